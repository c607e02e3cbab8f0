import type { SchemaStep, Words } from './step.js'

/** The first released schema. */
export const step1: SchemaStep = {
  version: 1,
  statements: (words) => [...subjects(words), ...suppression(words), ...messages(words), ...replies(words), ...audit(words), ...small(words)],
}

function subjects({ table, text, bytes, keyed, hot, ordinal }: Words): readonly string[] {
  return [
    // The gate. Only seq and stops change, and no index knows them.
    `CREATE TABLE ${table('recipient')} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, seq BIGINT NOT NULL, stops BIGINT NOT NULL, number_cipher ${bytes} NOT NULL,
  PRIMARY KEY (tenant, id)
)${hot}`,
    `CREATE TABLE ${table('recipient_mac')} (
  tenant ${text} NOT NULL, mac ${text} NOT NULL, recipient ${text} NOT NULL,
  PRIMARY KEY (tenant, mac)
)${keyed}`,
    `CREATE INDEX nophi_recipient_mac_recipient ON ${table('recipient_mac')} (tenant, recipient)`,
    // What a number status said of a number the last time it was asked.
    `CREATE TABLE ${table('number_check')} (
  tenant ${text} NOT NULL, subject ${text} NOT NULL, answer ${text} NOT NULL, source ${text} NOT NULL, since BIGINT NOT NULL,
  asked_at BIGINT NOT NULL, valid_until BIGINT NOT NULL,
  PRIMARY KEY (tenant, subject)
)`,
    `CREATE TABLE ${table('index_keys')} (tenant ${text} NOT NULL PRIMARY KEY, state ${text} NOT NULL)`,
    `CREATE TABLE ${table('subject_key')} (
  tenant ${text} NOT NULL, subject ${text} NOT NULL, purpose ${text} NOT NULL, wrapped ${bytes}, destroyed_at BIGINT,
  PRIMARY KEY (tenant, subject, purpose)
)${keyed}`,
    `CREATE TABLE ${table('consent')} (
  ordinal ${ordinal}, tenant ${text} NOT NULL, id ${text} NOT NULL, subject ${text} NOT NULL, program ${text} NOT NULL,
  action ${text} NOT NULL, source ${text} NOT NULL, grade ${text} NOT NULL, disclosure_version ${text}, occurred_at BIGINT NOT NULL,
  recorded_at BIGINT NOT NULL, actor ${text} NOT NULL, patient ${text}, stamp BIGINT NOT NULL, facts ${text} NOT NULL, detail ${bytes},
  UNIQUE (tenant, id)
)`,
    `CREATE INDEX nophi_consent_subject ON ${table('consent')} (tenant, subject)`,
    `CREATE INDEX nophi_consent_patient ON ${table('consent')} (tenant, patient) WHERE patient IS NOT NULL`,
  ]
}

function suppression({ table, text }: Words): readonly string[] {
  return [
    `CREATE TABLE ${table('gate_event')} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, subject ${text} NOT NULL, seq BIGINT NOT NULL, kind ${text} NOT NULL, scope ${text} NOT NULL,
  source ${text} NOT NULL, cause ${text} NOT NULL, transport ${text}, sender ${text}, occurred_at BIGINT, recorded_at BIGINT NOT NULL,
  honor_by BIGINT NOT NULL, enforced_at BIGINT, in_flight BIGINT NOT NULL, lifted_by ${text}, actor ${text} NOT NULL,
  PRIMARY KEY (tenant, id), UNIQUE (tenant, subject, seq)
)`,
    `CREATE INDEX nophi_gate_event_unenforced ON ${table('gate_event')} (tenant, recorded_at, id) WHERE enforced_at IS NULL AND kind <> 'lift'`,
    `CREATE TABLE ${table('attempt')} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, subject ${text} NOT NULL, permit_seq BIGINT NOT NULL, message ${text}, n BIGINT NOT NULL,
  program ${text}, patient ${text}, transport ${text}, sender ${text}, process ${text} NOT NULL, counted BOOLEAN NOT NULL,
  permitted_at BIGINT NOT NULL, lease_until BIGINT NOT NULL, outcome ${text}, reason ${text}, provider_id ${text},
  PRIMARY KEY (tenant, id)
)`,
    `CREATE INDEX nophi_attempt_subject ON ${table('attempt')} (tenant, subject, permitted_at)`,
    `CREATE INDEX nophi_attempt_patient ON ${table('attempt')} (tenant, patient, permitted_at) WHERE patient IS NOT NULL`,
    `CREATE INDEX nophi_attempt_open ON ${table('attempt')} (tenant, lease_until, id) WHERE outcome IS NULL`,
    `CREATE INDEX nophi_attempt_provider ON ${table('attempt')} (tenant, transport, provider_id) WHERE provider_id IS NOT NULL`,
  ]
}

