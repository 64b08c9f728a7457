import { describe, expect, it } from 'vitest'
import { COMMANDS, type CommandId } from '#shared/contract/commands.ts'
import { type Actions, createRegistry } from './registry.ts'

function setup(enabled: Partial<Record<CommandId, boolean>> = {}) {
  const ran: string[] = []
  const actions = Object.fromEntries(
    COMMANDS.map((c) => [
      c.id,
      { run: () => ran.push(c.id), enabled: () => enabled[c.id] ?? true },
    ]),
  ) as unknown as Actions
  return { ran, registry: createRegistry(actions, false) }
}
const press = (key: string, ctrlKey = false) => ({
  key,
  code: '',
  ctrlKey,
  metaKey: false,
  altKey: false,
  shiftKey: false,
})

describe('the command list', () => {
  it('gives every command its own id and every key to one command', () => {
    const ids = COMMANDS.map((c) => c.id)
    expect(new Set(ids).size).toBe(ids.length)
    const keys = COMMANDS.flatMap((c) => c.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the registry', () => {
  it('runs the command of a key once', () => {
    const { ran, registry } = setup()
    expect(registry.press(press('F8'))).toBe(true)
    expect(registry.press(press('k', true))).toBe(true)
    expect(ran).toEqual(['finding.go', 'palette.open'])
  })
  it('leaves the keys of the editor to it, and unknown ones alone', () => {
    const { ran, registry } = setup()
    expect(registry.press(press('b', true), 'copy')).toBe(false)
    expect(registry.press(press('q'))).toBe(false)
    expect(ran).toEqual([])
  })
  it('in a field, undo is the field’s own and nothing formats the copy', () => {
    const { ran, registry } = setup()
    const quote = { ...press('(', true), shiftKey: true, code: 'Digit9' }
    expect(registry.press(press('z', true), 'field')).toBe(false)
    expect(registry.press(quote, 'field')).toBe(false)
    expect(registry.press(quote, 'copy')).toBe(true)
    expect(ran).toEqual(['format.quote'])
  })
  it('takes undo to the copy when the focus is on a button', () => {
    const { ran, registry } = setup()
    expect(registry.press(press('z', true), 'elsewhere')).toBe(true)
    expect(ran).toEqual(['edit.undo'])
  })
  it('swallows the key of a command that cannot run now, without running it', () => {
    const { ran, registry } = setup({ 'finding.fix': false })
    expect(registry.press(press('.', true))).toBe(true)
    expect(ran).toEqual([])
  })
  it('runs by id from a menu, and refuses what it does not know', () => {
    const { ran, registry } = setup()
    expect(registry.run('format.bold')).toBe(true)
    expect(registry.run('no.such')).toBe(false)
    expect(ran).toEqual(['format.bold'])
  })
})
