import type { OutcomeLookup, Transport } from './transport.js'

/** Either form as the long one. */
export function wholeLookup(lookup: NonNullable<Transport['lookup']>): OutcomeLookup {
  if (typeof lookup !== 'function') return lookup
  return { find: async (correlation, signal) => (await lookup(correlation, signal)) ?? 'cannot-tell', finalAfterSeconds: null }
}
