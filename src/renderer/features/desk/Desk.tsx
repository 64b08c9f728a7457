import { SlidersHorizontal } from 'lucide-react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { view } from '../../app/view.ts'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { article } from '../article/store.ts'
import { DetailsTab } from '../details/DetailsTab.tsx'
import { HistoryTab } from '../history/HistoryTab.tsx'
import { QuotesTab } from '../quotes/QuotesTab.tsx'
import { SettingsPanel } from '../settings/SettingsPanel.tsx'
import { SourceTab } from '../source/SourceTab.tsx'
import { Findings } from './Findings.tsx'
import { type DeskTab, desk } from './store.ts'
import { useArranged } from './useArranged.ts'
import './desk.css'

export function Desk() {
  const inSettings = useStore(view, (s) => s.settings)
  const open = useStore(article, (s) => s.loaded !== null)
  return (
    <aside className="desk" aria-label={inSettings ? 'Settings' : 'Desk'} data-pane="desk">
      {inSettings ? <SettingsPanel /> : open ? <DeskTabs /> : <NoDesk />}
    </aside>
  )
}

function DeskTabs() {
  const tab = useStore(desk, (s) => s.tab)
  const { order } = useArranged()
  const quotes = useStore(checks, (s) => s.ledger.length)
  return (
    <Tabs
      className="desk-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => desk.set({ tab: key as DeskTab })}
    >
      <TabList className="tab-list" aria-label="Desk">
        <Tab id="findings" className="tab">
          Findings
          {order.length > 0 ? <span className="tab-count tabular"> {order.length}</span> : null}
        </Tab>
        <Tab id="quotes" className="tab">
          Quotes
          {quotes > 0 ? <span className="tab-count tabular"> {quotes}</span> : null}
        </Tab>
        <Tab id="source" className="tab">
          Source
        </Tab>
        <Tab id="history" className="tab">
          History
        </Tab>
        <Tab id="details" className="tab of-icon" aria-label="Details">
          <SlidersHorizontal size={16} strokeWidth={1.7} aria-hidden />
        </Tab>
      </TabList>
      <TabPanel id="findings" className="tab-panel">
        <Findings />
      </TabPanel>
      <TabPanel id="quotes" className="tab-panel">
        <QuotesTab />
      </TabPanel>
      <TabPanel id="source" className="tab-panel">
        <SourceTab />
      </TabPanel>
      <TabPanel id="history" className="tab-panel">
        <HistoryTab />
      </TabPanel>
      <TabPanel id="details" className="tab-panel">
        <DetailsTab />
      </TabPanel>
    </Tabs>
  )
}

/** Nothing is open: what this side is for. */
function NoDesk() {
  return (
    <>
      <div className="tab-list" />
      <p className="empty">
        <strong>The desk looks here.</strong>
        Open a story, and what is wrong with its captions, quotes and copy stands on this side, with
        the way to put it right.
      </p>
    </>
  )
}
