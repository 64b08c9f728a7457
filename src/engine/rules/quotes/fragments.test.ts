/** What stands in marks without being anybody's words, and what somebody must answer for. */
import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { copyOf } from '../../prepare/testing/copy.ts'
import { fragmentUnattributed } from './fragment-unattributed.ts'

function fragments(locale: Locale, body: readonly string[]): string[] {
  const out: string[] = []
  fragmentUnattributed.check(copyOf({ locale, body }), ({ unit, span }) => {
    out.push(unit.text.slice(span.start, span.end))
  })
  return out
}

describe('silent', () => {
  it.each<[string, Locale, string[]]>([
    ['an epithet', 'en-US', ['The quay was home to the “queen of the north shore” for a year.']],
    ['an epithet', 'de-DE', ['Das Haus der „Königin der Nordküste“ steht leer.']],
    ['an epithet', 'fr-FR', ['Le quai de la « reine du nord » est vide.']],
    ['another name for it', 'en-GB', ['Boats came for bathing or “taking the waters”.']],
    ['a noise', 'en-US', ['The plow passes at dawn with a loud “clank clank clank”.']],
    ['a sentence before a noun', 'en-US', ['The gala had real “Who invited him?” energy.']],
    ['words cited', 'en-US', ['They found “no bread in all the land (Ezra 4:12).”']],
    ['words cited', 'en-GB', ['The port was “as still as a painted sea” (p. 41).']],
    ['a column', 'en-US', ['And I’d have to “get over it all” on the night boat.']],
    ['advice', 'en-US', ['You stand there and it hits you — “Oh, so this is how it goes!”']],
    ['advice', 'fr-FR', ['Vous arrivez au port « un peu trop tard pour rire ».']],
    ['one who says I', 'en-US', ['Vane owes the record to sleep and “keeping my mouth shut.”']],
    ['one who says I', 'en-US', ['Where she sails is “what matters most to me” now.']],
    [
      'items under a lead',
      'en-US',
      [
        'On the radio, Vane has long insisted:',
        'Ferries cause fog.',
        'No pier “has ever been built to last.”',
        'There is “plenty of proof you can touch” that crews sleep, and the port hides it.',
      ],
    ],
    [
      'a sentence that goes on from the speaker',
      'en-US',
      ['“Change is near,” Kell told readers.', 'And a town should be “kind to its own.”'],
    ],
    [
      'a speaker carried into a long piece',
      'en-US',
      [
        'Boats, she said, are “slow.” But crews cannot “row beyond what they know, and people can.”',
        'Storms lead crews to coves they “would not have found on a calm day.”',
      ],
    ],
  ])('%s (%s): %j', (_, locale, body) => {
    expect(fragments(locale, body)).toEqual([])
  })
})

describe('found', () => {
  it.each<[Locale, string[], string]>([
    [
      'en-US',
      ['Against this, Kell’s note appears “careful in both word and tone,” a sign of a thaw.'],
      '“careful in both word and tone,”',
    ],
    [
      'en-US',
      ['The undisputed “greatest race of all time” was in May.'],
      '“greatest race of all time”',
    ],
    // A colon three paragraphs up leads to what stands under it, not to a story that goes on.
    [
      'en-US',
      [
        'Kell gave three reasons:',
        'The tide. It was late. It was high. Crews lay idle, and nobody came.',
        'The plan is “a bridge to nowhere” for crews.',
      ],
      '“a bridge to nowhere”',
    ],
    ['en-US', ['The plan seems “too small for us” to many.'], '“too small for us”'],
    [
      'en-GB',
      ['The mood in the US is “closer than ever before” to a deal.'],
      '“closer than ever before”',
    ],
    [
      'en-GB',
      ['The sea was “slow to forgive (and slow to tire)”.'],
      '“slow to forgive (and slow to tire)”',
    ],
  ])('%s %j', (locale, body, expected) => {
    expect(fragments(locale, body)).toEqual([expected])
  })
})
