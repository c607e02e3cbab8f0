import { describe, expect, it } from 'vitest'
import { NophiError } from '../../src/errors/nophi-error.js'
import type { AnchorSink } from '../../src/ports/other-ports.js'
import type { WebhookReader } from '../../src/ports/transport.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeRuntime, fakeTransport } from './fakes.js'
import { isWrite, watchedStorage } from './watched-storage.js'
import { createWorld, sender } from './world.js'

const sensitive = { acknowledgedBy: 'cleo', basis: 'registered name' }

describe('check', () => {
  it.each([
    ['a neutral name', sender, true],
    ['an acknowledged specialty', { ...sender, name: 'Lakeside Cardiology', sensitive }, true],
    ['a name that tells specially protected care, acknowledged', { ...sender, name: 'Riverbend Recovery Center', sensitive }, false],
  ])('says of %s whether its texts can leave, as the gate does', async (_what, speaker, ok) => {
    const world = createWorld({ senders: [speaker] })
    await world.consent()
    expect((await world.messenger.evaluate(world.request())).outcome).toBe(ok ? 'allow' : 'refuse')
    const found = (await world.messenger.check()).find(({ name }) => name === `sender:${sender.id}`)
    expect([found?.ok, found?.fix === undefined]).toEqual([ok, ok])
  })

  it('has a webhook reader sign its sample at the instant at which it is read', async () => {
    const at = new Date('2026-11-24T16:00:00Z')
    const webhooks: WebhookReader = {
      read: async ({ headers, now }) => {
        if (headers.get('signed-at') !== now.toISOString()) throw new NophiError('WEBHOOK_UNVERIFIED')
        return { events: [] }
      },
      sample: async (_publicUrl, now) => ({ rawBody: new Uint8Array(), headers: new Headers({ 'signed-at': now.toISOString() }) }),
    }
    const transport = { ...fakeTransport({ runtime: fakeRuntime({ at }) }), webhooks }
    const found = await createWorld({ at, transport }).messenger.check()
    expect(found.find(({ name }) => name === 'webhook:fake')).toEqual({ name: 'webhook:fake', ok: true })
  })

  it('says of an anchor that does not answer to see to it, and sends nobody to recover', async () => {
    const silent: AnchorSink = {
      spec: 1,
      name: 'outside',
      independent: true,
      put: () => Promise.reject(new Error('away')),
      newest: () => Promise.reject(new Error('away')),
    }
    const found = (await createWorld({ anchors: [silent] }).messenger.check()).find(({ name }) => name === 'anchor:outside')
    expect(found).toMatchObject({ ok: false, fix: expect.stringMatching(/^see that the anchor answers: texts go on/) })
  })

  it('names the role where the database lets it read nothing, and not the secret', async () => {
    const storage = memoryStorage()
    const world = createWorld({
      storage: { ...storage, transaction: () => Promise.reject(new NophiError('STORAGE_UNAVAILABLE', { problem: 'not-permitted' })) },
    })
    const found = await world.messenger.check()
    for (const name of ['key-values', 'key-generation', 'system'])
      expect(found.find((line) => line.name === name)?.fix).toMatch(/^give this process a role of the database that may/)
  })

  it.each([
    ['STORAGE_NOT_MIGRATED', {}, /^bring the storage to the schema of this version/],
    ['STORAGE_TOO_NEW', {}, /^update the package/],
    ['MISSING_DEPENDENCY', { install: 'npm install libsql' }, /^install what the storage needs: npm install libsql/],
    ['STORAGE_UNAVAILABLE', { problem: 'no-answer' }, /^see that the storage answers/],
  ] as const)('says of a storage that throws %s how to mend that, and nothing of keys, clocks or recovery', async (code, details, cure) => {
    const world = createWorld({ storage: { ...memoryStorage(), transaction: () => Promise.reject(new NophiError(code, details)) } })
    const found = await world.messenger.check()
    for (const name of ['key-values', 'key-generation', 'storage', 'clock', 'maintenance', 'system'])
      expect([name, found.find((line) => line.name === name)?.fix]).toEqual([name, expect.stringMatching(cure)])
  })

  it('says of data of another environment where to point the process, and sends nobody to recover', async () => {
    const { storage, runtime, messenger } = createWorld()
    await messenger.maintain()
    const copy = createWorld({ storage, runtime, environment: { name: 'staging', allowRecipients: [] } })
    const found = (await copy.messenger.check()).find(({ name }) => name === 'system')
    expect(found).toMatchObject({ ok: false, fix: expect.stringMatching(/environment.* \(environment-differs\)$/) })
    expect(found?.fix).not.toContain('recover')
  })

  it.each([
    ['can be read still', false, ['storage']],
    ['cannot be read either', true, ['key-values', 'key-generation', 'storage', 'clock', 'maintenance', 'system']],
  ])('says of a storage without room that it needs some, and sends nobody to recover: one that %s', async (_what, unreadable, names) => {
    let isFull = false
    const noRoom = (): never => {
      throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'disk-full' })
    }
    const storage = watchedStorage(memoryStorage(), {
      begin: async () => (isFull && unreadable ? noRoom() : undefined),
      statement: async (statement, run) => (isFull && isWrite(statement) ? noRoom() : run()),
    })
    const { messenger } = createWorld({ storage })
    await messenger.maintain()
    isFull = true
    const failed = (await messenger.check()).filter(({ ok }) => !ok)
    const told = failed.filter(({ fix }) => fix?.startsWith('make room where the storage writes'))
    expect(told.map(({ name }) => name)).toEqual(names)
    expect(JSON.stringify(failed)).not.toMatch(/recover|secret|migrate/)
  })
})
