/** The native menus, made from the one list of commands. The window handles the keys itself, so no accelerator is registered here. */
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import {
  COMMANDS,
  type CommandGroup,
  type CommandId,
  type CommandInfo,
} from '#shared/contract/commands.ts'
import { send } from './door.ts'

type Item = MenuItemConstructorOptions

/** Where the menus differ from the groups of the command list. */
const GO: readonly CommandId[] = [
  'palette.open',
  'library.search',
  'finding.go',
  'finding.previous',
  'pane.next',
  'pane.previous',
]

export function installMenu(window: BrowserWindow): void {
  const items = (group: CommandGroup): Item[] =>
    COMMANDS.filter((c) => c.group === group && !GO.includes(c.id)).map((c) => item(window, c))
  const go = GO.map((id) => item(window, COMMANDS.find((c) => c.id === id) as CommandInfo))
  const mac = process.platform === 'darwin'
  const template: Item[] = [
    ...(mac ? [{ role: 'appMenu' } as Item] : []),
    {
      label: '&File',
      submenu: [
        ...items('file'),
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { label: '&Edit', submenu: [...items('edit'), { type: 'separator' }, ...clipboard()] },
    { label: 'F&ormat', submenu: items('format') },
    { label: 'Fi&ndings', submenu: items('findings') },
    { label: '&View', submenu: [...items('view'), { type: 'separator' }, ...sizes()] },
    { label: '&Go', submenu: go },
    { role: 'windowMenu' },
    { role: 'help', label: '&Help', submenu: items('help') },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function item(window: BrowserWindow, command: CommandInfo): Item {
  const key = command.keys[0]?.replace('Mod', 'CmdOrCtrl')
  return {
    label: command.title,
    ...(key ? { accelerator: key, registerAccelerator: false } : {}),
    click: () => send(window.webContents, 'command', { id: command.id }),
  }
}

function clipboard(): Item[] {
  return [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle', label: 'Paste as plain text' },
    { role: 'selectAll' },
  ]
}

function sizes(): Item[] {
  const all: Item[] = [
    { role: 'resetZoom', label: 'Actual size' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
  ]
  return app.isPackaged ? all : [...all, { role: 'toggleDevTools' }]
}
