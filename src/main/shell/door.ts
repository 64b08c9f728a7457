/** The one door between window and main: sender checked, then dispatch; refusals are values. */
import { BrowserWindow, ipcMain, type WebContents } from 'electron'
import { IPC_CALL, IPC_EVENT } from '#shared/contract/api.ts'
import type { EventName, EventPayload } from '#shared/contract/channels.ts'
import { fail, type Result } from '#shared/result.ts'
import { isOurs } from './origin.ts'

export type Dispatch = (channel: unknown, payload: unknown) => Promise<Result<unknown>>

export function openDoor(dispatch: Dispatch, log: (line: string) => void): void {
  ipcMain.handle(IPC_CALL, (event, channel: unknown, payload: unknown) => {
    const frame = event.senderFrame
    const window = BrowserWindow.fromWebContents(event.sender)
    const trusted = window !== null && frame !== null && frame.parent === null && isOurs(frame.url)
    if (!trusted) {
      log(`A call from ${frame?.url.slice(0, 200) ?? 'a closed page'} was refused.`)
      return fail('bad-input', 'This page may not ask the desk for anything.')
    }
    return dispatch(channel, payload)
  })
}

export function send<E extends EventName>(
  contents: WebContents,
  event: E,
  payload: EventPayload<E>,
): void {
  if (!contents.isDestroyed()) contents.send(IPC_EVENT, event, payload)
}
