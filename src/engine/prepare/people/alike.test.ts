import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearGiven, nearSurnames } from './alike.ts'
import { distance, foldName, lettersOf, mayBeNear } from './fold.ts'
import { personWords } from './words.ts'

const surname = (text: string) => ({
  surname: text,
  key: foldName(text),
  letters: lettersOf(foldName(text)),
})

describe('given names', () => {
  const near = (a: string, b: string) => nearGiven(a, b, personWords('en'))

  it.each([
    ['ahmad', 'ahmed'],
    ['jon', 'john'],
    ['idris', 'edris'],
    ['sara', 'sarah'],
    ['mohamed', 'mohammed'],
    ['brian', 'brain'],
    ['stephen', 'steven'],
    ['gustaf', 'gustav'],
    ['alexei', 'aleksei'],
    ['geoffrey', 'jeffrey'],
  ])('%s and %s may be one', (a, b) => {
    expect(near(a, b)).toBe(true)
    expect(near(b, a)).toBe(true)
  })

  it.each([
    ['tom', 'tim'],
    ['dave', 'dale'],
    ['mario', 'maria'],
    ['daniel', 'daniela'],
    ['marta', 'maria'],
    ['jack', 'jane'],
    ['jo', 'joe'],
    ['felix', 'felice'],
    ['gene', 'dean'],
  ])('%s and %s are two', (a, b) => {
    expect(near(a, b)).toBe(false)
  })
})

describe('surnames', () => {
  it('may be one within a letter or two, bare ones only when long and of one initial', () => {
    const near = (a: string, b: string, form: 'full' | 'bare') =>
      nearSurnames(surname(a), surname(b), form)
    expect(near('Lindqvist', 'Lindquist', 'full')).toBe(true)
    expect(near('Kell', 'Bell', 'full')).toBe(false)
    expect(near('Harker', 'Barker', 'full')).toBe(true)
    expect(near('Harker', 'Barker', 'bare')).toBe(false)
    expect(near('Achterberg', 'Achtenberg', 'bare')).toBe(true)
    expect(near('Martin', 'Martins', 'bare')).toBe(false)
    expect(near('Martin', 'Martini', 'bare')).toBe(false)
  })
})

describe('distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })

  it('is the same both ways, and no more than one for each edit', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, a)).toBe(0)
      }),
    )
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom('a', 'z'), (a, at, letter) => {
        const put = a.slice(0, at) + letter + a.slice(at)
        expect(distance(a, put)).toBe(1)
        expect(mayBeNear(a, put, lettersOf(a), lettersOf(put), 1)).toBe(true)
      }),
    )
  })

  it('is never ruled out by letters where it is small', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        for (const most of [1, 2]) {
          if (distance(a, b, most) > most) continue
          expect(mayBeNear(a, b, lettersOf(a), lettersOf(b), most)).toBe(true)
        }
      }),
    )
  })
})
