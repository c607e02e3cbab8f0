import type { TransportOutcome } from '../../domain/transport-outcome.js'
import { rejected, unknownOutcome } from './outcomes.js'

/** Failures before a byte of the request left: name, connection and TLS set-up. Everything else may have been read by the provider. */
const beforeFirstByte = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
])
const timeouts = new Set(['ETIMEDOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])
const deepestCause = 8

/** Reads only the codes of a failure: its messages hold addresses. Without a known code, bytes may have left. */
export function outcomeOfFailure(error: unknown, aborted: boolean): TransportOutcome {
  if (aborted) return unknownOutcome('timeout')
  const codes = codesOf(error, 0)
  if (codes.length > 0 && codes.every((code) => beforeFirstByte.has(code))) return rejected('provider-down', { retryable: true })
  return unknownOutcome(codes.some((code) => timeouts.has(code)) ? 'timeout' : 'connection-lost')
}

function codesOf(error: unknown, depth: number): string[] {
  if (typeof error !== 'object' || error === null || depth > deepestCause) return []
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown }
  // One entry for each address that was tried: all of them must have failed before the first byte.
  if (Array.isArray(errors) && errors.length > 0) return errors.flatMap((each) => codesOf(each, depth + 1).concat(hasCode(each) ? [] : ['']))
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(cause, depth + 1)]
}

function hasCode(error: unknown): boolean {
  return typeof error === 'object' && error !== null && typeof (error as { code?: unknown }).code === 'string'
}
