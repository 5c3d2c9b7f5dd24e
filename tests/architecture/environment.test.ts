import { expect, test } from '@jest/globals'

import { sourceFiles } from './sourceFiles'

test('only src/config/env.ts reads the environment', () => {
  const readers = sourceFiles('src', 'collections', 'demo')
    .filter(({ text }) =>
      /\bprocess\s*\.\s*env\b|\bprocess\s*\[\s*['"]env|import\s*\{[^}]*\benv\b[^}]*\}\s*from\s*['"]node:process/.test(
        text,
      ),
    )
    .map(({ path }) => path)
  expect(readers.filter((path) => path !== 'src/config/env.ts')).toEqual([])
})
