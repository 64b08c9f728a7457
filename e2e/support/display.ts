import { spawn } from 'node:child_process'

export interface VirtualDisplay {
  /** As in the variable DISPLAY. */
  readonly name: string
  stop(): Promise<void>
}

/** Starts an X server without a screen, on a number that it chooses itself. */
export function startVirtualDisplay(): Promise<VirtualDisplay> {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset']
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const gone = new Promise<void>((done) => server.once('exit', () => done()))
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)))
    let said = ''
    server.stdio[3]?.on('data', (part) => {
      said += String(part)
      if (!said.includes('\n')) return
      resolve({
        name: `:${said.trim()}`,
        stop: () => {
          server.kill()
          return gone
        },
      })
    })
  })
}
