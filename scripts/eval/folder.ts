/** Where the parts of the labelled copy lie. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Part {
  readonly name: string
  /** The folder it needs; null when it is not there. */
  readonly needs: string | null
  /** Answers the lines to print. */
  readonly run: (folder: string, temp: string) => Promise<string[]>
}

export interface Places {
  readonly rules: string | null
  readonly quotes: string | null
  readonly cleaning: string | null
  /** The folder of ninjs schemas. */
  readonly schemas: string | null
}

/** A sentence when the folder is no such folder. */
export function places(given: string): Places | string {
  const root = resolve(given)
  if (!existsSync(root)) return `There is no folder ${given}.`
  const base = ['rules', 'quotes', 'cleaning'].some((d) => existsSync(join(root, d)))
    ? root
    : join(root, 'eval')
  const there = (...parts: string[]) => {
    const path = join(base, ...parts)
    return existsSync(path) ? path : null
  }
  const found = {
    rules: there('rules'),
    quotes: there('quotes'),
    cleaning: there('cleaning'),
    schemas: there('..', 'schemas', 'ninjs', 'schema'),
  }
  return Object.values(found).some((f) => f !== null)
    ? found
    : `${given} holds none of rules/, quotes/, cleaning/ and no schemas beside them.`
}
