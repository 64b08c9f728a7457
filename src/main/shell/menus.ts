import { type BrowserWindow, Menu } from 'electron'
import type { CommandId } from '#shared/contract/commands.ts'
import { contextTemplate, menuTemplate } from './menu.ts'

export interface Menus {
  readonly dev: boolean
  readonly send: (command: CommandId) => void
  readonly openLink: (href: string) => void
}

/** Puts the menus on the window and answers its right clicks. */
export function putMenus(window: BrowserWindow, { dev, send, openLink }: Menus): void {
  const mac = process.platform === 'darwin'
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ mac, dev, send })))
  window.webContents.on('context-menu', (_event, under) => {
    const items = contextTemplate({
      editable: under.isEditable,
      selection: under.selectionText.trim() !== '',
      link: under.linkURL,
      mac,
      lookUp: () => window.webContents.showDefinitionForSelection(),
      openLink,
    })
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
