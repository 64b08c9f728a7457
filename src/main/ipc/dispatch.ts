/** One call of the window: known channel, fitting payload, then its handler. Whatever happens, a Result comes out. */
import * as v from 'valibot'
import type { Log } from '#services/shell.ts'
import { CHANNELS, type Channel } from '#shared/contract/channels.ts'
import { fail, type Result } from '#shared/result.ts'
import type { Handlers } from './handlers.ts'

/** Checks a call from outside and answers it. Never throws; a stack trace goes to the log and not out. */
export async function dispatch(
  handlers: Handlers,
  log: Log,
  channel: unknown,
  payload: unknown,
): Promise<Result<unknown>> {
  if (typeof channel !== 'string' || !Object.hasOwn(CHANNELS, channel)) {
    return fail('bad-input', 'The window asked for something that this Copydesk does not know.')
  }
  const name = channel as Channel
  try {
    const parsed = v.safeParse(CHANNELS[name].input as v.GenericSchema, payload)
    if (!parsed.success) {
      const issue = parsed.issues[0]
      const field = v.getDotPath(issue) ?? 'the payload'
      return fail(
        'bad-input',
        `${name} was called with something that does not fit at ${field}: ${issue.message}.`,
        field,
      )
    }
    return await (handlers[name] as (input: unknown) => Promise<Result<unknown>>)(parsed.output)
  } catch (error) {
    log.fault(name, error)
    return fail(
      'unexpected',
      'This did not work, by a fault of Copydesk. What you typed is still in the window; the log has the details.',
    )
  }
}
