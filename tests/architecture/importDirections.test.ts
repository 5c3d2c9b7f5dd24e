import { describe, expect, test } from '@jest/globals'

import { forbiddenEdges } from './forbiddenEdges'
import { importsOf } from './importsOf'
import { sourceFiles } from './sourceFiles'

const house = sourceFiles('src', 'collections', 'migrations', 'demo')

describe('the house', () => {
  test('imports in the listed directions only', () => {
    expect(house.length).toBeGreaterThan(50)
    expect(forbiddenEdges(house)).toEqual([])
  })

  test('runs nothing of Node in the browser, not even by way of the pure core', () => {
    const files = new Map(house.map((file) => [file.path.replace(/\.tsx?$/, ''), file]))
    const reached = new Set<string>()
    const nodeModules: string[] = []
    const follow = (target: string) => {
      const file = files.get(target) ?? files.get(`${target}/index`)
      if (!file || reached.has(file.path)) return
      reached.add(file.path)
      for (const found of importsOf(file)) {
        if (found.typeOnly) continue
        if (found.kind === 'file') follow(found.target)
        else if (found.target.startsWith('node:')) nodeModules.push(`${file.path} imports ${found.target}`)
      }
    }
    for (const target of files.keys()) if (target.startsWith('src/admin/')) follow(target)
    expect(nodeModules).toEqual([])
  })
})

describe('the list of directions', () => {
  const edges = (path: string, text: string) => forbiddenEdges([{ path, text }])

  test('refuses each way out of the pure core', () => {
    expect(edges('src/domain/a.ts', `import { z } from 'zod'`)).toEqual(['src/domain/a.ts may not import zod'])
    expect(edges('src/domain/a.ts', `import { x } from '../cms/x'`)).toEqual([
      'src/domain/a.ts may not import src/cms/x',
    ])
    expect(edges('src/domain/a.ts', `import type { P } from 'payload'`)).toEqual([
      'src/domain/a.ts may not import types of payload',
    ])
    expect(edges('src/domain/a.ts', `export { x } from '../actions/x'`)).toEqual([
      'src/domain/a.ts may not import src/actions/x',
    ])
    expect(edges('src/domain/a.ts', `const x = await import('node:fs')`)).toEqual([
      'src/domain/a.ts may not import node:fs',
    ])
    expect(edges('src/domain/a.ts', `let x: import('express').Request`)).toEqual([
      'src/domain/a.ts may not import types of express',
    ])
  })

  test('lets only the hash import the crypto module', () => {
    const text = `import { createHash } from 'node:crypto'`
    expect(edges('src/domain/canonical/hash.ts', text)).toEqual([])
    expect(edges('src/domain/canonical/other.ts', text)).toEqual([
      'src/domain/canonical/other.ts may not import node:crypto',
    ])
  })

  test('keeps delivery away from Payload and the CMS', () => {
    expect(edges('src/delivery/a.ts', `import { getPayload } from 'payload'`)).toHaveLength(1)
    expect(edges('src/delivery/a.ts', `import { perform } from '../cms/perform'`)).toHaveLength(1)
    expect(edges('src/delivery/a.ts', `import { transactions } from '../database/x'`)).toHaveLength(1)
    expect(edges('src/delivery/routes/a.ts', `import { present } from '../../domain/presentation/present'`)).toEqual([])
  })

  test('lets a part import types where it may not import what runs', () => {
    expect(edges('src/admin/a.tsx', `import type { Where } from 'payload'`)).toEqual([])
    expect(edges('src/admin/a.tsx', `import { type Where } from 'payload'`)).toEqual([])
    expect(edges('src/admin/a.tsx', `import { getPayload } from 'payload'`)).toEqual([
      'src/admin/a.tsx may not import payload',
    ])
  })

  test('refuses a file in a folder nobody has placed', () => {
    expect(edges('src/helpers/a.ts', '')).toEqual(['src/helpers/a.ts belongs to no part'])
    expect(edges('src/cms/a.ts', `import { x } from '../helpers/x'`)).toEqual([
      'src/cms/a.ts may not import src/helpers/x',
    ])
  })

  test('is not misled by comments and strings', () => {
    expect(edges('src/domain/a.ts', `// import 'payload'\nconst text = "import x from 'payload'"`)).toEqual([])
  })
})
