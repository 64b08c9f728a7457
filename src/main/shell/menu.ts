/**
 * The menus, made from the one list of commands. The window handles its keys itself, so their accelerators are
 * shown but not registered; macOS knows no such thing, but there a key that the window takes never reaches the menu.
 */
import type { MenuItemConstructorOptions } from 'electron'
import { COMMANDS, type CommandGroup, type CommandId } from '#shared/contract/commands.ts'

type Item = MenuItemConstructorOptions

export interface MenuParts {
  readonly mac: boolean
  /** Reload and developer tools. */
  readonly dev: boolean
  readonly send: (command: CommandId) => void
}

const LINE: Item = { type: 'separator' }

/** Commands that lead somewhere have a menu of their own, whatever their group. */
const GO: readonly CommandId[] = [
  'palette.open',
  'library.search',
  'finding.go',
  'finding.previous',
  'pane.next',
  'pane.previous',
]

export function menuTemplate({ mac, dev, send }: MenuParts): Item[] {
  const item = (id: CommandId): Item => {
    const info = COMMANDS.find((c) => c.id === id)
    const key = info?.keys[0]?.replace('Mod', 'CmdOrCtrl')
    return {
      id,
      label: info?.title ?? id,
      ...(key === undefined ? {} : { accelerator: key, registerAccelerator: false }),
      click: () => send(id),
    }
  }
  /** The commands of a group in the order of the list, with lines before some. */
  const group = (name: CommandGroup, linesBefore: readonly CommandId[] = []): Item[] =>
    COMMANDS.filter((c) => c.group === name && !GO.includes(c.id)).flatMap((c) =>
      linesBefore.includes(c.id) ? [LINE, item(c.id)] : [item(c.id)],
    )
  return [
    ...(mac ? [{ role: 'appMenu' } as Item] : []),
    {
      label: '&File',
      submenu: [
        ...group('file', ['article.save', 'article.duplicate', 'settings.open']),
        LINE,
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        ...group('edit'),
        LINE,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle', label: 'Paste as plain text' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'F&ormat',
      submenu: group('format', ['format.paragraph', 'format.bullets', 'insert.picture']),
    },
    { label: 'Fi&ndings', submenu: group('findings', ['finding.fix', 'finding.fixSafe']) },
    {
      label: '&View',
      submenu: [
        ...group('view', ['desk.findings']),
        LINE,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...(dev ? ([LINE, { role: 'reload' }, { role: 'toggleDevTools' }] as Item[]) : []),
      ],
    },
    { label: '&Go', submenu: GO.map(item) },
    { label: '&Window', role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: group('help') },
  ]
}

/** What a right click offers, by what lies under it. */
export function contextTemplate(under: {
  readonly editable: boolean
  readonly selection: boolean
  readonly link: string
  readonly mac: boolean
  readonly lookUp: () => void
  readonly openLink: (href: string) => void
}): Item[] {
  const items: Item[] = []
  if (under.mac && under.selection) {
    items.push({ label: 'Look up', click: under.lookUp }, LINE)
  }
  if (under.link !== '') {
    items.push({ label: 'Open the link…', click: () => under.openLink(under.link) }, LINE)
  }
  if (under.editable) items.push({ role: 'cut', enabled: under.selection })
  if (under.editable || under.selection) items.push({ role: 'copy', enabled: under.selection })
  if (under.editable) {
    items.push(
      { role: 'paste' },
      { role: 'pasteAndMatchStyle', label: 'Paste as plain text' },
      LINE,
      { role: 'selectAll' },
    )
  }
  if (items.at(-1) === LINE) items.pop()
  return items
}
