/** How rules and severities are called on this page. */
import type { Severity } from '#shared/finding.ts'
import type { Locale } from '#shared/style.ts'

export type Force = Severity | 'off'

export const SEVERITY_NAMES: Readonly<Record<Force, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Information',
  off: 'Off',
}

/** "quote-unattributed" → "Quote unattributed". */
export function ruleName(id: string): string {
  const words = id.replaceAll('-', ' ').replace(/^ui /, 'UI ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a profile decides, in one line. */
export const PROFILE_WORDS: Readonly<Record<Locale, string>> = {
  'en-US': 'Quotes “ ”, inside them ‘ ’. Comma and full stop stand inside the marks.',
  'en-GB': 'Quotes “ ”, inside them ‘ ’. Stops stand inside whole quotes, outside fragments.',
  'fr-FR': 'Quotes « », inside them “ ”, with a no-break space. Commas stand outside.',
  'de-DE': 'Quotes „ “ or » «, inside them ‚ ‘. Commas stand outside.',
  ar: 'Quotes « », inside them “ ”. Arabic comma, semicolon and question mark.',
}
