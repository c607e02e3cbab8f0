import { describe, expect, it } from 'vitest'
import { isNophiError, NophiError } from '../../src/errors/nophi-error.js'
import type { WebhookReader } from '../../src/ports/transport.js'
import { type WebhookStory, type WebhookSubject, webhookCases } from '../../src/testing/webhook-cases.js'
import { twilioWebhookReader } from '../../src/transports/twilio/twilio-webhook-reader.js'
import { webhook } from '../transports/twilio/sign-like-twilio.js'
import { brokenCases } from './run-cases.js'

const good = twilioWebhookReader('twilio', ['token'])
const ids = [`SM${'4'.repeat(32)}`, `SM${'5'.repeat(32)}`] as const

function sign(token: string, story: WebhookStory) {
  const correlation = story.type === 'receipt' ? story.correlation : undefined
  const publicUrl = `https://clinic.example/hooks/twilio${correlation === undefined ? '' : `?nophi=${correlation}`}`
  const parameters: [string, string][] =
    story.type === 'reply'
      ? [
          ['MessageSid', story.id],
          ['From', story.from],
          ['To', story.to],
          ['Body', story.text],
          ['NumMedia', '0'],
        ]
      : [
          ['MessageSid', story.id],
          ['MessageStatus', story.status],
        ]
  return { ...webhook(token, publicUrl, parameters), publicUrl }
}

function subject(reader: WebhookReader = good): WebhookSubject {
  return {
    reader,
    now: new Date('2026-11-23T16:00:00Z'),
    ids,
    sign: async (story) => sign('token', story),
    signWrongly: async (story) => sign('other', story),
    signBody: async (rawBody) => {
      const publicUrl = 'https://clinic.example/hooks/twilio'
      const { headers } = webhook('token', publicUrl, [...new URLSearchParams(new TextDecoder().decode(rawBody))])
      return { rawBody, headers, publicUrl }
    },
  }
}

/** Signs whatever it is given again, as if the signature were not looked at. */
async function unverified(request: Parameters<WebhookReader['read']>[0]): ReturnType<WebhookReader['read']> {
  const parameters = [...new URLSearchParams(new TextDecoder().decode(request.rawBody))]
  return good.read({ ...request, ...webhook('token', request.publicUrl, parameters) })
}

const mistakes: Record<string, WebhookReader> = {
  'does not look at the signature': { ...good, read: unverified },
  'looks at the signature only where there is one': {
    ...good,
    read: (request) => (request.headers.has('x-twilio-signature') ? good.read(request) : unverified(request)),
  },
  'compares as much of a signature as there is': {
    ...good,
    read: (request) => {
      const given = request.headers.get('x-twilio-signature')
      return given !== null && given.length < 2 ? unverified(request) : good.read(request)
    },
  },
  'takes the address from anywhere': {
    ...good,
    read: (request) => good.read({ ...request, publicUrl: request.publicUrl.replace('elsewhere.example', 'clinic.example') }),
  },
  'trims the text': {
    ...good,
    read: async (request) => {
      const { events } = await good.read(request)
      return { events: events.map((event) => (event.type === 'reply' ? { ...event, text: event.text.trim() } : event)) }
    },
  },
  'drops what is not ASCII': {
    ...good,
    read: async (request) => {
      const { events } = await good.read(request)
      return { events: events.map((event) => (event.type === 'reply' ? { ...event, text: event.text.replace(/[^\x20-\x7e]/g, '') } : event)) }
    },
  },
  'reads a plus as a space': {
    ...good,
    read: async (request) => {
      const { events } = await good.read(request)
      return { events: events.map((event) => (event.type === 'reply' ? { ...event, text: event.text.replaceAll('+', ' ') } : event)) }
    },
  },
  'lets STOP through and nothing else': {
    ...good,
    read: async (request) => {
      const { events } = await good.read(request)
      return { events: events.filter((event) => event.type === 'reply' && event.text === 'STOP') }
    },
  },
  'loses every event': { ...good, read: async (request) => ({ ...(await good.read(request)), events: [] }) },
  'gives every event one replay key': {
    ...good,
    read: async (request) => {
      const { events } = await good.read(request)
      return { events: events.map((event) => ({ ...event, replayKey: 'same' })) }
    },
  },
  'calls every receipt delivered': {
    ...good,
    read: async (request) => {
      const { events } = await good.read(request)
      return { events: events.map((event) => (event.type === 'receipt' ? { ...event, status: 'delivered', replayKey: event.providerMessageId } : event)) }
    },
  },
  'calls no receipt delivered': {
    ...good,
    read: async (request) => {
      const { events } = await good.read(request)
      return { events: events.map((event) => (event.type === 'receipt' ? { ...event, status: 'sent' } : event)) }
    },
  },
  'quotes the request in its errors': {
    ...good,
    read: async (request) => {
      try {
        return await good.read(request)
      } catch {
        throw Object.assign(new NophiError('WEBHOOK_UNVERIFIED'), { request: new TextDecoder().decode(request.rawBody).replaceAll('%2B', '+') })
      }
    },
  },
  'lets foreign errors out': {
    ...good,
    read: async (request) => {
      if (request.rawBody.length > 65_536) throw new RangeError('too long')
      return good.read(request)
    },
  },
  'reads what is signed as JSON, and lets the parser’s error out': {
    ...good,
    read: async (request) => {
      const read = await good.read(request).catch((error: unknown) => error)
      if (isNophiError(read, 'WEBHOOK_MALFORMED')) JSON.parse(new TextDecoder().decode(request.rawBody))
      if (read instanceof Error) throw read
      return read as Awaited<ReturnType<WebhookReader['read']>>
    },
  },
  'refuses its own sample': { ...good, sample: async () => ({ rawBody: new Uint8Array(), headers: new Headers() }) },
}

describe('webhookCases', () => {
  for (const { name, run, skip } of webhookCases(subject())) it.skipIf(skip !== undefined)(`twilio: ${name}`, run)

  it('passes no reader with a mistake, and holds no case that nothing breaks', async () => {
    const caught = new Set<string>()
    for (const [mistake, reader] of Object.entries(mistakes)) {
      const broken = await brokenCases(webhookCases(subject(reader)))
      expect(broken, mistake).not.toEqual([])
      for (const name of broken) caught.add(name)
    }
    expect(
      webhookCases(subject())
        .map(({ name }) => name)
        .filter((name) => !caught.has(name)),
    ).toEqual([])
  })

  it('hands the sample the instant at which it is read, for a provider that signs the time', async () => {
    const timed: WebhookReader = {
      ...good,
      sample: async (publicUrl, at) => {
        const signed = at?.getTime() === subject().now.getTime() ? await good.sample?.(publicUrl, at) : undefined
        if (signed === undefined) throw new NophiError('WEBHOOK_UNVERIFIED')
        return signed
      },
    }
    expect(await brokenCases(webhookCases(subject(timed)))).toEqual([])
  })

  it('skips what the subject cannot sign, with the reason', () => {
    const skipped = webhookCases({ ...subject(), signBody: undefined }).filter(({ skip }) => skip !== undefined)
    expect(skipped.map(({ skip }) => skip)).toEqual(['the subject signs no bodies of its own'])
  })
})
