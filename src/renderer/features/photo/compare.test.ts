import { expect, it } from 'vitest'
import { figure } from '#shared/article/create.ts'
import { NO_NOTES } from '#shared/picture.ts'
import { compareNotes, freeFields } from './compare.ts'

const notes = {
  ...NO_NOTES,
  caption: 'Boats wait at Orlo quay.',
  credit: 'Reuters',
  photographer: 'Ines Corvo',
  date: '2024-03-03',
}

it('offers for empty fields what the file says, the credit in house form', () => {
  const rows = compareNotes(figure('f', {}), notes)
  expect(rows.map((r) => [r.field, r.state])).toEqual([
    ['caption', 'free'],
    ['credit', 'free'],
    ['photographer', 'free'],
    ['date', 'free'],
  ])
  expect(freeFields(rows)).toEqual({
    caption: 'Boats wait at Orlo quay.',
    credit: 'Ines Corvo/Reuters',
    photographer: 'Ines Corvo',
    date: '2024-03-03',
  })
})

it('tells the same words from others', () => {
  const now = figure('f', {
    caption: 'boats  wait at Orlo quay',
    credit: 'ines corvo/reuters',
    photographer: 'Tomas Biel',
    date: '2024-03-04',
  })
  expect(compareNotes(now, notes).map((r) => r.state)).toEqual([
    'same',
    'same',
    'differs',
    'differs',
  ])
  expect(freeFields(compareNotes(now, notes))).toEqual({})
})

it('leaves a credit alone that names somebody already, and several photographers', () => {
  const credit = (patch: object) =>
    compareNotes(figure('f', {}), { ...notes, ...patch }).find((r) => r.field === 'credit')?.file
  expect(credit({ credit: 'Ola Brandt/AFP' })).toBe('Ola Brandt/AFP')
  expect(credit({ credit: 'Ines Corvo' })).toBe('Ines Corvo')
  expect(credit({ photographer: 'Ines Corvo, Tomas Biel' })).toBe('Reuters')
})

it('says nothing of a file that says nothing', () => {
  expect(compareNotes(figure('f', { caption: 'Nets.' }), NO_NOTES)).toEqual([])
})
