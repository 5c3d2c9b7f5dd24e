import { cite, doc, p } from '../writeRichText'
import type { DemoArticle } from '../types'

export const wilsonOverview: DemoArticle = {
  key: 'wilson-overview',
  locale: 'en',
  condition: 'wilson',
  question: 'overview',
  title: 'What is Wilson disease?',
  slug: 'wilson-disease',
  audience: 'patient',
  raisedTier: null,
  tldr: doc(
    p(
      'Wilson disease is an inherited disease in which the body cannot get rid of copper. The copper collects in the liver, the brain and the eyes and damages them. It can be treated for life, and the earlier treatment starts, the better the organs are protected.',
    ),
  ),
  sections: [
    {
      blockType: 'questionSection',
      heading: 'What happens in the body?',
      aspect: 'Overview',
      body: doc(
        p(
          'The liver normally sends surplus copper into the bile. In Wilson disease a transport protein of the liver, made from the gene ATP7B, does not work, and copper collects, mainly in liver and brain',
          cite('easl2012'),
          '. It occurs all over the world, in up to about 1 in 30,000 people',
          cite('easl2012'),
          '.',
        ),
      ),
    },
    {
      blockType: 'questionSection',
      heading: 'How does it show?',
      aspect: 'Symptoms',
      body: doc(
        p(
          'Most people come to a doctor with signs of liver disease, or with changes in movement, speech or mood. It can begin at any age; children and young adults are affected most often',
          cite('easl2012'),
          cite('genereviewsWilson'),
          '.',
        ),
      ),
    },
    {
      blockType: 'questionSection',
      heading: 'Can it be treated?',
      aspect: 'Treatments',
      body: doc(
        p(
          'Yes. Medicines that bind copper, or zinc that keeps copper from being taken up, are taken for life. A liver transplant is needed only when the liver fails',
          cite('palumbo2019'),
          '. Brothers and sisters should be tested, as treatment works well before there are signs',
          cite('easl2012'),
          '.',
        ),
      ),
    },
    { blockType: 'disclaimer', disclaimer: 'general-en' },
  ],
  credits: [{ name: 'Elif Marsh', role: 'author' }],
  seo: {
    title: 'Wilson disease in short',
    description: 'Wilson disease in short: what copper does in the body, how the disease shows and how it is treated.',
  },
}

export const wilsonOverviewGerman: DemoArticle = {
  key: 'wilson-overview-de',
  locale: 'de',
  condition: 'wilson',
  question: 'overview',
  title: 'Was ist Morbus Wilson?',
  slug: 'morbus-wilson',
  audience: 'patient',
  raisedTier: null,
  tldr: doc(
    p(
      'Morbus Wilson ist eine erbliche Krankheit, bei der der Körper überschüssiges Kupfer nicht ausscheiden kann. Das Kupfer sammelt sich in Leber, Gehirn und Augen und schädigt sie. Die Krankheit lässt sich ein Leben lang behandeln; je früher die Behandlung beginnt, desto besser sind die Organe geschützt.',
    ),
  ),
  sections: [
    {
      blockType: 'questionSection',
      heading: 'Was geschieht im Körper?',
      aspect: 'Overview',
      body: doc(
        p(
          'Die Leber gibt überschüssiges Kupfer gewöhnlich an die Galle ab. Bei Morbus Wilson arbeitet ein Transporteiweiß der Leber nicht, und Kupfer lagert sich vor allem in Leber und Gehirn ab',
          cite('easl2012'),
          '.',
        ),
      ),
    },
    {
      blockType: 'questionSection',
      heading: 'Lässt sich die Krankheit behandeln?',
      aspect: 'Treatments',
      body: doc(
        p(
          'Ja. Arzneimittel, die Kupfer binden, oder Zink, das die Aufnahme von Kupfer hemmt, werden ein Leben lang eingenommen. Eine Lebertransplantation ist nur nötig, wenn die Leber versagt',
          cite('palumbo2019'),
          '.',
        ),
      ),
    },
    { blockType: 'disclaimer', disclaimer: 'general-de' },
  ],
  credits: [{ name: 'Edgar Olsen', role: 'author' }],
  seo: {
    title: 'Morbus Wilson kurz erklärt',
    description: 'Morbus Wilson kurz erklärt: was Kupfer im Körper anrichtet und wie die Krankheit behandelt wird.',
  },
}

export const wilsonTreatments: DemoArticle = {
  key: 'wilson-treatments',
  locale: 'en',
  condition: 'wilson',
  question: 'treatments',
  title: 'Treatments for Wilson disease',
  slug: 'wilson-disease-treatments',
  audience: 'patient',
  raisedTier: null,
  tldr: doc(
    p(
      'Treatment of Wilson disease takes copper out of the body or keeps it from being taken up, and goes on for life. Two medicines bind copper; zinc is used as well. A liver transplant is kept for a liver that fails.',
    ),
  ),
  sections: [
    {
      blockType: 'questionSection',
      heading: 'How does treatment work?',
      aspect: 'Treatments',
      body: doc(
        p(
          'People with signs of the disease usually start with a medicine that binds copper, so that it leaves with the urine. Later, or before there are any signs, zinc may be enough',
          cite('easl2012'),
          cite('palumbo2019'),
          '. Treatment goes on without a break, also when all is well',
          cite('easl2012'),
          '.',
        ),
      ),
    },
    {
      blockType: 'medicationList',
      heading: 'Which medicines bind copper?',
      intro: doc(p('Blood and urine are checked regularly with both of them', cite('easl2012'), '.')),
      items: [
        {
          medication: 'penicillamine',
          role: 'firstLine',
          purpose: 'Binds copper so that it leaves the body with the urine.',
          citations: ['easl2012'],
        },
        {
          medication: 'trientine',
          role: 'firstLine',
          purpose: 'Binds copper too; often chosen when penicillamine is not tolerated.',
          citations: ['easl2012', 'palumbo2019'],
        },
      ],
    },
    {
      blockType: 'careTeam',
      heading: 'Who belongs in the care team?',
      intro: null,
      items: [
        { role: 'Liver specialist', why: 'Leads the treatment and watches the liver.' },
        { role: 'Neurologist', why: 'Follows movement and speech.' },
        { role: 'Clinical geneticist', why: 'Advises the family and arranges tests for brothers and sisters.' },
      ],
    },
    { blockType: 'disclaimer', disclaimer: 'general-en' },
  ],
  credits: [{ name: 'Elif Marsh', role: 'author' }],
  seo: {
    title: 'Wilson disease: treatments',
    description: 'How Wilson disease is treated: medicines that bind copper, zinc, regular checks and the care team.',
  },
}
