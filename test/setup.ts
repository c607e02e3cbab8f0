import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
import { afterAll, afterEach } from 'vitest'

/** A test fails if anything writes to the console or the standard streams, or reaches a network other than loopback: also where the code under test swallows the error. */
const written: string[] = []

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

function isLoopback(host: unknown): boolean {
  return host === undefined || host === null || host === '' || host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(String(host))
}

function beyondLoopback(how: string): Error {
  written.push(`${how} beyond loopback`)
  return new Error('this test reached beyond loopback')
}

// http, https, tls and fetch end here.
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]): net.Socket {
  // net.connect hands over its arguments already normalised, as one array.
  const [first, second] = (Array.isArray(given[0]) ? given[0] : given) as [unknown, unknown]
  const host = typeof first === 'object' && first !== null ? (first as { host?: unknown }).host : typeof second === 'string' ? second : undefined
  if (!isLoopback(host)) {
    this.destroy(beyondLoopback('a socket'))
    return this
  }
  return Reflect.apply(connect, this, given)
}

const { send, connect: associate } = dgram.Socket.prototype
dgram.Socket.prototype.send = function (this: dgram.Socket, ...given: unknown[]): void {
  // send(message, [offset, length,] [port, [address,]] [callback]): an address is the one string after the message.
  if (!isLoopback(given.slice(1).find((each) => typeof each === 'string'))) throw beyondLoopback('a datagram')
  Reflect.apply(send, this, given)
}
dgram.Socket.prototype.connect = function (this: dgram.Socket, ...given: unknown[]): void {
  if (!isLoopback(given.find((each) => typeof each === 'string'))) throw beyondLoopback('a datagram')
  Reflect.apply(associate, this, given)
}

const questions = [
  'lookup',
  'resolve',
  'resolve4',
  'resolve6',
  'resolveAny',
  'resolveCname',
  'resolveMx',
  'resolveNs',
  'resolveSrv',
  'resolveTxt',
  'reverse',
] as const
for (const place of [dns, dns.promises]) {
  for (const question of questions) {
    const ask = place[question] as (...given: unknown[]) => unknown
    Object.assign(place, {
      [question]: (...given: unknown[]) => {
        if (!isLoopback(given[0])) throw beyondLoopback('a name lookup')
        return Reflect.apply(ask, place, given)
      },
    })
  }
}

function assertQuiet(): void {
  const found = written.splice(0)
  if (found.length > 0) throw new Error(`a test wrote or reached where it must not: ${found.join(', ')}`)
}

afterEach(assertQuiet)
// What happens after the last test of a file.
afterAll(assertQuiet)
