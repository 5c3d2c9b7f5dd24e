import { Button, Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { readStartPage } from '../../cms/reads/startPage'
import { sayWith } from '../../words/words'
import { AdminSections } from './AdminSections'
import { ArticleSection } from './ArticleSection'
import './StartPage.css'

/** The first screen after signing in: what waits for this person, one click away from it. */
export async function StartPage({ initPageResult, payload }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayWith(req.i18n.t as never)
  // a server component is made once per request; oxlint takes it for one of the browser's
  // oxlint-disable-next-line react/purity
  const now = new Date().toISOString()
  const page = await readStartPage(req, now)
  if (!page) return null
  const { editor, reviewer, publisher, admin } = page
  const common = { say, now, admin: payload.config.routes.admin }
  const review = '/review'

  return (
    <Gutter className="dashboard countersign-start">
      <div className="countersign-start__header">
        <h1>{say('start:title')}</h1>
        {editor && (
          <Button el="link" to={`${common.admin}/collections/articles/create`} margin={false} size="medium">
            {say('start:write')}
          </Button>
        )}
      </div>
      {!editor && !reviewer && !publisher && !admin && <p>{say('start:noRole')}</p>}
      <div className="countersign-start__sections">
        {reviewer && (
          <>
            <ArticleSection
              {...common}
              name="assigned"
              section={reviewer.assigned}
              soon={reviewer.dueSoon}
              tab={review}
            />
            <ArticleSection
              {...common}
              name="open"
              section={reviewer.open}
              soon={reviewer.dueSoon}
              tab={review}
              all="waiting"
            />
          </>
        )}
        {editor && (
          <>
            <ArticleSection {...common} name="sentBack" section={editor.sentBack} all="sentBack" />
            <ArticleSection {...common} name="drafts" section={editor.drafts} all="mine" />
            <ArticleSection {...common} name="inReview" section={editor.inReview} all="waiting" />
          </>
        )}
        {publisher && (
          <>
            <ArticleSection {...common} name="approved" section={publisher.approved} all="approved" />
            <ArticleSection {...common} name="lapsing" section={publisher.lapsing} all="due" />
          </>
        )}
        {admin && <AdminSections say={say} admin={common.admin} house={admin} />}
      </div>
    </Gutter>
  )
}
