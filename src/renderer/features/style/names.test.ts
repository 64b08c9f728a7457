import { describe, expect, it } from 'vitest'
import type { HouseName } from '#shared/style.ts'
import { indexNames } from '#shared/styleFaults.ts'
import { findNames, formsOf, readPasted } from './names.ts'

const name = (use: string, ...not: string[]): HouseName => ({ use, not, kind: 'place' })
const none = indexNames([])

describe('a pasted list', () => {
  it('is read line by line: a colon, commas, columns of a spreadsheet', () => {
    const text = 'Orlo: Orloe, Orlow\r\n\nMarrow\tMarow; Marro\tPlace\n Vellin \nالراشد: الرشيد'
    expect(readPasted(text, 'other', none)).toEqual({
      names: [
        { use: 'Orlo', not: ['Orloe', 'Orlow'], kind: 'other' },
        { use: 'Marrow', not: ['Marow', 'Marro'], kind: 'place' },
        { use: 'Vellin', not: [], kind: 'other' },
        { use: 'الراشد', not: ['الرشيد'], kind: 'other' },
      ],
      left: [],
    })
  })

  it('leaves lines out that do not fit, and says why', () => {
    const known = indexNames([name('Marrow', 'Marow')])
    const text = 'Orlo: Orloe\nMarrow\nKell: Kell\nOrlo: Orlau\n: Orlow'
    const { names, left } = readPasted(text, 'place', known)
    expect(names.map((n) => n.use)).toEqual(['Orlo'])
    expect(left).toEqual([
      { line: 2, why: 'Use: “Marrow” is in the list already.' },
      { line: 3, why: 'Do not use: “Kell” is the form to use. Take it off here.' },
      { line: 4, why: '“Orlo” stands in line 1 already.' },
      { line: 5, why: 'Use: write the form that the house uses.' },
    ])
  })
})

it('forms come one a line', () => {
  expect(formsOf(' Orloe \n\nOrlow')).toEqual(['Orloe', 'Orlow'])
})

it('a name is found by any of its forms, whatever accents and capitals, in the order of the alphabet', () => {
  const names = [name('Zoë Marr'), name('Ánna Kell', 'Hanna Kell'), name('Orlo', 'Orloe')]
  const found = (query: string) => findNames(names, query).map((i) => names[i]?.use)
  expect(found('')).toEqual(['Ánna Kell', 'Orlo', 'Zoë Marr'])
  expect(found('zoe')).toEqual(['Zoë Marr'])
  expect(found('hanna')).toEqual(['Ánna Kell'])
  expect(found(' ORLOE ')).toEqual(['Orlo'])
})
