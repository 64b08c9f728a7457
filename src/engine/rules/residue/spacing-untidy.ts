import type { Span } from '#shared/text/span.ts'
import { isBlank } from '../blank.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'

/** Spaces of every width and the tab; not the line feed, not hidden characters. */
const SPACE = ' \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const GAP = new RegExp(`[${SPACE}\\t]{2,}|\\t|[${SPACE}](?=[,.])`, 'g')
/** Line feeds count at the ends. */
const START = new RegExp(`^[${SPACE}\\t\\r\\n]+`)
const LAST = new RegExp(`[${SPACE}\\t\\r\\n]`)
/** Words beside the gap are shown up to this length. */
const NEIGHBOUR = 24

export const spacingUntidy = defineRule({
  id: 'spacing-untidy',
  severity: 'info',
  looksAt: 'block',
  message: 'Untidy spacing.',
  why: 'Double spaces and spaces before a stop show in print and break lines in the wrong place.',
  source: 'LT',
  version: 2,
  examples: {
    bad: [
      { body: ['The port , he said.'], where: 'body[0]', text: 'port ,' },
      { body: ['The  port is shut.'], where: 'body[0]', text: 'The  port' },
      { body: ['The\tport is shut.'], where: 'body[0]', text: 'The\tport' },
      { body: ['The port is shut. '], where: 'body[0]', text: 'shut. ' },
      { headline: ' Port shut', where: 'headline', text: ' Port' },
    ],
    good: [
      { body: ['“We waited . . . and then it came,” Kell said.'] },
      { body: ['The port, he said.'] },
      { locale: 'fr-FR', body: ['Le port est fermé ; le maire a dit : « Enfin ! »'] },
      { body: ['It rose by .5 percent, and “we will ... sail,” Kell said.'] },
      { figures: [{ caption: '  ' }] },
    ],
  },
  check(unit, _copy, report) {
    const { text } = unit
    for (const gap of findGaps(text)) {
      report({
        unit,
        span: withNeighbours(text, gap),
        fix: {
          label: 'Close up',
          safe: true,
          steps: [
            { type: 'replace', unit: unit.ref, start: gap.start, end: gap.end, insert: gap.insert },
          ],
        },
      })
    }
  },
})

interface Gap extends Span {
  readonly insert: string
}

/** The gaps of a text, in order, with what belongs there. */
function findGaps(text: string): Gap[] {
  const out: Gap[] = []
  const first = START.exec(text)?.[0].length ?? 0
  let last = text.length
  while (last > first && LAST.test(text.charAt(last - 1))) last--
  if ((first > 0 || last < text.length) && isBlank(text)) return out
  if (first > 0) out.push({ start: 0, end: first, insert: '' })
  GAP.lastIndex = first
  for (
    let m = GAP.exec(text);
    m !== null && m.index < last && out.length < MOST_A_UNIT;
    m = GAP.exec(text)
  ) {
    const start = m.index
    const end = start + m[0].length
    const next = text.charAt(end)
    if (next === '\n' || text.charAt(start - 1) === '\n') continue
    const closes = isStop(text, end)
    if (m[0].length === 1 && m[0] !== '\t' && !closes) continue
    out.push({ start, end, insert: closes ? '' : inner(m[0]) })
  }
  if (last < text.length) out.push({ start: last, end: text.length, insert: '' })
  return out
}

/** A comma, or a full stop that is neither a decimal point nor the first of several. */
function isStop(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === ',') return true
  if (sign !== '.') return false
  const after = text.charAt(at + 1)
  // A spaced ellipsis, begun or under way, is no untidy stop.
  if (text.charAt(at - 2) === '.' || (after === ' ' && text.charAt(at + 2) === '.')) return false
  return after === '' || /[\s”’"'»“)\]]/.test(after)
}

/** One space; a no-break one where the gap held one. */
function inner(gap: string): string {
  return /[\u00a0\u202f]/.exec(gap)?.[0] ?? ' '
}

function withNeighbours(text: string, gap: Span): Span {
  let { start, end } = gap
  while (start > 0 && gap.start - start < NEIGHBOUR && /\S/.test(text.charAt(start - 1))) start--
  if (isStop(text, end)) return { start: whole(text, start), end: end + 1 }
  while (end < text.length && end - gap.end < NEIGHBOUR && /\S/.test(text.charAt(end))) end++
  return { start: whole(text, start), end: whole(text, end) }
}

/** Not between the halves of a character. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at
}
