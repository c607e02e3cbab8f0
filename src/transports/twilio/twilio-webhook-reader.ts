import { NophiError } from '../../errors/nophi-error.js'
import { equalBytes, fromBase64, fromUtf8, toUtf8 } from '../../internal/bytes.js'
import { parseUrl } from '../../internal/parse-url.js'
import type { WebhookReader, WebhookRequest } from '../../ports/transport.js'
import { parseJsonObject } from '../kit/index.js'
import { correlationParameter } from './twilio-request.js'
import { addressNamesSender, bodyDigest, type FormParameters, importToken, namesOneSender, signTwilio, verifyTwilio } from './twilio-signature.js'
import { readTwilioEvent } from './twilio-webhook-event.js'

const longestBodyBytes = 65_536
const signatureHeader = 'x-twilio-signature'
const emptyAnswer = { body: '<?xml version="1.0" encoding="UTF-8"?><Response></Response>', contentType: 'text/xml' }

/**
 * Verifies `X-Twilio-Signature` over the raw body and the public address with its query, then reads the event. The
 * signature holds no time, so a captured webhook verifies for ever: `replayKey` is what tells a repetition. It runs names
 * and values together, so a form that can be a cut of another sender's is refused too.
 * Throws `WEBHOOK_UNVERIFIED` or `WEBHOOK_MALFORMED`.
 */
export function twilioWebhookReader(transport: string, tokens: readonly string[]): WebhookReader {
  let imported: Promise<readonly CryptoKey[]> | undefined
  const keys = (): Promise<readonly CryptoKey[]> => {
    imported ??= Promise.all(tokens.map(importToken))
    return imported
  }
  return {
    async read(request) {
      if (request.rawBody.length > longestBodyBytes) throw new NophiError('WEBHOOK_MALFORMED', { path: 'body', limitBytes: longestBodyBytes })
      const parameters = await verifiedParameters(await keys(), request)
      return { events: readTwilioEvent(transport, parameters, correlationOf(request.publicUrl)), reply: emptyAnswer }
    },
    // A status that gives no event, so that a self-test over the public address leaves no trace.
    async sample(publicUrl) {
      const parameters: FormParameters = [
        ['MessageSid', `SM${'0'.repeat(32)}`],
        ['MessageStatus', 'queued'],
      ]
      const [current] = await keys()
      const signature = await signTwilio(current as CryptoKey, publicUrl, parameters)
      const headers = new Headers({ 'content-type': 'application/x-www-form-urlencoded', [signatureHeader]: signature })
      return { rawBody: toUtf8(new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString()), headers }
    },
  }
}

async function verifiedParameters(keys: readonly CryptoKey[], { rawBody, headers, publicUrl }: WebhookRequest): Promise<ReadonlyMap<string, string>> {
  const signature = fromBase64(headers.get(signatureHeader) ?? '')
  const text = textOf(rawBody)
  if (signature === null || signature.length !== 20 || text === null) throw new NophiError('WEBHOOK_UNVERIFIED')
  const claimedDigest = queryOf(publicUrl).get('bodySHA256')
  const parameters: FormParameters = claimedDigest === null ? [...new URLSearchParams(text)] : []
  const signed = await verifyTwilio(keys, signature, publicUrl, parameters)
  const whole = claimedDigest === null ? namesOneSender(parameters) : !addressNamesSender(publicUrl) && (await hasDigest(rawBody, claimedDigest))
  if (!signed || !whole) throw new NophiError('WEBHOOK_UNVERIFIED')
  if (claimedDigest === null) return singleValues(parameters)
  const members = parseJsonObject(text)
  if (members === null) throw new NophiError('WEBHOOK_MALFORMED', { path: 'body' })
  return singleValues([...members].filter((member): member is [string, string] => typeof member[1] === 'string'))
}

async function hasDigest(rawBody: Uint8Array, claimed: string): Promise<boolean> {
  return equalBytes(toUtf8(claimed.toLowerCase()), toUtf8(await bodyDigest(rawBody)))
}

/** A name with several values is left out: the signature covers them as a set, so nothing says which one counts. */
function singleValues(parameters: FormParameters): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const several = new Set<string>()
  for (const [name, value] of parameters) {
    if (values.has(name) && values.get(name) !== value) several.add(name)
    values.set(name, value)
  }
  for (const name of several) values.delete(name)
  return values
}

function correlationOf(publicUrl: string): string | undefined {
  const value = queryOf(publicUrl).get(correlationParameter)
  return value !== null && /^[A-Za-z0-9_-]{1,128}$/.test(value) ? value : undefined
}

function queryOf(publicUrl: string): URLSearchParams {
  return parseUrl(publicUrl)?.searchParams ?? new URLSearchParams()
}

function textOf(rawBody: Uint8Array): string | null {
  try {
    return fromUtf8(rawBody)
  } catch {
    return null
  }
}
