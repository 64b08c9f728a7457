/** Checks articles: once, or again and again as somebody types. */
import type { Article } from '#shared/article/model.ts'
import type { Finding, NotRun } from '#shared/finding.ts'
import type { Ledger } from '#shared/ledger.ts'
import type { Copy } from '../prepare/copy.ts'
import { prepareArticle, prepareCache } from '../prepare/prepare.ts'
import type { Rule } from '../rules/define.ts'
import type { CheckContext } from './context.ts'
import { Kept } from './kept.ts'
import { ledgerOf } from './ledger.ts'
import { findingsOf } from './order.ts'
import { run } from './run.ts'

export interface CheckOutcome {
  /** In reading order, at one place the graver first. */
  readonly findings: readonly Finding[]
  /** Rules that broke off, by name: they count as not checked and block the export. */
  readonly notRun: readonly NotRun[]
}

export interface Checked extends CheckOutcome {
  /** The quote ledger of the text that was checked, made when asked for. */
  ledger(): Ledger
}

export interface Checker {
  check(article: Article, context: CheckContext): Checked
}

/** Checks with these rules and keeps nothing. */
export function checkWith(
  rules: readonly Rule[],
  article: Article,
  context: CheckContext,
): Checked {
  return checked(rules, prepareArticle(article, context, prepareCache()), null)
}

/**
 * A checker that remembers the readings and the block results of texts it has seen, so that a keystroke
 * re-checks one block and what depends on it. Its outcome is always that of a full check. What it keeps is
 * bounded, whatever the number of articles.
 */
export function createCheckerWith(rules: readonly Rule[]): Checker {
  const readings = prepareCache()
  const kept = new Kept()
  return {
    check(article, context) {
      kept.use(context)
      return checked(rules, prepareArticle(article, context, readings), kept)
    },
  }
}

function checked(rules: readonly Rule[], copy: Copy, kept: Kept | null): Checked {
  const { drafts, notRun } = run(rules, copy, kept)
  return new Outcome(findingsOf(drafts, copy), notRun, copy)
}

class Outcome implements Checked {
  readonly findings: readonly Finding[]
  readonly notRun: readonly NotRun[]
  readonly #copy: Copy

  constructor(findings: readonly Finding[], notRun: readonly NotRun[], copy: Copy) {
    this.findings = findings
    this.notRun = notRun
    this.#copy = copy
  }

  ledger(): Ledger {
    return ledgerOf(this.#copy)
  }
}
