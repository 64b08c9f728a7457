/** From lines to stories: repair, unwrap, split, clean, assemble. Every format comes through here. */
import { createArticle } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import type { Fragment, IntakeResult, IntakeStory, SourceLine } from '#shared/source.ts'
import { assemble } from './assemble.ts'
import { repairDamage } from './clean/mojibake.ts'
import { STEPS } from './clean/order.ts'
import { storyStarts } from './clean/story-split.ts'
import { unwrap } from './clean/unwrap.ts'
import { type Draft, draftOf, Entry, entryOf, NO_WITNESS, type Witness } from './draft.ts'
import type { IntakeHints } from './index.ts'
import { guessLanguage } from './language.ts'
import type { Line } from './lines.ts'
import { usualGap } from './usual-gap.ts'

/** Lines of the other stories are listed one by one up to this many in all; beyond it each story by its first line. */
const FOREIGN_LINES = 50_000

export interface Lines {
  readonly form: Draft['form']
  readonly lines: readonly Line[]
  readonly witness?: Witness
}

export function storiesOf(source: Lines, hints: IntakeHints): IntakeResult {
  const { entries, repaired } = entriesOf(source)
  // A page shows one story, whatever else it holds; a paste without a page's head may hold several.
  const several = source.form === 'text' || !source.witness?.headlines.length
  const starts = [0, ...(several ? storyStarts(entries, usualGap(entries)) : [])]
  const parts = starts.map((from, i) => entries.slice(from, starts[i + 1] ?? entries.length))
  hints.onProgress?.(0, parts.length)
  const stories = parts.map((part, i) => {
    const draft = clean(part, repaired, 'story', source)
    const story = storyOf(draft, i + 1, hints)
    hints.onProgress?.(i + 1, parts.length)
    return story
  })
  return { stories: withForeignLines(stories) }
}

export function fragmentOf(source: Lines): Fragment {
  const { entries, repaired } = entriesOf(source)
  return assemble(clean(entries, repaired, 'fragment', source))
}

function entriesOf(source: Lines): { entries: Entry[]; repaired: Map<Entry, string> } {
  const repaired = new Map<Entry, string>()
  const entries: Entry[] = []
  for (const line of source.lines) {
    const entry = entryOf(line)
    // With marks a repair would have to move them; in HTML damage is rare enough to be left to the check.
    const text = entry.marks.length === 0 ? repairDamage(entry.text) : null
    if (text === null) entries.push(entry)
    else {
      const whole = new Entry(entry.lines, text, entry.marks)
      repaired.set(whole, entry.text)
      entries.push(whole)
    }
  }
  if (source.form === 'html') return { entries, repaired }
  return { entries: rejoin(entries, repaired), repaired }
}

/** Unwraps; what was repaired in a line stays noted with the paragraph that the line went into. */
function rejoin(entries: readonly Entry[], repaired: Map<Entry, string>): Entry[] {
  const out = unwrap(entries)
  if (repaired.size === 0) return out
  const byLine = new Map<Line, string>()
  for (const [entry, original] of repaired) byLine.set(entry.first, original)
  for (const entry of out) {
    if (entry.lines.length === 1) continue
    const originals = entry.lines.flatMap((l) => byLine.get(l) ?? [])
    if (originals.length > 0) repaired.set(entry, originals.join(' '))
  }
  return out
}

function clean(
  entries: Entry[],
  repaired: ReadonlyMap<Entry, string>,
  mode: Draft['mode'],
  source: Lines,
): Draft {
  const draft = draftOf(entries, mode, source.form, usualGap(entries), source.witness ?? NO_WITNESS)
  for (const e of entries) {
    const original = repaired.get(e)
    if (original !== undefined) draft.repaired.set(e, original)
  }
  for (const step of STEPS) step.run(draft)
  return draft
}

function storyOf(draft: Draft, story: number, hints: IntakeHints): IntakeStory {
  const { blocks, removals, moves, lines } = assemble(draft)
  const language = hints.language || draft.witness.language || guessLanguage(sampleOf(draft))
  const article = createArticle(hints.articleId(story), hints.now, language)
  article.header = {
    ...article.header,
    kicker: draft.kicker,
    headline: draft.headline,
    standfirst: draft.standfirst,
    bylines: draft.bylines,
    dateline: draft.dateline,
  }
  article.blocks = blocks
  article.meta.published = isTime(draft.witness.published) ? draft.witness.published : null
  article.meta.provider = draft.witness.provider
  return { article: article satisfies Article, removals, moves, lines }
}

const isTime = (s: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(s)

/** What the reader reads: page furniture may be in another language. */
function sampleOf(draft: Draft): string {
  let text = draft.headline
  for (const e of draft.entries) {
    if (e.fate !== null) continue
    text += ` ${e.text.slice(0, 4000)}`
    if (text.length > 8000) break
  }
  return text
}

function withForeignLines(stories: readonly IntakeStory[]): IntakeStory[] {
  if (stories.length < 2) return [...stories]
  const total = stories.reduce((n, s) => n + s.lines.length, 0)
  const whole = total * (stories.length - 1) <= FOREIGN_LINES
  const reach = whole || stories.length <= 200 ? stories.length : 2
  return stories.map((story, i) => {
    const lines: SourceLine[] = []
    for (let k = Math.max(0, i - reach); k < Math.min(stories.length, i + reach + 1); k++) {
      const other = stories[k] as IntakeStory
      if (k === i) for (const line of story.lines) lines.push(line)
      else {
        for (const line of whole ? other.lines : other.lines.slice(0, 1)) {
          const fate =
            line.fate.kind === 'blank' ? line.fate : { kind: 'story' as const, story: k + 1 }
          lines.push({ line: line.line, text: line.text, fate })
        }
      }
    }
    return { ...story, lines }
  })
}
