import type { Stores, StoresOf } from '../../../ports/storage.js'
import type { EngineNotes } from '../engine-notes.js'
import type { SqlKit } from '../kit/sql-kit.js'
import type { Ask } from '../kit/verb.js'
import { auditSlice, auditVerbs } from './audit-slice.js'
import { consentSlice, consentVerbs } from './consent-slice.js'
import { legalHoldSlice, legalHoldVerbs } from './legal-hold-slice.js'
import { messageSlice, messageVerbs } from './message-slice.js'
import { monitorSlice, monitorVerbs } from './monitor-slice.js'
import { numberCheckSlice, numberCheckVerbs } from './number-check-slice.js'
import { peopleSlice, peopleVerbs } from './people-slice.js'
import { portalLinkSlice, portalLinkVerbs } from './portal-link-slice.js'
import { providerStateSlice, providerStateVerbs } from './provider-state-slice.js'
import { rateSlice, rateVerbs } from './rate-slice.js'
import { replaySlice, replayVerbs } from './replay-slice.js'
import { sinkOutboxSlice, sinkOutboxVerbs } from './sink-outbox-slice.js'
import { subjectVerbs } from './subject-index.js'
import { subjectKeySlice, subjectKeyVerbs } from './subject-key-slice.js'
import { suppressionSlice, suppressionVerbs } from './suppression-slice.js'
import { systemSlice, systemVerbs } from './system-slice.js'
import { vaultSlice, vaultVerbs } from './vault-slice.js'

/** How a transaction asks its verbs. */
export interface Asking {
  readonly ask: Ask
  /** For recipients, their keys and their gates' stamps: inside a host's transaction they are asked for outside of it. */
  readonly askOutside: Ask
  readonly now: () => Promise<number>
}

export type StoresFactory = (asking: Asking) => StoresOf<keyof Stores>

/** All statements are written once a storage; a transaction binds them. A new slice has its verbs and its line here. */
export function sqlStores(kit: SqlKit, notes: EngineNotes | null): StoresFactory {
  const subjects = subjectVerbs(kit)
  const consent = consentVerbs(kit, subjects)
  const suppression = suppressionVerbs(kit, subjects)
  const messages = messageVerbs(kit)
  const audit = auditVerbs(kit)
  const replay = replayVerbs(kit)
  const subjectKeys = subjectKeyVerbs(kit)
  const monitor = monitorVerbs(kit)
  const portalLinks = portalLinkVerbs(kit)
  const sinkOutbox = sinkOutboxVerbs(kit)
  const vault = vaultVerbs(kit)
  const legalHolds = legalHoldVerbs(kit)
  const providerStates = providerStateVerbs(kit)
  const people = peopleVerbs(kit)
  const rates = rateVerbs(kit)
  const numberChecks = numberCheckVerbs(kit)
  const system = systemVerbs(kit, notes)
  return ({ ask, askOutside, now }) => ({
    consent: consentSlice(consent, ask, askOutside),
    suppression: suppressionSlice(suppression, ask, askOutside),
    messages: messageSlice(messages, ask),
    audit: auditSlice(audit, ask),
    replay: replaySlice(replay, ask),
    subjectKeys: subjectKeySlice(subjectKeys, ask, askOutside),
    monitor: monitorSlice(monitor, ask),
    portalLinks: portalLinkSlice(portalLinks, ask),
    sinkOutbox: sinkOutboxSlice(sinkOutbox, ask),
    vault: vaultSlice(vault, ask),
    legalHolds: legalHoldSlice(legalHolds, ask),
    providerStates: providerStateSlice(providerStates, ask),
    people: peopleSlice(people, ask),
    rates: rateSlice(rates, ask),
    numberChecks: numberCheckSlice(numberChecks, ask),
    system: systemSlice(system, ask),
    now,
  })
}
