import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type Account, runAs } from './server-account.js'

/**
 * A shell that owns the server and obeys lines on its standard input. When that input ends, because the tests ended or
 * were killed, it stops the server and removes the folder.
 */
const script = `
folder=$1; last=$2; shift 2
server=
while read -r order; do
  case $order in
    start) "$@" </dev/null >>"$folder/log" 2>&1 & server=$! ;;
    *) kill -"$order" "$server" 2>/dev/null; wait "$server" 2>/dev/null ;;
  esac
  echo done
done
kill -"$last" "$server" 2>/dev/null; wait "$server" 2>/dev/null
rm -rf "$folder"
`

/** QUIT is PostgreSQL's immediate shutdown (crash recovery at the next start), INT its fast one. TERM is PgBouncer's, at once. */
export type Order = 'start' | 'QUIT' | 'INT' | 'TERM'

export interface Keeper {
  order(order: Order): Promise<void>
  /** Stops the server and removes its folder. */
  end(): Promise<void>
}

export function startKeeper(account: Account, folder: string, command: readonly string[], last: Exclude<Order, 'start'> = 'QUIT'): Keeper {
  // Detached, so that a Ctrl-C at the terminal ends the tests first and the server by them.
  const child = spawn('/bin/sh', ['-c', script, 'keeper', folder, last, ...command], { ...runAs(account), detached: true, stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting: (() => void)[] = []
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  createInterface({ input: child.stdout }).on('line', () => waiting.shift()?.())
  child.stdin.on('error', () => undefined)
  holdProcess(child, false)
  return {
    async order(order) {
      holdProcess(child, true)
      const answered = new Promise<void>((resolve) => waiting.push(resolve))
      child.stdin.write(`${order}\n`)
      await Promise.race([answered, gone])
      holdProcess(child, false)
    },
    async end() {
      holdProcess(child, true)
      child.stdin.end()
      await gone
    },
  }
}

/** A forgotten server must not keep the process that forgot it. */
function holdProcess(child: ChildProcess, held: boolean): void {
  for (const each of [child, child.stdin, child.stdout] as { ref?(): void; unref?(): void }[]) {
    if (held) each.ref?.()
    else each.unref?.()
  }
}
