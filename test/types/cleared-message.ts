import type { ClearedMessage, Transport, TransportContext } from 'nophi'

// Compiled twice: against src by the typecheck, and against the built declarations by scripts/check-types.ts.
declare const message: ClearedMessage
declare const transport: Transport
declare const context: TransportContext

export const sent: unknown = transport.send(message, context)

// @ts-expect-error A spread of a cleared message is not cleared.
export const spread: unknown = transport.send({ ...message }, context)

// @ts-expect-error Nor is one with another text.
export const changed: unknown = transport.send({ ...message, text: 'Your diabetes test results are ready' }, context)

// @ts-expect-error Nor is a look-alike of the same fields.
export const lookAlike: unknown = transport.send({ to: message.to, from: message.from, text: message.text, encoding: message.encoding, segments: 1 }, context)

// @ts-expect-error A cleared message does not change.
message.text = 'Your diabetes test results are ready'
