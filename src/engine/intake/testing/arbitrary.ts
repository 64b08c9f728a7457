/** Raw copy as it comes in, for property tests: sentences, headlines, captions, residue in any order, with any gaps. */
import fc from 'fast-check'
import type { Article } from '#shared/article/model.ts'

const NAMES = ['Marta Kell', 'Idris Vane', 'Ola Brandt', 'Ines Corvo', 'Leila Haddow', 'Tomas Biel']
const PLACES = ['Orlo', 'Marrow', 'Sarn', 'Vellin', 'Al-Nakhla', 'Port Hallow']
const THINGS = ['berth', 'ferry', 'ice house', 'dredger', 'customs house', 'pilots’ fund']
const VERBS = ['reopened', 'sank', 'was sold', 'came back', 'lost its roof', 'paid its debts']

const sentence = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...PLACES),
    fc.constantFrom(...THINGS),
    fc.constantFrom(...VERBS),
    fc.nat(999),
  )
  .map(([name, place, thing, verb, n]) => [
    `${name} said the ${thing} of ${place} ${verb} after ${n} days of rain and wind.`,
    `The ${thing} at ${place} ${verb} in ${1000 + n}, and nobody has asked ${name} about it since then.`,
    `“It ${verb},” ${name} told the council of ${place}, “and we waited ${n} hours for the tide.”`,
  ])
  .chain((forms) => fc.constantFrom(...forms))

const headline = fc
  .tuple(fc.constantFrom(...PLACES), fc.constantFrom(...THINGS), fc.nat(99))
  .map(([place, thing, n]) => `${place} Votes on Its ${thing} for the ${n + 2}th Time`)

const caption = fc
  .tuple(
    fc.constantFrom(...THINGS),
    fc.constantFrom(...PLACES),
    fc.constantFrom('', ' (AFP)', ' (Reuters/File)'),
  )
  .map(
    ([thing, place, credit]) =>
      `A view of the ${thing} at ${place} in the last week of winter${credit}`,
  )

export const residue = fc.constantFrom(
  'TT',
  'Share',
  'Print',
  'A+ A-',
  'Advertisement',
  '0 Comments',
  'Read more: Who owns the ice house?',
  'Sign up to our weekly letter',
  'شارك المقال',
  'Lire aussi : le port rouvre',
)

/** Stand above the text only: below a first line they would make it the standfirst. */
const headLine = fc.constantFrom('Updated 2 March 2026, 18:20', '5 min read', 'By Marta Kell')

/** A story as a page leaves it, and the paragraphs that must come out of it. */
export const pageCopy = fc
  .tuple(
    headline,
    fc.option(caption, { nil: null }),
    fc.uniqueArray(sentence, { minLength: 2, maxLength: 7 }),
    fc.array(fc.tuple(fc.nat(8), residue), { maxLength: 4 }),
    fc.array(headLine, { maxLength: 2 }),
    fc.boolean(),
  )
  .map(([head, shot, paragraphs, extra, above, twice]) => {
    const lines: string[] = [head]
    if (shot) lines.push(`${shot}\n${shot}`)
    if (twice) lines.push(`TT\n\n${head}`)
    lines.push(...above)
    const body = paragraphs.flatMap((p, i) => [
      ...extra.filter(([at]) => at === i).map(([, line]) => line),
      p,
    ])
    return { text: [...lines, ...body].join('\n\n'), head, paragraphs }
  })

/** Anything at all: lines of copy, residue and noise with any line ends between them. */
export const anyCopy = fc
  .array(
    fc.tuple(
      fc.oneof(
        sentence,
        headline,
        caption,
        residue,
        fc.constantFrom(
          'Related',
          'Most read',
          'By Marta Kell',
          'ENDS',
          '* * *',
          'Yes.',
          '(AFP)',
          '- one',
          '• two',
        ),
        fc.string({ maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n\n', '\u2028', '\r'),
    ),
    { maxLength: 25 },
  )
  .map((lines) => lines.map(([line, end]) => line + end).join(''))

/** An article written out as plain text, in the shape in which a page shows it. */
export function written(article: Article): string {
  const out = [article.header.headline]
  for (const b of article.blocks) {
    if (b.type === 'figure') {
      const line = `${b.caption}${b.credit ? ` (${b.credit})` : ''}`
      out.push(`${line}\n${line}`)
    } else if (b.type === 'list') out.push(b.items.map((i) => `• ${i.text}`).join('\n'))
    else if (b.type === 'divider') out.push('* * *')
    else if (b.type !== 'table') out.push(b.text)
  }
  return out.filter((s) => s !== '').join('\n\n')
}
