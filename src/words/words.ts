import type { en } from './en'

/** Payload's i18n keeps the house's words under this name, beside its own. */
export const namespace = 'countersign'

/** `one:two` for each string below `Words`; `count` chooses between `_one` and `_other`. */
type KeysOf<Words> = {
  [Name in keyof Words & string]: Words[Name] extends string ? Singular<Name> : `${Name}:${KeysOf<Words[Name]>}`
}[keyof Words & string]

type Singular<Name extends string> = Name extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Name

export type WordKey = KeysOf<typeof en>

export type Variables = Record<string, string | number>

/** Says a word in the language of whoever is asking. */
export type Say = (key: WordKey, variables?: Variables) => string

type Translate = (key: never, variables?: Record<string, unknown>) => string

/** From Payload's `t`, on the server (`req.i18n.t`, `i18n.t` of a server component) and in the browser alike. */
export function sayWith(t: Translate): Say {
  return (key, variables) => t(`${namespace}:${key}` as never, variables)
}

/** For labels and descriptions of collections and fields: said when it is shown. */
export function words(key: WordKey, variables?: Variables): Label {
  return ({ t }) => sayWith(t)(key, variables)
}

type Label = (args: { t: Translate }) => string

/** Parts that hold what one of something is called, and what several are. */
type LabelledPart = WordKey extends infer Key ? (Key extends `${infer Part}:singular` ? Part : never) : never

/** For `labels` of collections, sections and lists. */
export function labels(part: LabelledPart): { singular: Label; plural: Label } {
  return { singular: words(`${part}:singular`), plural: words(`${part}:plural`) }
}
