import type { LocaleProfile } from './profile.ts'

export const enUS: LocaleProfile = {
  locale: 'en-US',
  language: 'en',
  primary: ['“', '”'],
  primaryThroughout: [],
  nested: [['‘', '’']],
  headline: ['‘', '’'],
  placement: 'inside',
  spaceInside: 'none',
  dashes: [' — '],
}
