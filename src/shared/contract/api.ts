import type { Result } from '../result.ts'
import type { Channel, EventName, EventPayload, Input, Output } from './channels.ts'

/** What the preload puts on window.copydesk; only renderer/bridge reads it. */
export interface DeskApi {
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>>>
  /** Listens; answers a function that stops listening. */
  readonly on: <E extends EventName>(
    event: E,
    listener: (payload: EventPayload<E>) => void,
  ) => () => void
  readonly platform: 'darwin' | 'win32' | 'linux'
}

/** Names of the two ipc doors; nothing else passes between window and main. */
export const IPC_CALL = 'copydesk:call'
export const IPC_EVENT = 'copydesk:event'
