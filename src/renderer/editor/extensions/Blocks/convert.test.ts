import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/article/model.ts'
import { p, testDesk } from '../../testing/desk.ts'
import { BLOCK_COMMAND } from './index.ts'

const list = (id: string, items: [string, number][], ordered = false): Block => ({
  type: 'list',
  id,
  ordered,
  items: items.map(([text, depth]) => ({ id: `i-${text}`, depth, text, marks: [] })),
})

describe('turning blocks into others', () => {
  it('keeps id and marks, and a second time takes it back', () => {
    const rich: Block = {
      ...p('a', 'One two'),
      marks: [{ type: 'bold', start: 0, end: 3 }],
    } as Block
    const desk = testDesk([rich])
    desk.select('a', 1)
    desk.run(BLOCK_COMMAND, 'heading-3')
    expect(desk.blocks()[0]).toMatchObject({ type: 'heading', level: 3, id: 'a', text: 'One two' })
    desk.run(BLOCK_COMMAND, 'heading-3')
    expect(desk.blocks()).toEqual([rich])
  })

  it('loses no attribution', () => {
    const desk = testDesk([
      { type: 'quote', id: 'q', text: 'We sail.', marks: [], attribution: 'Kell' },
    ])
    desk.select('q', 1)
    desk.run(BLOCK_COMMAND, 'paragraph')
    expect(desk.blocks().map((b) => ('text' in b ? b.text : ''))).toEqual(['We sail.', 'Kell'])
  })

  it('makes one list of what is selected; items have the ids of the blocks', () => {
    const desk = testDesk([p('a', 'One'), p('b', 'Two'), p('c', 'Three')])
    desk.update(() => {})
    desk.select('a', 0)
    desk.update(() => {
      const a = desk.$block('a')
      const b = desk.$block('b')
      if (a !== null && b !== null) a.selectStart().focus.set(b.getKey(), 1, 'element')
    })
    desk.run(BLOCK_COMMAND, 'numbers')
    const [made, rest] = desk.blocks()
    expect(made).toMatchObject({
      type: 'list',
      ordered: true,
      items: [
        { id: 'a', text: 'One', depth: 0 },
        { id: 'b', text: 'Two', depth: 0 },
      ],
    })
    expect(rest?.id).toBe('c')
  })

  it('takes one item out of a list and leaves the rest, depths and all', () => {
    const desk = testDesk([
      list('l', [
        ['a', 0],
        ['b', 1],
        ['c', 2],
        ['d', 0],
      ]),
    ])
    desk.select('i-b', 0)
    desk.run(BLOCK_COMMAND, 'paragraph')
    expect(desk.blocks()).toMatchObject([
      { type: 'list', id: 'l', items: [{ id: 'i-a', depth: 0 }] },
      { type: 'paragraph', id: 'i-b', text: 'b' },
      {
        type: 'list',
        items: [
          { id: 'i-c', depth: 2 },
          { id: 'i-d', depth: 0 },
        ],
      },
    ])
  })

  it('changes the kind of a whole list, nested ones too', () => {
    const desk = testDesk([
      list('l', [
        ['a', 0],
        ['b', 1],
      ]),
    ])
    desk.select('i-b', 0)
    desk.run(BLOCK_COMMAND, 'numbers')
    expect(desk.blocks()).toEqual([
      list(
        'l',
        [
          ['a', 0],
          ['b', 1],
        ],
        true,
      ),
    ])
  })

  it('leaves fields alone', () => {
    const desk = testDesk([p('a', 'One')])
    desk.select({ block: null, field: 'headline' }, 0)
    desk.run(BLOCK_COMMAND, 'quote')
    expect(desk.read().header.headline).toBe('Pier shut')
    expect(desk.blocks()).toEqual([p('a', 'One')])
  })
})

describe('moving blocks', () => {
  it('changes places with the neighbour and stops at the header', () => {
    const desk = testDesk([p('a', 'One'), p('b', 'Two')])
    desk.select('b', 1)
    desk.run(BLOCK_COMMAND, 'move-up')
    expect(desk.blocks().map((b) => b.id)).toEqual(['b', 'a'])
    desk.run(BLOCK_COMMAND, 'move-up')
    desk.type('!')
    expect(desk.blocks()).toEqual([p('b', 'T!wo'), p('a', 'One')])
  })

  it('moves an item inside its list, and the list from its edge', () => {
    const desk = testDesk([
      p('a', 'One'),
      list('l', [
        ['x', 0],
        ['y', 0],
      ]),
    ])
    desk.select('i-y', 0)
    desk.run(BLOCK_COMMAND, 'move-up')
    expect(desk.blocks()[1]).toMatchObject({ items: [{ text: 'y' }, { text: 'x' }] })
    desk.run(BLOCK_COMMAND, 'move-up')
    expect(desk.blocks().map((b) => b.id)).toEqual(['l', 'a'])
  })
})
