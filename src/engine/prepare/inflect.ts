/** Every form of a verb from its base form, so that word lists name each verb once. */

import type { Language } from './profiles/profile.ts'
import { plainArabic } from './tokens.ts'

/** The forms of a regular verb, the base form among them; some may not exist, which does no harm. */
export function inflect(base: string, language: Language): string[] {
  const word = base.trim().toLowerCase()
  if (word === '') return []
  switch (language) {
    case 'en':
      return english(word)
    case 'fr':
      return french(word)
    case 'de':
      return german(word)
    case 'ar':
      return [...arabicPast(word), ...arabicPresent(word)]
  }
}

/** All forms of a verb that a house adds by its base form, its last letter doubled or not. */
export function formsOf(base: string, language: Language): string[] {
  const forms = inflect(base, language)
  if (language === 'en') forms.push(...englishDoubled(base.trim().toLowerCase()))
  return forms
}

function english(base: string): string[] {
  const consonantY = /[^aeiou]y$/.test(base)
  const s = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`
  const past = base.endsWith('e')
    ? `${base}d`
    : consonantY
      ? `${base.slice(0, -1)}ied`
      : `${base}ed`
  const ing = /[^eyo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
  const forms = [base, s, past, ing]
  // label: labeled in one spelling, labelled in the other
  if (/[aeiou]l$/.test(base)) forms.push(`${base}led`, `${base}ling`)
  return forms
}

/** Verbs that double their last letter: admit, admitted. */
export function englishDoubled(base: string): string[] {
  const last = base.slice(-1)
  return [base, `${base}s`, `${base}${last}ed`, `${base}${last}ing`]
}

function french(base: string): string[] {
  if (!base.endsWith('er')) return [base]
  const stem = base.slice(0, -2)
  // exiger: exigeait; lancer: lançait
  const hard = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
  const stressed = new Set([stem])
  stressed.add(stem.replace(/[ée]([^aeiouéè]{1,2})$/, 'è$1'))
  if (/e[lt]$/.test(stem)) stressed.add(stem + stem.slice(-1))
  if (/[ou]y$/.test(stem)) stressed.add(`${stem.slice(0, -1)}i`)
  const forms = [
    base,
    ...['é', 'ée', 'és', 'ées', 'ez', 'èrent'].map((e) => stem + e),
    ...['ait', 'aient', 'ais', 'ant', 'ons', 'a', 'ai'].map((e) => hard + e),
  ]
  for (const s of stressed) {
    forms.push(...['e', 'es', 'ent', 'era', 'eront', 'erait', 'eraient', 'erai'].map((e) => s + e))
  }
  return forms
}

function german(base: string): string[] {
  const stem = /e[rl]n$/.test(base) ? base.slice(0, -1) : base.replace(/en$/, '')
  if (stem === base) return [base]
  const e = /[td]$/.test(stem) || /([^aeiouhrl]|ch)[mn]$/.test(stem) ? 'e' : ''
  const prefixed = /^(be|er|ver|zer|ent|emp|ge|miss|wider|über|unter)/.test(stem)
  const participle = prefixed || /ier$/.test(stem) ? `${stem}${e}t` : `ge${stem}${e}t`
  return [
    base,
    `${stem}e`,
    `${stem}${e}t`,
    `${stem}${e}te`,
    `${stem}${e}ten`,
    `${stem}${e}tet`,
    participle,
    `${stem}end`,
  ]
}

/** From the past, third person masculine: قال gives قالت, قالوا. */
export function arabicPast(base: string): string[] {
  const word = plainArabic(base)
  const stem = /[يا]$/.test(word) ? word.slice(0, -1) : word
  return [word, `${stem}ت`, `${stem}وا`]
}

/** From the present, third person masculine: يقول gives تقول, يقولون. */
export function arabicPresent(base: string): string[] {
  const word = plainArabic(base)
  if (!word.startsWith('ي')) return [word]
  const rest = word.slice(1)
  return [word, `ت${rest}`, `ن${rest}`, `${word}ون`, `${word}وا`]
}
