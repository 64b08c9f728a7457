/** The system's dialogs. They are called on electron's own object each time, so that tests can answer for a person. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, nativeTheme, shell } from 'electron'
import type { Shell } from '#services/shell.ts'
import type { Settings } from '#shared/library.ts'

export interface ShellParts {
  readonly window: BrowserWindow
  readonly themeChanged: (theme: Settings['theme']) => void
  readonly flushed: (saved: boolean) => void
}

export function systemShell({ window, themeChanged, flushed }: ShellParts): Shell {
  return {
    async chooseCopy() {
      const answer = await dialog.showOpenDialog(window, {
        title: 'Take in files',
        buttonLabel: 'Take in',
        properties: ['openFile', 'multiSelections'],
        filters: [
          {
            name: 'Copy',
            extensions: ['txt', 'text', 'html', 'htm', 'xhtml', 'md', 'json', 'log'],
          },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return answer.canceled ? [] : answer.filePaths
    },
    async choosePicture() {
      const answer = await dialog.showOpenDialog(window, {
        title: 'Choose a picture',
        buttonLabel: 'Choose',
        properties: ['openFile'],
        filters: [
          { name: 'Pictures', extensions: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif'] },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    async chooseFolder(at) {
      const answer = await dialog.showOpenDialog(window, {
        title: 'Export to',
        buttonLabel: 'Export here',
        properties: ['openDirectory', 'createDirectory'],
        defaultPath: at !== null && existsSync(at) ? at : app.getPath('documents'),
      })
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    async chooseSaveAs(name, title) {
      const answer = await dialog.showSaveDialog(window, {
        title,
        defaultPath: join(app.getPath('downloads'), name),
      })
      return answer.canceled || !answer.filePath ? null : answer.filePath
    },
    async chooseStyleFile() {
      const answer = await dialog.showOpenDialog(window, {
        title: 'Import a house style',
        buttonLabel: 'Look at it',
        properties: ['openFile'],
        filters: [
          { name: 'House style', extensions: ['json'] },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    async openLink(href) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: 'Open this link outside Copydesk?',
        detail: href.slice(0, 500),
        buttons: ['Open', 'Stay here'],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      })
      if (response === 0) await shell.openExternal(href)
    },
    reveal: (path) => shell.showItemInFolder(path),
    followTheme(theme) {
      nativeTheme.themeSource = theme
      themeChanged(theme)
    },
    flushed,
  }
}
