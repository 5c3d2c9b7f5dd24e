import type { DemoDisclaimer } from './types'

export const disclaimers: DemoDisclaimer[] = [
  {
    ref: 'general-en',
    key: 'general',
    locale: 'en',
    version: 1,
    heading: 'Medical disclaimer',
    text: 'This page is written to inform. It is no medical advice and does not replace the doctor who knows you or your child. Talk to your own doctor or specialist before you decide anything about treatment.',
  },
  {
    ref: 'general-de',
    key: 'general',
    locale: 'de',
    version: 1,
    heading: 'Medizinischer Hinweis',
    text: 'Diese Seite dient der Information. Sie ist kein ärztlicher Rat und ersetzt nicht das Gespräch mit Ihrer Ärztin oder Ihrem Arzt. Besprechen Sie jede Entscheidung über eine Behandlung mit Ihrem Behandlungsteam.',
  },
]
