import type { LocaleProfile } from './profile.ts'

export const ar: LocaleProfile = {
  locale: 'ar',
  language: 'ar',
  primary: ['«', '»'],
  primaryThroughout: [['“', '”']],
  nested: [['“', '”']],
  headline: ['«', '»'],
  placement: 'outside',
  spaceInside: 'none',
  dashes: [' – ', ' — '],
}
