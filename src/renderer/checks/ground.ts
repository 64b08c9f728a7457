/** What the article in hand is checked against besides the house style, and telling the worker when it changes. */
import type { ArticleSource } from '#shared/source.ts'
import { sourceText } from '#shared/sourceText.ts'
import { article } from '../features/article/store.ts'
import type { CheckGround } from './client.ts'
import { namesFor } from './names.ts'

let made: { readonly sources: readonly ArticleSource[]; readonly text: string | null } | null = null

/** The ground of the article in hand. The text is made once for the same sources. */
export function currentGround(): CheckGround {
  const { sources, loaded } = article.get()
  if (made?.sources !== sources) made = { sources, text: sourceText(sources) }
  return { source: made.text, library: namesFor(loaded?.id ?? null) }
}

/** Tells only what differs from the last time: a source of a megabyte is not copied with every keystroke. */
export function groundTeller(tell: (ground: CheckGround) => void): (ground: CheckGround) => void {
  let told: CheckGround | null = null
  return (ground) => {
    if (told?.source === ground.source && told.library === ground.library) return
    told = ground
    tell(ground)
  }
}
