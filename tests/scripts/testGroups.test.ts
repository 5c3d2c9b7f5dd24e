import { expect, test } from '@jest/globals'

import { testGroups, testsWithoutGroup } from '../../scripts/testGroups.mjs'

const groupsOf = (file: string) => testGroups.filter((group) => group.holds(file)).map(({ name }) => name)

test('integration runs on both databases', () => {
  expect(groupsOf('tests/integration/workflow/publish.test.ts')).toEqual(['sqlite', 'mongodb'])
})

test('rules need no database', () => {
  expect(groupsOf('tests/domain/workflow/decideTransition.test.ts')).toEqual(['pure'])
})

test('a test in a folder that no group holds is found out', () => {
  expect(testsWithoutGroup(['tests/domain/a.test.ts', 'tests/elsewhere/b.test.ts'])).toEqual([
    'tests/elsewhere/b.test.ts',
  ])
})

test('what only MongoDB has runs there alone, and is skipped nowhere', () => {
  expect(groupsOf('tests/integration/database/roles.mongodb.test.ts')).toEqual(['mongodb'])
})
