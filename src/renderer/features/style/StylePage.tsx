import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { platform } from '#bridge/index.ts'
import { view } from '../../app/view.ts'
import { useStore } from '../../state/store.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { number } from '../../ui/words.ts'
import { house } from '../settings/store.ts'
import { Basics } from './Basics.tsx'
import { Foot } from './Foot.tsx'
import { ImportReview } from './ImportReview.tsx'
import { undoChange } from './keep.ts'
import { Names } from './Names.tsx'
import { Rules } from './Rules.tsx'
import {
  exportStyle,
  importStyle,
  leaveStylePage,
  loadStyles,
  type StyleTab,
  stylePage,
} from './store.ts'
import { Trial } from './Trial.tsx'
import './style.css'

/** What the desk has decided: stands in the centre, so that the findings beside it follow each change. */
export function StylePage() {
  const head = useRef<HTMLHeadingElement>(null)
  const page = useRef<HTMLElement>(null)
  const review = useStore(stylePage, (s) => s.review)
  useEffect(() => {
    head.current?.focus()
    void loadStyles()
    const leaveKeys = listenForKeys(page.current)
    return () => {
      leaveKeys()
      leaveStylePage()
    }
  }, [])
  return (
    <section className="style-page" aria-label="House style" ref={page}>
      <header className="style-head">
        <h2 className="copy-face" tabIndex={-1} ref={head}>
          House style
        </h2>
        <div className="style-files">
          <Button onPress={() => void importStyle()}>Import…</Button>
          <Button onPress={() => void exportStyle()}>Export…</Button>
          <IconButton icon={X} label="Back to the article" keys="Escape" onPress={close} />
        </div>
      </header>
      <FileFailure />
      {review ? (
        <ImportReview review={review} />
      ) : (
        <>
          <StyleTabs />
          <Foot />
        </>
      )}
    </section>
  )
}

const close = () => view.set({ page: 'article' })

/** Keys of the page; also with the focus nowhere, as after a button that went away with its press. */
function listenForKeys(page: HTMLElement | null): () => void {
  const key = (event: KeyboardEvent) => {
    const { target } = event
    if (event.defaultPrevented || !(target instanceof Element)) return
    if (target !== document.body && !page?.contains(target)) return
    if (view.get().overlay !== null) return
    if (event.key === 'Escape') close()
    const mod = platform() === 'darwin' ? event.metaKey : event.ctrlKey
    const typing = target.matches('input, textarea')
    if (mod && !event.shiftKey && event.key.toLowerCase() === 'z' && !typing) {
      event.preventDefault()
      undoChange()
    }
  }
  // After the fields of the page, before the window's own keys, where Mod+Z belongs to the copy.
  document.addEventListener('keydown', key)
  return () => document.removeEventListener('keydown', key)
}

function FileFailure() {
  const failure = useStore(stylePage, (s) => s.failure)
  if (!failure) return null
  return (
    <div className="style-failure" role="alert">
      <p>{failure.message} Nothing was changed.</p>
      <Button onPress={() => stylePage.set({ failure: null })}>Dismiss</Button>
    </div>
  )
}

function StyleTabs() {
  const tab = useStore(stylePage, (s) => s.tab)
  const changed = useStore(house, (s) => Object.keys(s.style.severities).length)
  const names = useStore(house, (s) => s.style.names.length)
  return (
    <Tabs
      className="style-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => stylePage.set({ tab: key as StyleTab })}
    >
      <TabList className="tab-list on-paper" aria-label="House style">
        <Tab id="basics" className="tab">
          Basics
        </Tab>
        <Tab id="rules" className="tab">
          Rules
          {changed > 0 ? <Count n={changed} words="changed" /> : null}
        </Tab>
        <Tab id="names" className="tab">
          Names
          {names > 0 ? <Count n={names} words="in the list" /> : null}
        </Tab>
        <Tab id="trial" className="tab">
          Try a rule
        </Tab>
      </TabList>
      <TabPanel id="basics" className="style-panel">
        <Basics />
      </TabPanel>
      <TabPanel id="rules" className="style-panel">
        <Rules />
      </TabPanel>
      <TabPanel id="names" className="style-panel">
        <Names />
      </TabPanel>
      <TabPanel id="trial" className="style-panel">
        <Trial />
      </TabPanel>
    </Tabs>
  )
}

function Count({ n, words }: { readonly n: number; readonly words: string }) {
  return (
    <span className="tab-count tabular">
      {` ${number(n)}`}
      <span className="visually-hidden"> {words}</span>
    </span>
  )
}
