/** All rules. Adding one is adding its file and a line here; registry.test.ts compares the two. */
import { hash } from '../check/hash.ts'
import { altMissing } from './captions/alt-missing.ts'
import { altRepeatsCaption } from './captions/alt-repeats-caption.ts'
import { captionLabelWords } from './captions/caption-label-words.ts'
import { captionMissing } from './captions/caption-missing.ts'
import { captionRepeated } from './captions/caption-repeated.ts'
import { captionTense } from './captions/caption-tense.ts'
import { captionTooLong } from './captions/caption-too-long.ts'
import { captionWhenWhere } from './captions/caption-when-where.ts'
import { creditForm } from './captions/credit-form.ts'
import { creditInCaption } from './captions/credit-in-caption.ts'
import { creditMissing } from './captions/credit-missing.ts'
import { creditUnclear } from './captions/credit-unclear.ts'
import { filePhotoUndated } from './captions/file-photo-undated.ts'
import { positionClash } from './captions/position-clash.ts'
import type { Rule } from './define.ts'
import { captionNameMismatch } from './names/caption-name-mismatch.ts'
import { captionPersonNotInBody } from './names/caption-person-not-in-body.ts'
import { nameNotHouse } from './names/name-not-house.ts'
import { namePrefixVaries } from './names/name-prefix-varies.ts'
import { nameSpellingVaries } from './names/name-spelling-varies.ts'
import { roleConflict } from './names/role-conflict.ts'
import { surnameFirst } from './names/surname-first.ts'
import { ageConflict } from './numbers/age-conflict.ts'
import { captionNumberConflict } from './numbers/caption-number-conflict.ts'
import { numberDateStyle } from './numbers/number-date-style.ts'
import { photoDateConflict } from './numbers/photo-date-conflict.ts'
import { relativeDate } from './numbers/relative-date.ts'
import { weekdayMismatch } from './numbers/weekday-mismatch.ts'
import { anonymousQuote } from './quotes/anonymous-quote.ts'
import { attributionDoubled } from './quotes/attribution-doubled.ts'
import { attributionLate } from './quotes/attribution-late.ts'
import { attributionVerb } from './quotes/attribution-verb.ts'
import { dashForm } from './quotes/dash-form.ts'
import { ellipsisForm } from './quotes/ellipsis-form.ts'
import { fragmentUnattributed } from './quotes/fragment-unattributed.ts'
import { localeMarks } from './quotes/locale-marks.ts'
import { markDirection } from './quotes/mark-direction.ts'
import { markLevel } from './quotes/mark-level.ts'
import { markSpacing } from './quotes/mark-spacing.ts'
import { pluralSpeaker } from './quotes/plural-speaker.ts'
import { punctuationPlacement } from './quotes/punctuation-placement.ts'
import { quoteUnattributed } from './quotes/quote-unattributed.ts'
import { quoteUnbalanced } from './quotes/quote-unbalanced.ts'
import { runningQuoteClosed } from './quotes/running-quote-closed.ts'
import { straightMarks } from './quotes/straight-marks.ts'
import { characterDamage } from './residue/character-damage.ts'
import { deskResidue } from './residue/desk-residue.ts'
import { duplicateText } from './residue/duplicate-text.ts'
import { invisibleCharacters } from './residue/invisible-characters.ts'
import { markupResidue } from './residue/markup-residue.ts'
import { spacingUntidy } from './residue/spacing-untidy.ts'
import { uiResidue } from './residue/ui-residue.ts'
import { cutHidesNegation } from './source/cut-hides-negation.ts'
import { insertionParentheses } from './source/insertion-parentheses.ts'
import { quoteAltered } from './source/quote-altered.ts'
import { quoteFromParaphrase } from './source/quote-from-paraphrase.ts'
import { quoteMarksDropped } from './source/quote-marks-dropped.ts'
import { quoteNotInSource } from './source/quote-not-in-source.ts'
import { quoteSilentCut } from './source/quote-silent-cut.ts'
import { quoteSpeakerChanged } from './source/quote-speaker-changed.ts'
import { choppedWord } from './structure/chopped-word.ts'
import { headlineDoubleMarks } from './structure/headline-double-marks.ts'
import { headlineQuestion } from './structure/headline-question.ts'
import { headlineQuoteNotInBody } from './structure/headline-quote-not-in-body.ts'
import { paragraphCutOff } from './structure/paragraph-cut-off.ts'
import { storyIncomplete } from './structure/story-incomplete.ts'

export const RULES: readonly Rule[] = [
  // 1. Cleaning residue
  uiResidue,
  duplicateText,
  markupResidue,
  characterDamage,
  invisibleCharacters,
  deskResidue,
  spacingUntidy,
  // 2. Captions and credits
  captionMissing,
  creditMissing,
  creditInCaption,
  creditForm,
  creditUnclear,
  filePhotoUndated,
  captionRepeated,
  captionTooLong,
  altMissing,
  altRepeatsCaption,
  positionClash,
  captionTense,
  captionWhenWhere,
  captionLabelWords,
  // 3. Quotes: marks and typography
  quoteUnbalanced,
  markDirection,
  straightMarks,
  localeMarks,
  markLevel,
  punctuationPlacement,
  markSpacing,
  runningQuoteClosed,
  dashForm,
  ellipsisForm,
  // 4. Quotes: attribution
  quoteUnattributed,
  fragmentUnattributed,
  attributionLate,
  attributionVerb,
  anonymousQuote,
  attributionDoubled,
  pluralSpeaker,
  // 5. Quotes: integrity against the source
  quoteNotInSource,
  quoteAltered,
  quoteSilentCut,
  quoteFromParaphrase,
  quoteSpeakerChanged,
  cutHidesNegation,
  insertionParentheses,
  quoteMarksDropped,
  // 6. Names and consistency
  captionNameMismatch,
  nameSpellingVaries,
  namePrefixVaries,
  surnameFirst,
  nameNotHouse,
  roleConflict,
  captionPersonNotInBody,
  // 7. Numbers, dates and places in captions
  weekdayMismatch,
  photoDateConflict,
  captionNumberConflict,
  relativeDate,
  ageConflict,
  numberDateStyle,
  // 8. Headline and structure
  storyIncomplete,
  headlineDoubleMarks,
  headlineQuoteNotInBody,
  choppedWord,
  paragraphCutOff,
  headlineQuestion,
]

/**
 * Names the rules and their versions in one short string, the same on every machine: two receipts with
 * the same one were judged by the same rules.
 */
export const RULE_SET_VERSION: string = versionOf(RULES)

export function versionOf(rules: readonly Pick<Rule, 'id' | 'version'>[]): string {
  const list = rules.map((r) => `${r.id}@${r.version}`).sort()
  return `${list.length}-${hash(list.join('\n'))}`
}
