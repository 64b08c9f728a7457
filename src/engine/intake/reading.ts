/** What kind of line this is, judged by its words alone. Where it stands is for the cleaning steps to weigh. */
import { dateLine, isReadTime } from './dates.ts'
import { isPointer, promotionOf } from './promotions.ts'
import { endsSentence, plain, wordCount, wordKey } from './text.ts'
import { labelOf } from './words/index.ts'

export type LineKind =
  // certain wherever they stand
  | 'button'
  | 'share'
  | 'comments'
  | 'ad'
  | 'newsletter'
  | 'author-note'
  | 'copyright'
  | 'read-time'
  | 'dated'
  | 'pointer'
  | 'sign-off'
  | 'embed'
  // heads: what follows is not the story
  | 'related-head'
  | 'tail-head'
  | 'tags-head'
  // only beside other residue
  | 'nav'
  | 'date'
  | 'number'
  | 'file-name'
  | 'address'
  | 'separator'
  | 'text'

export interface Reading {
  readonly kind: LineKind
  /** See wordKey; '' for lines of more than 2,000 characters, which are never compared. */
  readonly key: string
  /** Counted up to 200. */
  readonly words: number
  readonly stops: boolean
}

const FIELD_KINDS = {
  button: 'button',
  share: 'share',
  comments: 'comments',
  ad: 'ad',
  newsletter: 'newsletter',
  nav: 'nav',
  relatedHead: 'related-head',
  tailHead: 'tail-head',
  tagsHead: 'tags-head',
  signOff: 'sign-off',
} as const

/** Longer lines are running text whatever they hold. */
const LONGEST_LABEL = 700

/** No pattern takes a line of more words. */
const LONGEST_PROMOTION = 90

const COUNTS =
  /^\(?\s*\d[\d.,]*\s*[km]?\s*\)?\s*(shares?|comments?|commentaires?|kommentare?|likes?|views?|reactions?|réactions?|partages?|replies|retweets?|followers?|تعليقات?|تعليق|مشاركات?|مشاهدات?|مشاهدة)$|^(view all|comments|commentaires|kommentare|view comments|see all|التعليقات)\s*\(?\d+\)?$/
const COMMENT_COUNT = /comment|kommentar|repl|تعليق|reaction|réaction|view all/
const NUMBER = /^[\s#(>]*\d[\d.,\s]*[%)]?\s*$|^>\s*\p{L}+$/u
const FILE_NAME =
  /^[^\s]+\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp|mp4|mov|mp3|pdf|html?)$|^(?:img|dsc|dscf|image|photo|screenshot|gettyimages)[-_ ]?\d[\w-]*$/i
const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+\.[\w.]+$|^\+?[\d\s().-]{7,20}$|^@\w{2,30}$|^#[\p{L}\p{N}_]{2,40}$/u
const SEPARATOR = /^(?:[-_=*~•·.—–#+\s]{3,}|[•·|▪■◆►✕×→←‹›»«|/,;–—-]{1,3}|\* ?\* ?\*|\*)$/
const COPYRIGHT =
  /^(?:©|\(c\)|copyright\b|&copy;).{0,60}\b(?:19|20)\d\d\b|^(?:©|copyright ©)|^(?:19|20)\d\d\b.{0,60}(?:all rights reserved|tous droits réservés|alle rechte vorbehalten)|\ball rights reserved\b\.?|tous droits réservés|alle rechte vorbehalten|جميع الحقوق محفوظة|may not be (?:published|reproduced)[^.]*(?:broadcast|rewritten|redistributed|without)/
const REPORTING =
  /^\W{0,3}(?:(?:additional |with )?(?:reporting|writing|editing|additional reporting) by\b|(?:reportage|édité|edité|rédigé|texte) (?:de|par)\b.*(?:édité|version française)|\(?bericht von\b.*redig)/
const TAIL_HEAD =
  /^(?:more|latest|plus|mehr|weitere \S+|المزيد)(?: \S+)? (?:from|about|in|by|de|von|aus|من|عن)\b|^(?:about|careers at|jobs at) the \S+$|^(?:previous|next) (?:article|story|post)\b|^explore more\b|^follow (?:topics|tags)|^topics? (?:in this|covered)/
const SIGN_OFF = /^[-–—*#/(\s]*(?:ends?|fin|ende|30|more|انتهى)[-–—*#/)\s]*$/

export function readLine(text: string): Reading {
  if (text.length > LONGEST_LABEL) {
    const key = text.length > 2000 ? '' : wordKey(text)
    return { kind: 'text', key, words: wordCount(text), stops: endsSentence(text) }
  }
  const stops = endsSentence(text)
  const words = wordCount(text)
  return { kind: kindOf(text, words, stops), key: wordKey(text), words, stops }
}

function kindOf(text: string, words: number, stops: boolean): LineKind {
  if (words > LONGEST_PROMOTION) return 'text'
  const line = plain(text)
  const label = labelOf(text, line)
  if (label === 'signOff') return /[-–—*#/(]/.test(text) || isShout(text) ? 'sign-off' : 'nav'
  if (label) return FIELD_KINDS[label]
  if (words <= 4 && SIGN_OFF.test(line) && /[-–—*#/(]/.test(text)) return 'sign-off'
  if (/^#(?: ?#)+$/.test(line)) return 'sign-off'
  if (SEPARATOR.test(line)) return 'separator'
  if (words === 0) return 'text'
  if (words <= 6 && COUNTS.test(line)) return COMMENT_COUNT.test(line) ? 'comments' : 'share'
  if (NUMBER.test(line)) return 'number'
  if (words <= 12 && FILE_NAME.test(text)) return 'file-name'
  if (words <= 14 && ADDRESS.test(text)) return 'address'
  if (isReadTime(line)) return 'read-time'
  if (
    words <= 9 &&
    !/[.!?]$|\s\S+\s\S+\s\S+\s\S+:$/.test(line.replace(/\.\.\.$/, '')) &&
    TAIL_HEAD.test(line)
  )
    return 'tail-head'
  const date = dateLine(line)
  if (date) return date.dated ? 'dated' : 'date'
  if (words <= 60 && COPYRIGHT.test(line) && !(stops && words > 30)) return 'copyright'
  if (words <= 60 && isReportingNote(text, line, stops)) return 'sign-off'
  if (isPointer(line, words, stops)) return 'pointer'
  return promotionOf(text, line) ?? 'text'
}

/** "(Reporting by Marta Kell; Editing by …)": in brackets, or names and no sentence. */
function isReportingNote(text: string, line: string, stops: boolean): boolean {
  const opening = REPORTING.exec(line)
  if (!opening) return false
  if (/^\W*[([]/.test(text)) return true
  return !stops && /^\s*\p{Lu}/u.test(text.slice(opening[0].length))
}

function isShout(text: string): boolean {
  return text === text.toUpperCase()
}

/** Kinds that no story holds as a line of its own. */
export function isCertainResidue(kind: LineKind): boolean {
  return (
    kind === 'button' ||
    kind === 'share' ||
    kind === 'comments' ||
    kind === 'ad' ||
    kind === 'newsletter' ||
    kind === 'author-note' ||
    kind === 'copyright' ||
    kind === 'read-time' ||
    kind === 'dated' ||
    kind === 'pointer' ||
    kind === 'sign-off' ||
    kind === 'embed'
  )
}

export function isHead(kind: LineKind): boolean {
  return kind === 'related-head' || kind === 'tail-head' || kind === 'tags-head'
}
