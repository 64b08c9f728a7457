/** Labels of page buttons and boxes, all languages together: a page in one language often has buttons of another. */
import all from './all/labels.json' with { type: 'json' }
import ar from './ar/labels.json' with { type: 'json' }
import de from './de/labels.json' with { type: 'json' }
import en from './en/labels.json' with { type: 'json' }
import fr from './fr/labels.json' with { type: 'json' }

const lists = [en, fr, de, ar]

/** One spelling for looking up: lower case, straight apostrophes, single spaces, no Arabic vowel signs. */
export function foldLabel(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldLabel))

/** Size buttons; upper and lower case count. */
export const EXACT_LABELS: ReadonlySet<string> = new Set(all.exact)
/** One word that is a label when it stands alone in a paragraph; as a subhead or list item it may be copy. */
export const LABEL_WORDS = folded(lists.flatMap((l) => l.alone))
/** Labels of several words. */
export const LABEL_PHRASES = folded(lists.flatMap((l) => l.phrases))
/** Labels only in a row of labels: names of networks, Copy, More. */
export const ROW_WORDS = folded(lists.flatMap((l) => l.together))
