import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { applyEdits, type Edit } from '#shared/text/edit.ts'
import { copyOf } from '../../prepare/testing/copy.ts'
import type { Report, Rule } from '../define.ts'
import { fragmentUnattributed } from './fragment-unattributed.ts'
import { quoteUnbalanced } from './quote-unbalanced.ts'
import { straightMarks } from './straight-marks.ts'

type ArticleRule = Extract<Rule, { looksAt: 'article' }>

function reports(rule: ArticleRule, body: string[], locale: Locale): Report[] {
  const out: Report[] = []
  rule.check(copyOf({ locale, body }), (r) => out.push(r))
  return out
}

/** Paragraphs after the fix of the nth finding. */
function fixed(rule: ArticleRule, body: string[], locale: Locale, nth = 0): string[] {
  const steps = reports(rule, body, locale)[nth]?.fix?.steps ?? []
  return body.map((text, i) => {
    const edits: Edit[] = []
    for (const s of steps) {
      if (s.type === 'replace' && s.unit.block === `p${i}`) {
        edits.push({ start: s.start, end: s.end, insert: s.insert })
      }
    }
    return applyEdits(text, edits)
  })
}

describe('a missing mark', () => {
  it.each<[Locale, string, string]>([
    ['en-US', '“The pier is gone, she said.', '“The pier is gone,” she said.'],
    ['en-US', 'Kell said: “The pier is gone.', 'Kell said: “The pier is gone.”'],
    ['en-US', 'The pier is gone,” she said.', '“The pier is gone,” she said.'],
    ['en-US', '"The pier is gone, she said.', '"The pier is gone," she said.'],
    [
      'en-US',
      '“A guard called ‘stop and ran,” Kell said.',
      '“A guard called ‘stop and ran,’” Kell said.',
    ],
    ['en-US', '“We sail,” she said, at dawn.”', '“We sail,” she said, “at dawn.”'],
    ['de-DE', '„Wir bleiben, sagte Lammers.', '„Wir bleiben“, sagte Lammers.'],
    ['fr-FR', '«\u00a0Nous partons, a dit Kell.', '«\u00a0Nous partons\u00a0», a dit Kell.'],
    ['ar', 'قال: «سنبدأ غدا.', 'قال: «سنبدأ غدا.»'],
  ])('%s %s', (locale, before, after) => {
    expect(fixed(quoteUnbalanced, [before], locale)).toEqual([after])
  })

  it('is a suggestion, never a safe fix', () => {
    expect(reports(quoteUnbalanced, ['“The pier is gone, she said.'], 'en-US')[0]?.fix?.safe).toBe(
      false,
    )
  })
})

describe('straight marks', () => {
  it.each<[Locale, string, string]>([
    ['en-US', '"We sail," she said. "It\'s late."', '“We sail,” she said. “It’s late.”'],
    ['en-US', '"She sang \'Oh Lume\' twice," he said.', '“She sang ‘Oh Lume’ twice,” he said.'],
    ['en-US', '"He shouted "fire" twice," she said.', '“He shouted ‘fire’ twice,” she said.'],
    ['en-US', 'She is 6\'2" and said: "So?"', 'She is 6\'2" and said: “So?”'],
    ['en-US', '“We sail at noon," Kell said.', '“We sail at noon,” Kell said.'],
    ['en-US', "''We sail,'' she said.", '“We sail,” she said.'],
    ['fr-FR', 'Il parle d\'"un geste".', 'Il parle d’«\u00a0un geste\u00a0».'],
    ['fr-FR', 'Il parle de " un geste ".', 'Il parle de «\u00a0un geste\u00a0».'],
    ['de-DE', '"Wir bleiben", sagte Lammers.', '„Wir bleiben“, sagte Lammers.'],
    ['ar', 'قال: "سنبدأ غدا".', 'قال: «سنبدأ غدا».'],
  ])('%s %s', (locale, before, after) => {
    const [found] = reports(straightMarks, [before], locale)
    expect(found?.fix?.safe).toBe(true)
    expect(fixed(straightMarks, [before], locale)).toEqual([after])
  })

  it('leaves the apostrophes of a mixed story to their own finding', () => {
    const body = ['"It\'s late," she said. It\'s not.', "The town’s quay and the crew's boat."]
    expect(fixed(straightMarks, body, 'en-US', 0)).toEqual([
      "“It's late,” she said. It's not.",
      body[1],
    ])
    expect(fixed(straightMarks, body, 'en-US', 1)).toEqual([
      '"It’s late," she said. It’s not.',
      'The town’s quay and the crew’s boat.',
    ])
    expect(reports(straightMarks, body, 'en-US')[1]?.message).toContain('3 straight apostrophes')
  })

  it('never changes a letter or digit', () => {
    const body = ["\"It's 6'2\",\" she said. \"The crew's 'best' 'til '98.\""]
    const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '')
    expect(letters(fixed(straightMarks, body, 'en-US').join())).toBe(letters(body.join()))
  })
})

describe('marks round nobody’s words', () => {
  it.each<[Locale, string, string]>([
    [
      'en-US',
      'The visit seems “too little and too late” there.',
      'The visit seems too little and too late there.',
    ],
    [
      'fr-FR',
      'Le quai reste «\u00a0trop vieux pour tenir\u00a0» ici.',
      'Le quai reste trop vieux pour tenir ici.',
    ],
  ])('%s %s', (locale, before, after) => {
    expect(fixed(fragmentUnattributed, [before], locale)).toEqual([after])
  })
})
