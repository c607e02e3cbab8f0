/** Every code this package throws. The message holds no input; `retryable`: the same call may succeed later without a change. */
export const errorTable = {
  INVALID_OPTIONS: { message: 'An option is missing, unknown or of the wrong shape.', retryable: false },
  INVALID_REQUEST: { message: 'The request is not of the documented shape.', retryable: false },
  INVALID_PHONE_NUMBER: { message: 'This is not a phone number in E.164 form.', retryable: false },
  INVALID_SLOT: { message: 'A slot of the message is missing, unknown or of the wrong shape.', retryable: false },
  INVALID_KIND: { message: 'This kind of text could hold health information, or is not well formed.', retryable: false },
  SENSITIVE_SENDER: { message: 'The name, a location or a link host of this sender alone reveals what care it gives.', retryable: false },
  ROUTE_NOT_COVERED: { message: 'No transport given here covers a sender address.', retryable: false },
  UNKNOWN_PROGRAM: { message: 'No program of this id is defined.', retryable: false },
  IDEMPOTENCY_CONFLICT: { message: 'The idempotency key was used before for another request.', retryable: false },
  ACCESS_DENIED: { message: 'No rule allows this actor to do this.', retryable: false },
  NOT_CLEARED: { message: 'A transport was given a message that the messenger did not clear.', retryable: false },
  PERMIT_EXPIRED: { message: 'The permission to send ran out before the call.', retryable: true },
  MESSENGER_CLOSED: { message: 'This messenger was closed.', retryable: false },
  STORAGE_UNAVAILABLE: { message: 'The storage could not be reached or did not answer in time.', retryable: true },
  STORAGE_NOT_MIGRATED: { message: 'The storage has no schema yet: run the migration.', retryable: false },
  STORAGE_TOO_NEW: { message: 'The storage was written by a newer version of this package.', retryable: false },
  TRANSACTION_MISMATCH: { message: 'This transaction does not belong to the storage of the messenger.', retryable: false },
  KEY_UNAVAILABLE: { message: 'A key could not be read.', retryable: true },
  AUDIT_UNAVAILABLE: { message: 'The audit log could not be written or read.', retryable: true },
  WEBHOOK_UNVERIFIED: { message: 'The signature of the webhook does not match.', retryable: false },
  WEBHOOK_MALFORMED: { message: 'The webhook is signed but is not of the documented shape.', retryable: false },
  TRANSPORT_UNAVAILABLE: { message: 'The provider could not be reached.', retryable: true },
  DETECTOR_UNAVAILABLE: { message: 'A detector could not be reached or did not answer in time.', retryable: true },
  MISSING_DEPENDENCY: { message: 'An optional package is not installed.', retryable: false },
} as const

export type ErrorCode = keyof typeof errorTable
