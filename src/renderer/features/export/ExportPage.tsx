import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { placeLabel } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import { FORMAT_LABELS } from '#shared/receipt.ts'
import { view } from '../../app/view.ts'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Tick } from '../../ui/Fields.tsx'
import { SeverityMark } from '../../ui/Marks.tsx'
import { count } from '../../ui/words.ts'
import { article } from '../article/store.ts'
import { go } from '../desk/actions.ts'
import { useArranged } from '../desk/useArranged.ts'
import { changeSettings, useSetting } from '../settings/store.ts'
import { FORMATS } from './formats.ts'
import { Preview } from './Preview.tsx'
import { Outcome, Receipts } from './Receipts.tsx'
import { exporting, leaveExport, loadReceipts, runExport } from './store.ts'
import './export.css'

/** The way out: what stops it, which formats, how each one reads, what was written before. */
export function ExportPage() {
  const id = useStore(article, (s) => s.loaded?.id)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus()
    return leaveExport
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: receipts belong to the article
  useEffect(() => void loadReceipts(), [id])
  // The button that was pressed is off while files are written and loses the focus with that.
  const outcome = useStore(exporting, (s) => s.outcome)
  useEffect(() => {
    if (outcome && !document.activeElement?.closest('.export')) head.current?.focus()
  }, [outcome])
  const close = () => view.set({ page: 'article' })
  return (
    <section
      className="export scroll"
      aria-label="Export"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <div className="export-inner">
        <header className="export-head">
          <h2 className="copy-face" tabIndex={-1} ref={head}>
            Export
          </h2>
          <IconButton icon={X} label="Back to the article" onPress={close} />
        </header>
        <Outcome />
        <Stops />
        <Formats />
        <Overrides />
        <Preview />
        <Receipts />
      </div>
    </section>
  )
}

/** Never only "blocked": each thing that stops the export, and the way to it. */
function Stops() {
  const list = useArranged()
  const known = useStore(checks, (s) => s.known)
  const { stops, notRun } = list
  if (!known || stops === 0) return null
  return (
    <section className="export-stops" aria-label="What stops the export">
      <h3>{count(stops, 'thing stops the export', 'things stop the export')}</h3>
      <p>Settle each one in the copy, or override it on the desk with your name and a reason.</p>
      <ul>
        {list.errors.map((finding) => (
          <Stop key={finding.key} finding={finding} />
        ))}
        {notRun.map(({ rule, why }) => (
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

function Stop({ finding }: { readonly finding: Finding }) {
  return (
    <li className="export-stop">
      <SeverityMark severity="error" />
      <span>
        <span className="finding-place">{placeLabel(finding.where)}</span>
        {finding.message}
      </span>
      <Button label={`Go to ${placeLabel(finding.where)}`} onPress={() => go(finding)}>
        Go
      </Button>
    </li>
  )
}

function Formats() {
  const chosen = useSetting('exportFormats')
  const running = useStore(exporting, (s) => s.running)
  const known = useStore(checks, (s) => s.known)
  const blocked = useArranged().stops > 0
  return (
    <section className="export-formats" aria-label="Formats">
      <div className="export-ticks">
        {FORMATS.map((format) => (
          <Tick
            key={format}
            value={chosen.includes(format)}
            onChange={(on) =>
              changeSettings({
                exportFormats: FORMATS.filter((f) => (f === format ? on : chosen.includes(f))),
              })
            }
          >
            {FORMAT_LABELS[format]}
          </Tick>
        ))}
      </div>
      <div className="export-go">
        <Button
          large
          kind={blocked ? 'plain' : 'primary'}
          disabled={running || chosen.length === 0 || blocked || !known}
          onPress={() => void runExport()}
        >
          {running ? 'Writing…' : 'Export to a folder…'}
        </Button>
        <p>
          {chosen.length === 0
            ? 'Choose at least one format.'
            : blocked
              ? 'Off until the list above is empty. Saving is never stopped.'
              : `${count(chosen.length, 'file')} and a receipt.`}
        </p>
      </div>
    </section>
  )
}

/** What goes into the receipt. */
function Overrides() {
  const { aside, counts } = useArranged()
  const overrides = aside.filter((a) => a.dismissal.kind === 'override')
  if (overrides.length === 0 && counts.warnings === 0) return null
  return (
    <section className="export-part" aria-label="For the receipt">
      <h3>For the receipt</h3>
      <ul>
        {counts.warnings > 0 ? (
          <li className="export-stop">
            <SeverityMark severity="warning" />
            <span>{count(counts.warnings, 'warning')} left open</span>
          </li>
        ) : null}
        {overrides.map(({ finding, dismissal }) => (
          <li key={finding.key} className="export-stop">
            <SeverityMark severity="error" />
            <span>
              <span className="finding-place">
                {placeLabel(finding.where)}, overridden by {dismissal.name}
              </span>
              {finding.message} <em>{dismissal.reason}</em>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
