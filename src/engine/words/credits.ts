/** Words of picture credits: what labels one, what may stand in one besides names. */
import words from './all/credits.json' with { type: 'json' }

const split = (list: string): readonly string[] => list.split(' ')

export const CREDIT_LABELS: readonly string[] = words.labels
/** Labels that stand only at the start of a credit field: "Source: ". */
export const CREDIT_SOURCES: readonly string[] = words.sources
/** Between label and name: "Photo by", "Foto von". */
export const CREDIT_GIVERS: readonly string[] = words.givers
/** Lower-case words that a credit may hold. */
export const CREDIT_SMALL: ReadonlySet<string> = new Set(words.small)
/** Words that say where an agency had the picture from: AFP file. */
export const CREDIT_FILE: ReadonlySet<string> = new Set(words.file)
/** Short forms that keep their stop at the end of a credit: Jr. */
export const CREDIT_STOPS: ReadonlySet<string> = new Set(split(words.stops))
/** Channels and stopgaps that name no owner: Facebook, file photo, supplied. */
export const CREDIT_PLACEHOLDERS: ReadonlySet<string> = new Set(words.placeholders)
/** Words that may stand beside one and name no owner either: "photo via Facebook". */
export const CREDIT_FILLERS: ReadonlySet<string> = new Set(split(words.placeholderFillers))
