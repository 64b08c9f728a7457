/** The house form of a credit: Name/Agency, Agency, Handout/Owner. */
import {
  CREDIT_GIVERS,
  CREDIT_LABELS,
  CREDIT_SOURCES,
  CREDIT_STOPS,
} from '#engine/words/credits.ts'

const alternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')
/** Photo courtesy of the Biel family says who gave it, so only "by" and its kin count here. */
const BY = CREDIT_GIVERS.filter((g) => !g.includes('courtesy'))
const LABEL = new RegExp(
  `^(?:(file|archive|handout)\\s+)?(?:${alternatives([...CREDIT_LABELS, ...CREDIT_SOURCES])})` +
    `(?:\\s+(?:${alternatives(BY)})(?:\\s*:\\s*|\\s+)|\\s*:\\s*(?:by\\s+)?)`,
  'iu',
)
const COPYRIGHT = /^(?:copyright\s+)?(?:©|\(c\))\s*(?:copyright\s+)?(?:(?:19|20)\d\d\s*[,:]?\s*)?/iu
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
const LONGEST = 400

/** The credit without label, ©, brackets round it, spaces at its slashes and the stop at its end. */
export function houseForm(credit: string): string {
  let text = credit.trim()
  if (text.length > LONGEST) return text
  let file = ''
  for (let before = ''; before !== text; ) {
    before = text
    text = withoutStop(text)
    if (isWrapped(text)) text = text.slice(1, -1).trim()
    const label = LABEL.exec(text)
    if (label) {
      file = label[1]?.toLowerCase() ?? file
      text = text.slice(label[0].length).trim()
    }
    text = text.replace(COPYRIGHT, '').trim()
  }
  text = text.replace(/\s{0,4}\/\s{0,4}/g, '/')
  return file === '' || text === '' ? text : `${text} ${file}`
}

/** One pair of brackets round the whole: "(Ines Corvo/PA)", not "(A) and (B)". */
function isWrapped(text: string): boolean {
  const close = BRACKETS[text[0] ?? '']
  return close !== undefined && text.indexOf(close) === text.length - 1
}

function withoutStop(text: string): string {
  if (!text.endsWith('.') || text.endsWith('..')) return text
  const word = /[^\s/,(]*$/u.exec(text.slice(Math.max(0, text.length - 40), -1))?.[0] ?? ''
  // Jr., U.S., an initial: the stop belongs to the word.
  const keeps = CREDIT_STOPS.has(word.toLowerCase()) || /^\p{L}$|\.\p{L}$/u.test(word)
  return keeps ? text : text.slice(0, -1)
}