function messages({ table, text, bytes, keyed, hot }: Words): readonly string[] {
  const message = table('message')
  const derived = (condition: string, column: string): string => `BIGINT GENERATED ALWAYS AS (CASE WHEN ${condition} THEN ${column} END) STORED`
  return [
    `CREATE TABLE ${message} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, subject ${text} NOT NULL, stamp BIGINT NOT NULL, status ${text} NOT NULL, held ${text},
  program ${text} NOT NULL, owner ${text} NOT NULL, sender ${text} NOT NULL, kind ${text} NOT NULL, message_class ${text} NOT NULL,
  language ${text} NOT NULL, expects ${text} NOT NULL, reference ${text}, patient ${text}, priority BIGINT NOT NULL, created_at BIGINT NOT NULL,
  not_before BIGINT NOT NULL, expires_at BIGINT NOT NULL, attempt ${text}, attempts BIGINT NOT NULL, payload ${bytes}, body_mac ${text},
  exempt_event ${text}, key_macs ${text} NOT NULL, fingerprint ${text} NOT NULL, decision ${text} NOT NULL, actor ${text} NOT NULL,
  consent_event ${text}, transport ${text}, provider_id ${text}, receipt_rank BIGINT NOT NULL, status_at BIGINT NOT NULL,
  due_at ${derived("status = 'queued' AND held IS NULL", 'not_before')}, end_at ${derived("status = 'queued'", 'expires_at')},
  unknown_at ${derived("status = 'unknown'", 'created_at')},
  held_at ${derived("status = 'queued' AND held IS NOT NULL AND exempt_event IS NULL", 'created_at')},
  expired_at ${derived("status = 'expired' AND kind <> 'purged' AND exempt_event IS NULL", 'status_at')},
  erasable_at ${derived("payload IS NOT NULL AND status NOT IN ('queued', 'sending')", 'status_at')},
  PRIMARY KEY (tenant, id)
)${hot}`,
    // No index names a column that changes with every status, so that a text on its way rewrites no index but at its permit.
    `CREATE INDEX nophi_message_due ON ${message} (tenant, priority, due_at, id) WHERE due_at IS NOT NULL`,
    `CREATE INDEX nophi_message_age ON ${message} (tenant, due_at, id) WHERE due_at IS NOT NULL`,
    `CREATE INDEX nophi_message_end ON ${message} (tenant, end_at, id) WHERE end_at IS NOT NULL`,
    `CREATE INDEX nophi_message_unknown ON ${message} (tenant, unknown_at, id) WHERE unknown_at IS NOT NULL`,
    `CREATE INDEX nophi_message_held ON ${message} (tenant, held_at, id) WHERE held_at IS NOT NULL`,
    `CREATE INDEX nophi_message_expired ON ${message} (tenant, expired_at, id) WHERE expired_at IS NOT NULL`,
    `CREATE INDEX nophi_message_subject ON ${message} (tenant, subject, created_at, id)`,
    `CREATE INDEX nophi_message_created ON ${message} (tenant, created_at, id)`,
    `CREATE INDEX nophi_message_reference ON ${message} (tenant, reference, created_at, id) WHERE reference IS NOT NULL`,
    `CREATE INDEX nophi_message_patient ON ${message} (tenant, patient) WHERE patient IS NOT NULL`,
    `CREATE INDEX nophi_message_erasable ON ${message} (tenant, erasable_at, id) WHERE erasable_at IS NOT NULL`,
    `CREATE UNIQUE INDEX nophi_message_exempt ON ${message} (tenant, exempt_event) WHERE exempt_event IS NOT NULL`,
    // Beside the message, since it outlives it, and since a message that changes must not write it again.
    `CREATE TABLE ${table('message_key')} (
  tenant ${text} NOT NULL, mac ${text} NOT NULL, message ${text} NOT NULL,
  PRIMARY KEY (tenant, mac)
)${keyed}`,
    `CREATE TABLE ${table('receipt')} (
  tenant ${text} NOT NULL, transport ${text} NOT NULL, provider_id ${text} NOT NULL, kind ${text} NOT NULL, rank BIGINT NOT NULL,
  at BIGINT NOT NULL, attempt ${text}, message ${text},
  PRIMARY KEY (tenant, transport, provider_id, kind, rank, at)
)`,
    `CREATE INDEX nophi_receipt_message ON ${table('receipt')} (tenant, message) WHERE message IS NOT NULL`,
    `CREATE INDEX nophi_receipt_unassigned ON ${table('receipt')} (tenant, at) WHERE attempt IS NULL`,
  ]
}

