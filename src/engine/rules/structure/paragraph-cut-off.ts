import { UNFINISHED } from '#engine/words/unfinished.ts'
import type { Span } from '#shared/text/span.ts'
import {
  classAt,
  isWordClass,
  LOWER,
  skipSpace,
  skipSpaceBack,
  UPPER,
} from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { defineRule } from '../define.ts'

/** Shorter paragraphs are subheads, names, lines of a list. */
const WORDS = 12
/** How many of the last words are shown. */
const SHOWN = 3
const OPEN = /[,،;؛\-‐‑–—―([{]/
/** A comma or semicolon inside the last mark leaves the sentence as open as one outside. */
const INSIDE = /[,،;؛]/
const MARKS = /["'”’“‘»«›‹]/

export const paragraphCutOff = defineRule({
  id: 'paragraph-cut-off',
  severity: 'warning',
  looksAt: 'article',
  message: 'The paragraph seems cut off. Restore its end.',
  why: 'Pages break off texts at a fold or a box; what the reader misses may be the point.',
  source: 'scraped pages; LT',
  version: 1,
  examples: {
    bad: [
      {
        body: ['The plan was sent back on Monday and the harbour master told the council that the'],
        where: 'body[0]',
        text: 'council that the',
      },
      {
        body: ['The ferry sails at nine on Monday, Kell told the crews who had waited all night,'],
        where: 'body[0]',
        text: 'waited all night,',
      },
      {
        body: ['The ferry sails at nine on Monday, Kell told the crews who had waited all night —'],
        where: 'body[0]',
        text: 'waited all night —',
      },
      {
        locale: 'fr-FR',
        body: ['Le maire a dit lundi que le quai serait fermé tout l’été et que les bateaux de la'],
        where: 'body[0]',
        text: 'bateaux de la',
      },
      {
        locale: 'de-DE',
        body: [
          'Der Hafen bleibt am Montag zu, sagte Lammers, und die Fähre fährt erst wieder mit dem',
        ],
        where: 'body[0]',
        text: 'wieder mit dem',
      },
      {
        locale: 'ar',
        body: ['قال المدير يوم الاثنين إن الميناء سيبقى مغلقا طوال الصيف وإن العبارات لن تعود إلى'],
        where: 'body[0]',
        text: 'لن تعود إلى',
      },
    ],
    good: [
      { body: ['The plan was sent back on Monday and the harbour master told the council that.'] },
      {
        body: [
          'Bread, cheese, smoked fish, honey, candles and soap: what to buy at the new market',
        ],
      },
      { body: ['Bus fares rise by ten cents in April and again in October of next year'] },
      {
        body: [
          'The rules are on a page that the port has kept since 2019: port.example/what-to-do-in-',
        ],
      },
      { body: ['“I looked round for my brother and he was not there any more and I —”'] },
      {
        body: [
          'The crews want a winter ferry that sails on Sundays and on feast days;',
          'they want the north quay back before the season of the storms begins;',
          'and they want a mayor who answers letters.',
        ],
      },
      { body: ['After the storm the crews went back to the quay with ropes, nets and vitamin A'] },
      {
        body: [
          'Kell looked at the crews who had waited all night on the quay and told them,',
          '“We sail at dawn.”',
        ],
      },
      {
        body: [
          'The ferry stays in port:',
          'if the wind blows from the north for more than two days in a row, or',
          'if the crew is not complete.',
        ],
      },
      { body: ['What the'] },
    ],
  },
  check({ body }, report) {
    for (const [i, unit] of body.entries()) {
      if (unit.kind !== 'paragraph') continue
      const span = unit.fact(readCutEnd)
      if (span === null) continue
      const after = body[i + 1]
      if (!isListed(unit, body[i - 1], after) && !introduces(unit, after)) report({ unit, span })
    }
  },
})

/** One of several paragraphs in a row that end in a semicolon: a list, whose last one may follow "and". */
function isListed(
  unit: PreparedUnit,
  before: PreparedUnit | undefined,
  after: PreparedUnit | undefined,
): boolean {
  const end = /[;؛](?:\s+\p{L}{1,4})?\s*$/u
  const last = unit.text.slice(-20)
  // the boats are old, or: a line that opens in small letters and leads on is one of several
  if (classAt(unit.text, 0) === LOWER && /[,;]\s+(?:and|or|et|ou|und|oder)\s*$/.test(last))
    return true
  if (!end.test(last)) return false
  return [before, after].some((u) => u !== undefined && end.test(u.text.slice(-20)))
}

/** A comma leads into the quotation that is the next paragraph. */
function introduces(unit: PreparedUnit, after: PreparedUnit | undefined): boolean {
  if (!/[,،]\s*$/.test(unit.text.slice(-20)) || after === undefined) return false
  const open = after.marks.marks[0]
  return open?.role === 'open' && open.start === skipSpace(after.text, 0)
}

/** The last words of a text that breaks off, or null. */
function readCutEnd({ text, tokens, wordCount, profile }: UnitReading): Span | null {
  let last = skipSpaceBack(text, text.length)
  if (last < 0 || wordCount < WORDS) return null
  const end = last + 1
  const marked = MARKS.test(text[last] as string)
  while (last > 0 && MARKS.test(text[last] as string)) last = skipSpaceBack(text, last)
  const word = tokens.lower.length - 1
  const wordEnd = tokens.end[word] ?? 0
  const breaks = isWordClass(classAt(text, last))
    ? !marked &&
      last === wordEnd - 1 &&
      isUnfinished(text, tokens.start[word] as number, tokens.first[word]) &&
      UNFINISHED[profile.language].has(tokens.lower[word] as string)
    : (marked ? INSIDE : OPEN).test(text[last] as string) && !inAddress(text, wordEnd)
  if (!breaks) return null
  return { start: tokens.start[Math.max(0, word - SHOWN + 1)] as number, end }
}

/** A word of its own, and not a name: Vitamin A, port.example/in. */
function isUnfinished(text: string, start: number, first: number | undefined): boolean {
  return first !== UPPER && /[\s'’]/.test(text.charAt(start - 1))
}

/** The last word belongs to an address. */
function inAddress(text: string, end: number): boolean {
  const tail = text.slice(Math.max(0, end - 200))
  const word = tail.slice(tail.search(/\S*$/))
  return /:\/\/|www\.|@|[\p{L}\p{N}]\/|[\p{L}\p{N}]\.[\p{L}]/u.test(word)
}
