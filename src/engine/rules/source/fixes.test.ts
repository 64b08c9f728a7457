import { describe, expect, it } from 'vitest'
import type { Finding } from '#shared/finding.ts'
import { applyFix, check, contextFor } from '../../check/index.ts'
import type { Example } from '../define.ts'
import { exampleCase } from '../example.ts'
import { RULES } from '../registry.ts'

const SECTION = new Set([
  'quote-not-in-source',
  'quote-altered',
  'quote-silent-cut',
  'quote-from-paraphrase',
  'quote-speaker-changed',
  'cut-hides-negation',
  'insertion-parentheses',
  'quote-marks-dropped',
])

/** The first text of an example after the fix of its one finding of the section, and what is found then. */
function afterFix(example: Example): { text: string; left: string[]; finding: Finding } {
  const { article, style, source } = exampleCase(example)
  const context = contextFor(article, style, source)
  const ours = (findings: readonly Finding[]) => findings.filter((f) => SECTION.has(f.rule))
  const [finding, ...more] = ours(check(article, context).findings)
  expect(more).toEqual([])
  if (finding?.fix === undefined) throw new Error('no fix')
  expect(finding.fix.safe).toBe(false)
  const fixed = applyFix(article, finding.fix)
  const [block] = fixed.blocks
  const text = block !== undefined && 'text' in block ? block.text : ''
  return { text, left: ours(check(fixed, context).findings).map((f) => f.rule), finding }
}

describe('fixes of section 5', () => {
  it.each([
    [
      'quote-altered',
      '“We cannot promise new boats,” Lammers said.',
      '“We can’t promise any boats,” Lammers said.',
      '“We cannot promise new boats,” Lammers said.',
    ],
    [
      'quote-silent-cut',
      '“We will pay every crew by June,” Brandt said.',
      '“We will pay by June,” Brandt said.',
      '“We will pay ... by June,” Brandt said.',
    ],
    [
      'quote-silent-cut',
      '“It is old, and it leaks all night, but it stands,” Brandt said.',
      '“It is old, but it stands,” Brandt said.',
      '“It is old, ... but it stands,” Brandt said.',
    ],
    [
      'quote-from-paraphrase',
      'Kell said the quay was unsafe at night. “Somebody will fall,” she said.',
      'Kell said “the quay was unsafe at night.”',
      'Kell said the quay was unsafe at night.',
    ],
    [
      'quote-speaker-changed',
      '“It leaks at every seam,” Idris Vane said.',
      '“It leaks at every seam,” Marta Kell said.',
      '“It leaks at every seam,” Idris Vane said.',
    ],
    [
      'cut-hides-negation',
      '“We will not, at any price, sell the harbor,” Brandt said.',
      '“We will ... sell the harbor,” Brandt said.',
      '“We will not, at any price, sell the harbor,” Brandt said.',
    ],
    [
      'insertion-parentheses',
      '“They left before the snow,” Kell said.',
      '“They (the crews) left before the snow,” Kell said.',
      '“They [the crews] left before the snow,” Kell said.',
    ],
    [
      'quote-marks-dropped',
      'It was “the worst season for crabs in forty years of fishing,” Biel said.',
      'It was the worst season for crabs in forty years of fishing.',
      'It was “the worst season for crabs in forty years of fishing.”',
    ],
  ])('%s settles the finding', (rule, source, before, after) => {
    const { text, left, finding } = afterFix({ source, body: [before] })
    expect(finding.rule).toBe(rule)
    expect(text).toBe(after)
    expect(left).toEqual([])
  })

  it('puts marks of the language', () => {
    const source =
      'C’était « la pire saison pour le crabe depuis quarante ans de pêche », a dit Biel.'
    const body = ['C’était la pire saison pour le crabe depuis quarante ans de pêche.']
    expect(afterFix({ locale: 'fr-FR', source, body }).text).toBe(
      'C’était «\u00a0la pire saison pour le crabe depuis quarante ans de pêche\u00a0».',
    )
  })

  it('says what the source has', () => {
    const altered = afterFix({
      source: '“We cannot promise new boats,” Lammers said.',
      body: ['“We can’t promise any boats,” Lammers said.'],
    })
    expect(altered.finding.message).toBe(
      'The source says ‘We cannot promise new boats’. Restore it, or paraphrase without marks.',
    )
    const cut = afterFix({
      source: '“We will pay every crew by June,” Brandt said.',
      body: ['“We will pay by June,” Brandt said.'],
    })
    expect(cut.finding.message).toBe(
      'Words are missing here: ‘every crew’. Put them back or show the cut with an ellipsis.',
    )
    const hidden = afterFix({
      source: '“We will not, at any price, sell it now,” Brandt said.',
      body: ['“We will ... sell it now,” Brandt said.'],
    })
    expect(hidden.finding.message).toBe(
      'The cut removes ‘not, at any price’. Does the quote still mean the same?',
    )
  })
})

describe('silence of section 5', () => {
  const found = (example: Example) => {
    const { article, style, source } = exampleCase(example)
    return check(article, contextFor(article, style, source)).findings.filter((f) =>
      SECTION.has(f.rule),
    )
  }
  it.each([
    [
      'two quotations joined by an ellipsis',
      '“We sail at dawn,” Kell said. “The crew is ready and the ship is sound.”',
      '“We sail at dawn ... the ship is sound,” Kell said.',
    ],
    [
      'several stories in one source',
      '“It leaks at every seam,” Vane said.\n\nSecond story\n\n“The road went at two in the night,” Haddow said.',
      '“The road went at two in the night,” Haddow said.',
    ],
    [
      'the quotation twice there',
      '“The road went at two,” Haddow said.\nHaddow: “The road went at two”\n“The road went at two,” Haddow said.',
      '“The road went at two,” Haddow said.',
    ],
    [
      'a source in straight marks',
      "\"It isn't what we'd hoped for,\" Kell said. \"It's 'good enough' for now.\"",
      '“It isn’t what we’d hoped for,” Kell said. “It’s ‘good enough’ for now.”',
    ],
    [
      'a running quotation',
      '“The road went at two in the night.\n\n“The bridge went an hour after it,” Haddow said.',
      '“The road went at two in the night.',
    ],
    [
      'a title',
      'Tavaro wrote a book. “It took me ten years to write,” he said.',
      'Tavaro wrote “The Long Road Home to Orlo.”',
    ],
    ['an empty source', '', '“The road went at two in the night,” Haddow said.'],
    ['a source of pictures only', '\n \n', '“The road went at two in the night,” Haddow said.'],
    [
      'another script',
      'قال رئيس البلدية إن الطريق انهار في الساعة الثانية صباحا بعد أمطار غزيرة استمرت طوال الليل في المدينة',
      '“The road went at two in the night,” Haddow said.',
    ],
  ])('%s', (_, source, text) => {
    expect(found({ source, body: [text] })).toEqual([])
  })

  it('round brackets are house style on wires', () => {
    const { article, style, source } = exampleCase({ body: ['“They (the crews) left,” she said.'] })
    const wire = { ...style, options: { ...style.options, roundInsertions: true } }
    const rules = check(article, contextFor(article, wire, source)).findings.map((f) => f.rule)
    expect(rules).not.toContain('insertion-parentheses')
  })
})

it('has a rule for every id of the section', () => {
  const ids = new Set(RULES.map((r) => r.id))
  expect([...SECTION].filter((id) => !ids.has(id))).toEqual([])
})
