import { describe, expect, it } from 'vitest'
import type { Transport } from '../../src/ports/transport.js'
import { type CarrierSimulator, type SimulatedFault, startCarrierSimulator } from '../../src/testing/simulator/index.js'
import type { TransportScenario, TransportSubject } from '../../src/testing/transport-cases.js'
import { transportCases } from '../../src/testing/transport-cases.js'
import { type TwilioTransportOptions, twilioTransport } from '../../src/transports/twilio/index.js'
import { brokenCases } from './run-cases.js'
import { accountSid, agreement, at, authToken, clinic, from, message, patient } from './twilio-bench.js'

const faults: Partial<Record<TransportScenario, SimulatedFault>> = {
  'says-opted-out': { fault: 'refuse', code: 21610 },
  throttles: { fault: 'refuse', code: 20429 },
  'server-error': { fault: 'status', status: 500, takes: true },
  'drops-after-taking': { fault: 'drop' },
  hangs: { fault: 'hang' },
  unreadable: { fault: 'unreadable' },
  redirects: { fault: 'status', status: 307, headers: { location: '/elsewhere' } },
}

type Make = (options: TwilioTransportOptions, simulator: CarrierSimulator) => Transport

function subject(make: Make = twilioTransport): TransportSubject {
  return {
    from,
    to: patient,
    now: at,
    async open(scenario) {
      const simulator = await startCarrierSimulator({ provider: 'twilio', accountSid, authToken, senders: [clinic] })
      const fault = faults[scenario]
      if (fault !== undefined) simulator.failNext(fault)
      if (scenario === 'unreachable') await simulator.close()
      const token = scenario === 'refuses-credentials' ? 'wrong' : authToken
      const transport = make({ accountSid, authToken: token, agreement, baseUrl: simulator.baseUrl, runtime: { now: () => at } }, simulator)
      return {
        transport,
        requests: simulator.requests,
        received: simulator.accepted,
        arrived: () => simulator.requestArrived(1),
        close: () => simulator.close(),
      }
    },
  }
}

const realFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init)

/** A transport whose `send` was replaced by one that works, but for one mistake. */
function mistaken(send: (inner: Transport, ...given: Parameters<Transport['send']>) => ReturnType<Transport['send']>): Make {
  return (options) => {
    const inner = twilioTransport(options)
    return { ...inner, send: (...given) => send(inner, ...given) }
  }
}

const mistakes: Record<string, Make> = {
  'tries again after a 5xx': (options) =>
    twilioTransport({
      ...options,
      fetch: async (...given) => {
        const first = await realFetch(...given)
        return first.status >= 500 ? realFetch(...given) : first
      },
    }),
  'tries again after a lost connection': (options) =>
    twilioTransport({ ...options, fetch: (...given) => realFetch(...given).catch(() => realFetch(...given)) }),
  'follows redirects': (options) => twilioTransport({ ...options, fetch: (input, init) => realFetch(input, { ...init, redirect: 'follow' }) }),
  'ignores the deadline': (options) => twilioTransport({ ...options, fetch: (input, init) => realFetch(input, { ...init, signal: null }) }),
  'sends a look-alike': (options) => ({ ...twilioTransport(options), send: (message, context) => sendPlainly(options, message.to, message.text, context) }),
  'never asks the permit': mistaken((inner, message, context) =>
    inner.send(message, { ...context, permit: { ...context.permit, signal: new AbortController().signal, assertOpen: () => undefined } }),
  ),
  'asks the permit after the call': mistaken(async (inner, message, context) => {
    const outcome = await inner.send(message, { ...context, permit: { ...context.permit, assertOpen: () => undefined } })
    context.permit.assertOpen()
    return outcome
  }),
  'calls every ending accepted': mistaken(async (inner, message, context) => {
    const outcome = await inner.send(message, context)
    return outcome.outcome === 'unknown' || outcome.outcome === 'rejected' ? { outcome: 'accepted', providerMessageId: 'x', warnings: [] } : outcome
  }),
  'calls every refusal other': mistaken(async (inner, message, context) => {
    const outcome = await inner.send(message, context)
    return outcome.outcome === 'rejected' ? { ...outcome, reason: 'other', retryable: false } : outcome
  }),
  'gives one id to every text': mistaken(async (inner, message, context) => {
    const outcome = await inner.send(message, context)
    return outcome.outcome === 'accepted' ? { ...outcome, providerMessageId: 'same' } : outcome
  }),
  'gives no id': mistaken(async (inner, message, context) => {
    const outcome = await inner.send(message, context)
    return outcome.outcome === 'accepted' ? { ...outcome, providerMessageId: '' } : outcome
  }),
  'quotes the number in every outcome': mistaken(async (inner, message, context) => {
    const outcome = await inner.send(message, context)
    return Object.assign({ detail: `to ${message.to}` }, outcome)
  }),
  'quotes the text where it failed': mistaken(async (inner, message, context) => {
    const outcome = await inner.send(message, context)
    return outcome.outcome === 'accepted' ? outcome : Object.assign({ error: new Error(message.text) }, outcome)
  }),
  'leaves out what it takes for no letter': mistaken((inner, cleared, context) =>
    inner.send(message({ to: cleared.to, text: cleared.text.replace(/[^\x20-\x7e]/g, '') }), context),
  ),
  'forgets to escape the text': mistaken((inner, cleared, context) =>
    inner.send(message({ to: cleared.to, text: new URLSearchParams(`Body=${cleared.text}`).get('Body') ?? '' }), context),
  ),
  'sends to another number': mistaken((inner, cleared, context) => inner.send(message({ to: '+13125550143', text: cleared.text }), context)),
  'leaves an ability undefined': (options) => ({ ...twilioTransport(options), lookup: undefined as never }),
  'cannot be closed twice': (options) => {
    let closed = false
    return {
      ...twilioTransport(options),
      close: async () => {
        if (closed) throw new Error('closed')
        closed = true
      },
    }
  },
}

