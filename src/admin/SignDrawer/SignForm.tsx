'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { ActionFormProps } from '../ActionForm/ActionForm'
import { Field } from '../Field/Field'
import { shortHash } from '../shortHash'
import { SnapshotSection } from '../SnapshotSection/SnapshotSection'
import { strings } from '../strings'
import { SignedBesides } from './SignedBesides'

const words = strings.sign

/** What a person sees when signing: the words themselves, what signing declares, and who they are. */
export function SignForm({ answer, busy, refusal, onSubmit }: Omit<ActionFormProps, 'onCancel'>) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [password, setPassword] = useState('')
  const [nextReviewBy, setNextReviewBy] = useState('')
  const hintId = useId()
  const sections = answer.sectionsToOpen
  // a courtesy that spares a refused attempt; whether enough was opened is the server's to say
  const ready = password !== '' && sections.every(({ anchor }) => opened.has(anchor))
  const submit = () => {
    if (!ready || busy) return
    onSubmit({ password, sectionsOpened: [...opened], nextReviewBy: nextReviewBy || null })
  }

  return (
    <div className="workflow-panel workflow-sign" role="group" aria-label={words.title}>
      <p>{words.frozen}</p>
      <h3>{answer.workflow.title}</h3>
      <h4>
        {words.toOpen}{' '}
        <span className="workflow-quiet" aria-live="polite">
          {sections.length > 0 ? words.progress(opened.size, sections.length) : words.nothingToOpen}
        </span>
      </h4>
      {sections.map((section) => (
        <SnapshotSection
          key={section.anchor}
          section={section}
          opened={opened.has(section.anchor)}
          onOpen={(anchor) => setOpened((before) => new Set([...before, anchor]))}
        />
      ))}
      <SignedBesides sources={answer.sources} seo={answer.seo} />
      <h4>{words.statement}</h4>
      <blockquote className="workflow-statement">{answer.statement.text}</blockquote>
      <p className="workflow-quiet">
        {words.fingerprint} <code title={answer.contentHash ?? ''}>{shortHash(answer.contentHash ?? '')}</code>
      </p>
      <div className="workflow-sign__fields">
        <Field label={words.password} kind="password" value={password} onChange={setPassword} onEnter={submit} />
        <Field
          label={words.nextReviewBy}
          hint={words.nextReviewHint}
          kind="date"
          optional
          value={nextReviewBy}
          onChange={setNextReviewBy}
        />
      </div>
      {refusal}
      {!ready && (
        <p className="workflow-quiet" id={hintId}>
          {words.missing}
        </p>
      )}
      <Button
        buttonStyle="primary"
        size="medium"
        margin={false}
        disabled={!ready || busy}
        onClick={submit}
        type="button"
        extraButtonProps={{ 'aria-describedby': ready ? undefined : hintId }}
      >
        {busy ? strings.actions.working : words.submit}
      </Button>
    </div>
  )
}
