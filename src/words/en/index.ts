import { history } from './history'
import { review } from './review'
import { eventParts, events } from './events'
import { general } from './general'
import { live, states } from './states'

/** Every word of the house in English, by the part of the admin that says it. `{{name}}` is filled in. */
export const en = { history, review, general, states, live, events, eventParts }
