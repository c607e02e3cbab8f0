import type { Tier } from '../domain/content.js'
import { isPersonalNumber } from '../domain/is-personal-number.js'
import { isValidPhoneNumber } from '../domain/is-valid-phone-number.js'
import type { Program } from '../domain/program.js'
import type { Sender } from '../domain/sender.js'
import { rulesInForce, zonesOf } from '../policy/index.js'
import { countSegments } from '../segments/index.js'
import { isWordingLanguage } from '../wording/index.js'
import { type Context, guardOf, type Settings } from './context.js'
import type { GateFacts, Objection } from './gates/gate-facts.js'
import { isOutreach } from './is-outreach.js'
import type { StoredFacts } from './load-facts.js'
import type { Payload } from './payload.js'
import { namesSomebody } from './people/names-somebody.js'
import type { Route } from './route-of.js'
import { classRules, type TextClass, textClassOf } from './text-class.js'

const plain = /^[ -~]*$/
/** A part with letters outside GSM-7 has 70 characters: too few for sender, link, number and opt-out line. Words that only a person could read may take more. */
const mostSegmentsOfOtherScripts = 3

export interface Subjects {
  readonly program: Program
  readonly sender: Sender
  readonly to: string
  readonly payload: Payload
  readonly tier: Tier
  readonly expiresAt: Date
  readonly notBefore?: Date | undefined
  readonly objections: readonly Objection[]
  readonly stored: StoredFacts
  /** Decided once, so that what the gates saw is what is called. */
  readonly route: Route
  /** Of a service text; a trigger's class follows from its program and kind. */
  readonly textClass?: TextClass | undefined
  readonly numberStatus: GateFacts['recipient']['numberStatus']
  readonly lastContactAt?: Date | null | undefined
}

/** Brings together what was asked, what was composed and what is stored, for the gates. Reads nothing. */
export function gateFactsOf(context: Context, subjects: Subjects): GateFacts {
  const { program, sender, payload, stored, to } = subjects
  const { address, transport } = subjects.route
  const textClass = subjects.textClass ?? textClassOf(program, payload.kind, payload.visitAt, stored.at.getTime())
  const zone = payload.zone ?? stored.consent?.preference?.zone
  const { zones, source, states, region } = zonesOf(to, { zone })
  const { characters, segments, encoding } = countSegments(withPlainName(payload.text, sender.name))
  return {
    at: stored.at,
    earliestAt: new Date(Math.max(stored.at.getTime(), subjects.notBefore?.getTime() ?? 0)),
    program,
    sender,
    address,
    transport,
    actor: payload.actor,
    access: context.access,
    textClass,
    rules: classRules[textClass],
    expiresAt: subjects.expiresAt,
    onTestList: context.testList === null || context.testList.has(to),
    urgent: payload.urgent,
    policy: context.policy,
    content: {
      objections: subjects.objections,
      characters,
      segments,
      mostSegments: encoding === 'UCS-2' && !isWordingLanguage(payload.language) ? mostSegmentsOfOtherScripts : 1,
      hasOptOutLine: payload.optOutLine,
      hasContact: payload.contact,
      purposes: payload.purposes,
      kind: payload.kind,
      kindClass: payload.kindClass,
      kindUrgent: payload.kindUrgent,
      tierAllowed: payload.tierAllowed,
      itemRequired: payload.itemRequired,
      itemGiven: payload.itemGiven,
      identifying: stored.patients > 1 && namesSomebody(guardOf(context, sender), payload),
    },
    recipient: {
      valid: isValidPhoneNumber(to) && isPersonalNumber(to) && !isOurs(context, to),
      covered: region !== null,
      zones,
      zoneSource: source,
      states,
      confidential: payload.confidential,
      forgotten: stored.forgotten,
      patients: stored.patients,
      patientNamed: payload.patientNamed,
      person: stored.person,
      numberStatus: subjects.numberStatus,
      lastContactAt: subjects.lastContactAt,
    },
    tier: subjects.tier,
    consent: stored.consent,
    signedUpAt: stored.signedUpAt === null ? null : new Date(stored.signedUpAt),
    suppression: stored.suppression,
    frequency: stored.frequency,
    holds: stored.holds,
    outreach: isOutreach(program),
    rulesInForce: rulesInForce(context.policy.region ?? 'us', stored.at).length > 0,
    evidenceStalled: context.evidence.failingSince !== null,
  }
}

/** A text from one of our numbers to another would be answered by ourselves. */
function isOurs({ senders }: Settings, to: string): boolean {
  for (const { addresses } of senders.values()) if (addresses.some(({ value }) => value === to)) return true
  return false
}

/** What the letters of the sender's own name cost is no fault of the wording: an accent in it must not stop every text. */
function withPlainName(text: string, name: string): string {
  return plain.test(name) ? text : text.replaceAll(name, 'x'.repeat(name.length))
}
