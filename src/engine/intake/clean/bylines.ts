/** Finds who wrote the story in the lines round the headline and takes out copies of the name and roles. */
import { bylineOf, houseOf, isName, namesOf, saysRole } from '../bylines.ts'
import { isHouse } from '../credit.ts'
import { type Draft, type Entry, move, remove } from '../draft.ts'
import { plain } from '../text.ts'
import { bodyIndex, headlineIndex } from '../zones.ts'
import type { Step } from './step.ts'

const ABOVE = 6

export const bylines: Step = {
  id: 'bylines',
  says: 'Finds the byline and takes out roles and copies of the name beside it.',
  run(draft) {
    if (draft.mode === 'fragment') return
    const at = headlineIndex(draft)
    if (at < 0) return
    const end = Math.min(bodyIndex(draft) + 1, draft.entries.length)
    for (let i = Math.max(0, at - ABOVE); i < end; i++) {
      const e = draft.entries[i] as Entry
      if (!e.open || isPicture(e)) continue
      if (e.hint.kind === 'byline') takeNamed(draft, i)
      else if (bylineOf(e.text)) take(draft, e, bylineOf(e.text)?.names ?? [])
      else if (isBy(e)) takeNext(draft, i)
      else if (i > at) takeBare(draft, i)
    }
    settle(draft)
    dropBiography(draft, at)
  },
}

/** A line that the page calls byline or author: its names, a date that stands in it, or nothing. */
function takeNamed(draft: Draft, i: number): void {
  const e = draft.entries[i] as Entry
  if (e.kind === 'date' || e.kind === 'dated' || e.kind === 'read-time' || isBy(e)) return
  const claimed = draft.witness.bylines.find(
    (b) => plain(e.text).replace(/^by\s*/, '') === plain(b),
  )
  take(draft, e, claimed ? [claimed] : (bylineOf(e.text)?.names ?? namesOf(e.text)))
}

/** Where the page's head names people, those among them that the page shows, in its order; all of them if it shows none. */
function settle(draft: Draft): void {
  const claimed = draft.witness.bylines
  if (claimed.length === 0) return
  if (draft.bylines.length === 0) {
    draft.bylines.push(...claimed)
    return
  }
  const shown = draft.bylines.filter((b) => claimed.some((c) => plain(c) === plain(b)))
  if (shown.length > 0) draft.bylines.splice(0, draft.bylines.length, ...shown)
}

function take(draft: Draft, e: Entry, names: readonly string[]): void {
  const fresh = names.filter((n) => !draft.bylines.some((b) => plain(b) === plain(n)))
  if (fresh.length === 0) {
    remove(
      e,
      'byline-residue',
      draft.bylines.length > 0 ? 'byline, a further copy' : 'line about the writer',
    )
    return
  }
  draft.bylines.push(...fresh)
  move(e, 'byline', 'became the byline')
}

/** A line of a figure is the picture's, though it may name an agency. */
function isPicture(e: Entry): boolean {
  const { kind } = e.hint
  return kind === 'caption' || kind === 'credit' || kind === 'image'
}

function isBy(e: Entry): boolean {
  return /^(?:by|par|von|بقلم)$/.test(plain(e.text))
}

/** "By" on a line of its own, the name on the next. */
function takeNext(draft: Draft, i: number): void {
  const next = draft.entries[i + 1]
  if (!next?.open) return
  const names = isName(next.text) ? [next.text] : namesOf(next.text)
  if (names.length === 0) return
  remove(draft.entries[i] as Entry, 'byline-residue', 'the word before the byline')
  take(draft, next, names)
}

/** A name without "By" counts beside a date, a role or another byline; copies and roles beside it go. */
function takeBare(draft: Draft, i: number): void {
  const e = draft.entries[i] as Entry
  if (e.stops || e.words > 12) return
  const known = draft.bylines.length > 0
  const bare = e.text.replace(/\s*\|\s*$/, '')
  if (known && draft.bylines.some((b) => plain(bare) === plain(b))) {
    remove(e, 'byline-residue', 'byline, a further copy')
    return
  }
  if (known && (isHouse(bare) || (saysRole(e.text) && e.words <= 8))) {
    remove(e, 'byline-residue', 'role or agency of the writer')
    return
  }
  if (known || !isBesideDate(draft, i)) return
  const house = houseOf(bare)
  if (house !== '') take(draft, e, [house])
  else {
    const [name] = namesOf(bare)
    if (name && (isName(bare) || saysRole(bare) || name.length + 2 < bare.length))
      take(draft, e, [name])
  }
}

function isBesideDate(draft: Draft, i: number): boolean {
  for (const d of [-1, 1, 2, 3]) {
    const e = draft.entries[i + d]
    if (!e || e === draft.headlineEntry) continue
    if (e.kind === 'date' || e.kind === 'dated' || e.kind === 'read-time') return true
    if (d === 1 && e.kind === 'text' && (e.words > 12 || e.stops)) break
  }
  return /\d{4}|\d{1,2}:\d\d/.test((draft.entries[i] as Entry).text)
}

/** "Marta Kell is a reporter at …" beside the byline is about the writer, not the story. */
function dropBiography(draft: Draft, at: number): void {
  for (let i = at + 1; i < Math.min(draft.entries.length, at + 24); i++) {
    const e = draft.entries[i] as Entry
    if (!e.open || e.words > 120 || !saysRole(e.text)) continue
    if (draft.bylines.some((name) => isAbout(e.text, name)))
      remove(e, 'author-note', 'note about the writer')
  }
}

function isAbout(text: string, name: string): boolean {
  return (
    text.startsWith(name) &&
    /^\s(?:is|was|covers|has|writes|joined)\b/.test(text.slice(name.length, name.length + 12))
  )
}
