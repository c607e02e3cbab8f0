export type Role = 'author' | 'approver' | 'sender' | 'front-desk' | 'auditor' | 'compliance' | 'administrator' | 'service' | (string & {})

/** Who does something. A job is an actor too: `{ id: 'reminders', roles: ['service'] }`. */
export interface Actor {
  readonly id: string
  readonly roles: readonly Role[]
  readonly attributes?: Readonly<Record<string, string>> | undefined
}

/** A person and the reason they gave, for actions that need both. */
export interface By {
  readonly actor: Actor
  readonly reason: string
}
