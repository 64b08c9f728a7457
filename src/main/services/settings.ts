/** Settings of this machine. */
import * as v from 'valibot'
import type { Input } from '#shared/contract/channels.ts'
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '#shared/library.ts'
import { ok, type Result } from '#shared/result.ts'
import { stored } from '#store/failure.ts'
import { readSetting, writeSetting } from '#store/settings.ts'
import type { Desk } from './desk.ts'

const NAME = 'window'

/** Each field as it was stored, or its default where it is missing or does not fit: an older file loses nothing else. */
export function getSettings(desk: Desk): Result<Settings> {
  return stored(() => ok(fitting(readSetting(desk.db, NAME))))
}

export function setSettings(desk: Desk, { settings }: Input<'settings.set'>): Result<null> {
  return stored(() => {
    writeSetting(desk.db, NAME, settings)
    return ok(null)
  })
}

function fitting(stored: unknown): Settings {
  const old = typeof stored === 'object' && stored !== null ? stored : {}
  const fields = Object.entries(settingsSchema.entries).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema, (old as Record<string, unknown>)[name])
    return parsed.success ? [[name, parsed.output]] : []
  })
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(fields) }
}
