/**
 * One line of plain text in a named slot of its host (header, figure, quote, table). The slot is a virtual
 * shadow root: no deletion, merge or selection crosses it. The field's name is the name of the slot.
 */
import {
  $create,
  $createTextNode,
  $getSlotNameWithinHost,
  type DOMExportOutput,
  ElementNode,
  type LexicalNode,
} from 'lexical'
import { type FieldName, isFieldName } from './fields.ts'
import { createFieldView, updateFieldView } from './view.ts'

export class FieldNode extends ElementNode {
  override $config() {
    return this.config('desk-field', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const dom = createFieldView($fieldName(this))
    updateFieldView(dom, this.isEmpty())
    return dom
  }

  override updateDOM(_prev: this, dom: HTMLElement): false {
    updateFieldView(dom, this.isEmpty())
    return false
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('p') }
  }

  override canIndent(): false {
    return false
  }

  override collapseAtStart(): true {
    return true
  }

  override insertNewAfter(): null {
    return null
  }
}

export function $createFieldNode(text = ''): FieldNode {
  const node = $create(FieldNode)
  return text === '' ? node : node.append($createTextNode(text))
}

export function $isFieldNode(node: LexicalNode | null | undefined): node is FieldNode {
  return node instanceof FieldNode
}

/** The field's name, null while it is in no slot. */
export function $fieldName(node: FieldNode): FieldName | null {
  const name = $getSlotNameWithinHost(node)
  return isFieldName(name) ? name : null
}
