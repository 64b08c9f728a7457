/** Paste and drop anywhere in the window but in the copy and in fields. */
import { collectFiles } from './folders.ts'
import { intake } from './store.ts'
import { takeIn } from './take.ts'

/**
 * True where a field, or the copy, has the focus and takes the paste itself. The browser sends a paste to what is
 * selected, and words of the copy stay selected while the focus is in another pane.
 */
function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const field = target.closest('input, textarea, select, [contenteditable="true"]')
  return field?.contains(document.activeElement) ?? false
}

/** True where the copy itself takes the drop. */
function inCopy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[contenteditable="true"]') !== null
}

export function listenForCopy(): () => void {
  const control = new AbortController()
  const { signal } = control
  let depth = 0

  document.addEventListener(
    'paste',
    (event) => {
      if (event.defaultPrevented || inField(event.target) || !event.clipboardData) return
      event.preventDefault()
      const { clipboardData: data } = event
      const html = data.getData('text/html')
      void takeIn(
        { text: data.getData('text/plain'), html: html || null, files: [...data.files] },
        'paste',
      )
    },
    { signal },
  )

  const external = (event: DragEvent) =>
    event.dataTransfer !== null &&
    [...event.dataTransfer.types].some((t) => t === 'Files' || t.startsWith('text/'))
  const over = (event: DragEvent) => {
    if (event.defaultPrevented || inCopy(event.target) || !external(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
  }
  document.addEventListener('dragover', over, { signal })
  document.addEventListener(
    'dragenter',
    (event) => {
      if (!external(event)) return
      depth++
      intake.set({ dragging: true })
    },
    { signal },
  )
  const out = () => {
    depth = Math.max(0, depth - 1)
    if (depth === 0) intake.set({ dragging: false })
  }
  document.addEventListener('dragleave', out, { signal })
  document.addEventListener(
    'drop',
    (event) => {
      depth = 0
      intake.set({ dragging: false })
      if (event.defaultPrevented || inCopy(event.target) || !event.dataTransfer) return
      event.preventDefault()
      const { dataTransfer: data } = event
      const html = data.getData('text/html')
      const text = data.getData('text/plain')
      void collectFiles(data).then((files) => takeIn({ text, html: html || null, files }, 'drop'))
    },
    { signal },
  )
  return () => control.abort()
}
