import { type BrowserWindow, Menu } from 'electron'

/** Cut, copy, paste where the page has text; the library's rows bring their own menu. */
export function giveContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, at) => {
    const { editFlags: can, isEditable, selectionText } = at
    if (!isEditable && selectionText.trim() === '') return
    Menu.buildFromTemplate([
      { role: 'cut', enabled: can.canCut, visible: isEditable },
      { role: 'copy', enabled: can.canCopy },
      { role: 'paste', enabled: can.canPaste, visible: isEditable },
      { role: 'pasteAndMatchStyle', label: 'Paste as plain text', visible: isEditable },
      { type: 'separator' },
      { role: 'selectAll', enabled: can.canSelectAll },
    ]).popup({ window })
  })
}
