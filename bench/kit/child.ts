import { type ChildProcess, fork } from 'node:child_process'

/** A process of this run, spoken to in messages. */
export interface Child {
  readonly pid: number
  /** The answer to the next message of that type. */
  ask<T>(type: string, body?: unknown): Promise<T>
  tell(type: string, body?: unknown): void
  on(type: string, listener: (body: never) => void): void
  signal(signal: NodeJS.Signals): void
  readonly gone: Promise<void>
}

interface Envelope {
  readonly type: string
  readonly body: unknown
  readonly ask?: number
}

const living = new Set<ChildProcess>()
process.on('exit', () => {
  for (const each of living) each.kill('SIGKILL')
})

export interface ChildOptions {
  readonly execArgv?: readonly string[]
  /** In a session of its own, as a service has: Linux shares processor time by session, whatever is in it. Default false. */
  readonly ownSession?: boolean
}

export function startChild(file: string, { execArgv = [], ownSession = false }: ChildOptions = {}): Child {
  const child = fork(file, [], { execArgv: [...execArgv], detached: ownSession })
  living.add(child)
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>()
  const listeners = new Map<string, (body: never) => void>()
  let asked = 0
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      living.delete(child)
      for (const { reject } of waiting.values()) reject(new Error('the process ended'))
      waiting.clear()
      resolve()
    })
  })
  child.on('message', ({ type, body, ask }: Envelope) => {
    if (type !== 'answer' && type !== 'failed') return void listeners.get(type)?.(body as never)
    const asker = waiting.get(ask ?? 0)
    waiting.delete(ask ?? 0)
    if (type === 'answer') asker?.resolve(body as never)
    else asker?.reject(new Error(String(body)))
  })
  // Told to a process that was just killed: nobody needs it any more.
  const send = (envelope: Envelope): void => void child.send(envelope, () => undefined)
  return {
    pid: child.pid ?? 0,
    gone,
    ask: (type, body) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(new Error('the process ended'))
        waiting.set(++asked, { resolve, reject })
        send({ type, body, ask: asked })
      }),
    tell: (type, body) => {
      if (child.connected) send({ type, body })
    },
    on: (type, listener) => void listeners.set(type, listener),
    signal: (signal) => void child.kill(signal),
  }
}

/** The other side: each message type has its handler; what it returns is the answer. Ends with its parent. */
export function serveParent(handlers: Readonly<Record<string, (body: never) => unknown>>): { tell(type: string, body: unknown): void } {
  const tell = (envelope: Envelope): void => {
    if (process.connected) process.send?.(envelope, () => undefined)
  }
  process.on('disconnect', () => process.exit(0))
  process.on('message', async ({ type, body, ask }: Envelope) => {
    try {
      const answer = await handlers[type]?.(body as never)
      if (ask !== undefined) tell({ type: 'answer', body: answer ?? null, ask })
    } catch (error) {
      if (ask === undefined) throw error
      tell({ type: 'failed', body: error instanceof Error ? (error.stack ?? error.message) : 'unknown', ask })
    }
  })
  return { tell: (type, body) => tell({ type, body }) }
}
