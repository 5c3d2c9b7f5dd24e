/** Medicines by their international nonproprietary names, with ATC codes of the 2026 index; RXCUI where it is beyond doubt. */
import type { DemoMedication } from './types'

const year = 2026

export const medications: DemoMedication[] = [
  medication('corticotropin', 'corticotropin', 'Corticotropin', 'H01AA01'),
  medication('prednisolone', 'prednisolone', 'Prednisolon', 'H02AB06', '8638'),
  medication('dexamethasone', 'dexamethasone', 'Dexamethason', 'H02AB02', '3264'),
  medication(
    'ivig',
    'immunoglobulins, normal human, for intravenous use',
    'normales Immunglobulin vom Menschen, intravenös',
    'J06BA02',
  ),
  medication('rituximab', 'rituximab', 'Rituximab', 'L01FA01', '121191'),
  medication('cyclophosphamide', 'cyclophosphamide', 'Cyclophosphamid', 'L01AA01', '3002'),
  medication('clonazepam', 'clonazepam', 'Clonazepam', 'N03AE01', '2598'),
  medication('trazodone', 'trazodone', 'Trazodon', 'N06AX05', '10737'),
  medication('penicillamine', 'penicillamine', 'Penicillamin', 'M01CC01'),
  medication('trientine', 'trientine', 'Trientin', 'A16AX12'),
  medication('sapropterin', 'sapropterin', 'Sapropterin', 'A16AX07'),
]

function medication(key: string, en: string, de: string, code: string, rxcui: string | null = null): DemoMedication {
  return {
    key,
    names: [
      { locale: 'en', name: en },
      { locale: 'de', name: de },
    ],
    atc: [{ code, year }],
    rxcui,
  }
}
