import { expect, test } from 'vitest'
import { hasDisplay } from './display.ts'
import { chooseCandidate, onPath, parseMissing } from './system.ts'

test('missing libraries are read from ldd, each once', () => {
  const ldd = `	linux-vdso.so.1 (0x00007ffd)
	libnss3.so => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
	libnss3.so => not found
`
  expect(parseMissing(ldd)).toEqual(['libnss3.so', 'libgtk-3.so.0'])
})

test('a package that was renamed is asked for by its new name', () => {
  const noble = `libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
libasound2t64:
  Installed: (none)
  Candidate: 1.2.11-1build2
  Version table:
`
  const bookworm = `libasound2:
  Installed: (none)
  Candidate: 1.2.8-1+b1
  Version table:
`
  expect(chooseCandidate('libasound2', noble)).toBe('libasound2t64')
  expect(chooseCandidate('libasound2', bookworm)).toBe('libasound2')
  expect(chooseCandidate('libasound2', '')).toBe('libasound2')
})

test('a program is looked for on the path', () => {
  expect(onPath('no-such-program-of-orlo')).toBe(false)
  expect(onPath('anything', '')).toBe(false)
})

test('only Linux can be without a display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'darwin')).toBe(true)
})
