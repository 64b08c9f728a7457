import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultStyle, type HouseName } from './style.ts'
import {
  agenciesFault,
  indexNames,
  nameFaults,
  styleFault,
  verbsFault,
  without,
} from './styleFaults.ts'

const name = (use: string, ...not: string[]): HouseName => ({ use, not, kind: 'place' })
const others = indexNames([name('Marrow', 'Marow'), name('Idris Vane', 'Edris Vane')])

describe('a name beside the others', () => {
  it('that fits has no fault', () => {
    expect(nameFaults(name('Orlo', 'Orloe'), others)).toEqual({ use: null, not: null })
  })

  it.each([
    ['', 'Use: write the form that the house uses.'],
    [' Marrow ', 'Use: “Marrow” is in the list already.'],
    ['Marow', 'Use: “Marow” is a form not to use; the list says “Marrow”.'],
  ])('cannot use “%s”', (use, fault) => {
    expect(nameFaults(name(use), others).use).toBe(fault)
  })

  it.each([
    [['Orlo'], 'Do not use: “Orlo” is the form to use. Take it off here.'],
    [['Orloe', 'Orloe '], 'Do not use: “Orloe” stands here twice.'],
    [['Marrow'], 'Do not use: “Marrow” is the form to use of another name.'],
    [['Edris  Vane'], 'Do not use: “Edris Vane” belongs to “Idris Vane” already.'],
    [['Orloe', ''], 'Do not use: one of the forms is empty. Take it off.'],
  ])('cannot refuse %j', (forms, fault) => {
    expect(nameFaults(name('Orlo', ...forms), others).not).toBe(fault)
  })

  it('an accent that is composed or not is the same accent', () => {
    expect(nameFaults(name('Zoé', 'Zoe\u0301'), others).not).toContain('is the form to use')
  })
})

it('the index without a name is the index of the others', () => {
  const names = fc.array(
    fc.record({
      use: fc.constantFrom('Orlo', 'Marrow', 'Vellin', 'Kell'),
      not: fc.array(fc.constantFrom('Orlo', 'Orloe', 'Marow', 'Velin'), { maxLength: 3 }),
      kind: fc.constant('place' as const),
    }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(names, fc.nat(), (list, n) => {
      const i = n % list.length
      const one = list[i] as HouseName
      const left = without(indexNames(list), one)
      const rest = indexNames(list.filter((_, j) => j !== i))
      for (const form of ['Orlo', 'Marrow', 'Vellin', 'Kell', 'Orloe', 'Marow', 'Velin']) {
        expect(left.users(form)).toBe(rest.users(form))
        expect([...left.instead(form)].sort()).toEqual([...rest.instead(form)].sort())
      }
    }),
  )
})

describe('lists of words', () => {
  it('say what stands twice, whatever the capitals', () => {
    expect(agenciesFault(['Marrow Photo', 'Orlo Press'])).toBeNull()
    expect(agenciesFault(['Marrow Photo', 'marrow  photo'])).toBe(
      'Agencies: “marrow photo” stands there twice.',
    )
    expect(verbsFault(['aver', 'Aver'])).toBe('Reporting verbs: “Aver” stands there twice.')
  })
  it('take verbs of any script, one word each', () => {
    expect(verbsFault(['aver', 's’exclamer', 'bekräftigen', 'صرح'])).toBeNull()
    expect(verbsFault(['point out'])).toContain('“point out” is not one word')
  })
})

describe('a whole style', () => {
  const style = defaultStyle()
  it('names the field of the first fault', () => {
    expect(styleFault(style)).toBeNull()
    expect(styleFault({ ...style, name: ' ' })?.field).toBe('name')
    const names = [name('Orlo'), name('Marrow', 'Marow'), name('Orlo')]
    expect(styleFault({ ...style, names })).toEqual({
      field: 'names[0].use',
      message: 'Use: “Orlo” is in the list already.',
    })
    expect(styleFault({ ...style, names: [name('Orlo', 'Orlo')] })?.field).toBe('names[0].not')
  })
  it('judges a long list in one go', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => name(`Name ${i}`, `Form ${i}`))
    expect(styleFault({ ...style, names })).toBeNull()
    expect(styleFault({ ...style, names: [...names, name('One more')] })?.field).toBe('names')
  })
})
