/** What somebody typed as a link, as an address that the article takes (http, https, mailto); null when it is none. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  try {
    const url = new URL(full)
    if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url.href : null
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
    return url.hostname.includes('.') ? url.href : null
  } catch {
    return null
  }
}
