import type { ComparedPart } from '../../domain/content/comparison'
import type { ExplainAnswer } from '../explainAnswer'

/** What the server gives the review tab (src/cms/reads/reviewTab.ts). */
export interface ReviewTabData {
  answer: ExplainAnswer
  parts: ComparedPart[]
  base: { kind: 'signed' } | { kind: 'commented'; round: number } | { kind: 'live'; number: number } | { kind: 'none' }
  signer: {
    printedName: string
    credentials: string
    registrations: { body: string; number: string; country: string }[]
    specialist: boolean
  } | null
}
