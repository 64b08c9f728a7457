/** Hosts of fields: reading, writing and completing their slots. */
import { $createTextNode, $getSlot, $setSlot, type LexicalNode, type SlotHostNode } from 'lexical'
import { $createFieldNode, $isFieldNode, type FieldNode } from './FieldNode.ts'
import type { FieldName } from './fields.ts'

type Host = LexicalNode & SlotHostNode

export function $field(host: LexicalNode, name: FieldName): FieldNode | null {
  const node = $getSlot(host, name)
  return $isFieldNode(node) ? node : null
}

export function $fieldText(host: LexicalNode, name: FieldName): string {
  return $field(host, name)?.getTextContent() ?? ''
}

export function $setFieldText(host: Host, name: FieldName, text: string): void {
  const field = $field(host, name)
  if (field === null) $setSlot(host, name, $createFieldNode(text))
  else if (field.getTextContent() !== text) {
    field.clear()
    if (text !== '') field.append($createTextNode(text))
  }
}

/** Puts back what is missing, so that a field can be emptied but never destroyed. */
export function $completeFields(host: Host, names: readonly FieldName[]): void {
  for (const name of names) {
    if ($field(host, name) === null) $setSlot(host, name, $createFieldNode())
  }
}
