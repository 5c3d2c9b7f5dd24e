import { passesLuhn } from './checkDigits'
import { validateCode } from './validateCode'

interface RegistrationBody {
  /** As stored in `registrations.body`. */
  value: string
  /** What stands before its name, as it is spoken. */
  article: 'A' | 'An'
  label: string
  /** ISO 3166-1 alpha-2; `null`: not of one country. */
  country: string | null
  /** Ends the sentence "A … number is" or "An …". */
  form: string
  pattern: RegExp
  /** Of the right form and nobody's: documented samples, else zeros. */
  example: string
  /** What is wrong with a number of the right form; `null`: nothing. */
  verify?: (number: string) => string | null
}

/**
 * Bodies whose numbers can be checked at least for their form. That a number is right says nothing about the person:
 * somebody looks it up in the register and records when.
 */
export const registrationBodyList: readonly RegistrationBody[] = [
  {
    value: 'NPI',
    article: 'An',
    label: 'National Provider Identifier',
    country: 'US',
    form: '10 digits, the first 1 or 2',
    pattern: /^[12]\d{9}$/,
    example: '1234567893',
    // CMS: the Luhn check runs over the number behind the card issuer prefix 80840
    verify: (number) => (passesLuhn(`80840${number}`) ? null : 'The check digit of this NPI is wrong.'),
  },
  {
    value: 'ORCID',
    article: 'An',
    label: 'ORCID iD',
    country: null,
    form: 'four groups of four digits, as in 0000-0002-1825-0097',
    pattern: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
    example: '0000-0002-1825-0097',
    verify: (number) => validateCode('ORCID', number),
  },
  {
    value: 'GMC',
    article: 'A',
    label: 'General Medical Council',
    country: 'GB',
    form: '7 digits',
    pattern: /^\d{7}$/,
    example: '0000000',
  },
  {
    // form NNANNNNA, as in the constraints of NHS Digital's FHIR Practitioner profile
    value: 'NMC',
    article: 'An',
    label: 'Nursing and Midwifery Council (Pin)',
    country: 'GB',
    form: 'two digits, a letter, four digits and a letter',
    pattern: /^\d{2}[A-Z]\d{4}[A-Z]$/,
    example: '00A0000A',
  },
  {
    value: 'GPhC',
    article: 'A',
    label: 'General Pharmaceutical Council',
    country: 'GB',
    form: '7 digits',
    pattern: /^\d{7}$/,
    example: '0000000',
  },
  {
    // two letters and up to six digits: UK Core implementation guide, Practitioner.identifier
    value: 'HCPC',
    article: 'An',
    label: 'Health and Care Professions Council',
    country: 'GB',
    form: 'two letters and up to 6 digits',
    pattern: /^[A-Z]{2}\d{4,6}$/,
    example: 'PH000000',
  },
  {
    // HL7 Australia, AU Base: constraint inv-ahpra-0
    value: 'AHPRA',
    article: 'An',
    label: 'Australian Health Practitioner Regulation Agency',
    country: 'AU',
    form: 'three letters and 10 digits',
    pattern: /^[A-Z]{3}\d{10}$/,
    example: 'MED0000000000',
  },
  {
    value: 'LANR',
    article: 'A',
    label: 'Lebenslange Arztnummer (KBV)',
    country: 'DE',
    form: '9 digits',
    pattern: /^\d{9}$/,
    example: '000000000',
    verify: (number) => (passesLanr(number) ? null : 'The check digit (the seventh) of this LANR is wrong.'),
  },
  {
    value: 'RPPS',
    article: 'An',
    label: 'Répertoire partagé des professionnels de santé',
    country: 'FR',
    form: '11 digits',
    pattern: /^\d{11}$/,
    example: '00000000000',
  },
  {
    // leading zeros belong to it
    value: 'BIG',
    article: 'A',
    label: 'BIG-register',
    country: 'NL',
    form: '11 digits',
    pattern: /^\d{11}$/,
    example: '00000000000',
  },
]

/** KBV: the first six digits times 4, 9, 4, 9, 4, 9; what the sum's last digit lacks to ten is the seventh. */
function passesLanr(number: string): boolean {
  let sum = 0
  for (let index = 0; index < 6; index += 1) sum += Number(number[index]) * (index % 2 === 0 ? 4 : 9)
  return Number(number[6]) === (10 - (sum % 10)) % 10
}
