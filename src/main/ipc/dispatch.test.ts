import { describe, expect, it } from 'vitest'
import { CHANNELS, type Channel } from '#shared/contract/channels.ts'
import { fail, ok } from '#shared/result.ts'
import { dispatch } from './dispatch.ts'
import type { Handlers } from './handlers.ts'

function setup(handlers: Partial<Record<Channel, (input: never) => unknown>> = {}) {
  const faults: [string, unknown][] = []
  const log = { fault: (where: string, error: unknown) => void faults.push([where, error]) }
  const call = (channel: unknown, payload: unknown) =>
    dispatch(handlers as unknown as Handlers, log, channel, payload)
  return { call, faults }
}

describe('dispatch', () => {
  it('answers a call whose payload fits, with the payload as the contract has it', async () => {
    const { call } = setup({ 'article.open': (input: unknown) => ok(input) })
    expect(await call('article.open', { id: 'urn:x', more: 1 })).toEqual(ok({ id: 'urn:x' }))
  })

  it.each(['no.such', '__proto__', 'constructor', '', null, 3])(
    'refuses the unknown channel %j',
    async (channel) => {
      expect(await setup().call(channel, {})).toMatchObject({
        ok: false,
        failure: { kind: 'bad-input' },
      })
    },
  )

  it.each(Object.keys(CHANNELS) as Channel[])('%s refuses what does not fit', async (channel) => {
    const { call } = setup({ [channel]: () => expect.unreachable('it must not be asked') })
    for (const payload of [undefined, null, 'text', 7, true]) {
      const answer = await call(channel, payload)
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'bad-input' } })
    }
  })

  it('refuses files that are too large or no bytes at all', async () => {
    const { call } = setup({ 'image.add': () => ok(null) })
    for (const bytes of ['text', [1, 2], new Uint8Array(20 * 1024 * 1024 + 1)]) {
      expect(await call('image.add', { name: 'a', bytes })).toMatchObject({ ok: false })
    }
  })

  it('a fault inside goes to the log, a plain sentence out', async () => {
    const { call, faults } = setup({
      'settings.get': () => {
        throw new TypeError('the secret')
      },
      'style.get': () => Promise.reject(new Error('other secret')),
    })
    for (const channel of ['settings.get', 'style.get']) {
      const answer = await call(channel, {})
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'unexpected' } })
      expect(JSON.stringify(answer)).not.toMatch(/secret|\.ts/)
    }
    expect(faults.map(([where]) => where)).toEqual(['settings.get', 'style.get'])
  })

  it('hands failures on as they are', async () => {
    const refused = fail('not-found', 'Gone.')
    expect(await setup({ 'article.open': () => refused }).call('article.open', { id: 'x' })).toBe(
      refused,
    )
  })
})
