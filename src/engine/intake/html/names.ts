/** Captions, credits, bylines and tables as pages name and build them. */
import { attribute, type DomNode, ELEMENT, tagOf, walk } from './dom.ts'

const NOT_CAPTION =
  /captions?-(?:on|off|settings|button|menu)|closed-?caption|caption-?(?:toggle|button|hide)|video-?caption/
const CREDIT =
  /(?:^|[^a-z])(?:credits?|copyright|photographer|photo-?by|photo-?credit|image-?credit|image-?source|attribution|source|rights|provider|photo-?agency|agency|byline)(?:[-_]*(?:text|line|name|inner|wrap(?:per)?))?(?![a-z])|(?:image|photo|picture|media|caption|figure)[-_]*(?:credit|copyright|source|attribution|byline|agency)|credit(?:line|text)?(?![a-z])/
const BYLINE =
  /(?:^|[^a-z])(?:byline|by-?line|bylines|author|authors|author-?(?:name|names|link|byline)|article-?author|post-?author|entry-?author|story-?author|writer|contributor|contributors|reporter|p-author|fn)(?:[-_]*(?:name|names|text|link|list|wrapper|container|block|inner|item|info|meta|title))?(?![a-z])/
const NOT_BYLINE =
  /(?:author|byline)-?(?:bio|box|description|image|avatar|photo|social|role|job|title|follow|card|twitter|email|date)|authorbox|date|time/

export function isCaptionName(names: string): boolean {
  return (
    /caption|cutline|imagetext|image-?text|legende?(?![a-z])/.test(names) &&
    !NOT_CAPTION.test(names)
  )
}

/** Beside a picture that no figure element holds, "source" or "byline" may be the story's. */
const CREDIT_ALONE =
  /(?:image|photo|picture|media|caption|figure)[-_]*(?:credit|copyright|source|attribution)|(?:^|[^a-z])(?:photo-?by|photographer|credit(?:line|s|text)?)(?![a-z])/

export function isCreditName(names: string, inFigure: boolean): boolean {
  return inFigure ? CREDIT.test(names) : CREDIT_ALONE.test(names)
}

export function isBylineName(node: DomNode, names: string): boolean {
  if (attribute(node, 'rel').split(/\s+/).includes('author')) return true
  if (/\bauthor\b/.test(attribute(node, 'itemprop'))) return true
  return BYLINE.test(names) && !NOT_BYLINE.test(names)
}

/** Rows of figures or facts, not a page layout: no table or paragraphs inside, at least two rows of two short cells. */
export function isDataTable(table: DomNode): boolean {
  let rows = 0
  let cells = 0
  let long = 0
  let layout = attribute(table, 'role') === 'presentation'
  let length = 0
  walk(table, {
    enter(node) {
      if (node.nodeType !== ELEMENT) {
        length += node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : 0
        return false
      }
      const tag = tagOf(node)
      if (
        node !== table &&
        (tag === 'table' || tag === 'article' || tag === 'h1' || tag === 'form')
      )
        layout = true
      if (tag === 'tr') rows++
      if (tag === 'td' || tag === 'th') {
        cells++
        length = 0
      }
      return !layout
    },
    leave(node) {
      const tag = tagOf(node)
      if ((tag === 'td' || tag === 'th') && length > 300) long++
    },
  })
  return !layout && rows >= 2 && cells >= 2 * rows && long === 0
}
