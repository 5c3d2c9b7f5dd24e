import { describe, expect, test } from '@jest/globals'
import reference from 'canonicalize'
import { assert, dictionary, jsonValue, property, string } from 'fast-check'

import { canonicalise } from '../../../src/domain/canonical/canonicalise'
import { hashJson, hashText, isHash } from '../../../src/domain/canonical/hash'

describe('canonical JSON', () => {
  test('writes the sample of RFC 8785 section 3.2.2 as its section 3.2.4 lists the bytes', () => {
    const sample: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    const bytes = [
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e',
      '333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030',
      '665c6e4127425c225c5c5c5c5c222f227d',
    ].join('')
    expect(Buffer.from(canonicalise(sample), 'utf8').toString('hex')).toBe(bytes)
  })

  test('sorts keys by UTF-16 code units, as the sample of RFC 8785 section 3.2.3', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalise(sample)) as object).filter((name) => name !== 'One')).toEqual([
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
    expect(canonicalise({ b: 1, '1': 2, '\r': 3 })).toBe('{"\\r":3,"1":2,"b":1}')
  })

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555554', '333333333.33333325'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number with the bits %s as %s (RFC 8785 appendix B)', (bits, text) => {
    expect(canonicalise(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })

  test('agrees with another implementation on any JSON value', () => {
    assert(property(jsonValue(), (value) => canonicalise(value) === reference(value)))
  })

  test('is the same text whatever order the keys were put in', () => {
    assert(
      property(dictionary(string(), jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed())
        return canonicalise(turned) === canonicalise(value)
      }),
    )
  })

  const cycle: { self?: unknown } = {}
  cycle.self = cycle
  test.each([
    ['undefined', { a: undefined }],
    ['a gap in an array', Array(2)],
    ['NaN', Number.NaN],
    ['Infinity', [Number.POSITIVE_INFINITY]],
    ['half of a surrogate pair', 'a\ud800'],
    ['half of a surrogate pair in a key', { '\udc00': 1 }],
    ['a function', { a: () => 1 }],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a symbol key', { [Symbol('a')]: 1 }],
    ['a cycle', cycle],
  ])('refuses %s instead of dropping it', (_, value) => {
    expect(() => canonicalise(value)).toThrow(TypeError)
  })
})

describe('hashes', () => {
  test('are SHA-256 of the UTF-8 bytes (FIPS 180-4: "abc")', () => {
    expect(hashText('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('of JSON are those of its canonical text', () => {
    expect(hashJson({ b: 'ü', a: 1 })).toBe(hashText('{"a":1,"b":"ü"}'))
  })

  test.each([
    ['sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', true],
    ['sha256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD', false],
    ['ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', false],
    ['sha256:ba78', false],
    [null, false],
  ])('are told from other things: %s', (value, answer) => {
    expect(isHash(value)).toBe(answer)
  })
})
