import { Mark } from './Mark'
import './Logo.css'

/** Above the form that lets people in, and the heading of its page. */
export function Logo() {
  return (
    <h1 className="countersign-logo">
      <Mark size="2.4rem" />
      <span>Countersign</span>
    </h1>
  )
}
