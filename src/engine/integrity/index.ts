/** Integrity of quotations: a source prepared once, and what each quotation is to it. */
export { type Compared, type Comparison, compareQuote } from './compare.ts'
export { matchQuote } from './match.ts'
export { comparableSource, readSourceText, type SourceText } from './source-text.ts'
