/** Lines that name who wrote the story. */
import { isHouse } from './credit.ts'
import { dateStart } from './dates.ts'
import { plain, wordCount } from './text.ts'
import { alternatives } from './words/index.ts'

/** These say "by" only with a colon or a person's name right behind. */
const BY = new RegExp(`^(${alternatives('by')})(?:\\s*:\\s*|\\s+)`, 'u')
const ORDINARY = new Set(['from', 'aus', 'avec', 'text', 'interview', 'author', 'autor', 'autorin'])
const PARTICLE =
  /^(?:de|da|del|della|di|dos|du|la|le|van|von|der|den|ter|ten|bin|ibn|ben|el|al|and|et|und|y|&|و)$/iu
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}-]*)$/u
const STAFF =
  /^(?:staff|reporter|reporters|agencies|newsroom|editors?|team|desk|wires?|correspondent|redaktion|la rédaction|agences?)$/i
const ROLE =
  /\b(?:reporter|correspondent|editor|writer|journalist|staff|producer|columnist|contributor|critic|chief|redakteur|redakteurin|korrespondent|journaliste|correspondante?|envoyée?|news desk)\b/i
const CUT =
  /\s+(?:\||·|•|—|–|-{1,2})\s+|\s*\|\s*|\s+(?:for|in|at|of|pour|für|aus|à|chief|senior|political|special)\s|\s+@|\s*\(|\s*[·•]\s*|\s+(?:updated|published|posted|publié|aktualisiert)\b/i
/** "GarberFOXBusiness": two lines of a page that a copy glued together. */
const GLUED_ROLE =
  /(\p{Ll})((?:Staff|Senior|Political|News|Sports?|Showbiz|Assistant|Chief|Deputy|Executive|Managing)?\s?(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]orrespondent|[Cc]ontributor|[Aa]nalyst|[Jj]ournalist|[Pp]hotographer|[Ii]llustrator|[Mm]anufacturer))/u
const GLUED =
  /(\p{Ll})(\p{Lu}{2,}|\p{Lu}\p{Ll}+(?:\p{Lu}|\s\p{Lu}).*\d{4}|\p{Lu}\p{Ll}+\.?\s\d{1,2},?\s)/u

export interface Byline {
  /** As printed, without "By" and without roles. */
  readonly names: readonly string[]
}

/** "By Marta Kell and Ola Brandt", "Interview by Jo Marsh", "Von Ines Corvo, Orlo". Null when it is not certainly one. */
export function bylineOf(text: string): Byline | null {
  if (text.length > 200) return null
  const m = BY.exec(plain(text))
  if (!m) return null
  const colon = m[0].includes(':')
  // plain() may change lengths; find the label's end in the text itself.
  const rest = afterLabel(text, (m[1] as string).split(' ').length)
  if (ORDINARY.has(m[1] as string) && !colon) return null
  const names = namesOf(rest)
  if (names.length === 0) return null
  const long = wordCount(text) > 14 + names.length * 6
  return long ? null : { names }
}

function afterLabel(text: string, words: number): string {
  let rest = text.trimStart()
  for (let i = 0; i < words; i++) rest = rest.replace(/^\S+\s*/u, '')
  return rest.replace(/^:\s*/, '')
}

/** Names at the start of a text, each of at least two words (or a staff name); [] when it does not begin with one. */
export function namesOf(text: string): string[] {
  let s = text.trim()
  const date = dateStart(s.toLowerCase())
  if (date > 0) s = s.slice(0, date).trim()
  s = s.replace(/^(?:By|BY)\s*(?=\p{Lu})/u, '')
  s = s.replace(GLUED_ROLE, '$1\u0001$2').split('\u0001')[0] as string
  s = s.replace(GLUED, '$1\u0001$2').split('\u0001')[0] as string
  s = (s.split(CUT)[0] as string).trim().replace(/[\s,;:|–—-]+$/, '')
  if (s === '' || /[!?"“”«»]/.test(s) || /\d/.test(s)) return []
  const names: string[] = []
  for (const part of s.split(/\s*(?:,|;|\s(?:and|et|und|&|و)\s)\s*/iu)) {
    const name = part.trim().replace(/\.$/, (dot) => (/\b\p{Lu}\.$/u.test(part) ? dot : ''))
    if (name === '') continue
    if (names.length > 0 && ROLE.test(name)) break
    if (!isName(name)) {
      if (names.length > 0) break
      return []
    }
    names.push(name)
  }
  return names
}

/** "Rob Vane, Correspondent 22 Dec 2023, 10:15": a name with a role or a date behind it, nothing else. */
export function isSigned(text: string): boolean {
  if (text.length > 90 || !/,|\d{4}/.test(text)) return false
  const [name] = namesOf(text)
  if (!name || !text.startsWith(name)) return false
  const rest = text.slice(name.length)
  return (
    /\d{1,2}.*\d{4}/.test(rest) || (/^,\s*(?:\p{L}+\s){0,3}\p{L}*$/u.test(rest) && saysRole(rest))
  )
}

/** Two to five words that open with a capital; particles may not. */
const NO_NAME =
  /\b(?:partnership|analyst|reporter|writer|editor|correspondent|contributor|sponsored|news|team|read|planet|department|newsroom|store)\b/i

export function isName(s: string): boolean {
  if (NO_NAME.test(s) && !/\b(?:staff|news)$/i.test(s)) return false
  const parts = s.split(/\s+/)
  if (parts.length < 2 || parts.length > 5) return false
  let full = 0
  for (const p of parts) {
    if (PARTICLE.test(p) && !/^\p{Lu}/u.test(p)) continue
    if (!NAME_WORD.test(p) && !STAFF.test(p)) return false
    full++
  }
  return full >= 2
}

export function saysRole(text: string): boolean {
  return ROLE.test(text)
}

/** "London: Asharq Al-Awsat", "ANI": an agency signs. */
export function houseOf(text: string): string {
  const colon = /^[\p{Lu}\p{Lo}][\p{L}\p{M} .'-]{2,30}:\s*[«"“]?(.+?)[»"”]?$/u.exec(text)
  const name = colon ? (colon[1] as string) : text
  return isHouse(name) && (colon !== null || /^\p{Lu}/u.test(name)) ? name : ''
}
