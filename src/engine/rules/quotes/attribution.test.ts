/** Hard cases of our own for the rules on attribution. */
import { describe, expect, it } from 'vitest'
import type { HouseStyle, Locale } from '#shared/style.ts'
import { copyOf, type Sketch } from '../../prepare/testing/copy.ts'
import type { Report } from '../define.ts'
import { fixedText } from '../testing/fixed.ts'
import { anonymousQuote } from './anonymous-quote.ts'
import { attributionDoubled } from './attribution-doubled.ts'
import { attributionLate } from './attribution-late.ts'
import { attributionVerb } from './attribution-verb.ts'
import { pluralSpeaker } from './plural-speaker.ts'

const RULES = [attributionVerb, attributionLate, anonymousQuote, attributionDoubled, pluralSpeaker]

function findings(sketch: Sketch, style: Partial<HouseStyle> = {}): string[] {
  const copy = copyOf(sketch, style)
  const out: string[] = []
  for (const rule of RULES) {
    const report = ({ unit, span }: Report) => {
      out.push(`${rule.id} ${unit.where} ${unit.text.slice(span.start, span.end)}`)
    }
    if (rule.looksAt === 'article') rule.check(copy, report)
    else for (const quoted of copy.quotes.units) rule.check(quoted, copy, report)
  }
  return out
}

describe('found', () => {
  it.each<[string, string]>([
    ['Kell admitted the plan was “slow and dear.”', 'attribution-verb body[0] admitted'],
    ['“It’s ours,” the skipper boasted to the crew.', 'attribution-verb body[0] boasted'],
    ['“You never learn,” he sighs.', 'attribution-verb body[0] sighs'],
    ['“We won!” Haddow grinned.', 'attribution-verb body[0] grinned'],
    ['“Not on a Sunday,” nodded the harbor master.', 'attribution-verb body[0] nodded'],
    [
      'A White House official said it was “a bad week for boats.”',
      'anonymous-quote body[0] A White House official',
    ],
    [
      'On Monday, an official said it was “a bad week for boats.”',
      'anonymous-quote body[0] an official',
    ],
    ['“It is a bad week,” a source close to Kell said.', 'anonymous-quote body[0] a source'],
    ['“It is a bad week,” officials said.', 'anonymous-quote body[0] officials'],
    ['“We left because it burned,” said an aide.', 'anonymous-quote body[0] an aide'],
    [
      '“It rained! Who knew? The road went,” Vane said.',
      'attribution-late body[0] “It rained! Who knew? The road went,”',
    ],
    ['“The roof went at four,” witnesses said.', 'plural-speaker body[0] witnesses'],
  ])('%s', (text, expected) => {
    expect(findings({ body: [text] })).toEqual([expected])
  })
})

describe('silent', () => {
  it.each<[Locale, string[]]>([
    ['en-US', ['Kell laughed. “Do I look sorry?” she said.']],
    ['en-US', ['Kell, laughing, said: “We sail at dawn.”']],
    ['en-US', ['“We sail at dawn,” Kell said, smiling at the crew.']],
    ['en-US', ['The valley claims the title of “the wettest place in the land,” Kell said.']],
    ['en-US', ['He admitted two charges of “taking nets that were not his,” the court said.']],
    ['en-US', ['They wanted to claim victory. “It was close,” Kell said.']],
    ['en-US', ['“They claimed we were late and admitted nothing,” Kell said.']],
    ['en-US', ['“The leak is small,” said official spokesman Rui Tavaro.']],
    ['en-US', ['“It is the best of boats,” Kell, an executive at the yard, said.']],
    ['en-US', ['An official said the “leak” was small and the dam safe.']],
    ['en-US', ['“We sail,” Kell said, “at dawn,” Vane said.']],
    ['en-US', ['“We do not sail today,” the crew said in a statement.']],
    ['de-DE', ['Lammers lachte. „Das Boot bleibt hier“, sagte er.']],
    ['fr-FR', ['Marta Kell rit. «\u00a0Le bateau reste ici\u00a0», a-t-elle dit.']],
    ['ar', ['قال مسؤول الميناء سالم: «كانوا يعرفون كل شيء».']],
  ])('%s %j', (locale, body) => {
    expect(findings({ locale, body })).toEqual([])
  })

  it('where the house allows the verb', () => {
    const sketch = { body: ['“We sail at dawn,” he quipped.'] }
    expect(findings(sketch)).toHaveLength(1)
    expect(findings(sketch, { reportingVerbs: ['quip'] })).toEqual([])
  })
})

it('knows who speaks by a verb of the house', () => {
  const body = ['Sources bleeped that the deal was “as good as done.”']
  expect(findings({ body }, { reportingVerbs: ['bleep'] })).toEqual([
    'anonymous-quote body[0] Sources',
  ])
})

describe('fixes', () => {
  it.each<[string, Locale, string, string]>([
    ['attribution-verb', 'en-US', '“It is safe,” he claims.', '“It is safe,” he says.'],
    [
      'attribution-verb',
      'en-US',
      'Kell left, claiming “it is safe here.”',
      'Kell left, saying “it is safe here.”',
    ],
    [
      'attribution-verb',
      'en-US',
      'He boasted of “the best boat here.”',
      'He boasted of “the best boat here.”',
    ],
    [
      'attribution-verb',
      'de-DE',
      '„Er ist sicher“, behauptete Lammers.',
      '„Er ist sicher“, sagte Lammers.',
    ],
    [
      'attribution-verb',
      'fr-FR',
      '«\u00a0Il est sûr\u00a0», prétend Kell.',
      '«\u00a0Il est sûr\u00a0», dit Kell.',
    ],
    [
      'attribution-doubled',
      'en-US',
      '“We sail,” she said, “at dawn,” she said.',
      '“We sail,” she said, “at dawn.”',
    ],
  ])('%s: %s %s', (rule, locale, before, after) => {
    expect(fixedText(rule, { locale, body: [before] })).toBe(after)
  })
})
