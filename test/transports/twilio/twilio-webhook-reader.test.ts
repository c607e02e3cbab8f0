import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { everythingIn } from '../../../src/testing/conformance-case.js'
import { importToken, signTwilio } from '../../../src/transports/twilio/twilio-signature.js'
import { twilioWebhookReader } from '../../../src/transports/twilio/twilio-webhook-reader.js'
import { signLikeTwilio, webhook } from './sign-like-twilio.js'

const token = 'token-a'
const now = new Date('2026-11-23T16:00:00Z')
const sid = `SM${'3'.repeat(32)}`
const [patient, clinic] = ['+13125550142', '+13125550100']
const url = 'https://clinic.example/hooks/twilio'
const stop = [
  ['MessageSid', sid],
  ['AccountSid', `AC${'0'.repeat(32)}`],
  ['From', patient],
  ['To', clinic],
  ['Body', 'STOP'],
  ['NumMedia', '0'],
] as const

const reader = twilioWebhookReader('twilio', [token])

/** The outcome of reading: `verified`, or the code of the error. */
async function verdict(request: { rawBody: Uint8Array; headers: Headers }, publicUrl = url, by = reader): Promise<string> {
  try {
    await by.read({ ...request, publicUrl, now })
    return 'verified'
  } catch (error) {
    return isNophiError(error) ? error.code : 'foreign error'
  }
}

async function eventOf(parameters: readonly (readonly [string, string])[], publicUrl = url): Promise<unknown> {
  return (await reader.read({ ...webhook(token, publicUrl, parameters), publicUrl, now })).events
}

