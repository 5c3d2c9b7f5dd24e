import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

interface Props {
  title: string
  /** What to say instead of a list. */
  empty: string | null
  more?: { label: string; href: string } | null
  children: ReactNode
}

/** A heading with a list below it, or with the sentence that stands for an empty one. */
export function SectionFrame({ title, empty, more = null, children }: Props) {
  return (
    <section className="countersign-start__section">
      <h2>{title}</h2>
      {empty ? <p className="countersign-quiet">{empty}</p> : <ul className="countersign-start__list">{children}</ul>}
      {more && (
        <Link className="countersign-start__more" href={more.href} prefetch={false}>
          {more.label}
          <span className="countersign-only-heard">: {title}</span>
        </Link>
      )}
    </section>
  )
}