/** With every ability that Twilio lacks, of a service that answers each question by what it took. */
function able(change: Partial<Transport> = {}): Make {
  return (options, simulator) => {
    const sent = new Map<string, string>()
    const inner = twilioTransport(options)
    const reach = async (): Promise<void> => void (await realFetch(`${options.baseUrl}/`))
    return {
      ...inner,
      async send(cleared, context) {
        const outcome = await inner.send(cleared, context)
        if (outcome.outcome === 'accepted') sent.set(context.correlation, outcome.providerMessageId)
        return outcome
      },
      lookup: {
        finalAfterSeconds: null,
        async find(correlation) {
          await reach()
          const providerMessageId = sent.get(correlation)
          return providerMessageId === undefined ? 'absent' : { outcome: 'accepted', providerMessageId, warnings: [] }
        },
      },
      optOutList: {
        add: null,
        async *list() {
          await reach()
          if (simulator.isOptedOut(patient, clinic)) yield { phone: patient }
        },
      },
      poller: { poll: () => reach().then(() => ({ events: [], cursor: '' })) },
      ...change,
    }
  }
}

const blunders: Record<string, Make> = {
  'finds whatever was sent last': able({
    lookup: { finalAfterSeconds: 60, find: async () => ({ outcome: 'accepted', providerMessageId: 'last', warnings: [] }) },
  }),
  'calls absent what it could not ask': able({ lookup: { finalAfterSeconds: 60, find: async () => 'absent' } }),
  'lists nobody where it could not ask': able({ optOutList: { add: null, async *list() {} } }),
  'polls nothing where it could not ask': able({ poller: { poll: async () => ({ events: [], cursor: '' }) } }),
}

async function sendPlainly(
  options: TwilioTransportOptions,
  to: string,
  text: string,
  context: Parameters<Transport['send']>[1],
): ReturnType<Transport['send']> {
  context.permit.assertOpen()
  const answer = await realFetch(`${options.baseUrl}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
    body: new URLSearchParams({ To: to, From: clinic, Body: text }),
  })
  return { outcome: 'accepted', providerMessageId: ((await answer.json()) as { sid: string }).sid, warnings: [] }
}

describe('transportCases', () => {
  for (const { name, run, skip } of transportCases(subject())) it.skipIf(skip !== undefined)(`twilio: ${name}`, run)

  it('passes no transport with a mistake, and holds no case that nothing breaks', async () => {
    const caught = new Set<string>()
    for (const [mistake, make] of Object.entries({ ...mistakes, ...blunders })) {
      const cases = transportCases(subject(make))
      // A blunder is about what Twilio lacks: the other cases were run above.
      const broken = await brokenCases(mistake in blunders ? cases.filter(({ name }) => /correlation|silence/.test(name)) : cases)
      expect(broken, mistake).not.toEqual([])
      for (const name of broken) caught.add(name)
    }
    expect(
      transportCases(subject())
        .map(({ name }) => name)
        .filter((name) => !caught.has(name)),
    ).toEqual([])
  })

  it('passes a transport with every ability', async () => {
    const about = transportCases(subject(able())).filter(({ name }) => /describes|correlation|silence/.test(name))
    expect([about.length, await brokenCases(about)]).toEqual([3, []])
  })

  it('fails where the double tells nothing of what it received, and no reason is given', async () => {
    const silent = { ...subject(), open: async (scenario: TransportScenario) => ({ ...(await subject().open(scenario)), received: undefined }) }
    const broken = await brokenCases(transportCases(silent))
    expect(broken).toEqual(['lets exactly the text leave that was cleared, to the number that it was cleared for'])
    expect(await brokenCases(transportCases({ ...silent, unread: 'it counts alone' }))).toEqual([])
  })

  it('skips only with a reason', () => {
    const skipped = transportCases({ ...subject(), impossible: { redirects: 'the protocol has no redirects' } }).filter(({ skip }) => skip !== undefined)
    expect(skipped.map(({ skip }) => skip)).toEqual(['the protocol has no redirects'])
  })
})
