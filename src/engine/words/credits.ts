/** Words of picture credits: what labels one, what may stand in one besides names. */
import words from './all/credits.json' with { type: 'json' }

export const CREDIT_LABELS: readonly string[] = words.labels
/** Between label and name: "Photo by", "Foto von". */
export const CREDIT_GIVERS: readonly string[] = words.givers
/** Lower-case words that a credit may hold. */
export const CREDIT_SMALL: ReadonlySet<string> = new Set(words.small)
/** Words that say where an agency had the picture from: AFP file. */
export const CREDIT_FILE: ReadonlySet<string> = new Set(words.file)
