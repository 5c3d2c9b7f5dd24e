export interface CommunityCount {
  provider: string | null
  memberCount: number
  /** `YYYY-MM-DD`, or an instant. */
  asOf: string
}

const sentences: Record<string, (members: number, at: string, day: string) => string> = {
  en: (members, at, day) =>
    `${at ? `The ${at} community` : 'The community'} has ${members === 1 ? '1 member' : `${members} members`} (as of ${day}).`,
  de: (members, at, day) =>
    `Die Community${at ? ` von ${at}` : ''} hat ${members === 1 ? '1 Mitglied' : `${members} Mitglieder`} (Stand: ${day}).`,
}

/**
 * How many people a community has, and as of which day, in the page's language; in a language without words here just
 * the names and numbers.
 */
export function communitySentence({ provider, memberCount, asOf }: CommunityCount, locale: string): string {
  const day = asOf.slice(0, 10)
  const sentence = sentences[locale.split('-')[0]?.toLowerCase() ?? '']
  if (sentence) return sentence(memberCount, provider ?? '', day)
  return `${provider ? `${provider}: ` : ''}${memberCount} (${day})`
}
