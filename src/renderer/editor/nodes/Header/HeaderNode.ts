/**
 * The head of the story: always there, always first, never deleted (extensions/Structure sees to it). Holds
 * nothing but fields, so it is a decorator whose only content are its slots.
 */
import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import type { FieldName } from '../Field/fields.ts'
import { $completeFields } from '../Field/slots.ts'
import { createHeaderView } from './view.ts'

export const HEADER_FIELDS = [
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'place',
  'source',
  'date',
] as const satisfies readonly FieldName[]

/** The names as they came: the byline field shows them joined, and joining cannot always be taken back. */
const bylinesState = createState('bylines', {
  parse: (value): readonly string[] =>
    Array.isArray(value) && value.every((v) => typeof v === 'string') ? value : [],
})

export class HeaderNode extends DecoratorNode<null> {
  override $config() {
    return this.config('desk-header', { extends: DecoratorNode, slots: [...HEADER_FIELDS] })
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    return createHeaderView(editor)
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }

  override isKeyboardSelectable(): false {
    return false
  }

  override decorate(): null {
    return null
  }
}

export function $createHeaderNode(): HeaderNode {
  const node = $create(HeaderNode)
  $completeFields(node, HEADER_FIELDS)
  return node
}

export function $isHeaderNode(node: LexicalNode | null | undefined): node is HeaderNode {
  return node instanceof HeaderNode
}

export function $storedBylines(node: HeaderNode): readonly string[] {
  return $getState(node, bylinesState)
}

export function $storeBylines(node: HeaderNode, bylines: readonly string[]): void {
  $setState(node, bylinesState, bylines)
}
