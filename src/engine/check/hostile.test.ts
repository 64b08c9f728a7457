/**
 * Whatever is pasted, the window stays awake: 200,000 characters of each of these take about a second, and
 * would run into the time-out where something looked at all of the text for each of its parts.
 */
import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { defaultStyle } from '#shared/style.ts'
import { check } from './index.ts'
import { contextWith, storyOf } from './testing/story.ts'

const SIZE = 200_000

/** As much of each part as the others, one after the other. */
function text(...parts: readonly string[]): string {
  const size = SIZE / parts.length
  return parts.map((p) => p.repeat(Math.ceil(size / p.length))).join('')
}

function checkOf(body: readonly string[], locale: Locale, source: string | null = null) {
  const style = defaultStyle(locale)
  const done = check(storyOf({ body }), { ...contextWith(), style, locale, source })
  return { notRun: done.notRun, ledger: done.ledger() }
}

describe('a text without end is checked all the same:', () => {
  it.each<[string, Locale, readonly string[]]>([
    ['opening marks', 'en-US', ['“']],
    ['closing marks', 'en-GB', ['” ']],
    ['straight marks', 'en-US', ['a" ']],
    ['apostrophes', 'en-GB', ["'a "]],
    ['guillemets', 'fr-FR', ['« ', '» ']],
    ['low marks', 'de-DE', ['„a ']],
    ['marks that alternate', 'en-GB', ['“‘', '’”']],
    ['quotations in quotations', 'en-US', ['“', 'a B', '”']],
    ['quotations and nothing else', 'de-DE', ['„a“ ']],
    ['empty quotations before one verb', 'en-US', ['“”', ' said Kell']],
    ['empty quotations after one claim', 'en-US', ['claim that ', '“”']],
    ['attributions', 'en-US', ['“We sail,” said Marta Kell. ']],
    ['attributions without a stop', 'en-US', ['Marta Kell said “we sail” and ']],
    ['French attributions between the marks', 'fr-FR', ['« Non, dit-il, ', 'jamais, ', '» ']],
    ['German clauses', 'de-DE', ['die ', 'mit ', '„a“ riefen, ']],
    ['Arabic attributions', 'ar', ['قال أحمد «لا» ']],
    ['Arabic quotations in title case', 'ar', ['“The Big Ship” ']],
    ['verbs of saying', 'en-US', ['said ']],
    ['one subject without end', 'en-US', ['the harbour master ', 'said. ', '“A.” ']],
    ['a pronoun and many people', 'en-US', ['Marta Kell met Jan Orr ', 'He said “a.” ']],
    ['quotations that somebody names', 'en-US', ['Kell ', '“we will not sail” ']],
    ['one name', 'en-US', ['Kell ']],
    ['an Arabic name', 'en-US', ['Ahmad al-Sharaa ']],
    ['people and their ages', 'fr-FR', ['Marta Kell, 42, ']],
    ['numbers', 'de-DE', ['1 2 3 ']],
    ['dates', 'en-US', ['March 3, 2024 ']],
    ['number words', 'fr-FR', ['deux cents ']],
    ['brackets', 'en-US', ['(', ')']],
    ['stops', 'en-GB', ['. ', '…']],
    ['dashes', 'de-DE', ['— ', '-']],
    ['one word', 'en-US', ['abcdefghij']],
    ['white space', 'fr-FR', [' ', '\n']],
    ['combining marks and emoji', 'en-US', ['\u0301', '👩‍👩‍👧 ']],
  ])('%s (%s)', (_, locale, parts) => {
    expect(checkOf([text(...parts)], locale).notRun).toEqual([])
  })

  it.each<[string, string]>([
    ['marks', '“'],
    ['words of somebody', 'Aa Kell. “Yes,” Kell said.'],
    ['names', 'Marta Kell'],
    ['fragments', 'They were “tired but not sorry” after it.'],
  ])('many short paragraphs: %s', (_, paragraph) => {
    const body = Array.from({ length: 5_000 }, (__, i) => `${paragraph} ${i % 97}`)
    expect(checkOf(body, 'en-US').notRun).toEqual([])
  })

  it.each<[string, string]>([
    ['its own quotations', '“We sail,” said Marta Kell. '],
    ['one quotation again and again', '“a b c d” '],
    ['words', 'the harbour '],
  ])('beside a source: %s', (_, part) => {
    expect(checkOf([text(part)], 'en-US', `x ${text(part)}`).notRun).toEqual([])
  })
})
