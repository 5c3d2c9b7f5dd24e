import type { ArticleSection } from '../../../src/domain/content/article'
import { cite, doc, emphasis, p, ul } from '../writeRichText'
import type { DemoArticle } from '../types'

const firstLine = p(
  'The first aim is to calm the immune attack on the nervous system early, because the syndrome is understood as an immune-mediated disease that a tumour or an infection can set off',
  cite('rossor2022'),
  '. Doctors usually begin with corticosteroids or corticotropin together with intravenous immunoglobulin (IVIG)',
  cite('rossor2022'),
  cite('hero2013'),
  '.',
)

const search = p(
  'At the same time every child is examined for a tumour of young nerve tissue, most often a ',
  emphasis('neuroblastoma'),
  '; one was found in about 50% of 389 children in the largest series',
  cite('pranzatelli2017'),
  '. If there is one, it is removed by surgery and treated according to its risk',
  cite('matthay2005'),
  '.',
)

const surgeryAlone = p(
  'Removing the tumour seldom settles the neurological signs by itself, so immune treatment is needed as well',
  cite('pranzatelli2017'),
  '.',
)

const trial = p(
  'In the one randomised trial so far, in children who also had a tumour, 21 of 26 (81%) improved when immunoglobulin was added to prednisone and chemotherapy, compared with 11 of 27 (41%) without it',
  cite('dealarcon2018'),
  '. If the signs return or do not settle, doctors add other medicines that act on the immune system, so that steroids can be lowered',
  cite('rossor2022'),
  '.',
)

const otherSections: ArticleSection[] = [
  {
    blockType: 'medicationList',
    heading: 'Which medicines act on the immune system?',
    intro: doc(
      p('Which of them is used, in which order and for how long is decided for each child', cite('rossor2022'), '.'),
    ),
    items: [
      {
        medication: 'corticotropin',
        role: 'firstLine',
        purpose: 'Makes the body release its own steroids, which calm inflammation.',
        citations: ['hero2013', 'matthay2005'],
      },
      {
        medication: 'prednisolone',
        role: 'firstLine',
        purpose: 'A steroid that calms inflammation in the nervous system.',
        citations: ['rossor2022', 'dealarcon2018'],
      },
      {
        medication: 'dexamethasone',
        role: 'firstLine',
        purpose: 'A stronger steroid, given in short courses.',
        citations: ['rostasy2006', 'rossor2022'],
      },
      {
        medication: 'ivig',
        role: 'firstLine',
        purpose: 'Antibodies from blood donors that dampen the misdirected immune response.',
        citations: ['dealarcon2018'],
      },
      {
        medication: 'rituximab',
        role: 'secondLine',
        purpose:
          'Removes B cells, the immune cells that make antibodies; used early in severe disease or after a relapse.',
        citations: ['rossor2022'],
      },
      {
        medication: 'cyclophosphamide',
        role: 'secondLine',
        purpose: 'Slows down immune cells when other treatment is not enough, or as part of treating the tumour.',
        citations: ['dealarcon2018', 'rossor2022'],
      },
    ],
  },
  {
    blockType: 'medicationList',
    heading: 'Which medicines help with movement, sleep and behaviour?',
    intro: doc(
      p(
        'These ease symptoms while the immune treatment takes effect. They do not treat the cause',
        cite('pranzatelli2003'),
        '.',
      ),
    ),
    items: [
      {
        medication: 'clonazepam',
        role: 'symptomatic',
        purpose: 'Eases muscle jerks; it can make a child sleepy.',
        citations: ['pranzatelli2003'],
      },
      {
        medication: 'trazodone',
        role: 'symptomatic',
        purpose: 'Helps with sleep, and with the rage attacks that come with poor sleep.',
        citations: ['pranzatelli2005'],
      },
    ],
  },
  {
    blockType: 'careTeam',
    heading: 'Who belongs in the care team?',
    intro: doc(
      p(
        'The syndrome touches movement, speech, learning and behaviour, so several professions work together for years',
        cite('rossor2022'),
        '.',
      ),
    ),
    items: [
      { role: 'Child neurologist', why: 'Leads the immune treatment and follows the neurological signs.' },
      { role: 'Oncologist', why: 'Searches for a tumour and treats it if there is one.' },
      { role: 'Developmental paediatrician', why: 'Follows growth, learning and development over the years.' },
      {
        role: 'Clinical psychologist',
        why: 'Tests thinking and attention, and supports child and family with behaviour.',
      },
      { role: 'Physiotherapist', why: 'Works on balance and walking.' },
      { role: 'Occupational therapist', why: 'Works on fine hand movements and everyday skills.' },
      { role: 'Speech and language therapist', why: 'Helps when speech is lost, slow or unclear.' },
    ],
  },
  {
    blockType: 'prognosis',
    heading: 'What is the outlook?',
    body: doc(
      p(
        'The unsteady eye movements and the muscle jerks often improve within weeks of starting treatment, yet relapses are common',
        cite('bhatia2022'),
        '. After the movement signs have settled, about 50–70% of children keep some difficulty with movement, speech, learning or behaviour',
        cite('brunklaus2011'),
        cite('krug2010'),
        '.',
      ),
      p(
        'Difficulties with learning can also show up late, in children whose movements have recovered, so development is checked for years',
        cite('goh2020'),
        '. Starting treatment early is what doctors can do most about',
        cite('rossor2022'),
        '.',
      ),
    ),
    statistics: [
      {
        label: 'Lasting difficulties with movement, speech, learning or behaviour',
        low: 50,
        high: 70,
        unit: '%',
        population: 'children with OMS',
        timeframe: 'at follow-up years after the first signs',
        asOf: '2011',
        plainForm: 'about 5 to 7 in every 10',
        citation: 'brunklaus2011',
      },
    ],
  },
  {
    blockType: 'getHelp',
    heading: 'When should you get help quickly?',
    level: 'urgent',
    body: doc(
      p('Call the team that treats your child, or an emergency department, on the same day if:'),
      ul(
        'the jerks, the eye movements or the unsteadiness come back or get worse;',
        'your child has a fever or an infection while on medicines that weaken the immune system;',
        'a dose of steroids was missed or cannot be kept down.',
      ),
    ),
  },
  {
    blockType: 'community',
    heading: 'Where can you meet others?',
    body: doc(
      p(
        'Families who live with the syndrome exchange experience online and stress early diagnosis and specialised care.',
      ),
    ),
    showCount: true,
  },
  { blockType: 'disclaimer', disclaimer: 'general-en' },
]

