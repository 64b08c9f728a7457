/** Finds the headline among the lines above the running text, and takes out what stands above it. */
import { bylineOf } from '../bylines.ts'
import { type Draft, type Entry, isProse, move, remove } from '../draft.ts'
import { chooseHeadline, isPage } from '../headlines.ts'
import { wordKey } from '../text.ts'
import { bodyStart } from '../zones.ts'
import type { Step } from './step.ts'

/** How many lines above the running text are looked at: a saved page can have a long menu. */
const REACH = 400
/** Where nothing says that the copy comes from a page, this many lines above the headline go, more stay. */
const ABOVE = 2

export const headline: Step = {
  id: 'headline',
  says: 'Finds the headline and takes out what a page has above it.',
  run(draft) {
    if (draft.mode === 'fragment') return
    const end = zoneEnd(draft)
    const zone = draft.entries.slice(Math.max(0, end - REACH), end)
    const hasBody = end < draft.entries.length || draft.entries.some(isProse)
    const chosen = draft.entries.length < 2 ? null : chooseHeadline(zone, draft.witness, hasBody)
    if (!chosen) {
      // The page's head says what its text does not show.
      draft.headline = draft.witness.headlines[0] ?? ''
      return
    }
    draft.headlineEntry = chosen
    draft.headline = withoutSection(draft, chosen.text)
    move(chosen, 'headline', 'became the headline')
    clearAbove(draft, chosen)
  },
}

/** A page says which line is a heading, and its head what it says: then running text above it (a notice) is no bar. */
function zoneEnd(draft: Draft): number {
  const body = bodyStart(draft.entries, 0)
  if (draft.form === 'text') return body
  const claimed = new Set(draft.witness.headlines.map(wordKey))
  let all = 0
  for (const e of draft.entries) if (e.open && isProse(e)) all += e.words
  let above = 0
  for (const [i, e] of draft.entries.entries()) {
    if (!e.open) continue
    const heading = e.hint.kind === 'heading' && (e.hint.level === 1 || claimed.has(e.key))
    if (heading && i >= body && above <= 0.25 * all) return i + 1
    if (isProse(e)) above += e.words
    if (above > 0.25 * all) break
  }
  return body
}

/** "Opinion What I will be praying for": a section that stands in the heading, which the page's head does not have. */
function withoutSection(draft: Draft, text: string): string {
  for (const claimed of draft.witness.headlines) {
    const lead = text.length - claimed.length
    if (lead > 2 && lead <= 24 && text.endsWith(claimed) && /[\s:|]$/.test(text.slice(0, lead))) {
      draft.kicker = text.slice(0, lead).replace(/[\s:|]+$/, '')
      return claimed
    }
  }
  return text
}

function clearAbove(draft: Draft, chosen: Entry): void {
  const at = draft.entries.indexOf(chosen)
  const above = draft.entries[at - 1]
  if (
    above?.open &&
    above.kind === 'nav' &&
    above.words <= 4 &&
    above.text.length <= 40 &&
    /\p{L}/u.test(above.text)
  ) {
    if (isSection(draft, at - 1)) {
      draft.kicker = above.text
      move(above, 'kicker', 'became the line above the headline')
    }
  }
  const page = isPage(draft.entries.slice(0, at + 12))
  for (let i = 0; i < at; i++) {
    const e = draft.entries[i] as Entry
    if (!e.open || e.key === chosen.key || bylineOf(e.text)) continue
    if (isProse(e) && e.stops && draft.form === 'text') continue
    if (e.hint.kind === 'caption' || e.hint.kind === 'image' || e.hint.kind === 'credit') continue
    if (e.credited?.strong && at - i <= 6) continue
    if (!page && at > ABOVE) continue
    remove(e, 'navigation', 'page menu above the headline')
  }
}

/** A section name right above the headline, not the last word of a menu. */
function isSection(draft: Draft, i: number): boolean {
  return i === 0 || (draft.entries[i - 1] as Entry).gap + (draft.entries[i] as Entry).gap > 0
    ? !/^(?:menu|search|home|more|close|login|sign in|menü|suche|accueil|بحث)$/i.test(
        draft.entries[i]?.text ?? '',
      )
    : false
}
