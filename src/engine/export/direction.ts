/** Direction of a stretch of text inside an article: only what runs against the article is marked. */
import { directionOf } from '#shared/style.ts'

export type Direction = 'ltr' | 'rtl'

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** The direction of most of its letters; null when it has none. An acronym that opens a sentence does not turn it. */
export function textDirection(text: string): Direction | null {
  let rtl = 0
  let ltr = 0
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    if (RTL_LETTER.test(letter)) rtl++
    else ltr++
  }
  if (rtl === ltr) return null
  return rtl > ltr ? 'rtl' : 'ltr'
}

/** What `dir` a block needs when what surrounds it runs in `base`; null when none. */
export function blockDirection(text: string, language: string, base: Direction): Direction | null {
  const own = textDirection(text) ?? directionOf(language)
  return own === base ? null : own
}
