/** Characters that show nothing and do not belong in copy. */
import type { Span } from '#shared/text/span.ts'
import { MOST_A_UNIT } from '../define.ts'

const ANY =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/
const RUNS = new RegExp(`${ANY.source}+`, 'g')
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** Scripts whose spelling needs joiners: Arabic and its kin, those of India and of South-East Asia. */
const NEEDS_JOINERS =
  /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff\u0e80-\u0eff\u0f00-\u109f\u1780-\u17ff\u1800-\u18af]/
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u

/** Runs that are looked for: several may sit in one word. */
const MOST = 4 * MOST_A_UNIT

/** True for a UTF-16 unit that shows nothing. */
export function isHidden(code: number): boolean {
  return ANY.test(String.fromCharCode(code))
}

/**
 * Runs of hidden characters, in order. Joiners inside emoji and in scripts that need them are none; nor
 * are direction marks in copy that has words of both directions, which `arabic` copy always may have.
 */
export function findHidden(text: string, arabic: boolean): Span[] {
  if (!ANY.test(text)) return []
  const direction = arabic || RIGHT_TO_LEFT.test(text)
  const out: Span[] = []
  for (const m of text.matchAll(RUNS)) {
    const start = m.index
    const end = start + m[0].length
    if (out.length >= MOST) break
    let from = -1
    for (let i = start; i <= end; i++) {
      const counts = i < end && !isMeant(text, i, start, end, direction, arabic)
      if (counts && from === -1) from = i
      if (!counts && from !== -1) {
        out.push({ start: from, end: i })
        from = -1
      }
    }
  }
  return out
}

function isMeant(
  text: string,
  at: number,
  start: number,
  end: number,
  direction: boolean,
  arabic: boolean,
): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x200c || code === 0x200d) {
    if (arabic) return true
    const before = text.slice(Math.max(0, start - 2), start)
    return EMOJI.test(before) || NEEDS_JOINERS.test(before + text.slice(end, end + 1))
  }
  return direction && isDirection(code)
}

function isDirection(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    code === 0x61c ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}
