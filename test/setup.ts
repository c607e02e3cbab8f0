import { afterEach, beforeEach } from 'vitest'

/** A test fails if anything writes to the console or reaches a network other than loopback. */
const written: string[] = []
const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const) {
  console[method] = () => {
    written.push(`console.${method}`)
  }
}

const realFetch = globalThis.fetch
globalThis.fetch = (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input)
  if (!loopback.has(hostname)) {
    written.push('fetch beyond loopback')
    return Promise.reject(new Error('this test reached beyond loopback'))
  }
  return realFetch(input, init)
}

beforeEach(() => {
  written.length = 0
})

afterEach(() => {
  if (written.length > 0) throw new Error(`a test wrote or reached where it must not: ${written.join(', ')}`)
})
