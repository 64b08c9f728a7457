import { defineRule, MOST_A_UNIT } from '../define.ts'
import { closingsOf, lastWordStart } from './closings.ts'
import { missingComma } from './missingComma.ts'
import { type Fault, faultAt } from './placement.ts'

export const punctuationPlacement = defineRule({
  id: 'punctuation-placement',
  severity: 'warning',
  looksAt: 'block',
  message: 'This comma or full stop is on the wrong side of the closing mark.',
  why: 'Each house puts commas and stops at a closing mark in one way; two ways in one story look like two hands.',
  source: 'AP; GDN; ECON; UN; VALE',
  version: 1,
  examples: {
    bad: [
      { body: ['Kell called the plan “a gift”, then left.'], where: 'body[0]', text: 'gift”,' },
      { body: ['Kell called the plan “a gift”.'], where: 'body[0]', text: 'gift”.' },
      { body: ['“They shouted ‘fire’,” Kell said.'], where: 'body[0]', text: 'fire’,' },
      { body: ['“They shouted ‘fire’”, Kell said.'], where: 'body[0]', text: 'fire’”,' },
      { body: ['“Who was it?”, Kell asked.'], where: 'body[0]', text: 'it?”,' },
      { body: ['“We sail.”, Kell said.'], where: 'body[0]', text: 'sail.”,' },
      { headline: 'Dam is ‘safe’, says owner', where: 'headline', text: 'safe’,' },
      { body: ['“We are ready” Piet Lammers said.'], where: 'body[0]', text: 'ready” Piet' },
      { body: ['“We are ready” he said.'], where: 'body[0]', text: 'ready” he' },
      { body: ['“We are ready” said the mayor.'], where: 'body[0]', text: 'ready” said' },
      {
        locale: 'en-GB',
        body: ['Kell called the plan “a gift to speculators.”'],
        where: 'body[0]',
        text: 'speculators.”',
      },
      {
        locale: 'en-GB',
        body: ['Her novel is called “The Long Night.”'],
        where: 'body[0]',
        text: 'Night.”',
      },
      {
        locale: 'en-GB',
        body: ['It was “a gift,” Kell said.'],
        where: 'body[0]',
        text: 'gift,”',
      },
      {
        locale: 'en-GB',
        body: ['Kell said: “The path is ours again.”.'],
        where: 'body[0]',
        text: 'again.”.',
      },
      {
        locale: 'fr-FR',
        body: ['«\u00a0Nous partons,\u00a0» a dit Kell.'],
        where: 'body[0]',
        text: 'partons,\u00a0»',
      },
      {
        locale: 'fr-FR',
        body: ['Kell a salué «\u00a0un geste fort.\u00a0»'],
        where: 'body[0]',
        text: 'fort.\u00a0»',
      },
      {
        locale: 'de-DE',
        body: ['„Wir fahren morgen,“ sagte Lammers.'],
        where: 'body[0]',
        text: 'morgen,“',
      },
      {
        locale: 'de-DE',
        body: ['„Wir bleiben“ sagte Lammers.'],
        where: 'body[0]',
        text: 'bleiben“ sagte',
      },
      {
        locale: 'ar',
        body: ['وصف المدير القرار بأنه «صعب على الجميع.»'],
        where: 'body[0]',
        text: 'الجميع.»',
      },
      { locale: 'ar', body: ['«سنبدأ غدا،» قال المدير.'], where: 'body[0]', text: 'غدا،»' },
    ],
    good: [
      { body: ['Kell called the plan “a gift,” then left.', '“They shouted ‘fire,’” Kell said.'] },
      { body: ['Did Kell really say “not now”? She did say “maybe”; twice.'] },
      { body: ['The new login is “guest_2024”, and the page is “orlo.example”.'] },
      { body: ['The farmers’, the miners’ and the bosses’. That was all.'] },
      { body: ['We stayed ’cause the fish weren’t bitin’.'] },
      { body: ['Kell works for “Orlo Boats Inc.” and called it “a trap” and left.'] },
      { body: ['“Oklahoma Nights!”, the musical, opens in May.'] },
      { body: ['“The Long Night” said a lot about Orlo. “We shall overcome” says it all.'] },
      { locale: 'en-GB', body: ['“The pier,” Kell said, “is shut.” It was “a gift”.'] },
      { locale: 'en-GB', body: ['Kell said: “They told us ‘not so loud’.”'] },
      { locale: 'en-GB', body: ['Kell said “We tried everything we could.”'] },
      {
        locale: 'en-GB',
        body: ['She wanted “a rest. A long one.” They called it “Orlo Boats Inc.”'],
      },
      { locale: 'en-GB', body: ['“The pier,” the owner’s brother let it be known, “is shut.”'] },
      {
        locale: 'fr-FR',
        body: ['Kell a dit : «\u00a0Nous partons.\u00a0» C’est «\u00a0fini\u00a0».'],
      },
      { locale: 'de-DE', body: ['Lammers sagte: „Wir bleiben.“ „Es stürmt“, sagte er.'] },
      { locale: 'ar', body: ['قال المدير: «سنبدأ غدا.» ووصف القرار بأنه «صعب»، ثم غادر.'] },
    ],
  },
  check(unit, { profile }, report) {
    if (unit.marks.spans.length === 0) return
    let found = 0
    for (const at of closingsOf(unit)) {
      const fault = faultAt(at, profile) ?? missingComma(at, profile)
      if (fault === null) continue
      if (found++ >= MOST_A_UNIT) break
      report({
        unit,
        span: { start: lastWordStart(at), end: fault.end },
        message: messageFor(fault, profile.locale),
        fix: {
          label: LABELS[fault.side],
          safe: true,
          steps: fault.edits.map((e) => ({ type: 'replace', unit: unit.ref, ...e })),
        },
      })
    }
  },
})

const LABELS = { inside: 'Move it', outside: 'Move it', both: 'Keep one', missing: 'Add a comma' }
const STYLE: Readonly<Record<string, string>> = {
  'en-US': 'US style',
  'en-GB': 'British style',
  'fr-FR': 'French style',
  'de-DE': 'German style',
  ar: 'Arabic style',
}

function messageFor(fault: Fault, locale: string): string {
  if (fault.side === 'missing') return 'A comma belongs between these words and who said them.'
  if (fault.side === 'both') return 'A comma or full stop on both sides of this mark. Keep one.'
  const what = fault.sign === ',' ? 'comma' : 'full stop'
  if (fault.side === 'outside') return `${STYLE[locale]}: the ${what} goes inside the closing mark.`
  const where =
    locale === 'en-GB' ? 'outside the marks of a few quoted words' : 'outside the closing mark'
  return `${STYLE[locale]}: the ${what} goes ${where}.`
}
