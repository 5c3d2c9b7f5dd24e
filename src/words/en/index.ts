import { eventParts, events } from './events'
import { general } from './general'
import { live, states } from './states'

/** Every word of the house in English, by the part of the admin that says it. `{{name}}` is filled in. */
export const en = { general, states, live, events, eventParts }
