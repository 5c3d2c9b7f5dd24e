'use client'

import { useRef, useState } from 'react'

import type { ActionFormProps } from '../ActionForm/ActionForm'
import { Field } from '../Field/Field'
import { FormFrame } from '../FormFrame/FormFrame'
import { strings } from '../strings'

const words = strings.forms

interface Comment {
  key: number
  /** Anchor; empty for the whole page. */
  section: string
  body: string
}

/** One comment per section, or on the whole page; as many as there is to say. */
export function RequestChangesForm(props: ActionFormProps) {
  const lastKey = useRef(0)
  const [comments, setComments] = useState<Comment[]>([{ key: 0, section: '', body: '' }])
  const change = (key: number, part: Partial<Comment>) =>
    setComments((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const add = () => {
    lastKey.current += 1
    setComments((all) => [...all, { key: lastKey.current, section: '', body: '' }])
  }
  const submit = () =>
    props.onSubmit({
      comments: comments
        .filter(({ body }) => body.trim() !== '')
        .map(({ section, body }) => ({ section: section || null, body })),
    })

  return (
    <FormFrame {...props} consequence={strings.consequences.requestChanges} onSubmit={submit}>
      {comments.map(({ key, section, body }) => (
        <div className="workflow-comment" key={key}>
          <Field
            label={words.commentAbout}
            kind="choice"
            value={section}
            onChange={(value) => change(key, { section: value })}
          >
            <option value="">{words.wholePage}</option>
            {props.answer.sections.map(({ anchor, heading }) => (
              <option key={anchor} value={anchor}>
                {heading}
              </option>
            ))}
          </Field>
          <Field
            label={words.commentBody}
            kind="lines"
            value={body}
            onChange={(value) => change(key, { body: value })}
          />
          {comments.length > 1 && (
            <button
              className="workflow-link"
              type="button"
              onClick={() => setComments((all) => all.filter((one) => one.key !== key))}
            >
              {words.removeComment}
            </button>
          )}
        </div>
      ))}
      <button className="workflow-link" type="button" onClick={add}>
        {words.addComment}
      </button>
      {props.refusal}
    </FormFrame>
  )
}
