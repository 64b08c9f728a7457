/** Moving the focus between the panes (F6), each of which marks itself with data-pane. */
const ORDER = ['library', 'source', 'copy', 'desk'] as const

export function cyclePane(step: 1 | -1): void {
  const panes = ORDER.flatMap((name) => {
    const pane = document.querySelector<HTMLElement>(`[data-pane="${name}"]`)
    return pane && pane.offsetParent !== null ? [pane] : []
  })
  if (panes.length === 0) return
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(at + step + panes.length) % panes.length]
  if (next) enter(next)
}

export function focusDesk(): void {
  requestAnimationFrame(() => {
    const pane = document.querySelector<HTMLElement>('[data-pane="desk"]')
    if (pane) enter(pane)
  })
}

/** To the thing one works with there: the copy, the row in hand, the finding in hand; else the first control. */
function enter(pane: HTMLElement): void {
  const target =
    // Behind another page the copy is there and out of sight.
    pane.querySelector<HTMLElement>('.copy:not([hidden]) [contenteditable="true"]') ??
    pane.querySelector<HTMLElement>('h2[tabindex="-1"]') ??
    pane.querySelector<HTMLElement>('.finding.in-hand [data-finding]') ??
    pane.querySelector<HTMLElement>('.quotes [data-quote][tabindex="0"]') ??
    pane.querySelector<HTMLElement>('[role="option"][aria-selected="true"]') ??
    pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ??
    pane.querySelector<HTMLElement>('button, [href], input, [tabindex="0"]')
  target?.focus()
}
