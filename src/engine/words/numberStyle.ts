/** English words after which a figure stays a figure: measures, scores, spans of time. */
import en from './en/number-style.json' with { type: 'json' }

export const FIGURE_WORDS: ReadonlySet<string> = new Set(en.measures.split(' '))
