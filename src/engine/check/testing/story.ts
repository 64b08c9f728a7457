/** A small good article and rules to try the runner with. */
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article, Block } from '#shared/article/model.ts'
import type { Dismissal, Finding } from '#shared/finding.ts'
import { defaultStyle } from '#shared/style.ts'
import type { Rule } from '../../rules/define.ts'
import type { CheckContext } from '../context.ts'

export function storyOf(parts: {
  headline?: string
  body?: readonly string[]
  figures?: readonly { caption?: string; credit?: string; alt?: string }[]
  blocks?: readonly Block[]
}): Article {
  const article = createArticle('urn:uuid:0', '2024-03-03T12:00:00Z')
  article.header.headline = parts.headline ?? 'Ferry talks resume in Orlo'
  article.blocks = [
    ...(parts.body ?? ['The ferry sails again on Sunday.']).map((t, i) => paragraph(`p${i}`, t)),
    ...(parts.figures ?? []).map((f, i) =>
      figure(`f${i}`, {
        caption: f.caption ?? 'Boats lie at the quay in Orlo on March 3, 2024.',
        credit: f.credit ?? 'Ines Corvo/Reuters',
        alt: f.alt ?? 'A row of green boats',
      }),
    ),
    ...(parts.blocks ?? []),
  ]
  return article
}

export function contextWith(style: Partial<CheckContext['style']> = {}): CheckContext {
  return { style: { ...defaultStyle(), ...style }, locale: 'en-US', source: null, library: [] }
}

const about = {
  severity: 'warning',
  message: 'Found.',
  why: 'It is a rule to test with.',
  source: 'tests',
  version: 1,
  examples: { bad: [], good: [] },
} as const

/** A block rule that reports every occurrence of a word. */
export function wordRule(id: string, word: string, severity: Rule['severity'] = 'warning'): Rule {
  return {
    ...about,
    id,
    severity,
    looksAt: 'block',
    check(unit, _copy, report) {
      for (let at = unit.text.indexOf(word); at !== -1; at = unit.text.indexOf(word, at + 1)) {
        report({ unit, span: { start: at, end: at + word.length } })
      }
    },
  }
}

export function articleRule(
  id: string,
  check: Extract<Rule, { looksAt: 'article' }>['check'],
): Rule {
  return { ...about, id, looksAt: 'article', check }
}

export function decision(
  finding: Pick<Finding, 'key' | 'rule' | 'text'>,
  parts: Partial<Dismissal> = {},
): Dismissal {
  return {
    key: finding.key,
    rule: finding.rule,
    kind: 'override',
    text: finding.text,
    name: 'Marta Kell',
    reason: 'Checked with the port office',
    at: '2024-03-03T12:00:00Z',
    ...parts,
  }
}
