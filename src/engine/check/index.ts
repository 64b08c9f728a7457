/** The checks, for everybody outside this folder. */
import type { Article } from '#shared/article/model.ts'
import { RULES } from '../rules/registry.ts'
import { type Checked, type Checker, checkWith, createCheckerWith } from './checker.ts'
import type { CheckContext } from './context.ts'

export { RULE_SET_VERSION, RULES } from '../rules/registry.ts'
export type { Checked, Checker, CheckOutcome } from './checker.ts'
export { type CheckContext, contextFor } from './context.ts'
export { applyFix, safeFixes } from './fixes.ts'
export { countFindings, type Decided, type GateVerdict, gate, isOverride } from './gate.ts'
export { notRunKey } from './key.ts'
export { ledgerOf } from './ledger.ts'
export { severityOf } from './run.ts'
export { createTrial, type Trial } from './trial.ts'

/** Checks an article with every rule. Never throws: a rule that does is listed in `notRun`. */
export function check(article: Article, context: CheckContext): Checked {
  return checkWith(RULES, article, context)
}

/** A checker for one open article (or several), cheap to ask after every keystroke. */
export function createChecker(): Checker {
  return createCheckerWith(RULES)
}
