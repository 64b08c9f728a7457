import { describe, expect, it } from 'vitest'
import { $header } from '../../places/units.ts'
import { p, testDesk } from '../../testing/desk.ts'
import { $setFieldText } from '../Field/slots.ts'
import { joinBylines, splitBylines } from './bylines.ts'

describe('bylines', () => {
  it.each([
    ['Ines Corvo', ['Ines Corvo']],
    ['By Ines Corvo and Tomas Biel', ['Ines Corvo', 'Tomas Biel']],
    ['Ines Corvo, Tomas Biel, and Ola Brandt', ['Ines Corvo', 'Tomas Biel', 'Ola Brandt']],
    ['Ines Corvo & Tomas Biel', ['Ines Corvo', 'Tomas Biel']],
    ['Inès Corvo et Tomas Biel', ['Inès Corvo', 'Tomas Biel']],
    ['Andrea Undset', ['Andrea Undset']],
    ['سامي نور، ليلى حداد', ['سامي نور', 'ليلى حداد']],
    ['', []],
    [' , ', []],
  ])('reads %j as %j', (line, names) => {
    expect(splitBylines(line)).toEqual(names)
  })

  it('are written with commas', () => {
    expect(joinBylines(['A', 'B', 'C'])).toBe('A, B, C')
  })

  it('stay as they came while nobody touches their line, and are read from it then', () => {
    const bylines = ['Kell, Marta', 'Staff and agencies']
    const desk = testDesk([p('a', 'One')], { bylines })
    desk.select('a', 3)
    desk.type('!')
    expect(desk.read().header.bylines).toEqual(bylines)
    desk.update(() => {
      const header = $header()
      if (header !== null) $setFieldText(header, 'byline', 'By Ines Corvo and Tomas Biel')
    })
    expect(desk.read().header.bylines).toEqual(['Ines Corvo', 'Tomas Biel'])
  })
})
