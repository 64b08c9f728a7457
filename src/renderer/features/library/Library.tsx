import { Import, Search, SquarePen } from 'lucide-react'
import { useEffect, useRef } from 'react'
import {
  Button as AriaButton,
  Input,
  SearchField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'
import { platform } from '#bridge/index.ts'
import type { Shelf } from '#shared/library.ts'
import { commands } from '../../app/commands.ts'
import { keyLabel } from '../../commands/keys.ts'
import { useStore } from '../../state/store.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { number, short } from '../../ui/words.ts'
import { DropZone } from '../intake/DropZone.tsx'
import { Reports } from '../intake/Reports.tsx'
import { ArticleList } from './ArticleList.tsx'
import { BinFoot } from './BinFoot.tsx'
import { searchField } from './search.ts'
import { SHELVES } from './shelves.ts'
import { library, search, showShelf } from './store.ts'
import './library.css'

export function Library() {
  return (
    <nav className="library" aria-label="Library" data-pane="library">
      <header className="library-head">
        <SearchBox />
        <IconButton
          icon={Import}
          label="Take in files…"
          keys="Mod+O"
          onPress={() => commands().run('intake.open')}
        />
        <IconButton
          icon={SquarePen}
          label="New article"
          keys="Mod+N"
          onPress={() => commands().run('article.new')}
        />
      </header>
      <Shelves />
      <ArticleList />
      <BinFoot />
      <Reports />
      <DropZone />
    </nav>
  )
}

function SearchBox() {
  const query = useStore(library, (s) => s.query)
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    searchField.current = ref.current
  })
  return (
    <SearchField className="search" aria-label="Search the library" value={query} onChange={search}>
      <Search size={15} strokeWidth={1.8} aria-hidden />
      <Input ref={ref} placeholder="Search" spellCheck={false} />
      {query === '' ? (
        <AriaButton
          slot={null}
          className="search-key"
          aria-label={`${keyLabel('Mod+K', platform() === 'darwin')}, find an article or a command`}
          onPress={() => commands().run('palette.open')}
        >
          <Kbd keys="Mod+K" />
        </AriaButton>
      ) : (
        <AriaButton className="search-clear" aria-label="Clear the search">
          Clear
        </AriaButton>
      )}
    </SearchField>
  )
}

function Shelves() {
  const shelf = useStore(library, (s) => s.shelf)
  const counts = useStore(library, (s) => s.shelves)
  return (
    <ToggleButtonGroup
      className="shelves"
      aria-label="Shelf"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shelf]}
      onSelectionChange={(keys) => {
        const [key] = keys
        if (key !== undefined) showShelf(key as Shelf)
      }}
    >
      {SHELVES.map(({ id, label }) => (
        <ToggleButton key={id} id={id} className="shelf">
          {label}
          {id !== 'bin' ? (
            <span
              className="shelf-count tabular"
              title={number(counts[id])}
            >{` ${short(counts[id])}`}</span>
          ) : null}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
