import { describe, expect, it } from 'vitest'
import { paragraph } from '#shared/article/create.ts'
import type { Unit } from '#shared/article/units.ts'
import type { Locale } from '#shared/style.ts'
import { applyEdits } from '#shared/text/edit.ts'
import { profileFor } from '../prepare/profiles/profile.ts'
import { matchQuote, readSourceText } from './index.ts'

function unitOf(text: string): Unit {
  const { id } = paragraph('p0', text)
  return { where: 'body[0]', ref: { block: id, field: 'text' }, kind: 'paragraph', text }
}

function match(source: string, quote: string, locale: Locale = 'en-US') {
  const prepared = readSourceText(source, profileFor(locale))
  return matchQuote(prepared, unitOf(quote), { start: 0, end: quote.length })
}

/** The quotation with the source's words put back. */
function restored(source: string, quote: string, locale: Locale = 'en-US'): string {
  const found = match(source, quote, locale)
  if (found.state !== 'changed' && found.state !== 'cut') throw new Error(`is ${found.state}`)
  const [step, ...more] = found.restore.steps
  expect(found.restore.safe).toBe(false)
  expect(more).toEqual([])
  if (step?.type !== 'replace') throw new Error('no replacement')
  return applyEdits(quote, [step])
}

describe('what counts as word for word', () => {
  it.each([
    ['case and final comma', '“We sail at dawn tomorrow.”', '“we sail at dawn tomorrow,”'],
    [
      'mark style',
      '"It isn\'t over till it\'s over," she said.',
      '“It isn’t over till it’s over,”',
    ],
    [
      'spelling',
      '“The harbour travelled well and we organised it,”',
      '“The harbor traveled well and we organized it,”',
    ],
    [
      'numerals',
      '“We lost forty-two boats and 2,000 nets,”',
      '“We lost 42 boats and two thousand nets,”',
    ],
    [
      'large numbers',
      '“It cost two million dollars last year,”',
      '“It cost $2 million last year,”',
    ],
    ['signs', '“About five per cent of it is gone,”', '“About 5% of it is gone,”'],
    ['fillers', '“We, um, never saw, uh, the storm,”', '“We never saw the storm,”'],
    [
      'either end left out',
      '“Look, we will sail at dawn, whatever they say,”',
      '“we will sail at dawn”',
    ],
    [
      'an insertion for a word',
      '“It will stand for another century,”',
      '“[The dam] will stand for another century,”',
    ],
    [
      'an insertion for none',
      '“They left before the snow came,”',
      '“They [the crews] left before the snow came,”',
    ],
    [
      'a word with a bracketed letter',
      '“the boats were lost in the storm,”',
      '“[T]he boats were lost in the storm”',
    ],
    [
      'brackets of the speaker',
      '“They (all of the crews, every one) left early,”',
      '“They (all of the crews, every one) left early,”',
    ],
    [
      'an ellipsis',
      '“The pier, which my father built, is gone for good,”',
      '“The pier ... is gone for good,”',
    ],
    [
      'one typed as a character',
      '“The pier, which my father built, is gone for good,”',
      '“The pier … is gone for good”',
    ],
    [
      'attribution in the middle there',
      '“The pier,” she said, “is gone for good.”',
      '“The pier is gone for good,”',
    ],
    [
      'a cut across an attribution',
      '“The pier is old,” Kell said. “It will fall, like all of them, before spring.”',
      '“The pier is old ... it will fall ... before spring,”',
    ],
    [
      'lines of a fixed width',
      'Kell told the council on Monday night that “the pier is\nold and will fall before the spring comes,” and then\nshe left.',
      '“the pier is old and will fall before the spring”',
    ],
    [
      'broken characters there',
      'â€œIt isnâ€™t over at the cafÃ© yet,â€ she said.',
      '“It isn’t over at the café yet,”',
    ],
    [
      'entities there',
      '&ldquo;It isn&rsquo;t over at the pier yet,&rdquo; she said.',
      '“It isn’t over at the pier yet,”',
    ],
    [
      'a soft hyphen there',
      '“The har\u00adbour is shut for good,” she said.',
      '“The harbour is shut for good,”',
    ],
    [
      'a missing mark there',
      '“The pier is gone for good, Kell said.',
      '“The pier is gone for good,”',
    ],
    [
      'an agency’s note there',
      '“They [the crews] left before the snow came,” she said.',
      '“They left before the snow came,”',
    ],
    [
      'a transcript',
      'KELL: We will sail at dawn tomorrow. Thank you.',
      '“We will sail at dawn tomorrow,”',
    ],
    [
      'the quotation as headline too',
      'We will sail at dawn\n\n“We will sail at dawn,” Kell said.',
      '“We will sail at dawn,”',
    ],
  ])('%s', (_, source, quote) => {
    expect(match(source, quote).state).toBe('verbatim')
  })

  it('reads other languages', () => {
    expect(
      match('« L’œuvre n’est pas finie », a dit Kell.', '« l’oeuvre n’est pas finie »', 'fr-FR')
        .state,
    ).toBe('verbatim')
    expect(
      match(
        '„Wir zahlen zweiundvierzig Euro für die Straße“, sagte Kell.',
        '„Wir zahlen 42 Euro für die Strasse“',
        'de-DE',
      ).state,
    ).toBe('verbatim')
  })
})

