import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { call } from '#bridge/index.ts'
import { COMMAND_GROUPS, COMMANDS } from '#shared/contract/commands.ts'
import type { ArticleSummary, Shelf } from '#shared/library.ts'
import { commands } from '../app/commands.ts'
import { view } from '../app/view.ts'
import { openArticle } from '../features/article/open.ts'
import { editor } from '../features/article/store.ts'
import { SHELVES } from '../features/library/shelves.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { rank } from './rank.ts'
import './palette.css'

/** Of each kind, once something is typed. */
const MOST = 6

/** One field for all articles and all commands. */
export function Palette() {
  const [query, setQuery] = useState('')
  const articles = useArticles(query)
  // What can run is asked once, when the palette opens: its own focus must not change the answer.
  const [able] = useState(() =>
    COMMANDS.filter((c) => c.id !== 'palette.open' && commands().can(c.id)),
  )
  const ranked = rank(able, query, (c) => `${c.title} ${COMMAND_GROUPS[c.group]}`)
  const close = () => view.set({ overlay: null })
  const typed = query.trim() !== ''
  const found = typed ? ranked.slice(0, MOST) : ranked
  // What was typed names a command more often than a word of a story.
  const sections = [
    articles.length > 0 ? (
      <MenuSection key="articles">
        <Header className="group-title">Articles</Header>
        <Collection items={articles}>
          {(item) => (
            <MenuItem
              id={`article ${item.id}`}
              className="menu-item"
              textValue={item.headline || 'No headline yet'}
            >
              <span className="palette-headline copy-face" dir="auto">
                {item.headline || 'No headline yet'}
              </span>
              <span className="palette-second">{shelfName(item)}</span>
            </MenuItem>
          )}
        </Collection>
      </MenuSection>
    ) : null,
    found.length > 0 ? (
      <MenuSection key="commands">
        <Header className="group-title">Commands</Header>
        <Collection items={found}>
          {(item) => (
            <MenuItem id={`command ${item.id}`} className="menu-item" textValue={item.title}>
              <span>{item.title}</span>
              {item.keys[0] ? <Kbd keys={item.keys[0]} /> : null}
            </MenuItem>
          )}
        </Collection>
      </MenuSection>
    ) : null,
  ]
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={close}>
      <Modal className="dialog-box palette">
        <Dialog className="dialog" aria-label="Find an article or a command">
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <TextField
              type="search"
              className="palette-field"
              aria-label="Find an article or a command"
              autoFocus
            >
              <Search size={17} strokeWidth={1.7} aria-hidden />
              <Input placeholder="Find an article or a command" spellCheck={false} />
            </TextField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list is reached by key */}
            <section className="palette-scroll scroll" tabIndex={0} aria-label="Found">
              <Menu
                className="palette-list"
                aria-label="Found"
                renderEmptyState={() => (
                  <p className="empty">Nothing has this name. Try fewer letters.</p>
                )}
                onAction={(key) => {
                  close()
                  const [kind, id] = split(String(key))
                  // After the palette has given the focus back.
                  setTimeout(() => {
                    if (kind === 'article') void openArticle(id).then(() => editor.current?.focus())
                    else commands().run(id)
                  }, 0)
                }}
              >
                {typed ? sections.reverse() : sections}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function split(key: string): [string, string] {
  const at = key.indexOf(' ')
  return [key.slice(0, at), key.slice(at + 1)]
}

function shelfName(item: ArticleSummary): string {
  return SHELVES.find((s) => s.id === item.stage)?.label ?? ''
}

/** Articles of all shelves but the bin; without a query the newest in hand. */
function useArticles(query: string): readonly ArticleSummary[] {
  const [found, setFound] = useState<readonly ArticleSummary[]>([])
  useEffect(() => {
    let stale = false
    const wanted = query.trim()
    const shelves: Shelf[] = wanted === '' ? ['in-hand'] : ['in-hand', 'ready', 'exported']
    const ask = async () => {
      const answers = await Promise.all(
        shelves.map((shelf) =>
          call('library.list', { shelf, query: wanted, offset: 0, limit: MOST }),
        ),
      )
      if (stale) return
      setFound(answers.flatMap((a) => (a.ok ? a.value.items : [])).slice(0, MOST))
    }
    const timer = setTimeout(() => void ask(), wanted === '' ? 0 : 80)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [query])
  return found
}
