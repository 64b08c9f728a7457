import { notRunKey } from '#engine/check/key.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityMark } from '../../ui/Marks.tsx'
import type { Arranged } from './arrange.ts'
import { OverrideForm } from './OverrideForm.tsx'
import { desk } from './store.ts'

/** A rule that broke off: it stops the export until it runs again or somebody answers for it. */
export function NotRun({ list }: { readonly list: Arranged }) {
  const form = useStore(desk, (s) => s.form)
  if (list.notRun.length === 0) return null
  return (
    <section aria-label="Not checked">
      <h2 className="group-title">Not checked</h2>
      <ul>
        {list.notRun.map(({ rule, why }) => {
          const key = notRunKey(rule)
          const open = form === key
          return (
            <li key={rule} className="finding in-hand">
              <div className="finding-head">
                <SeverityMark severity="error" />
                <span className="finding-words">
                  <span className="finding-place">Rule {rule}</span>
                  <span className="finding-message">
                    {why} It counts as not checked, so the export stays off.
                  </span>
                </span>
              </div>
              <div className="finding-actions">
                <div className="finding-buttons">
                  <Button expanded={open} onPress={() => desk.set({ form: open ? null : key })}>
                    Override…
                  </Button>
                </div>
                {open ? <OverrideForm target={{ rule, key, text: '' }} /> : null}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
