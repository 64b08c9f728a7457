import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, contextFor } from '../check/index.ts'
import type { Example } from './define.ts'
import { exampleCase } from './example.ts'
import { RULE_SET_VERSION, RULES, versionOf } from './registry.ts'

const HERE = import.meta.dirname

/** Every file in a folder of rules that defines one, as "group/id". */
function ruleFiles(): string[] {
  return readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((group) =>
      readdirSync(`${HERE}/${group.name}`)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .filter((file) =>
          readFileSync(`${HERE}/${group.name}/${file}`, 'utf8').includes('defineRule('),
        )
        .map((file) => file.replace(/\.ts$/, '')),
    )
}

function found(id: string, example: Example) {
  const { article, style, source, library } = exampleCase(example)
  const outcome = check(article, contextFor(article, style, source, library))
  expect(outcome.notRun).toEqual([])
  return outcome.findings.filter((f) => f.rule === id)
}

describe('the registry', () => {
  it('holds every rule file, and every rule has its file', () => {
    expect(RULES.map((r) => r.id).sort()).toEqual(ruleFiles().sort())
  })

  it('has every id once', () => {
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length)
  })

  it('names its version by ids and versions alone, in any order', () => {
    expect(RULE_SET_VERSION).toBe(versionOf([...RULES].reverse()))
    const raised = RULES.map((r, i) => (i === 3 ? { id: r.id, version: r.version + 1 } : r))
    expect(versionOf(raised)).not.toBe(RULE_SET_VERSION)
    expect(versionOf(RULES.slice(1))).not.toBe(RULE_SET_VERSION)
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a bad and a good example, and says why', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(rule.why).toMatch(/\.$/)
    expect(rule.source).not.toBe('')
    expect(Number.isInteger(rule.version) && rule.version >= 1).toBe(true)
  })

  it.each(rule.examples.bad.map((e) => [JSON.stringify(e), e] as const))('fires on %s', (_, e) => {
    const findings = found(id, e)
    expect(findings.map((f) => ({ where: f.where, text: f.text }))).toEqual([
      { where: e.where, text: e.text },
    ])
  })

  it.each(rule.examples.good.map((e) => [JSON.stringify(e), e] as const))(
    'is silent on %s',
    (_, e) => {
      expect(found(id, e)).toEqual([])
    },
  )
})
