import type { Projection } from '../content/projection'
import type { JsonLdNode } from './jsonLdGraph'
import { oneOrMany } from './oneOrMany'

type Code = NonNullable<Projection['condition']>['codes'][number]

/** Where a code is an address of its own. Both are given out by the vocabulary's keepers. */
const addresses: { system: string; of(code: string): string }[] = [
  { system: 'ORPHA', of: (code) => `http://www.orpha.net/ORDO/Orphanet_${code.replace(/^ORPHA:/i, '')}` },
  { system: 'MONDO', of: (code) => `http://purl.obolibrary.org/obo/${code.replace(':', '_')}` },
]

/** Codes that mean this condition and no other: a broader or related one would say something false of it. */
export function jsonLdCondition(
  { condition }: Projection,
  id: string,
  prognosis: string,
  treatments: readonly JsonLdNode[],
): JsonLdNode {
  const exact = (condition?.codes ?? []).filter(({ relation }) => relation === 'exact')
  const names = condition?.synonyms.map(({ term }) => term) ?? []
  const specialties = condition?.specialties.map((specialty) => `https://schema.org/${specialty}`) ?? []
  const sameAs = exact.flatMap(addressOf)
  return {
    '@type': 'MedicalCondition',
    '@id': id,
    name: condition?.name ?? '',
    ...(names.length > 0 && { alternateName: oneOrMany(names) }),
    ...(specialties.length > 0 && { relevantSpecialty: oneOrMany(specialties) }),
    ...(exact.length > 0 && { code: exact.map(codeNode) }),
    ...(sameAs.length > 0 && { sameAs: oneOrMany(sameAs) }),
    ...(treatments.length > 0 && { possibleTreatment: oneOrMany(treatments.map((node) => ({ '@id': node['@id'] }))) }),
    ...(prognosis !== '' && { expectedPrognosis: prognosis }),
  }
}

function codeNode({ system, code }: Code): JsonLdNode {
  return { '@type': 'MedicalCode', codingSystem: system, codeValue: code }
}

function addressOf({ system, code }: Code): string[] {
  return addresses.filter((one) => one.system === system.toUpperCase()).map((one) => one.of(code))
}
