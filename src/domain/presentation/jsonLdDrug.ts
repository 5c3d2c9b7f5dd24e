import type { ProjectedMedication } from '../content/projection'
import type { JsonLdNode } from './jsonLdGraph'
import { oneOrMany } from './oneOrMany'

/** Names are international nonproprietary ones in the page's language (src/domain/content/article.ts). Never a dose. */
export function jsonLdDrug({ name, atc, rxcui }: ProjectedMedication, id: string): JsonLdNode {
  const codes = atc.map((code) => ({ '@type': 'MedicalCode', codingSystem: 'ATC', codeValue: code }))
  return {
    '@type': 'Drug',
    '@id': id,
    name,
    nonProprietaryName: name,
    ...(rxcui !== null && { rxcui }),
    ...(codes.length > 0 && { code: oneOrMany(codes) }),
  }
}
