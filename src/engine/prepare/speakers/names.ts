/** Full names of a text, so that a surname or a pronoun can be given the person it stands for. */

export interface NamePlace {
  readonly at: number
  readonly name: string
}

const FULL_NAME =
  /\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?: (?:\p{Lu}\.|al-\p{Lu}|el-\p{Lu}|bin|ibn|van|von|de|da|del|der|la|\p{Lu})[\p{L}’'-]*){1,3}/gu

/** Two to four words with capitals in a row, in order of place. Linear. */
export function rememberNames(text: string): readonly NamePlace[] {
  const out: NamePlace[] = []
  for (const m of text.matchAll(FULL_NAME)) out.push({ at: m.index, name: m[0] })
  return out
}

/** The full name that a mention stands for: one with the same last word before it, or null. */
export function nameOf(mention: string, at: number, names: readonly NamePlace[]): string | null {
  const words = mention.replace(/[’']s$/, '').split(' ')
  const surname = words[words.length - 1] ?? ''
  if (!/^\p{Lu}/u.test(surname)) return null
  for (let i = names.length - 1; i >= 0; i--) {
    const n = names[i] as NamePlace
    if (n.at < at && n.name.endsWith(` ${surname}`)) return n.name
  }
  return null
}
