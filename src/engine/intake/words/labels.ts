/** What the interface of a page says, per language. Adding a language: one file like `en.ts`, one line in `index.ts`. */

/**
 * Whole lines, lower case, straight marks, without a final colon, arrow or ellipsis (see `labelKey`).
 * `button` … `newsletter` are certain anywhere in a story; `nav` only counts beside other residue,
 * above the headline or below the story; the heads say that what follows them is not the story.
 */
export interface Labels {
  /** Reader tools: text size, print, listen, save, expand a picture. */
  readonly button: readonly string[]
  readonly share: readonly string[]
  readonly comments: readonly string[]
  readonly ad: readonly string[]
  readonly newsletter: readonly string[]
  /** Menu words and section names: a story may use them as a line of its own. */
  readonly nav: readonly string[]
  /** Other stories follow, then perhaps the story goes on. */
  readonly relatedHead: readonly string[]
  /** The story is over, unless running text resumes. */
  readonly tailHead: readonly string[]
  /** Tags, topics, keywords follow. */
  readonly tagsHead: readonly string[]
  /** Stand alone at the end of wire copy. */
  readonly signOff: readonly string[]
  /** Openings of a line that only points elsewhere: "read more", before a colon, bar or quotation mark. */
  readonly pointer: readonly string[]
  /** Before the name of the writer. */
  readonly by: readonly string[]
  /** Before the name of a photographer or agency. */
  readonly credit: readonly string[]
  /** Before the words of a caption. */
  readonly caption: readonly string[]
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  /** Before a time: "updated", "published on". */
  readonly dated: readonly string[]
}