function withFirstAnswer(...answer: ReturnType<typeof p>[]): DemoArticle {
  return {
    key: 'oms-treatments',
    locale: 'en',
    condition: 'oms',
    question: 'treatments',
    title: 'Treatments for opsoclonus-myoclonus syndrome',
    slug: 'opsoclonus-myoclonus-syndrome-treatments',
    audience: 'carer',
    raisedTier: null,
    tldr: doc(
      p(
        'Treatment of opsoclonus-myoclonus syndrome aims to calm the immune system early and firmly, and to find and remove a tumour if there is one. Steroids or corticotropin and immunoglobulins are the usual first steps. Other medicines ease muscle jerks, sleep and behaviour. As the syndrome is very rare, a child neurologist who knows it should lead a team that also looks after learning and development.',
      ),
    ),
    sections: [
      {
        blockType: 'questionSection',
        heading: 'What are the first-line treatments for opsoclonus-myoclonus syndrome?',
        aspect: 'Treatments',
        body: doc(...answer),
      },
      ...otherSections,
    ],
    credits: [{ name: 'Elif Marsh', role: 'author' }],
    seo: {
      title: 'Opsoclonus-myoclonus syndrome: treatments',
      description:
        'How opsoclonus-myoclonus syndrome is treated: immune treatment, search for a tumour, medicines for symptoms, the care team and the outlook.',
    },
  }
}

/** As submitted first; the reviewer misses a sentence in its first answer. */
export const omsTreatmentsFirst = withFirstAnswer(firstLine, search, trial)

/** As published. */
export const omsTreatments = withFirstAnswer(firstLine, search, surgeryAlone, trial)

/** What the reviewer wrote when sending it back, and about which section. */
export const omsSentBack = {
  heading: 'What are the first-line treatments for opsoclonus-myoclonus syndrome?',
  body: 'Parents may read this as if surgery were enough. Please say that removing the tumour seldom settles the neurological signs by itself, with a source.',
}
