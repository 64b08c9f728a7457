/** JSON files of people: what is broken is said with its line. */
import { fail, type Result } from '#shared/result.ts'

/** The failure for a text that JSON.parse refused. */
export function brokenJson(name: string, text: string): Result<never> {
  const end = text.trimEnd().length
  const at = Math.min(end, faultIn(text))
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = at - before.lastIndexOf('\n')
  const what = at >= end ? 'the JSON ends too early' : 'this is not JSON'
  return fail('bad-input', `${name}:${line}:${column}: ${what}.`, name)
}

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y

/** What may stand next: a value, a key, what follows either, or a first one, where the list may also end at once. */
type Wanted = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'end'

/**
 * The offset of the first token that does not fit, the text's end when it stops too early. JSON.parse does not
 * always tell where it stopped.
 */
export function faultIn(text: string): number {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  TOKEN.lastIndex = 0
  for (;;) {
    const from = TOKEN.lastIndex
    const m = TOKEN.exec(text)
    if (!m) return from + (/^[ \t\n\r]*/.exec(text.slice(from))?.[0].length ?? 0)
    const [whole, sign, string] = m
    const start = from + whole.length - whole.trimStart().length
    const inside = open[open.length - 1]
    const isValue = sign === undefined || sign === '{' || sign === '['
    if (wanted === 'end' ? inside === undefined : false) return start
    if ((sign === '}' && inside === '{') || (sign === ']' && inside === '[')) {
      if (wanted !== 'end' && wanted !== (sign === '}' ? 'first key' : 'first value')) return start
      open.pop()
      wanted = 'end'
    } else if (wanted === 'end' && sign === ',') wanted = inside === '{' ? 'key' : 'value'
    else if (wanted === 'colon' && sign === ':') wanted = 'value'
    else if ((wanted === 'key' || wanted === 'first key') && string !== undefined) wanted = 'colon'
    else if ((wanted === 'value' || wanted === 'first value') && isValue) {
      if (sign !== undefined) open.push(sign as '{' | '[')
      wanted = sign === '{' ? 'first key' : sign === '[' ? 'first value' : 'end'
    } else return start
  }
}
