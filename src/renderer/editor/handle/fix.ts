/** Applying a fix: all its steps or none, one undo step, marks and caret kept. */
import {
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { UnitRef } from '#shared/article/units.ts'
import type { Fix, FixStep } from '#shared/finding.ts'
import { type Edit, mapPoint } from '#shared/text/edit.ts'
import { $isFieldNode } from '../nodes/Field/FieldNode.ts'
import { $leafLength, $leaves, $offsetOf, $ownText, $placeAt, type Place } from '../places/text.ts'
import { $unitElement, unitKey } from '../places/units.ts'
import { $removeAny } from './remove.ts'

type FindBlock = (id: string) => LexicalNode | null

/** False, and nothing is changed, when a unit's text is not what the fix was made for. */
export function $applyFix(
  fix: Fix,
  expected: readonly { unit: UnitRef; text: string }[],
  $block: FindBlock,
): boolean {
  for (const { unit, text } of expected) {
    const element = $unitElement(unit, $block)
    if (element === null || $ownText(element) !== text) return false
  }
  const byUnit = new Map<string, { unit: UnitRef; edits: Edit[] }>()
  for (const step of fix.steps) {
    if (!$fits(step, $block)) return false
    if (step.type !== 'replace') continue
    const key = unitKey(step.unit)
    const entry = byUnit.get(key) ?? { unit: step.unit, edits: [] }
    entry.edits.push({ start: step.start, end: step.end, insert: step.insert })
    byUnit.set(key, entry)
  }
  for (const { unit, edits } of byUnit.values()) {
    const element = $unitElement(unit, $block)
    if (element !== null) $replaceAll(element, edits)
  }
  for (const step of fix.steps) {
    const node = step.type === 'remove-block' ? $block(step.block) : null
    if (node !== null) $removeAny(node)
  }
  return true
}

function $fits(step: FixStep, $block: FindBlock): boolean {
  if (step.type === 'remove-block') return $block(step.block) !== null
  const element = $unitElement(step.unit, $block)
  return element !== null && step.start <= step.end && step.end <= $ownText(element).length
}

function $replaceAll(element: ElementNode, edits: readonly Edit[]): void {
  const selection = $getSelection()
  const points = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : []
  const offsets = points.map((point) => $offsetOf(element, point))
  for (const edit of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    $replace(element, edit)
  }
  points.forEach((point, i) => {
    const offset = offsets[i]
    if (offset == null) return
    const place = $placeAt(element, mapPoint(offset, edits, 'after'), 'before')
    point.set(place.key, place.offset, place.type)
  })
}

/** Replaces [start, end) of the element's text; what is put in takes the format of what it replaces or follows. */
function $replace(element: ElementNode, { start, end, insert }: Edit): void {
  const text = $isFieldNode(element) ? insert.replace(/\s*\n\s*/g, ' ') : insert
  if (text !== '') {
    const { node, offset } = $target(element, start, end > start ? 'after' : 'before')
    if ($isTextNode(node)) node.spliceText(offset, 0, text)
    else if ($isElementNode(node)) node.splice(offset, 0, [$createTextNode(text)])
  }
  if (end > start) $delete(element, start + text.length, end + text.length)
}

/** What takes the new words: the text that the replaced words begin in, else the one before, else a place between. */
function $target(element: ElementNode, at: number, lean: 'before' | 'after') {
  const places = [
    $placeAt(element, at, lean),
    $placeAt(element, at, lean === 'after' ? 'before' : 'after'),
  ]
  const place = places.find((one) => one.type === 'text') ?? (places[0] as Place)
  return { node: $getNodeByKey(place.key), offset: place.offset }
}

function $delete(element: ElementNode, from: number, to: number): void {
  let offset = 0
  for (const leaf of $leaves(element)) {
    const length = $leafLength(leaf)
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, length)
    offset += length
    if (start >= end) continue
    if (start === 0 && end === length) leaf.remove()
    else if ($isTextNode(leaf)) leaf.spliceText(start, end - start, '')
  }
}