describe('what does not', () => {
  const words = '“We cannot promise new boats this year,” Lammers said.'
  it('a word swapped, and restored', () => {
    expect(match(words, '“We cannot promise any boats this year,”')).toMatchObject({
      state: 'changed',
      at: { start: 1, line: 1 },
      diff: [
        { type: 'same', text: '“We cannot promise ' },
        { type: 'removed', text: 'new' },
        { type: 'added', text: 'any' },
        { type: 'same', text: ' boats this year,”' },
      ],
    })
    expect(restored(words, '“We cannot promise any boats this year,”')).toBe(
      '“We cannot promise new boats this year,”',
    )
  })

  it.each([
    [
      'contractions',
      words,
      '“We can’t promise new boats this year,”',
      '“We cannot promise new boats this year,”',
    ],
    [
      'the first word',
      words,
      '“They cannot promise new boats this year”',
      '“We cannot promise new boats this year”',
    ],
    [
      'the last word',
      words,
      '“We cannot promise new boats this month,”',
      '“We cannot promise new boats this year,”',
    ],
    [
      'a word added',
      words,
      '“We cannot ever promise new boats this year,”',
      '“We cannot promise new boats this year,”',
    ],
    [
      'a word before the first one there',
      words,
      '“Well, we cannot promise new boats”',
      '“we cannot promise new boats”',
    ],
    [
      'words left out',
      '“We will pay every last crew member by June,” Brandt said.',
      '“We will pay by June,”',
      '“We will pay every last crew member by June,”',
    ],
    [
      'an aside left out',
      '“The water is, as far as we can tell, safe to drink,” he said.',
      '“The water is safe to drink,”',
      '“The water is, as far as we can tell, safe to drink,”',
    ],
    [
      'a nested quotation',
      '"He shouted \'fire\' twice and ran," she said.',
      '“He shouted ‘help’ twice and ran,”',
      '“He shouted ‘fire’ twice and ran,”',
    ],
    [
      'beside an insertion',
      '“It will stand for another hundred long years,” Brandt said.',
      '“[The dam] will stand for another hundred short years,”',
      '“[The dam] will stand for another hundred long years,”',
    ],
    [
      'beside an ellipsis',
      '“The pier, which my father built, is gone for good,” he said.',
      '“The pier ... was gone for good,”',
      '“The pier ... is gone for good,”',
    ],
  ])('%s', (_, source, quote, whole) => {
    expect(restored(source, quote)).toBe(whole)
    expect(match(source, restored(source, quote)).state).toBe('verbatim')
  })

  it('the reporter’s own words', () => {
    const source = 'Kell said the quay was unsafe at night. “Somebody will fall,” she said.'
    expect(match(source, '“the quay was unsafe at night.”').state).toBe('paraphrase')
  })

  it('words that are not there', () => {
    expect(match(words, '“a club for absent landlords”')).toEqual({ state: 'absent' })
  })

  it('fewer than four words', () => {
    expect(match(words, '“new boats”')).toEqual({ state: 'short' })
  })
})
