import { NophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'

/** Without a slash at its end. Throws `INVALID_OPTIONS`, never with the address. */
export function readBaseUrl(text: string): string {
  const url = safelySync('INVALID_OPTIONS', () => new URL(text), { path: 'baseUrl' })
  const plain = url.username === '' && url.password === '' && !text.includes('?') && !text.includes('#')
  const host = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(url.hostname)
  const path = /^(\/[A-Za-z0-9_-]+)*\/?$/.test(url.pathname)
  if (url.protocol !== 'https:' || !plain || !host || !path) throw new NophiError('INVALID_OPTIONS', { path: 'baseUrl' })
  return `${url.origin}${url.pathname.replace(/\/$/, '')}`
}
