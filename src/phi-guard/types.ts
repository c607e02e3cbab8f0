import type { Purpose, Tier } from '../domain/content.js'
import type { Sender } from '../domain/sender.js'
import type { TriggerKindName } from '../domain/trigger-kind-name.js'

export type PhiCategory =
  | 'condition'
  | 'treatment'
  | 'medication'
  | 'lab'
  | 'procedure'
  | 'specialty'
  | 'facility'
  | 'financial'
  | 'insurance'
  | 'name'
  | 'birth-date'
  | 'ssn'
  | 'mrn'
  | 'member-id'
  | 'account'
  | 'address'
  | 'phone'
  | 'email'
  | 'date'
  | 'url'
  | 'ip'
  | 'device'
  | 'other-id'

/** `unchecked`: the text was not checked whole, since no lexicon reads its script or language, or a detector gave no answer that could be read. */
export type ContentCategory = 'hidden-text' | 'unsafe-link' | 'too-long' | 'media' | 'unchecked'

export type SlotType = 'visit-time' | 'date' | 'location' | 'phone' | 'one-time-code' | 'count'

/** What a placeholder of a template may hold. No kind takes a name: the last two are for templates that are kept elsewhere. */
export type TemplateSlotType =
  | SlotType
  /** A patient's or child's first name alone. Blocks in tier `strict`, and in `reminder` with `allowFirstName: false`. */
  | 'first-name'
  /** A name with a family name in it. Blocks in every tier. */
  | 'full-name'

/** What was found and where. Holds no matched text. */
export interface Finding {
  readonly category: PhiCategory | ContentCategory
  /** Stable id of the rule that found it. */
  readonly rule: string
  /** UTF-16 offsets in the text as given, end exclusive. */
  readonly start: number
  readonly end: number
  /** Specially protected care (42 CFR Part 2, state law): blocks in every tier. */
  readonly sensitive: boolean
  /** False: a warning. */
  readonly blocking: boolean
  readonly reason: string
  readonly citation?: string | undefined
}

/** What the host knows of this patient, for this call only; never kept. */
export interface PatientFacts {
  readonly names?: readonly string[] | undefined
  /** `YYYY-MM-DD`. A year alone, or year and month, is taken and looked for nowhere. */
  readonly birthDate?: string | undefined
  readonly mrn?: string | undefined
  readonly memberId?: string | undefined
  readonly addresses?: readonly string[] | undefined
  readonly conditions?: readonly string[] | undefined
  readonly medications?: readonly string[] | undefined
  readonly other?: readonly string[] | undefined
}

export interface InspectContext {
  readonly tier?: Tier | undefined
  /** The language of the suggestion only: every lexicon always runs. */
  readonly language?: string | undefined
  readonly patient?: PatientFacts | undefined
  readonly purpose?: Purpose | undefined
  /** Attachments of the message. Any blocks. */
  readonly media?: number | undefined
}

export interface Inspection {
  readonly verdict: 'clear' | 'blocked'
  readonly tier: Tier
  readonly findings: readonly Finding[]
  /** A neutral body that inspects clear; absent where nothing can be waiting for the patient. */
  readonly suggestion?: { readonly text: string; readonly kind: TriggerKindName } | undefined
  readonly rulesVersion: string
}

/** Reads a text and says whether it can carry health information. Synchronous, pure, offline, linear time. */
export interface PhiGuard {
  /**
   * Never throws on any string. Over `maxCharacters`: blocked, `too-long`. Throws `INVALID_REQUEST` for a context or facts with an
   * unknown key or a value of another shape, with its path (`context.patient.names`): such a fact would be looked for nowhere.
   */
  inspect(text: string, context?: InspectContext): Inspection
  /** An undeclared slot is free text: blocked. */
  inspectTemplate(template: string, options?: InspectContext & { readonly slots?: Readonly<Record<string, TemplateSlotType>> | undefined }): Inspection
  inspectLink(url: string): Inspection
  /** Brand, facility or location: does the name alone reveal care? */
  inspectName(name: string): Inspection
}

export interface PhiGuardOptions {
  /** Default `reminder`. */
  readonly tier?: Tier | undefined
  /** Languages of suggestions. Default `['en', 'es']`. */
  readonly languages?: readonly string[] | undefined
  /**
   * Who gives care and sends the texts, with its own phone numbers and link hosts. Absent: phones and hosts are warnings, not blocks, and a text must be
   * worded more like one that tells of care to be stopped by its wording alone, since anybody may have written it.
   */
  readonly sender?: Sender | undefined
  /** Hosts beside the sender's, without scheme, port and path: `go.lakeside.example`. */
  readonly allowLinkHosts?: readonly string[] | undefined
  /** Names that are the sender's or staff's, not a patient's. */
  readonly allowNames?: readonly string[] | undefined
  /** Default 2000. */
  readonly maxCharacters?: number | undefined
  /** Default true: a first name alone is clear in tier `reminder`. */
  readonly allowFirstName?: boolean | undefined
  /** Default false: dental, eye and seasonal vaccine words block in tier `reminder`. */
  readonly seasonalVaccine?: boolean | undefined
}
