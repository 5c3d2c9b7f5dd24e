/** The entry of a per-language list in exactly this language; another language's words are never put in its place. */
export function nameIn<Named extends { locale: string }>(
  names: readonly Named[] | undefined,
  locale: string,
): Named | null {
  return names?.find((one) => one.locale === locale) ?? null
}
