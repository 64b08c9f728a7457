/** How the ledger says things, on the screen and on the clipboard. */
import { placeLabel } from '#shared/article/units.ts'
import type { DiffPart, Ledger, LedgerEntry, QuoteMatch } from '#shared/ledger.ts'
import type { ArticleSource } from '#shared/source.ts'
import { sourceText } from '#shared/sourceText.ts'
import { count } from '../../ui/words.ts'
import type { MatchState } from './filter.ts'

export const NO_SPEAKER = 'No speaker'

/** In the list box of the filter. */
export const MATCH_NAMES: Readonly<Record<MatchState, string>> = {
  verbatim: 'Verbatim',
  changed: 'Words changed',
  cut: 'Words missing',
  paraphrase: 'Reporter’s words',
  absent: 'Not in the source',
  short: 'Too short to compare',
}

/** "verbatim", "1 word changed", "3 words missing". */
export function matchWords(match: QuoteMatch): string {
  switch (match.state) {
    case 'changed':
      return `${count(changedWords(match.diff), 'word')} changed`
    case 'cut':
      return `${count(wordsOf(match.diff, 'removed'), 'word')} missing`
    default:
      return MATCH_NAMES[match.state].toLowerCase()
  }
}

/** A word for another is one change: the larger side of each difference counts. */
function changedWords(diff: readonly DiffPart[]): number {
  let sum = 0
  let removed = 0
  let added = 0
  const close = () => {
    sum += Math.max(removed, added)
    removed = added = 0
  }
  for (const part of diff) {
    if (part.type === 'same') close()
    else if (part.type === 'removed') removed += words(part.text)
    else added += words(part.text)
  }
  close()
  return sum
}

function wordsOf(diff: readonly DiffPart[], type: DiffPart['type']): number {
  return diff.reduce((sum, part) => sum + (part.type === type ? words(part.text) : 0), 0)
}

const words = (text: string) => text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

/** The mention where it says something else than the name: "she", "the harbour master". One that holds the name does not. */
export function mentionOf({ speaker }: LedgerEntry): string | null {
  if (speaker === null || speaker.carried) return null
  const { mention, name } = speaker
  const [whole, part] = [mention.toLowerCase(), name.toLowerCase()]
  return whole.includes(part) || part.endsWith(whole) ? null : mention
}

/** "Paragraph 3 · 17 words · direct". */
export function factsOf(entry: LedgerEntry): string[] {
  return [placeLabel(entry.where), count(entry.words, 'word'), entry.kind]
}

/** "6 quotes, 5 verbatim"; without a source nothing is said of matches. Null where there are none. */
export function ledgerSum(ledger: Ledger): string | null {
  if (ledger.length === 0) return null
  const sum = count(ledger.length, 'quote')
  if (ledger.every((entry) => entry.match === null)) return sum
  const verbatim = ledger.filter((entry) => entry.match?.state === 'verbatim').length
  return `${sum}, ${verbatim} verbatim`
}

/** Why nothing is said of how the quotes stand to the source. */
export function whyNotCompared(sources: readonly Pick<ArticleSource, 'lines'>[]): string {
  if (sources.length === 0) {
    return 'No source to compare with. Raw copy that you paste into the story is kept as one.'
  }
  return sourceText(sources) === null
    ? 'The source of this story was not kept line by line, so quotes are not compared.'
    : 'The source is in another language than the story, so quotes are not compared.'
}

/** One quote as plain text: "“It leaks.” — Marta Kell". */
export function quoteText(entry: LedgerEntry): string {
  return `${entry.text} — ${entry.speaker?.name ?? NO_SPEAKER.toLowerCase()}`
}

/** Quotes as plain text, each with its speaker, its place, and how it stands to the source. */
export function ledgerText(ledger: Ledger): string {
  return ledger
    .map((entry) => {
      const facts = [placeLabel(entry.where), ...(entry.match ? [matchWords(entry.match)] : [])]
      return `${entry.text}\n— ${entry.speaker?.name ?? NO_SPEAKER.toLowerCase()} (${facts.join(', ')})`
    })
    .join('\n\n')
}
