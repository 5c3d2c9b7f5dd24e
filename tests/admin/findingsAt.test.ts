import { describe, expect, it } from '@jest/globals'

import { findingsAt } from '../../src/admin/useFindings'
import type { Finding } from '../../src/domain/checks/finding'

const finding = (path: string, severity: Finding['severity']): Finding => ({
  ...{ rule: 'C00', version: 1, anchor: null, excerpt: '', message: path, hint: '' },
  ...{ path, severity },
})

describe('what is said at a place of the form', () => {
  const found = [
    finding('sections.1.items.0', 'soft'),
    finding('sections.1', 'hard'),
    finding('sections.10', 'hard'),
    finding('sections.1.heading', 'hard'),
  ]
  const paths = (path: string, depth: 'exact' | 'inside') => findingsAt(found, path, depth).map((one) => one.path)

  it('is what was found in it and inside of it, hard ones first', () => {
    expect(paths('sections.1', 'inside')).toEqual(['sections.1', 'sections.1.heading', 'sections.1.items.0'])
  })

  it('is only what is about the whole, where its fields speak for themselves', () => {
    expect(paths('sections.1', 'exact')).toEqual(['sections.1'])
  })
})
