import type { SelectField } from 'payload'

import { readEnv } from '../../config/env'
import { words } from '../../words/words'

const { locales } = readEnv()
const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** A language of this installation (COUNTERSIGN_LOCALES). Typed as text: the list is not known to the compiler. */
export const localeField: SelectField = {
  name: 'locale',
  type: 'select',
  label: words('general:language'),
  options: locales.map((value) => ({ value, label: names.of(value) ?? value })),
  typescriptSchema: [() => ({ type: 'string' })],
}

/** The language a new article starts with; a function, since a value would become part of the database's tables. */
export const firstLocale = () => locales[0]
