import { expect, it } from 'vitest'
import { type Decode, decodeBytes } from './decode.ts'
import { sniff } from './sniff.ts'

const decode: Decode = (bytes, label, strict) => {
  try {
    return new TextDecoder(label, { fatal: strict, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
const read = (bytes: Uint8Array, name = 'quay.txt') => decodeBytes(bytes, name, decode)
const COPY = 'Café “Orlo” is shut.'

it.each([
  ['utf-8', Buffer.from(COPY)],
  ['utf-8', Buffer.from(`\uFEFF${COPY}`)],
  ['utf-16le', Buffer.from(`\uFEFF${COPY}`, 'utf16le')],
  ['utf-16be', Buffer.from(`\uFEFF${COPY}`, 'utf16le').swap16()],
  ['utf-16le', Buffer.from(COPY, 'utf16le')],
  ['windows-1252', Buffer.from('Caf\xe9 \x93Orlo\x94 is shut.', 'latin1')],
])('reads %s', (encoding, bytes) => {
  expect(read(bytes)).toEqual({ ok: true, value: { text: COPY, encoding } })
})

it('believes a declaration where the bytes are not UTF-8', () => {
  const page = Buffer.from('<meta charset="iso-8859-15"><p>5 \xa4</p>', 'latin1')
  const got = read(page, 'page.html')
  expect(got.ok && got.value.text).toContain('5 €')
})

it('names what is not text and says what to do', () => {
  const got = read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0, 9]), 'photo.jpg')
  expect(got.ok).toBe(false)
  if (!got.ok) expect(got.failure.message).toMatch(/^photo\.jpg is not text\. Give/)
})

it.each([
  ['<!DOCTYPE html><html><p>x', 'page', 'html'],
  ['<p>One</p>\n<p>Two</p>', '', 'html'],
  ['Costs <5 percent\n\n<3', '', 'text'],
  ['Plain words', 'saved.html', 'text'],
  ['<b>TK</b> is a markup example', 'note.txt', 'text'],
] as const)('%j named %j is %s', (text, name, format) => {
  expect(sniff(text, name)).toBe(format)
})
