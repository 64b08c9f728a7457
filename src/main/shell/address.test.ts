import { describe, expect, it } from 'vitest'
import { devServer, isOurs, mayRequest } from './address.ts'
import { fileUnder } from './files.ts'
import { headersFor, POLICY, typeOf } from './headers.ts'

const built = { dev: null }
const developing = { dev: new URL('http://localhost:5173/') }

describe('who is ours', () => {
  it.each([
    ['app://copydesk', true],
    ['app://other', false],
    ['https://copydesk', false],
    ['http://localhost:5173', false],
    ['null', false],
    ['file://', false],
    ['', false],
  ])('%s: %s', (origin, ours) => {
    expect(isOurs(origin, built)).toBe(ours)
  })
  it('while developing, also the server of the page', () => {
    expect(isOurs('http://localhost:5173', developing)).toBe(true)
    expect(isOurs('http://localhost:5174', developing)).toBe(false)
  })
  it('a packaged program knows no server, and no server is elsewhere', () => {
    const env = (ELECTRON_RENDERER_URL: string) => ({ ELECTRON_RENDERER_URL })
    expect(devServer(false, env('http://localhost:5173/'))?.port).toBe('5173')
    expect(devServer(true, env('http://localhost:5173/'))).toBeNull()
    expect(devServer(false, env('http://orlo.example/'))).toBeNull()
    expect(devServer(false, {})).toBeNull()
  })
})

describe('what the window may fetch', () => {
  it.each([
    ['app://copydesk/index.html', true],
    ['app://copydesk/image/00', true],
    ['blob:app://copydesk/2f1c', true],
    ['app://elsewhere/index.html', false],
    ['blob:https://orlo.example/2f1c', false],
    ['https://orlo.example/pixel.gif', false],
    ['http://127.0.0.1:80/', false],
    ['ws://localhost:5173/', false],
    ['wss://orlo.example/', false],
    ['file:///etc/passwd', false],
    ['ftp://orlo.example/', false],
    ['devtools://devtools/bundled/inspector.html', false],
    ['nonsense', false],
  ])('%s: %s', (url, may) => {
    expect(mayRequest(url, built)).toBe(may)
  })
  it('while developing, the server, its socket and the tools', () => {
    for (const url of [
      'http://localhost:5173/main.tsx',
      'ws://localhost:5173/',
      'devtools://devtools/x',
    ]) {
      expect(mayRequest(url, developing), url).toBe(true)
    }
    expect(mayRequest('http://localhost:9999/', developing)).toBe(false)
    expect(mayRequest('https://orlo.example/', developing)).toBe(false)
  })
})

describe('what app:// answers', () => {
  it('allows no inline script, no eval, nothing remote', () => {
    expect(POLICY).toContain("default-src 'none'")
    expect(POLICY).not.toMatch(/unsafe|https?:|\*|data:/)
    expect(headersFor('text/html', false)).toMatchObject({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    })
  })
  it('finds files of the window below its folder', () => {
    expect(fileUnder('/opt/desk', '/assets/a%20b.js')).toBe('/opt/desk/assets/a b.js')
  })
  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/%2e%2e%2fsecret.json',
    '/..%5csecret.json',
    '/c:/secret.json',
    '/a%00.js',
    '/%E0%A4%A',
    '/',
    '',
    'index.html',
    '/../desktop/x.js',
  ])('and nothing for %s', (path) => {
    expect(fileUnder('/opt/desk', path)).toBeNull()
  })
  it('and only the kinds of file that the window has', () => {
    expect(typeOf('/opt/desk/index.html')).toContain('text/html')
    for (const path of ['/opt/desk/a.exe', '/opt/desk/assets', '/opt/desk/x.constructor']) {
      expect(typeOf(path)).toBeNull()
    }
  })
})
