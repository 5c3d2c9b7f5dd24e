import { cite, doc, p, ul } from '../writeRichText'
import type { DemoArticle } from '../types'

function pkuDay(...more: ReturnType<typeof p>[]): DemoArticle {
  return {
    key: 'pku-living-with',
    locale: 'en',
    condition: 'pku',
    question: 'living-with',
    title: 'Daily life with phenylketonuria',
    slug: 'living-with-phenylketonuria',
    audience: 'carer',
    raisedTier: null,
    tldr: doc(
      p(
        'With phenylketonuria the body cannot break down phenylalanine, a building block of protein. A diet low in natural protein, a protein substitute and regular blood tests keep the level safe from the first weeks of life. With them most children grow up and learn as others do.',
      ),
    ),
    sections: [
      {
        blockType: 'questionSection',
        heading: 'What does the diet look like?',
        aspect: 'LivingWith',
        body: doc(
          p(
            'Meat, fish, eggs, milk and nuts hold much phenylalanine and are left out or kept to small amounts. Fruit, most vegetables and special low-protein foods make up the meals, and a protein substitute without phenylalanine supplies what is missing',
            cite('vanwegberg2017'),
            cite('genereviewsPah'),
            '.',
          ),
          ...more,
        ),
      },
      {
        blockType: 'questionSection',
        heading: 'Why is the blood tested so often?',
        aspect: 'LivingWith',
        body: doc(
          p(
            'A few drops of blood, taken at home and sent in, tell how much phenylalanine there is. The metabolic team then adapts the diet',
            cite('vanwegberg2017'),
            '. Phenylketonuria is found in about 1 in 10,000 newborn babies in Europe, nearly always by screening, so that the diet can start before harm is done',
            cite('hagedorn2013'),
            '.',
          ),
        ),
      },
      {
        blockType: 'getHelp',
        heading: 'When should you ask the metabolic team?',
        level: 'nonUrgent',
        body: doc(
          p('Ask for advice before the next visit if:'),
          ul(
            'your child is ill and does not eat;',
            'the protein substitute is refused for days;',
            'a pregnancy is planned or has begun.',
          ),
        ),
      },
      { blockType: 'disclaimer', disclaimer: 'general-en' },
    ],
    credits: [{ name: 'Edgar Olsen', role: 'author' }],
    seo: {
      title: 'Phenylketonuria: daily life',
      description:
        'Daily life with phenylketonuria: the diet, the protein substitute, blood tests and when to ask for advice.',
    },
  }
}

/** As published. */
export const pkuLivingWith = pkuDay()

/** Words of the newer draft, which nobody outside may see. */
export const pkuUnpublishedWords = 'School kitchens can prepare suitable meals if they are told well ahead'

/** The working copy that has gone on since. */
export const pkuLivingWithNewer = pkuDay(p(pkuUnpublishedWords, cite('hagedorn2013'), '.'))

export const tscChecks: DemoArticle = {
  key: 'tsc-regular-checks',
  locale: 'en',
  condition: 'tsc',
  question: 'screening',
  title: 'Regular checks in tuberous sclerosis complex',
  slug: 'tuberous-sclerosis-complex-regular-checks',
  audience: 'carer',
  raisedTier: null,
  tldr: doc(
    p(
      'Tuberous sclerosis complex can affect many organs at different ages, so regular checks are part of the care. Brain, kidneys, heart, eyes, skin and teeth are looked at, and development and behaviour are followed at least once a year. What is found early can often be treated better.',
    ),
  ),
  sections: [
    {
      blockType: 'questionSection',
      heading: 'Which organs are checked?',
      aspect: 'Screening',
      body: doc(
        p(
          'The international recommendations name checks for each organ and age',
          cite('northrup2021'),
          '. They include:',
        ),
        ul(
          ['brain scans and brain-wave tests', cite('northrup2021')],
          ['scans of the kidneys and blood pressure', cite('northrup2021')],
          ['heart ultrasound in young children', cite('northrup2021')],
          ['skin, eye and dental examinations', cite('northrup2021')],
        ),
      ),
    },
    {
      blockType: 'questionSection',
      heading: 'Why are development and behaviour followed?',
      aspect: 'LivingWith',
      body: doc(
        p(
          'Learning, attention, sleep and mood are affected in many people with the disease, in very different ways. A short checklist at least once a year helps to notice a need early',
          cite('northrup2021'),
          cite('genereviewsTsc'),
          '.',
        ),
      ),
    },
    { blockType: 'disclaimer', disclaimer: 'general-en' },
  ],
  credits: [{ name: 'Elif Marsh', role: 'author' }],
  seo: {
    title: 'Tuberous sclerosis complex: checks',
    description:
      'Which regular checks tuberous sclerosis complex needs, of which organs, and why development is followed.',
  },
}

/** Live, then withdrawn. */
export const fabrySymptoms: DemoArticle = {
  key: 'fabry-symptoms',
  locale: 'en',
  condition: 'fabry',
  question: 'symptoms',
  title: 'Symptoms of Fabry disease',
  slug: 'fabry-disease-symptoms',
  audience: 'patient',
  raisedTier: null,
  tldr: doc(
    p(
      'Fabry disease often begins in childhood with burning pain in hands and feet, little sweating and small dark red spots on the skin. Kidneys, heart and brain may be harmed over the years. Women can be affected as severely as men, or hardly at all.',
    ),
  ),
  sections: [
    {
      blockType: 'questionSection',
      heading: 'How does it begin?',
      aspect: 'Symptoms',
      body: doc(
        p(
          'Attacks of burning pain in hands and feet, little sweating, trouble with heat and small dark red spots on the skin are typical in childhood and youth',
          cite('germain2010'),
          '.',
        ),
      ),
    },
    {
      blockType: 'questionSection',
      heading: 'Which organs are affected later?',
      aspect: 'Symptoms',
      body: doc(
        p(
          'Over the years the kidneys may fail, the heart muscle may thicken and strokes may occur at a young age',
          cite('germain2010'),
          cite('genereviewsFabry'),
          '. In women the disease ranges from very mild to severe',
          cite('germain2010'),
          '.',
        ),
      ),
    },
    { blockType: 'disclaimer', disclaimer: 'general-en' },
  ],
  credits: [{ name: 'Edgar Olsen', role: 'author' }],
  seo: {
    title: 'Fabry disease: symptoms',
    description: 'The symptoms of Fabry disease, from burning pain in childhood to kidneys, heart and brain in adults.',
  },
}
