import type { AllStores } from '../context.js'

/** When one provider's list was read, and who reads it now. */
export interface ListSchedule {
  /** When this package first looked for it. */
  readonly since: number
  readonly doneAt: number | null
  readonly failedAt: number | null
  readonly heldBy: string | null
  readonly heldAt: number | null
}

interface Stored {
  readonly schedule: ListSchedule
  /** As it stands, for compare and replace. */
  readonly text: string | null
}

/** A process that was silent for so long does not read any more. */
const takeOverMs = 10 * 60_000
const retryMs = 60 * 60_000

const streamOf = (transport: string): string => `opt-out-list:${transport}`

export async function readSchedule(stores: AllStores, transport: string): Promise<Stored> {
  const text = await stores.monitor.readState(streamOf(transport))
  const schedule = text === null ? null : (JSON.parse(text) as ListSchedule)
  return { text, schedule: schedule ?? { since: await stores.now(), doneAt: null, failedAt: null, heldBy: null, heldAt: null } }
}

/** Here as below an instant that is far ahead counts like one that is long past: a clock that has been set back since told of it. */
export function isDue({ doneAt, failedAt, heldBy }: ListSchedule, now: number, everyMs: number): boolean {
  if (heldBy === null && failedAt !== null && Math.abs(now - failedAt) < retryMs) return false
  return doneAt === null || Math.abs(now - doneAt) >= everyMs
}

export function isLate({ since, doneAt }: ListSchedule, now: number, everyMs: number): boolean {
  return Math.abs(now - (doneAt ?? since)) > 2 * everyMs
}

/** False: another process reads it. */
export async function holdList(stores: AllStores, transport: string, process: string): Promise<boolean> {
  const { schedule, text } = await readSchedule(stores, transport)
  const now = await stores.now()
  const heldMs = now - (schedule.heldAt ?? 0)
  const free = schedule.heldBy === null || schedule.heldBy === process || heldMs > takeOverMs || heldMs < -retryMs
  return free && stores.monitor.replaceState(streamOf(transport), text, JSON.stringify({ ...schedule, heldBy: process, heldAt: now }))
}

export async function releaseList(stores: AllStores, transport: string, process: string, end: 'done' | 'failed'): Promise<void> {
  const { schedule, text } = await readSchedule(stores, transport)
  if (schedule.heldBy !== process) return
  const now = await stores.now()
  const at = end === 'done' ? { doneAt: now, failedAt: null } : { failedAt: now }
  await stores.monitor.replaceState(streamOf(transport), text, JSON.stringify({ ...schedule, ...at, heldBy: null, heldAt: null }))
}
