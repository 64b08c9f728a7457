/** Answers for native dialogs and the clipboard, which no test can reach by mouse or key. Each answer holds until the next. */
import type { Desk } from './launch.ts'

type App = Pick<Desk, 'app'>

export interface ClipboardCopy {
  readonly text?: string
  readonly html?: string
}

/** The open dialog answers with these files; with none, as if it had been cancelled. */
export async function stubOpenDialog({ app }: App, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      const answer = { canceled: filePaths.length === 0, filePaths }
      dialog.showOpenDialog = async () => answer
      dialog.showOpenDialogSync = () => (answer.canceled ? undefined : filePaths)
    },
    [...paths],
  )
}

/** The dialog that asks for a folder answers with this one. */
export function stubFolderDialog(desk: App, path: string): Promise<void> {
  return stubOpenDialog(desk, [path])
}

/** The save dialog answers with this file; with null, as if it had been cancelled. */
export async function stubSaveDialog({ app }: App, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === '', filePath })
    dialog.showSaveDialogSync = () => filePath
  }, path ?? '')
}

/** Message boxes answer with the button of this number, from 0. */
export async function stubMessageBox({ app }: App, response: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = async () => ({ response, checkboxChecked: false })
    dialog.showMessageBoxSync = () => response
  }, response)
}

/** Puts copy on the clipboard, as another program would, for a paste by key. */
export async function fillClipboard({ app }: App, data: ClipboardCopy): Promise<void> {
  await app.evaluate(async ({ clipboard, ClipboardItem }, { text = '', html }) => {
    if (ClipboardItem) {
      const items = html === undefined ? {} : { 'text/html': html }
      await clipboard.write([new ClipboardItem({ 'text/plain': text, ...items })])
    } else {
      // Electron 33, the fallback runtime: the clipboard before it followed the web's.
      const older = clipboard as unknown as { write(data: { text: string; html?: string }): void }
      older.write(html === undefined ? { text } : { text, html })
    }
  }, data)
}

/** The plain text that is on the clipboard now. */
export function readClipboard({ app }: App): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText())
}
