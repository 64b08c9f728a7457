/** Which of the lines above the running text is the headline. */
import { bylineOf, isName, isSigned } from './bylines.ts'
import { creditOnly } from './credit.ts'
import { type Entry, isProse, type Witness } from './draft.ts'
import { isCertainResidue } from './reading.ts'
import { capitalShare, isShouted, wordKey } from './text.ts'

const ENOUGH = 1

/** The entry of `zone` (the lines above the running text) that reads most like the headline, or null. */
export function chooseHeadline(
  zone: readonly Entry[],
  witness: Witness,
  hasBody: boolean,
): Entry | null {
  if (!hasBody && witness.headlines.length === 0) return titleOf(zone)
  const counts = new Map<string, number>()
  for (const e of zone) if (e.key !== '') counts.set(e.key, (counts.get(e.key) ?? 0) + 1)
  const witnesses = new Set(witness.headlines.map(wordKey))
  let best: Entry | null = null
  let most = ENOUGH
  let firstSeen = false
  let signed = false
  let above = 0
  const page = isPage(zone)
  for (let i = 0; i < zone.length; i++) {
    const e = zone[i] as Entry
    if (!isCandidate(e)) {
      // A headline stands above its byline and date.
      if (bylineOf(e.text) || e.hint.kind === 'byline') signed = true
      continue
    }
    let n = score(zone, i, counts, witnesses, !firstSeen, page)
    if (signed) n -= 3
    // Outside a page what stands above a headline is at most a line or two.
    if (!page) n -= Math.max(0, above - 1)
    if (e.words >= 5) above++
    firstSeen = true
    if (n > most) {
      most = n
      best = e
    }
  }
  const key = best?.key ?? ''
  return zone.find((e) => e === best || (key !== '' && e.key === key && isCandidate(e))) ?? null
}

/** Copy that a page or wire left behind: menu words, buttons, dates, bylines stand among its lines. */
export function isPage(zone: readonly Entry[]): boolean {
  return zone.some(
    (e) => isCertainResidue(e.kind) || e.kind === 'nav' || e.furniture !== null || isSignOfHead(e),
  )
}

/** Without any running text below (a poem, a list) only a first line set apart is a title. */
function titleOf(zone: readonly Entry[]): Entry | null {
  const at = zone.findIndex((e) => e.open && !isCertainResidue(e.kind) && e.kind !== 'nav')
  const [first, next] = [zone[at], zone[at + 1]]
  if (!first || !next || !isCandidate(first)) return null
  const heading = first.hint.kind === 'heading' && first.hint.level === 1
  return heading || (zone.length >= at + 3 && next.gap > 0 && first.words >= 2) ? first : null
}

export function isCandidate(e: Entry): boolean {
  if (!e.open || e.furniture) return false
  const { kind } = e.hint
  if (kind !== 'text' && kind !== 'heading') return false
  if (e.kind !== 'text' && !(e.kind === 'pointer' || (kind === 'heading' && e.kind !== 'nav')))
    return false
  if (e.words < 1 || e.words > 40 || e.text.length > 300) return false
  if (/[,;]$/.test(e.text) || /^[•*|]/.test(e.text)) return false
  return (
    !e.credited?.strong &&
    !bylineOf(e.text) &&
    !isSigned(e.text) &&
    !(e.words < 8 && creditOnly(e.text)?.strong)
  )
}

