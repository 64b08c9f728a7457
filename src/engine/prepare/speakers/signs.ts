/** Words that stand on a thing, a board or a shirt, and are nobody's. */
import { skipSpaceBack } from '../chars.ts'
import type { Profile } from '../profiles/profile.ts'
import type { Piece } from './pieces.ts'

/** Signs and labels carry words, nobody speaks them. */
const CARRIERS =
  /(?<!\p{L})(signs?|boards?|notice|placards?|banners?|plates?|plaques?|posters?|t-shirts?|shirts?|vests?|labels?|badges?|stickers?|caption|graffiti|inscription|tattoo|lettering|billboards?|pancartes?|banderoles?|panneaux?|affiches?|plaque|schild|schildern?|plakate?n?|banner|aufschrift|tafel|لافتة|لافتات|يافطة|لوحة)(?!\p{L})/iu
/** another word for it: “…” */
const TERM_FOR = /\b(words?|terms?|names?|nicknames?|expressions?) for\b[^,.;:!?]*:\s*$/i
/** A statement put to people, whose it is not said: agreed with the statement “…”. */
const PUT_TO =
  /\b(with|to)( the| a)? (statement|proposition|question|suggestion|sentence|idea)s?( that)?\s*$/i

/** The board, the label: a company more often than a thing. */
function isCompany(who: string): boolean {
  return (
    /(board|label|banner|poster)s?$/i.test(who) &&
    !/^(a|an|one|another|every) |(notice|bill|sign|chalk)-?board$/i.test(who)
  )
}

/** bears a brass plate: “…”; lettered on it: the words stand on a thing. */
export function isOnCarrier(piece: Piece, text: string, profile: Profile): boolean {
  const before = text.slice(Math.max(piece.start - 60, 0), piece.start)
  if (profile.language === 'en' && (PUT_TO.test(before) || TERM_FOR.test(before))) return true
  if (
    profile.language === 'ar' &&
    /(كتب|كتبت|خط|مكتوب) علي(ه|ها|هم| \p{L}+)( عبارة)?\s*:?\s*$/u.test(before.replaceAll('ى', 'ي'))
  )
    return true
  if (text[skipSpaceBack(text, piece.start)] !== ':') return false
  const colon = /([^.,;:!?]*):\s*$/.exec(before)
  if (colon === null) return false
  const carrier = CARRIERS.exec(colon[1] as string)
  return (
    carrier !== null &&
    !/^(board|label)s?$/i.test(carrier[0]) &&
    /^\P{L}*(\p{L}+\P{L}*){0,3}$/u.test(
      (colon[1] as string).slice(carrier.index + carrier[0].length),
    )
  )
}

/** A thing that carries words, and no company named like one. */
export function isCarrier(who: string): boolean {
  return CARRIERS.test(who) && !/['’]s\b/.test(who) && !isCompany(who)
}
