/**
 * Which units are on the screen or near it. Only those are drawn: the browser looks at every highlight again on
 * every keystroke, so a long story with many findings must not carry them all.
 */
const NEAR = '250px'

export class NearScreen {
  readonly #observer: IntersectionObserver
  readonly #names = new Map<Element, string>()
  readonly #elements = new Map<string, Element>()
  readonly #near = new Set<string>()

  /** `tell` hears the names that came near or went away. */
  constructor(tell: (names: readonly string[]) => void) {
    const init: IntersectionObserverInit & { scrollMargin: string } = {
      scrollMargin: NEAR,
      rootMargin: NEAR,
    }
    this.#observer = new IntersectionObserver((entries) => {
      const changed: string[] = []
      for (const { target, isIntersecting } of entries) {
        const name = this.#names.get(target)
        if (name === undefined || this.#near.has(name) === isIntersecting) continue
        if (isIntersecting) this.#near.add(name)
        else this.#near.delete(name)
        changed.push(name)
      }
      if (changed.length > 0) tell(changed)
    }, init)
  }

  has(name: string): boolean {
    return this.#near.has(name)
  }

  /** Watches an element under a name; what the name had before is let go, what was near stays near until told. */
  watch(name: string, element: Element | null): void {
    const old = this.#elements.get(name)
    if (old === element) return
    if (old !== undefined) this.#forget(name, old)
    if (element === null) return
    this.#names.set(element, name)
    this.#elements.set(name, element)
    this.#observer.observe(element)
  }

  /** Lets go of every name that is not among these. */
  keep(names: ReadonlySet<string>): void {
    for (const [name, element] of [...this.#elements]) {
      if (names.has(name)) continue
      this.#forget(name, element)
      this.#near.delete(name)
    }
  }

  dispose(): void {
    this.#observer.disconnect()
  }

  #forget(name: string, element: Element): void {
    this.#observer.unobserve(element)
    this.#names.delete(element)
    this.#elements.delete(name)
  }
}
