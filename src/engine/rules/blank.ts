/** White space and characters that show nothing. */
const UNSEEN = /^[\s\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]*$/

/** Whether a field has nothing to read: rules.md "empty or white space". */
export function isBlank(text: string): boolean {
  return UNSEEN.test(text)
}
