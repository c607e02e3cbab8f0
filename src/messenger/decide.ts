import { createReason, type Reason } from '../domain/reason.js'
import { reasonTable } from '../domain/reason-table.js'
import { rulesVersion } from '../policy/index.js'
import { accessGate } from './gates/access.js'
import { consentGate } from './gates/consent.js'
import { contentGate } from './gates/content.js'
import { frequencyGate } from './gates/frequency.js'
import type { GateFacts, Objection } from './gates/gate-facts.js'
import { hoursGate } from './gates/hours.js'
import { monitorGate } from './gates/monitor.js'
import { recipientGate } from './gates/recipient.js'
import { requestGate } from './gates/request.js'
import { routeGate } from './gates/route.js'
import { suppressionGate } from './gates/suppression.js'
import { systemGate } from './gates/system.js'
import type { Basis, Decision } from './types.js'

const laterGates = [contentGate, recipientGate, consentGate, suppressionGate, hoursGate, frequencyGate, monitorGate, routeGate, systemGate]

/** Runs the gates in order over loaded facts. Pure: a dry run, a send and the dispatcher share it. */
export function decide(facts: GateFacts): Decision {
  const request = requestGate(facts)
  const access = accessGate(facts)
  const basis: Basis = {
    at: facts.at,
    tier: facts.tier,
    rulesVersion,
    accessRule: access.rule,
    consentEventId: facts.consent?.event?.id,
    zones: facts.recipient.zones,
    transport: facts.transport?.name,
    ...holderOf(facts.recipient),
  }
  // Whether a person opted out is itself protected: who may not send learns nothing more.
  if (access.objections.length > 0) return { basis, outcome: 'refuse', reasons: access.objections.map(toReason) }
  const objections = distinct([...request, ...laterGates.flatMap((gate) => gate(facts))])
  return verdictOf(basis, objections, facts)
}

/** Only of a number whose consent is old: else nobody looked. */
function holderOf({ numberStatus, lastContactAt }: GateFacts['recipient']): Pick<Basis, 'numberStatus' | 'lastContactAt'> {
  if (numberStatus === 'not-asked') return {}
  const contact = lastContactAt === null || lastContactAt === undefined ? {} : { lastContactAt }
  return { numberStatus: numberStatus === 'unconfirmed' ? 'no-data' : numberStatus, ...contact }
}

function verdictOf(basis: Basis, objections: readonly Objection[], facts: GateFacts): Decision {
  if (objections.length === 0) return { basis, outcome: 'allow' }
  const reasons = objections.map(toReason)
  const outcomes = new Set(objections.map(({ code }) => reasonTable[code].outcome))
  if (outcomes.has('refuse')) return { basis, outcome: 'refuse', reasons }
  if (outcomes.has('hold')) return { basis, outcome: 'hold', reasons }
  const until = new Date(Math.max(...objections.map(({ until }) => until?.getTime() ?? facts.at.getTime() + 60_000)))
  // Never lost in silence: what cannot leave in time is refused now, so that somebody can call.
  if (until.getTime() >= facts.expiresAt.getTime())
    return { basis, outcome: 'refuse', reasons: [...reasons, createReason('quiet-hours-too-late', 'product.expiry')] }
  return { basis, outcome: 'defer', until, reasons }
}

/** The same objection of the same rule is said once. */
function distinct(objections: readonly Objection[]): readonly Objection[] {
  return [...new Map(objections.map((objection) => [`${objection.code}|${objection.rule}`, objection])).values()]
}

function toReason({ code, rule }: Objection): Reason {
  return createReason(code, rule)
}
