import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { leavesOf } from './leaves.js'
import { giveConsent } from './people-world.js'
import { compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const by = { actor: compliance, reason: 'the letter quotes a text' }
const secret = (byte: number): string => toBase64(new Uint8Array(32).fill(byte))

/** A text that left and was erased, beside one to somebody else. */
async function texted(world: World): Promise<{ readonly id: string; readonly text: string }> {
  for (const phone of [patientPhone, otherPhone]) await giveConsent(world, { phone, patient: phone === patientPhone ? 'p1' : 'p2' })
  const { id } = await world.messenger.send(world.request({ patient: 'p1' }))
  await world.messenger.send(world.request({ to: otherPhone, patient: 'p2', message: { kind: 'callback-request' } }))
  await world.messenger.dispatchDue()
  expect((await world.messenger.history.reveal(id, by)).text).toBeUndefined()
  return { id, text: world.transport.sent().find(({ to }) => to === patientPhone)?.text ?? '' }
}

describe('a text that somebody holds', () => {
  it('is proved to be ours to the letter, after it was erased, and nobody else’s', async () => {
    const world = createWorld()
    const { id, text } = await texted(world)
    const { provesBody } = world.messenger.history
    expect(await provesBody(text, { patient: 'p1' }, by)).toEqual([id])
    expect(await provesBody(text, { phone: patientPhone }, by)).toEqual([id])
    expect(await provesBody(text.replace('Fri', 'Thu'), { patient: 'p1' }, by)).toEqual([])
    expect(text).toContain('Fri')
    expect(await provesBody(text, { phone: otherPhone }, by)).toEqual([])
    expect(await provesBody(text, { patient: 'nobody' }, by)).toEqual([])
  })

  it('names the messages whose records hold its hash', async () => {
    const world = createWorld()
    const { id, text } = await texted(world)
    const [proved] = await world.messenger.history.provesBody(text, { patient: 'p1' }, by)
    const queued = (await leavesOf(world.messenger, 'message.queued')).find(({ message }) => message === id)
    expect([proved, typeof queued?.bodyMac]).toEqual([id, 'string'])
  })

  it('is still proved where another secret is current', async () => {
    const world = createWorld({ keys: keysFromSecret(secret(7)) })
    const { id, text } = await texted(world)
    const next = createWorld({ storage: world.storage, runtime: world.runtime, keys: keysFromSecret(secret(8), { previous: [secret(7)] }) })
    expect(await next.messenger.history.provesBody(text, { patient: 'p1' }, by)).toEqual([id])
  })

  it('is asked by those who may reveal, with a reason, on record without the text', async () => {
    const world = createWorld()
    const { text } = await texted(world)
    const { provesBody } = world.messenger.history
    await expect(provesBody(text, { patient: 'p1' }, { actor: front, reason: 'curious' })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    await expect(provesBody('', { patient: 'p1' }, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'text' } })
    await provesBody(text, { patient: 'p1' }, by)
    expect(await leavesOf(world.messenger, 'history.reveal-denied')).toMatchObject([{ by: 'amy' }])
    const [asked] = (await leavesOf(world.messenger, 'history.revealed')).filter(({ textsCompared }) => textsCompared)
    expect(asked).toMatchObject({ by: 'cleo', accessRule: 'role.compliance.history.reveal', records: 1, subject: expect.stringMatching(/^[\w-]{43}$/) })
    expect(JSON.stringify(await leavesOf(world.messenger))).not.toContain('Lakeside')
  })
})
