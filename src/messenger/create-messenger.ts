import { safely, safelySync } from '../errors/safe-error.js'
import type { SqlExecutor } from '../ports/storage.js'
import { cancelMessages } from './cancel.js'
import { check } from './check.js'
import { consentLedgerOf } from './consent-ledger-of.js'
import type { Context } from './context.js'
import { countIfDue } from './count-behavior.js'
import { createContext } from './create-context.js'
import { createDrain } from './create-drain.js'
import { createKeyRotation } from './create-key-rotation.js'
import { createRetention } from './create-retention.js'
import { declaredConsent } from './declared-consent.js'
import { dispatchDue } from './dispatch.js'
import { evaluate } from './evaluate.js'
import { explain } from './explain/explain.js'
import { exportEvidence } from './export-evidence.js'
import { guardedRegistry } from './guarded-registry.js'
import { createHistory } from './history.js'
import { hold, release } from './hold.js'
import { maintain } from './maintain.js'
import { createNumbers } from './number-status/create-numbers.js'
import { createPeople } from './people/create-people.js'
import { exportPerson } from './person-file/export-person.js'
import { portalLinksOf } from './portal-links-of.js'
import { providerDrift } from './provider-state/provider-drift.js'
import { syncOptOutLists } from './provider-state/sync-lists.js'
import { noteTurnedAway } from './receipt-watch.js'
import { receive } from './receive.js'
import { recordKept } from './record-kept.js'
import { recover, reopen } from './recover.js'
import { resolveUnknown } from './resolve.js'
import { createReviews } from './reviews/create-reviews.js'
import { send } from './send.js'
import { sendMany } from './send-many.js'
import { backfillSink } from './sinks/backfill-sink.js'
import { compareSink } from './sinks/compare-sink.js'
import { retireSink } from './sinks/retire-sink.js'
import { tellLeave } from './start.js'
import type { JoinedMessenger, Messenger, MessengerOptions } from './types.js'
import { underPath } from './under-path.js'
import { registerWebhookTarget } from './webhook-target.js'
import { readWorklist } from './worklist/read-worklist.js'

/**
 * The one path every message takes. Synchronous, no I/O. Throws on what is already wrong: `INVALID_OPTIONS` with the
 * path, `SENSITIVE_SENDER`, `ROUTE_NOT_COVERED` for a sender without a transport, `UNKNOWN_PROGRAM`.
 */
export function createMessenger(options: MessengerOptions): Messenger {
  const context = createContext(options)
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
    hold: (target, by) => hold(context, target, by),
    release: (target, by) => release(context, target, by),
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
      await tellLeave(context)
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
