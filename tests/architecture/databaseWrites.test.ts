import { expect, test } from '@jest/globals'

import { sourceFiles } from './sourceFiles'

// `payload.db.*` runs no hooks and asks no access function: outside the stores it would be a door of its own
const directWrite =
  /\bdb\s*\.\s*(create|updateOne|updateMany|upsert|createVersion|updateVersion|deleteOne|deleteMany)\s*\(/

const mayWrite = [
  'src/cms/stores/',
  'src/database/',
  // drops the session that asking for a password again leaves behind
  'src/cms/confirmPassword.ts',
]

test('only the stores, the database layer and migrations write past Payload’s operations', () => {
  const writers = sourceFiles('src', 'collections', 'demo')
    .filter(({ text }) => directWrite.test(text))
    .map(({ path }) => path)
  expect(writers.filter((path) => !mayWrite.some((one) => path.startsWith(one)))).toEqual([])
})
