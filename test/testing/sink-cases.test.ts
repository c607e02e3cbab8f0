import { describe, expect, it } from 'vitest'
import type { SuppressionChange, SuppressionSink } from '../../src/ports/other-ports.js'
import { httpSink, verifySinkRequest } from '../../src/sinks/index.js'
import { type OpenSink, type SinkSubject, sinkCases } from '../../src/testing/sink-cases.js'
import { brokenCases } from './run-cases.js'

const phones = ['+13125550101', '+13125550102'] as const
const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`

/** Another system as its makers would write it. */
class OtherSystem {
  readonly rows = new Map<string, SuppressionChange>()

  take(change: SuppressionChange): 'done' {
    const key = `${change.phone} ${JSON.stringify(change.scope)}`
    if ((this.rows.get(key)?.sequence ?? -1) < change.sequence) this.rows.set(key, change)
    return 'done'
  }

  stopped(): string[] {
    return [...this.rows.values()].filter(({ scope, suppressed }) => scope === 'all' && suppressed).map(({ phone }) => phone)
  }
}

type Make = (system: OtherSystem, fails: boolean) => Partial<SuppressionSink>

function subject(make: Make = () => ({})): SinkSubject {
  return {
    phones,
    async open(scenario): Promise<OpenSink> {
      const system = new OtherSystem()
      const fails = scenario === 'fails'
      const own: SuppressionSink = {
        spec: 1,
        name: 'own',
        async apply(change) {
          if (fails) throw new Error('no answer')
          return system.take(change)
        },
        async *list() {
          if (fails) throw new Error('no answer')
          for (const phone of system.stopped()) yield { phone }
        },
      }
      return { sink: { ...own, ...make(system, fails) }, isStopped: async (phone) => system.stopped().includes(phone), close: async () => undefined }
    },
  }
}

/** The sink of this package over a `fetch` that is the other system. */
function overHttp(): SinkSubject {
  return {
    phones,
    async open(scenario) {
      const system = new OtherSystem()
      const answer = async (url: string, init: RequestInit): Promise<Response> => {
        if (scenario === 'fails') return new Response(`cannot write ${phones[0]}`, { status: 500 })
        if (init.method === 'GET') {
          const lines = [...system.stopped().map((phone) => ({ phone })), { count: system.stopped().length }]
          return new Response(lines.map((line) => JSON.stringify(line)).join('\n'))
        }
        const request = new Request(url, init)
        const rawBody = new Uint8Array(await request.arrayBuffer())
        system.take(await verifySinkRequest({ rawBody, headers: request.headers, secrets: [secret], now: new Date() }))
        return new Response(null, { status: 204 })
      }
      const url = 'https://crm.example/opt-outs'
      const sink = httpSink({ url, listUrl: url, secrets: [secret], fetch: answer as typeof globalThis.fetch })
      return { sink, isStopped: async (phone) => system.stopped().includes(phone), close: async () => undefined }
    },
  }
}

const mistakes: Record<string, Make> = {
  'has no name': () => ({ name: '' }),
  'calls done what failed': (system, fails) => ({ apply: async (change) => (fails ? 'done' : system.take(change)) }),
  'calls done what it dropped': () => ({ apply: async () => 'done' }),
  'says another word': (system) => ({ apply: async (change) => `${system.take(change)}!` as never }),
  'stops everybody': (system) => ({
    apply: async (change) => {
      for (const phone of phones) system.take({ ...change, phone })
      return 'done'
    },
  }),
  'never lifts': (system) => ({ apply: async (change) => (change.suppressed ? system.take(change) : 'done') }),
  'takes changes in the order they come': (system) => ({
    apply: async (change) => {
      system.rows.set(`${change.phone} ${JSON.stringify(change.scope)}`, change)
      return 'done'
    },
  }),
  'refuses what it knows': (system) => ({
    apply: async (change) => {
      const known = [...system.rows.values()].some(({ phone, sequence }) => phone === change.phone && sequence >= change.sequence)
      if (known && change.scope === 'all') throw new Error('conflict')
      return system.take(change)
    },
  }),
  'counts all numbers together': (system) => ({
    apply: async (change) => {
      const newest = Math.max(-1, ...[...system.rows.values()].map(({ sequence }) => sequence))
      return change.sequence < newest ? 'done' : system.take(change)
    },
  }),
  'knows no scopes': (system) => ({ apply: async (change) => system.take({ ...change, scope: 'all' }) }),
  'forgets what comes at once': (system) => {
    let busy = false
    return {
      apply: async (change) => {
        if (busy) return 'done'
        busy = true
        await null
        busy = false
        return system.take(change)
      },
    }
  },
  'quotes the number in its error': (system, fails) => ({
    apply: async (change) => {
      if (fails) throw new Error(`no answer about ${change.phone}`)
      return system.take(change)
    },
  }),
  'lists nobody where it fails': (system, fails) => ({
    async *list() {
      for (const phone of fails ? [] : system.stopped()) yield { phone }
    },
  }),
  'lists whoever it knows': (system) => ({
    async *list() {
      for (const { phone } of system.rows.values()) yield { phone }
    },
  }),
  'lists numbers as they are dialled': (system) => ({
    async *list() {
      for (const phone of system.stopped()) yield { phone: phone.slice(1) }
    },
  }),
}

describe('sinkCases', () => {
  it('pass a sink of the host’s own, one without a list, and the one of this package', async () => {
    expect(await brokenCases(sinkCases(subject()))).toEqual([])
    expect(await brokenCases(sinkCases(subject(() => ({ list: undefined }))))).toEqual([])
    expect(await brokenCases(sinkCases(overHttp()))).toEqual([])
  })

  it('pass no sink with a mistake, and hold no case that nothing breaks', async () => {
    const caught = new Set<string>()
    for (const [mistake, make] of Object.entries(mistakes)) {
      const broken = await brokenCases(sinkCases(subject(make)))
      expect(broken, mistake).not.toEqual([])
      for (const name of broken) caught.add(name)
    }
    expect(
      sinkCases(subject())
        .map(({ name }) => name)
        .filter((name) => !caught.has(name)),
    ).toEqual([])
  })
})
