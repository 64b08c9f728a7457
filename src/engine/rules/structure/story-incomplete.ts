import { isBlank } from '../blank.ts'
import { defineRule, WHOLE_BODY } from '../define.ts'

const NOTHING = { start: 0, end: 0 }

export const storyIncomplete = defineRule({
  id: 'story-incomplete',
  severity: 'error',
  looksAt: 'article',
  message: 'No headline or no text yet.',
  why: 'A story without a headline or without text cannot be published.',
  source: 'SD',
  version: 1,
  examples: {
    bad: [
      { headline: '', where: 'headline', text: '' },
      { body: [], where: 'body', text: '' },
      { body: [' '], where: 'body', text: '' },
    ],
    good: [
      { headline: 'Ferry talks resume' },
      { headline: 'Adrift' },
      { body: ['The ferry sails again on Sunday.'] },
    ],
  },
  check(copy, report) {
    if (isBlank(copy.headline.text)) {
      report({ unit: copy.headline, span: NOTHING, message: 'No headline yet.' })
    }
    if (!copy.body.some((u) => u.kind !== 'heading' && !isBlank(u.text))) {
      report({ unit: WHOLE_BODY, span: NOTHING, message: 'No text yet.' })
    }
  },
})
