import { describe, expect, it } from 'vitest'
import { paragraph } from '#shared/article/create.ts'
import type { Rule } from '../rules/define.ts'
import { checkWith, createCheckerWith } from './checker.ts'
import { check, createChecker } from './index.ts'
import { articleRule, contextWith, storyOf, wordRule } from './testing/story.ts'

const found = (findings: readonly { rule: string; where: string; text: string }[]) =>
  findings.map((f) => `${f.rule} ${f.where} ${f.text}`)
const checked = (parts: Parameters<typeof storyOf>[0]) =>
  found(check(storyOf(parts), contextWith()).findings)

describe('order', () => {
  it('is reading order, then severity', () => {
    const rules = [
      wordRule('b', 'pier', 'info'),
      wordRule('a', 'pier', 'error'),
      wordRule('c', 'the pier', 'error'),
    ]
    const article = storyOf({
      headline: 'Ferry and pier',
      body: ['On the pier', 'At the pier'],
      figures: [{ caption: 'The pier' }],
      blocks: [paragraph('last', 'A pier')],
    })
    expect(found(checkWith(rules, article, contextWith()).findings)).toEqual([
      'a headline pier',
      'b headline pier',
      'c body[0] the pier',
      'a body[0] pier',
      'b body[0] pier',
      'c body[1] the pier',
      'a body[1] pier',
      'b body[1] pier',
      'a figures[0].caption pier',
      'b figures[0].caption pier',
      'a body[2] pier',
      'b body[2] pier',
    ])
  })

  it('puts an absent body after the headline', () => {
    const article = storyOf({ headline: '', body: [], figures: [{ caption: '' }] })
    expect(found(check(article, contextWith()).findings)).toEqual([
      'story-incomplete headline ',
      'story-incomplete body ',
      'caption-missing figures[0].caption ',
    ])
  })
})

describe('house style', () => {
  const article = storyOf({ body: ['On the pier'] })
  const rules = [wordRule('a', 'pier', 'warning')]

  it('changes severities', () => {
    const style = contextWith({ severities: { a: 'error' } })
    expect(checkWith(rules, article, style).findings[0]?.severity).toBe('error')
  })

  it('switches rules off', () => {
    expect(checkWith(rules, article, contextWith({ severities: { a: 'off' } })).findings).toEqual(
      [],
    )
  })

  it('is read anew when it changes between two checks', () => {
    const checker = createChecker()
    const one = storyOf({ figures: [{ caption: 'Smoke over the quay (Orlo Pictures)' }] })
    expect(checker.check(one, contextWith()).findings).toEqual([])
    const house = contextWith({ agencies: ['Orlo Pictures'] })
    expect(found(checker.check(one, house).findings)).toEqual([
      'credit-in-caption figures[0].caption (Orlo Pictures)',
    ])
    expect(checker.check(one, contextWith()).findings).toEqual([])
  })
})

describe('a rule that breaks', () => {
  const broken: Rule = {
    ...wordRule('broken', 'x'),
    looksAt: 'block',
    check(unit, _copy, report) {
      if (unit.where === 'body[1]') throw new Error('the tide is out')
      if (unit.where === 'body[0]') report({ unit, span: { start: 0, end: 2 } })
    },
  } as Rule
  const rules = [broken, wordRule('a', 'pier')]
  const article = storyOf({ body: ['On the pier', 'At the pier'] })

  it('is listed by name, once, and stops nothing else', () => {
    const outcome = checkWith(rules, article, contextWith())
    expect(outcome.notRun).toEqual([
      { rule: 'broken', why: 'The rule broken stopped at Paragraph 2: the tide is out.' },
    ])
    expect(found(outcome.findings)).toEqual([
      'broken body[0] On',
      'a body[0] pier',
      'a body[1] pier',
    ])
  })

  it('is asked again at the next check', () => {
    const checker = createCheckerWith(rules)
    expect(checker.check(article, contextWith()).notRun).toHaveLength(1)
    expect(checker.check(article, contextWith()).notRun).toHaveLength(1)
    const mended = { ...article, blocks: article.blocks.slice(0, 1) }
    expect(checker.check(mended, contextWith()).notRun).toEqual([])
  })

  it('is one that points outside its unit', () => {
    const outside = articleRule('outside', (copy, report) =>
      report({ unit: copy.headline, span: { start: 0, end: 999 } }),
    )
    const { notRun, findings } = checkWith([outside], article, contextWith())
    expect(findings).toEqual([])
    expect(notRun[0]?.why).toContain('it points at 0 to 999 of headline')
  })
})

it('says enough of one unit at a thousand findings', () => {
  const article = storyOf({ body: ['a '.repeat(5000)] })
  const { findings } = checkWith([wordRule('a', 'a')], article, contextWith())
  expect(findings.filter((f) => f.where === 'body[0]')).toHaveLength(1000)
})

describe('one cause is reported once', () => {
  it('a button is no repeat', () => {
    expect(checked({ headline: 'Share', body: ['The ferry sails.', 'Share'] })).toEqual([
      'ui-residue body[1] Share',
    ])
  })

  it('a paragraph that is to be deleted is left out of every other rule', () => {
    const quote = '“The quay was never inspected after &amp; before the storm.”'
    expect(
      checked({ body: ['The inquiry opened on Monday.', quote], figures: [{ caption: quote }] }),
    ).toEqual([
      `duplicate-text body[1] ${quote}`,
      `quote-unattributed figures[0].caption ${quote}`,
      'markup-residue figures[0].caption &amp;',
    ])
  })

  it('a running quotation runs past it', () => {
    expect(
      checked({
        body: ['“We tied the ropes,” Kell said. “Then we waited.', 'TT', '“It was long.”'],
      }),
    ).toEqual(['ui-residue body[1] TT'])
  })

  it('a wire’s last lines are reported as such, also when they stand twice', () => {
    const line = '(Reporting by Rui Tavaro in Orlo; Editing by Hana Oduya)'
    expect(checked({ body: ['The ferry sails.', line, line] })).toEqual([
      `desk-residue body[1] ${line}`,
      `desk-residue body[2] ${line}`,
    ])
  })

  it('a body of nothing but residue is not called empty: that error nobody could override', () => {
    expect(checked({ body: ['TT'] })).toEqual(['ui-residue body[0] TT'])
  })

  it('a credit in the caption is not called missing', () => {
    expect(checked({ figures: [{ caption: 'Smoke over the quay. (AFP)', credit: '' }] })).toEqual([
      'credit-in-caption figures[0].caption (AFP)',
    ])
  })

  it('marks inside web code and damaged words are not checked as marks', () => {
    expect(checked({ body: ['The pier <a href="x y z w">is shut</a>.'] })).toEqual([
      'markup-residue body[0] <a href="x y z w">',
    ])
    expect(checked({ body: ['â€œThe pier is shut,â€\u009d Marta Kell said.'] })).toEqual([
      'character-damage body[0] â€œThe',
      'character-damage body[0] shut,â€\u009d',
    ])
  })

  it('a note at the end of a caption is no credit', () => {
    expect(checked({ figures: [{ caption: 'Marta Kell in Orlo (CQ)' }] })).toEqual([
      'desk-residue figures[0].caption (CQ)',
    ])
  })
})

describe('safe fixes', () => {
  it('are not safe where they would change letters that somebody said', () => {
    const { findings } = check(
      storyOf({ body: ['“Nets &amp; ropes are ours,” Kell said of nets &amp; ropes.'] }),
      contextWith(),
    )
    expect(findings.map((f) => f.fix?.safe)).toEqual([false, true])
  })
})
