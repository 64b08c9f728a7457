/** Small words by which the phrases of a language are told apart; the larger lists are in words/. */
import type { Language } from '../profiles/profile.ts'

export interface Grammar {
  /** Pronouns that are a subject of their own. */
  readonly subjects: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Words that end a noun phrase. */
  readonly stopping: ReadonlySet<string>
  /** Unstressed pronouns between a subject and its verb. */
  readonly clitics: ReadonlySet<string>
  /** Particles that belong to a verb: puts in, shot back. */
  readonly particles: ReadonlySet<string>
  /** Prepositions that tie a noun to the noun before. */
  readonly attaching: ReadonlySet<string>
  /** Those of them that do so whatever follows: of, de. */
  readonly genitive: ReadonlySet<string>
  /** Words that count the members of a group: one of, some of. */
  readonly counting: ReadonlySet<string>
  /** Days, which may part a subject from its verb, and what may stand before them. */
  readonly days: ReadonlySet<string>
  readonly dayOpeners: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const GRAMMAR: Record<Language, Grammar> = {
  en: {
    subjects: set('he she it they i we you who others'),
    relatives: set('who which whose whom that where when'),
    stopping: set('according minutes hours moments'),
    clitics: set(''),
    particles: set('in back up out on'),
    attaching: set('of for from at in with by on to'),
    genitive: set('of'),
    counting: set('one two three four five six several many some most few both all none each'),
    days: set('sunday monday tuesday wednesday thursday friday saturday today yesterday'),
    dayOpeners: set('on late early last'),
  },
  fr: {
    subjects: set('il elle ils elles on je nous vous qui celui-ci celle-ci'),
    relatives: set('qui que qu dont où lequel laquelle'),
    stopping: set('selon'),
    clitics: set('lui leur se s me m te t l y en n ne la le les nous vous'),
    particles: set(''),
    attaching: set('de du des d la le les l à au aux en pour par'),
    genitive: set('de du des d'),
    counting: set(''),
    days: set(''),
    dayOpeners: set(''),
  },
  de: {
    subjects: set('er sie es ich wir man wer'),
    relatives: set('der die das den dem denen deren dessen welche welcher welches'),
    stopping: set('laut hinzu ein aus ab an fest klar vor zurück dazwischen entgegen einmal'),
    clitics: set('sich'),
    particles: set(''),
    attaching: set('von vom der des für aus im in beim bei zur zum'),
    genitive: set('von vom der des'),
    counting: set(''),
    days: set(''),
    dayOpeners: set(''),
  },
  ar: {
    subjects: set('هو هي هم هما'),
    relatives: set('الذي التي الذين'),
    stopping: set(
      'بما مما كما فيما قائلا ان انه انها بان بانه بانها يوم مساء صباح ظهر امس اليوم الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد اول وهو وهي وهم وذلك',
    ),
    clitics: set(''),
    particles: set(''),
    attaching: set('في من عن'),
    genitive: set('من'),
    counting: set(''),
    days: set(''),
    dayOpeners: set(''),
  },
}
