/**
 * A page spoken to over the debugging protocol itself: test harnesses wrap the page in workers and listeners of
 * their own, which would be measured too.
 */
interface Answer {
  readonly id?: number
  readonly result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } }
  readonly error?: { message: string }
}

export class Page {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #last = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.onmessage = ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer
      if (answer.id === undefined) return
      this.#waiting.get(answer.id)?.(answer)
      this.#waiting.delete(answer.id)
    }
  }

  static open(url: string): Promise<Page> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url)
      socket.onopen = () => resolve(new Page(socket))
      socket.onerror = () => reject(new Error('The window could not be spoken to.'))
    })
  }

  /** The value of an expression in the page, awaited when it is a promise. */
  async evaluate<T>(expression: string): Promise<T> {
    const params = { expression, awaitPromise: true, returnByValue: true }
    const { result, error } = await this.#send('Runtime.evaluate', params)
    const fault = error?.message ?? result?.exceptionDetails?.text
    if (fault) throw new Error(fault)
    return result?.result?.value as T
  }

  /** Waits until the expression is true, at most `ms`. */
  async until(expression: string, ms = 20_000): Promise<void> {
    const end = Date.now() + ms
    // A page that is only being loaded has nothing to ask yet.
    const holds = () => this.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`The window never came to: ${expression}`)
      await pause(20)
    }
  }

  /** One real key with its text, as the keyboard sends it. */
  async key(text: string): Promise<void> {
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text })
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key: text })
  }

  async click(x: number, y: number): Promise<void> {
    const at = { x, y, button: 'left', clickCount: 1 }
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
  }

  close(): void {
    this.#socket.close()
  }

  #send(method: string, params: object): Promise<Answer> {
    const id = ++this.#last
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
