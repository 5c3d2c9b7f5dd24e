import type { MedicationRole } from './article'

const words: Record<string, Record<MedicationRole, string>> = {
  en: {
    firstLine: 'first-line',
    secondLine: 'second-line',
    adjunct: 'add-on',
    symptomatic: 'for symptoms',
    rescue: 'rescue',
  },
  es: {
    firstLine: 'primera línea',
    secondLine: 'segunda línea',
    adjunct: 'complementario',
    symptomatic: 'para los síntomas',
    rescue: 'de rescate',
  },
  fr: {
    firstLine: 'première intention',
    secondLine: 'deuxième intention',
    adjunct: 'en complément',
    symptomatic: 'pour les symptômes',
    rescue: 'de secours',
  },
  de: {
    firstLine: 'Erstlinie',
    secondLine: 'Zweitlinie',
    adjunct: 'ergänzend',
    symptomatic: 'gegen Symptome',
    rescue: 'Notfallmedikament',
  },
  it: {
    firstLine: 'prima linea',
    secondLine: 'seconda linea',
    adjunct: 'in aggiunta',
    symptomatic: 'per i sintomi',
    rescue: 'di emergenza',
  },
  pt: {
    firstLine: 'primeira linha',
    secondLine: 'segunda linha',
    adjunct: 'complementar',
    symptomatic: 'para os sintomas',
    rescue: 'de resgate',
  },
  nl: {
    firstLine: 'eerste keus',
    secondLine: 'tweede keus',
    adjunct: 'aanvullend',
    symptomatic: 'tegen symptomen',
    rescue: 'noodmedicatie',
  },
}

/** A medication's role in the page's language; `null` in a language without words here: the site names it from the data. */
export function roleWords(role: MedicationRole, locale: string): string | null {
  return words[locale.split('-')[0]?.toLowerCase() ?? '']?.[role] ?? null
}