function replies({ table, text, bytes }: Words): readonly string[] {
  return [
    `CREATE TABLE ${table('reply')} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, subject ${text} NOT NULL, at BIGINT NOT NULL, message ${text}, intent ${text} NOT NULL,
  rule ${text} NOT NULL, text_mac ${text} NOT NULL, words ${bytes}, words_until BIGINT, needs_review BOOLEAN NOT NULL, urgent BOOLEAN NOT NULL,
  answered BOOLEAN NOT NULL, transport ${text}, sender ${text}, occurred_at BIGINT, stop ${text}, claimed_by ${text}, claimed_until BIGINT,
  decided_at BIGINT, decided_by ${text}, decision ${text},
  review_rank BIGINT GENERATED ALWAYS AS (CASE WHEN needs_review AND decided_at IS NULL THEN CASE WHEN urgent THEN 0 ELSE 1 END END) STORED,
  PRIMARY KEY (tenant, id)
)`,
    `CREATE INDEX nophi_reply_review ON ${table('reply')} (tenant, review_rank, at, id) WHERE review_rank IS NOT NULL`,
    `CREATE INDEX nophi_reply_decided ON ${table('reply')} (tenant, decided_at, id) WHERE decided_at IS NOT NULL`,
    `CREATE INDEX nophi_reply_subject ON ${table('reply')} (tenant, subject, at, id)`,
    `CREATE INDEX nophi_reply_at ON ${table('reply')} (tenant, at, id)`,
    `CREATE INDEX nophi_reply_words ON ${table('reply')} (tenant, words_until, id) WHERE words IS NOT NULL`,
  ]
}

function audit({ table, text, bytes, keyed }: Words): readonly string[] {
  return [
    // Inserted, never changed: a role without UPDATE and DELETE on it is enough for all but the retention of years.
    `CREATE TABLE ${table('leaf')} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, ref ${text}, bytes ${bytes} NOT NULL, hash ${bytes} NOT NULL,
  PRIMARY KEY (tenant, id)
)`,
    `CREATE INDEX nophi_leaf_ref ON ${table('leaf')} (tenant, ref) WHERE ref IS NOT NULL`,
    `CREATE TABLE ${table('leaf_pending')} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, hash ${bytes} NOT NULL,
  PRIMARY KEY (tenant, id)
)${keyed}`,
    `CREATE TABLE ${table('leaf_index')} (
  tenant ${text} NOT NULL, idx BIGINT NOT NULL, id ${text} NOT NULL,
  PRIMARY KEY (tenant, idx), UNIQUE (tenant, id)
)${keyed}`,
    `CREATE TABLE ${table('log_head')} (
  tenant ${text} NOT NULL, size BIGINT NOT NULL, incarnation BIGINT NOT NULL, epoch BIGINT NOT NULL, frontier ${text} NOT NULL,
  PRIMARY KEY (tenant)
)${keyed}`,
    `CREATE TABLE ${table('log_tile')} (
  tenant ${text} NOT NULL, level BIGINT NOT NULL, idx BIGINT NOT NULL, hashes ${bytes} NOT NULL,
  PRIMARY KEY (tenant, level, idx)
)`,
    `CREATE TABLE ${table('checkpoint')} (
  tenant ${text} NOT NULL, origin ${text} NOT NULL, size BIGINT NOT NULL, root ${bytes} NOT NULL, note ${text} NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (tenant, size, origin)
)${keyed}`,
  ]
}

