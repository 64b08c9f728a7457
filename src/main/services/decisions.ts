/** What an editor decides about a finding. */
import type { Input } from '#shared/contract/channels.ts'
import { REASON_MIN } from '#shared/finding.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { findArticle } from '#store/articles.ts'
import { transact } from '#store/database.ts'
import { addDismissal, removeDismissal } from '#store/dismissals.ts'
import { stored } from '#store/failure.ts'
import { noArticle } from './content.ts'
import type { Desk } from './desk.ts'

/**
 * Keeps a decision. An override needs a name and a reason (rules.md, gate-override); that some rules cannot be
 * overridden is for the gate to say, which passes over such a decision.
 */
export function addDecision(desk: Desk, input: Input<'dismissal.add'>): Result<null> {
  const { dismissal } = input
  if (dismissal.kind === 'override') {
    if (dismissal.name.trim() === '') {
      return fail('bad-input', 'An override needs the name of whoever decides.', 'name')
    }
    if ([...dismissal.reason.trim()].length < REASON_MIN) {
      return fail(
        'bad-input',
        `An override needs a reason of ${REASON_MIN} characters or more.`,
        'reason',
      )
    }
  }
  return stored(() =>
    transact(desk.db, () => {
      const row = findArticle(desk.db, input.article)
      if (!row) return noArticle()
      addDismissal(desk.db, row.key, { ...dismissal, at: desk.now().iso })
      return ok(null)
    }),
  )
}

export function removeDecision(desk: Desk, input: Input<'dismissal.remove'>): Result<null> {
  return stored(() =>
    transact(desk.db, () => {
      const row = findArticle(desk.db, input.article)
      if (!row) return noArticle()
      removeDismissal(desk.db, row.key, input.key)
      return ok(null)
    }),
  )
}
