import type { LocaleProfile } from './profile.ts'

export const frFR: LocaleProfile = {
  locale: 'fr-FR',
  language: 'fr',
  primary: ['«', '»'],
  primaryThroughout: [],
  nested: [
    ['“', '”'],
    ['«', '»'],
  ],
  headline: ['«', '»'],
  placement: 'outside-but-colon',
  spaceInside: 'no-break',
  dashes: [' – ', ' — '],
}
