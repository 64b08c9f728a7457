import { expect, it } from 'vitest'
import { guessLanguage } from './language.ts'

it.each([
  ['The council said that it had not decided who was to pay for the piles of the berth.', 'en-US'],
  [
    'Le conseil a dit que la décision n’est pas prise et que les travaux ne sont pas payés par le port.',
    'fr-FR',
  ],
  [
    'Der Rat sagte, dass die Entscheidung nicht gefallen ist und der Hafen die Arbeit auch nicht bezahlt.',
    'de-DE',
  ],
  [
    'El consejo dijo que no se ha tomado la decisión y que los trabajos del puerto no se pagan por ahora.',
    'es-ES',
  ],
  ['قال المجلس إن القرار لم يتخذ بعد', 'ar'],
  ['Совет сказал, что решение не принято', 'ru'],
])('%s', (text, tag) => {
  expect(guessLanguage(text)).toBe(tag)
})

it('falls back where the text does not tell', () => {
  expect(guessLanguage('Orlo', 'en-GB')).toBe('en-GB')
  expect(guessLanguage('', 'fr-FR')).toBe('fr-FR')
})
