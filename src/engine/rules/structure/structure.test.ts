/** Hard cases of our own for the rules on headlines and paragraphs. */
import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { check, contextFor } from '../../check/index.ts'
import type { Example } from '../define.ts'
import { exampleCase } from '../example.ts'
import { fixedText } from '../testing/fixed.ts'

function found(rule: string, example: Example): string[] {
  const { article, style, source } = exampleCase(example)
  return check(article, contextFor(article, style, source))
    .findings.filter((f) => f.rule === rule)
    .map((f) => f.text)
}

describe('a chopped word is spelled out', () => {
  it.each([
    ['Govt halts ferries', 'Government halts ferries'],
    ['GOVT HALTS FERRIES', 'GOVERNMENT HALTS FERRIES'],
    ['Ferry out for 2 yrs', 'Ferry out for 2 years'],
    ['Health Dept. shuts quay', 'Health Department shuts quay'],
    ['Crew sails w/o Kell', 'Crew sails without Kell'],
    ['Nat’l park burns', 'National park burns'],
  ])('%s', (headline, after) => {
    expect(fixedText('chopped-word', { headline }, 'headline')).toBe(after)
  })

  it.each(['Kell: ‘the dept knew’', 'MGMT play Orlo', 'A w/w/w race', 'Yrsa wins', 'Natalie wins'])(
    'but not in %s',
    (headline) => {
      expect(found('chopped-word', { headline })).toEqual([])
    },
  )
})

describe('a paragraph that breaks off', () => {
  const start = 'The harbor board met on Monday and told all of the crews in port'
  it.each<[Locale, string, string]>([
    ['en-US', `${start} that it would`, 'that it would'],
    ['en-US', `${start};`, 'crews in port;'],
    ['en-US', `${start} (`, 'crews in port ('],
    ['en-US', `“${start},”`, 'crews in port,”'],
    [
      'de-DE',
      'Der Rat tagte am Montag und sagte allen Mannschaften im Hafen von Orlo, dass',
      'von Orlo, dass',
    ],
  ])('%s %s', (locale, text, anchor) => {
    expect(found('paragraph-cut-off', { locale, body: [text, 'It met again.'] })).toEqual([anchor])
  })

  it.each<[Locale, string]>([
    ['en-US', `${start} that it would.`],
    ['en-US', `${start}: see port.example/rules/for-`],
    ['en-US', `${start} about hepatitis A`],
    ['en-US', `“${start} and —”`],
    ['en-US', `${start} what the fuss is about`],
    ['en-US', 'It would sail with the'],
    ['de-DE', 'Der Rat tagte am Montag und sagte allen Mannschaften im Hafen, die Fähre legt ab'],
    ['fr-FR', 'Le conseil a dit lundi à tous les équipages du port que le bateau irait dans l’est'],
  ])('but not %s %s', (locale, text) => {
    expect(found('paragraph-cut-off', { locale, body: [text, 'It met again.'] })).toEqual([])
  })
})

describe('words quoted in a headline', () => {
  it.each([
    ['‘Shut the quay’, Kell says', 'Kell said it was time to “shut the quay.”', []],
    ['Kell: “Shut the quay”', 'Kell wants a shut quay.', ['Shut the quay']],
    ['Kell says ‘shut it’ and ‘go’', 'Kell said: “Shut it.”', ['go']],
    ['Rock ’n’ roll fans’ night', 'It was loud.', []],
    ['Kell calls it ‘a win-win’', 'Kell called it “a win win”.', []],
  ])('%s', (headline, text, expected) => {
    expect(found('headline-quote-not-in-body', { headline, body: [text] })).toEqual(expected)
  })
})
