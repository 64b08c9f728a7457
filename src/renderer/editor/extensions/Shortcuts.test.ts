import { expect, it } from 'vitest'
import { shortcutOf } from './Shortcuts.ts'

function key(code: string, mods: string): KeyboardEvent {
  return {
    code,
    ctrlKey: mods.includes('c'),
    altKey: mods.includes('a'),
    shiftKey: mods.includes('s'),
    metaKey: mods.includes('m'),
  } as KeyboardEvent
}

it.each([
  ['Digit2', 'ca', 'heading-2'],
  ['Digit0', 'ca', 'paragraph'],
  ['Digit7', 'cs', 'numbers'],
  ['Digit9', 'cs', 'quote'],
  ['ArrowUp', 'a', 'move-up'],
  ['ArrowUp', 'as', null],
  ['Digit2', 'c', null],
  ['Digit2', 'cam', null],
])('%s with %s is %s', (code, mods, command) => {
  expect(shortcutOf(key(code, mods), false)).toBe(command)
})

it('on a Mac the command key does it', () => {
  expect(shortcutOf(key('Digit2', 'ma'), true)).toBe('heading-2')
  expect(shortcutOf(key('Digit2', 'ca'), true)).toBeNull()
})
