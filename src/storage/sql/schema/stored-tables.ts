import type { RecordClass, StoredTable } from '../../../ports/record-class.js'

/** What stands in each table of the schema, but for the one row of its version. */
const classes: Readonly<Record<string, readonly RecordClass[]>> = {
  recipient: ['phone-numbers', 'opt-outs'],
  recipient_mac: ['phone-numbers'],
  index_keys: ['operations'],
  subject_key: ['person-keys'],
  consent: ['consents'],
  gate_event: ['opt-outs'],
  attempt: ['attempts'],
  message: ['messages', 'texts', 'idempotency-keys'],
  message_key: ['idempotency-keys'],
  receipt: ['receipts'],
  reply: ['replies', 'reply-words'],
  leaf: ['audit-log'],
  leaf_pending: ['audit-log'],
  leaf_index: ['audit-log'],
  log_head: ['audit-log'],
  log_tile: ['audit-log'],
  checkpoint: ['audit-log'],
  replay: ['replay-keys'],
  monitor_state: ['behaviour'],
  hold: ['behaviour'],
  portal_link: ['portal-links'],
  sink_row: ['sink-notices'],
  legal_hold: ['legal-holds'],
  provider_opt_out: ['opt-outs'],
  person: ['opt-outs', 'phone-numbers'],
  system: ['operations'],
  published: ['operations'],
  process: ['operations'],
  rate: ['operations'],
  number_check: ['phone-numbers'],
}

export const storedTables: readonly StoredTable[] = Object.entries(classes).map(([table, kept]) => ({ table: `nophi_${table}`, classes: kept }))
