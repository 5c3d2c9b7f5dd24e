/** Forms of what pages pull in: what each field is called, and under `…Hint` what belongs in it. */
export const conditions = {
  singular: 'Condition',
  plural: 'Conditions',
  description:
    'Diseases and groups of diseases, with their codes. A change here ends the reviews of pages that read differently by it.',
  namesHint: 'One per language; pages in that language use it.',
  synonyms: { singular: 'Synonym', plural: 'Synonyms' },
  codes: { singular: 'Code', plural: 'Codes' },
  leastTierHint: 'Pages about it are at least this strict. 1 is the strictest, 3 the least.',
  community: {
    hint: 'How many people with the condition meet somewhere, and on which day they were counted.',
    memberCount: 'Members',
    asOf: 'Counted on',
  },
}

export const questions = {
  singular: 'Question',
  plural: 'Questions',
  description: 'What a page answers. One question serves many conditions: {condition} stands for the name.',
  keyHint: 'Short name for machines, such as treatment.first-line.',
  leastTierHint: 'Pages that answer it are at least this strict. 1 is the strictest, 3 the least.',
  patterns: {
    singular: 'Wording',
    plural: 'Wordings',
    hint: 'One per language. {condition} is replaced by the name of the condition.',
    labelHint: 'Opens the label line, such as “Short answer”.',
    headingHint: 'The question, such as “What are the first-line treatments of {condition}?”',
    slugHint: 'Proposal for the address, such as {condition}-first-line-treatments.',
  },
}

export const citations = {
  singular: 'Citation',
  plural: 'Citations',
  description:
    'Sources. Their words are part of what reviewers sign; whether they were retracted is asked when a page is published.',
  authors: { singular: 'Author', plural: 'Authors' },
  container: 'Appeared in',
  containerHint: 'Journal, book, or who runs the site.',
  issuedHint: 'YYYY, YYYY-MM or YYYY-MM-DD.',
  doi: 'DOI',
  doiHint: 'Without https://doi.org/, such as 10.1000/182.',
  pmid: 'PubMed id',
  pmidHint: 'Digits only.',
  pmcid: 'PubMed Central id',
  pmcidHint: 'With its letters, such as PMC1234567.',
  retraction: {
    hint: 'A page that cites a retracted source cannot be published.',
    checkedAt: 'Checked on',
    noticeHint: 'DOI or address of the notice.',
  },
}

export const medications = {
  singular: 'Medication',
  plural: 'Medications',
  description: 'Medications by their international names, with codes. No brands.',
  namesHint: 'International nonproprietary name, one per language.',
  atc: {
    singular: 'ATC code',
    plural: 'ATC codes',
    code: 'Code',
    codeHint: 'Such as H01AA01.',
    yearHint: 'Of the index it was taken from: codes are revised every year.',
  },
  rxcui: 'RxNorm concept',
  rxcuiHint: 'Digits only.',
}

export const disclaimers = {
  singular: 'Disclaimer',
  plural: 'Disclaimers',
  description:
    'What every page says about itself. New words are a new version: pages must take it before they can be published again.',
  keyHint: 'The same in every language and version, such as medical.',
}

/** Of several of them. */
export const masterData = {
  name: { singular: 'Name', plural: 'Names' },
  leastTier: 'Least tier',
}
