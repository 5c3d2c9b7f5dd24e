/** Real works. An identifier that could not be looked up is left out rather than guessed. */
import type { CitationType } from '../../src/domain/content/article'
import type { DemoCitation } from './types'

export const citations: DemoCitation[] = [
  work('rossor2022', 'expertConsensus', {
    title: 'Diagnosis and Management of Opsoclonus-Myoclonus-Ataxia Syndrome in Children: An International Perspective',
    authors: ['Rossor T', 'Yeh EA', 'Khakoo Y', 'et al., OMS Study Group'],
    container: 'Neurology Neuroimmunology & Neuroinflammation',
    issued: '2022-03-08',
    doi: '10.1212/nxi.0000000000001153',
    pmid: '35260471',
    pmcid: 'PMC8906188',
  }),
  work('dealarcon2018', 'journal', {
    title:
      'Intravenous immunoglobulin with prednisone and risk-adapted chemotherapy for children with opsoclonus myoclonus ataxia syndrome associated with neuroblastoma (ANBL00P3): a randomised, open-label, phase 3 trial',
    authors: ['de Alarcon PA', 'Matthay KK', 'London WB', 'et al.'],
    container: 'The Lancet Child & Adolescent Health',
    issued: '2018-01',
    pmid: '29376112',
    pmcid: 'PMC5783315',
  }),
  work('brunklaus2011', 'journal', {
    title: 'Outcome and Prognostic Features in Opsoclonus-Myoclonus Syndrome From Infancy to Adult Life',
    authors: ['Brunklaus A', 'Pohl K', 'Zuberi SM', 'de Sousa C'],
    container: 'Pediatrics',
    issued: '2011-08',
    doi: '10.1542/peds.2010-3114',
  }),
  work('krug2010', 'journal', {
    title: 'Opsoclonus-myoclonus in children associated or not with neuroblastoma',
    authors: ['Krug P', 'Schleiermacher G', 'Michon J', 'et al.'],
    container: 'European Journal of Paediatric Neurology',
    issued: '2010-09',
    doi: '10.1016/j.ejpn.2009.12.005',
    pmid: '20110181',
  }),
  work('bhatia2022', 'journal', {
    title: 'Opsoclonus-myoclonus-ataxia syndrome in children',
    authors: ['Bhatia P', 'Heim J', 'Cornejo P', 'et al.'],
    container: 'Journal of Neurology',
    issued: '2022-02',
    doi: '10.1007/s00415-021-10536-3',
    pmid: '33779841',
  }),
  work('pranzatelli2017', 'journal', {
    title:
      'Demographic, Clinical, and Immunologic Features of 389 Children with Opsoclonus-Myoclonus Syndrome: A Cross-sectional Study',
    authors: ['Pranzatelli MR', 'Tate ED', 'McGee NR'],
    container: 'Frontiers in Neurology',
    issued: '2017-09-11',
    doi: '10.3389/fneur.2017.00468',
  }),
  work('pranzatelli2005', 'journal', {
    title: 'Sleep disturbance and rage attacks in opsoclonus-myoclonus syndrome: response to trazodone',
    authors: ['Pranzatelli MR', 'Tate ED', 'Dukart WS', 'Flint MJ', 'Hoffman MT', 'Oksa AE'],
    container: 'The Journal of Pediatrics',
    issued: '2005',
  }),
  work('pranzatelli2003', 'journal', {
    title: 'Myoclonus in childhood',
    authors: ['Pranzatelli MR'],
    container: 'Seminars in Pediatric Neurology',
    issued: '2003',
  }),
  work('hero2013', 'journal', {
    title: 'Update on pediatric opsoclonus myoclonus syndrome',
    authors: ['Hero B', 'Schleiermacher G'],
    container: 'Neuropediatrics',
    issued: '2013-12',
    doi: '10.1055/s-0033-1358604',
    pmid: '24203854',
  }),
  work('rostasy2006', 'journal', {
    title: 'High dose pulsatile dexamethasone therapy in children with opsoclonus-myoclonus syndrome',
    authors: ['Rostasy K', 'et al.'],
    container: 'Neuropediatrics',
    issued: '2006-10',
    doi: '10.1055/s-2006-955931',
    pmid: '17236108',
  }),
  work('goh2020', 'journal', {
    title: 'Evolving Cognitive Dysfunction in Children with Neurologically Stable Opsoclonus-Myoclonus Syndrome',
    authors: ['Goh EL', 'Scarff K', 'Satariano S', 'Lim M', 'Anand G'],
    container: 'Children (Basel)',
    issued: '2020-08-19',
    doi: '10.3390/children7090103',
    pmid: '32824925',
    pmcid: 'PMC7552772',
  }),
  work('matthay2005', 'journal', {
    title:
      'Opsoclonus myoclonus syndrome in neuroblastoma: a report from a workshop on the dancing eyes syndrome at the advances in neuroblastoma meeting in Genoa, Italy, 2004',
    authors: ['Matthay KK', 'Blaes F', 'Hero B', 'Plantaz D', 'De Alarcon P', 'Mitchell WG', 'et al.'],
    container: 'Cancer Letters',
    issued: '2005',
    doi: '10.1016/j.canlet.2005.01.051',
    pmid: '15922508',
  }),
  work('easl2012', 'guideline', {
    title: 'EASL Clinical Practice Guidelines: Wilson’s disease',
    authors: ['European Association for the Study of the Liver'],
    container: 'Journal of Hepatology',
    issued: '2012',
    doi: '10.1016/j.jhep.2011.11.007',
  }),
  work('palumbo2019', 'journal', {
    title: 'Clinical practice guidelines in Wilson disease',
    authors: ['Saroli Palumbo C', 'Schilsky ML'],
    container: 'Annals of Translational Medicine',
    issued: '2019',
    pmid: '31179302',
  }),
  work('genereviewsWilson', 'textbook', {
    title: 'Wilson Disease',
    authors: [],
    container: 'GeneReviews',
    issued: null,
    pmid: '20301685',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK1512/',
  }),
  work('wirrell2022', 'expertConsensus', {
    title: 'International consensus on diagnosis and management of Dravet syndrome',
    authors: ['Wirrell EC', 'Hood V', 'Knupp KG', 'et al.'],
    container: 'Epilepsia',
    issued: '2022',
    doi: '10.1111/epi.17274',
    pmid: '35490361',
    pmcid: 'PMC9543220',
  }),
  chapter('genereviewsScn1a', 'SCN1A Seizure Disorders', 'NBK1318'),
  work('birnkrant2018', 'guideline', {
    title:
      'Diagnosis and management of Duchenne muscular dystrophy, part 1: diagnosis, and neuromuscular, rehabilitation, endocrine, and gastrointestinal and nutritional management',
    authors: ['Birnkrant DJ', 'et al., DMD Care Considerations Working Group'],
    container: 'The Lancet Neurology',
    issued: '2018-03',
    doi: '10.1016/s1474-4422(18)30024-3',
    pmid: '29395989',
  }),
  chapter('genereviewsDmd', 'Dystrophinopathies', 'NBK1119'),
  work('vanwegberg2017', 'guideline', {
    title: 'The complete European guidelines on phenylketonuria: diagnosis and treatment',
    authors: ['van Wegberg AMJ', 'MacDonald A', 'Ahring K', 'et al.'],
    container: 'Orphanet Journal of Rare Diseases',
    issued: '2017-10-12',
    doi: '10.1186/s13023-017-0685-2',
    pmid: '29025426',
  }),
  work('hagedorn2013', 'expertConsensus', {
    title: 'Requirements for a minimum standard of care for phenylketonuria: the patients’ perspective',
    authors: ['Hagedorn TS', 'van Berkel P', 'Hammerschmidt G', 'Lhotáková M', 'Saludes RP'],
    container: 'Orphanet Journal of Rare Diseases',
    issued: '2013-12-17',
    doi: '10.1186/1750-1172-8-191',
    pmid: '24341788',
    pmcid: 'PMC3878574',
  }),
  chapter('genereviewsPah', 'Phenylalanine Hydroxylase Deficiency', 'NBK1504'),
  work('northrup2021', 'guideline', {
    title:
      'Updated International Tuberous Sclerosis Complex Diagnostic Criteria and Surveillance and Management Recommendations',
    authors: ['Northrup H', 'Aronow ME', 'Bebin EM', 'et al.'],
    container: 'Pediatric Neurology',
    issued: '2021-10',
    doi: '10.1016/j.pediatrneurol.2021.07.011',
  }),
  chapter('genereviewsTsc', 'Tuberous Sclerosis Complex', 'NBK1220'),
  work('germain2010', 'journal', {
    title: 'Fabry disease',
    authors: ['Germain DP'],
    container: 'Orphanet Journal of Rare Diseases',
    issued: '2010',
    doi: '10.1186/1750-1172-5-30',
  }),
  chapter('genereviewsFabry', 'Fabry Disease', 'NBK1292'),
  chapter('genereviewsFrda', 'Friedreich Ataxia', 'NBK1281'),
]

interface Bibliography {
  title: string
  authors: string[]
  container: string
  issued: string | null
  doi?: string
  pmid?: string
  pmcid?: string
  url?: string
}

function work(key: string, type: CitationType, it: Bibliography): DemoCitation {
  return {
    key,
    type,
    title: it.title,
    authors: it.authors.map((name) => ({ name })),
    container: it.container,
    issued: it.issued,
    doi: it.doi ?? null,
    pmid: it.pmid ?? null,
    pmcid: it.pmcid ?? null,
    url: it.url ?? null,
    retraction: { status: 'unknown', checkedAt: null, notice: null },
  }
}

/** A chapter of GeneReviews, which is kept up to date and so has no one date. */
function chapter(key: string, title: string, book: string): DemoCitation {
  return work(key, 'textbook', {
    title,
    authors: [],
    container: 'GeneReviews',
    issued: null,
    url: `https://www.ncbi.nlm.nih.gov/books/${book}/`,
  })
}
