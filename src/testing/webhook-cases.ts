import type { InboundEvent } from '../domain/inbound-event.js'
import { isNophiError } from '../errors/nophi-error.js'
import { toUtf8 } from '../internal/bytes.js'
import type { WebhookReader } from '../ports/transport.js'
import { type ConformanceCase, everythingIn, failureOf, promised } from './conformance-case.js'

/** One thing the provider tells. `id` names the message at the provider. */
export type WebhookStory =
  | { readonly type: 'reply'; readonly id: string; readonly from: string; readonly to: string; readonly text: string }
  | { readonly type: 'receipt'; readonly id: string; readonly status: 'sent' | 'delivered' | 'undelivered'; readonly correlation?: string | undefined }

export interface SignedWebhook {
  readonly rawBody: Uint8Array
  readonly headers: Headers
  readonly publicUrl: string
}

export interface WebhookSubject {
  readonly reader: WebhookReader
  readonly now: Date
  /** Two ids of the provider's own form. */
  readonly ids: readonly [string, string]
  /**
   * The webhook that the provider would send, signed with the reader's secret: by code of your own, not the reader's. It
   * writes numbers and texts as the provider does; the reader must give them back in E.164 and to the letter.
   */
  sign(story: WebhookStory): Promise<SignedWebhook>
  /** The same, signed with a secret that the reader does not know. */
  signWrongly(story: WebhookStory): Promise<SignedWebhook>
  /** A body of whatever bytes, signed as the provider signs. Absent: the case about signed bodies that nobody can read is skipped. */
  readonly signBody?: ((rawBody: Uint8Array) => Promise<SignedWebhook>) | undefined
  /** Why the address is not part of what is signed. Absent: it is. */
  readonly addressUnsigned?: string | undefined
  /** Why receipts do not exist. */
  readonly withoutReceipts?: string | undefined
}

const [from, to] = ['+13125550142', '+13125550100']
const texts = ['STOP', 'stop please & thank you', 'a+b=c%20d', 'señal ¿sí?', '停止', '🙏', ' STOP ', 'two\nlines', '']

const unreadable = ['', ' ', 'STOP', `from=${from}`, `{"from":"${from}"`, `{"from":"${from}"}`, `[["${from}"]]`, 'null', '%zz=%', '\u0000']

