import { $createHeadingNode } from '@lexical/rich-text'
import type { $createTableCellNode } from '@lexical/table'
import {
  $createLineBreakNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $removeSlot,
  DELETE_CHARACTER_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { describe, expect, it } from 'vitest'
import { figure } from '#shared/article/create.ts'
import { $field } from '../../nodes/Field/slots.ts'
import { $createHeaderNode, $isHeaderNode } from '../../nodes/Header/HeaderNode.ts'
import { $header } from '../../places/units.ts'
import { p, testDesk } from '../../testing/desk.ts'

const headline = { block: null, field: 'headline' } as const

describe('the header', () => {
  it('survives deleting everything, with its words', () => {
    const desk = testDesk([p('a', 'One'), figure('f'), p('b', 'Two')])
    desk.update(() => {
      const root = $getRoot()
      root.select(0, root.getChildrenSize()).removeText()
    })
    expect(desk.read().header.headline).toBe('Pier shut')
    expect(desk.blocks()).toEqual([])
    expect(desk.editor.read(() => $isHeaderNode($getRoot().getFirstChild()))).toBe(true)
    desk.run(UNDO_COMMAND)
    expect(desk.blocks().map((b) => b.id)).toEqual(['a', 'f', 'b'])
  })

  it('comes back when it is removed outright', () => {
    const desk = testDesk([p('a', 'One')])
    desk.update(() => $header()?.remove())
    expect(desk.read().header.headline).toBe('Pier shut')
  })

  it('stays first and alone', () => {
    const desk = testDesk([p('a', 'One')])
    desk.update(() => {
      $getRoot().append($createHeaderNode())
      const first = $getRoot().getChildAtIndex(1)
      if (first !== null) $header()?.insertBefore(first)
    })
    const types = desk.editor.read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getType()),
    )
    expect(types).toEqual(['desk-header', 'paragraph'])
    expect(desk.read().header.headline).toBe('Pier shut')
  })
})

describe('fields', () => {
  it('come back empty when one is destroyed', () => {
    const desk = testDesk([figure('f', { caption: 'The pier.', credit: 'Ines Corvo' })])
    desk.update(() => {
      const node = $getRoot().getLastChild()
      if (node !== null) $removeSlot(node as never, 'credit')
    })
    expect(desk.blocks()[0]).toMatchObject({ caption: 'The pier.', credit: '' })
    expect(
      desk.editor.read(() => $field($getRoot().getLastChildOrThrow(), 'credit') !== null),
    ).toBe(true)
  })

  it('take no format, no line break and no second paragraph', () => {
    const desk = testDesk([p('a', 'One')])
    desk.select(headline, 0, 4)
    desk.run(FORMAT_TEXT_COMMAND, 'bold')
    desk.select(headline, 4)
    desk.run(INSERT_PARAGRAPH_COMMAND)
    desk.update(() => {
      const field = $field($getRoot().getFirstChildOrThrow(), 'headline')
      field?.append($createLineBreakNode(), $createTextNode('again').setFormat('bold'))
    })
    expect(desk.read().header.headline).toBe('Pier shut again')
    const formats = desk.editor.read(() =>
      $getRoot()
        .getAllTextNodes()
        .map((node) => node.getFormat()),
    )
    expect(new Set(formats)).toEqual(new Set([0]))
  })

  it('never merge: Backspace at the start and Delete at the end do nothing', () => {
    const desk = testDesk([p('a', 'One')])
    desk.handle.setImage(null, {
      hash: 'a'.repeat(64),
      type: 'image/png',
      width: 1,
      height: 1,
      name: '',
    })
    const before = desk.read()
    desk.select(headline, 0)
    desk.run(DELETE_CHARACTER_COMMAND, true)
    desk.select(headline, 9)
    desk.run(DELETE_CHARACTER_COMMAND, false)
    expect(desk.read()).toEqual(before)
  })

  it('keep a selection that reaches out of them inside', () => {
    const desk = testDesk([p('a', 'One')])
    desk.select(headline, 5)
    desk.update(() => {
      const selection = $getSelection()
      const body = $getRoot().getLastChildOrThrow()
      if ($isRangeSelection(selection)) selection.focus.set(body.getKey(), 1, 'element')
    })
    desk.type('!')
    expect(desk.read().header.headline).toBe('Pier !')
    expect(desk.blocks()).toEqual([p('a', 'One')])
  })
})

it('what is no paragraph leaves only its words in a table cell', () => {
  const cell = { text: 'Day', marks: [] }
  const desk = testDesk([{ type: 'table', id: 't', caption: '', headerRow: false, rows: [[cell]] }])
  desk.update(() => {
    const first = $getRoot()
      .getLastChildOrThrow<ReturnType<typeof $createTableCellNode>>()
      .getFirstDescendant()
    const inCell = first?.getParents().find((node) => node.getType() === 'tablecell')
    inCell?.append($createHeadingNode('h2').append($createTextNode('Late')))
  })
  expect(desk.blocks()[0]).toMatchObject({ rows: [[{ text: 'Day\nLate' }]] })
})
