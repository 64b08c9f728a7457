import { expect, it } from 'vitest'
import { createArticle } from '#shared/article/create.ts'
import { defaultStyle } from '#shared/style.ts'
import { type CheckAnswer, type CheckRequest, createCheckClient } from './client.ts'

function setup() {
  let timers: { run: () => void }[] = []
  const sent: CheckRequest[] = []
  const shown: CheckAnswer[] = []
  const client = createCheckClient({
    clock: {
      now: () => 0,
      after(_, run) {
        const timer = { run }
        timers.push(timer)
        return () => {
          timers = timers.filter((t) => t !== timer)
        }
      },
    },
    read: () => ({
      article: createArticle('urn:x', '2024-03-03T10:00:00Z'),
      style: defaultStyle(),
    }),
    send: (request) => sent.push(request),
    onAnswer: (answer) => shown.push(answer),
  })
  const tick = () => {
    const due = timers
    timers = []
    for (const timer of due) timer.run()
  }
  const answer = (seq: number) =>
    client.answer({ seq, findings: [], notRun: [], ledger: [], words: seq })
  return { client, sent, shown, tick, answer }
}

it('sends once for many changes', () => {
  const { client, sent, tick } = setup()
  client.touch()
  client.touch()
  client.touch()
  tick()
  expect(sent).toHaveLength(1)
})

it('never has two under way, and sends the newest when the first is done', () => {
  const { client, sent, shown, tick, answer } = setup()
  client.touch()
  tick()
  client.touch()
  tick()
  client.touch()
  tick()
  expect(sent).toHaveLength(1)
  answer(1)
  expect(sent.map((r) => r.seq)).toEqual([1, 2])
  expect(client.settled()).toBe(false)
  answer(2)
  expect(shown.map((a) => a.seq)).toEqual([1, 2])
  expect(client.settled()).toBe(true)
})

it('shows nothing of the article before', () => {
  const { client, sent, shown, tick, answer } = setup()
  client.touch()
  tick()
  client.reset()
  tick()
  answer(1)
  expect(shown).toEqual([])
  answer(2)
  expect(sent).toHaveLength(2)
  expect(shown.map((a) => a.seq)).toEqual([2])
})

it('starts again after the worker fell over', () => {
  const { client, sent, tick } = setup()
  client.touch()
  tick()
  client.broke()
  client.touch()
  tick()
  expect(sent).toHaveLength(2)
})
