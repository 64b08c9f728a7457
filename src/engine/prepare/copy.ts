/**
 * The prepared copy: what rules see of an article. Words, sentences, quotes are found once per text and
 * shared; readings are lazy, so that a rule that needs none pays for none.
 */
import type { Unit } from '#shared/article/units.ts'
import type { HouseStyle, LibraryName } from '#shared/style.ts'
import type { Span } from '#shared/text/span.ts'
import type { Cue } from './cues.ts'
import type { MarkReading } from './marks.ts'
import type { People } from './people/person.ts'
import type { Profile } from './profiles/profile.ts'
import type { Fact } from './reading.ts'
import type { StoryReading } from './story.ts'
import type { StoryQuotes } from './story-quotes.ts'
import type { Tokens } from './tokens.ts'

/** One unit of text with its readings. All spans are UTF-16, half-open, within `text`. */
export interface PreparedUnit extends Unit {
  /** rules.md "Normalise": NFC, straight marks, plain dashes, single spaces, no final stop, lower case. */
  readonly normal: string
  /** Every quotation mark, apostrophe and prime, paired or lone; quoted spans with their kind. */
  readonly marks: MarkReading
  readonly sentences: readonly Span[]
  readonly wordCount: number
  /** Speaker cues outside quotation marks (rules.md "Speaker cue"). */
  readonly cues: readonly Cue[]
  /** Words as places. */
  readonly tokens: Tokens
  /** A reading of one's own from text and profile alone, kept with the text: `unit.fact(readDates)`. */
  fact<T>(read: Fact<T>): T
  /** The speaker that a block quote names in its own field; '' elsewhere. */
  readonly attribution: string
}

export interface PreparedFigure {
  /** Block id. */
  readonly block: string
  readonly index: number
  readonly caption: PreparedUnit
  readonly credit: PreparedUnit
  readonly alt: PreparedUnit
  readonly decorative: boolean
  /** As typed; '' when absent. */
  readonly date: string
}

export interface Copy {
  readonly profile: Profile
  readonly style: HouseStyle
  readonly headline: PreparedUnit
  readonly standfirst: PreparedUnit
  readonly body: readonly PreparedUnit[]
  readonly figures: readonly PreparedFigure[]
  /** All units in reading order, a figure's where it stands among the blocks. */
  readonly units: readonly PreparedUnit[]
  /** What depends on neighbours: running quotes, who is quoted where. */
  readonly story: StoryReading
  /** Every quotation of the story with its speaker and cue. */
  readonly quotes: StoryQuotes
  /** The persons of the story with all their mentions. */
  readonly people: People
  /** ISO, or null. */
  readonly published: string | null
  /** The decoded source text the story was made from, or null. */
  readonly source: string | null
  /** Names that other articles of the library use, each with the number of articles; [] outside a library. */
  readonly library: readonly LibraryName[]
}
