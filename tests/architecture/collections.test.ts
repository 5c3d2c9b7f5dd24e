import { describe, expect, test } from '@jest/globals'

import { sourceFiles } from './sourceFiles'

const configs = sourceFiles('collections')

describe('collections are declarations', () => {
  test('each function they name lives in src', () => {
    const inline = configs
      // sections/ holds fields that are put together
      .filter(({ path }) => /^collections\/[A-Z]/.test(path))
      .filter(({ text }) => /=>|\bfunction\b/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
      .map(({ path }) => path)
    expect(inline).toEqual([])
  })

  test('each fits on two screens', () => {
    expect(configs.filter(({ text }) => text.split('\n').length > 120).map(({ path }) => path)).toEqual([])
  })

  test('the gate of an article’s save is the last of its hooks, after whatever could change the text', () => {
    const articles = configs.find(({ path }) => path === 'collections/Articles.ts')
    const beforeChange = /beforeChange: \[([^\]]*)\]/
      .exec(articles?.text ?? '')?.[1]
      ?.split(',')
      .map((name) => name.trim())
    expect(beforeChange?.at(-1)).toBe('guardContentSave')
  })

  test('no field of an article changes its text behind the gate', () => {
    const fields = sourceFiles('src/cms/fields', 'collections/sections')
    // of conditions and medications
    const elsewhere = 'src/cms/fields/nameField.ts'
    expect(configs.find(({ path }) => path === 'collections/Articles.ts')?.text).not.toContain('nameField')
    expect(fields.filter(({ text }) => /\bbeforeChange\b/.test(text)).map(({ path }) => path)).toEqual([elsewhere])
  })
})
