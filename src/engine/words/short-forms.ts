/** Words chopped to fit a line, with the words they stand for. */
import en from './en/short-forms.json' with { type: 'json' }

/** By form in lower case with a straight apostrophe. English alone chops words so. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(Object.entries(en.words))
