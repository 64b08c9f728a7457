/** What desks leave in copy: words of notes, what sign-offs begin with. */
import notes from './all/desk-notes.json' with { type: 'json' }
import signoffs from './all/signoffs.json' with { type: 'json' }

/** Longest first, so that "tktk" is found before "tk". */
const longestFirst = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length)

export const NOTE_WORDS = longestFirst(notes.words)
/** In round brackets, or in brackets inside a quotation, only these capitals are a note. */
export const NOTE_CAPITALS = longestFirst(notes.capitals)
export const NOT_AFTER_XX: ReadonlySet<string> = new Set(notes.notAfterXx)
export const NOT_BEFORE_XX: ReadonlySet<string> = new Set(notes.notBeforeXx)
export const SIGN_OFF_NAMES = longestFirst(signoffs.names)
export const SIGN_OFF_MORE: ReadonlySet<string> = new Set(signoffs.more)
export const SIGN_OFF_ENDS: ReadonlySet<string> = new Set(signoffs.ends)
