/** Where in the file the words of a finding stand, for `file:line:column`. Lines and columns from 1, columns in UTF-16 units. */
import type { Finding } from '#shared/finding.ts'
import type { IntakeStory } from '#shared/source.ts'

export interface Place {
  readonly line: number
  readonly column: number
}

const START: Place = { line: 1, column: 1 }

/** By the list that intake kept of what became of each line; null when the words came from none of them. */
export function placeInStory(story: IntakeStory, finding: Finding, unit: string): Place | null {
  const lines = linesOf(story, finding)
  const first = lines[0]
  if (!first) return null
  let from = 0
  for (const { line, text } of lines) {
    // A wrapped paragraph is several lines of the file; a credit is a part of one.
    const words = text.trim()
    const at = words === '' ? -1 : unit.indexOf(words, from)
    if (at < 0) continue
    from = at + words.length
    if (finding.start <= from) return { line, column: text.indexOf(words) + finding.start - at + 1 }
  }
  const line = lines.find((l) => l.text.includes(finding.text)) ?? first
  return { line: line.line, column: Math.max(0, line.text.indexOf(finding.text)) + 1 }
}

function linesOf(story: IntakeStory, finding: Finding) {
  const { block, field } = finding.unit
  const here = story.moves.filter((m) => !m.undone && m.block === block)
  const own = here.filter((m) => m.to === field)
  // A credit often stood at the end of its caption, a missing one belongs beside it.
  const moves = new Set((own.length > 0 || block === null ? own : here).map((m) => m.id))
  return story.lines.filter(({ fate }) =>
    fate.kind === 'kept'
      ? block !== null && fate.block === block
      : fate.kind === 'moved' && moves.has(fate.move),
  )
}

/**
 * By searching the file for the unit as it stands there: a JSON text, or a line of its own. `nth` counts units
 * with the same text before this one, so that the second copy is not shown as the first.
 */
export function placeInFile(raw: string, finding: Finding, unit: string, nth = 0): Place {
  const json = (text: string) => JSON.stringify(text).slice(1, -1)
  const inJson = unit === '' ? -1 : nthIndex(raw, `"${json(unit)}"`, nth)
  if (inJson >= 0) return placeAt(raw, inJson + 1 + json(unit.slice(0, finding.start)).length)
  const line = unit.trim() === '' ? -1 : nthLine(raw, unit.trim(), nth)
  if (line >= 0) return placeAt(raw, line + unit.trimStart().length - unit.length + finding.start)
  const at = finding.text === '' ? -1 : raw.indexOf(finding.text)
  return at < 0 ? START : placeAt(raw, at)
}

function nthIndex(raw: string, text: string, nth: number): number {
  let at = raw.indexOf(text)
  for (let n = 0; n < nth && at >= 0; n++) at = raw.indexOf(text, at + text.length)
  return at
}

/** Where the nth line that holds nothing but `words` has them. */
function nthLine(raw: string, words: string, nth: number): number {
  let left = nth
  for (let at = raw.indexOf(words); at >= 0; at = raw.indexOf(words, at + words.length)) {
    const before = raw.slice(raw.lastIndexOf('\n', at) + 1, at)
    const end = raw.indexOf('\n', at)
    const after = raw.slice(at + words.length, end < 0 ? undefined : end)
    if (before.trim() === '' && after.trim() === '' && left-- === 0) return at
  }
  return -1
}

function placeAt(raw: string, offset: number): Place {
  let line = 1
  let start = 0
  for (let end = raw.indexOf('\n'); end >= 0 && end < offset; end = raw.indexOf('\n', end + 1)) {
    line++
    start = end + 1
  }
  return { line, column: offset - start + 1 }
}
