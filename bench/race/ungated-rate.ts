import { type Connection, queueTexts } from '../dispatch/prepare.js'
import { runContender } from '../dispatch/run-contender.js'
import { bundleProcess } from '../kit/bundle-process.js'

const texts = 6_000

/** Calls a second of two processes that claim, call and mark the same rows by hand: no gate, no evidence, no STOP. */
export async function ungatedRate(connection: Connection, providerMs: number, concurrency: number): Promise<number> {
  await queueTexts(connection, texts)
  const script = await bundleProcess('dispatch/contender-process.ts', 'calm-ungated')
  const { perSecond } = await runContender({ script, contender: 'ungated', connection, concurrency, providerMs, messages: texts, processes: 2 })
  return perSecond
}
