import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** Another Node process, spoken to in lines. */
export interface OtherProcess {
  /** The next line that it says. */
  line(): Promise<string>
  say(line: string): void
  kill(): Promise<void>
}

/** Runs a script of this folder; killed at the end of the test. */
export function startProcess(script: string, ...args: readonly string[]): OtherProcess {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, ['--import', 'tsx', file, ...args])
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const errors: string[] = []
  child.stderr.on('data', (chunk) => errors.push(String(chunk)))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = (): Promise<void> => {
    child.kill('SIGKILL')
    return gone
  }
  onTestFinished(kill)
  return {
    async line() {
      const { value, done } = await lines.next()
      if (done) throw new Error(`the process ended: ${errors.join('')}`)
      return value as string
    },
    say: (line) => void child.stdin.write(`${line}\n`),
    kill,
  }
}
