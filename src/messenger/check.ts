import type { AnchorStanding } from '../audit-log/index.js'
import { coversReading, type DetectorBaa } from '../domain/baa.js'
import type { Sender } from '../domain/sender.js'
import type { ErrorCode } from '../errors/error-table.js'
import { isNophiError } from '../errors/nophi-error.js'
import { rules } from '../policy/index.js'
import { assertTrueKeys } from '../ports/key-checks.js'
import { currentKey } from '../ports/key-ring.js'
import type { Transport } from '../ports/transport.js'
import { renderServiceText } from '../wording/index.js'
import { assertGeneration } from './assert-generation.js'
import { clocksAgree } from './clocks-agree.js'
import { type Context, guardOf, inTransaction, type Services, type Settings } from './context.js'
import { agreementObjections } from './gates/agreement.js'
import { maintainedStream } from './maintain.js'
import { closedBecause } from './open-for-permits.js'
import { silentTransports } from './receipt-watch.js'
import { tellPresence } from './start.js'
import type { CheckResult } from './types.js'
import { wholeStorageProblem } from './whole-storage-problem.js'

const maintenanceMs = 120_000
const rulesAgeMs = 180 * 86_400_000
const notPermitted = 'give this process a role of the database that may: its own may not read this, so nothing is known of it'
const answers = 'see that the storage answers'
const restored = 'see "After a restore" in the guide to evidence'
const full = 'make room where the storage writes: until it has some nothing is recorded, so nothing leaves'
const sampleUrl = 'https://example.com/webhook'

/** Looks at what must hold for texts to leave. Answers, never throws: an unreadable fact is a failed check. */
export async function check(given: Context): Promise<readonly CheckResult[]> {
  // False keys are one failed check, and not all of them.
  const context = { ...given, storage: given.unchecked }
  // Of a process that only answers webhooks nothing else says that it is there, and a rotation would pass it by.
  const presence = await tellPresence(given).then(
    () => null,
    (error: unknown) => error,
  )
  const results = [
    await result('keys', 'make the keys readable', async () => {
      for (const purpose of ['phone-index', 'field-encryption', 'audit-signing'] as const) await currentKey(context.keys, purpose)
      return true
    }),
    await result('key-values', 'give this process the secret that made the data; another secret gets another id, by a rotation', () =>
      inTransaction(context, async (stores) => {
        await assertTrueKeys(context, stores)
        return true
      }),
    ),
    await result('key-generation', 'give this process the index keys of the current generation: until then it permits nothing', () =>
      inTransaction(context, async (stores) => {
        await assertGeneration(context, stores)
        return true
      }),
    ),
    await result('storage', answers, async () => {
      await inTransaction(context, (stores) => stores.now())
      // One that can be read may still take nothing that is written.
      if (wholeStorageProblem(presence) !== null) throw presence
      return true
    }),
    await result('clock', 'set the clocks of process and storage: they differ by more than two minutes', () =>
      inTransaction(context, async (stores) => clocksAgree(context, await stores.now())),
    ),
    await result('maintenance', 'call maintain() every minute, or run createWorker, and see to what its report calls part-failed', () =>
      inTransaction(
        context,
        async (stores) => Math.abs((await stores.now()) - Number((await stores.monitor.readState(maintainedStream)) ?? 0)) <= maintenanceMs,
      ),
    ),
    await result(
      'stops-recorded',
      'see why the storage takes no opt-out of some number: a transaction that holds its gate, a damaged row; this process goes on trying while it lives',
      async () => context.unrecordedStops.size === 0,
    ),
    await result('rules', 'update the package: its rules were last checked more than 180 days ago', async () => {
      const newest =
        rules
          .map(({ checkedOn }) => checkedOn)
          .sort()
          .at(-1) ?? '1970-01-01'
      return context.runtime.now().getTime() - Date.parse(newest) <= rulesAgeMs
    }),
  ]
  results.push(...(await storageResults(context)), ...(await recoveryResults(context)))
  const now = context.runtime.now()
  for (const reader of [...context.detectors, ...(context.numberStatus === null ? [] : [context.numberStatus])]) results.push(readingResult(reader, now))
  for (const sender of context.senders.values()) results.push(await senderResult(context, sender))
  for (const transport of context.transports.values()) {
    results.push(agreementResult(transport, now))
    if (transport.deliveryReceipts) results.push(await receiptResult(context, transport.name))
    if (transport.webhooks?.sample !== undefined) {
      const { webhooks } = transport
      results.push(
        await result(`webhook:${transport.name}`, 'see that the webhook secret is the one of this account', async () => {
          const now = context.runtime.now()
          const request = await webhooks.sample?.(sampleUrl, now)
          if (request === undefined) return false
          await webhooks.read({ ...request, publicUrl: sampleUrl, now })
          return true
        }),
      )
    }
  }
  return results
}

function agreementResult(transport: Transport, now: Date): CheckResult {
  const codes = agreementObjections(transport, now).map(({ code }) => code)
  const name = `agreement:${transport.name}`
  if (codes.length === 0) return { name, ok: true }
  return {
    name,
    ok: false,
    fix: `state the agreement in force, the routing and the retention of this transport: every text by it is refused (${codes.join(', ')})`,
  }
}

