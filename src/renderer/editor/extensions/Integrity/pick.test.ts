import { expect, it } from 'vitest'
import type { LedgerEntry } from '#shared/ledger.ts'
import { follow, track } from '../../anchors/track.ts'
import { quoteAt } from './pick.ts'

const TEXT = '“One two,” she said. “Three four.”“Five.”'

function quote(text: string): LedgerEntry {
  const start = TEXT.indexOf(text)
  return {
    where: 'body[0]',
    unit: { block: 'a', field: 'text' },
    start,
    end: start + text.length,
    key: text,
    text,
    words: 2,
    kind: 'direct',
    speaker: null,
    cue: null,
    match: null,
  }
}
const tracked = ['“One two,”', '“Three four.”', '“Five.”'].map((q) => track(quote(q), TEXT))
const keyAt = (offset: number) => quoteAt(tracked, offset)?.item.key ?? null

it('is the one around the caret, edges included; of two that meet the one that begins there', () => {
  expect(keyAt(0)).toBe('“One two,”')
  expect(keyAt(10)).toBe('“One two,”')
  expect(keyAt(12)).toBeNull()
  expect(keyAt(TEXT.indexOf('“Five'))).toBe('“Five.”')
  expect(keyAt(TEXT.length)).toBe('“Five.”')
})

it('is still the same while its words are being changed', () => {
  const after = TEXT.replace('two', 'twoo')
  const now = tracked.map((one) => follow(one, TEXT, after))
  expect(now[0]?.shown).toBe(false)
  expect(quoteAt(now, 9)?.item.key).toBe('“One two,”')
})
