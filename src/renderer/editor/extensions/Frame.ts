/**
 * Things to do at most once a frame, after the frame is painted, so that the keystroke that asked for them
 * does not wait. All share one frame and one task. A hidden window paints no frames: then a timer does it.
 */
const HIDDEN_MS = 150

const waiting = new Set<AfterPaint>()
let frame = 0
let timer: ReturnType<typeof setTimeout> | undefined

export class AfterPaint {
  readonly #run: () => void

  constructor(run: () => void) {
    this.#run = run
  }

  ask(): void {
    waiting.add(this)
    if (frame !== 0) return
    frame = requestAnimationFrame(() => setTimeout(runAll, 0))
    timer = setTimeout(runAll, HIDDEN_MS)
  }

  cancel(): void {
    waiting.delete(this)
  }

  run(): void {
    this.#run()
  }
}

function runAll(): void {
  cancelAnimationFrame(frame)
  clearTimeout(timer)
  frame = 0
  const now = [...waiting]
  waiting.clear()
  for (const one of now) one.run()
}
