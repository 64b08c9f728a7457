/**
 * What a check says, on its words: drawn near the screen only, kept in step with the text, and telling which one
 * the caret is in. Findings and quotes both stand on this.
 */
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import {
  $getSelection,
  $isRangeSelection,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { AfterPaint } from '../extensions/Frame.ts'
import { IdsExtension } from '../extensions/Ids/index.ts'
import { $offsetOf } from '../places/text.ts'
import { $unitOf } from '../places/units.ts'
import { NearScreen } from './near.ts'
import type { Anchored, Tracked } from './track.ts'
import { type WatchedUnit, WatchedUnits } from './units.ts'

export interface AnchorPaint<T extends Anchored> {
  /** Draws a unit as it is now. Answers whether what stands beside the text may have moved. Inside a read. */
  $draw(name: string, unit: WatchedUnit<T>, current: string | null): boolean
  /** Takes a unit's drawing away; answers the same. */
  erase(name: string): boolean
  names(): string[]
}

export interface AnchorParts<T extends Anchored> {
  readonly paint: AnchorPaint<T>
  /** The one at an offset of its unit, null for none. */
  pick(tracked: readonly Tracked<T>[], offset: number, current: string | null): Tracked<T> | null
  /** The caret went into another one, or what it is in was drawn anew; null: into none. */
  caret(at: Tracked<T> | null): void
  /** What stands beside the text (signs in the margin) may have to move. */
  moved(): void
}

export interface AnchorLayer<T> {
  show(items: readonly T[], current: string | null): void
  /** Looks now where the caret is; a change goes to `caret` as ever. */
  look(): void
  dispose(): void
}

export function drawAnchors<T extends Anchored>(
  editor: LexicalEditor,
  parts: AnchorParts<T>,
): AnchorLayer<T> {
  const index = getExtensionDependencyFromEditor(editor, IdsExtension).output
  const $block = (id: string) => index.$find(id)
  const units = new WatchedUnits<T>()
  const { paint } = parts
  const near = new NearScreen((names) => editor.read('latest', () => $draw(names)))
  const resized = new ResizeObserver(() => parts.moved())
  let current: string | null = null
  let shown: readonly T[] = []
  let told: Tracked<T> | null = null

  function $draw(names: Iterable<string>): void {
    let moved = false
    for (const name of names) {
      const unit = units.get(name)
      const element = unit?.element == null ? null : editor.getElementByKey(unit.element)
      near.watch(name, element)
      const wanted = unit !== undefined && near.has(name)
      moved = (wanted ? paint.$draw(name, unit, current) : paint.erase(name)) || moved
    }
    if (moved) parts.moved()
  }

  const caret = new AfterPaint(() => {
    const at = editor.read('latest', $atCaret)
    if (at === told) return
    told = at
    parts.caret(at)
  })
  function $atCaret(): Tracked<T> | null {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return null
    const at = $unitOf(selection.focus.getNode())
    const unit = at === null ? undefined : units.of(at.unit)
    if (at === null || unit === undefined) return null
    const offset = $offsetOf(at.element, selection.focus)
    return offset === null ? null : parts.pick(unit.tracked, offset, current)
  }

  const stopListening = editor.registerUpdateListener(({ dirtyElements, tags }) => {
    const all = tags.has(HISTORIC_TAG)
    if (shown.length > 0 && (all || dirtyElements.size > 0)) {
      editor.read('latest', () => $draw(units.$follow(all ? null : dirtyElements, $block)))
      if (all || hasNewShape(dirtyElements)) parts.moved()
    }
    if (shown.length > 0 || told !== null) caret.ask()
  })
  const stopRoot = editor.registerRootListener((root) => {
    if (root === null) return
    resized.observe(root)
    return () => resized.unobserve(root)
  })

  return {
    show: (items, key) => {
      const fresh = items !== shown
      if (!fresh && key === current) return
      shown = items
      current = key
      editor.read('latest', () => {
        if (fresh) units.$set(items, $block)
        near.keep(units.names())
        $draw(new Set([...paint.names(), ...units.names()]))
      })
      caret.ask()
    },
    look: () => caret.run(),
    dispose: () => {
      stopListening()
      stopRoot()
      near.dispose()
      resized.disconnect()
      caret.cancel()
      for (const name of paint.names()) paint.erase(name)
    },
  }
}

/** Blocks came, went or changed places. Typing alone dirties its block only on behalf of its text. */
function hasNewShape(dirtyElements: ReadonlyMap<NodeKey, boolean>): boolean {
  for (const [key, itself] of dirtyElements) if (itself && key !== 'root') return true
  return false
}
