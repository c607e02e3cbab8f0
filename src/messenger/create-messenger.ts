import { createAccessControl } from '../access/index.js'
import { createAuditLog } from '../audit-log/index.js'
import { createBehaviorMonitor } from '../behavior-monitor/index.js'
import type { Program } from '../domain/program.js'
import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safely, safelySync } from '../errors/safe-error.js'
import { parseUrl } from '../internal/parse-url.js'
import { systemRuntime } from '../internal/system-runtime.js'
import { createPhiGuard, isPhiGuard, type PhiGuard } from '../phi-guard/index.js'
import { checkPolicy } from '../policy/index.js'
import { checkedStorage } from '../ports/checked-storage.js'
import { readPhone } from '../ports/recipient-number.js'
import type { WithRuntime } from '../ports/runtime-schema.js'
import type { SqlExecutor } from '../ports/storage.js'
import { createSubjectKeys } from '../subject-keys/index.js'
import { kindFactsOf, type TriggerKind } from '../trigger-message/index.js'
import { notedMonitor } from './behavior-news.js'
import { cancelMessages } from './cancel.js'
import { check } from './check.js'
import { consentLedgerOf } from './consent-ledger-of.js'
import type { Context, Timing } from './context.js'
import { countIfDue } from './count-behavior.js'
import { createDrain } from './create-drain.js'
import { createJournal } from './create-journal.js'
import { createKeyRotation } from './create-key-rotation.js'
import { createRetention } from './create-retention.js'
import { declaredConsent } from './declared-consent.js'
import { defineProgram } from './define-program.js'
import { defineSender } from './define-sender.js'
import { dispatchDue } from './dispatch.js'
import { evaluate } from './evaluate.js'
import { explain } from './explain/explain.js'
import { exportEvidence } from './export-evidence.js'
import { guardedAccess } from './guarded-access.js'
import { guardedLedger } from './guarded-ledger.js'
import { guardedRegistry } from './guarded-registry.js'
import { createHistory } from './history.js'
import { holdProgram, releaseProgram } from './hold.js'
import { maintain } from './maintain.js'
import { assertNumberCheck } from './number-status/assert-number-check.js'
import { createNumbers } from './number-status/create-numbers.js'
import { isOpenForLifts } from './open-for-permits.js'
import { createPeople } from './people/create-people.js'
import { exportPerson } from './person-file/export-person.js'
import { portalLinksOf } from './portal-links-of.js'
import { createProcessState } from './process-state.js'
import { optOutListsOf } from './provider-state/opt-out-lists-of.js'
import { providerDrift } from './provider-state/provider-drift.js'
import { syncOptOutLists } from './provider-state/sync-lists.js'
import { noteTurnedAway } from './receipt-watch.js'
import { receive } from './receive.js'
import { recordKept } from './record-kept.js'
import { recover, reopen } from './recover.js'
import { registryOf } from './registry-of.js'
import { resolveUnknown } from './resolve.js'
import { createReviews } from './reviews/create-reviews.js'
import { messengerOptionsSchema } from './schemas.js'
import { send } from './send.js'
import { sendMany } from './send-many.js'
import { backfillSink } from './sinks/backfill-sink.js'
import { compareSink } from './sinks/compare-sink.js'
import { retireSink } from './sinks/retire-sink.js'
import type { Hooks, JoinedMessenger, Messenger, MessengerOptions } from './types.js'
import { underPath } from './under-path.js'
import { registerWebhookTarget } from './webhook-target.js'
import { readWorklist } from './worklist/read-worklist.js'

const defaultTiming: Timing = { permitMs: 2_000, attemptMs: 15_000, leaseMs: 45_000 }

/**
 * The one path every message takes. Synchronous, no I/O. Throws on what is already wrong: `INVALID_OPTIONS` with the
 * path, `SENSITIVE_SENDER`, `ROUTE_NOT_COVERED` for a sender without a transport, `UNKNOWN_PROGRAM`.
 */
