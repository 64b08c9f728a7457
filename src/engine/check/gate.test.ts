import { describe, expect, it } from 'vitest'
import { NEVER_OVERRIDDEN } from '#shared/finding.ts'
import { check, countFindings, gate, notRunKey } from './index.ts'
import { contextWith, decision, storyOf } from './testing/story.ts'

const outcomeOf = (...body: string[]) => check(storyOf({ body }), contextWith())

describe('the gate', () => {
  it('lets a clean article through', () => {
    expect(gate(outcomeOf('The ferry sails again.'), [])).toMatchObject({ allowed: true, open: [] })
  })

  it('is shut by an error and opened by an override with name and reason', () => {
    const outcome = outcomeOf('Fishing &amp; tourism fell.')
    const [error] = outcome.findings
    if (!error) throw new Error('no finding')
    expect(gate(outcome, [])).toMatchObject({ allowed: false, open: [error] })
    const dismissal = decision(error)
    const verdict = gate(outcome, [dismissal])
    expect(verdict).toMatchObject({ allowed: true, open: [] })
    expect(verdict.overridden).toEqual([{ finding: error, dismissal }])
  })

  it.each([
    ['no name', { name: '  ' }],
    ['a short reason', { reason: 'it is ok' }],
    ['a reason of spaces', { reason: 'ok           ' }],
    ['only set aside', { kind: 'aside' }],
    ['another rule', { rule: 'desk-residue' }],
    ['another key', { key: 'markup-residue:0' }],
  ] as const)('stays shut with %s', (_, parts) => {
    const outcome = outcomeOf('Fishing &amp; tourism fell.')
    const [error] = outcome.findings
    if (!error) throw new Error('no finding')
    expect(gate(outcome, [decision(error, parts)]).allowed).toBe(false)
    expect(countFindings(outcome.findings, [decision(error, parts)]).errors).toBe(1)
  })

  it.each(NEVER_OVERRIDDEN)('never lets %s be overridden', (rule) => {
    const article = storyOf({ headline: '', figures: [{ caption: '', credit: '' }] })
    const outcome = check(article, contextWith())
    const decisions = outcome.findings.map((f) => decision(f))
    expect(gate(outcome, decisions).open.map((f) => f.rule)).toContain(rule)
  })

  it('takes one decision for one error, also where the words are the same', () => {
    const outcome = outcomeOf('TT', 'TT')
    const [first] = outcome.findings
    if (!first) throw new Error('no finding')
    expect(gate(outcome, [decision(first)]).open).toHaveLength(1)
    expect(
      gate(
        outcome,
        outcome.findings.map((f) => decision(f)),
      ).allowed,
    ).toBe(true)
  })

  it('lists warnings and never waits for them; those set aside it lists apart', () => {
    const outcome = outcomeOf('The har\u200bbour and the qu\u200bay.')
    const [first, second] = outcome.findings
    if (!first || !second) throw new Error('no findings')
    const verdict = gate(outcome, [decision(first, { kind: 'aside', name: '', reason: '' })])
    expect(verdict.allowed).toBe(true)
    expect(verdict.warnings).toEqual([second])
    expect(verdict.aside.map((d) => d.finding)).toEqual([first])
  })

  it('is shut by a rule that did not run, which can be answered for likewise', () => {
    const outcome = { findings: [], notRun: [{ rule: 'straight-marks', why: 'It stopped.' }] }
    const answer = decision({ key: notRunKey('straight-marks'), rule: 'straight-marks', text: '' })
    expect(gate(outcome, []).allowed).toBe(false)
    expect(gate(outcome, [{ ...answer, reason: 'fine' }]).allowed).toBe(false)
    expect(gate(outcome, [{ ...answer, key: notRunKey('other') }]).allowed).toBe(false)
    expect(gate(outcome, [answer])).toMatchObject({ allowed: true, notRun: [] })
  })
})

describe('counts', () => {
  it('leave out what was decided', () => {
    const outcome = outcomeOf('Fishing &amp; har\u200bbour  dues.')
    expect(countFindings(outcome.findings, [])).toEqual({ errors: 1, warnings: 1, infos: 1 })
    const aside = outcome.findings.map((f) => decision(f, { kind: 'aside' }))
    expect(countFindings(outcome.findings, aside)).toEqual({ errors: 1, warnings: 0, infos: 0 })
  })
})
