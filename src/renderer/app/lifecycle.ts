/** What main tells the window, and saving when the window loses the focus. */
import { call, on, reportFault } from '#bridge/index.ts'
import { loadLibrary } from '../features/library/store.ts'
import { saver } from '../features/saving/store.ts'
import { writeSettings } from '../features/settings/store.ts'
import { keepStyle } from '../features/style/keep.ts'
import { settleDraft } from '../features/style/store.ts'

export function listenToMain(): () => void {
  const blur = () => {
    if (saver.unsaved()) void saver.flush()
  }
  const fault = (event: ErrorEvent) => reportFault(event.error ?? event.message)
  const rejected = (event: PromiseRejectionEvent) => reportFault(event.reason)
  window.addEventListener('blur', blur)
  window.addEventListener('error', fault)
  window.addEventListener('unhandledrejection', rejected)
  const leave = [
    on('library.changed', () => void loadLibrary()),
    on('flush', () => {
      writeSettings()
      settleDraft()
      void aFrame()
        .then(() => Promise.all([saver.flush(), keepStyle()]))
        .then(([saved, kept]) => call('window.flushed', { saved: saved && kept }))
    }),
  ]
  return () => {
    window.removeEventListener('blur', blur)
    window.removeEventListener('error', fault)
    window.removeEventListener('unhandledrejection', rejected)
    for (const stop of leave) stop()
  }
}

/** The editor tells of a key once a frame: after the next one the last key is known. A hidden window has no frames. */
function aFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, 100)
  })
}