describe('the signature', () => {
  it('is the one of the published example', async () => {
    const parameters = [
      ['Digits', '1234'],
      ['To', '+18005551212'],
      ['From', '+14158675310'],
      ['Caller', '+14158675310'],
      ['CallSid', 'CA1234567890ABCDE'],
    ] as const
    expect(await signTwilio(await importToken('12345'), 'https://example.com/myapp.php?foo=1&bar=2', parameters)).toBe('L/OH5YylLD5NRKLltdqwSvS0BnU=')
    expect(signLikeTwilio('12345', 'https://example.com/myapp.php?foo=1&bar=2', parameters)).toBe('L/OH5YylLD5NRKLltdqwSvS0BnU=')
  })

  it.each([
    ['the same address', 'https://clinic.example/hooks', 'https://clinic.example/hooks', 'verified'],
    ['signed with the standard port', 'https://clinic.example:443/hooks', 'https://clinic.example/hooks', 'verified'],
    ['configured with the standard port', 'https://clinic.example/hooks', 'https://clinic.example:443/hooks', 'verified'],
    ['signed without the port of its own', 'https://clinic.example/hooks', 'https://clinic.example:8443/hooks', 'verified'],
    ['signed with the port of its own', 'https://clinic.example:8443/hooks', 'https://clinic.example:8443/hooks', 'verified'],
    ['with a query', 'https://clinic.example/hooks?a=1&b=2', 'https://clinic.example/hooks?a=1&b=2', 'verified'],
    ['a query escaped by older rules', "https://clinic.example/hooks?name=O'Brien%20x&a=1", "https://clinic.example/hooks?name=O'Brien+x&a=1", 'verified'],
    ['a bare host with its slash', 'https://clinic.example/', 'https://clinic.example', 'verified'],
    ['a bare host without its slash', 'https://clinic.example', 'https://clinic.example', 'verified'],
    ['a host in capitals', 'https://clinic.example/hooks', 'https://Clinic.Example/hooks', 'verified'],
    ['credentials in the address', 'https://user:pass@clinic.example:443/hooks', 'https://user:pass@clinic.example/hooks', 'verified'],
    ['connection settings in the fragment', 'https://clinic.example/hooks', 'https://clinic.example/hooks#rc=5', 'verified'],
    ['http standard port', 'http://clinic.example:80/hooks', 'http://clinic.example/hooks', 'verified'],
    ['http where the provider called https', 'https://clinic.example/hooks', 'http://clinic.example/hooks', 'WEBHOOK_UNVERIFIED'],
    ['a slash too many', 'https://clinic.example/hooks', 'https://clinic.example/hooks/', 'WEBHOOK_UNVERIFIED'],
    ['the host behind the proxy', 'https://clinic.example/hooks', 'https://10.0.0.7/hooks', 'WEBHOOK_UNVERIFIED'],
    ['another port', 'https://clinic.example:8443/hooks', 'https://clinic.example:9443/hooks', 'WEBHOOK_UNVERIFIED'],
    ['a path cut by the proxy', 'https://clinic.example/api/hooks', 'https://clinic.example/hooks', 'WEBHOOK_UNVERIFIED'],
    ['a query lost on the way', 'https://clinic.example/hooks?a=1', 'https://clinic.example/hooks', 'WEBHOOK_UNVERIFIED'],
    ['a query in another order', 'https://clinic.example/hooks?a=1&b=2', 'https://clinic.example/hooks?b=2&a=1', 'WEBHOOK_UNVERIFIED'],
    ['an address that is none', 'https://clinic.example/hooks', 'hooks', 'WEBHOOK_UNVERIFIED'],
  ])('and the address: %s', async (_, signedUrl, publicUrl, expected) => {
    expect(await verdict(webhook(token, signedUrl, stop), publicUrl)).toBe(expected)
  })

  it.each([
    ['plus signs, ampersands and equals', 'a+b & c=d%20'],
    ['accents', 'señal: ¿sí?'],
    ['emoji', '🙏🏽'],
    ['Chinese', '停止'],
    ['line ends', 'one\r\ntwo'],
    ['nothing', ''],
  ])('covers a text with %s', async (_, text) => {
    expect(await eventOf([...stop.filter(([name]) => name !== 'Body'), ['Body', text]])).toMatchObject([{ type: 'reply', text }])
  })

  it('covers parameters that Twilio adds without notice', async () => {
    expect(await eventOf([...stop, ['ChannelMetadata', '{"type":"sms"}'], ['zz.new', '1']])).toMatchObject([{ text: 'STOP' }])
  })

  describe('over a text whose words hold names', () => {
    const stranger = '+13125550177'
    const own = `SM${'2'.repeat(32)}`
    const sent = (words: string): readonly (readonly [string, string])[] => [
      ['MessageSid', own],
      ['From', stranger],
      ['To', clinic],
      ['Body', words],
      ['NumMedia', '0'],
    ]
    const words = `STOPFrom${patient}MessageSid${sid}NumMedia0To${clinic}`
    const forged = [
      ['Body', 'STOP'],
      ['From', patient],
      ['MessageSid', sid],
      ['NumMedia', '0'],
    ] as const

    it('is read as what was sent', async () => {
      expect(await eventOf(sent(words))).toMatchObject([{ type: 'reply', from: stranger, text: words }])
    })

    it.each<[string, string, readonly (readonly [string, string])[]]>([
      ['a name', `${words}Z`, [...forged, ['To', clinic], [`ZFrom${stranger}MessageSid`, `${own}NumMedia0To${clinic}`]]],
      ['a value of its own', `${words}Z`, [...forged, ['To', clinic], ['Z', `From${stranger}MessageSid${own}NumMedia0To${clinic}`]]],
      ['the last value', words, [...forged, ['To', `${clinic}From${stranger}MessageSid${own}NumMedia0To${clinic}`]]],
      [
        'a value before its own id',
        `STOPFrom${patient}FromCity`,
        [
          ['Body', 'STOP'],
          ['From', patient],
          ['FromCity', `From${stranger}`],
          ['MessageSid', own],
          ['NumMedia', '0'],
          ['To', clinic],
        ],
      ],
    ])('is not that of an event cut out of them, the rest in %s', async (_where, given, cut) => {
      const { headers } = webhook(token, url, sent(given))
      expect(webhook(token, url, cut).headers.get('x-twilio-signature')).toBe(headers.get('x-twilio-signature'))
      expect(await verdict(webhook(token, url, cut))).toBe('WEBHOOK_UNVERIFIED')
    })
  })

  it('of a text is not that of a body whose digest stands in its words, with all that was sent in the query', async () => {
    const stranger = '+13125550177'
    const forged = JSON.stringify(Object.fromEntries(stop))
    const digest = createHash('sha256').update(forged).digest('hex')
    const configured = `${url}?key=1`
    const { headers } = webhook(token, configured, [
      ['MessageSid', `SM${'2'.repeat(32)}`],
      ['From', stranger],
      ['To', clinic],
      ['Body', `hi&bodySHA256=${digest}&`],
      ['NumMedia', '0'],
    ])
    const moved = `${configured}Bodyhi&bodySHA256=${digest}&From${stranger}MessageSidSM${'2'.repeat(32)}NumMedia0To${clinic}`
    const request = { rawBody: new TextEncoder().encode(forged), headers }
    expect(signLikeTwilio(token, moved, [])).toBe(headers.get('x-twilio-signature'))
    expect(await verdict(request, moved)).toBe('WEBHOOK_UNVERIFIED')
  })

  it.each(['whatsapp:', 'rcs:'])('of words that came by %s is not that of a text of somebody else’s, nor the other way round', async (channel) => {
    const stranger = '+13125550177'
    const own = `SM${'2'.repeat(32)}`
    for (const [true_, claimed] of [
      [`${channel}${stranger}`, patient],
      [stranger, `${channel}${patient}`],
    ] as const) {
      const given: readonly (readonly [string, string])[] = [
        ['MessageSid', own],
        ['From', true_],
        ['To', clinic],
        ['Body', `STOPFrom${claimed}MessageSid${sid}NumMedia0To${clinic}Z`],
        ['NumMedia', '0'],
      ]
      const cut: readonly (readonly [string, string])[] = [
        ['Body', 'STOP'],
        ['From', claimed],
        ['MessageSid', sid],
        ['NumMedia', '0'],
        ['To', clinic],
        ['Z', `From${true_}MessageSid${own}NumMedia0To${clinic}`],
      ]
      expect(await verdict(webhook(token, url, given))).toBe('verified')
      expect(webhook(token, url, cut).headers.get('x-twilio-signature')).toBe(webhook(token, url, given).headers.get('x-twilio-signature'))
      expect(await verdict(webhook(token, url, cut))).toBe('WEBHOOK_UNVERIFIED')
    }
  })

  it('covers a repeated parameter as a set of values', async () => {
    expect(await verdict(webhook(token, url, [...stop, ['Tag', 'b'], ['Tag', 'a'], ['Tag', 'b']]))).toBe('verified')
  })

  it('is refused over a changed, an added, a missing and a renamed parameter', async () => {
    const { headers } = webhook(token, url, stop)
    const bodies = [
      stop.map(([name, value]) => [name, name === 'Body' ? 'START' : value]),
      [...stop, ['OptOutType', 'START']],
      stop.slice(1),
      stop.map(([name, value]) => [name === 'From' ? 'from' : name, value]),
    ]
    for (const body of bodies)
      expect(await verdict({ rawBody: new TextEncoder().encode(new URLSearchParams(body as string[][]).toString()), headers })).toBe('WEBHOOK_UNVERIFIED')
  })

  it.each([
    ['missing', null],
    ['empty', ''],
    ['short', 'L/OH5YylLD5NRKLltdqwSvS0BnU'],
    ['not base64', '!!!!'],
    ['of other length', btoa('x'.repeat(19))],
    ['twice', 'twice'],
  ])('is refused when it is %s', async (_, signature) => {
    const request = webhook(token, url, stop)
    const good = request.headers.get('x-twilio-signature') as string
    request.headers.delete('x-twilio-signature')
    if (signature !== null) request.headers.set('x-twilio-signature', signature === 'twice' ? good : signature)
    if (signature === 'twice') request.headers.append('x-twilio-signature', good)
    expect(await verdict(request)).toBe('WEBHOOK_UNVERIFIED')
  })

  it('is accepted under each of several tokens and under no other', async () => {
    const rotating = twilioWebhookReader('twilio', ['new', 'old'])
    expect(await Promise.all(['new', 'old', 'older'].map((each) => verdict(webhook(each, url, stop), url, rotating)))).toEqual([
      'verified',
      'verified',
      'WEBHOOK_UNVERIFIED',
    ])
  })

  it('never survives a changed bit of body or signature', async () => {
    const request = webhook(token, url, stop)
    await fc.assert(
      fc.asyncProperty(fc.nat(request.rawBody.length - 1), fc.nat(7), async (index, bit) => {
        const rawBody = request.rawBody.slice()
        rawBody[index] = (rawBody[index] as number) ^ (1 << bit)
        // `%2B` and `%2b` are the same plus sign.
        fc.pre(new URLSearchParams(Buffer.from(rawBody).toString()).toString() !== Buffer.from(request.rawBody).toString())
        return (await verdict({ ...request, rawBody })) === 'WEBHOOK_UNVERIFIED'
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('binds a JSON body by its digest in the address', async () => {
    const rawBody = new TextEncoder().encode(JSON.stringify(Object.fromEntries(stop)))
    const signedUrl = `${url}?bodySHA256=${createHash('sha256').update(rawBody).digest('hex')}`
    const headers = new Headers({ 'content-type': 'application/json', 'x-twilio-signature': signLikeTwilio(token, signedUrl, []) })
    expect((await reader.read({ rawBody, headers, publicUrl: signedUrl, now })).events).toMatchObject([{ type: 'reply', text: 'STOP' }])
    expect(await verdict({ rawBody: new TextEncoder().encode('{}'), headers }, signedUrl)).toBe('WEBHOOK_UNVERIFIED')
    const unbound = new Headers({ 'content-type': 'application/json', 'x-twilio-signature': signLikeTwilio(token, url, []) })
    expect(await verdict({ rawBody, headers: unbound })).toBe('WEBHOOK_UNVERIFIED')
  })

  it('reads of a JSON body what is text, and takes nothing else for it', async () => {
    const read = async (members: object): Promise<unknown> => {
      const rawBody = new TextEncoder().encode(JSON.stringify({ ...Object.fromEntries(stop), ...members }))
      const signedUrl = `${url}?bodySHA256=${createHash('sha256').update(rawBody).digest('hex')}`
      const headers = new Headers({ 'content-type': 'application/json', 'x-twilio-signature': signLikeTwilio(token, signedUrl, []) })
      return (await reader.read({ rawBody, headers, publicUrl: signedUrl, now })).events
    }
    expect(await read({ NumMedia: 2, Tags: ['a'] })).toMatchObject([{ text: 'STOP', media: 0 }])
    await expect(read({ Body: 5 })).rejects.toMatchObject({ code: 'WEBHOOK_MALFORMED', details: { path: 'Body' } })
  })

  it('is made with a key that nobody can read again', async () => {
    expect((await importToken(token)).extractable).toBe(false)
  })
})

describe('the event', () => {
  it('is a reply as it was written', async () => {
    expect(await eventOf(stop)).toEqual([{ type: 'reply', transport: 'twilio', replayKey: `reply:${sid}`, from: patient, to: clinic, text: 'STOP', media: 0 }])
  })

  it.each([
    ['STOP', 'opt-out'],
    ['START', 'opt-in'],
    ['HELP', 'help'],
  ])('says what Twilio did already: %s', async (optOutType, providerHandled) => {
    expect(await eventOf([...stop, ['OptOutType', optOutType]])).toEqual([expect.objectContaining({ text: 'STOP', providerHandled })])
  })

  it('says nothing of a keyword it does not know', async () => {
    for (const optOutType of ['toString', 'PAUSE', '']) expect(await eventOf([...stop, ['OptOutType', optOutType]])).toEqual(await eventOf(stop))
  })

  it.each(['received', 'receiving'])('is a reply also where it says that it was %s', async (messageStatus) => {
    expect(await eventOf([...stop, ['MessageStatus', messageStatus]])).toEqual(await eventOf(stop))
  })

  it('is read of a picture message, and where only the older name of the id is given', async () => {
    const media = `MM${'4'.repeat(32)}`
    const named = (name: string, id: string): readonly (readonly [string, string])[] => [[name, id], ...stop.slice(1)]
    expect(await eventOf(named('MessageSid', media))).toMatchObject([{ replayKey: `reply:${media}`, text: 'STOP' }])
    expect(await eventOf(named('SmsSid', sid))).toEqual(await eventOf(stop))
  })

  it('counts attachments', async () => {
    expect(await eventOf([...stop.slice(0, 5), ['NumMedia', '2']])).toMatchObject([{ media: 2 }])
  })

  it.each([
    ['sent', undefined, { status: 'sent' }],
    ['delivered', undefined, { status: 'delivered' }],
    ['undelivered', '30003', { status: 'undelivered', reason: 'unreachable', vendorCode: '30003' }],
    ['undelivered', '30006', { status: 'undelivered', reason: 'landline' }],
    ['undelivered', '30007', { status: 'undelivered', reason: 'filtered' }],
    ['failed', '21610', { status: 'undelivered', reason: 'opted-out' }],
    ['failed', '30034', { status: 'undelivered', reason: 'sender-unregistered' }],
    ['failed', '30036', { status: 'undelivered', reason: 'expired' }],
    ['failed', '59999', { status: 'undelivered', reason: 'other', vendorCode: '59999' }],
    ['undelivered', undefined, { status: 'undelivered', reason: 'other' }],
  ])('is a receipt: %s %s', async (messageStatus, code, expected) => {
    const parameters = [['MessageSid', sid], ['MessageStatus', messageStatus], ['To', patient], ...(code === undefined ? [] : [['ErrorCode', code]])] as [
      string,
      string,
    ][]
    expect(await eventOf(parameters, `${url}?nophi=attempt-1`)).toEqual([
      expect.objectContaining({ type: 'receipt', providerMessageId: sid, correlation: 'attempt-1', replayKey: `receipt:${sid}:${messageStatus}`, ...expected }),
    ])
  })

  it.each(['queued', 'sending', 'accepted', 'scheduled', 'read', 'canceled', 'constructor'])('is none for a message that is %s', async (messageStatus) => {
    expect(
      await eventOf([
        ['MessageSid', sid],
        ['MessageStatus', messageStatus],
      ]),
    ).toEqual([])
  })

  it('is none for a short code and for what has no number', async () => {
    for (const sender of ['72345', 'messenger:1234567890', 'rcs:lakeside_agent', 'whatsapp:US.13491208655302741918', 'CLINIC', 'Clinic 24'])
      expect(await eventOf([...stop.slice(0, 2), ['From', sender], ...stop.slice(3)])).toEqual([])
  })

  it.each(['whatsapp', 'rcs'])('is that person’s word by %s too, to a place that is none of our numbers', async (channel) => {
    const to = channel === 'rcs' ? 'rcs:lakeside_agent' : `whatsapp:${clinic}`
    const parameters = stop.map(([name, value]) => [name, name === 'From' ? `${channel}:${patient}` : name === 'To' ? to : value] as const)
    expect(await eventOf(parameters)).toEqual([expect.objectContaining({ type: 'reply', from: patient, to, text: 'STOP' })])
  })

  it.each(['', '?nophi=a%20b', `?nophi=${'a'.repeat(129)}`])('takes no correlation that is not of our form: %s', async (query) => {
    const sent = [
      ['MessageSid', sid],
      ['MessageStatus', 'sent'],
    ] as const
    const [receipt] = (await eventOf(sent, `${url}${query}`)) as object[]
    expect(receipt).not.toHaveProperty('correlation')
    expect(await eventOf(sent, `${url}?nophi=${'a'.repeat(128)}`)).toMatchObject([{ correlation: 'a'.repeat(128) }])
  })

  it.each([
    ['MessageSid', [['Body', 'STOP']]],
    ['MessageSid', [['MessageSid', 'SM1']]],
    ['From', stop.filter(([name]) => name !== 'From')],
    ['Body', stop.filter(([name]) => name !== 'Body')],
    ['Body', [...stop, ['Body', 'START']]],
    ['NumMedia', [...stop.slice(0, 5), ['NumMedia', 'many']]],
    ['NumMedia', [...stop.slice(0, 5), ['NumMedia', '-1']]],
  ])('is malformed without a readable %s, and names it alone', async (path, parameters) => {
    const error: unknown = await eventOf(parameters as [string, string][]).catch((thrown: unknown) => thrown)
    expect(isNophiError(error, 'WEBHOOK_MALFORMED') && error.details).toEqual({ path })
    expect(everythingIn(error)).not.toContain('3125550142')
  })

  it('reads a long text that comes in base64, and no other word of many letters', async () => {
    const withBody = (text: string): Promise<unknown> => eventOf([...stop.filter(([name]) => name !== 'Body'), ['Body', text]])
    const long = 'Please stop texting me. No más mensajes, I have asked three times at your desk already.'
    const encoded = Buffer.from(long).toString('base64')
    for (const body of [encoded, `${encoded.slice(0, 76)}\r\n${encoded.slice(76)}\r\n`]) expect(await withBody(body)).toMatchObject([{ text: long }])
    for (const word of [
      'U1RPUA==',
      'a'.repeat(44),
      Buffer.from('a'.repeat(60)).toString('base64'),
      Buffer.alloc(60, 200).toString('base64'),
      `${'a'.repeat(40)}=`,
    ])
      expect(await withBody(word)).toMatchObject([{ text: word }])
  })

  it('needs no words where the provider says that it was an opt-out', async () => {
    const bare = stop.filter(([name]) => name !== 'Body')
    expect(await eventOf([...bare, ['OptOutType', 'STOP']])).toMatchObject([{ type: 'reply', from: patient, text: '', providerHandled: 'opt-out' }])
    await expect(eventOf([...bare, ['OptOutType', 'OTHER']])).rejects.toMatchObject({ code: 'WEBHOOK_MALFORMED', details: { path: 'Body' } })
  })

  it('is malformed over 64 KB, before anything is verified', async () => {
    expect(await verdict(webhook(token, url, [...stop, ['Filler', 'x'.repeat(70_000)]]))).toBe('WEBHOOK_MALFORMED')
  })

  it('answers with an empty TwiML response', async () => {
    const { reply } = await reader.read({ ...webhook(token, url, stop), publicUrl: url, now })
    expect(reply).toEqual({ body: '<?xml version="1.0" encoding="UTF-8"?><Response></Response>', contentType: 'text/xml' })
  })
})

describe('the sample', () => {
  it('verifies at the address it was made for and nowhere else, and gives no event', async () => {
    const sample = await reader.sample?.(url, now)
    if (sample === undefined) throw new Error('no sample')
    expect((await reader.read({ ...sample, publicUrl: url, now })).events).toEqual([])
    expect(await verdict(sample, 'http://clinic.example/hooks/twilio')).toBe('WEBHOOK_UNVERIFIED')
  })
})
