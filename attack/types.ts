/** The words of the attack suite: what an attack is, by which ways it comes in, and what has to come of it. */
import type { Stage } from './stage/stage'

/** How an attack comes in. */
export type WayName =
  | 'rest'
  | 'form'
  | 'local'
  | 'local, access off'
  | 'server function'
  | 'adapter'
  | 'database'
  | 'content API'
  | 'two at once'
  | 'two processes'
  | 'start'

/** What came back, whichever way it went. */
export interface Answer {
  /** HTTP status, or that of the error the Local API threw; 200 where it threw nothing, 0 where it names none. */
  status: number
  /** The code of the first error, `null` where there is none. */
  code: string | null
  /** What was said, for the report. */
  said: string
}

/** What has to come of it. The judge asks for it all (attack/judge). */
export type Expectation =
  /** A rule forbids it: refused with this code, one audit event, nothing else written. */
  | { outcome: 'refused'; code: string; status?: number }
  /** Not even an attempt of somebody: badly formed, stale, or anonymous. Refused with this code, nothing written at all. */
  | { outcome: 'turned away'; code: string | null; status: number }
  /** Answered, and without effect on what readers get or on what actions alone write. */
  | { outcome: 'harmless' }
  /** A direct write to the database: no page that it touched is served as it then stands, and `verify` names it. */
  | { outcome: 'not served'; verify: string }
  /** Only what `holds` of the case says. */
  | { outcome: 'holds' }

export interface AttackCase {
  /** Unique, kebab-case: `--only` takes it or its heading. */
  id: string
  /** One sentence: who tries what. */
  story: string
  /** Which ways, and what each does. */
  attempts: Partial<Record<WayName, (stage: Stage) => Promise<Answer>>>
  expect: Expectation
  /** Where a way has to end otherwise than `expect`. */
  expectBy?: Partial<Record<WayName, Expectation>>
  /** Before the attack, and before the judge's first look. */
  prepare?: (stage: Stage) => Promise<void>
  /** Asked afterwards: what is wrong, in a sentence, or `null`. */
  holds?: (stage: Stage, answer: Answer) => Promise<string | null>
  /** Names of defences (attack/prove) without which this case fails. */
  defences?: readonly string[]
  /** Why no switch opens it (cases/unswitchable.ts); beside `defences` where that depends on the database or on luck. */
  unswitchable?: string
}

export interface CaseGroup {
  heading: string
  cases: readonly AttackCase[]
}

export interface Result {
  database: string
  heading: string
  case: string
  story: string
  way: WayName
  expected: string
  got: string
  code: string | null
  /** What is wrong; empty if the attack was repelled. */
  holes: string[]
  milliseconds: number
  /** What was measured, where a case measures something. */
  measured?: string
}
