import { describe, expect, it } from 'vitest'
import { exampleCase } from '../rules/example.ts'
import { RULES } from '../rules/registry.ts'
import { check, contextFor } from './index.ts'
import { createTrial } from './trial.ts'

describe('a trial', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'of %s says what the desk says of its examples',
    (id, { examples }) => {
      const trial = createTrial(id)
      for (const example of [...examples.bad, ...examples.good]) {
        const { article, style, source } = exampleCase(example)
        const context = contextFor(article, style, source)
        const onDesk = check(article, context).findings.filter((f) => f.rule === id)
        expect(trial?.check(article, context).findings).toEqual(onDesk)
      }
    },
  )

  it('leaves out what another rule says already', () => {
    const figures = [{ caption: 'Smoke over the quay in Orlo on Sunday. (AFP)', credit: '' }]
    const { article, style } = exampleCase({ figures })
    const context = contextFor(article, style)
    expect(createTrial('credit-missing')?.check(article, context).findings).toEqual([])
    expect(createTrial('credit-in-caption')?.check(article, context).findings).toHaveLength(1)
  })

  it('runs a rule that the house has switched off, at its own severity', () => {
    const { article, style } = exampleCase({
      body: ['The ferry sails on Sunday .'],
      where: 'body[0]',
    })
    const off = { ...style, severities: { 'spacing-untidy': 'off' as const } }
    const found = createTrial('spacing-untidy')?.check(article, contextFor(article, off)).findings
    expect(found).toMatchObject([{ rule: 'spacing-untidy', severity: 'info' }])
  })

  it('of a rule that there is not is none', () => {
    expect(createTrial('no-such-rule')).toBeNull()
  })
})
