/** One rule tried alone: what it would say of an article, with everything else as it is. */
import type { Article } from '#shared/article/model.ts'
import type { HouseStyle } from '#shared/style.ts'
import type { Rule } from '../rules/define.ts'
import { RULES } from '../rules/registry.ts'
import { type CheckOutcome, createCheckerWith } from './checker.ts'
import type { CheckContext } from './context.ts'
import { DELETING, PRECEDENCE } from './precedence.ts'
import { severityOf } from './run.ts'

export interface Trial {
  /** Findings of the tried rule alone; what it keeps between calls is bounded. */
  check(article: Article, context: CheckContext): CheckOutcome
}

/** A trial of a rule, or null where there is none of that id. */
export function createTrial(id: string, rules: readonly Rule[] = RULES): Trial | null {
  const tried = rules.find((rule) => rule.id === id)
  if (!tried) return null
  const needed = whoSilences(id)
  const checker = createCheckerWith(rules.filter((rule) => needed.has(rule.id)))
  return {
    check(article, context) {
      const style = switchedOn(tried, context.style)
      const { findings, notRun } = checker.check(article, { ...context, style })
      return {
        findings: findings.filter((f) => f.rule === id),
        notRun: notRun.filter((n) => n.rule === id),
      }
    },
  }
}

/** The style with the rule in force: at its own severity where the house has it off. */
export function switchedOn(rule: Rule, style: HouseStyle): HouseStyle {
  if (severityOf(rule, style) !== 'off') return style
  return { ...style, severities: { ...style.severities, [rule.id]: rule.severity } }
}

/**
 * The rule and those that may take a finding from it: else a trial would promise what the desk never shows.
 * They are few, so a trial costs little more than the rule itself.
 */
function whoSilences(id: string): ReadonlySet<string> {
  const found = new Set([id, ...DELETING])
  // A set grows while it is walked: whoever silences a silencer counts too.
  for (const one of found) {
    for (const row of PRECEDENCE) if (row.silences.includes(one)) found.add(row.first)
  }
  return found
}
