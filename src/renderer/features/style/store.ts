/** What the style page shows: which tab, what is searched for, what is typed and not kept yet. */
import { call } from '#bridge/index.ts'
import type { Output } from '#shared/contract/channels.ts'
import type { Failure } from '#shared/result.ts'
import type { HouseName, HouseStyle } from '#shared/style.ts'
import { indexNames, nameFaults, tidy, without } from '#shared/styleFaults.ts'
import { view } from '../../app/view.ts'
import { same } from '../../state/same.ts'
import { createStore } from '../../state/store.ts'
import { announce } from '../../ui/live.ts'
import { count } from '../../ui/words.ts'
import { house } from '../settings/store.ts'
import { changeStyle, keepStyle } from './keep.ts'
import { formsOf, type Kind, type PastedNames } from './names.ts'
import { type Force, SEVERITY_NAMES } from './words.ts'

export type StyleTab = 'basics' | 'rules' | 'names' | 'trial'

/** A name as it is being typed. It goes into the list when the form is left, where nothing is wrong with it. */
export interface NameDraft {
  /** The form to use of the name that is edited; null for a new one. */
  readonly of: string | null
  readonly use: string
  /** One form a line. */
  readonly not: string
  readonly kind: Kind
}

export interface StylePageState {
  readonly tab: StyleTab
  readonly ruleQuery: string
  readonly onlyChanged: boolean
  /** The rule whose reason and examples are unfolded. */
  readonly why: string | null
  readonly nameQuery: string
  /** The name that is unfolded in the list, and a new one that is not added yet. */
  readonly draft: NameDraft | null
  readonly fresh: NameDraft | null
  /** A list that was pasted and not added yet; null while that form is shut. */
  readonly pasted: { readonly text: string; readonly kind: Kind } | null
  /** A style file that was chosen and not kept yet. */
  readonly review: NonNullable<Output<'style.import'>> | null
  readonly failure: Failure | null
  /** What was done with a file, until the next thing. */
  readonly done: string | null
  readonly styles: Output<'style.list'>
}

export const stylePage = createStore<StylePageState>({
  tab: 'basics',
  ruleQuery: '',
  onlyChanged: false,
  why: null,
  nameQuery: '',
  draft: null,
  fresh: null,
  pasted: null,
  review: null,
  failure: null,
  done: null,
  styles: [],
})

export function openStylePage(tab: StyleTab | null = null): void {
  stylePage.set(tab === null ? {} : { tab })
  view.set({ page: 'style' })
}

/** Back to the article; what is typed in a form goes into the list first. */
export function leaveStylePage(): void {
  settleDraft()
  void keepStyle()
}

// Rules

export function setSeverity(
  rule: { id: string; severity: Force },
  force: Force,
  name: string,
): void {
  const { style } = house.get()
  const { [rule.id]: _, ...severities } = style.severities
  const next = force === rule.severity ? severities : { ...severities, [rule.id]: force }
  changeStyle(
    { ...style, severities: next as HouseStyle['severities'] },
    `${name}: ${SEVERITY_NAMES[force].toLowerCase()}.`,
  )
}

export function putAllBack(): void {
  const { style } = house.get()
  changeStyle({ ...style, severities: {} }, 'All rules put back.')
}

// Names

export function nameOf(draft: NameDraft): HouseName {
  return { use: tidy(draft.use), not: formsOf(draft.not), kind: draft.kind }
}

export function draftFaults(draft: NameDraft): ReturnType<typeof nameFaults> {
  const { names } = house.get().style
  const edited = names.find((name) => name.use === draft.of)
  const all = indexNames(names)
  return nameFaults(nameOf(draft), edited ? without(all, edited) : all)
}

/** Unfolds a name. One that is unfolded and has a fault stays: what was typed there would be lost. */
export function openName(name: HouseName): void {
  if (!settleDraft()) {
    announce('First settle the name that is open.')
    return
  }
  const { use, not, kind } = name
  stylePage.set({ draft: { of: use, use, not: not.join('\n'), kind } })
}

export function startName(): void {
  stylePage.set((s) => ({ fresh: s.fresh ?? { of: null, use: '', not: '', kind: 'person' } }))
}

export function changeDraft(draft: NameDraft): void {
  stylePage.set(draft.of === null ? { fresh: draft } : { draft })
}

