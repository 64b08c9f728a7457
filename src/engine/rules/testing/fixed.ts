/** Applies the fixes of a rule to an example, for tests. */
import type { Article } from '#shared/article/model.ts'
import { articleUnits } from '#shared/article/units.ts'
import { applyFix, check, contextFor } from '../../check/index.ts'
import type { Example } from '../define.ts'
import { exampleCase } from '../example.ts'

/** The text at `where` after the first fix of a rule; the text as it was when the rule offers none. */
export function fixedText(rule: string, example: Example, where = example.where): string {
  const { article, style, source } = exampleCase(example)
  const { findings } = check(article, contextFor(article, style, source))
  const fix = findings.find((f) => f.rule === rule)?.fix
  return textAt(fix ? applyFix(article, fix) : article, where ?? 'body[0]')
}

function textAt(article: Article, where: string): string {
  return articleUnits(article).find((u) => u.where === where)?.text ?? ''
}
