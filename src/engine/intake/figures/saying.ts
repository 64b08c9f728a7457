/** What a line says if it is a caption: its words without label and credit, and a key to compare it by. */
import { type CreditSplit, splitCredit } from '../credit.ts'
import type { Entry } from '../draft.ts'
import { wordCount, wordKey } from '../text.ts'
import { alternatives } from '../words/index.ts'

const LABEL = new RegExp(
  `^(?:${alternatives('caption')})(?:\\s*[:：]\\s*|(?<=caption)\\s*(?=\\S))`,
  'iu',
)
const DANGLING = /\s*\b(?:photo|image|credit|foto|bild)\s*:\s*$/i
const VIDEO = /^(?:media|video) caption/i

export interface Said {
  readonly caption: string
  readonly credit: string
  /** The credit is certain by itself. */
  readonly strong: boolean
  /** "Image: …": the line says that it is a caption. */
  readonly labelled: boolean
  readonly key: string
}

/** Asked for every line and its neighbours, so each is worked out once. */
export class Sayings {
  private readonly known = new Map<Entry, Said | null>()

  of(e: Entry): Said | null {
    let said = this.known.get(e)
    if (said === undefined) {
      said = readSaying(e)
      this.known.set(e, said)
    }
    return said
  }
}

function readSaying(e: Entry): Said | null {
  if (e.words === 0 || e.text.length > 1500 || (e.kind !== 'text' && e.kind !== 'pointer'))
    return null
  let text = e.text
  const label = LABEL.exec(text)
  if (label && VIDEO.test(text)) return null
  if (label) text = text.slice(label[0].length)
  const labelled = label !== null && wordCount(text) >= 4
  const split: CreditSplit | null = labelled ? splitCredit(text) : e.credited
  const body = split
    ? split.caption
    : /:\s*$/.test(text.slice(-3))
      ? text.replace(DANGLING, '')
      : text
  const words = /(?:…|\.\.\.)$/.test(body.slice(-3)) ? body.replace(/\s*(?:…|\.\.\.)$/, '') : body
  return {
    caption: body.trim(),
    credit: split?.credit ?? '',
    strong: split?.strong ?? false,
    labelled,
    key: words === e.text ? e.key : wordKey(words),
  }
}

/** Two captions say the same: equal, or one is the cut-off or shorter form of the other. */
export function sameCaption(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  if (a.length === b.length) return a === b
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long[short.length] !== ' ' || !long.startsWith(short)) return false
  return short.split(' ', 4).length >= 4
}

/** ", left, has replaced the manager": the end of a caption, cut at a link. */
export function isEndOf(end: Said, whole: Said): boolean {
  return (
    /^[,\p{Ll}]/u.test(end.caption) && end.key.includes(' ') && whole.key.endsWith(` ${end.key}`)
  )
}
