/** Resolves once the window has shown its first screen; what can wait, waits for it. */
let tell: () => void = () => {}
export const painted: Promise<void> = new Promise((resolve) => {
  tell = resolve
})

/** Also tells tests and the bench that there is text to edit (or an empty desk that says what to do). */
export function notePainted(): void {
  const root = document.documentElement
  if (root.dataset.ready) return
  // What was rendered is painted at the second frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (root.dataset.ready) return
      performance.mark('desk-ready')
      root.dataset.ready = 'true'
      tell()
    }),
  )
}
