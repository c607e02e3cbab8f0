import { configureGlobal, readConfigureGlobal } from 'fast-check'
import { afterAll, afterEach } from 'vitest'
import { watchNetwork } from './support/watch-network.js'

// A text of at most 2,000 characters is one of up to 2,000, where it would be of about ten.
configureGlobal({ ...readConfigureGlobal(), defaultSizeToMaxWhenMaxSpecified: true })

/** A test fails if anything writes to the console or the standard streams, or reaches a network other than loopback: also where the code under test swallows the error. */
const written = watchNetwork()

for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const) {
  console[method] = () => {
    written.push(`console.${method}`)
  }
}

for (const name of ['stdout', 'stderr'] as const) {
  process[name].write = (text: string | Uint8Array) => {
    // The runtime speaks for itself where a dependency touches something new in it.
    if (!/^\(node:\d+\) ExperimentalWarning: /.test(String(text))) written.push(`process.${name}`)
    return true
  }
}

function assertQuiet(): void {
  const found = written.splice(0)
  if (found.length > 0) throw new Error(`a test wrote or reached where it must not: ${found.join(', ')}`)
}

afterEach(assertQuiet)
// What happens after the last test of a file.
afterAll(assertQuiet)
