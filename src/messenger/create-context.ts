import { createAccessControl } from '../access/index.js'
import { createAuditLog } from '../audit-log/index.js'
import { createBehaviorMonitor } from '../behavior-monitor/index.js'
import type { Program } from '../domain/program.js'
import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { parseUrl } from '../internal/parse-url.js'
import { systemRuntime } from '../internal/system-runtime.js'
import { createPhiGuard, isPhiGuard, type PhiGuard } from '../phi-guard/index.js'
import { checkPolicy } from '../policy/index.js'
import { checkedStorage } from '../ports/checked-storage.js'
import { readPhone } from '../ports/recipient-number.js'
import type { WithRuntime } from '../ports/runtime-schema.js'
import { createSubjectKeys } from '../subject-keys/index.js'
import { kindFactsOf, type TriggerKind } from '../trigger-message/index.js'
import { notedMonitor } from './behavior-news.js'
import type { Context, Timing } from './context.js'
import { createJournal } from './create-journal.js'
import { defineProgram } from './define-program.js'
import { defineSender } from './define-sender.js'
import { guardedAccess } from './guarded-access.js'
import { guardedLedger } from './guarded-ledger.js'
import { assertNumberCheck } from './number-status/assert-number-check.js'
import { isOpenForLifts } from './open-for-permits.js'
import { createProcessState } from './process-state.js'
import { optOutListsOf } from './provider-state/opt-out-lists-of.js'
import { registryOf } from './registry-of.js'
import { messengerOptionsSchema } from './schemas.js'
import type { Hooks, MessengerOptions } from './types.js'
import { underPath } from './under-path.js'

const defaultTiming: Timing = { permitMs: 2_000, attemptMs: 15_000, leaseMs: 45_000 }

/** Throws as `createMessenger` does. */
export function createContext(input: MessengerOptions): Context {
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

/** As methods of what was given, which may be a class: a check of options gives a copy. */
function boundHooks(hooks: Hooks | undefined): Hooks {
  return { queued: hooks?.queued?.bind(hooks), reply: hooks?.reply?.bind(hooks), signal: hooks?.signal?.bind(hooks) }
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
