import { $getSelection, $isNodeSelection, DELETE_CHARACTER_COMMAND, UNDO_COMMAND } from 'lexical'
import { expect, it } from 'vitest'
import { figure } from '#shared/article/create.ts'
import { p, testDesk } from '../../testing/desk.ts'

function selected(desk: ReturnType<typeof testDesk>): string[] {
  return desk.editor.read(() => {
    const selection = $getSelection()
    return $isNodeSelection(selection) ? selection.getNodes().map((node) => node.getType()) : []
  })
}

it('Backspace towards a figure selects it, a second one takes it out, undo brings it back', () => {
  const desk = testDesk([figure('f', { caption: 'The pier.' }), p('a', 'One')])
  desk.select('a', 0)
  desk.run(DELETE_CHARACTER_COMMAND, true)
  expect(selected(desk)).toEqual(['desk-figure'])
  desk.run(DELETE_CHARACTER_COMMAND, true)
  expect(desk.blocks()).toEqual([p('a', 'One')])
  desk.type('!')
  expect(desk.blocks()).toEqual([p('a', '!One')])
  desk.run(UNDO_COMMAND)
  desk.run(UNDO_COMMAND)
  expect(desk.blocks()[0]).toMatchObject({ id: 'f', caption: 'The pier.' })
})

it('Delete at the end of a line selects the table or divider below', () => {
  const desk = testDesk([p('a', 'One'), { type: 'divider', id: 'd' }, p('b', 'Two')])
  desk.select('a', 3)
  desk.run(DELETE_CHARACTER_COMMAND, false)
  expect(selected(desk)).toEqual(['horizontalrule'])
})

it('at the top of the story there is nothing to delete into', () => {
  const desk = testDesk([p('a', 'One'), p('b', 'Two')])
  desk.select('a', 0)
  desk.run(DELETE_CHARACTER_COMMAND, true)
  expect(desk.blocks()).toEqual([p('a', 'One'), p('b', 'Two')])
  expect(desk.read().header.headline).toBe('Pier shut')
})

it('a story of one figure keeps a line to write in when the figure goes', () => {
  const desk = testDesk([figure('f')])
  desk.handle.removeBlock('f')
  expect(desk.blocks()).toEqual([])
  desk.handle.insertBlocks([p('a', 'One')])
  expect(desk.blocks()).toEqual([p('a', 'One')])
})
