import { lazy, Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { listenForCopy } from '../features/intake/listen.ts'
import { listenToIntake } from '../features/intake/store.ts'
import { useStore } from '../state/store.ts'
import { listenForCommands } from './keys.ts'
import { Leaving } from './Leaving.tsx'
import { listenToMain } from './lifecycle.ts'
import { Panes } from './Panes.tsx'
import { view } from './view.ts'
import './app.css'

const loadPalette = () => import('../commands/Palette.tsx')
const Palette = lazy(loadPalette)
const KeySheet = lazy(() => import('../features/help/KeySheet.tsx'))
const About = lazy(() => import('../features/help/About.tsx'))

export function App() {
  useEffect(() => {
    // Ready before its key is pressed: what is typed right after it must land in it.
    const idle = requestIdleCallback(() => void loadPalette(), { timeout: 2000 })
    const leave = [listenForCommands(), listenForCopy(), listenToIntake(), listenToMain()]
    return () => {
      cancelIdleCallback(idle)
      for (const stop of leave) stop()
    }
  }, [])
  return (
    <I18nProvider locale="en-GB">
      <Panes />
      <Leaving />
      <Overlay />
      <div id="live" className="visually-hidden" role="status" aria-live="polite" />
    </I18nProvider>
  )
}

function Overlay() {
  const overlay = useStore(view, (s) => s.overlay)
  return (
    <Suspense>
      {overlay === 'palette' ? <Palette /> : null}
      {overlay === 'keys' ? <KeySheet /> : null}
      {overlay === 'about' ? <About /> : null}
    </Suspense>
  )
}
