/** House styles: the one that is active on this desk, and others that the library keeps. */
import * as v from 'valibot'
import type { Input, Output } from '#shared/contract/channels.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { defaultStyle, type HouseStyle, styleSchema } from '#shared/style.ts'
import { styleFault } from '#shared/styleFaults.ts'
import { type ReadableDatabase, transact } from '#store/database.ts'
import { stored } from '#store/failure.ts'
import { listStyles, readActiveStyle, removeStyle, writeActiveStyle } from '#store/styles.ts'
import type { Desk } from './desk.ts'

/** The active style; the default where none was set, or where what is stored does not fit any more. */
export function activeStyle(db: ReadableDatabase): HouseStyle {
  return fitting(readActiveStyle(db)) ?? defaultStyle()
}

export function getStyle(desk: Desk): Result<HouseStyle> {
  return stored(() => ok(activeStyle(desk.db)))
}

/** Keeps a style and makes it the active one. One that contradicts itself is not kept. */
export function setStyle(desk: Desk, { style }: Input<'style.set'>): Result<null> {
  const fault = styleFault(style)
  if (fault) return fail('bad-input', fault.message, fault.field)
  return stored(() => {
    transact(desk.db, () => writeActiveStyle(desk.db, style.id, style))
    return ok(null)
  })
}

/** All styles of the library, the active one among them; what does not fit any more is left out. */
export function listAll(desk: Desk): Result<Output<'style.list'>> {
  return stored(() => {
    const active = activeStyle(desk.db)
    const others = listStyles(desk.db).flatMap(({ style }) => {
      const read = fitting(style)
      return read && read.id !== active.id ? [read] : []
    })
    return ok(
      [active, ...others].map(({ id, name, locale }) => ({
        id,
        name,
        locale,
        active: id === active.id,
      })),
    )
  })
}

/** Makes another style of the library the active one, and answers it. */
export function takeStyle(desk: Desk, { id }: Input<'style.use'>): Result<HouseStyle> {
  return stored(() =>
    transact(desk.db, () => {
      const style = fitting(listStyles(desk.db).find((one) => one.id === id)?.style)
      if (!style) return fail('not-found', 'This style is not in the library any more.', id)
      writeActiveStyle(desk.db, style.id, style)
      return ok(style)
    }),
  )
}

/** Takes a style that is not the active one out of the library. */
export function dropStyle(desk: Desk, { id }: Input<'style.remove'>): Result<null> {
  return stored(() =>
    removeStyle(desk.db, id)
      ? ok(null)
      : fail('conflict', 'The style in use stays. Use another one first, then remove it.', id),
  )
}

function fitting(style: unknown): HouseStyle | null {
  const parsed = v.safeParse(styleSchema, style)
  return parsed.success ? parsed.output : null
}
