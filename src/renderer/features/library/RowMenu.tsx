import { useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import type { ArticleSummary, Shelf } from '#shared/library.ts'
import {
  binArticles,
  duplicateArticle,
  openArticle,
  setStage,
  unbinArticles,
} from '../article/open.ts'
import { askToErase } from './erase.ts'

export interface RowMenuPlace {
  readonly item: ArticleSummary
  readonly x: number
  readonly y: number
}

/** What can be done with one article of the list (right click, menu key, Shift F10). */
export function RowMenu(props: {
  readonly place: RowMenuPlace
  readonly shelf: Shelf
  readonly onClose: () => void
}) {
  const { item, x, y } = props.place
  const anchor = useRef<HTMLSpanElement>(null)
  const act: Record<string, () => void> = {
    open: () => void openArticle(item.id),
    duplicate: () => void duplicateArticle(item.id),
    ready: () => void setStage(item.id, 'ready'),
    'in-hand': () => void setStage(item.id, 'in-hand'),
    bin: () => void binArticles([item.id]),
    unbin: () => void unbinArticles([item.id]),
    erase: () => askToErase([item]),
  }
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: x, top: y }} />
      <Popover
        aria-label={`Actions for ${item.headline || 'this article'}`}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={2}
        onOpenChange={(open) => {
          if (!open) props.onClose()
        }}
      >
        <Menu
          className="menu"
          aria-label={`Actions for ${item.headline || 'this article'}`}
          autoFocus="first"
          onAction={(key) => act[String(key)]?.()}
        >
          <MenuItem id="open" className="menu-item">
            Open
          </MenuItem>
          {props.shelf === 'bin' ? (
            <>
              <MenuItem id="unbin" className="menu-item">
                Take out of the bin
              </MenuItem>
              <MenuItem id="erase" className="menu-item danger">
                Erase for good…
              </MenuItem>
            </>
          ) : (
            <>
              <MenuItem id="duplicate" className="menu-item">
                Duplicate
              </MenuItem>
              {item.stage === 'in-hand' ? (
                <MenuItem id="ready" className="menu-item">
                  Mark as ready
                </MenuItem>
              ) : (
                <MenuItem id="in-hand" className="menu-item">
                  Take back in hand
                </MenuItem>
              )}
              <Separator className="menu-separator" />
              <MenuItem id="bin" className="menu-item">
                Move to the bin
              </MenuItem>
            </>
          )}
        </Menu>
      </Popover>
    </>
  )
}
