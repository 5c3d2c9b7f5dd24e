import { article } from './article'
import { audit } from './audit'
import { history } from './history'
import { review } from './review'
import { eventParts, events } from './events'
import { form } from './form'
import { general, signInAgain, stock } from './general'
import { citations, conditions, disclaimers, masterData, medications, questions } from './masterData'
import { start } from './start'
import { people } from './people'
import { policies } from './policies'
import { records } from './records'
import { refusals } from './refusals'
import { reviewers } from './reviewers'
import { sections } from './sections'
import { live, states } from './states'
import { verify } from './verify'
import * as vocabulary from './vocabulary'
import { workflow } from './workflow'

/** Every word of the house in English, by the part of the admin that says it. `{{name}}` is filled in. */
export const en = {
  general,
  signInAgain,
  stock,
  article,
  sections,
  form,
  start,
  review,
  history,
  states,
  live,
  events,
  eventParts,
  verify,
  audit,
  people,
  reviewers,
  policies,
  masterData,
  conditions,
  questions,
  citations,
  medications,
  disclaimers,
  records,
  refusals,
  workflow,
  ...vocabulary,
}
