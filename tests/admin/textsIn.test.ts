import { expect, it } from '@jest/globals'

import { textsIn } from '../../src/admin/SaveState/textsIn'

it('finds every text that somebody typed, and none of the names around it', () => {
  const data = {
    title: 'A page',
    slug: '',
    sections: [
      {
        id: '65f',
        blockType: 'questionSection',
        heading: 'Why?',
        body: { root: { type: 'root', children: [{ text: 'Because.' }] } },
      },
    ],
    tier: 2,
  }
  expect(textsIn(data)).toEqual(['A page', 'Why?', 'Because.'])
})
