/** What a page says about itself in its head: JSON-LD, Open Graph and other meta elements, title, language. */
import type { Witness } from '../draft.ts'
import { trimUnseen } from '../text.ts'
import { attribute, type DomDocument, type DomNode, isHolder, tagOf, walk } from './dom.ts'

const ARTICLE = /(?:Article|Report|BlogPosting|Posting|Review|Analysis)$/
const LONGEST_JSON = 2_000_000

interface Found {
  headlines: string[]
  bylines: string[]
  descriptions: string[]
  published: string
  language: string
  provider: string
  title: string
}

export function witnessOf(document: DomDocument): Witness {
  const found: Found = {
    headlines: [],
    bylines: [],
    descriptions: [],
    published: '',
    language: '',
    provider: '',
    title: '',
  }
  walk(document, { enter: (node) => read(node, found), leave: () => {} })
  if (found.title) found.headlines.push(...withoutSite(found.title, found.provider))
  return {
    headlines: unique(found.headlines),
    bylines: unique(found.bylines).slice(0, 8),
    description: found.descriptions[0] ?? '',
    published: found.published,
    language: found.language,
    provider: found.provider,
  }
}

function read(node: DomNode, found: Found): boolean {
  if (!isHolder(node)) return false
  switch (tagOf(node)) {
    case 'html':
      found.language = languageTag(attribute(node, 'lang') || attribute(node, 'xml:lang'))
      return true
    case 'meta':
      readMeta(node, found)
      return false
    case 'title':
      // A drawing has titles of its own.
      if (node.parentNode && tagOf(node.parentNode) !== 'svg') found.title ||= textBelow(node)
      return false
    case 'script':
      if (attribute(node, 'type').toLowerCase().includes('ld+json'))
        readJson(textBelow(node), found)
      return false
    case 'svg':
    case 'style':
    case 'p':
      return false
    default:
      return true
  }
}

function readMeta(node: DomNode, found: Found): void {
  const name = (
    attribute(node, 'property') ||
    attribute(node, 'name') ||
    attribute(node, 'itemprop')
  ).toLowerCase()
  const content = clean(attribute(node, 'content'))
  if (content === '') return
  switch (name) {
    case 'og:title':
    case 'twitter:title':
    case 'headline':
    case 'dc.title':
    case 'sailthru.title':
      found.headlines.push(...withoutSite(content, found.provider))
      break
    case 'author':
    case 'article:author':
    case 'sailthru.author':
    case 'dc.creator':
    case 'parsely-author':
    case 'byl':
      if (isPersonal(content)) found.bylines.push(...people(content))
      break
    case 'og:description':
    case 'description':
    case 'twitter:description':
      found.descriptions.push(content)
      break
    case 'article:published_time':
    case 'datepublished':
    case 'og:article:published_time':
      found.published ||= content
      break
    case 'og:site_name':
      found.provider ||= content
      break
  }
}

function readJson(text: string, found: Found): void {
  if (text.length > LONGEST_JSON) return
  let json: unknown
  try {
    // Some pages have raw line feeds inside their strings.
    json = JSON.parse(text.replace(/\p{Cc}+/gu, ' '))
  } catch {
    return
  }
  const queue: unknown[] = [json]
  for (let i = 0; i < queue.length && i < 500; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, 100))
    else if (isRecord(value)) {
      if (value['@graph'] !== undefined) queue.push(value['@graph'])
      if (isArticle(value)) readArticle(value, found)
      else if (value.mainEntity !== undefined) queue.push(value.mainEntity)
    }
  }
}

function readArticle(value: Record<string, unknown>, found: Found): void {
  const headline = clean(stringOf(value.headline))
  if (headline !== '') found.headlines.unshift(headline)
  const authors = Array.isArray(value.author) ? value.author : [value.author]
  const names: string[] = []
  for (const a of authors) {
    const name = clean(stringOf(isRecord(a) ? a.name : a))
    if (name !== '' && isPersonal(name)) names.push(...people(name))
  }
  if (names.length > 0) found.bylines.unshift(...names)
  found.published ||= clean(stringOf(value.datePublished))
  const publisher = isRecord(value.publisher) ? clean(stringOf(value.publisher.name)) : ''
  found.provider ||= publisher
  const description = clean(stringOf(value.description))
  if (description !== '') found.descriptions.unshift(description)
}

function isArticle(value: Record<string, unknown>): boolean {
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']]
  return types.some((t) => typeof t === 'string' && ARTICLE.test(t))
}

function isRecord(v: unknown): v is Record<string, unknown> {
  return typeof v === 'object' && v !== null && !Array.isArray(v)
}

function stringOf(v: unknown): string {
  if (Array.isArray(v)) return stringOf(v[0])
  return typeof v === 'string' ? v : ''
}

/** An address or a site is no person. */
function isPersonal(s: string): boolean {
  return s.length <= 120 && !/https?:|www\.|@|\.(?:com|org|net|co)\b/i.test(s)
}

function people(s: string): string[] {
  return s
    .replace(/^(?:by|par|von)\s+/i, '')
    .split(/\s*(?:;|,(?!\s*(?:jr|sr|ph\.?d|m\.?d)\b)|\s&\s|\s+and\s+|\s\|\s)\s*/i)
    .map((p) => p.trim())
    .filter((p) => p !== '')
}

const SEPARATOR = /\s+[|–—·•»:-]{1,2}\s+/

/** The title as it is, and its longest part when a site's name hangs on it. */
function withoutSite(title: string, provider: string): string[] {
  const parts = title.split(SEPARATOR).filter((p) => p !== '' && p !== provider)
  if (parts.length < 2) return [title]
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a))
  const last = title.search(/\s+[|–—·•»-]{1,2}\s+(?!.*\s[|–—·•»-]{1,2}\s)/)
  const head = last > 0 ? title.slice(0, last).trim() : ''
  return unique([title, head, longest].filter((s) => s.length >= 8))
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
}

/** JSON-LD often holds entities that nobody decoded. */
function clean(s: string): string {
  return trimUnseen(
    s
      .slice(0, 2000)
      .replace(/<[^<>]{0,200}>/g, ' ')
      .replace(/&(#?\w{2,6});/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all),
  ).replace(/\s+/g, ' ')
}

function textBelow(node: DomNode): string {
  let text = ''
  for (let c = node.firstChild; c; c = c.nextSibling) text += c.nodeValue ?? ''
  return text.trim()
}

function languageTag(raw: string): string {
  const m = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_])/i.exec(raw.trim())
  if (!m) return ''
  const region = m[3] ? `-${m[3].toUpperCase()}` : ''
  return `${(m[1] as string).toLowerCase()}${region}`
}
