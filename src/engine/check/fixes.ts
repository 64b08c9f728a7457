/** Applies fixes to articles and puts safe ones together. */
import type { Article, Block, Mark } from '#shared/article/model.ts'
import type { UnitRef } from '#shared/article/units.ts'
import type { Finding, Fix, FixStep } from '#shared/finding.ts'
import { applyEdits, type Edit, mapSpan } from '#shared/text/edit.ts'

type Replace = Extract<FixStep, { type: 'replace' }>

/** The edits of one unit and the blocks to take away. */
interface Plan {
  readonly edits: Map<string, Edit[]>
  readonly removed: Set<string>
}

/**
 * The article with a fix applied; the article that was given stays as it is. Marks (bold, links) move with
 * their words, and one whose words are gone goes too. All or nothing: a fix that no longer fits (a block is
 * gone, a place lies outside the text, two steps overlap) changes nothing, and the same article comes back.
 */
export function applyFix(article: Article, fix: Fix): Article {
  const plan = planOf(fix)
  if (!plan || !fits(article, plan)) return article
  const header = editedHeader(article, plan)
  const blocks = article.blocks.flatMap((b) => editedBlock(b, plan))
  return { ...article, header, blocks }
}

/**
 * All safe fixes as one, for one undo step; null when there is none. Of two that overlap the one of the
 * earlier finding is taken, the other shows again at the next check.
 */
export function safeFixes(findings: readonly Finding[]): Fix | null {
  const taken = new Map<string, Edit[]>()
  const steps: FixStep[] = []
  let count = 0
  for (const { fix } of findings) {
    if (!fix?.safe || fix.steps.length === 0) continue
    const replaces = fix.steps.filter((s): s is Replace => s.type === 'replace')
    if (replaces.length !== fix.steps.length) continue
    if (replaces.some((s) => taken.get(keyOf(s.unit))?.some((t) => collide(t, s)))) continue
    for (const step of replaces) {
      const key = keyOf(step.unit)
      taken.set(key, [...(taken.get(key) ?? []), step])
    }
    steps.push(...replaces)
    count++
  }
  if (count === 0) return null
  return { label: count === 1 ? 'Fix 1 place' : `Fix ${count} places`, safe: true, steps }
}

/** Two edits that share a character, or that meet at a place where one only inserts. */
function collide(a: Edit, b: Edit): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}

function keyOf(unit: UnitRef): string {
  return `${unit.field} ${unit.block ?? ''}`
}

function textKey(block: string): string {
  return keyOf({ block, field: 'text' })
}

/** Null when steps contradict each other. */
function planOf(fix: Fix): Plan | null {
  const edits = new Map<string, Edit[]>()
  const removed = new Set<string>()
  for (const step of fix.steps) {
    if (step.type === 'remove-block') {
      removed.add(step.block)
      continue
    }
    if (step.end < step.start) return null
    const key = keyOf(step.unit)
    const list = edits.get(key) ?? []
    list.push({ start: step.start, end: step.end, insert: step.insert })
    edits.set(key, list)
  }
  for (const list of edits.values()) {
    list.sort((a, b) => a.start - b.start || a.end - b.end)
    for (let i = 1; i < list.length; i++) {
      if ((list[i] as Edit).start < (list[i - 1] as Edit).end) return null
    }
  }
  return { edits, removed }
}

/** Whether every step finds its place. */
function fits(article: Article, plan: Plan): boolean {
  const lengths = new Map<string, number>()
  const ids = new Set<string>()
  const add = (block: string | null, field: UnitRef['field'], text: string) =>
    lengths.set(keyOf({ block, field }), text.length)
  add(null, 'headline', article.header.headline)
  add(null, 'standfirst', article.header.standfirst)
  for (const b of article.blocks) {
    ids.add(b.id)
    if (b.type === 'figure') {
      add(b.id, 'caption', b.caption)
      add(b.id, 'credit', b.credit)
      add(b.id, 'alt', b.alt)
    } else if (b.type === 'list') {
      for (const item of b.items) {
        ids.add(item.id)
        add(item.id, 'text', item.text)
      }
    } else if ('text' in b) add(b.id, 'text', b.text)
  }
  for (const id of plan.removed) if (!ids.has(id)) return false
  for (const [key, list] of plan.edits) {
    const length = lengths.get(key)
    if (length === undefined || list.some((e) => e.end > length)) return false
  }
  return true
}

function editedHeader(article: Article, plan: Plan): Article['header'] {
  const edit = (field: 'headline' | 'standfirst') =>
    editedText(article.header[field], plan.edits.get(keyOf({ block: null, field })))
  return { ...article.header, headline: edit('headline'), standfirst: edit('standfirst') }
}

/** The block after the plan: itself where nothing touches it, none where it is taken away. */
function editedBlock(b: Block, plan: Plan): Block[] {
  if (plan.removed.has(b.id)) return []
  if (b.type === 'list') {
    if (!b.items.some((i) => plan.removed.has(i.id) || plan.edits.has(textKey(i.id)))) return [b]
    const items = b.items
      .filter((i) => !plan.removed.has(i.id))
      .map((i) => ({ ...i, ...editedRich(i, plan.edits.get(textKey(i.id))) }))
    return items.length === 0 ? [] : [{ ...b, items }]
  }
  if (b.type === 'figure') {
    const edit = (field: 'caption' | 'credit' | 'alt') =>
      editedText(b[field], plan.edits.get(keyOf({ block: b.id, field })))
    return [{ ...b, caption: edit('caption'), credit: edit('credit'), alt: edit('alt') }]
  }
  if (!('text' in b)) return [b]
  const edits = plan.edits.get(textKey(b.id))
  return edits ? [{ ...b, ...editedRich(b, edits) }] : [b]
}

function editedText(text: string, edits: readonly Edit[] | undefined): string {
  return edits ? applyEdits(text, edits) : text
}

function editedRich(
  rich: { text: string; marks: Mark[] },
  edits: readonly Edit[] | undefined,
): { text: string; marks: Mark[] } {
  if (!edits) return { text: rich.text, marks: rich.marks }
  const marks = rich.marks
    .map((m) => ({ ...m, ...mapSpan(m, edits) }))
    .filter((m) => m.start < m.end)
  return { text: applyEdits(rich.text, edits), marks }
}