/** What no signed request can show: that the provider reaches this address at all. */
function receiptResult(context: Context, name: string): Promise<CheckResult> {
  const turnedAway = context.receiptNews.get(name)?.turnedAway ?? 0
  const seen = turnedAway === 0 ? 'none' : String(turnedAway)
  return result(
    `receipts:${name}`,
    `see where the provider posts, by POST: the handler's publicUrl must be that address to the letter. No receipt came of its last texts; ${seen} of the requests to this process were turned away as unsigned, as no POST or as too long`,
    () => inTransaction(context, async (stores) => !(await silentTransports(context, stores, await stores.now())).includes(name)),
  )
}

/** By the shortest text that it sends: what the guard finds there is in the name or the contact, so in every text. */
function senderResult(context: Settings, sender: Sender): Promise<CheckResult> {
  return result(`sender:${sender.id}`, 'register a neutral name: what this one tells is blocked, so every text of this sender is refused', async () => {
    const text = renderServiceText('opt-out-confirmation', { language: 'en', sender })
    return guardOf(context, sender).inspect(text).verdict === 'clear'
  })
}

/** Of what reads texts or numbers. */
function readingResult({ name, baa }: { readonly name: string; readonly baa: DetectorBaa }, now: Date): CheckResult {
  if (coversReading(baa, now)) return { name: `reader:${name}`, ok: true }
  return { name: `reader:${name}`, ok: false, fix: 'state a signed agreement that is in force: until then it is asked nothing' }
}

/** What to do about each of what keeps every text back; what is not here is the recovery's. */
const openings: Readonly<Partial<Record<string, string>>> = {
  'environment-differs': 'point this process at its own database: the data belong to another `environment`, so nothing leaves',
  'protocol-unknown': 'update the package: a newer version wrote the data',
  'engine-changed': 'call maintain(): the database answers from another engine, and the next round looks at it',
}

async function systemResult(context: Context): Promise<CheckResult> {
  let closed: string | null = null
  const found = await result('system', `${restored}: texts wait until recover() and reopen()`, () =>
    inTransaction(context, async ({ system }) => {
      closed = closedBecause(context, await system.readSystem())
      return closed === null || closed === 'not-started'
    }),
  )
  const opening = closed === null ? undefined : openings[closed]
  return found.ok || opening === undefined ? found : { ...found, fix: `${opening} (${closed})` }
}

/** Whether history may be lost, and what the anchors say to that. */
async function recoveryResults(context: Context): Promise<CheckResult[]> {
  const open = await systemResult(context)
  try {
    const readings = await context.audit.compareAnchors()
    const anchors = readings.map(({ name, standing }): CheckResult => {
      const ok = ['agrees', 'empty', 'cannot-be-asked'].includes(standing)
      return { name: `anchor:${name}`, ok, ...(ok ? {} : { fix: anchorFix(standing) }) }
    })
    return [open, ...anchors]
  } catch (error) {
    return [open, { name: 'anchors', ok: false, fix: fixOf(error, answers) }]
  }
}

function anchorFix(standing: AnchorStanding): string {
  if (standing === 'unreachable') return 'see that the anchor answers: texts go on, and nobody outside holds what is recorded meanwhile'
  return `${restored}: the anchor and the log do not fit together (${standing})`
}

/** What the storage knows of itself. */
async function storageResults({ adapter }: Services): Promise<readonly CheckResult[]> {
  try {
    return [...((await adapter.check?.()) ?? [])]
  } catch (error) {
    return [{ name: 'storage:state', ok: false, fix: fixOf(error, answers) }]
  }
}

async function result(name: string, fix: string, holds: () => Promise<boolean>): Promise<CheckResult> {
  try {
    if (await holds()) return { name, ok: true }
  } catch (error) {
    return { name, ok: false, fix: fixOf(error, fix) }
  }
  return { name, ok: false, fix }
}

/** Of what the storage does not tell nothing is known: then the storage is to be mended, and not what was asked for. */
function fixOf(error: unknown, fix: string): string {
  if (!isNophiError(error)) return fix
  const { code, details } = error
  const { problem, install } = details
  const isOfAll = problem === undefined || wholeStorageProblem(error) !== null
  const cures: Readonly<Partial<Record<ErrorCode, string>>> = {
    MISSING_DEPENDENCY: `install what the storage needs${install === undefined ? '' : `: ${install}`}`,
    STORAGE_NOT_MIGRATED: 'bring the storage to the schema of this version: nophi migrate, or migrate()',
    STORAGE_TOO_NEW: 'update the package: a newer version wrote the storage',
    STORAGE_UNAVAILABLE: problem === 'not-permitted' ? notPermitted : problem === 'disk-full' ? full : isOfAll ? answers : fix,
  }
  return `${cures[code] ?? fix} (${code}${code === 'STORAGE_UNAVAILABLE' && problem !== undefined ? `, ${problem}` : ''})`
}
