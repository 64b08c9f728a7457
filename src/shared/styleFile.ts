/** A house style as a JSON file: what the app and the command line read, what the app writes. */
import * as v from 'valibot'
import { fail, ok, type Result } from './result.ts'
import { type HouseStyle, styleSchema } from './style.ts'
import { styleFault } from './styleFaults.ts'

/** A file with 20,000 names stays well below this. */
export const MAX_STYLE_BYTES = 8 * 1024 * 1024

export function writeStyleFile(style: HouseStyle): string {
  return `${JSON.stringify(style, null, 2)}\n`
}

/** Reads a style file. A failure names the file and the field, and says what to do; `name` is for that sentence. */
export function parseStyleFile(text: string, name: string): Result<HouseStyle> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return fail('bad-input', `${name} is not JSON. Choose a style file that Copydesk wrote.`, name)
  }
  const parsed = v.safeParse(styleSchema, value)
  if (!parsed.success) return fail('bad-input', `${name}: ${formFault(parsed.issues[0])}`, name)
  const fault = styleFault(parsed.output)
  if (fault) {
    return fail('bad-input', `${name}, ${fault.field}: ${fault.message} Mend it in the file.`, name)
  }
  return ok(parsed.output)
}

function formFault(issue: v.BaseIssue<unknown>): string {
  const field = fieldOf(issue)
  // Another kind of file altogether.
  if (field === '' || (field === 'schema' && issue.input === undefined)) {
    return 'there is no house style in it. Choose a style file that Copydesk wrote.'
  }
  if (field === 'schema') {
    return 'it was written by a newer Copydesk. Export it there again for this one.'
  }
  if (issue.input === undefined) return `the field ${field} is missing. Add it in the file.`
  const { expected } = issue
  const wanted = expected === null ? undefined : (WANTED[expected] ?? oneOf(expected))
  return `the field ${field} does not fit.${wanted ? ` It must be ${wanted}.` : ''}`
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object with fields',
}

/** '("a" | "b" | "c")' as people say it: a, b or c. */
function oneOf(expected: string): string {
  const words = expected.replace(/[()"]/g, '').split(' | ')
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ')
}

/** "names[3].kind": the way to a field as people write it. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}
