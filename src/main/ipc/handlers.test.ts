import { describe, expect, it } from 'vitest'
import type { Front, Runs } from '#services/front.ts'
import type { Shell } from '#services/shell.ts'
import { diskDesk, failure, newArticle, value } from '#services/testing/desk.ts'
import type { Channel } from '#shared/contract/channels.ts'
import { CHANNELS } from '#shared/contract/channels.ts'
import { DEFAULT_SETTINGS } from '#shared/library.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { handlersFor } from './handlers.ts'

/** A front whose workers answer what the test says, and whose person answers dialogs the same way. */
function setup(person: Partial<Shell> = {}, answers: Record<string, Result<unknown>> = {}) {
  const desk = diskDesk()
  const ran: [string, unknown][] = []
  const emitted: string[] = []
  const seen: unknown[] = []
  const runs: Runs = {
    run(job, input, options) {
      ran.push([job, input])
      options?.onProgress?.({ done: 1, total: 2, name: 'a.txt' })
      const result = Promise.resolve(answers[job] ?? ok(null)) as never
      return { result, cancel: () => seen.push(`cancel ${job}`) }
    },
  }
  const shell: Shell = {
    chooseCopy: async () => [],
    choosePicture: async () => null,
    chooseFolder: async () => null,
    chooseSaveAs: async () => null,
    chooseStyleFile: async () => null,
    openLink: async (href) => void seen.push(href),
    reveal: (path) => void seen.push(path),
    followTheme: (theme) => void seen.push(theme),
    flushed: (saved) => void seen.push(saved),
    ...person,
  }
  const front: Front = {
    desk,
    quick: runs,
    bulk: runs,
    shell,
    emit: (event) => void emitted.push(event),
    log: { fault: (where) => void seen.push(where) },
  }
  return { desk, front, handlers: handlersFor(front), ran, emitted, seen }
}
const nothing = { articles: [], duplicates: [], failed: [], cancelled: true }

it('every channel of the contract has its handler', () => {
  const { handlers } = setup()
  expect(Object.keys(handlers).sort()).toEqual((Object.keys(CHANNELS) as Channel[]).sort())
})

describe('what a person calls off does nothing', () => {
  it('in every dialog', async () => {
    const { handlers, desk, ran } = setup()
    const { id } = newArticle(desk, 'Ferry talks resume')
    expect(await handlers['intake.dialog']({ job: 'j' })).toEqual(ok(nothing))
    expect(await handlers['image.dialog']({})).toEqual(ok(null))
    expect(await handlers['export.run']({ article: id, formats: ['html'] })).toEqual(
      ok({ outcome: 'cancelled' }),
    )
    expect(ran).toEqual([])
  })
})

describe('intake', () => {
  it('runs in a worker, tells its progress under the name of the job, and can be cancelled while it runs', async () => {
    const { handlers, ran, emitted, seen } = setup(
      { chooseCopy: async () => ['/copy/a.txt', '/copy/b.txt'] },
      { 'intake.paths': ok(nothing) },
    )
    const running = handlers['intake.dialog']({ job: 'j' })
    await Promise.resolve()
    handlers['intake.cancel']({ job: 'j' })
    handlers['intake.cancel']({ job: 'another' })
    await running
    handlers['intake.cancel']({ job: 'j' })
    expect(ran).toEqual([['intake.paths', { paths: ['/copy/a.txt', '/copy/b.txt'] }]])
    expect(emitted).toEqual(['intake.progress', 'library.changed'])
    expect(seen).toEqual(['cancel intake.paths'])
  })

  it('a paste that takes too long says so', async () => {
    const { handlers } = setup({}, { fragment: fail('cancelled', 'Stopped.') })
    const answer = await handlers['intake.fragment']({ article: 'a', text: 'x', html: null })
    expect(failure(answer)).toMatchObject({
      kind: 'too-large',
      message: 'Cleaning the paste took too long.',
    })
  })
})

describe('the rest', () => {
  it('a shelf is listed at once, a search in a worker', async () => {
    const { handlers, desk, ran } = setup()
    newArticle(desk, 'Ferry talks resume')
    const page = { shelf: 'in-hand' as const, offset: 0, limit: 5 }
    expect(value(await handlers['library.list']({ ...page, query: ' ' })).items).toHaveLength(1)
    expect(ran).toEqual([])
    await handlers['library.list']({ ...page, query: 'ferry' })
    expect(ran.map(([job]) => job)).toEqual(['search'])
  })

  it('an export is offered the folder of the last one, and nothing is shown before there was one', async () => {
    const { handlers, desk, ran, seen } = setup({ chooseFolder: async (at) => at ?? '/out' })
    const { id } = newArticle(desk, 'Ferry talks resume')
    await handlers['export.run']({ article: id, formats: ['html'] })
    expect(ran).toEqual([['export', { article: id, formats: ['html'], folder: '/out' }]])
    expect(failure(await handlers['export.reveal']({ article: id }))?.kind).toBe('not-found')
    expect(
      failure(await handlers['export.run']({ article: 'none', formats: ['html'] }))?.kind,
    ).toBe('not-found')
    expect(seen).toEqual([])
  })

  it('links are checked before anybody is asked; the theme is followed; a fault of the window is logged', async () => {
    const { handlers, seen } = setup()
    expect(failure(await handlers['shell.openLink']({ href: 'javascript:alert(1)' }))?.kind).toBe(
      'bad-input',
    )
    await handlers['shell.openLink']({ href: 'https://orlo.example/' })
    await handlers['settings.set']({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' } })
    await handlers['log.report']({ message: 'broken' })
    await handlers['window.flushed']({ saved: true })
    expect(seen).toEqual(['https://orlo.example/', 'dark', 'window', true])
    expect(value(await handlers['settings.get']({})).theme).toBe('dark')
  })
})
