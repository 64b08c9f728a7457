/** JSON whose text stays the same when the file is normalised to NFC. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/**
 * Two spaces deep. A combining mark right after an escape (`\n`, `\u003c`) would melt into the escape's last
 * letter, so it is escaped too. `<` may be escaped, for a script element.
 */
export function jsonText(value: Json, options: { escapeLess?: boolean } = {}): string {
  const text = JSON.stringify(value, null, 2)
  return (options.escapeLess ? text.replaceAll('<', '\\u003c') : text).replace(
    /(\\(?:u[0-9a-f]{4}|[a-z]))(\p{M}+)/gu,
    (_, before: string, marks: string) =>
      before +
      marks.replace(/[\s\S]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}

/** Without what is empty: an absent property says nothing, an empty one says something wrong. */
export function filled(object: { readonly [key: string]: Json }): { [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(object).filter(([, v]) => v !== '' && !(Array.isArray(v) && v.length === 0)),
  )
}
