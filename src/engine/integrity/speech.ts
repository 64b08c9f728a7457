/** Which stretches of a source stand inside quotation marks, and of which we cannot tell. */
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass, SPACE, skipSpace, UPPER } from '../prepare/chars.ts'
import type { Mark } from '../prepare/marks.ts'
import { pairMarks } from '../prepare/pair.ts'
import type { Profile } from '../prepare/profiles/profile.ts'

/** A stretch of the source that is speech, or may be. Marks are not part of it. */
export interface Speech extends Span {
  /** False where a mark is missing, or where the layout says speech: a speaker's label, a quoted line. */
  readonly sure: boolean
}

export interface SourceSpeech {
  /** In order, apart from each other. The whole text where it has no quotation marks: a transcript. */
  readonly speech: readonly Speech[]
  /** Lines, or groups of lines that a fixed width has broken. */
  readonly paragraphs: readonly Span[]
  readonly transcript: boolean
}

/** Marks round fewer words are a term, unless a stop says that somebody speaks. */
const SPEECH_WORDS = 4
const DOUBLE = /["“”„«»]|''|``/

export function readSpeech(text: string, profile: Profile): SourceSpeech {
  const paragraphs = readParagraphs(text)
  const singles = profile.primary[0] === '‘' || !DOUBLE.test(text)
  const speech: Speech[] = []
  let speaks = false
  let running = false
  for (const p of paragraphs) {
    const found = inParagraph(text.slice(p.start, p.end), singles, profile, running)
    running = found.runsOn
    for (const s of found.speech) {
      speech.push({ start: p.start + s.start, end: p.start + s.end, sure: s.sure })
    }
    speaks ||= found.speaks
  }
  if (speaks) return { speech, paragraphs, transcript: false }
  return { speech: [{ start: 0, end: text.length, sure: true }], paragraphs, transcript: true }
}

interface Found {
  readonly speech: readonly Speech[]
  readonly speaks: boolean
  /** Opens a quotation that it does not close. */
  readonly runsOn: boolean
}

const NOTHING: Found = { speech: [], speaks: false, runsOn: false }

function inParagraph(text: string, singles: boolean, profile: Profile, running: boolean): Found {
  const labelled = hasLabel(text)
  const marks = pairMarks(text, {
    language: profile.language,
    elisions: profile.words.elisions,
  }).filter((m) => m.role === 'open' || m.role === 'close')
  if (marks.length === 0) {
    return labelled
      ? { ...NOTHING, speech: [{ start: 0, end: text.length, sure: false }] }
      : NOTHING
  }
  const speech: Speech[] = []
  let speaks = false
  let depth = 0
  let from = 0
  /** The end of the last stretch: a lone closing mark may close what began here. */
  let last = 0
  let runsOn = false
  for (const [i, m] of marks.entries()) {
    if (m.partner !== -1) {
      if (m.role === 'open' && depth++ === 0) from = m.end
      if (m.role === 'close' && --depth === 0) {
        const sure = m.double || singles
        const own = { start: from, end: m.start, sure }
        const counts = sure || wordsIn(text, from, m.start) >= SPEECH_WORDS
        if (counts) speech.push(own)
        if (sure && speaksOut(text, own, m)) speaks = true
        last = m.end
      }
      continue
    }
    if (depth > 0 || (!m.double && !singles)) continue
    speaks = true
    if (m.role === 'close') {
      if (last < m.start) speech.push({ start: last, end: m.start, sure: false })
      last = m.end
      continue
    }
    const next = marks[i + 1]
    runsOn = next === undefined
    last = next === undefined ? text.length : next.start
    const sure = running && runsOn && m.start === skipSpace(text, 0)
    speech.push({ start: m.end, end: last, sure })
  }
  if (labelled) return { speech: [{ start: 0, end: text.length, sure: false }], speaks, runsOn }
  return { speech: speech.filter((s) => s.start < s.end), speaks, runsOn }
}

/** Four words or more, or a comma or stop at the closing mark. */
function speaksOut(text: string, s: Span, close: Mark): boolean {
  if (wordsIn(text, s.start, s.end) >= SPEECH_WORDS) return true
  const edge = text.slice(Math.max(s.start, s.end - 1), s.end) + text.charAt(close.end)
  return /[.,!?…،؟]/.test(edge)
}

/** Words of a stretch, counted up to the number that matters. */
function wordsIn(text: string, start: number, end: number): number {
  let n = 0
  let inside = false
  for (let i = start; i < end && n < SPEECH_WORDS; i++) {
    const word = isWordClass(classAt(text, i))
    if (word && !inside) n++
    inside = word
  }
  return n
}

/** "VANE:", "Q.", "Marta Kell:" before the words, or the quoting sign of mail. */
function hasLabel(text: string): boolean {
  const at = skipSpace(text, 0)
  if (text[at] === '>') return true
  const label = /^(?:[QA]|[^\s:“"«„]+(?: [^\s:“"«„]+){0,3}):\s|^[QA]\.\s/u.exec(
    text.slice(at, at + 80),
  )?.[0]
  if (label === undefined) return false
  // Every word of a speaker's name has a capital; "Kell said:" is a sentence.
  return (
    label.split(' ').every((w, i) => w === '' || i === 0 || classAt(w, 0) === UPPER) &&
    classAt(label, 0) === UPPER
  )
}

/** Between blank lines, lines of about one width are one paragraph; elsewhere a line is one. */
const WIDTH_LEAST = 45
const WIDTH_MOST = 100

function readParagraphs(text: string): Span[] {
  const out: Span[] = []
  let group: Span[] = []
  const flush = () => {
    const first = group[0]
    const last = group.at(-1)
    if (first === undefined || last === undefined) return
    const wrapped = group.slice(0, -1).every((l) => {
      const width = l.end - l.start
      return width >= WIDTH_LEAST && width <= WIDTH_MOST
    })
    if (wrapped && last.end - last.start <= WIDTH_MOST)
      out.push({ start: first.start, end: last.end })
    else for (const line of group) out.push(line)
    group = []
  }
  let at = 0
  while (at <= text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const line = { start: at, end: end > at && text[end - 1] === '\r' ? end - 1 : end }
    if (isBlank(text, line)) flush()
    else group.push(line)
    at = end + 1
  }
  flush()
  return out
}

function isBlank(text: string, line: Span): boolean {
  let i = line.start
  while (i < line.end && classAt(text, i) === SPACE) i++
  return i === line.end
}
