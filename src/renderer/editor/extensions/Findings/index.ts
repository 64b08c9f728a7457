/** Findings in the text: drawing them, keeping them on their words, telling which one the caret is in. */
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import {
  $getSelection,
  $isRangeSelection,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import type { Finding } from '#shared/finding.ts'
import { $offsetOf } from '../../places/text.ts'
import { $unitOf } from '../../places/units.ts'
import { AfterPaint } from '../Frame.ts'
import { IdsExtension } from '../Ids/index.ts'
import { Margin } from './margin.ts'
import { NearScreen } from './near.ts'
import { FindingPaint } from './paint.ts'
import { findingAt } from './pick.ts'
import { WatchedUnits } from './units.ts'

export interface FindingLayer {
  show(findings: readonly Finding[], current: string | null): void
  dispose(): void
}

/** `margin` is the element for the signs; `tell` hears which finding the caret goes into, null for none. */
export function drawFindings(
  editor: LexicalEditor,
  margin: HTMLElement,
  tell: (key: string | null) => void,
): FindingLayer {
  const index = getExtensionDependencyFromEditor(editor, IdsExtension).output
  const $block = (id: string) => index.$find(id)
  const units = new WatchedUnits()
  const paint = new FindingPaint(editor)
  const signs = new Margin(margin, () => paint.signs(), tell)
  const near = new NearScreen((names) => editor.read('latest', () => $draw(names)))
  const resized = new ResizeObserver(() => signs.ask())
  let current: string | null = null
  let shown: readonly Finding[] = []
  let told: string | null = null

  function $draw(names: Iterable<string>): void {
    let moved = false
    for (const name of names) {
      const unit = units.get(name)
      const element = unit?.element == null ? null : editor.getElementByKey(unit.element)
      near.watch(name, element)
      const wanted = unit !== undefined && near.has(name)
      moved = (wanted ? paint.$draw(name, unit, current) : paint.erase(name)) || moved
    }
    if (moved) signs.ask()
  }

  const caret = new AfterPaint(() => {
    const key = editor.read('latest', () => $findingAtCaret(units, current))
    if (key === told) return
    told = key
    tell(key)
  })
  const stopListening = editor.registerUpdateListener(({ dirtyElements, tags }) => {
    const all = tags.has(HISTORIC_TAG)
    if (shown.length > 0 && (all || dirtyElements.size > 0)) {
      editor.read('latest', () => $draw(units.$follow(all ? null : dirtyElements, $block)))
      if (all || hasNewShape(dirtyElements)) signs.ask()
    }
    if (shown.length > 0 || told !== null) caret.ask()
  })
  const stopRoot = editor.registerRootListener((root) => {
    if (root === null) return
    resized.observe(root)
    return () => resized.unobserve(root)
  })

  return {
    show: (findings, key) => {
      const fresh = findings !== shown
      if (!fresh && key === current) return
      shown = findings
      current = key
      editor.read('latest', () => {
        if (fresh) units.$set(findings, $block)
        near.keep(units.names())
        $draw(new Set([...paint.names(), ...units.names()]))
      })
      caret.ask()
    },
    dispose: () => {
      stopListening()
      stopRoot()
      near.dispose()
      resized.disconnect()
      caret.cancel()
      signs.cancel()
      paint.dispose()
      margin.replaceChildren()
    },
  }
}

/** Blocks came, went or changed places. Typing alone dirties its block only on behalf of its text. */
function hasNewShape(dirtyElements: ReadonlyMap<NodeKey, boolean>): boolean {
  for (const [key, itself] of dirtyElements) if (itself && key !== 'root') return true
  return false
}

function $findingAtCaret(units: WatchedUnits, current: string | null): string | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const at = $unitOf(selection.focus.getNode())
  const unit = at === null ? undefined : units.of(at.unit)
  if (at === null || unit === undefined) return null
  const offset = $offsetOf(at.element, selection.focus)
  return offset === null ? null : findingAt(unit.tracked, offset, current)
}
