import { lineLabels, type LineLabel } from '../../domain/content/comparison'
import type { ProjectedMedication, ProjectedSection, Projection } from '../../domain/content/projection'
import { roleWords } from '../../domain/content/roleWords'

/** A line of a part of the page. */
export interface PartLine {
  text: string
  /** What it is; `null` for running text. */
  label: LineLabel | null
}

type Said = Partial<Record<LineLabel, readonly (string | null)[]>>

/** What is signed of the page beside its sections. Codes and the like are given as they are stored. */
export function linesAround(page: Projection): PartLine[] {
  const { condition, question, seo } = page
  return lines({
    title: [page.title],
    label: [page.label],
    address: [page.slug],
    language: [page.locale],
    question: [question?.text ?? null],
    subject: [question ? `${question.aspect} (${question.key})` : null],
    condition: [condition?.name ?? null],
    synonym: condition?.synonyms.map(({ term, kind }) => `${term} (${kind})`) ?? [],
    code:
      condition?.codes.map(
        ({ system, code, relation }) => `${code.startsWith(`${system}:`) ? code : `${system} ${code}`} (${relation})`,
      ) ?? [],
    specialty: condition?.specialties ?? [],
    searchTitle: [seo.title],
    searchDescription: [seo.description],
    tier: [String(page.tier)],
    audience: [page.audience],
    credit: page.credits.map(({ name, role }) => `${name} (${role})`),
  })
}

/** What is signed of a section beside its text: a machine extracts it, or it decides how the section is shown. */
export function linesOfSection(section: ProjectedSection, locale: string): PartLine[] {
  switch (section.kind) {
    case 'questionSection':
      return lines({ aspect: [section.aspect] })
    case 'medicationList':
      return lines({ medication: section.items.map((item) => medicationLine(item, locale)) })
    case 'getHelp':
      return lines({ level: [section.level] })
    case 'community':
      return lines({ provider: [section.provider], memberCount: [section.showCount ? 'shown' : 'hidden'] })
    case 'disclaimer':
      return lines({ disclaimer: [`${section.key}, version ${section.version}`] })
    case 'careTeam':
    case 'prognosis':
      return []
  }
}

/** Its codes; and its role, where the page's language has no words for it in the text. */
function medicationLine({ name, role, atc, rxcui }: ProjectedMedication, locale: string): string | null {
  const codes = [
    roleWords(role, locale) ? '' : role,
    atc.length > 0 ? `ATC ${atc.join(', ')}` : '',
    rxcui ? `RxCUI ${rxcui}` : '',
  ].filter((one) => one !== '')
  return codes.length > 0 ? `${name}: ${codes.join('; ')}` : null
}

function lines(said: Said): PartLine[] {
  return lineLabels.flatMap((label) =>
    (said[label] ?? []).flatMap((text): PartLine[] => (text ? [{ text, label }] : [])),
  )
}
