import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { InboundEvent } from '../../../src/domain/inbound-event.js'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { fakeRuntime } from '../../../src/testing/fake-runtime.js'
import { type CarrierSimulator, type CarrierSimulatorOptions, startCarrierSimulator } from '../../../src/testing/simulator/index.js'
import { twilioWebhookReader } from '../../../src/transports/twilio/twilio-webhook-reader.js'
import { handleWebhook } from '../../../src/webhooks/handle-webhook.js'
import { toNodeHandler } from '../../../src/webhooks/to-node-handler.js'
import { accountSid, at, authToken, bodyText, clinic, patient, withTwilio } from '../twilio-bench.js'

const publicUrl = 'https://clinic.example/hooks/twilio'

async function withSimulator(options: Partial<CarrierSimulatorOptions>, work: (simulator: CarrierSimulator) => Promise<void>): Promise<void> {
  const simulator = await startCarrierSimulator({ provider: 'twilio', accountSid, authToken, ...options })
  try {
    await work(simulator)
  } finally {
    await simulator.close()
  }
}

interface Application {
  readonly events: InboundEvent[]
  readonly statuses: number[]
  /** What the simulator needs in order to find it behind its public address. */
  readonly network: Pick<CarrierSimulatorOptions, 'webhookUrl' | 'route'>
}

