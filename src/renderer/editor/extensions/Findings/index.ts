/** Findings in the text: drawing them, keeping them on their words, telling which one the caret is in. */
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { $getSelection, $isRangeSelection, HISTORIC_TAG, type LexicalEditor } from 'lexical'
import type { Finding } from '#shared/finding.ts'
import { $offsetOf } from '../../places/text.ts'
import { $unitOf } from '../../places/units.ts'
import { AfterPaint } from '../Frame.ts'
import { IdsExtension } from '../Ids/index.ts'
import { Margin } from './margin.ts'
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
  const resized = new ResizeObserver(() => signs.ask())
  let current: string | null = null
  let shown: readonly Finding[] | null = null
  let told: string | null = null

  const caret = new AfterPaint(() => {
    const key = editor.read('latest', () => $findingAtCaret(units, current))
    if (key === told) return
    told = key
    tell(key)
  })

  const stopListening = editor.registerUpdateListener(({ dirtyElements, tags }) => {
    const all = tags.has(HISTORIC_TAG)
    if (all || dirtyElements.size > 0) {
      editor.read('latest', () => {
        const touched = units.$follow(all ? null : dirtyElements, $block)
        for (const unit of touched) paint.$draw(unit, current)
        if (all || touched.length > 0 || dirtyElements.get('root') === true) signs.ask()
      })
    }
    caret.ask()
  })
  const stopRoot = editor.registerRootListener((root) => {
    if (root === null) return
    resized.observe(root)
    return () => resized.unobserve(root)
  })

  return {
    show: (findings, key) => {
      if (findings === shown && key === current) return
      const fresh = findings !== shown
      shown = findings
      current = key
      editor.read('latest', () => {
        if (fresh) {
          paint.eraseAll()
          units.$set(findings, $block)
        }
        for (const unit of units.all()) paint.$draw(unit, current)
      })
      signs.ask()
      caret.ask()
    },
    dispose: () => {
      stopListening()
      stopRoot()
      resized.disconnect()
      caret.cancel()
      signs.cancel()
      paint.dispose()
      margin.replaceChildren()
    },
  }
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
