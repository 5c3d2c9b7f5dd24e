import { expect, test } from '@jest/globals'

import { labelLine } from '../../../src/domain/presentation/labelLine'

test.each([
  ['en', false, 'Short answer · Medically reviewed summary · Last updated: 2026-04-07'],
  ['en', true, 'Short answer · Review has lapsed · Last updated: 2026-04-07'],
  ['de', false, 'Short answer · Medizinisch geprüfte Zusammenfassung · Zuletzt aktualisiert: 2026-04-07'],
  ['de-AT', true, 'Short answer · Prüfung ist abgelaufen · Zuletzt aktualisiert: 2026-04-07'],
  ['pt-BR', false, 'Short answer · Medically reviewed summary · Last updated: 2026-04-07'],
])('the label line in %s, lapsed %s', (locale, lapsed, line) => {
  expect(labelLine({ label: 'Short answer', modified: '2026-04-07T23:59:59.000Z', lapsed, locale })).toBe(line)
})
