import type { DemoQuestion } from './types'

export const questions: DemoQuestion[] = [
  {
    key: 'overview',
    aspect: 'Overview',
    leastTier: 3,
    patterns: [
      { locale: 'en', label: 'Short answer', heading: 'What is {condition}?', slug: '{condition}' },
      { locale: 'de', label: 'Kurz beantwortet', heading: 'Was ist {condition}?', slug: '{condition}' },
    ],
  },
  {
    key: 'treatments',
    aspect: 'Treatments',
    leastTier: 2,
    patterns: [
      {
        locale: 'en',
        label: 'Short answer',
        heading: 'What are the treatments for {condition}?',
        slug: '{condition}-treatments',
      },
      {
        locale: 'de',
        label: 'Kurz beantwortet',
        heading: 'Wie wird {condition} behandelt?',
        slug: '{condition}-behandlung',
      },
    ],
  },
  {
    key: 'diagnosis',
    aspect: 'Diagnosis',
    leastTier: 2,
    patterns: [
      { locale: 'en', label: 'Short answer', heading: 'How is {condition} diagnosed?', slug: '{condition}-diagnosis' },
    ],
  },
  {
    key: 'symptoms',
    aspect: 'Symptoms',
    leastTier: 3,
    patterns: [
      {
        locale: 'en',
        label: 'Short answer',
        heading: 'What are the symptoms of {condition}?',
        slug: '{condition}-symptoms',
      },
    ],
  },
  {
    key: 'causes',
    aspect: 'Causes',
    leastTier: 3,
    patterns: [
      { locale: 'en', label: 'Short answer', heading: 'What causes {condition}?', slug: '{condition}-causes' },
    ],
  },
  {
    key: 'living-with',
    aspect: 'LivingWith',
    leastTier: 3,
    patterns: [
      {
        locale: 'en',
        label: 'Short answer',
        heading: 'What is daily life like with {condition}?',
        slug: 'living-with-{condition}',
      },
    ],
  },
  {
    key: 'screening',
    aspect: 'Screening',
    leastTier: 3,
    patterns: [
      {
        locale: 'en',
        label: 'Short answer',
        heading: 'Which regular checks does {condition} need?',
        slug: '{condition}-regular-checks',
      },
    ],
  },
]
