import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { frontDesk, jobs } from './clinic.ts'
import type { DispatcherOptions } from './dispatcher.ts'
import { newPatient } from './replies.ts'
import type { World } from './world.ts'

const leaseMs = 45_000
const patients = 12
const batch = 4

/** A process is killed while its texts are on their way; another one goes on. Nothing is lost, nothing is sent twice. */
export async function killDispatcher(world: World): Promise<number> {
  const { narrator, messenger, carrier, clock, store, lateReceipts } = world
  if (store.path === null) {
    narrator.say('    Left out: memory ends with its process. Without --memory the records are in a file.')
    return 0
  }
  const slots = { when: { at: new Date(clock.now().getTime() + 3 * 86_400_000), zone: 'America/Chicago' } }
  const phones: string[] = []
  for (let index = 0; index < patients; index++) {
    const phone = await newPatient(world, `+1312555${String(160 + index).padStart(4, '0')}`, ['visits'])
    phones.push(phone)
    await messenger.send({ program: 'visits', to: phone, actor: jobs, idempotencyKey: `kill-${index}`, message: { kind: 'appointment-reminder', slots } })
  }
  narrator.say(`    ${patients} texts are queued, in a file. A second process sends them, ${batch} at a time.`)
  // The first batch is answered; of the second the provider takes every text, and answers none.
  carrier.failNext(
    ...Array.from({ length: batch }, () => ({ fault: 'slow', afterMs: 1 }) as const),
    ...Array.from({ length: batch }, () => ({ fault: 'hang' }) as const),
  )
  lateReceipts.delay(phones)
  const before = carrier.requests()
  const first = startDispatcher(world, store.path)
  await carrier.requestArrived(before + 2 * batch)
  first.kill('SIGKILL')
  await once(first, 'exit')
  const rows = [await countStatuses('the moment after kill -9', world, phones)]

  const second = startDispatcher(world, store.path)
  const [code] = await once(second, 'exit')
  if (code !== 0) throw new Error('the second dispatcher failed')
  rows.push(await countStatuses('a new process has sent the rest', world, phones))

  clock.skip(leaseMs + 1_000)
  await messenger.maintain()
  rows.push(await countStatuses('46 seconds later: no answer will come', world, phones))

  lateReceipts.release()
  await carrier.settled()
  rows.push(await countStatuses("the provider's receipts, an hour late", world, phones))
  narrator.table(['', 'queued', 'sending', 'unknown', 'accepted', 'delivered', 'at the provider'], rows)
  narrator.say('    Sending: the call was under way. Nobody can know whether the provider has it, so it becomes unknown and is never sent again by itself.')
  const sent = carrier.accepted().filter(({ to }) => phones.includes(to))
  const doubled = sent.length - new Set(sent.map(({ to }) => to)).size
  const lost = phones.filter((phone) => !sent.some(({ to }) => to === phone)).length
  narrator.say(`    ${patients} queued, ${sent.length} at the provider: ${lost} lost, ${doubled} twice.`)
  return lost + doubled
}

function startDispatcher({ carrier, secret, clock }: World, path: string): ChildProcess {
  const options: DispatcherOptions = { path, baseUrl: carrier.baseUrl, secret, at: clock.now().toISOString() }
  const file = fileURLToPath(new URL('./dispatcher.ts', import.meta.url))
  // By the environment: arguments can be read by everybody on the machine.
  const env = { ...process.env, DEMO_DISPATCHER: JSON.stringify(options) }
  return spawn(process.execPath, [...process.execArgv, file], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function countStatuses(when: string, { messenger, carrier }: World, phones: readonly string[]): Promise<readonly string[]> {
  const counts: Record<string, number> = {}
  for (const phone of phones) {
    for (const { status } of (await messenger.history.list({ phone }, frontDesk)).records) counts[status] = (counts[status] ?? 0) + 1
  }
  const columns = ['queued', 'sending', 'unknown', 'accepted', 'delivered'].map((status) => String(counts[status] ?? 0))
  return [when, ...columns, String(carrier.accepted().filter(({ to }) => phones.includes(to)).length)]
}