/** The webhook contract as cases for any test runner: what is not surely the provider's changes nothing, what is comes out whole. */
export function webhookCases(subject: WebhookSubject): readonly ConformanceCase[] {
  const { reader, now, ids } = subject
  const reply = (text = 'STOP', id = ids[0]): WebhookStory => ({ type: 'reply', id, from, to, text })
  const read = async (webhook: SignedWebhook): Promise<readonly InboundEvent[]> => (await reader.read({ ...webhook, now })).events
  const refuses = async (webhook: SignedWebhook, sentence: string): Promise<void> => {
    const error = await failureOf(() => read(webhook), sentence)
    promised(isNophiError(error, 'WEBHOOK_UNVERIFIED'), `${sentence}: WEBHOOK_UNVERIFIED`)
    const printed = everythingIn(error)
    promised(!printed.includes(from) && !printed.includes(from.slice(2)), 'an error holds no number')
  }

  return [
    ...texts.map((text, index) => ({
      name: `gives a reply exactly as it was written (${index + 1} of ${texts.length})`,
      run: async () => {
        const [event, ...others] = await read(await subject.sign(reply(text)))
        promised(event?.type === 'reply' && others.length === 0, 'a reply is one event')
        promised(event.text === text && event.from === from && event.to === to, 'numbers and text are those of the webhook')
      },
    })),
    {
      name: 'gives the same replay key for a repeated delivery, another for another message',
      run: async () => {
        const webhook = await subject.sign(reply())
        const [first] = await read(webhook)
        const [again] = await read(webhook)
        const [other] = await read(await subject.sign(reply('STOP', ids[1])))
        promised(first !== undefined && first.replayKey.length > 0 && first.replayKey === again?.replayKey, 'a repeated delivery has the same key')
        promised(first.replayKey !== other?.replayKey, 'another message has another key')
        promised(!first.replayKey.includes(from) && !first.replayKey.includes('STOP'), 'a replay key holds neither number nor text')
      },
    },
    ...(['sent', 'delivered', 'undelivered'] as const).map((status) => ({
      name: `reads a receipt: ${status}`,
      skip: subject.withoutReceipts,
      run: async () => {
        const [event] = await read(await subject.sign({ type: 'receipt', id: ids[0], status, correlation: 'abc-123' }))
        promised(event?.type === 'receipt' && event.providerMessageId === ids[0] && event.status === status, 'a receipt names message and status')
        promised(event.correlation === undefined || event.correlation === 'abc-123', 'a correlation is the one that was sent')
      },
    })),
    {
      name: 'gives the receipts of one message different replay keys',
      skip: subject.withoutReceipts,
      run: async () => {
        const [sent] = await read(await subject.sign({ type: 'receipt', id: ids[0], status: 'sent' }))
        const [delivered] = await read(await subject.sign({ type: 'receipt', id: ids[0], status: 'delivered' }))
        promised(sent !== undefined && delivered !== undefined && sent.replayKey !== delivered.replayKey, 'sent and delivered are two events')
      },
    },
    {
      name: 'refuses a webhook signed with another secret',
      run: async () => refuses(await subject.signWrongly(reply()), 'another secret is refused'),
    },
    {
      name: 'refuses a webhook without each of its headers in turn, or without any',
      run: async () => {
        const webhook = await subject.sign(reply())
        await refuses({ ...webhook, headers: new Headers() }, 'no headers are refused')
        const needed: string[] = []
        for (const name of webhook.headers.keys()) {
          const fewer = new Headers(webhook.headers)
          fewer.delete(name)
          const accepted = await reader.read({ ...webhook, headers: fewer, now }).then(
            () => true,
            () => false,
          )
          if (!accepted) needed.push(name)
        }
        promised(needed.length > 0, 'at least one header carries the proof')
      },
    },
    {
      name: 'refuses a webhook whose proof is empty, or only begins as it should',
      run: async () => {
        const [webhook, wrong] = [await subject.sign(reply()), await subject.signWrongly(reply())]
        for (const [name, value] of webhook.headers) {
          // What another secret writes alike proves nothing: a type of content, an instant.
          if (wrong.headers.get(name) === value) continue
          for (const part of ['', value.slice(0, 1)]) {
            const headers = new Headers(webhook.headers)
            headers.set(name, part)
            await refuses({ ...webhook, headers }, 'a part of the proof is refused')
          }
        }
      },
    },
    {
      name: 'refuses a body that was changed in any place',
      run: async () => {
        const webhook = await subject.sign(reply('STOP'))
        for (let index = 0; index < webhook.rawBody.length; index += 7) {
          const rawBody = webhook.rawBody.slice()
          rawBody[index] = (rawBody[index] as number) ^ 1
          await refuses({ ...webhook, rawBody }, 'a changed body is refused')
        }
      },
    },
    {
      name: 'refuses a body that grew, shrank or went missing',
      run: async () => {
        const webhook = await subject.sign(reply('STOP'))
        await refuses({ ...webhook, rawBody: new Uint8Array([...webhook.rawBody, ...toUtf8('&Extra=1')]) }, 'a longer body is refused')
        await refuses({ ...webhook, rawBody: webhook.rawBody.slice(0, -1) }, 'a shorter body is refused')
        await refuses({ ...webhook, rawBody: new Uint8Array() }, 'an empty body is refused')
      },
    },
    {
      name: 'refuses a webhook that was meant for another address',
      skip: subject.addressUnsigned,
      run: async () => {
        const webhook = await subject.sign(reply())
        const elsewhere = new URL(webhook.publicUrl)
        elsewhere.host = 'elsewhere.example'
        await refuses({ ...webhook, publicUrl: elsewhere.href }, 'another host is refused')
      },
    },
    {
      name: 'refuses bytes that are not text, and a body without end',
      run: async () => {
        const webhook = await subject.sign(reply())
        await refuses({ ...webhook, rawBody: new Uint8Array([0xff, 0xfe, 0x00, 0xd8]) }, 'bytes that are not UTF-8 are refused')
        const error = await failureOf(() => read({ ...webhook, rawBody: new Uint8Array(200_000).fill(97) }), 'a huge body is refused')
        promised(isNophiError(error), 'a huge body ends in an error of this package')
      },
    },
    {
      name: 'says WEBHOOK_MALFORMED of what is signed and cannot be read, and quotes nothing of it',
      skip: subject.signBody === undefined ? 'the subject signs no bodies of its own' : undefined,
      run: async () => {
        for (const body of unreadable) {
          const webhook = await subject.signBody?.(toUtf8(body))
          promised(webhook !== undefined, 'the subject signs the body')
          const told = await read(webhook).catch((error: unknown) => error)
          promised(Array.isArray(told) ? told.length === 0 : isNophiError(told, 'WEBHOOK_MALFORMED'), 'it gives no event, or ends in WEBHOOK_MALFORMED')
          promised(!everythingIn(told).includes(from.slice(2)), 'an error holds no number')
        }
      },
    },
    {
      name: 'accepts its own sample, for the self-test',
      skip: reader.sample === undefined ? 'the reader offers no sample' : undefined,
      run: async () => {
        const { publicUrl } = await subject.sign(reply())
        const sample = await reader.sample?.(publicUrl, now)
        promised(sample !== undefined, 'a sample is given')
        await read({ ...sample, publicUrl })
      },
    },
  ]
}
