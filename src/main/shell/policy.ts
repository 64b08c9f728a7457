import { devServer } from './origin.ts'

/**
 * The content security policy. Only files of our own: no inline script, no eval, no remote address. The
 * development server needs its own socket and inline styles; no built program has them.
 */
export function contentSecurityPolicy(): string {
  const dev = devServer()
  const socket = dev ? ` ${dev} ${dev.replace(/^http/, 'ws')}` : ''
  return [
    "default-src 'none'",
    dev ? "script-src 'self' 'unsafe-inline'" : "script-src 'self'",
    dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self'${socket}`,
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}
