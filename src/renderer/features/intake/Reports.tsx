import { X } from 'lucide-react'
import { ProgressBar } from 'react-aria-components'
import { view } from '../../app/view.ts'
import { useStore } from '../../state/store.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { count } from '../../ui/words.ts'
import { openArticle, trouble } from '../article/open.ts'
import { desk } from '../desk/store.ts'
import { changeSettings } from '../settings/store.ts'
import { sourceHand } from '../source/hand.ts'
import { cancelJob, dismissReport, intake, type Job, type Report, sentence } from './store.ts'
import './intake.css'

/** What came in, what failed, what is under way: calm lines above the drop zone. */
export function Reports() {
  const all = useStore(intake, (s) => s.jobs)
  const jobs = all.filter((j) => j.total > 0) // without: its file dialog is still open
  const reports = useStore(intake, (s) => s.reports)
  const failure = useStore(trouble, (s) => s.failure)
  if (jobs.length + reports.length === 0 && !failure) return null
  return (
    <section className="reports scroll" aria-label="What came in">
      {failure ? (
        <div className="report">
          <p className="report-failed">{failure.message}</p>
          <Dismiss onPress={() => trouble.set({ failure: null })} />
        </div>
      ) : null}
      {jobs.map((job) => (
        <Running key={job.id} job={job} />
      ))}
      {reports.map((report) => (
        <Done key={report.id} report={report} />
      ))}
    </section>
  )
}

function Running({ job }: { readonly job: Job }) {
  const share = job.total > 0 ? (100 * job.done) / job.total : 0
  return (
    <div className="report">
      <div className="report-words">
        <p>Reading {job.name || job.label} …</p>
        {job.total > 1 ? (
          <>
            <ProgressBar
              className="progress"
              aria-label={`Reading ${job.label}`}
              value={share}
              valueLabel={`${job.done} of ${job.total}`}
            >
              <span className="progress-done" style={{ width: `${share}%` }} />
            </ProgressBar>
            <p className="report-second tabular">
              {job.done} of {job.total}
            </p>
          </>
        ) : null}
      </div>
      <Button onPress={() => cancelJob(job.id)}>Stop</Button>
    </div>
  )
}

function Done({ report }: { readonly report: Report }) {
  const removals = report.articles.reduce((sum, a) => sum + a.removals, 0)
  const target = report.articles.find((a) => a.removals > 0) ?? report.articles[0]
  return (
    <div className="report">
      <div className="report-words">
        {report.into !== null ? (
          <p>Pasted, cleaned.</p>
        ) : report.articles.length > 0 ? (
          <p>{sentence(report.articles, report.label)}</p>
        ) : null}
        {removals > 0 && target ? (
          <p className="report-second">
            {count(removals, 'line')} taken out.{' '}
            <Button
              kind="link"
              className="in-line"
              onPress={() => void see(target.id, report.into)}
            >
              See them
            </Button>
          </p>
        ) : null}
        {report.duplicates.map((twin) => (
          <p key={`${twin.name} ${twin.article}`} className="report-second">
            {twin.name || 'This text'} is here already.{' '}
            <Button kind="link" className="in-line" onPress={() => void openArticle(twin.article)}>
              Open it
            </Button>
          </p>
        ))}
        {report.failed.map((one) => (
          <p key={`${one.name} ${one.message}`} className="report-failed">
            {one.message}
          </p>
        ))}
        {report.cancelled ? <p className="report-second">Stopped; the rest was left.</p> : null}
      </div>
      <Dismiss onPress={() => dismissReport(report.id)} />
    </div>
  )
}

function Dismiss({ onPress }: { readonly onPress: () => void }) {
  return <IconButton icon={X} label="Dismiss" small size={15} onPress={onPress} />
}

async function see(id: string, source: string | null): Promise<void> {
  await openArticle(id)
  changeSettings({ deskOpen: true })
  view.set({ settings: false, page: 'article' })
  desk.set({ tab: 'source' })
  sourceHand.set({ source, item: null })
}
