import { UNDO_COMMAND } from 'lexical'
import { expect, it } from 'vitest'
import { figure } from '#shared/article/create.ts'
import { p, testDesk } from '../testing/desk.ts'

it('reads only what changed: everything else keeps its very object', () => {
  const desk = testDesk([p('a', 'One'), figure('f'), p('b', 'Two')])
  const before = desk.read()
  desk.select('b', 3)
  desk.type('!')
  const after = desk.read()
  expect(after.blocks[0]).toBe(before.blocks[0])
  expect(after.blocks[1]).toBe(before.blocks[1])
  expect(after.blocks[2]).toEqual(p('b', 'Two!'))
})

it('sees what changes inside a figure and in its fields', () => {
  const desk = testDesk([figure('f')])
  const image = {
    hash: 'a'.repeat(64),
    type: 'image/png',
    width: 1,
    height: 1,
    name: 'pier.png',
  } as const
  desk.read()
  desk.handle.setImage('f', image)
  expect(desk.blocks()[0]).toMatchObject({ image })
  desk.select({ block: 'f', field: 'alt' }, 0)
  desk.type('A pier')
  expect(desk.blocks()[0]).toMatchObject({ image, alt: 'A pier' })
})

it('sees what undo brings back', () => {
  const desk = testDesk([p('a', 'One')])
  desk.select('a', 3)
  desk.type('!')
  expect(desk.blocks()).toEqual([p('a', 'One!')])
  desk.run(UNDO_COMMAND)
  expect(desk.blocks()).toEqual([p('a', 'One')])
})
