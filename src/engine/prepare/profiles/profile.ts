/** A profile: the marks and words of one locale (rules.md "Profiles"), with what the house adds. */
import type { HouseStyle, Locale } from '#shared/style.ts'
import type { Lexicon } from '../lexicon.ts'
import { lexiconFor } from '../lexicon.ts'
import { ar } from './ar.ts'
import { deDE } from './de-DE.ts'
import { enGB } from './en-GB.ts'
import { enUS } from './en-US.ts'
import { frFR } from './fr-FR.ts'

export type Language = 'en' | 'fr' | 'de' | 'ar'

/** An opening and a closing mark. */
export type MarkPair = readonly [open: string, close: string]

export interface LocaleProfile {
  readonly locale: Locale
  readonly language: Language
  readonly primary: MarkPair
  /** Allowed instead of the primary pair, when the story keeps to it throughout. */
  readonly primaryThroughout: readonly MarkPair[]
  readonly nested: readonly MarkPair[]
  readonly headline: MarkPair
  /** Where a comma or full stop stands at a closing mark. */
  readonly placement: 'inside' | 'by-kind' | 'outside' | 'outside-but-colon'
  /** What stands just inside the primary marks. */
  readonly spaceInside: 'none' | 'no-break'
  readonly dashes: readonly string[]
}

export interface Profile extends LocaleProfile {
  /** Stands for everything that a reading depends on, for caches. */
  readonly key: string
  readonly words: Lexicon
}

const PROFILES: Record<Locale, LocaleProfile> = {
  'en-US': enUS,
  'en-GB': enGB,
  'fr-FR': frFR,
  'de-DE': deDE,
  ar,
}

/** Profiles made so far, newest last; a desk uses a handful. */
const made = new Map<string, Profile>()
const KEEP = 16

/** The profile of a locale under a house style: its options and its own reporting verbs included. */
export function profileFor(
  locale: Locale,
  style: Pick<HouseStyle, 'options' | 'reportingVerbs'> | null = null,
): Profile {
  const single = locale === 'en-GB' && style?.options.singlePrimary === true
  const verbs = style?.reportingVerbs ?? []
  const key = `${locale}${single ? "'" : ''}|${verbs.join('|')}`
  const known = made.get(key)
  if (known) return known
  const base = PROFILES[locale]
  const profile: Profile = {
    ...base,
    ...(single ? { primary: ['‘', '’'] as const, nested: [['“', '”'] as const] } : {}),
    key,
    words: lexiconFor(base.language, verbs),
  }
  if (made.size >= KEEP) made.delete(made.keys().next().value as string)
  made.set(key, profile)
  return profile
}
