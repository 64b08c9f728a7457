/** Questions that a person has to answer, in plain words. */
import { type BrowserWindow, dialog } from 'electron'
import type { GoodBackup } from '#store/backups.ts'
import type { Choice } from './leaving.ts'

const WHY = {
  'not-saved': 'What you typed last could not be saved.',
  'no-answer': 'The window does not answer, so what you typed last may not be saved.',
}

export async function askBeforeLeaving(
  window: BrowserWindow,
  why: keyof typeof WHY,
): Promise<Choice> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: WHY[why],
    detail:
      'Keep the window open to copy your text elsewhere, try to save again, or close and lose it.',
    buttons: ['Keep the window open', 'Try again', 'Close and lose it'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1 ? 'again' : response === 2 ? 'leave' : 'stay'
}

export type Rescue = 'backup' | 'empty' | 'quit'

/** The library is damaged: what shall stand in its place? Nothing is deleted, whatever the answer. */
export async function askForRescue(message: string, backup: GoodBackup | null): Promise<Rescue> {
  const choices: Rescue[] = backup ? ['backup', 'empty', 'quit'] : ['empty', 'quit']
  const labels = {
    backup: 'Use the backup',
    empty: 'Start with an empty library',
    quit: 'Quit',
  }
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'The library is damaged',
    detail: `${message}\n\n${backup ? backupWords(backup) : 'There is no good backup.'} The damaged file is kept under another name, so that it can still be repaired.`,
    buttons: choices.map((choice) => labels[choice]),
    defaultId: 0,
    cancelId: choices.length - 1,
    noLink: true,
  })
  return choices[response] ?? 'quit'
}

function backupWords({ at, articles }: GoodBackup): string {
  const when = new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
  return `The newest good backup is of ${when} and holds ${articles} ${articles === 1 ? 'article' : 'articles'}.`
}

/** The library cannot be opened for now. True: try again. */
export async function askToRetry(message: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'The library cannot be opened',
    detail: message,
    buttons: ['Try again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

export async function sayRefused(message: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    message: 'This library cannot be opened',
    detail: message,
    buttons: ['Quit'],
    noLink: true,
  })
}

/** Found while the desk is open. True: restart now and choose what to do. */
export async function askToRestart(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The library file is damaged',
    detail:
      'Reading it through found errors. Restart Copydesk now: it sets the file aside and offers the newest good backup. Until then, export what you need.',
    buttons: ['Restart now', 'Later'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

export async function askToReload(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window does not answer',
    detail: 'Wait for it, or load it anew. Everything that was saved is there again then.',
    buttons: ['Wait', 'Load it anew'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
