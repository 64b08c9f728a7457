/** The one door for calls: who speaks is checked before what is said. */
import { ipcMain, type WebContents } from 'electron'
import { dispatch } from '#ipc/dispatch.ts'
import type { Handlers } from '#ipc/handlers.ts'
import type { Log } from '#services/shell.ts'
import { IPC_CALL } from '#shared/contract/api.ts'
import { fail } from '#shared/result.ts'
import { isOurs, type Origins } from './address.ts'

/** Calls may come before the library is open: they wait for `ready`. */
export function answerCalls(
  contents: WebContents,
  origins: Origins,
  ready: Promise<Handlers>,
  log: Log,
): void {
  ipcMain.handle(IPC_CALL, async (event, channel: unknown, payload: unknown) => {
    const frame = event.senderFrame
    const trusted =
      event.sender === contents &&
      frame !== null &&
      frame.parent === null &&
      isOurs(frame.origin, origins)
    if (!trusted) return fail('bad-input', 'Only the window of Copydesk may ask this.')
    return dispatch(await ready, log, channel, payload)
  })
}
