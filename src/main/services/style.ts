/** The house style that is active on this desk. */
import * as v from 'valibot'
import type { Input } from '#shared/contract/channels.ts'
import { ok, type Result } from '#shared/result.ts'
import { defaultStyle, type HouseStyle, styleSchema } from '#shared/style.ts'
import { type ReadableDatabase, transact } from '#store/database.ts'
import { stored } from '#store/failure.ts'
import { readActiveStyle, writeActiveStyle } from '#store/styles.ts'
import type { Desk } from './desk.ts'

/** The active style; the default where none was set, or where what is stored does not fit any more. */
export function activeStyle(db: ReadableDatabase): HouseStyle {
  const parsed = v.safeParse(styleSchema, readActiveStyle(db))
  return parsed.success ? parsed.output : defaultStyle()
}

export function getStyle(desk: Desk): Result<HouseStyle> {
  return stored(() => ok(activeStyle(desk.db)))
}

export function setStyle(desk: Desk, { style }: Input<'style.set'>): Result<null> {
  return stored(() => {
    transact(desk.db, () => writeActiveStyle(desk.db, style.id, style))
    return ok(null)
  })
}
