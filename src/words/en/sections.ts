/** What a page is built of: each kind of section, and the fields whose names do not say it. */
export const sections = {
  questionSection: { singular: 'Question and answer', plural: 'Questions and answers', body: 'Answer' },
  medicationList: {
    singular: 'List of medications',
    plural: 'Lists of medications',
    items: { singular: 'Medication', plural: 'Medications' },
  },
  careTeam: {
    singular: 'Care team',
    plural: 'Care teams',
    items: { singular: 'Member', plural: 'Members' },
    why: 'Why they are needed',
  },
  prognosis: {
    singular: 'Prognosis',
    plural: 'Prognoses',
    statistics: { singular: 'Statistic', plural: 'Statistics' },
    low: 'From',
    high: 'To',
    asOf: 'As of',
    plainForm: 'In words',
  },
  getHelp: { singular: 'When to get help', plural: 'When to get help', level: 'How urgent' },
  community: { singular: 'Community', plural: 'Communities', showCount: 'Show how many members there are' },
  disclaimer: { singular: 'Disclaimer', plural: 'Disclaimers' },
  intro: 'Introduction',
  body: 'Text',
}
