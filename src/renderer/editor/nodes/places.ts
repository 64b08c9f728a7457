/** Places: the elements inside a host's own DOM where its slots are put. */

/** Where the slot of this name goes. */
export function place(slot: string): HTMLElement {
  const dom = document.createElement('div')
  dom.className = 'desk-place'
  dom.dataset.place = slot
  return dom
}

/** A place with a word before it that says what it is. The word is for the eye, the slot has its own name. */
export function labelledPlace(slot: string, label: string): HTMLElement {
  const text = document.createElement('span')
  text.className = 'desk-label'
  text.setAttribute('aria-hidden', 'true')
  text.textContent = label
  return row('desk-detail', text, place(slot))
}

export function row(className: string, ...children: readonly Node[]): HTMLElement {
  const dom = document.createElement('div')
  dom.className = className
  dom.append(...children)
  return dom
}

/** The place of a slot in its host's DOM, null for a host that has none for it. */
export function placeOf(host: HTMLElement, slot: string): HTMLElement | null {
  return host.querySelector<HTMLElement>(`[data-place="${CSS.escape(slot)}"]`)
}
