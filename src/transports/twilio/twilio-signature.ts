import { toBase64, toHex, toUtf8 } from '../../internal/bytes.js'
import { parseUrl } from '../../internal/parse-url.js'

export type FormParameters = readonly (readonly [name: string, value: string])[]

/**
 * The bytes that Twilio signs: the address, then each parameter name in order with its values, sorted, a repeated value
 * once. https://www.twilio.com/docs/usage/security#validating-requests
 */
function signedText(url: string, parameters: FormParameters): string {
  const values = new Map<string, Set<string>>()
  for (const [name, value] of parameters) values.set(name, (values.get(name) ?? new Set()).add(value))
  const names = [...values.keys()].sort()
  return (
    url +
    names
      .map((name) =>
        [...(values.get(name) ?? [])]
          .sort()
          .map((value) => name + value)
          .join(''),
      )
      .join('')
  )
}

/**
 * The signed text runs names and values together, so words of a text that hold names could be cut out of a captured
 * request as an event of another sender. The true sender's own name and number then stand behind the cut, since names are
 * signed in order and `From` comes after `Body`: in some other value, or in a name. Of every channel: `whatsapp:+1...` is a sender too.
 */
export function namesOneSender(parameters: FormParameters): boolean {
  const besideWords = signedText(
    '',
    parameters.filter(([name]) => name !== 'Body'),
  )
  const stated = parameters.some(([name, value]) => name === 'From' && startsAsSender.test(value))
  return [...besideWords.matchAll(/From(?:[a-z]{2,20}:|\+?\d)/g)].length === (stated ? 1 : 0)
}

/**
 * Whether a form with its sender could have been moved into the query, with the digest of another body among its words. A body
 * that is signed by its digest has its sender in it, and none in the address.
 */
export function addressNamesSender(publicUrl: string): boolean {
  return addressForms(publicUrl).some((form) => /From(?:[a-z]{2,20}:|\+?\d)/.test(form))
}

const startsAsSender = /^(?:[a-z]{2,20}:|\+?\d)/

/** Twilio's servers differ in whether they sign the standard port and how they escape a query, so each form of the one address counts. */
export function addressForms(publicUrl: string): readonly string[] {
  const forms = new Set([publicUrl])
  const url = parseUrl(publicUrl)
  if (url !== null) {
    const { protocol, port, search, href } = url
    const standardPort = protocol === 'https:' ? '443' : '80'
    const bare = new URL(href)
    bare.hash = ''
    bare.search = ''
    bare.port = ''
    // Built as text, since a URL object drops a standard port and escapes the query again.
    const pathAt = bare.href.indexOf('/', protocol.length + 2)
    const withPort = `${bare.href.slice(0, pathAt)}:${port === '' ? standardPort : port}${bare.href.slice(pathAt)}`
    for (const query of [search, escapedAnew(search)]) forms.add(bare.href + query).add(withPort + query)
  }
  return [...forms]
}

export async function importToken(token: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', ownBytes(toUtf8(token)), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign', 'verify'])
}

export async function signTwilio(key: CryptoKey, url: string, parameters: FormParameters): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, ownBytes(toUtf8(signedText(url, parameters))))))
}

/** Tries every key and every form of the address. Compares in constant time, by the platform's own verify. */
export async function verifyTwilio(keys: readonly CryptoKey[], signature: Uint8Array, publicUrl: string, parameters: FormParameters): Promise<boolean> {
  const texts = addressForms(publicUrl).map((url) => ownBytes(toUtf8(signedText(url, parameters))))
  const checks = keys.flatMap((key) => texts.map((text) => crypto.subtle.verify('HMAC', key, ownBytes(signature), text)))
  return (await Promise.all(checks)).includes(true)
}

export async function bodyDigest(rawBody: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', ownBytes(rawBody))))
}

/** A copy whose buffer is surely not shared, as WebCrypto wants it. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}

function escapedAnew(search: string): string {
  const grouped = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(search)) grouped.set(name, [...(grouped.get(name) ?? []), value])
  const pairs = [...grouped].flatMap(([name, values]) => values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`))
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
