import { $getRoot, $parseSerializedNode, INSERT_PARAGRAPH_COMMAND, UNDO_COMMAND } from 'lexical'
import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/article/model.ts'
import { p, testDesk } from '../../testing/desk.ts'

const ids = (blocks: readonly Block[]) => blocks.map((block) => block.id)

describe('block ids', () => {
  it('a split gives the new block a new id, undo takes it back', () => {
    const desk = testDesk([p('a', 'One two'), p('b', 'Three')])
    desk.select('a', 3)
    desk.run(INSERT_PARAGRAPH_COMMAND)
    const [first, second, third] = ids(desk.blocks())
    expect([first, third]).toEqual(['a', 'b'])
    expect(second).not.toBe('')
    expect(second).not.toBe('a')
    desk.run(UNDO_COMMAND)
    expect(ids(desk.blocks())).toEqual(['a', 'b'])
  })

  it('Enter before the first word leaves the id with the words', () => {
    const desk = testDesk([p('a', 'One')])
    desk.select('a', 0)
    desk.run(INSERT_PARAGRAPH_COMMAND)
    expect(desk.blocks()).toEqual([p('a', 'One')])
  })

  it('an empty line is no block; with its first letter it becomes one', () => {
    const desk = testDesk([p('a', 'One')])
    desk.select('a', 3)
    desk.run(INSERT_PARAGRAPH_COMMAND)
    expect(ids(desk.blocks())).toEqual(['a'])
    desk.type('T')
    const [, second] = desk.blocks()
    expect(second).toMatchObject({ type: 'paragraph', text: 'T' })
    expect(second?.id).not.toBe('')
  })

  it('a copy beside its original gets a new id', () => {
    const desk = testDesk([p('a', 'One'), p('b', 'Two')])
    desk.update(() => {
      const node = $getRoot().getChildAtIndex(1)
      if (node !== null) $getRoot().append($parseSerializedNode(node.exportJSON()))
    })
    const [first, second, third] = ids(desk.blocks())
    expect([first, second]).toEqual(['a', 'b'])
    expect(third).not.toBe('a')
  })

  it('what is cut and put back elsewhere keeps its id', () => {
    const desk = testDesk([p('a', 'One'), p('b', 'Two')])
    let cut: Parameters<typeof $parseSerializedNode>[0] | undefined
    desk.update(() => {
      const node = $getRoot().getChildAtIndex(1)
      cut = node?.exportJSON()
      node?.remove()
    })
    desk.update(() => {
      if (cut !== undefined) $getRoot().append($parseSerializedNode(cut))
    })
    expect(ids(desk.blocks())).toEqual(['b', 'a'])
  })

  it('every list item has an id of its own', () => {
    const desk = testDesk([
      {
        type: 'list',
        id: 'l',
        ordered: false,
        items: [{ id: 'i', depth: 0, text: 'One two', marks: [] }],
      },
    ])
    desk.select('i', 3)
    desk.run(INSERT_PARAGRAPH_COMMAND)
    const [list] = desk.blocks()
    if (list?.type !== 'list') throw new Error('the list is gone')
    expect(list.id).toBe('l')
    expect(list.items.map((item) => item.text)).toEqual(['One', ' two'])
    expect(new Set(list.items.map((item) => item.id)).size).toBe(2)
    expect(list.items[0]?.id).toBe('i')
  })

  it('finds a block after undo, when its node is another one', () => {
    const desk = testDesk([p('a', 'One'), p('b', 'Two')])
    desk.handle.removeBlock('a')
    desk.run(UNDO_COMMAND)
    expect(desk.editor.read(() => desk.$block('a')?.getTextContent())).toBe('One')
    expect(desk.editor.read(() => desk.$block('nowhere'))).toBeNull()
  })
})