/** Adds the new name; false while something is wrong with it. */
export function addFresh(): boolean {
  const { fresh } = stylePage.get()
  if (!fresh || hasFault(fresh)) return false
  const { style } = house.get()
  const name = nameOf(fresh)
  changeStyle({ ...style, names: [...style.names, name] }, `Added ${name.use}.`)
  announce(`Added ${name.use}.`)
  stylePage.set({ fresh: null })
  return true
}

/** Puts an edited name back into the list; false where it has a fault and waits for its repair. */
export function settleDraft(): boolean {
  const { draft } = stylePage.get()
  if (!draft) return true
  const { style } = house.get()
  const at = style.names.findIndex((one) => one.use === draft.of)
  const old = style.names[at]
  if (!old) {
    // Taken away by an undo meanwhile.
    stylePage.set({ draft: null })
    return true
  }
  if (hasFault(draft)) return false
  const name = nameOf(draft)
  if (!same(old, name)) {
    const names = style.names.with(at, name)
    changeStyle({ ...style, names }, `Changed ${name.use}.`)
    stylePage.set({ draft: { ...draft, of: name.use } })
  }
  return true
}

export function closeName(): void {
  if (settleDraft()) stylePage.set({ draft: null })
}

/** Leaves the name as the list has it. */
export function dropDraft(draft: NameDraft): void {
  stylePage.set(draft.of === null ? { fresh: null } : { draft: null })
}

function hasFault(draft: NameDraft): boolean {
  const { use, not } = draftFaults(draft)
  return use !== null || not !== null
}

export function removeName(use: string): void {
  const { style } = house.get()
  changeStyle({ ...style, names: style.names.filter((n) => n.use !== use) }, `Removed ${use}.`)
  stylePage.set({ draft: null })
  announce(`Removed ${use}.`)
}

export function addPasted({ names }: PastedNames): void {
  const { style } = house.get()
  const words = `Added ${count(names.length, 'name')}.`
  changeStyle({ ...style, names: [...style.names, ...names] }, words)
  stylePage.set({ pasted: null })
  announce(words)
}

// Files and further styles

export async function importStyle(): Promise<void> {
  stylePage.set({ failure: null, done: null })
  const answer = await call('style.import', {})
  if (!answer.ok) stylePage.set({ failure: answer.failure })
  else if (answer.value) stylePage.set({ review: answer.value })
}

export function keepReview(): void {
  const { review } = stylePage.get()
  if (!review) return
  changeStyle(review.style, `Took over ${review.file}.`)
  stylePage.set({ review: null, done: null, draft: null })
  announce(`Took over ${review.file}.`)
  void keepStyle().then(loadStyles)
}

export async function exportStyle(): Promise<void> {
  settleDraft()
  stylePage.set({ failure: null, done: null })
  if (!(await keepStyle())) return
  const answer = await call('style.export', {})
  if (!answer.ok) return stylePage.set({ failure: answer.failure })
  if (answer.value === null) return
  const done = `Written to ${answer.value}.`
  stylePage.set({ done })
  announce(done)
}

export async function loadStyles(): Promise<void> {
  const answer = await call('style.list', {})
  if (answer.ok) stylePage.set({ styles: answer.value })
}

/** Takes another style of the library into use. */
export async function takeStyle(id: string): Promise<void> {
  settleDraft()
  if (!(await keepStyle())) return
  const answer = await call('style.use', { id })
  if (!answer.ok) return stylePage.set({ failure: answer.failure })
  changeStyle(answer.value, `Took ${answer.value.name} into use.`)
  stylePage.set({ draft: null })
  await keepStyle()
  await loadStyles()
}

/** Starts another style; the one before stays in the library. */
export async function startStyle(shipped: HouseStyle): Promise<void> {
  const { style } = house.get()
  settleDraft()
  if (!(await keepStyle())) return
  // What was never changed is not in the library yet.
  const kept = await call('style.set', { style })
  if (!kept.ok) return stylePage.set({ failure: kept.failure })
  const taken = new Set(stylePage.get().styles.map((one) => one.id))
  let { id, name } = shipped
  for (let n = 2; taken.has(id); n++) {
    id = `${shipped.id}-${n}`
    name = `${shipped.name} ${n}`
  }
  changeStyle({ ...shipped, id, name }, `Started ${name}.`)
  stylePage.set({ draft: null })
  await keepStyle()
  await loadStyles()
}

export async function removeStyle(id: string): Promise<void> {
  const answer = await call('style.remove', { id })
  if (!answer.ok) stylePage.set({ failure: answer.failure })
  await loadStyles()
}
