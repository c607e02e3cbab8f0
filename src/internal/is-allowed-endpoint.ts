import { parseUrl } from './parse-url.js'

/** `https:`, or `http:` to this machine itself, without credentials or fragment. */
export function isAllowedEndpoint(value: string): boolean {
  const url = parseUrl(value)
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
