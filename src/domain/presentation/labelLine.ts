interface Words {
  reviewed: string
  lapsed: string
  updated: string
}

const english: Words = {
  reviewed: 'Medically reviewed summary',
  lapsed: 'Review has lapsed',
  updated: 'Last updated',
}

const words: Record<string, Words> = {
  en: english,
  de: {
    reviewed: 'Medizinisch geprüfte Zusammenfassung',
    lapsed: 'Prüfung ist abgelaufen',
    updated: 'Zuletzt aktualisiert',
  },
}

/**
 * The line above a page, computed and never typed: `Short answer · Medically reviewed summary · Last updated: 2026-04-07`.
 * In the page's language; in one without words here, in English.
 *
 * @param modified an instant; the day is the UTC day.
 */
export function labelLine(given: { label: string; modified: string; lapsed: boolean; locale: string }): string {
  const { label, modified, lapsed, locale } = given
  const { reviewed, lapsed: hasLapsed, updated } = words[locale.split('-')[0]?.toLowerCase() ?? ''] ?? english
  return `${label} · ${lapsed ? hasLapsed : reviewed} · ${updated}: ${modified.slice(0, 10)}`
}
