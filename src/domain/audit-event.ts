/** One decision or state change. `data` holds no phone number, name, body or payload. */
export interface AuditEvent {
  readonly id: string
  readonly type: string
  readonly at: Date
  readonly data: Readonly<Record<string, string | number | boolean>>
}

/** Writes an audit event inside the caller's storage transaction. A throw undoes the write it was called for. */
export type Journal = (event: AuditEvent, stores: object) => Promise<void>
