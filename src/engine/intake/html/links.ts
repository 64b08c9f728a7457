/** Links that may stay: http, https and mailto, nothing else, whatever the disguise. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g
const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED = new Set(['http', 'https', 'mailto'])
const LONGEST = 2000

/**
 * The address to keep, or null. Control characters and white space are dropped before the scheme is looked at
 * ("java\nscript:"). A relative address is resolved when `base` (the page's own address) allows it without a parser: from
 * the root of its host, or with its scheme; otherwise it goes, since it leads nowhere outside the page.
 */
export function safeHref(raw: string, base = ''): string | null {
  const href = raw.replace(CONTROL, '')
  if (href === '' || href.length > LONGEST) return null
  const scheme = SCHEME.exec(href)
  if (scheme) {
    const name = (scheme[1] as string).toLowerCase()
    if (!ALLOWED.has(name)) return null
    if (name === 'mailto') return /^mailto:[^\s@]+@[^\s@]+$/i.test(href) ? href : null
    return /^https?:\/\/[^/]/i.test(href) ? href : null
  }
  const origin = /^(https?:)\/\/[^/?#]+/i.exec(base.replace(CONTROL, ''))
  if (!origin) return null
  if (href.startsWith('//')) return `${origin[1]}${href}`
  return href.startsWith('/') ? `${origin[0]}${href}` : null
}
