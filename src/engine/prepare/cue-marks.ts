/** Speaker cues that marks make: a colon or a dash beside them, words straight after or, in French, inside. */
import type { Span } from '#shared/text/span.ts'
import { classAt, skipSpace, skipSpaceBack, UNCASED, UPPER } from './chars.ts'
import { CueContext } from './cue-context.ts'
import { ADVERB, DETERMINER, PRONOUN, STRONG } from './lexicon.ts'
import { tokenBefore, tokenFrom } from './tokens.ts'

/** How far behind a quotation a word like "so" may name its speaker, in words. */
const TRAIL = 14

export class CueMarks extends CueContext {
  /** A name or noun and a colon just before the mark; a dash and a name just after it. */
  besideMarks(i: number): void {
    const span = this.quoted[i] as Span
    const colon = skipSpaceBack(this.text, span.start)
    if (colon > 0 && this.text.charCodeAt(colon) === 0x3a) {
      const word = tokenBefore(this.tokens, colon)
      const from = word >= 0 ? (this.tokens.start[word] as number) : -1
      const prior = this.quoted[i - 1]
      if (from >= 0 && (prior === undefined || from >= prior.end)) {
        this.add(from, colon + 1, 'colon')
      }
    }
    this.afterMark(i, span)
    let at = skipSpace(this.text, span.end)
    const dash = this.text.charCodeAt(at)
    if (dash !== 0x2013 && dash !== 0x2014 && dash !== 0x2015 && dash !== 0x2d) return
    while (at < this.text.length && /[–—―-]/.test(this.text[at] as string)) at++
    const from = skipSpace(this.text, at)
    const cls = classAt(this.text, from)
    if (cls !== UPPER && cls !== UNCASED) return
    const word = tokenFrom(this.tokens, from)
    if (
      (this.profile.words.uses(this.tokens.lower[word] ?? '') & (PRONOUN | DETERMINER | ADVERB)) !==
      0
    )
      return
    this.add(from, this.tokens.end[word] ?? from, 'dash')
  }

  /** French sets the attribution between the marks: « Nous partons, a dit Kell, et pour de bon. » */
  insideMarks(span: Span): void {
    const { start, end, lower } = this.tokens
    const last = tokenFrom(this.tokens, span.end)
    for (let k = tokenFrom(this.tokens, span.start); k + 1 < last; k++) {
      if (this.text.charCodeAt(end[k] as number) !== 0x2c) continue
      let verb = k + 1
      if (/^(a|ont|avait|avaient)$/.test(lower[verb] ?? '')) {
        verb++
        while (/^(t|il|elle|on|ils|elles)$/.test(lower[verb] ?? '')) verb++
      }
      if (verb >= last || (this.profile.words.uses(lower[verb] as string) & STRONG) === 0) continue
      this.add(start[verb] as number, end[verb] as number, 'verb')
      return
    }
  }

  /** „Wir bleiben“, so Marta Kell. */
  afterMark(i: number, span: Span): void {
    const { after } = this.profile.words
    if (after.size === 0) return
    const limit = this.quoted[i + 1]?.start ?? this.text.length
    const next = tokenFrom(this.tokens, span.end)
    for (let k = next; k < this.tokens.start.length && k < next + TRAIL; k++) {
      const from = this.tokens.start[k] as number
      if (from >= limit || !this.clear(span.end, from)) return
      if (!after.has(this.tokens.lower[k] as string)) continue
      const first = skipSpaceBack(this.text, from)
      if (first < span.end || this.text.charCodeAt(first) === 0x2c) {
        this.add(from, this.tokens.end[k] as number, 'phrase')
        return
      }
    }
  }
}
