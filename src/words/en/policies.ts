/** The form of a review policy. */
export const policies = {
  singular: 'Review policy',
  plural: 'Review policies',
  description:
    'What each risk tier asks of a review. A stricter one binds at once: pages approved under the old one ask again before they are published. A weaker one binds when a second admin has confirmed it.',
  tier: 'Tier',
  tierHint: '1 is the strictest.',
  signatures: 'Medical signatures',
  specialists: 'Of them by specialists',
  specialistsHint: 'Reviewers with a specialty of the condition.',
  intervalMonths: 'Review every (months)',
  graceDays: 'Grace (days)',
  graceDaysHint: 'After that the page no longer says “Medically reviewed”.',
  suspendAfterDays: 'Suspend after (days)',
  suspendAfterDaysHint: 'Days after lapsing until the page is no longer served. Empty: never.',
  signatureValidDays: 'A signature lasts (days)',
  signatureValidDaysHint: 'One that was not published within this time has expired.',
}
