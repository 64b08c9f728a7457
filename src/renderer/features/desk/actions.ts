/** What the desk can do with a finding: go there, fix it, set it aside, override it, bring it back. */
import { call } from '#bridge/index.ts'
import type { Article } from '#shared/article/model.ts'
import { articleUnits, placeLabel, sameUnit, type UnitRef } from '#shared/article/units.ts'
import type { Dismissal, Finding, Fix } from '#shared/finding.ts'
import { view } from '../../app/view.ts'
import { arranged, inHand, takeInHand } from '../../checks/hand.ts'
import { checks } from '../../checks/store.ts'
import { announce } from '../../ui/live.ts'
import { count } from '../../ui/words.ts'
import { trouble } from '../article/open.ts'
import { article, editor } from '../article/store.ts'
import { saver } from '../saving/store.ts'
import { changeSettings, settings } from '../settings/store.ts'
import { keepInHand, neighbour } from './arrange.ts'
import { desk } from './store.ts'

/** Takes the editor to the finding's words and takes it in hand. */
export function go(finding: Finding): void {
  takeInHand(finding.key, true)
  reveal(finding, () => announce(`${placeLabel(finding.where)}. ${finding.message}`))
}

/** Takes the editor to the words, or says that they are gone. */
export function reveal(
  { unit, start, end }: Pick<Finding, 'unit' | 'start' | 'end'>,
  then?: () => void,
): void {
  const hidden = view.get().page !== 'article' || article.get().reading !== null
  view.set({ page: 'article' })
  article.set({ reading: null })
  const show = () => {
    if (editor.current?.reveal(unit, { start, end })) then?.()
    else say('These words have changed. The desk looks again.')
  }
  // Behind another page the editor has no places to scroll to yet.
  if (hidden) requestAnimationFrame(show)
  else show()
}

/** F8: to the finding in hand; when the caret is there already, to the next one. */
export function goOn(step: 1 | -1): void {
  const { order } = arranged()
  const hand = inHand()
  const next =
    hand && step === 1 && !checks.get().there ? hand : neighbour(order, hand?.key ?? null, step)
  if (next) go(next)
}

/** Moves the hand along the list without leaving it. */
export function move(step: 1 | -1): void {
  const next = neighbour(arranged().order, checks.get().current, step)
  if (next) takeInHand(next.key)
}

export function fixInHand(): void {
  const finding = inHand()
  if (finding?.fix) fix(finding.fix)
}

export function fix(wanted: Fix): void {
  const checked = checks.get().article
  if (!checked || !editor.current) return
  if (editor.current.applyFix(wanted, expected(wanted, checked))) {
    announce(`${wanted.label}: done.`)
    say(null)
  } else say('These words have changed. The desk looks again.')
}

/** All safe fixes in one undo step; the text before them is kept as a version first. */
export async function fixSafe(): Promise<void> {
  const checked = checks.get().article
  if (!checked || !editor.current) return
  const { safeFixes } = await import('#engine/check/index.ts')
  const all = safeFixes(arranged().order)
  if (!all) return
  const n = arranged().order.filter((f) => f.fix?.safe).length
  if (!(await saver.flush('fix-all'))) {
    say('The text could not be saved first, so nothing was changed.')
    return
  }
  const done = editor.current.applyFix(all, expected(all, checked))
  say(done ? `${count(n, 'thing')} fixed in one step.` : 'The text changed meanwhile. Try again.')
  if (done) announce(`${count(n, 'thing')} fixed`)
}

/** The units that a fix touches, as they read when they were checked. */
function expected(wanted: Fix, checked: Article): { unit: UnitRef; text: string }[] {
  const units = articleUnits(checked)
  return wanted.steps.flatMap((step) => {
    const ref: UnitRef = step.type === 'replace' ? step.unit : { block: step.block, field: 'text' }
    const unit = units.find((u) => sameUnit(u.ref, ref))
    return unit ? [{ unit: ref, text: unit.text }] : []
  })
}

/** Ctrl+;: a warning is set aside at once, an error asks for name and reason. */
export function quietInHand(): void {
  const finding = inHand()
  if (!finding) return
  if (finding.severity === 'error') desk.set({ form: finding.key })
  else void setAside(finding)
}

/** What a decision is kept under: a finding, or a rule that did not run. */
export type Decidable = Pick<Finding, 'key' | 'rule' | 'text'>

export async function setAside(finding: Decidable): Promise<void> {
  await dismiss(finding, 'aside', settings.get().editorName, '')
}

export async function override(finding: Decidable, name: string, reason: string): Promise<boolean> {
  changeSettings({ editorName: name.trim() })
  return dismiss(finding, 'override', name.trim(), reason.trim())
}

async function dismiss(
  finding: Decidable,
  kind: Dismissal['kind'],
  name: string,
  reason: string,
): Promise<boolean> {
  const open = article.get().loaded
  if (!open) return false
  const { key, rule, text } = finding
  const at = new Date().toISOString()
  const dismissal: Dismissal = { key, rule, kind, text, name, reason, at }
  const answer = await call('dismissal.add', { article: open.id, dismissal })
  if (!answer.ok) {
    trouble.set({ failure: answer.failure })
    return false
  }
  change((list) => [...list.filter((d) => d.key !== key), dismissal])
  desk.set({ form: null })
  const done = kind === 'aside' ? 'Set aside.' : 'Overridden.'
  say(done, () => void bringBack(dismissal))
  announce(done)
  return true
}

export async function bringBack(dismissal: Dismissal): Promise<void> {
  const open = article.get().loaded
  if (!open) return
  const answer = await call('dismissal.remove', { article: open.id, key: dismissal.key })
  if (!answer.ok) return trouble.set({ failure: answer.failure })
  change((list) => list.filter((d) => d.key !== dismissal.key))
  takeInHand(dismissal.key)
  say(null)
}

/** Changes the dismissals and keeps a finding in hand; the counts in the library follow with a save. */
function change(edit: (list: readonly Dismissal[]) => Dismissal[]): void {
  const before = arranged().order
  article.set((s) => ({ dismissals: edit(s.dismissals) }))
  takeInHand(keepInHand(before, arranged().order, checks.get().current))
  saver.touch()
}

export function say(words: string | null, undo: (() => void) | null = null): void {
  desk.set({ note: words === null ? null : { words, undo } })
}
