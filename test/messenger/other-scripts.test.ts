import { describe, expect, it } from 'vitest'
import { contentHash, defineTriggerKind, type TriggerKind } from '../../src/trigger-message/index.js'
import { createWorld, visits } from './world.js'

async function kindIn(language: string, body: string): Promise<TriggerKind> {
  const written = {
    name: 'acme:waiting',
    version: 1,
    purpose: 'appointment',
    slots: {},
    text: { en: 'Something waits for you.', es: 'Le espera un aviso.', [language]: body },
  } as const
  return defineTriggerKind({ ...written, approvedBy: 'kim', approvedHash: await contentHash(written) })
}

async function sentIn(language: string, body: string): Promise<{ codes: readonly string[]; parts: readonly number[] }> {
  const kind = await kindIn(language, body)
  const world = createWorld({ kinds: [kind], programs: [{ ...visits, kinds: ['acme:waiting'] }] })
  await world.consent()
  const { decision } = await world.messenger.send(world.request({ message: { ...kind.content({}), language } }))
  await world.messenger.dispatchDue()
  return { codes: 'reasons' in decision ? decision.reasons.map(({ code }) => code) : [], parts: world.transport.sent().map(({ segments }) => segments) }
}

describe('an approved kind in letters outside GSM-7', () => {
  it.each([
    ['vi', 'Quý vị có một tin nhắn mới. Vui lòng đăng nhập để xem.', 2],
    ['zh', '您有一条新消息。请登录您的帐户查看。', 2],
    ['ru', 'Для вас есть новое сообщение. Войдите в личный кабинет, чтобы его прочитать. Если нужна помощь, позвоните нам.', 3],
  ])('leaves in up to three parts, of which one alone holds no sender, number and opt-out line: %s', async (language, body, parts) => {
    expect(await sentIn(language, body)).toEqual({ codes: [], parts: [parts] })
  })

  it('says how to opt out in its own words, and is not told so again in English', async () => {
    const kind = await kindIn('zh', '您有一条新消息。请登录您的帐户查看。退订请回复STOP。')
    const world = createWorld({ kinds: [kind], programs: [{ ...visits, kinds: ['acme:waiting'] }] })
    await world.consent()
    await world.messenger.send(world.request({ message: { ...kind.content({}), language: 'zh' } }))
    await world.messenger.dispatchDue()
    expect(world.transport.sent().map(({ text }) => text)).toEqual(['Lakeside Clinic: 您有一条新消息。请登录您的帐户查看。退订请回复STOP。 Call 312-555-0142.'])
  })

  it('is refused above three parts', async () => {
    const body = '您有一条新消息。请登录您的帐户查看。'.repeat(10)
    expect(await sentIn('zh', body)).toEqual({ codes: ['content-segments'], parts: [] })
  })
})

describe('one part stays the rule', () => {
  it('for a language whose letters GSM-7 has', async () => {
    const body = `May naghihintay na mensahe para sa iyo. ${'Mag-log in sa iyong account upang makita ito. '.repeat(3)}`.trim()
    expect(await sentIn('tl', body)).toEqual({ codes: ['content-segments'], parts: [] })
  })

  it.each([
    ['en', { en: 'Something waits for you “here”, whenever you have the time to look at it.' }],
    ['es', { en: 'Something waits for you.', es: 'Hay información nueva para usted. Ingrese a su cuenta.' }],
  ])('for one that the guard reads, where letters are a matter of wording: %s', async (language, text) => {
    const written = { name: 'acme:waiting', version: 1, purpose: 'appointment', slots: {}, text } as const
    const kind = defineTriggerKind({ ...written, approvedBy: 'kim', approvedHash: await contentHash(written) })
    const world = createWorld({ kinds: [kind], programs: [{ ...visits, kinds: ['acme:waiting'] }] })
    await world.consent()
    const { decision } = await world.messenger.send(world.request({ message: { ...kind.content({}), language } }))
    expect('reasons' in decision ? decision.reasons.map(({ code }) => code) : []).toEqual(['content-segments'])
  })
})
