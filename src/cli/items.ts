/** Items of `--jsonl`: one JSON value a line; what is wrong with one line is said about that line and stops no other. */
import { openStream, shownName } from './files.ts'
import { OutputClosed, type Session } from './io.ts'
import { readLines } from './lines.ts'

export type ItemId = string | number
export type Item = Readonly<Record<string, unknown>> & { readonly id: ItemId }

export interface ItemPlace {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** "FILE:LINE", as it is said to people. */
  readonly at: string
}

export interface ItemWork {
  /** Answers one item; throws a sentence (ItemFault) when it cannot. */
  readonly answer: (item: Item, place: ItemPlace) => Promise<unknown>
  /** What an item is answered with that cannot be used. */
  readonly empty: object
}

/** Why one item cannot be used: a plain sentence. */
export class ItemFault extends Error {}

/** One answer a line, in the order of the input; memory holds one line. */
export async function eachItem(
  session: Session,
  files: readonly string[],
  work: ItemWork,
): Promise<void> {
  for (const file of files.length === 0 ? ['-'] : files) {
    const opened = await openStream(file, session.io)
    if (!opened.ok) {
      session.fault(opened.failure.message)
      continue
    }
    try {
      for await (const line of readLines(opened.value)) {
        const place = { file, line: line.number, at: `${shownName(file)}:${line.number}` }
        await oneItem(session, line.text, line.fault, place, work)
      }
    } catch (error) {
      if (error instanceof OutputClosed) throw error
      session.fault(`${shownName(file)} could not be read to its end (${reason(error)}).`)
    }
  }
}

async function oneItem(
  session: Session,
  text: string,
  fault: string | null,
  place: ItemPlace,
  work: ItemWork,
): Promise<void> {
  const refuse = async (id: ItemId | null, sentence: string) => {
    session.raise(2)
    // Sentences of the rooms below name the line themselves.
    const named = sentence.startsWith(place.at) ? sentence : `${place.at}: ${sentence}`
    const error = named.endsWith('.') ? named : `${named}.`
    if (id === null) session.say(error)
    else await session.printJson({ id, ...work.empty, error })
  }
  if (fault !== null) return refuse(idInside(text), fault)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse(idInside(text), 'this line is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(null, 'this line is not a JSON object')
  }
  const { id } = value as { id?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number') {
    return refuse(
      null,
      id === undefined ? 'the item has no id' : 'the id is neither text nor number',
    )
  }
  let answer: unknown
  try {
    answer = await work.answer(value as Item, place)
  } catch (error) {
    if (error instanceof OutputClosed) throw error
    const sentence =
      error instanceof ItemFault ? error.message : `a fault of the program (${reason(error)})`
    return refuse(id, sentence)
  }
  await session.printJson(answer)
}

/** The id of a line that is not JSON as a whole: its first key, or the only place that looks like one. */
function idInside(text: string): ItemId | null {
  const shape = /([{,])\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)(?=\s*[,}\s]|$)/g
  const found = [...text.matchAll(shape)]
  const first = found[0]
  if (!first || (found.length > 1 && first.index !== text.indexOf('{'))) return null
  try {
    return JSON.parse(first[2] ?? '') as ItemId
  } catch {
    return null
  }
}

export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return (error as NodeJS.ErrnoException).code ?? error.message
}
