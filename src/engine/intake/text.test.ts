import { describe, expect, it } from 'vitest'
import {
  capitalShare,
  endsSentence,
  isShouted,
  labelKey,
  plain,
  seenSpan,
  trimUnseen,
  wordCount,
  wordKey,
} from './text.ts'

it('trims what nobody sees', () => {
  expect(trimUnseen('\u00a0\u200b The pier\u00ad \ufeff')).toBe('The pier')
  expect(seenSpan('\u200e\u00a0')).toEqual({ start: 2, end: 2 })
  expect(trimUnseen('har\u200bbour')).toBe('har\u200bbour')
})

it('compares lines whatever their typography', () => {
  expect(wordKey('“I Never Wanted It” — Kell’s')).toBe(wordKey('"I never wanted it" - Kell\'s'))
  expect(wordKey('أيضاً')).toBe(wordKey('أيضا'))
  expect(wordKey('')).toBe('')
  expect(plain('Orlo\u00a0–  “Pier”')).toBe('orlo - "pier"')
  expect(labelKey(plain('• Read more »'))).toBe('read more')
})

it('counts words of any script, up to a limit', () => {
  expect(wordCount('The pier’s 1,200 tonnes')).toBe(5)
  expect(wordCount('قال الوزير إن الميناء')).toBe(4)
  expect(wordCount('one two three', 2)).toBe(2)
})

describe('endsSentence', () => {
  it.each(['The pier is shut.', 'Shut?', '“Shut!”', 'Shut…', 'مغلق؟', 'Fin. »'])('%s', (s) => {
    expect(endsSentence(s)).toBe(true)
  })
  it.each(['The pier', 'The pier:', 'LaLiga & more (U.S.)', 'A view (AFP)', '', '”'])(
    'not %s',
    (s) => {
      expect(endsSentence(s)).toBe(false)
    },
  )
})

it('knows a headline’s dress', () => {
  expect(capitalShare('Ferry Line to Orlo Reopens on Sunday')).toBe(1)
  expect(capitalShare('Ferry line to Orlo reopens on Sunday')).toBeLessThan(0.7)
  expect(isShouted('FERRY LINE')).toBe(true)
  expect(isShouted('TT')).toBe(false)
  expect(isShouted('العربية')).toBe(false)
})
