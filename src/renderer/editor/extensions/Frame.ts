/**
 * Things to do at most once a frame, after the frame is painted, so that the keystroke that asked for them
 * does not wait. A hidden window paints no frames: then a timer does it.
 */
const HIDDEN_MS = 150

export class AfterPaint {
  readonly #run: () => void
  #asked: { frame: number; timer: ReturnType<typeof setTimeout> } | null = null

  constructor(run: () => void) {
    this.#run = run
  }

  ask(): void {
    if (this.#asked !== null) return
    const frame = requestAnimationFrame(() => setTimeout(() => this.#go(), 0))
    this.#asked = { frame, timer: setTimeout(() => this.#go(), HIDDEN_MS) }
  }

  cancel(): void {
    if (this.#asked === null) return
    cancelAnimationFrame(this.#asked.frame)
    clearTimeout(this.#asked.timer)
    this.#asked = null
  }

  #go(): void {
    if (this.#asked === null) return
    this.cancel()
    this.#run()
  }
}
