import { cite, doc, p } from '../writeRichText'
import type { DemoArticle } from '../types'

/** Waiting: one signature of two is there. */
export const dravetDiagnosis: DemoArticle = {
  key: 'dravet-diagnosis',
  locale: 'en',
  condition: 'dravet',
  question: 'diagnosis',
  title: 'Diagnosis of Dravet syndrome',
  slug: 'dravet-syndrome-diagnosis',
  audience: 'carer',
  raisedTier: null,
  tldr: doc(
    p(
      'Doctors think of Dravet syndrome when a healthy baby has a long seizure with fever, often on one side of the body, in the first year or so of life. A blood test of the gene SCN1A then helps to confirm it. Early brain scans are often normal, so a normal scan does not rule it out.',
    ),
  ),
  sections: [
    {
      blockType: 'questionSection',
      heading: 'When do doctors think of it?',
      aspect: 'Diagnosis',
      body: doc(
        p(
          'Experts agree that a baby between 2 and 15 months old should have a genetic test after a first long seizure on one side of the body, or a first very long seizure with fever or after a vaccination, when no other cause is found',
          cite('wirrell2022'),
          '.',
        ),
      ),
    },
    {
      blockType: 'questionSection',
      heading: 'Which tests are done?',
      aspect: 'Diagnosis',
      body: doc(
        p(
          'The most important one looks for a change in the gene SCN1A, which most affected children have',
          cite('wirrell2022'),
          cite('genereviewsScn1a'),
          '. Scans of the brain and recordings of its waves are often normal in the first year of life and serve to look for other causes',
          cite('genereviewsScn1a'),
          '.',
        ),
      ),
    },
    {
      blockType: 'getHelp',
      heading: 'When is it an emergency?',
      level: 'emergency',
      body: doc(
        p(
          'Call an ambulance if a seizure lasts longer than your team told you to wait, if one follows another without a pause, or if your child does not breathe normally.',
        ),
      ),
    },
    { blockType: 'disclaimer', disclaimer: 'general-en' },
  ],
  credits: [{ name: 'Elif Marsh', role: 'author' }],
  seo: {
    title: 'Dravet syndrome: diagnosis',
    description:
      'How Dravet syndrome is diagnosed: the first signs that make doctors think of it and the tests that follow.',
  },
}

/** Sent back with a comment. */
export const duchenneSymptoms: DemoArticle = {
  key: 'duchenne-symptoms',
  locale: 'en',
  condition: 'duchenne',
  question: 'symptoms',
  title: 'Symptoms of Duchenne muscular dystrophy',
  slug: 'duchenne-muscular-dystrophy-symptoms',
  audience: 'carer',
  raisedTier: null,
  tldr: doc(
    p(
      'Boys with Duchenne muscular dystrophy often walk late, fall often and find it hard to get up from the floor or climb stairs. Muscles grow weaker over the years, later also those of heart and breathing. Regular checks help to treat each problem in time.',
    ),
  ),
  sections: [
    {
      blockType: 'questionSection',
      heading: 'What do parents notice first?',
      aspect: 'Symptoms',
      body: doc(
        p(
          'Late walking, frequent falls, trouble with stairs and large, firm calves are the usual first signs. Many boys push themselves up with their hands on their thighs when they rise from the floor',
          cite('birnkrant2018'),
          cite('genereviewsDmd'),
          '.',
        ),
      ),
    },
    {
      blockType: 'questionSection',
      heading: 'What comes later?',
      aspect: 'Symptoms',
      body: doc(
        p(
          'Walking becomes harder and a wheelchair is needed, usually in late childhood or the early teens. The heart and the muscles of breathing are watched from early on',
          cite('genereviewsDmd'),
          '.',
        ),
      ),
    },
    { blockType: 'disclaimer', disclaimer: 'general-en' },
  ],
  credits: [{ name: 'Elif Marsh', role: 'author' }],
  seo: {
    title: 'Duchenne muscular dystrophy: symptoms',
    description:
      'The symptoms of Duchenne muscular dystrophy: what parents notice first, and what comes in later years.',
  },
}

export const duchenneSentBack = {
  heading: 'What comes later?',
  body: 'Please add what is checked for the heart, and how steroids have changed the age at which boys stop walking. The section is too short for the families who will read it.',
}

/** Not finished: no disclaimer, an answer without a source, a note to the writer left in. It cannot be submitted. */
export const friedreichOverview: DemoArticle = {
  key: 'friedreich-overview',
  locale: 'en',
  condition: 'friedreich',
  question: 'overview',
  title: 'What is Friedreich ataxia?',
  slug: 'friedreich-ataxia',
  audience: 'patient',
  raisedTier: null,
  tldr: doc(
    p('Friedreich ataxia is an inherited disease of the nervous system and the heart. TODO: two more sentences.'),
  ),
  sections: [
    {
      blockType: 'questionSection',
      heading: 'What happens in the body?',
      aspect: 'Overview',
      body: doc(
        p('A protein of the cells’ power plants, frataxin, is made in too small amounts', cite('genereviewsFrda'), '.'),
      ),
    },
    {
      blockType: 'questionSection',
      heading: 'How many people have it?',
      aspect: 'Overview',
      body: doc(p('About 1 in 50,000 people.')),
    },
  ],
  credits: [{ name: 'Edgar Olsen', role: 'author' }],
  seo: { title: null, description: null },
}

/** Given up before it was ever submitted. */
export const fabryCauses: DemoArticle = {
  key: 'fabry-causes',
  locale: 'en',
  condition: 'fabry',
  question: 'causes',
  title: 'What causes Fabry disease?',
  slug: 'fabry-disease-causes',
  audience: 'patient',
  raisedTier: null,
  tldr: doc(
    p(
      'Fabry disease is caused by a change in a gene on the X chromosome. An enzyme is missing or weak, and fatty substances collect in many organs over the years.',
    ),
  ),
  sections: [
    {
      blockType: 'questionSection',
      heading: 'Which gene is it?',
      aspect: 'Causes',
      body: doc(
        p('The gene is called GLA and holds the plan of the enzyme alpha-galactosidase A', cite('germain2010'), '.'),
      ),
    },
    { blockType: 'disclaimer', disclaimer: 'general-en' },
  ],
  credits: [{ name: 'Edgar Olsen', role: 'author' }],
  seo: {
    title: 'Fabry disease: causes',
    description: 'What causes Fabry disease: the gene, the enzyme and what follows.',
  },
}
