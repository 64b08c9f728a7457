import { UNDO_COMMAND } from 'lexical'
import { describe, expect, it } from 'vitest'
import { figure } from '#shared/article/create.ts'
import type { Block } from '#shared/article/model.ts'
import { p, testDesk } from '../../testing/desk.ts'
import { textParagraphs } from './plain.ts'

const texts = (blocks: readonly Block[]) => blocks.map((b) => ('text' in b ? b.text : b.type))
const two = [p('x', 'X'), p('y', 'Y')]

describe('insertBlocks', () => {
  it('puts one plain paragraph into the line, marks and all', () => {
    const desk = testDesk([p('a', 'One two')])
    desk.select('a', 3)
    desk.handle.insertBlocks([
      { type: 'paragraph', id: 'x', text: ' and', marks: [{ type: 'bold', start: 1, end: 4 }] },
    ])
    expect(desk.blocks()).toEqual([
      {
        type: 'paragraph',
        id: 'a',
        text: 'One and two',
        marks: [{ type: 'bold', start: 4, end: 7 }],
      },
    ])
  })

  it.each([
    ['in the middle', 3, ['One', 'X', 'Y', ' two']],
    ['at the start', 0, ['X', 'Y', 'One two']],
    ['at the end', 7, ['One two', 'X', 'Y']],
  ])('puts blocks %s, in one undo step', (_, at, expected) => {
    const desk = testDesk([p('a', 'One two')])
    desk.select('a', at)
    desk.handle.insertBlocks(two)
    expect(texts(desk.blocks())).toEqual(expected)
    desk.run(UNDO_COMMAND)
    expect(desk.blocks()).toEqual([p('a', 'One two')])
  })

  it('keeps the ids that came with the blocks', () => {
    const desk = testDesk([p('a', 'One')])
    desk.select('a', 3)
    desk.handle.insertBlocks(two)
    expect(desk.blocks().map((b) => b.id)).toEqual(['a', 'x', 'y'])
  })

  it('fills an empty story, and goes to the end without a caret', () => {
    const empty = testDesk([])
    empty.handle.insertBlocks(two)
    expect(empty.blocks()).toEqual(two)
    const full = testDesk([p('a', 'One'), figure('f')])
    full.handle.insertBlocks(two)
    expect(full.blocks().map((b) => b.id)).toEqual(['a', 'f', 'x', 'y'])
  })

  it('replaces what is selected', () => {
    const desk = testDesk([p('a', 'One two')])
    desk.select('a', 0, 7)
    desk.handle.insertBlocks(two)
    expect(texts(desk.blocks())).toEqual(['X', 'Y'])
  })

  it('goes into a field as one line', () => {
    const desk = testDesk([figure('f', { caption: 'The pier.' })])
    desk.select({ block: 'f', field: 'caption' }, 9)
    desk.handle.insertBlocks([p('x', ' Built\nin 1931.'), p('y', 'Shut.')])
    expect(desk.blocks()[0]).toMatchObject({ caption: 'The pier. Built in 1931. Shut.' })
  })

  it('parts a list at the item', () => {
    const item = (id: string) => ({ id, depth: 0, text: id, marks: [] })
    const desk = testDesk([{ type: 'list', id: 'l', ordered: true, items: [item('i'), item('j')] }])
    desk.select('i', 1)
    desk.handle.insertBlocks(two)
    expect(desk.blocks()).toMatchObject([
      { id: 'l', items: [{ id: 'i' }] },
      { id: 'x' },
      { id: 'y' },
      { type: 'list', ordered: true, items: [{ id: 'j' }] },
    ])
  })
})

describe('insertParagraph', () => {
  it('goes after a block, after the list of an item, or first, and answers its id', () => {
    const desk = testDesk([
      {
        type: 'list',
        id: 'l',
        ordered: true,
        items: [{ id: 'i', depth: 0, text: 'I', marks: [] }],
      },
      p('a', 'One'),
    ])
    const after = desk.handle.insertParagraph('After', 'i')
    const first = desk.handle.insertParagraph('First', null)
    const last = desk.handle.insertParagraph('Last', 'gone')
    expect(desk.blocks().map((b) => b.id)).toEqual([first, 'l', after, 'a', last])
  })
})

it('plain text: a line is a paragraph', () => {
  let n = 0
  const made = textParagraphs('One\r\n\r\n two \n\u2028three', () => `n${++n}`)
  expect(made).toEqual([p('n1', 'One'), p('n2', 'two'), p('n3', 'three')])
})
