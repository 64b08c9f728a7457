import { Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { leaving } from '../features/article/open.ts'
import { listenForCopy } from '../features/intake/listen.ts'
import { listenToIntake } from '../features/intake/store.ts'
import { listenToTrials } from '../features/style/trial.ts'
import { useStore } from '../state/store.ts'
import { listenForCommands } from './keys.ts'
import { About, KeySheet, Leaving, Palette } from './later.ts'
import { listenToMain } from './lifecycle.ts'
import { Panes } from './Panes.tsx'
import { view } from './view.ts'
import './app.css'

export function App() {
  useEffect(() => {
    const leave = [
      listenForCommands(),
      listenForCopy(),
      listenToIntake(),
      listenToTrials(),
      listenToMain(),
    ]
    return () => {
      for (const stop of leave) stop()
    }
  }, [])
  return (
    <I18nProvider locale="en-GB">
      <Panes />
      <Overlay />
      <div id="live" className="visually-hidden" role="status" aria-live="polite" />
    </I18nProvider>
  )
}

function Overlay() {
  const overlay = useStore(view, (s) => s.overlay)
  const leavingNow = useStore(leaving, (s) => s.onward !== null)
  return (
    <Suspense>
      {leavingNow ? <Leaving /> : null}
      {overlay === 'palette' ? <Palette /> : null}
      {overlay === 'keys' ? <KeySheet /> : null}
      {overlay === 'about' ? <About /> : null}
    </Suspense>
  )
}
