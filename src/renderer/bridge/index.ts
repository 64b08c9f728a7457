/** The only reader of window.copydesk: typed calls and events; a call that breaks is a failure, never an exception. */
import type { DeskApi } from '#shared/contract/api.ts'
import type { Channel, EventName, EventPayload, Input, Output } from '#shared/contract/channels.ts'
import { fail, type Result } from '#shared/result.ts'

declare global {
  interface Window {
    copydesk?: DeskApi
  }
}

export async function call<C extends Channel>(
  channel: C,
  input: Input<C>,
): Promise<Result<Output<C>>> {
  if (!window.copydesk) return fail('unexpected', 'The window lost its desk. Restart Copydesk.')
  try {
    return await window.copydesk.call(channel, input)
  } catch (error) {
    return fail(
      'unexpected',
      'The desk did not answer. What you typed is still in the window; try again.',
      error instanceof Error ? error.message : String(error),
    )
  }
}

export function on<E extends EventName>(
  event: E,
  listener: (payload: EventPayload<E>) => void,
): () => void {
  return window.copydesk?.on(event, listener) ?? (() => {})
}

export function platform(): DeskApi['platform'] {
  return window.copydesk?.platform ?? 'linux'
}

/** Where the window finds a picture of the library; main serves it by its hash. */
export function imageUrl(hash: string): string {
  return `app://copydesk/image/${hash}`
}

/** Sends a fault of the window to the log file; silent when even that fails. */
export function reportFault(error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  void call('log.report', { message: message.slice(0, 20000) })
}
