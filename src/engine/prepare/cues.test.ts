import { expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { defaultStyle } from '#shared/style.ts'
import { profileFor } from './profiles/profile.ts'
import { readUnitMarks } from './spans.ts'

function cues(text: string, locale: Locale = 'en-US', verbs: string[] = []): string[] {
  const profile = profileFor(locale, { ...defaultStyle(locale), reportingVerbs: verbs })
  return readUnitMarks(text, false, profile).cues.map((c) => text.slice(c.start, c.end))
}

it.each<[Locale, string, string[]]>([
  ['en-US', '“We sail,” she said, reaffirming “the plan.”', ['said', 'reaffirming']],
  ['en-US', 'It is “fair for its age,” according to Kell.', ['according to']],
  ['en-US', 'Marta Kell: “I never wanted it.”', ['Kell:']],
  ['en-US', '“I never wanted it.” — Marta Kell', ['Marta']],
  ['en-US', 'The sign reads “Sold out.”', ['reads']],
  ['en-US', '“He said so” is on the state of the share.', []],
  ['en-US', 'The visit seems “too little and too late.”', []],
  ['en-US', 'Her reply was “not in a hundred years.”', ['reply']],
  ['en-US', 'The United States shares “a border.”', ['shares']],
  ['en-US', 'The inquiry found “grave faults.”', ['found']],
  ['en-US', 'They found a boat on the far shore of “the lake” there.', []],
  ['fr-FR', 'Selon elle, le quai est « trop vieux ».', ['Selon']],
  ['fr-FR', '« Nous partons », a-t-elle ajouté.', ['ajouté']],
  ['de-DE', '„Wir bleiben“, so Lammers.', ['so']],
  ['de-DE', 'Sie erklärte, das sei „eine halbe Sache“.', ['erklärte']],
  ['ar', 'وأضاف الوزير «سنبدأ غدا».', ['وأضاف']],
])('%s %s', (locale, text, expected) => {
  expect(cues(text, locale)).toEqual(expected)
})

it('takes the verbs that a house adds, in every form', () => {
  expect(cues('“We sail,” she kvetched.')).toEqual([])
  expect(cues('“We sail,” she kvetched.', 'en-US', ['kvetch'])).toEqual(['kvetched'])
})
