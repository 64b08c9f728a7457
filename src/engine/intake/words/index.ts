import { labelKey, plain } from '../text.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Labels } from './labels.ts'

/** All at once: a page in one language often has its furniture in another. */
const LANGUAGES: readonly Labels[] = [en, fr, de, ar]

export function words(field: keyof Labels): string[] {
  return [...new Set(LANGUAGES.flatMap((l) => l[field]).map(plain))]
}

/** `a|b|c` for a pattern, longest first so that "read more" wins over "read". */
export function alternatives(field: keyof Labels): string {
  return words(field)
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

export type LabelField =
  | 'button'
  | 'share'
  | 'comments'
  | 'ad'
  | 'newsletter'
  | 'nav'
  | 'relatedHead'
  | 'tailHead'
  | 'tagsHead'
  | 'signOff'

/** First come, first served: a label in two lists has the kind of the first. */
const ORDER: readonly LabelField[] = [
  'signOff',
  'ad',
  'share',
  'comments',
  'button',
  'newsletter',
  'tailHead',
  'tagsHead',
  'relatedHead',
  'nav',
]

const LABELS = new Map<string, LabelField>()
for (const field of ORDER) {
  for (const language of LANGUAGES) {
    for (const label of language[field]) {
      const key = field === 'signOff' ? plain(label) : labelKey(plain(label))
      if (!LABELS.has(key)) LABELS.set(key, field)
    }
  }
}

/** The list that holds the line as a whole, or null. `line`: see plain. */
export function labelOf(text: string, line: string): LabelField | null {
  if (text.length > 120) return null
  const key = labelKey(line)
  const bare = key.includes(' ') ? key.replace(/[.!]$/, '') : key
  return LABELS.get(key) ?? LABELS.get(bare) ?? LABELS.get(line) ?? null
}
