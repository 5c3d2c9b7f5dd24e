import { expect, test } from '@jest/globals'

import { sourceFiles } from './sourceFiles'

// TypeScript's ES2024 library knows these, the oldest Node of package.json's `engines` (20.19) does not
const newer =
  /\b(Promise\.withResolvers|Object\.groupBy|Map\.groupBy|Array\.fromAsync|Promise\.try|Atomics\.waitAsync)\b/

test('nothing calls what the oldest supported Node does not have', () => {
  const callers = sourceFiles('src', 'collections', 'demo', 'scripts', 'bench').filter(({ text }) => newer.test(text))
  expect(callers.map(({ path }) => path)).toEqual([])
})
