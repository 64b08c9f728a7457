import { describe, expect, it } from 'vitest'
import { ariaKeys, type KeyPress, keyLabel, matches } from './keys.ts'

const press = (key: string, extra: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...extra,
})

describe('matches', () => {
  it('a letter with its modifiers, whatever its case', () => {
    expect(matches('Mod+K', press('k', { ctrlKey: true }), false)).toBe(true)
    expect(matches('Mod+K', press('K', { ctrlKey: true }), false)).toBe(true)
    expect(matches('Mod+K', press('K', { ctrlKey: true, shiftKey: true }), false)).toBe(false)
    expect(matches('Mod+Shift+K', press('K', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
    expect(matches('Mod+K', press('k'), false)).toBe(false)
    expect(matches('Mod+K', press('k', { ctrlKey: true, altKey: true }), false)).toBe(false)
  })
  it('Mod is the command key on macOS, and Ctrl is not', () => {
    expect(matches('Mod+K', press('k', { metaKey: true }), true)).toBe(true)
    expect(matches('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false)
  })
  it('function keys', () => {
    expect(matches('F8', press('F8'), false)).toBe(true)
    expect(matches('F8', press('F8', { shiftKey: true }), false)).toBe(false)
    expect(matches('Shift+F8', press('F8', { shiftKey: true }), false)).toBe(true)
  })
  it('digits by their place: Shift or a French layout makes another character of them', () => {
    const eight = press('*', { ctrlKey: true, shiftKey: true, code: 'Digit8' })
    expect(matches('Mod+Shift+8', eight, false)).toBe(true)
    expect(matches('Mod+1', press('&', { ctrlKey: true, code: 'Digit1' }), false)).toBe(true)
  })
  it('punctuation by its character, with or without Shift', () => {
    expect(matches('Mod+.', press('.', { ctrlKey: true }), false)).toBe(true)
    expect(matches('Mod+.', press('.', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
    expect(matches('Mod+/', press('/', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
  })
})

it('reads as people say it', () => {
  expect(keyLabel('Mod+Shift+K', false)).toBe('Ctrl Shift K')
  expect(keyLabel('Mod+K', true)).toBe('⌘ K')
  expect(ariaKeys('Mod+K', false)).toBe('Control+K')
})