function small({ table, text, bytes, keyed, hot, ordinal }: Words): readonly string[] {
  return [
    `CREATE TABLE ${table('replay')} (
  tenant ${text} NOT NULL, replay_key ${text} NOT NULL, digest ${text} NOT NULL, keep_until BIGINT NOT NULL,
  PRIMARY KEY (tenant, replay_key)
)${keyed}`,
    `CREATE INDEX nophi_replay_age ON ${table('replay')} (tenant, keep_until)`,
    `CREATE TABLE ${table('monitor_state')} (
  tenant ${text} NOT NULL, stream ${text} NOT NULL, state ${text} NOT NULL,
  PRIMARY KEY (tenant, stream)
)`,
    `CREATE TABLE ${table('hold')} (
  tenant ${text} NOT NULL, target ${text} NOT NULL, cause ${text} NOT NULL, held_by ${text} NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (tenant, target)
)`,
    `CREATE TABLE ${table('portal_link')} (
  tenant ${text} NOT NULL, token_hash ${text} NOT NULL, subject ${text}, item ${bytes} NOT NULL, created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL, visited_at BIGINT, redeemed_at BIGINT, message ${text},
  PRIMARY KEY (tenant, token_hash)
)`,
    `CREATE INDEX nophi_portal_link_expiry ON ${table('portal_link')} (tenant, expires_at)`,
    `CREATE INDEX nophi_portal_link_subject ON ${table('portal_link')} (tenant, subject) WHERE subject IS NOT NULL`,
    `CREATE TABLE ${table('sink_row')} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, sink ${text} NOT NULL, event ${text} NOT NULL, subject ${text} NOT NULL,
  suppressed BOOLEAN NOT NULL, scope ${text} NOT NULL, at BIGINT NOT NULL, sequence BIGINT NOT NULL, noted_at BIGINT NOT NULL,
  attempts BIGINT NOT NULL, next_at BIGINT NOT NULL, told_at BIGINT, answer ${text},
  PRIMARY KEY (tenant, id)
)`,
    `CREATE INDEX nophi_sink_row_due ON ${table('sink_row')} (tenant, sink, next_at, id) WHERE told_at IS NULL`,
    `CREATE INDEX nophi_sink_row_age ON ${table('sink_row')} (tenant, noted_at, id) WHERE told_at IS NULL`,
    // One system that is far behind must not hide how far another is.
    `CREATE INDEX nophi_sink_row_lag ON ${table('sink_row')} (tenant, sink, noted_at, id) WHERE told_at IS NULL`,
    `CREATE INDEX nophi_sink_row_subject ON ${table('sink_row')} (tenant, subject, sequence, id)`,
    `CREATE INDEX nophi_sink_row_told ON ${table('sink_row')} (tenant, told_at, id) WHERE told_at IS NOT NULL`,
    // How a provider treats a number, beside our own state of it. No sender: all numbers of the transport.
    `CREATE TABLE ${table('provider_opt_out')} (
  tenant ${text} NOT NULL, subject ${text} NOT NULL, transport ${text} NOT NULL, sender ${text} NOT NULL, state ${text} NOT NULL,
  known_by ${text} NOT NULL, since BIGINT NOT NULL, at BIGINT NOT NULL, predicted ${text}, predicted_at BIGINT,
  PRIMARY KEY (tenant, subject, transport, sender)
)${keyed}`,
    `CREATE TABLE ${table('legal_hold')} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, target ${text} NOT NULL, target_value ${text} NOT NULL, placed_by ${text} NOT NULL,
  reason ${bytes} NOT NULL, at BIGINT NOT NULL, lifted_at BIGINT, lifted_by ${text},
  PRIMARY KEY (tenant, id)
)`,
    // What stands of a person beside their numbers: the numbers themselves, opt-outs of the whole person, a death, wishes.
    `CREATE TABLE ${table('person')} (
  ordinal ${ordinal}, tenant ${text} NOT NULL, id ${text} NOT NULL, patient ${text} NOT NULL, kind ${text} NOT NULL, subject ${text},
  scope ${text} NOT NULL, source ${text} NOT NULL, facts ${text} NOT NULL, occurred_at BIGINT, recorded_at BIGINT NOT NULL,
  honor_by BIGINT NOT NULL, mark ${text}, enforced_at BIGINT, in_flight BIGINT NOT NULL, ended_at BIGINT, ended_by ${text}, actor ${text} NOT NULL,
  UNIQUE (tenant, id)
)`,
    `CREATE INDEX nophi_person_patient ON ${table('person')} (tenant, patient)`,
    `CREATE INDEX nophi_person_subject ON ${table('person')} (tenant, subject) WHERE kind = 'number'`,
    `CREATE INDEX nophi_person_unenforced ON ${table('person')} (tenant, recorded_at, id) WHERE enforced_at IS NULL AND kind IN ('stop', 'deceased')`,
    `CREATE TABLE ${table('system')} (
  tenant ${text} NOT NULL PRIMARY KEY, version BIGINT NOT NULL, mode ${text} NOT NULL, cause ${text} NOT NULL, since BIGINT NOT NULL,
  environment ${text} NOT NULL, engine ${text}, protocol BIGINT NOT NULL
)`,
    `CREATE TABLE ${table('published')} (tenant ${text} NOT NULL PRIMARY KEY, published_at BIGINT NOT NULL)`,
    `CREATE TABLE ${table('process')} (
  tenant ${text} NOT NULL, id ${text} NOT NULL, started_at BIGINT NOT NULL, seen_at BIGINT NOT NULL, protocol BIGINT NOT NULL, key_ids ${text} NOT NULL,
  PRIMARY KEY (tenant, id)
)`,
    `CREATE TABLE ${table('rate')} (
  tenant ${text} NOT NULL, bucket ${text} NOT NULL, rate_window BIGINT NOT NULL, used BIGINT NOT NULL,
  PRIMARY KEY (tenant, bucket)
)${hot}`,
  ]
}
