import { passesMod11, passesVerhoeff } from './checkDigits'

interface CodeSystem {
  /** As stored in `identifiers.system`. */
  value: string
  label: string
  /** A whole normalised code. No quantifier is unbounded. */
  pattern: RegExp
  /** Ends the sentence "A … code is". */
  form: string
  /** Brings the usual ways of writing it into one; upper case and outer space are already dealt with. */
  normalise?: (code: string) => string
  /** What is wrong with a code of the right form; `null`: nothing. */
  verify?: (code: string) => string | null
}

const without = (prefix: RegExp) => (code: string) => code.replace(prefix, '')

/** Forms as their keepers publish them; check digits are worked out in `checkDigits`. */
export const codeSystemList: readonly CodeSystem[] = [
  {
    value: 'ORPHA',
    label: 'ORPHAcode',
    pattern: /^[1-9]\d{0,6}$/,
    form: 'a number of at most 7 digits, as in 1183',
    normalise: without(/^(?:ORPHA(?:NET)?|ORDO)[:_ ]?/),
  },
  {
    value: 'MONDO',
    label: 'Mondo',
    pattern: /^MONDO:\d{7}$/,
    form: 'MONDO: and 7 digits, as in MONDO:0015247',
    normalise: (code) =>
      code.replace(/^(?:MONDO[:_ ])?(\d{1,7})$/, (_all, digits: string) => `MONDO:${digits.padStart(7, '0')}`),
  },
  {
    value: 'ICD-10',
    label: 'ICD-10 (WHO)',
    pattern: /^[A-TV-Z]\d[0-9A-B](?:\.[0-9A-Z]{1,4})?$/,
    form: 'a letter, two digits and what follows the point, as in G25.3',
  },
  {
    value: 'ICD-10-CM',
    label: 'ICD-10-CM (US)',
    pattern: /^[A-Z]\d[0-9A-B](?:\.[0-9A-Z]{1,4})?$/,
    form: 'a letter, two digits and what follows the point, as in H55.89',
  },
  {
    value: 'ICD-11',
    label: 'ICD-11 MMS stem code',
    pattern: /^[A-HJ-NP-Z0-9][A-HJ-NP-Z]\d[A-HJ-NP-Z0-9](?:\.[A-HJ-NP-Z0-9]{1,2})?$/,
    form: 'four characters without I and O, the second a letter and the third a digit, as in 9C85.02',
  },
  {
    value: 'ICD-11 foundation',
    label: 'ICD-11 foundation entity',
    pattern: /^[1-9]\d{3,10}$/,
    form: 'a number, as in 468161208',
  },
  {
    value: 'MeSH',
    label: 'MeSH',
    pattern: /^[CD]\d{6}(?:\d{3})?$/,
    form: 'C or D and 6 or 9 digits, as in D053578',
  },
  {
    value: 'SNOMED CT',
    label: 'SNOMED CT concept',
    pattern: /^[1-9]\d{5,17}$/,
    form: 'a number of 6 to 18 digits, as in 230350000',
    verify(code) {
      // third and second digit from the right: the kind of component (SNOMED CT release file specification 6.3)
      if (!['00', '10'].includes(code.slice(-3, -1))) return 'This SNOMED CT identifier is not a concept’s.'
      return passesVerhoeff(code) ? null : checkDigitWrong('SNOMED CT')
    },
  },
  {
    value: 'OMIM',
    label: 'OMIM',
    pattern: /^[1-6]\d{5}$/,
    form: '6 digits, the first from 1 to 6, as in 277900',
    normalise: without(/^(?:O?MIM[: ]?)?[*#%+^]?/),
  },
  {
    value: 'UMLS',
    label: 'UMLS concept',
    pattern: /^C\d{7}$/,
    form: 'C and 7 digits, as in C0393626',
    normalise: without(/^UMLS:/),
  },
  {
    value: 'GARD',
    label: 'GARD',
    pattern: /^GARD:\d{7}$/,
    form: 'GARD: and 7 digits, as in GARD:0010009',
    normalise: (code) =>
      code.replace(/^(?:GARD[: ])?(\d{1,7})$/, (_all, digits: string) => `GARD:${digits.padStart(7, '0')}`),
  },
  {
    value: 'ATC',
    label: 'ATC',
    pattern: /^[A-DGHJLMNPRSV](?:\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?)?$/,
    form: 'one of 14 letters, then digits, letters and digits by level, as in H02AB06',
  },
  {
    value: 'RXNORM',
    label: 'RxNorm (RXCUI)',
    pattern: /^[1-9]\d{0,6}$/,
    form: 'a number of at most 7 digits, as in 8638',
  },
  {
    value: 'DOI',
    label: 'DOI',
    pattern: /^10\.\d{4,9}\/[-._;()/:a-z0-9<>[\]#+]{1,300}$/,
    form: '10., a number, a slash and a name, as in 10.1212/nxi.0000000000001153',
    normalise: (code) => code.replace(/^(?:HTTPS?:\/\/)?(?:DX\.)?DOI\.ORG\/|^DOI:\s?/, '').toLowerCase(),
  },
  {
    value: 'PMID',
    label: 'PubMed',
    pattern: /^[1-9]\d{0,7}$/,
    form: 'a number of at most 8 digits',
    normalise: without(/^PMID:?\s?/),
  },
  { value: 'PMCID', label: 'PubMed Central', pattern: /^PMC\d{4,9}$/, form: 'PMC and 4 to 9 digits' },
  { value: 'NCT', label: 'ClinicalTrials.gov', pattern: /^NCT\d{8}$/, form: 'NCT and 8 digits' },
  {
    value: 'ORCID',
    label: 'ORCID iD',
    pattern: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
    form: 'four groups of four digits, as in 0000-0002-1825-0097',
    normalise: (code) =>
      code
        .replace(/^(?:HTTPS?:\/\/)?ORCID\.ORG\//, '')
        .replace(/^(\d{4})[ -]?(\d{4})[ -]?(\d{4})[ -]?(\d{3}[\dX])$/, '$1-$2-$3-$4'),
    verify: (code) => (passesMod11(code.replaceAll('-', '')) ? null : checkDigitWrong('ORCID')),
  },
]

function checkDigitWrong(system: string): string {
  return `The check digit of this ${system} number is wrong: one digit is mistyped or two are swapped.`
}

/** For selects. */
export const codeSystems = codeSystemList.map(({ value, label }) => ({ value, label }))
