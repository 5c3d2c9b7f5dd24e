'use client'

import { useId, type ReactNode } from 'react'

import './Signing.css'

/** A part of a form that only tells. `state`: its edge in the colour of success or of an error; in neither where it is no answer. */
export function SigningFrame({ title, state, children }: { title: string; state?: boolean; children: ReactNode }) {
  const heading = useId()
  return (
    <section
      className="countersign-callout countersign-signing field-type"
      aria-labelledby={heading}
      data-state={state}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  )
}