export function createMessenger(options: MessengerOptions): Messenger {
  const context = contextOf(options)
  const consent = declaredConsent(context, consentLedgerOf(context))
  const suppression = guardedRegistry(context)
  const drain = createDrain(context)
  const messenger: Messenger = {
    evaluate: (request) => evaluate(context, request),
    send: (request) => send(context, request),
    sendMany: (requests, manyOptions) => sendMany(context, requests, manyOptions),
    cancel: (query, by) => cancelMessages(context, query, by),
    resolve: (id, as, by) => resolveUnknown(context, id, as, by),
    explain: (query, by, explainOptions) => explain(context, query, by, explainOptions),
    backfillSink: (name, by, sinkOptions) => backfillSink(context, name, by, sinkOptions),
    compareSink: (name, by, sinkOptions) => compareSink(context, name, by, sinkOptions),
    retireSink: (name, by) => retireSink(context, name, by),
    hold: (program, by) => holdProgram(context, program, by),
    release: (program, by) => releaseProgram(context, program, by),
    recover: (by, recoverOptions) => recover(context, by, recoverOptions),
    reopen: (by) => reopen(context, by),
    exportPerson: (who, by) => exportPerson(context, who, by),
    exportEvidence: (by, exportOptions) => exportEvidence(context, by, exportOptions?.phones),
    receive: (events) => receive(context, events),
    dispatchDue: (dispatchOptions) => dispatchDue(context, dispatchOptions),
    maintain: (maintainOptions) => maintain(context, maintainOptions),
    within: (transaction) => joined(context, transaction),
    check: () => check(context),
    consent,
    suppression,
    audit: context.audit,
    monitor: context.monitor,
    history: createHistory(context),
    reviews: createReviews(context),
    worklist: (query, actor) => readWorklist(context, query, actor),
    providerDrift: async (query, actor) => providerDrift(context, query, actor),
    syncOptOutLists: async (by, syncOptions) => syncOptOutLists(context, by, syncOptions),
    retention: createRetention(context),
    people: createPeople(context),
    ...createNumbers(context),
    keyRotation: createKeyRotation(context),
    portalLinks: underPath('portal', () => portalLinksOf(context)),
    async close() {
      context.closed.value = true
      const closing = [...context.transports.values()].map((transport) => safely('TRANSPORT_UNAVAILABLE', () => transport.close()))
      const failed = (await Promise.allSettled([recordKept(context), ...closing])).find((result) => result.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    },
  }
  registerWebhookTarget(messenger, (name) => {
    const transport = context.transports.get(name)
    if (transport === undefined) return undefined
    return {
      reader: transport.webhooks,
      now: () => context.runtime.now(),
      drain,
      count: () => countIfDue(context),
      turnedAway: () => noteTurnedAway(context, name),
    }
  })
  return Object.freeze(messenger)
}

/** As methods of what was given, which may be a class: a check of options gives a copy. */
function boundHooks(hooks: Hooks | undefined): Hooks {
  return { queued: hooks?.queued?.bind(hooks), reply: hooks?.reply?.bind(hooks), signal: hooks?.signal?.bind(hooks) }
}

function contextOf(input: MessengerOptions): Context {
  const options = parseOrThrow(messengerOptionsSchema, input) as WithRuntime<MessengerOptions>
  const { keys, tenant = 'default', runtime = systemRuntime } = options
  const storage = checkedStorage(options.storage, keys)
  if (options.guard !== undefined && !isPhiGuard(options.guard)) throw new NophiError('INVALID_OPTIONS', { path: 'guard' })
  const senders = byId(
    options.senders.map((sender, index) => underPath(`senders.${index}`, () => defineSender(sender))),
    'senders',
  )
  const programs = byId(
    options.programs.map((program, index) => underPath(`programs.${index}`, () => defineProgram(program))),
    'programs',
  )
  const transports = new Map(options.transports.map((transport) => [transport.name, transport]))
  assertDistinct('transports', options.transports)
  checkRoutes(senders, programs, new Set(transports.keys()))
  checkPortal(options.portal?.baseUrl, senders)
  checkKinds(options.kinds ?? [])
  const policy = checkPolicy(options.policy)
  const subjectKeys = createSubjectKeys({ keys, tenant, runtime })
  const audit = createAuditLog({
    storage,
    keys,
    origin: options.origin ?? `nophi/${tenant}`,
    tenant,
    runtime,
    anchors: [...(options.anchors ?? [])],
    maySign: () => storage.transaction({ tenant, clock: () => runtime.now() }, isOpenForLifts),
  })
  const timing = { ...defaultTiming, ...defined(options.timing) }
  const state = createProcessState(runtime, timing.leaseMs)
  const sinks = options.sinks ?? []
  assertDistinct('sinks', sinks)
  const journal = createJournal({ audit, sinks, subjectKeys, runtime })
  const testList =
    options.environment === 'production'
      ? null
      : new Set(options.environment.allowRecipients.map((phone, index) => readPhone(phone, `environment.allowRecipients.${index}`).reveal()))
  return {
    storage,
    adapter: storage,
    unchecked: options.storage,
    hostTransaction: null,
    tenant,
    runtime,
    keys,
    testList,
    environmentName: options.environment === 'production' ? 'production' : options.environment.name,
    programs,
    senders,
    guards: guardsOf(senders),
    guard: options.guard ?? null,
    kinds: options.kinds ?? [],
    transports,
    detectors: options.detectors ?? [],
    sinks,
    numberStatus: assertNumberCheck(options.numberStatus, policy.numberCheck, programs),
    access: guardedAccess(options.access ?? createAccessControl()),
    policy,
    hooks: boundHooks(input.hooks),
    hostLedger: options.consent === undefined ? null : guardedLedger(options.consent),
    registry: underPath('timing', () =>
      registryOf({ ...state, storage, keys, tenant, runtime, timing, journal, audit, subjectKeys, sinks, testList, policy, programs }),
    ),
    optOutLists: optOutListsOf(options.optOutLists),
    subjectKeys,
    audit,
    journal,
    ...notedMonitor(options.monitor ?? createBehaviorMonitor()),
    timing,
    portal: options.portal ?? null,
    ...state,
  }
}

function joined(context: Context, transaction: SqlExecutor): JoinedMessenger {
  const inside: Context = { ...context, storage: safelySync('TRANSACTION_MISMATCH', () => context.adapter.join(transaction)), hostTransaction: transaction }
  return {
    evaluate: (request) => evaluate(inside, request),
    send: (request) => send(inside, request),
    cancel: (query, by) => cancelMessages(inside, query, by),
    consent: declaredConsent(inside, consentLedgerOf(inside)),
    suppression: safelySync('TRANSACTION_MISMATCH', () => guardedRegistry(context).within(transaction)),
  }
}

/** Every sender has at least one address that some transport here carries, and every program a sender. */
function checkRoutes(senders: ReadonlyMap<string, Sender>, programs: ReadonlyMap<string, Program>, transports: ReadonlySet<string>): void {
  for (const { id, addresses } of senders.values()) {
    if (!addresses.some(({ transport }) => transports.has(transport)))
      throw new NophiError('ROUTE_NOT_COVERED', { path: `senders.${[...senders.keys()].indexOf(id)}.addresses` })
  }
  for (const [index, program] of [...programs.values()].entries()) {
    if (!senders.has(program.sender)) throw new NophiError('INVALID_OPTIONS', { path: `programs.${index}.sender` })
  }
}

/** A link on a host that a sender does not list would stop every text of it. */
function checkPortal(baseUrl: string | undefined, senders: ReadonlyMap<string, Sender>): void {
  if (baseUrl === undefined) return
  const host = parseUrl(baseUrl)?.hostname ?? null
  for (const { linkHosts = [] } of senders.values()) {
    if (host === null || !linkHosts.includes(host))
      throw new NophiError('INVALID_OPTIONS', { path: 'portal.baseUrl', problem: 'not a link host of every sender' })
  }
}

/** Made by `defineTriggerKind`, which had every body read by the guard; an object of the same shape was not. */
function checkKinds(kinds: readonly TriggerKind[]): void {
  for (const [index, kind] of kinds.entries()) {
    const { name } = kind as { readonly name: unknown }
    if (typeof name !== 'string' || !name.includes(':') || kindFactsOf(name, [kind]) === undefined)
      throw new NophiError('INVALID_OPTIONS', { path: `kinds.${index}` })
  }
  assertDistinct('kinds', kinds)
}

function guardsOf(senders: ReadonlyMap<string, Sender>): ReadonlyMap<string, PhiGuard> {
  return new Map([...senders.values()].map((sender) => [sender.id, createPhiGuard({ sender })]))
}

function byId<T extends { readonly id: string }>(items: readonly T[], path: string): ReadonlyMap<string, T> {
  const map = new Map(items.map((item) => [item.id, item]))
  if (map.size !== items.length) throw twice(path)
  return map
}

function assertDistinct(path: string, named: readonly { readonly name: string }[]): void {
  if (new Set(named.map(({ name }) => name)).size !== named.length) throw twice(path)
}

function twice(path: string): NophiError {
  return new NophiError('INVALID_OPTIONS', { path, problem: 'the same id twice' })
}

function defined(timing: MessengerOptions['timing']): Partial<Timing> {
  return Object.fromEntries(Object.entries(timing ?? {}).filter(([, value]) => value !== undefined))
}