function score(
  zone: readonly Entry[],
  i: number,
  counts: ReadonlyMap<string, number>,
  witnesses: ReadonlySet<string>,
  first: boolean,
  page: boolean,
): number {
  const e = zone[i] as Entry
  let n = 0
  if (witnesses.has(e.key)) n += 6
  if (e.hint.kind === 'heading') n += e.hint.level === 1 ? 5 : e.hint.level === 2 ? 1.5 : 0.5
  // Two copies side by side are a headline only if they come first: below one they are a caption.
  if ((counts.get(e.key) ?? 0) > 1 && e.words >= 4 && (first || page))
    n += !hasCopyBeside(zone, i) ? 4 : first ? 1.5 : -1
  else if (isInTitle(zone, i)) n += 3
  if (e.words >= 5 && e.words <= 25) n += 2
  else if (e.words >= 3 && e.words < 5) n += 0.5
  else if (e.words === 1) n -= 1
  else if (e.words > 28) n -= 2
  if (/\.$/.test(e.text) && !/\b\p{Lu}\.$/u.test(e.text)) n -= e.words <= 14 ? 1 : 2
  if (/:$/.test(e.text)) n -= 2
  if (/[|·>]|\s\/\s/.test(e.text)) n -= 1.5
  if (e.kind === 'pointer') n -= 1
  if (isBeforeHead(zone, i)) n += 1.5
  else if (isNearHead(zone, i)) n += 1
  if (i === 0) n += 1
  if (first) n += 0.5
  if (e.words <= 3 && isName(e.text)) n -= 2
  // A section, or the slug of a wire: PORTS, ORLO-FERRY (UPDATE 1).
  if (e.words <= 5 && e.text === e.text.toUpperCase() && isShouted(e.text)) n -= 1.5
  // Of two long lines in a row the upper one is the headline, the lower one the standfirst.
  if (isBelowLong(zone, i)) n -= 0.6
  if (hasDateAbove(zone, i)) n -= 2
  if (capitalShare(e.text) >= 0.7) n += 0.3
  return n - 0.03 * Math.min(60, zone.length - i)
}

/** Its copy stands right beside it, as captions do; a button may stand between. */
function hasCopyBeside(zone: readonly Entry[], i: number): boolean {
  const { key } = zone[i] as Entry
  for (const step of [-1, 1]) {
    let k = i + step
    while (zone[k]?.kind === 'button') k += step
    if (zone[k]?.key === key) return true
  }
  return false
}

/** A date or time between other lines and this one: a page's head lines are above it. One that opens the copy is not. */
function hasDateAbove(zone: readonly Entry[], i: number): boolean {
  for (let k = Math.max(1, i - 8); k < i; k++) {
    const e = zone[k] as Entry
    if (e.kind !== 'date' && e.kind !== 'dated') continue
    for (let c = Math.max(0, k - 4); c < k; c++) if (isCandidate(zone[c] as Entry)) return true
  }
  return false
}

/** "Home News Pier shut": the path to the page, which ends in the headline, right above it. */
function isEndOf(e: Entry, other: Entry): boolean {
  return (
    other.text.length > e.text.length &&
    other.text.endsWith(e.text) &&
    !/:\s*$/.test(other.text.slice(0, -e.text.length))
  )
}

function isBelowLong(zone: readonly Entry[], i: number): boolean {
  const e = zone[i] as Entry
  const above = zone[i - 1]
  return above !== undefined && above.words >= 4 && above.key !== e.key && isCandidate(above)
}

const AFTER_TITLE = /^\s*[|–—·:-]/

/** Another line is this one with a site's name after it. */
function isInTitle(zone: readonly Entry[], i: number): boolean {
  const e = zone[i] as Entry
  const { key, words } = e
  if (words < 4) return false
  for (let k = Math.max(0, i - 30); k < Math.min(zone.length, i + 12); k++) {
    const other = zone[k] as Entry
    if (k === i || other.words < words || other.words > words + 6 || other.key === key) continue
    if (k >= i - 3 && k < i && isEndOf(e, other)) return true
    if (
      other.key.startsWith(`${key} `) &&
      AFTER_TITLE.test(
        other.text.slice(-other.text.length + Math.min(e.text.length, other.text.length)),
      )
    )
      return true
  }
  return false
}

/** What follows belongs to a headline: a byline, a date, buttons, a caption, or a first sentence. */
function isBeforeHead(zone: readonly Entry[], i: number): boolean {
  const { key } = zone[i] as Entry
  const next = zone.slice(i + 1, i + 4).find((e) => e.key !== key)
  if (!next) return true
  if (isSignOfHead(next)) return true
  return isProse(next) || next.credited?.strong === true
}

function isSignOfHead(e: Entry): boolean {
  if (e.kind === 'dated' || e.kind === 'date' || e.kind === 'read-time') return true
  if (
    e.kind === 'share' ||
    e.kind === 'button' ||
    /^(?:by|par|von|published|author)$/i.test(e.text)
  )
    return true
  return e.hint.kind === 'byline' || isSigned(e.text) || bylineOf(e.text) !== null
}

/** A byline or date a line or two below: a standfirst stands between. */
function isNearHead(zone: readonly Entry[], i: number): boolean {
  return zone.slice(i + 2, i + 4).some(isSignOfHead)
}