/** A host's own server, behind a proxy that ends TLS and cuts the path. */
async function withApplication(work: (application: Application) => Promise<void>, answer?: number): Promise<void> {
  const events: InboundEvent[] = []
  const statuses: number[] = []
  const handler = toNodeHandler(async (request) => {
    const response =
      answer === undefined
        ? await handleWebhook(request, {
            reader: twilioWebhookReader('twilio', [authToken]),
            publicUrl,
            now: () => at,
            receive: async (received) => events.push(...received),
            failed: () => undefined,
            turnedAway: () => undefined,
            afterwards: () => undefined,
          })
        : new Response(null, { status: answer })
    statuses.push(response.status)
    return response
  })
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    await work({
      events,
      statuses,
      network: { webhookUrl: publicUrl, route: (url) => url.replace('https://clinic.example/hooks', `http://127.0.0.1:${port}/inner`) },
    })
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** One request as anybody could write it. */
async function post(
  simulator: CarrierSimulator,
  form: Record<string, string>,
  change: { path?: string; token?: string; method?: string; json?: boolean } = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const { path = `/2010-04-01/Accounts/${accountSid}/Messages.json`, token = authToken, method = 'POST', json = false } = change
  const answer = await fetch(simulator.baseUrl + path, {
    method,
    headers: { authorization: `Basic ${btoa(`${accountSid}:${token}`)}`, 'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded' },
    ...(method === 'GET' ? {} : { body: new URLSearchParams(form).toString() }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

const form = { To: patient, From: clinic, Body: bodyText }

describe('the simulated Messages API', () => {
  it('answers 201 with the message as Twilio shows it', async () => {
    await withSimulator({ runtime: fakeRuntime({ at }) }, async (simulator) => {
      const { status, body } = await post(simulator, form)
      expect(status).toBe(201)
      expect(body).toMatchObject({
        account_sid: accountSid,
        sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
        status: 'queued',
        direction: 'outbound-api',
        to: patient,
        from: clinic,
        body: bodyText,
        num_segments: '1',
        error_code: null,
        date_created: 'Mon, 23 Nov 2026 16:00:00 +0000',
      })
    })
  })

  it.each([
    ['no To', { From: clinic, Body: 'x' }, 400, 21604],
    ['no From', { To: patient, Body: 'x' }, 400, 21603],
    ['no Body', { To: patient, From: clinic }, 400, 21602],
    ['a To that is no number', { ...form, To: '555' }, 400, 21211],
    ['a To without country', { ...form, To: '3125550142' }, 400, 21211],
    ['a To that the plan forbids', { ...form, To: '+11125550142' }, 400, 21211],
    ['a From that is no number', { ...form, From: 'CLINIC!' }, 400, 21212],
    ['a From of somebody else', { ...form, From: '+13125550199' }, 400, 21606],
    ['To and From alike', { ...form, To: clinic }, 400, 21266],
    ['1601 characters', { ...form, Body: 'a'.repeat(1601) }, 400, 21617],
    ['media', { ...form, MediaUrl: 'https://clinic.example/scan.png' }, 400, 21620],
    ['no queue time', { ...form, ValidityPeriod: '0' }, 400, 90014],
    ['half a second', { ...form, ValidityPeriod: '0.5' }, 400, 90014],
    ['too long a queue time', { ...form, ValidityPeriod: '36001' }, 400, 90007],
    ['a callback that is no address', { ...form, StatusCallback: 'hooks' }, 400, 21609],
    ['an underscore in the callback host', { ...form, StatusCallback: 'https://my_clinic.example/' }, 400, 21609],
    ['magic: invalid To', { ...form, To: '+15005550001' }, 400, 21211],
    ['magic: unroutable To', { ...form, To: '+15005550002' }, 400, 21612],
    ['magic: region', { ...form, To: '+15005550003' }, 403, 21408],
    ['magic: opted out', { ...form, To: '+15005550004' }, 400, 21610],
    ['magic: takes no texts', { ...form, To: '+15005550009' }, 400, 21614],
    ['magic: invalid From', { ...form, From: '+15005550001' }, 400, 21212],
    ['magic: From not owned', { ...form, From: '+15005550007' }, 400, 21606],
    ['magic: queue full', { ...form, From: '+15005550008' }, 429, 21611],
  ])('refuses %s', async (_, given, status, code) => {
    await withSimulator({ senders: [clinic] }, async (simulator) => {
      const answer = await post(simulator, given)
      expect(answer).toEqual({ status, body: { code, status, message: expect.any(String), more_info: `https://www.twilio.com/docs/errors/${code}` } })
      expect(simulator.accepted()).toEqual([])
    })
  })

  it.each([
    ['a wrong token', { token: 'other' }, 401, 20003],
    ['another path', { path: '/2010-04-01/Accounts/AC1/Messages.json' }, 404, 20404],
    ['another method', { method: 'GET' }, 405, 20004],
    ['a form that calls itself JSON', { json: true }, 400, 21604],
  ])('refuses %s', async (_, change, status, code) => {
    await withSimulator({}, async (simulator) => expect(await post(simulator, form, change)).toMatchObject({ status, body: { code } }))
  })

  it('takes the magic sender, the longest body, and ignores what it does not know', async () => {
    await withSimulator({ senders: [clinic] }, async (simulator) => {
      expect((await post(simulator, { ...form, From: '+15005550006', Body: 'a'.repeat(1600), Colour: 'blue', ValidityPeriod: '36000' })).status).toBe(201)
    })
  })

  it('repeats no error message of the caller', async () => {
    await withSimulator({}, async (simulator) => expect(JSON.stringify(await post(simulator, { ...form, To: '+155501' }))).not.toContain('155501'))
  })
})

describe('the simulated opt-out filter', () => {
  it.each(['STOP', 'stop', ' Unsubscribe ', 'END', 'quit', 'STOPALL', 'revoke', 'OptOut', 'cancel'])(
    'is closed by the whole text %j, and answers',
    async (text) => {
      await withSimulator({}, async (simulator) => {
        await simulator.phone(patient).reply(clinic, text)
        expect(await post(simulator, form)).toMatchObject({ body: { code: 21610 } })
        expect(simulator.phone(patient).texts()).toHaveLength(1)
      })
    },
  )

  it.each(['stop please', 'STOP!', 'please stop texting me', 'alto', 'no'])('is not closed by %j, as at Twilio', async (text) => {
    await withSimulator({}, async (simulator) => {
      await simulator.phone(patient).reply(clinic, text)
      expect((await post(simulator, form)).status).toBe(201)
    })
  })

  it('holds for one phone and one sender, and opens with START, YES or UNSTOP', async () => {
    await withSimulator({}, async (simulator) => {
      const phone = simulator.phone(patient)
      for (const word of ['START', 'yes', 'Unstop']) {
        await phone.reply(clinic, 'STOP')
        expect(await post(simulator, { ...form, From: '+13125550101' })).toMatchObject({ status: 201 })
        expect(await post(simulator, { ...form, To: '+13125550143' })).toMatchObject({ status: 201 })
        expect([simulator.isOptedOut(patient, clinic), simulator.isOptedOut('+13125550143', clinic)]).toEqual([true, false])
        await phone.reply(clinic, word)
        expect(await post(simulator, form)).toMatchObject({ status: 201 })
      }
    })
  })

  it('answers HELP, says nothing twice, and nothing at all where it is told not to', async () => {
    await withSimulator({}, async (simulator) => {
      for (const text of ['HELP', 'STOP', 'STOP', 'HELP']) await simulator.phone(patient).reply(clinic, text)
      expect(simulator.phone(patient).texts()).toHaveLength(2)
    })
    await withSimulator({ answersKeywords: false }, async (simulator) => {
      await simulator.phone(patient).reply(clinic, 'STOP')
      expect([simulator.phone(patient).texts(), simulator.isOptedOut(patient, clinic)]).toEqual([[], true])
    })
  })
})

describe('the simulated webhooks', () => {
  it('reach the application through a proxy, signed for the public address', async () => {
    await withApplication(async ({ network, events }) => {
      await withTwilio({ simulator: network, transport: { statusCallbackUrl: publicUrl } }, async ({ simulator, send }) => {
        const outcome = await send()
        await simulator.settled()
        const [posted] = await simulator.phone(patient).reply(clinic, 'Stop please 🙏')
        const providerMessageId = outcome.outcome === 'accepted' ? outcome.providerMessageId : ''
        expect(events).toEqual([
          expect.objectContaining({ type: 'receipt', status: 'sent', correlation: 'Attempt_1-x', providerMessageId }),
          expect.objectContaining({ type: 'receipt', status: 'delivered', correlation: 'Attempt_1-x', providerMessageId }),
          expect.objectContaining({ type: 'reply', from: patient, to: clinic, text: 'Stop please 🙏', media: 0 }),
        ])
        expect(posted).toMatchObject({ kind: 'reply', status: 200, body: expect.stringContaining('<Response>') })
      })
    })
  })

  it('are refused by an application that holds another token', async () => {
    await withApplication(async ({ network, events, statuses }) => {
      await withSimulator({ ...network, authToken: 'another' }, async (simulator) => {
        const [posted] = await simulator.phone(patient).reply(clinic, 'STOP')
        expect([posted?.status, statuses, events]).toEqual([403, [403], []])
      })
    })
  })

  it('can be repeated, and replayed by an eavesdropper, under one replay key', async () => {
    await withApplication(async ({ network, events }) => {
      await withSimulator(network, async (simulator) => {
        const [first] = await simulator.phone(patient).reply(clinic, 'STOP', { copies: 2 })
        expect((await first?.replay())?.status).toBe(200)
        expect([events.length, new Set(events.map(({ replayKey }) => replayKey)).size]).toEqual([3, 1])
      })
    })
  })

  it('come in the order, number and time that a test asks for', async () => {
    await withApplication(async ({ network, events }) => {
      const runtime = fakeRuntime({ at })
      const receipts = () =>
        [
          { status: 'delivered', copies: 2 },
          { status: 'sent', afterMs: 5000 },
        ] as const
      await withTwilio({ simulator: { ...network, runtime, receipts }, transport: { statusCallbackUrl: publicUrl } }, async ({ simulator, send }) => {
        await send()
        while (runtime.sleeping() === 0) await new Promise((resolve) => setImmediate(resolve))
        const statusesSeen = (): unknown => events.map((event) => event.type === 'receipt' && event.status)
        expect(statusesSeen()).toEqual(['delivered', 'delivered'])
        await runtime.advance(5000)
        await simulator.settled()
        expect(statusesSeen()).toEqual(['delivered', 'delivered', 'sent'])
        expect(simulator.phone(patient).texts()).toMatchObject([{ arrivedAtMs: 0 }])
      })
    })
  })

  it('tell of a text that never arrived, with its code', async () => {
    await withApplication(async ({ network, events }) => {
      const receipts = () => [{ status: 'sent' }, { status: 'undelivered', errorCode: 30006 }] as const
      await withTwilio({ simulator: { ...network, receipts }, transport: { statusCallbackUrl: publicUrl } }, async ({ simulator, send }) => {
        await send()
        await simulator.settled()
        expect(events).toMatchObject([{ status: 'sent' }, { status: 'undelivered', reason: 'landline', vendorCode: '30006' }])
        expect(simulator.phone(patient).texts()).toEqual([])
      })
    })
  })

  it('settle an unknown: the receipt of a text whose answer was lost carries our correlation', async () => {
    await withApplication(async ({ network, events }) => {
      await withTwilio({ simulator: network, transport: { statusCallbackUrl: publicUrl } }, async ({ simulator, send }) => {
        simulator.failNext({ fault: 'drop' })
        expect(await send()).toMatchObject({ outcome: 'unknown' })
        await simulator.settled()
        expect(events[0]).toMatchObject({ type: 'receipt', correlation: 'Attempt_1-x', providerMessageId: simulator.accepted()[0]?.sid })
      })
    })
  })

  it('say what Advanced Opt-Out did', async () => {
    await withApplication(async ({ network, events }) => {
      await withSimulator({ ...network, advancedOptOut: true }, async (simulator) => {
        for (const text of ['STOP', 'START', 'HELP', 'hello']) await simulator.phone(patient).reply(clinic, text)
        expect(events.map((event) => event.type === 'reply' && event.providerHandled)).toEqual(['opt-out', 'opt-in', 'help', undefined])
      })
    })
  })

  it('show how the application answered, and that it did not', async () => {
    await withApplication(async ({ network }) => {
      await withSimulator(network, async (simulator) => expect(await simulator.phone(patient).reply(clinic, 'STOP')).toMatchObject([{ status: 503 }]))
    }, 503)
    await withSimulator({ webhookUrl: 'http://127.0.0.1:1/hooks' }, async (simulator) =>
      expect(await simulator.phone(patient).reply(clinic, 'STOP')).toMatchObject([{ status: null }]),
    )
  })

  it('never leave this machine', async () => {
    for (const route of [undefined, () => 'http://127.0.0.1.example.com/', () => 'http://127.0.0.1@example.com/', () => 'https://127.0.0.1/']) {
      await withSimulator({ webhookUrl: publicUrl, route }, async (simulator) => {
        await expect(simulator.phone(patient).reply(clinic, 'STOP')).rejects.toSatisfy((error) => isNophiError(error, 'INVALID_OPTIONS'))
      })
    }
  })
})

describe('the simulated faults', () => {
  it('answer late, when the runtime says so', async () => {
    const runtime = fakeRuntime({ at })
    await withTwilio({ simulator: { runtime } }, async ({ simulator, send }) => {
      simulator.failNext({ fault: 'slow', afterMs: 3000 })
      const sending = send()
      while (runtime.sleeping() === 0) await new Promise((resolve) => setImmediate(resolve))
      await runtime.advance(3000)
      expect(await sending).toMatchObject({ outcome: 'accepted' })
    })
  })

  it('take the text or not, as a test says', async () => {
    await withTwilio({}, async ({ simulator, send }) => {
      simulator.failNext({ fault: 'drop', takes: false }, { fault: 'unreadable', takes: true }, { fault: 'status', status: 500 })
      for (let count = 0; count < 3; count++) expect(await send()).toMatchObject({ outcome: 'unknown' })
      await simulator.settled()
      expect([simulator.accepted().length, simulator.phone(patient).texts().length]).toEqual([1, 1])
      expect(await send()).toMatchObject({ outcome: 'accepted' })
    })
  })

  it('answer a success that cannot be read without the text, as a test says', async () => {
    await withTwilio({}, async ({ simulator, send }) => {
      simulator.failNext({ fault: 'unreadable', takes: false })
      expect(await send()).toMatchObject({ outcome: 'unknown' })
      await simulator.settled()
      expect([simulator.accepted().length, simulator.phone(patient).texts().length]).toEqual([0, 0])
    })
  })

  it('end when the simulator closes', async () => {
    await withTwilio({}, async ({ simulator, send }) => {
      simulator.failNext({ fault: 'hang' })
      const sending = send()
      await simulator.requestArrived(1)
      await simulator.close()
      expect(await sending).toEqual({ outcome: 'unknown', cause: 'connection-lost' })
    })
  })
})

describe('startCarrierSimulator', () => {
  it.each([
    ['an unknown key', { delay: 1 }, 'value'],
    ['a provider it does not speak', { provider: 'acme' }, 'provider'],
    ['a wrong account', { accountSid: 'AC1' }, 'accountSid'],
  ])('refuses %s', async (_, change, path) => {
    const error: unknown = await startCarrierSimulator({ provider: 'twilio', accountSid, authToken, ...change } as never).catch((thrown: unknown) => thrown)
    expect(isNophiError(error, 'INVALID_OPTIONS') && error.details.path).toBe(path)
  })
})

describe('a script that cannot be played', () => {
  it.each([
    ['a fault that is none', { fault: 'hangs' }],
    ['a code that is none of Twilio’s', { fault: 'refuse', code: 21_609_999 }],
    ['an unknown key', { fault: 'drop', take: false }],
    ['an answer without a time', { fault: 'slow' }],
  ])('is refused: %s', async (_, fault) => {
    await withSimulator({}, async (simulator) => {
      expect(() => simulator.failNext(fault as never)).toThrow('INVALID_REQUEST')
    })
  })

  it('is refused: a number that is nobody’s, without repeating it', async () => {
    await withSimulator({}, async (simulator) => {
      const national = patient.slice(2)
      const error = await simulator
        .phone(patient)
        .reply(national, 'STOP')
        .catch((thrown: unknown) => thrown)
      expect(isNophiError(error, 'INVALID_PHONE_NUMBER') && !error.message.includes(national)).toBe(true)
      expect(() => simulator.phone(national)).toThrow('INVALID_PHONE_NUMBER')
      expect(() => simulator.isOptedOut(national, clinic)).toThrow('INVALID_PHONE_NUMBER')
      expect(() => simulator.isOptedOut(patient, national)).toThrow('INVALID_PHONE_NUMBER')
      expect(simulator.isOptedOut(patient, '12345')).toBe(false)
    })
  })

  it('is told by settled(): a receipt that is none', async () => {
    await withTwilio({ simulator: { receipts: () => [{ status: 'deliverd' }] as never } }, async ({ simulator, send }) => {
      await send()
      await expect(simulator.settled()).rejects.toThrow('INVALID_REQUEST')
    })
  })
})
