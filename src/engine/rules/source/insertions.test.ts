/** Whose round brackets: those of a text that was typed are its author's, those in speech are the desk's. */
import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { copyOf } from '../../prepare/testing/copy.ts'
import { insertionParentheses } from './insertion-parentheses.ts'

function brackets(locale: Locale, body: readonly string[]): string[] {
  const out: string[] = []
  insertionParentheses.check(copyOf({ locale, body }), ({ unit, span }) => {
    out.push(unit.text.slice(span.start, span.end))
  })
  return out
}

describe('silent', () => {
  it.each<[Locale, string[]]>([
    ['en-US', ['Vane wrote, “The port lied (and dipped into our pockets) all year.”']],
    ['en-US', ['Best review: “Warm in the worst wind (down to ten below).” — BoatFan9']],
    ['en-US', ['“We met in weeks (about ten a year) on the quay.” — Marta Kell, a pilot']],
    ['en-GB', ['“It grew in four ports (Orlo, Tarsk and two more),” Kell said in a statement.']],
    [
      'en-GB',
      [
        'The port said in a statement: “Kell is known for her calm.',
        '“She has run three yards (in Orlo, Tarsk and Marrow) and won twice.”',
      ],
    ],
    [
      'en-US',
      [
        'In her post on Instagram, Kell called it “a long night at sea.”',
        '“Rowing (by any name) is what we never speak of at home. We never do.”',
      ],
    ],
    ['en-US', ['“The tide (which nobody who was on the quay that day had seen) rose,” Kell said.']],
    ['en-US', ['“I wept. (Nobody saw it.) Then I sailed,” Kell said.']],
    ['en-US', ['“They was (sic) late, and the crew knew (laughter),” Kell said.']],
    ['fr-FR', ['Kell a écrit sur son blog : « Le port (et ses chefs) nous ment. »']],
    ['de-DE', ['Lammers schrieb: „Der Hafen (und sein Chef) schweigt.“']],
    // One aside is the author's, and so is the other.
    [
      'en-US',
      ['Vane says: “It sold out (how could it not, with such a price on it?) in May (or so).”'],
    ],
  ])('%s %j', (locale, body) => {
    expect(brackets(locale, body)).toEqual([])
  })
})

describe('found', () => {
  it.each<[Locale, string[], string]>([
    ['en-US', ['“I hope the fall in (raw sugar) prices stops,” Kell said.'], '(raw sugar)'],
    ['en-US', ['He added: “The (crews) must not be forced to sail.”'], '(crews)'],
    ['en-GB', ['“Use MFA (more than one key) at the port,” says Kell.'], '(more than one key)'],
    ['de-DE', ['„Sie (die Mannschaft) gingen von Bord“, sagte Lammers.'], '(die Mannschaft)'],
  ])('%s %j', (locale, body, expected) => {
    expect(brackets(locale, body)).toEqual([expected])
  })
})
