import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { COMMANDS, type CommandId } from '#shared/contract/commands.ts'
import { contextTemplate, menuTemplate } from './menu.ts'

type Item = MenuItemConstructorOptions
const all = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...all(Array.isArray(item.submenu) ? item.submenu : [])])

describe('the menus', () => {
  it('hold every command once, send its id, and leave the keys to the window', () => {
    const sent: CommandId[] = []
    const items = all(menuTemplate({ mac: false, dev: false, send: (id) => sent.push(id) }))
    const commands = items.filter((item) => item.click)
    expect(commands.map((item) => item.id).sort()).toEqual(COMMANDS.map((c) => c.id).sort())
    for (const item of commands) {
      if (item.accelerator) expect(item.registerAccelerator, item.id).toBe(false)
      item.click?.(undefined as never, undefined, undefined as never)
    }
    expect([...sent].sort()).toEqual(COMMANDS.map((c) => c.id).sort())
    expect(items.find((item) => item.id === 'palette.open')?.accelerator).toBe('CmdOrCtrl+K')
  })
  it('have developer tools only while developing, and macOS its own first menu', () => {
    const roles = (mac: boolean, dev: boolean) =>
      all(menuTemplate({ mac, dev, send: () => {} })).map((item) => item.role)
    expect(roles(false, false)).not.toContain('toggleDevTools')
    expect(roles(false, true)).toContain('toggleDevTools')
    expect(roles(true, false)[0]).toBe('appMenu')
    expect(roles(false, false)).toContain('quit')
  })
})

describe('a right click', () => {
  const under = (more: Partial<Parameters<typeof contextTemplate>[0]>) =>
    contextTemplate({
      editable: false,
      selection: false,
      link: '',
      mac: false,
      lookUp: () => {},
      openLink: () => {},
      ...more,
    }).map((item) => item.role ?? item.label ?? item.type)

  it('offers what fits the place', () => {
    expect(under({})).toEqual([])
    expect(under({ selection: true })).toEqual(['copy'])
    expect(under({ editable: true })).toContain('paste')
    expect(under({ link: 'https://orlo.example' })).toEqual(['Open the link…'])
    expect(under({ selection: true, mac: true })).toEqual(['Look up', 'separator', 'copy'])
  })
})
