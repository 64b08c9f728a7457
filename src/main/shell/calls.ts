/** The one door for calls: who speaks is checked before what is said. */
import { ipcMain, type WebContents } from 'electron'
import { IPC_CALL } from '#shared/contract/api.ts'
import { fail, type Result } from '#shared/result.ts'
import { isOurs, type Origins } from './address.ts'

/** Answers a call of the window; both are checked by whoever stands behind it. */
export type Answer = (channel: unknown, payload: unknown) => Promise<Result<unknown>>

/** Calls may come before the desk is open: they wait for `answer`. */
export function answerCalls(
  contents: WebContents,
  origins: Origins,
  answer: Promise<Answer>,
): void {
  ipcMain.handle(IPC_CALL, async (event, channel: unknown, payload: unknown) => {
    const frame = event.senderFrame
    const trusted =
      event.sender === contents &&
      frame !== null &&
      frame.parent === null &&
      isOurs(frame.origin, origins)
    if (!trusted) return fail('bad-input', 'Only the window of Copydesk may ask this.')
    return (await answer)(channel, payload)
  })
}
