import type { LocaleProfile } from './profile.ts'

export const enGB: LocaleProfile = {
  locale: 'en-GB',
  language: 'en',
  primary: ['“', '”'],
  primaryThroughout: [],
  nested: [['‘', '’']],
  headline: ['‘', '’'],
  placement: 'by-kind',
  spaceInside: 'none',
  dashes: [' – '],
}
