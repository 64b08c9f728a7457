/**
 * The rules in the sections of rules.md, as the style editor and lists for people show them. A rule that no
 * section names (one of a desk's own) comes under `OTHERS`, so that adding a rule asks for nothing here.
 */
export interface Section {
  readonly title: string
  readonly rules: readonly string[]
}

export const SECTIONS: readonly Section[] = [
  {
    title: 'Cleaning residue',
    rules: [
      'ui-residue',
      'duplicate-text',
      'markup-residue',
      'character-damage',
      'invisible-characters',
      'desk-residue',
      'spacing-untidy',
    ],
  },
  {
    title: 'Captions and credits',
    rules: [
      'caption-missing',
      'credit-missing',
      'credit-in-caption',
      'credit-form',
      'credit-unclear',
      'file-photo-undated',
      'caption-repeated',
      'caption-too-long',
      'position-clash',
      'alt-missing',
      'alt-repeats-caption',
      'caption-tense',
      'caption-when-where',
      'caption-label-words',
    ],
  },
  {
    title: 'Quotes: marks',
    rules: [
      'quote-unbalanced',
      'mark-direction',
      'straight-marks',
      'locale-marks',
      'mark-level',
      'punctuation-placement',
      'mark-spacing',
      'running-quote-closed',
      'dash-form',
      'ellipsis-form',
    ],
  },
  {
    title: 'Quotes: who speaks',
    rules: [
      'quote-unattributed',
      'fragment-unattributed',
      'attribution-late',
      'attribution-verb',
      'anonymous-quote',
      'attribution-doubled',
      'plural-speaker',
    ],
  },
  {
    title: 'Quotes: against the source',
    rules: [
      'quote-not-in-source',
      'quote-altered',
      'quote-silent-cut',
      'quote-from-paraphrase',
      'quote-speaker-changed',
      'cut-hides-negation',
      'insertion-parentheses',
      'quote-marks-dropped',
    ],
  },
  {
    title: 'Names and consistency',
    rules: [
      'caption-name-mismatch',
      'name-spelling-varies',
      'name-prefix-varies',
      'surname-first',
      'name-not-house',
      'role-conflict',
      'caption-person-not-in-body',
    ],
  },
  {
    title: 'Numbers, dates and places',
    rules: [
      'age-conflict',
      'weekday-mismatch',
      'photo-date-conflict',
      'caption-number-conflict',
      'relative-date',
      'number-date-style',
    ],
  },
  {
    title: 'Headline and structure',
    rules: [
      'story-incomplete',
      'headline-double-marks',
      'headline-quote-not-in-body',
      'chopped-word',
      'paragraph-cut-off',
      'headline-question',
    ],
  },
]

export const OTHERS = 'Other rules'

/** The given rules by section, in the order of rules.md; empty sections are left out. */
export function inSections<R extends { readonly id: string }>(
  rules: readonly R[],
): readonly { readonly title: string; readonly rules: readonly R[] }[] {
  const left = new Map(rules.map((rule) => [rule.id, rule]))
  const take = (id: string) => {
    const rule = left.get(id)
    left.delete(id)
    return rule ? [rule] : []
  }
  const named = SECTIONS.map(({ title, rules }) => ({ title, rules: rules.flatMap(take) }))
  return [...named, { title: OTHERS, rules: [...left.values()] }].filter((s) => s.rules.length > 0)
}
