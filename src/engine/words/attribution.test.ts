import { expect, it } from 'vitest'
import { lexiconFor, STRONG, WEAK } from '../prepare/lexicon.ts'
import type { Language } from '../prepare/profiles/profile.ts'
import { ATTRIBUTION_VERBS } from './attribution.ts'

/** A verb that the readers do not know as one ties nobody to a quotation: the rule would never see it. */
it.each<Language>(['en', 'fr', 'de', 'ar'])('%s: every form is a reporting verb', (language) => {
  const { judging, gestures } = ATTRIBUTION_VERBS[language]
  const { uses } = lexiconFor(language)
  const unknown = [...judging.keys(), ...gestures.keys()].filter(
    (form) => (uses(form) & (STRONG | WEAK)) === 0,
  )
  expect(unknown).toEqual([])
})
