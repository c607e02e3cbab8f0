import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

const kept: unique symbol = Symbol.for('nophi.test.written')
const shared = globalThis as { [kept]?: string[] }

/** What was written or reached that must not be. The files of one worker share its globals, and one watch. */
export function watchNetwork(): string[] {
  if (shared[kept] === undefined) {
    shared[kept] = []
    watch(shared[kept])
  }
  return shared[kept]
}

function isLoopback(host: unknown): boolean {
  return host === undefined || host === null || host === '' || host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(String(host))
}

function watch(written: string[]): void {
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
}
