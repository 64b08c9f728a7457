/** What the ledger can do with a quote: go there, put the source's words back, copy. */
import type { Ledger, LedgerEntry } from '#shared/ledger.ts'
import { arranged, takeInHand } from '../../checks/hand.ts'
import { checks } from '../../checks/store.ts'
import { announce } from '../../ui/live.ts'
import { count } from '../../ui/words.ts'
import { article } from '../article/store.ts'
import { fix, reveal, say } from '../desk/actions.ts'
import { findingsAt } from './filter.ts'
import { quotes } from './store.ts'
import { ledgerText, matchWords, quoteText } from './words.ts'

export function quoteOf(key: string | null): LedgerEntry | null {
  return key === null ? null : (checks.get().ledger.find((entry) => entry.key === key) ?? null)
}

/** Takes the editor to the quote. */
export function goToQuote(entry: LedgerEntry): void {
  quotes.set({ current: entry.key })
  const match = entry.match ? ` ${matchWords(entry.match)}.` : ''
  reveal(entry, () => announce(`${entry.text}${match}`))
}

export function restorable(entry: LedgerEntry | null): boolean {
  return entry?.match?.state === 'changed' || entry?.match?.state === 'cut'
}

/** Puts the source's words back, as one step that can be undone. */
export function restoreQuote(entry: LedgerEntry | null): void {
  const match = entry?.match
  if (article.get().binned || (match?.state !== 'changed' && match?.state !== 'cut')) return
  fix({ ...match.restore, label: 'Restore' })
}

export async function copyQuotes(list: Ledger): Promise<void> {
  const [only] = list
  if (!only) return
  const text = list.length === 1 ? quoteText(only) : ledgerText(list)
  try {
    await navigator.clipboard.writeText(text)
    say(`${count(list.length, 'quote')} copied.`)
    announce('Copied.')
  } catch {
    say('The clipboard did not take it. Try again.')
  }
}

/**
 * The caret went into a quote, or out of every one. What the desk found in the quote comes in hand with it, so
 * that ledger, findings and text point at the same words. When only the focus comes `back` to the caret, the
 * finding in hand stays: F8 goes on from it.
 */
export function quoteHit(key: string | null, back = false): void {
  quotes.set({ current: key })
  if (back) return
  const entry = quoteOf(key)
  const own = entry === null ? [] : findingsAt(entry, arranged().order)
  const [first] = own
  const { current } = checks.get()
  if (first && !own.some((f) => f.key === current)) takeInHand(first.key, true)
}
