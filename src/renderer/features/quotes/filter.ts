/** Which quotes the ledger shows. */
import { sameUnit } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import type { Ledger, LedgerEntry, QuoteMatch } from '#shared/ledger.ts'
import { overlaps } from '#shared/text/span.ts'

export type MatchState = QuoteMatch['state']
/** One choice of the list box: everything, what needs a look, one match, one speaker. */
export type FilterId = 'all' | 'look' | `match ${MatchState}` | `speaker ${string}` | 'nobody'

export const ALL: FilterId = 'all'

/** In the order in which they matter. */
export const MATCH_STATES: readonly MatchState[] = [
  'absent',
  'paraphrase',
  'changed',
  'cut',
  'verbatim',
  'short',
]

const SPEAKER = 'speaker '

export function speakerFilter(name: string | null): FilterId {
  return name === null ? 'nobody' : `${SPEAKER}${name}`
}

/** The speaker that a filter asks for, null for quotes of nobody; undefined where it asks for no speaker. */
export function speakerOf(filter: FilterId): string | null | undefined {
  if (filter === 'nobody') return null
  return filter.startsWith(SPEAKER) ? filter.slice(SPEAKER.length) : undefined
}

/** True for a match that stops the export. */
export function differs(match: QuoteMatch | null): boolean {
  return match !== null && match.state !== 'verbatim' && match.state !== 'short'
}

/** Errors and warnings on the words of a quote, of those that are open. */
export function findingsAt(entry: LedgerEntry, open: readonly Finding[]): Finding[] {
  return open.filter(
    (f) => f.severity !== 'info' && sameUnit(f.unit, entry.unit) && overlaps(f, entry),
  )
}

/** Somebody should look: it is not the source's words, nobody says it, or the desk found something in it. */
export function needsLook(entry: LedgerEntry, open: readonly Finding[]): boolean {
  return differs(entry.match) || entry.speaker === null || findingsAt(entry, open).length > 0
}

export function filtered(
  ledger: Ledger,
  filter: FilterId,
  query: string,
  open: readonly Finding[],
): Ledger {
  const words = plain(query)
  if (filter === ALL && words === '') return ledger
  const fits = fitting(filter, open)
  return ledger.filter((entry) => fits(entry) && (words === '' || searched(entry).includes(words)))
}

function fitting(filter: FilterId, open: readonly Finding[]): (entry: LedgerEntry) => boolean {
  if (filter === 'all') return () => true
  if (filter === 'look') return (entry) => needsLook(entry, open)
  const speaker = speakerOf(filter)
  if (speaker !== undefined) return (entry) => (entry.speaker?.name ?? null) === speaker
  const state = filter.slice('match '.length)
  return (entry) => entry.match?.state === state
}

function searched({ text, speaker, cue }: LedgerEntry): string {
  return plain([text, speaker?.name, speaker?.mention, cue?.text].join(' '))
}

/** Case, accents and the shape of marks do not matter to somebody who looks for words. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
