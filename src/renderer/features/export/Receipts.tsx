import { Check } from 'lucide-react'
import { placeLabel } from '#shared/article/units.ts'
import type { Receipt } from '#shared/receipt.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityMark } from '../../ui/Marks.tsx'
import { count, dayTime } from '../../ui/words.ts'
import { exporting, reveal } from './store.ts'

/** What the last press of the button did. */
export function Outcome() {
  const outcome = useStore(exporting, (s) => s.outcome)
  if (!outcome || outcome.outcome === 'cancelled') return null
  if (outcome.outcome === 'blocked') {
    return (
      <section className="export-stops" role="status">
        <h3>Nothing was written.</h3>
        <p>The text that was checked still has these:</p>
        <ul>
          {outcome.open.map((finding) => (
            <li key={finding.key} className="export-stop">
              <SeverityMark severity="error" />
              <span>
                <span className="finding-place">{placeLabel(finding.where)}</span>
                {finding.message}
              </span>
            </li>
          ))}
          {outcome.notRun.map(({ rule, why }) => (
            <li key={rule} className="export-stop">
              <SeverityMark severity="error" />
              <span>
                <span className="finding-place">Rule {rule} did not run</span>
                {why}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )
  }
  return (
    <section className="export-done" role="status">
      <h3>
        <Check size={16} strokeWidth={2.2} aria-hidden /> Written to {outcome.folder}
      </h3>
      <ul>
        {outcome.files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
      <Button onPress={reveal}>Show in folder</Button>
    </section>
  )
}

/** Earlier exports, the newest first. */
export function Receipts() {
  const receipts = useStore(exporting, (s) => s.receipts)
  if (receipts.length === 0) return null
  return (
    <section className="export-part" aria-label="Receipts">
      <div className="export-row">
        <h3>Receipts</h3>
        <Button kind="link" onPress={reveal}>
          Show in folder
        </Button>
      </div>
      <ul>
        {receipts.map((receipt) => (
          <OneReceipt key={`${receipt.at} ${receipt.article.textHash}`} receipt={receipt} />
        ))}
      </ul>
    </section>
  )
}

function OneReceipt({ receipt }: { readonly receipt: Receipt }) {
  return (
    <li className="receipt">
      <span className="tabular">{dayTime(receipt.at, new Date())}</span>
      <span>
        {receipt.files.map((f) => f.name).join(', ')}
        <span className="receipt-second">
          {[
            `version ${receipt.article.version}`,
            receipt.open.length > 0 ? `${count(receipt.open.length, 'warning')} open` : null,
            receipt.overrides.length > 0 ? count(receipt.overrides.length, 'override') : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </li>
  )
}
