import { omsTreatments, dravetDiagnosis, fabrySymptoms } from './content/articles'
import { people } from './content/people'

/**
 * What the demonstration says when it is ready.
 *
 * @param base its address without a slash at the end.
 * @param verify the command that verifies what it holds.
 */
export function announceDemo(base: string, verify: string): string {
  const everybody = people(new Date())
  const widest = (of: (one: (typeof everybody)[number]) => string) =>
    Math.max(...everybody.map((one) => of(one).length))
  const email = widest((one) => one.email)
  const password = widest((one) => one.password)
  const article = `${base}/v1/articles/${omsTreatments.slug}?locale=en`
  const query =
    '{ article(slug: "' + omsTreatments.slug + '", locale: "en") { labelLine review { reviewers { name } } } }'

  return [
    '',
    'Countersign, demonstration. All people and their registrations are invented.',
    '',
    `  Studio        ${base}/admin`,
    `  Content API   ${base}/v1/articles`,
    `  GraphQL       ${base}/v1/graphql`,
    '',
    'Sign in as',
    ...everybody.map((one) => `  ${one.email.padEnd(email)}  ${one.password.padEnd(password)}  ${one.is}`),
    '',
    'Try',
    `  curl -s '${article}'`,
    `  curl -s '${base}/v1/graphql' -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`,
    '  # in review: 404, as if it did not exist',
    `  curl -i '${base}/v1/articles/${dravetDiagnosis.slug}?locale=en'`,
    '  # withdrawn: 410, with its notice',
    `  curl -i '${base}/v1/articles/${fabrySymptoms.slug}?locale=en'`,
    '',
    'Recompute every hash, signature and chain of it',
    `  ${verify}`,
    '',
  ].join('\n')
}
