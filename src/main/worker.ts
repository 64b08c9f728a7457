/** A worker thread: its own connection to the library, and the jobs that must not hold up the window. */
import { parentPort, workerData } from 'node:worker_threads'
import { deskOn } from '#services/desk.ts'
import { hostJobs } from '#services/jobs/host.ts'
import type { WorkerStart } from '#services/jobs/protocol.ts'
import { runJob } from '#services/jobs/run.ts'
import { closeDatabase } from '#store/database.ts'
import { joinLibrary } from '#store/open.ts'

const port = parentPort
if (port === null) throw new Error('this file is a worker')
const { places, version } = workerData as WorkerStart
const db = joinLibrary(places)
const desk = deskOn(db, places, version)

hostJobs(
  port,
  (job, input, hooks) => runJob(desk, job, input as never, hooks),
  () => {
    closeDatabase(db)
    port.close()
  },
)
