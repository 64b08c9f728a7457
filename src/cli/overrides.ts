/**
 * `--overrides FILE.json`: decisions about errors, made outside the window. A list of
 * `{"rule", "text"?, "where"?, "key"?, "id"?, "name", "reason"}`: each lifts ONE error (rules.md, gate-override),
 * the first that fits and is not lifted yet. `text` is the finding's anchor, `where` its address, `key` its
 * dismissal key, `id` the story (FILE#n). At least one of text, where and key names the words; only a rule that
 * did not run is named by its id alone.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { type Dismissal, type Finding, NEVER_OVERRIDDEN, REASON_MIN } from '#shared/finding.ts'
import { fail, ok, type Result } from '#shared/result.ts'

const filled = v.pipe(v.string(), v.trim(), v.minLength(1))

const entrySchema = v.strictObject({
  rule: filled,
  text: v.optional(v.string()),
  where: v.optional(v.string()),
  key: v.optional(v.string()),
  id: v.optional(v.string()),
  name: filled,
  reason: v.pipe(v.string(), v.trim(), v.minLength(REASON_MIN)),
})
export type Override = v.InferOutput<typeof entrySchema>

export async function readOverrides(file: string, cwd: string): Promise<Result<Override[]>> {
  const bad = (why: string) => fail('bad-input', `The overrides ${file}${why}`, file)
  let text: string
  try {
    text = await readFile(resolve(cwd, file), 'utf8')
  } catch {
    return bad(' cannot be read.')
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return bad(' are not JSON.')
  }
  if (!Array.isArray(value)) return bad(' are not a list: [{"rule", "text", "name", "reason"}].')
  const entries: Override[] = []
  for (const [i, one] of value.entries()) {
    const parsed = v.safeParse(entrySchema, one)
    if (!parsed.success) return bad(`, entry ${i + 1}: ${complaint(parsed.issues[0])}`)
    const { rule } = parsed.output
    if (NEVER_OVERRIDDEN.includes(rule)) {
      return bad(`, entry ${i + 1}: ${rule} cannot be overridden. Mend it in the copy.`)
    }
    entries.push(parsed.output)
  }
  return ok(entries)
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue)
  if (field === null) return 'it is not an object.'
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${field} is not known.`
  if (field === 'reason') return `the reason needs ${REASON_MIN} characters or more.`
  return `${field} is missing, empty or no text.`
}

/** Hands each override to one error, over all stories of a run. */
export class Overrides {
  private readonly entries: readonly Override[]
  private readonly used = new Set<Override>()

  constructor(entries: readonly Override[]) {
    this.entries = entries
  }

  /** The decisions for one story. `keyOfRule` is what a rule that did not run is decided under. */
  decide(
    id: string,
    findings: readonly Finding[],
    notRun: readonly { rule: string; key: string }[],
    now: string,
  ): Dismissal[] {
    const decided: Dismissal[] = []
    const lift = (entry: Override, key: string, text: string) => {
      this.used.add(entry)
      decided.push({
        key,
        rule: entry.rule,
        kind: 'override',
        text,
        name: entry.name,
        reason: entry.reason,
        at: now,
      })
    }
    for (const entry of this.entries) {
      if (this.used.has(entry) || (entry.id !== undefined && entry.id !== id)) continue
      const stopped = notRun.find((n) => n.rule === entry.rule)
      if (stopped) {
        lift(entry, stopped.key, '')
        continue
      }
      if (entry.text === undefined && entry.where === undefined && entry.key === undefined) continue
      const finding = findings.find(
        (f) => f.severity === 'error' && fits(entry, f) && !decided.some((d) => d.key === f.key),
      )
      if (finding) lift(entry, finding.key, finding.text)
    }
    return decided
  }

  /** What lifted nothing, for a remark at the end. */
  unused(): string[] {
    return this.entries.flatMap((e, i) =>
      this.used.has(e)
        ? []
        : [`Override ${i + 1} (${e.rule}) fits no open error and changed nothing.`],
    )
  }
}

function fits(entry: Override, f: Finding): boolean {
  return (
    f.rule === entry.rule &&
    (entry.text === undefined || f.text === entry.text) &&
    (entry.where === undefined || f.where === entry.where) &&
    (entry.key === undefined || f.key === entry.key)
  )
}
