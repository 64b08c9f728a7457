/** JSON files of people: what is broken is said with its line. */
import { fail, type Result } from '#shared/result.ts'

/** The failure for a file that is not JSON; `error` is what JSON.parse threw. */
export function brokenJson(name: string, text: string, error: unknown): Result<never> {
  const position = /position (\d+)/.exec(String(error))
  const end = position ? Number(position[1]) : text.trimEnd().length
  const before = text.slice(0, end)
  const line = before.split('\n').length
  const column = end - before.lastIndexOf('\n')
  const what = position ? 'this is not JSON' : 'the JSON ends too early'
  return fail('bad-input', `${name}:${line}:${column}: ${what}.`, name)
}
