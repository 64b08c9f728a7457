/** The system's dialogs. Each answers null when the person cancelled. */
import { BrowserWindow, dialog, shell, type BrowserWindow as Window } from 'electron'

const COPY_FILES = ['txt', 'text', 'html', 'htm', 'xhtml', 'md', 'json', 'log']
const PICTURES = ['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif']

export async function askForCopy(): Promise<string[] | null> {
  const answer = await dialog.showOpenDialog(front(), {
    title: 'Take in files',
    buttonLabel: 'Take in',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Copy', extensions: COPY_FILES },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return answer.canceled || answer.filePaths.length === 0 ? null : answer.filePaths
}

export async function askForPicture(): Promise<string | null> {
  const answer = await dialog.showOpenDialog(front(), {
    title: 'Choose a picture',
    buttonLabel: 'Choose',
    properties: ['openFile'],
    filters: [{ name: 'Pictures', extensions: PICTURES }],
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

export async function askForFolder(): Promise<string | null> {
  const answer = await dialog.showOpenDialog(front(), {
    title: 'Export to a folder',
    buttonLabel: 'Export here',
    properties: ['openDirectory', 'createDirectory'],
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

export async function askWhereToSave(name: string): Promise<string | null> {
  const answer = await dialog.showSaveDialog(front(), {
    title: 'Save the original',
    buttonLabel: 'Save',
    defaultPath: name,
  })
  return answer.canceled || !answer.filePath ? null : answer.filePath
}

/** A question with buttons; answers the number of the one pressed, `cancel` for Escape. */
export async function ask(question: {
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
  readonly cancel: number
}): Promise<number> {
  const answer = await dialog.showMessageBox(front(), {
    type: 'question',
    message: question.message,
    detail: question.detail,
    buttons: [...question.buttons],
    cancelId: question.cancel,
    defaultId: question.cancel,
    noLink: true,
  })
  return answer.response
}

export function sayAtStart(title: string, sentence: string): void {
  dialog.showErrorBox(title, sentence)
}

export function reveal(path: string): void {
  shell.showItemInFolder(path)
}

/** Opens a link of the copy in the system's browser after a yes; false when it was not opened. */
export async function openLink(href: string): Promise<boolean> {
  let url: URL
  try {
    url = new URL(href)
  } catch {
    return false
  }
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return false
  const yes = await ask({
    message: 'Open this link outside Copydesk?',
    detail: url.href.slice(0, 500),
    buttons: ['Open', 'Stay here'],
    cancel: 1,
  })
  if (yes !== 0) return false
  await shell.openExternal(url.href)
  return true
}

/** Dialogs belong to the window in front; a program without one shows them alone. */
function front(): Window {
  return (BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]) as Window
}
