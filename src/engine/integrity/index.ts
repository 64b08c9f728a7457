/** Integrity of quotations: a source prepared once, and what each quotation is to it. */
export { type Compared, type Comparison, compareBlockQuote, compareQuote } from './compare.ts'
export {
  DROPPED_WORDS,
  type Dropped,
  findDropped,
  readPlainWords,
  standsOutside,
} from './dropped.ts'
export { matchQuote, placeOf, restoreFix } from './match.ts'
export { GAP } from './pattern.ts'
export { differencesOf, type MarkForm, markForm, sourceWords, wordsBetween } from './restore.ts'
export { comparableSource, QUOTED, readSourceText, type SourceText } from './source-text.ts'
export { maySame, nameIn, sourceSpeaker } from './speaker.ts'
