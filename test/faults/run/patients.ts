import { type PatientReply, signatureOf } from '../wire-transport.js'
import { pause } from './pause.js'

export interface Patients {
  /** Numbers whose STOP was answered with 200. */
  readonly stopped: ReadonlySet<string>
  readonly done: Promise<void>
}

export interface PatientOptions {
  readonly port: number
  readonly secret: string
  /** Somebody who has consented. */
  readonly pick: () => string | undefined
  readonly signal: AbortSignal
}

/** People who write STOP; their provider delivers each again until it is answered with 200, as providers do. */
export function startPatients(options: PatientOptions): Patients {
  const stopped = new Set<string>()
  let count = 0
  const lane = async (): Promise<void> => {
    while (await pause(200, 900, options.signal)) {
      const from = options.pick()
      if (from === undefined || stopped.has(from)) continue
      const reply: PatientReply = { id: `reply-${++count}`, from, text: 'STOP' }
      while (!options.signal.aborted) {
        if (await delivered(options, reply)) {
          stopped.add(from)
          break
        }
        await pause(50, 150, options.signal)
      }
    }
  }
  return { stopped, done: Promise.all([lane(), lane()]).then(() => undefined) }
}

async function delivered({ port, secret }: PatientOptions, reply: PatientReply): Promise<boolean> {
  const body = JSON.stringify(reply)
  try {
    const response = await fetch(`http://127.0.0.1:${port}/wire`, {
      method: 'POST',
      headers: { 'x-wire-signature': signatureOf(secret, body) },
      body,
      signal: AbortSignal.timeout(15_000),
    })
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    return false
  }
}
