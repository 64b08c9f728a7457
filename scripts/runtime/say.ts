/** Progress for people. Standard output belongs to results, so everything here goes to standard error. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/**
 * A line that counts up. On a terminal it rewrites itself; in a log it prints every quarter, so that a slow download
 * shows life without filling the log.
 */
export function progress(label: string, total: number): (done: number) => void {
  const tty = process.stderr.isTTY
  let shown = -1
  return (done) => {
    const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0
    const step = tty ? percent : Math.floor(percent / 25) * 25
    if (step === shown) return
    shown = step
    process.stderr.write(
      tty ? `\r${label} ${step} %${step === 100 ? '\n' : ''}` : `${label} ${step} %\n`,
    )
  }
}
