/** The simplest things that could work: what our figures stand beside. */

const SPAN = /“[^“”\n]*”?|"[^"\n]*"?|«[^«»\n]*»?|„[^„“”\n]*[“”]?/g
const SAID =
  '(?:said|says|say|told|tells|added|adds|asked|wrote|writes|stated|announced|explained|replied|insisted|warned|argued|called|described|according to|dit|déclaré|ajouté|expliqué|selon|sagte|sagt|erklärte|betonte|laut|قال|قالت|أضاف|أكد)'
const NAME =
  "(?:(?:[Tt]he|[Aa]n?) [\\p{L}' -]{0,30}?)?\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,4}|(?<!\\p{L})(?:he|she|they|He|She|They|il|elle|er|sie)(?!\\p{L})"
const ATTRIBUTION = new RegExp(
  `(${SAID}) (${NAME})|(${NAME}) (?:has |had |a |hat )?(${SAID})`,
  'gu',
)

interface Spot {
  start: number
  end: number
}

/** Everything between marks, and the nearest "said NAME" or "NAME said" of the paragraph, however far. */
export function saidName(text: string) {
  return [...text.matchAll(SPAN)].map((m) => {
    const start = m.index
    const end = start + m[0].length
    const from = text.lastIndexOf('\n', start) + 1
    const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
    let best: { distance: number; speaker: Spot; cue: Spot } | null = null
    for (const a of text.slice(from, to).matchAll(ATTRIBUTION)) {
      const at = from + a.index
      const distance = at >= end ? at - end : start - (at + a[0].length)
      if (distance < 0 || (best !== null && distance >= best.distance)) continue
      const [verb, name] = a[1] === undefined ? [a[4] ?? '', a[3] ?? ''] : [a[1], a[2] ?? '']
      const cue = at + (a[1] === undefined ? a[0].length - verb.length : 0)
      const speaker = at + (a[1] === undefined ? 0 : verb.length + 1)
      best = {
        distance,
        speaker: { start: speaker, end: speaker + name.length },
        cue: { start: cue, end: cue + verb.length },
      }
    }
    return { start, end, kind: 'direct', speaker: best?.speaker ?? null, cue: best?.cue ?? null }
  })
}

interface FlatArticle {
  readonly headline?: string
  readonly body?: readonly string[]
  readonly figures?: readonly { caption?: string; credit?: string; alt?: string }[]
}

/**
 * A validator as publishing systems have them: it looks for empty fields, an odd number of double marks, straight
 * ones, and paragraphs that stand twice. It reads no words.
 */
export function countingValidator({ headline = '', body = [], figures = [] }: FlatArticle) {
  const out: { rule: string; severity: string; where: string; text: string }[] = []
  const report = (rule: string, where: string, text = '') =>
    out.push({ rule, severity: 'warning', where, text })
  if (headline.trim() === '') report('story-incomplete', 'headline')
  if (body.every((p) => p.trim() === '')) report('story-incomplete', 'body')
  figures.forEach((f, i) => {
    if (!f.caption?.trim()) report('caption-missing', `figures[${i}].caption`)
    if (!f.credit?.trim()) report('credit-missing', `figures[${i}].credit`)
    if (!f.alt?.trim()) report('alt-missing', `figures[${i}].alt`)
  })
  const seen = new Set([headline, ...figures.map((f) => f.caption ?? '')])
  body.forEach((p, i) => {
    const where = `body[${i}]`
    if (seen.has(p)) report('duplicate-text', where, p)
    seen.add(p)
    if ((p.match(/[“”]/g)?.length ?? 0) % 2 === 1) report('quote-unbalanced', where, p)
    const straight = p.match(/"/g)?.length ?? 0
    if (straight % 2 === 1) report('quote-unbalanced', where, p)
    else if (straight > 0) report('straight-marks', where, p)
  })
  return out
}

/** Nothing cleaned: the first line is the headline, every other one a paragraph. */
export function rawLines(text: string) {
  return story(lines(text))
}

/** A line that stood before already is dropped. */
export function repeatedDropped(text: string) {
  return story([...new Set(lines(text))])
}

const lines = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((l) => l.replace(/^\ufeff/, '').trim())
    .filter((l) => l !== '')

function story([headline = '', ...paragraphs]: string[]) {
  return [{ headline, figures: [], paragraphs }]
}

const BLOCK =
  /^(p|div|section|article|header|footer|main|nav|aside|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|figure|figcaption|pre|form|br|hr|body)$/i
const HIDDEN = /^(script|style|noscript|template|head|svg|iframe|select|textarea|button)$/i

interface Dom {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: Dom | null
  readonly nextSibling: Dom | null
  readonly parentNode: Dom | null
}

/** All visible text of a page, a block a line. */
export function visibleText(root: Dom): string {
  let out = ''
  let node: Dom | null = root
  while (node !== null) {
    if (node.nodeType === 3) out += (node.nodeValue ?? '').replace(/\s+/g, ' ')
    if (BLOCK.test(node.nodeName)) out += '\n'
    if (node.firstChild !== null && !HIDDEN.test(node.nodeName)) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && BLOCK.test(node.nodeName)) out += '\n'
    }
    node = node === root ? null : (node?.nextSibling ?? null)
  }
  return out
}
