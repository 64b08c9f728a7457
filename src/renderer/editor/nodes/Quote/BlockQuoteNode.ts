/** A block quote: its words are the node's children, who said them is a field beneath. */
import {
  $create,
  $createParagraphNode,
  type DOMExportOutput,
  type ElementDOMSlot,
  ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import type { FieldName } from '../Field/fields.ts'
import { $completeFields, $fieldText } from '../Field/slots.ts'
import { createQuoteView, quoteText } from './view.ts'

export const QUOTE_FIELDS = ['attribution'] as const satisfies readonly FieldName[]

export class BlockQuoteNode extends ElementNode {
  override $config() {
    return this.config('desk-quote', { extends: ElementNode, slots: [...QUOTE_FIELDS] })
  }

  override createDOM(): HTMLElement {
    return createQuoteView()
  }

  override updateDOM(): false {
    return false
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(element).withElement(quoteText(element))
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('blockquote')
    const attribution = $fieldText(this, 'attribution')
    return {
      element,
      after: () => {
        if (attribution !== '') {
          const by = document.createElement('cite')
          by.textContent = attribution
          element.append(by)
        }
        return element
      },
    }
  }

  override canIndent(): false {
    return false
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): LexicalNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }
}

export function $createBlockQuoteNode(): BlockQuoteNode {
  const node = $create(BlockQuoteNode)
  $completeFields(node, QUOTE_FIELDS)
  return node
}

export function $isBlockQuoteNode(node: LexicalNode | null | undefined): node is BlockQuoteNode {
  return node instanceof BlockQuoteNode
}
