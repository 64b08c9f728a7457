import type { LocaleProfile } from './profile.ts'

export const deDE: LocaleProfile = {
  locale: 'de-DE',
  language: 'de',
  primary: ['„', '“'],
  primaryThroughout: [['»', '«']],
  nested: [
    ['‚', '‘'],
    ['›', '‹'],
  ],
  headline: ['„', '“'],
  placement: 'outside-but-colon',
  spaceInside: 'none',
  dashes: [' – '],
}
