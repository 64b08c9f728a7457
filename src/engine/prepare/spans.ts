/** The quoted spans of a unit, from its marks, cues and sentences. */
import type { Span } from '#shared/text/span.ts'
import { classOf, SPACE } from './chars.ts'
import { type Cue, readCues } from './cues.ts'
import { type Mark, type MarkReading, NO_MARKS, type QuotedSpan } from './marks.ts'
import { pairMarks } from './pair.ts'
import type { Profile } from './profiles/profile.ts'
import { holding } from './search.ts'
import { readSentences } from './sentences.ts'
import { type Draft, isPrimaryMark, SpanBuilder } from './span-builder.ts'
import { readTokens, type Tokens } from './tokens.ts'

/** Everything that depends on the marks of one unit. */
export interface UnitMarks {
  readonly reading: MarkReading
  readonly cues: readonly Cue[]
  readonly sentences: readonly Span[]
  /** Words of the unit; only where there is a quotation. */
  readonly tokens: Tokens | null
}

export function readUnitMarks(text: string, headline: boolean, profile: Profile): UnitMarks {
  const marks = pairMarks(text, { language: profile.language, elisions: profile.words.elisions })
  if (marks.length === 0) {
    return {
      reading: NO_MARKS,
      cues: [],
      sentences: readSentences(text, [], profile.words),
      tokens: null,
    }
  }
  const drafts = levels(marks)
  const outer: Draft[] = drafts.filter((d) => d.level === 0)
  const lone = marks.filter((m) => (m.role === 'open' || m.role === 'close') && m.partner === -1)
  const open = unclosedMark(lone, outer, headline, profile)
  const sentences = readSentences(text, outer, profile.words)
  if (outer.length === 0 && open === null) {
    return { reading: { ...NO_MARKS, marks, lone }, cues: [], sentences, tokens: null }
  }
  const end = trimmedEnd(text)
  const running: Draft | null = open && { start: open.start, end, open, close: null, level: 0 }
  const tokens = readTokens(text, profile.language)
  const quoted = running && (outer.at(-1)?.end ?? 0) <= running.start ? [...outer, running] : outer
  const cues = readCues(tokens, quoted, profile)
  const builder = new SpanBuilder(text, headline, profile, tokens, sentences, cues)
  const spans = builder.build(outer)
  return {
    reading: {
      marks,
      spans,
      nested: builder.build(drafts.filter((d) => d.level > 0)),
      unclosed: running && (builder.build([running])[0] as QuotedSpan),
      lone,
    },
    cues,
    sentences,
    tokens,
  }
}

/** Pairs in order of their opening marks, with their depth. Pairs are nested or apart, never crossed. */
function levels(marks: readonly Mark[]): Draft[] {
  const out: Draft[] = []
  let level = 0
  for (const m of marks) {
    if (m.partner === -1) continue
    if (m.role === 'open') {
      const close = marks[m.partner] as Mark
      out.push({ start: m.start, end: close.end, open: m, close, level })
      level++
    } else level--
  }
  return out
}

/** The last mark that opens and never closes, unless it lies inside a pair. */
function unclosedMark(
  lone: readonly Mark[],
  outer: readonly Draft[],
  headline: boolean,
  profile: Profile,
): Mark | null {
  for (let i = lone.length - 1; i >= 0; i--) {
    const m = lone[i] as Mark
    if (m.role !== 'open' || m.cutOff || m.damaged) continue
    if (!m.double && !isPrimaryMark(m, headline, profile)) continue
    if (holding(outer, m.start) !== undefined) continue
    return m
  }
  return null
}

function trimmedEnd(text: string): number {
  let end = text.length
  while (end > 0 && classOf(text.charCodeAt(end - 1)) === SPACE) end--
  return end
}
