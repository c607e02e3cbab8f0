export type Role = 'author' | 'approver' | 'sender' | 'front-desk' | 'auditor' | 'compliance' | 'administrator' | 'service' | (string & {})

/** Who does something. A job is an actor too: `{ id: 'reminders', roles: ['service'] }`. */
export interface Actor {
  /** Stands in the log for ever, so not as a phone number looks: a record number or NPI of ten digits is refused, `staff-<uuid>` is not. */
  readonly id: string
  readonly roles: readonly Role[]
  readonly attributes?: Readonly<Record<string, string>> | undefined
}

/** A person and the reason they gave, for actions that need both. */
export interface By {
  readonly actor: Actor
  readonly reason: string
}

/**
 * How an actor stands in every row and record: staff and jobs by their id, which is what an audit is for. Whoever
 * acts for themselves, by the role `patient` or by the id of the patient concerned, is `patient`: the record outlives the person's keys.
 */
export function recordedAs({ id, roles }: Actor, patient?: string | undefined): string {
  return id === patient || roles.includes('patient') ? 'patient' : id
}
