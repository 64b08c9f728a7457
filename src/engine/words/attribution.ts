/** Verbs that take a side or are no speech, each with the plain verb to write instead. */

import type { Language } from '../prepare/profiles/profile.ts'
import ar from './ar/attribution-verbs.json' with { type: 'json' }
import de from './de/attribution-verbs.json' with { type: 'json' }
import en from './en/attribution-verbs.json' with { type: 'json' }
import fr from './fr/attribution-verbs.json' with { type: 'json' }
import { byLanguage, wordsOf } from './lists.ts'

interface VerbLists {
  /** Forms by the plain form that takes their place; '' where the form does not tell its tense. */
  readonly judging: Readonly<Record<string, string>>
  readonly gestures: Readonly<Record<string, string>>
  readonly neutral: string
  readonly objects: string
}

export interface AttributionVerbs {
  /** Claimed, admitted: by form, the plain form ('' where nobody can tell). */
  readonly judging: ReadonlyMap<string, string>
  /** Smiled, shrugged. */
  readonly gestures: ReadonlyMap<string, string>
  /** Said, added: in the same attribution they do the reporting. */
  readonly neutral: ReadonlySet<string>
  /** What is claimed, conceded or admitted without a word: responsibility, defeat, to hospital. */
  readonly objects: ReadonlySet<string>
}

function plainForms(
  forms: Readonly<Record<string, string>>,
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(forms).flatMap(([plain, list]) =>
      wordsOf(list, language).map((form): [string, string] => [form, plain]),
    ),
  )
}

export const ATTRIBUTION_VERBS = byLanguage<VerbLists, AttributionVerbs>(
  { ar, de, en, fr },
  (lists, language) => ({
    judging: plainForms(lists.judging, language),
    gestures: plainForms(lists.gestures, language),
    neutral: new Set(wordsOf(lists.neutral, language)),
    objects: new Set(wordsOf(lists.objects, language)),
  }),
)
