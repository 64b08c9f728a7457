import { FIELDS, type FieldName } from './fields.ts'

/** The line itself. Its container (the slot) is the editing host and carries role and name: see nameFieldSlot. */
export function createFieldView(name: FieldName | null): HTMLElement {
  const dom = document.createElement('div')
  dom.className = 'desk-field'
  if (name !== null) {
    dom.dataset.field = name
    dom.dataset.hint = FIELDS[name].hint
  }
  return dom
}

/** Shows or hides the hint. */
export function updateFieldView(dom: HTMLElement, empty: boolean): void {
  dom.toggleAttribute('data-empty', empty)
}

/** Names the slot's container for assistive technology: focus lies there, not on the line. */
export function nameFieldSlot(dom: HTMLElement, name: FieldName): void {
  const slot = dom.parentElement
  if (slot === null) return
  slot.setAttribute('role', 'textbox')
  slot.setAttribute('aria-label', FIELDS[name].label)
  slot.setAttribute('aria-multiline', 'false')
  slot.tabIndex = -1
}
