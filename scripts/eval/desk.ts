import { spawn } from 'node:child_process'
import { project } from '../runtime/places.ts'

/** Runs our command line over lines of standard input and reads its lines of standard output. Exit 1 only means findings. */
export function desk<T>(args: readonly string[], input: readonly unknown[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
      cwd: project,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const parts: Buffer[] = []
    child.stdout.on('data', (part) => parts.push(part))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0 && code !== 1)
        return reject(new Error(`copydesk ${args.join(' ')}: exit ${code}`))
      const lines = Buffer.concat(parts).toString('utf8').split('\n')
      resolve(lines.filter((line) => line !== '').map((line) => JSON.parse(line)))
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input.map((line) => `${JSON.stringify(line)}\n`).join(''))
  })
}
