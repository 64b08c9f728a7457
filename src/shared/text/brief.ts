/** A word diff cut down to what differs, for where there is little room. */
import type { DiffPart } from '../ledger.ts'

/** Words kept on either side of a difference. */
const AROUND = 3
/** A stretch that is cut must hold this many words more than what is kept of it: an ellipsis for one word saves nothing. */
const WORTH = 3

/** The same parts, long stretches of equal words cut to those nearest to a difference. */
export function briefDiff(parts: readonly DiffPart[]): DiffPart[] {
  return parts.map((part, i) => {
    if (part.type !== 'same') return part
    const before = i > 0
    const after = i < parts.length - 1
    return { ...part, text: cut(part.text, before ? AROUND : 0, after ? AROUND : 0) }
  })
}

/** The first and last so many words of a text, an ellipsis between. */
function cut(text: string, first: number, last: number): string {
  const words = [...text.matchAll(/\S+/g)]
  if (words.length < first + last + WORTH) return text
  const head = words[first - 1]
  const tail = words[words.length - last]
  const start =
    first === 0 || head === undefined ? '' : `${text.slice(0, head.index + head[0].length)} `
  const end = last === 0 || tail === undefined ? '' : ` ${text.slice(tail.index)}`
  return `${start}…${end}`
}
