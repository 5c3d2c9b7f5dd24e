import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { ArticleBar } from '../../admin/ArticleBar/ArticleBar'
import { readPreviewTab } from '../../cms/reads/previewTab'
import { DomainError } from '../../domain/errors'
import { sayWith } from '../../words/words'
import { CannotShow, orWhyNot } from '../CannotShow/CannotShow'
import { PreviewedPage } from './PreviewedPage'
import './PreviewView.css'

/** The preview tab of an article: the page as readers would get it, under a mark that it is none of what they get. */
export async function PreviewView({ initPageResult, payload }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  if (!req.user || docID === undefined) return null
  const say = sayWith(req.i18n.t as never)
  const preview = await orWhyNot(readPreviewTab(payload, String(req.user.id), String(docID)))
  if (preview instanceof DomainError)
    return (
      <Gutter>
        <CannotShow say={say} why={preview} />
      </Gutter>
    )
  const { answer, toMend, page } = preview
  const { unreadable } = answer
  const { state } = answer.workflow
  const mark = say(`article:preview:stamp:${state}Title`)
  return (
    <Gutter>
      <ArticleBar answer={answer} tab="article:preview:tab" />
      <div className="countersign-column countersign-preview" data-state={state}>
        <h2>{say('article:preview:title')}</h2>
        <div className="countersign-preview__stamp" role="note">
          <strong>{mark}</strong>
          <span>{say(`article:preview:stamp:${state}`)}</span>
        </div>
        {toMend > 0 && (
          <p>
            {say('article:preview:toMend', { count: toMend })}{' '}
            <Link href={`${payload.config.routes.admin}/collections/articles/${String(docID)}`} prefetch={false}>
              {say('article:preview:toForm')}
            </Link>
          </p>
        )}
        {unreadable !== null && (
          <div className="countersign-callout countersign-preview__unreadable" role="alert">
            <p>
              {say('article:preview:unreadable')}: {unreadable}
            </p>
          </div>
        )}
        {page && <PreviewedPage say={say} page={page} mark={mark} />}
      </div>
    </Gutter>
  )
}
