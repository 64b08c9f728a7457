/** House style: what a desk has decided. JSON, editable in the app; shipped ones lie in resources/styles. */
import * as v from 'valibot'

export const localeSchema = v.picklist(['en-US', 'en-GB', 'fr-FR', 'de-DE', 'ar'])
export type Locale = v.InferOutput<typeof localeSchema>

export const houseNameSchema = v.object({
  use: v.string(),
  not: v.array(v.string()),
  kind: v.picklist(['person', 'place', 'organisation', 'other']),
})
export type HouseName = v.InferOutput<typeof houseNameSchema>

/** A name as other articles of the library spell it. */
export const libraryNameSchema = v.object({
  name: v.string(),
  /** In how many articles it stands so. */
  articles: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export type LibraryName = v.InferOutput<typeof libraryNameSchema>

export const styleSchema = v.object({
  schema: v.literal(1),
  id: v.string(),
  name: v.string(),
  locale: localeSchema,
  options: v.object({
    /** en-GB only: ‘ ’ as primary marks. */
    singlePrimary: v.boolean(),
    /** Round brackets inside quotes are house style, as on AP wires. */
    roundInsertions: v.boolean(),
  }),
  /** Rule id → severity, or 'off'; a rule not named keeps its own. */
  severities: v.record(v.string(), v.picklist(['error', 'warning', 'info', 'off'])),
  /** In addition to the built-in agency list. */
  agencies: v.array(v.string()),
  names: v.array(houseNameSchema),
  /** In addition to the built-in reporting verbs, base form. */
  reportingVerbs: v.array(v.string()),
})
export type HouseStyle = v.InferOutput<typeof styleSchema>

export function defaultStyle(locale: Locale = 'en-US'): HouseStyle {
  return {
    schema: 1,
    id: 'house',
    name: 'House style',
    locale,
    options: { singlePrimary: false, roundInsertions: false },
    severities: {},
    agencies: [],
    names: [],
    reportingVerbs: [],
  }
}

const SHIPPED: Readonly<Record<Locale, string>> = {
  'en-US': 'House style, American English',
  'en-GB': 'House style, British English',
  'fr-FR': 'Charte, français',
  'de-DE': 'Hausstil, Deutsch',
  ar: 'دليل الأسلوب، العربية',
}

/** The styles that a desk can start from, one a profile; resources/styles holds the same as files. */
export function shippedStyles(): HouseStyle[] {
  return localeSchema.options.map((locale) => ({
    ...defaultStyle(locale),
    id: `house-${locale.toLowerCase()}`,
    name: SHIPPED[locale],
  }))
}

/** The profile for a language tag: exact, else by language, else null (fr-CA → fr-FR, ar-EG → ar). */
export function localeFor(language: string): Locale | null {
  const tag = language.trim().replace('_', '-').toLowerCase()
  const exact = localeSchema.options.find((l) => l.toLowerCase() === tag)
  if (exact) return exact
  const base = tag.split('-')[0]
  if (base === 'en') return /^en-(gb|ie|au|nz|za|in)$/.test(tag) ? 'en-GB' : 'en-US'
  if (base === 'fr') return 'fr-FR'
  if (base === 'de') return 'de-DE'
  if (base === 'ar') return 'ar'
  return null
}

/** Direction of a language by its script: Arabic, Hebrew and their kin run right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)(-|_|$)/i.test(language) ? 'rtl' : 'ltr'
}
