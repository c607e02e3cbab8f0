import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAuditLog, fileAnchor } from '../../src/audit-log/index.js'
import { runCommand } from '../../src/cli/run-command.js'
import { verifyLeaves } from '../../src/cli/verify/verify-leaves.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import { type Checkpoint, formatBundles, formatRange } from '../../src/merkle-log/index.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { sqliteStorage } from '../../src/storage/sqlite-storage.js'
import { all, eventOf, keys, logUnderTest, origin, secretOf } from '../audit-log/log-under-test.js'
import { auditor, createWorld, patientPhone } from '../messenger/world.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function run(...args: string[]): Promise<{ readonly code: number; readonly text: string }> {
  const lines: string[] = []
  const terminal = { out: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
  return { code: await runCommand(['verify', ...args], terminal), text: lines.join('\n') }
}

/** A log with a file of the range, a file of an anchor and a file of bundles, and the arguments that pin it. */
async function exported(change: (records: Uint8Array[]) => Uint8Array[] = (records) => records) {
  const anchors = [fileAnchor({ path: join(folder, 'anchor.jsonl') })]
  const { log, append } = logUnderTest({ anchors })
  await append(eventOf('q', { message: 'm1', subject: 's1', attempt: 'a1' }), ...Array.from({ length: 9 }, (_, index) => eventOf(`e${index}`)))
  await log.publish()
  await append(...Array.from({ length: 10 }, (_, index) => eventOf(`f${index}`)))
  const checkpoint = await log.publish()
  const records = change(await all(log.exportRange(0n, checkpoint.size)))
  await writeFile(join(folder, 'log.range'), await all(formatRange(checkpoint, each(records))))
  await writeFile(join(folder, 'm1.json'), formatBundles(await log.evidenceFor('m1')))
  return { pinned: ['--origin', origin, '--key', await log.verifierKey()], checkpoint }
}

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

// biome-ignore lint/correctness/useYield: it ends before its first record.
async function* reject(error: Error): AsyncGenerator<Uint8Array> {
  throw error
}

const inFolder = (name: string): string => join(folder, name)

describe('nophi verify', () => {
  it('finds a bundle, a range and a range with an outside anchor fine, and says what each is worth', async () => {
    const { pinned } = await exported()
    expect(await run(...pinned, inFolder('m1.json'))).toMatchObject({
      code: 0,
      text: expect.stringMatching(/^fine\n {2}bundles: 1\n {2}assurance: self-attested/),
    })
    expect(await run(...pinned, '--range', inFolder('log.range'))).toMatchObject({
      code: 0,
      text: expect.stringContaining('self-attested (a log that was cut'),
    })
    const held = await run(...pinned, inFolder('m1.json'), '--anchor', inFolder('anchor.jsonl'), '--json')
    expect(JSON.parse(held.text)).toMatchObject({ valid: true, assurance: 'anchored' })
    const anchored = await run(...pinned, '--range', inFolder('log.range'), '--anchor', inFolder('anchor.jsonl'), '--json')
    expect(anchored.code).toBe(0)
    expect(JSON.parse(anchored.text)).toEqual({
      valid: true,
      assurance: 'anchored',
      checked: { origin, size: '20', 'held outside up to': '20', records: 20, recipients: 0, permits: 0, stops: 0, damaged: 0 },
      findings: [],
    })
  })

  it('calls no log anchored by a checkpoint of the empty one, and says up to where an older one holds it', async () => {
    const anchors = [fileAnchor({ path: inFolder('growing.jsonl') })]
    const { log, append, storage } = logUnderTest({ anchors })
    await log.publish()
    await append(eventOf('e0'), eventOf('e1'))
    await copyFile(inFolder('growing.jsonl'), inFolder('empty.jsonl'))
    await log.publish()
    await append(eventOf('e2'))
    const whole = await logUnderTest({ storage }).log.publish()
    const pinned = ['--origin', origin, '--key', await log.verifierKey(), '--range', inFolder('grown.range')]
    await writeFile(inFolder('grown.range'), await all(formatRange(whole, log.exportRange(0n, whole.size))))
    expect((await run(...pinned, '--anchor', inFolder('empty.jsonl'))).text).toMatch(/^fine\n[\s\S]*assurance: self-attested/)
    expect((await run(...pinned, '--anchor', inFolder('growing.jsonl'))).text).toMatch(/^fine\n[\s\S]*held outside up to: 2\n[\s\S]*assurance: anchored/)
  })

  it('says of the file of one person that none of their numbers is missing, and finds one that is', async () => {
    const world = createWorld({ anchors: [fileAnchor({ path: inFolder('anchor.jsonl') })] })
    const { messenger } = world
    await world.consent()
    await messenger.send(world.request())
    await messenger.dispatchDue()
    const parts: Uint8Array[] = []
    for await (const part of messenger.exportPerson({ phone: patientPhone }, { actor: auditor, reason: 'demand letter' })) parts.push(part)
    const lines = Buffer.concat(parts).toString().split('\n')
    await writeFile(inFolder('person.jsonl'), lines.join('\n'))
    await writeFile(inFolder('less.jsonl'), lines.filter((line) => !line.includes('permit.opened')).join('\n'))
    const pinned = ['--origin', 'nophi/default', '--key', await messenger.audit.verifierKey()]
    const fine = await run(...pinned, inFolder('person.jsonl'), '--anchor', inFolder('anchor.jsonl'))
    expect(fine).toMatchObject({ code: 0, text: expect.stringMatching(/^fine\n {2}phone numbers: 1\n/) })
    expect(fine.text).toContain('none missing: 1 to 1, as of 2026-11-24T16:00:00.000Z')
    expect(fine.text).toContain('assurance: anchored')
    const less = await run(...pinned, inFolder('less.jsonl'), '--json')
    expect(less.code).toBe(1)
    const { findings, checked, assurance } = JSON.parse(less.text)
    expect(findings[0]).toEqual({ problem: 'the file ends before all the records that it states', file: 0 })
    expect([checked['none missing'], assurance]).toEqual([undefined, 'self-attested'])
  })

  it('finds that a file of no bundles proves nothing, also beside one that proves something', async () => {
    const { pinned } = await exported()
    await writeFile(inFolder('empty.json'), formatBundles([]))
    expect(await run(...pinned, inFolder('empty.json'))).toMatchObject({ code: 1, text: expect.stringContaining('the file holds no evidence') })
    expect((await run(...pinned, inFolder('m1.json'), inFolder('empty.json'))).code).toBe(1)
  })

  it('calls a bundle anchored only where the very tree it was taken from was held outside', async () => {
    const { pinned } = await exported()
    const [first = ''] = (await readFile(inFolder('anchor.jsonl'), 'utf8')).split('\n')
    await writeFile(inFolder('older.jsonl'), first)
    const { text } = await run(...pinned, inFolder('m1.json'), '--anchor', inFolder('older.jsonl'), '--json')
    expect(JSON.parse(text)).toMatchObject({ valid: true, assurance: 'self-attested' })
  })

  it('names the stretch in which a record was changed by the checkpoints held outside', async () => {
    const { pinned } = await exported((records) => records.with(13, new TextEncoder().encode('{"at":"x","id":"f3","type":"message.permitted","v":1}')))
    const found = await run(...pinned, '--range', inFolder('log.range'), '--anchor', inFolder('anchor.jsonl'))
    expect(found).toMatchObject({ code: 1, text: expect.stringContaining('record 10: the records are not those that were signed') })
  })

  it('finds a range that was cut, with its checkpoint, only against an anchor', async () => {
    const { pinned } = await exported()
    const { log, append } = logUnderTest()
    await append(eventOf('q', { message: 'm1', subject: 's1', attempt: 'a1' }), ...Array.from({ length: 9 }, (_, index) => eventOf(`e${index}`)))
    const short: Checkpoint = await log.publish()
    await writeFile(inFolder('short.range'), await all(formatRange(short, log.exportRange(0n, 10n))))
    expect((await run(...pinned, '--range', inFolder('short.range'))).code).toBe(0)
    expect(await run(...pinned, '--range', inFolder('short.range'), '--anchor', inFolder('anchor.jsonl'))).toMatchObject({
      code: 1,
      text: expect.stringContaining('record 10: there are fewer records'),
    })
  })

  it('reads a live SQLite database, and names the row that an administrator changed, with its hash or without', async () => {
    const path = inFolder('live.db')
    const storage = sqliteStorage({ path })
    await storage.migrate()
    const { log, append } = logUnderTest({ storage })
    await append(...Array.from({ length: 12 }, (_, index) => eventOf(`e${index}`)))
    await log.publish()
    const pinned = ['--origin', origin, '--key', await log.verifierKey(), '--sqlite', path]
    await storage.close()
    expect(await run(...pinned)).toMatchObject({ code: 0 })
    const executor = sqliteStorage({ path })
    await executor.hostTransaction(async ({ query }) => {
      await query("UPDATE nophi_leaf SET bytes = x'7b7d' WHERE id = 'e7'", [])
    })
    await executor.close()
    const found = await run(...pinned)
    expect(found.code).toBe(1)
    expect(found.text).toMatch(/record \d+: a record was changed after it was appended/)
    expect((await run(...pinned.with(1, 'other.example/sms'))).text).toContain('no checkpoint of this name')
    const reopening = sqliteStorage({ path })
    const renamed = createAuditLog({ storage: reopening, keys, origin })
    const { origin: name } = await renamed.reopen({ id: 'reopened', data: {} })
    const stated = ['--origin', name, '--key', await renamed.verifierKey(), '--sqlite', path]
    await reopening.close()
    const verified = await run(...stated)
    expect([verified.code, verified.text]).toEqual([0, expect.stringMatching(/^fine\n[\s\S]*\n {2}damaged: 1\n/)])
  })

  it('finds a row of a live SQLite database that was hidden from whoever asks for its message', async () => {
    const path = inFolder('hidden.db')
    const storage = sqliteStorage({ path })
    await storage.migrate()
    const { log, append } = logUnderTest({ storage })
    await append(eventOf('e0'), eventOf('permit', { message: 'm1' }), eventOf('e2'))
    await log.publish()
    const pinned = ['--origin', origin, '--key', await log.verifierKey(), '--sqlite', path]
    expect(await run(...pinned)).toMatchObject({ code: 0 })
    await storage.hostTransaction(async ({ query }) => {
      await query("UPDATE nophi_leaf SET ref = NULL WHERE id = 'permit'", [])
    })
    await storage.close()
    expect(await run(...pinned)).toMatchObject({
      code: 1,
      text: expect.stringMatching(/record \d: a record is kept under another name than that of what it belongs to/),
    })
  })

  it('finds what is missing in the log of a messenger, up to there and by its index', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    const { audit } = world.messenger
    const { origin: name } = await audit.publish()
    await writeFile(inFolder('nophi.config.mjs'), 'export default { messenger: () => globalThis.messengerOfVerifyTest }')
    const gone = (from: bigint, to: bigint) =>
      from <= 1n && to > 1n ? reject(new NophiError('AUDIT_UNAVAILABLE', { problem: 'leaf-missing', index: '1' })) : audit.exportRange(from, to)
    const over = async (exportRange: typeof audit.exportRange): Promise<{ readonly code: number; readonly text: string }> => {
      Object.assign(globalThis, { messengerOfVerifyTest: { audit: { ...audit, exportRange }, close: async () => undefined } })
      return run('--origin', name, '--key', await audit.verifierKey(), '--config', inFolder('nophi.config.mjs'))
    }
    expect(await over(audit.exportRange)).toMatchObject({ code: 0 })
    expect(await over(gone)).toMatchObject({ code: 1, text: expect.stringMatching(/^FINDINGS\n {2}record 1: a record is missing or out of place\n/) })
  })

  it('finds nothing fine whose records could not be read again to be judged', async () => {
    const { log, append, trust } = logUnderTest()
    await append(...Array.from({ length: 3 }, (_, index) => eventOf(`e${index}`)))
    const whole = await log.publish()
    let opened = 0
    const open = (): AsyncIterable<Uint8Array> => {
      opened += 1
      return opened === 1 ? log.exportRange(0n, whole.size) : reject(new Error('canary'))
    }
    const report = await verifyLeaves(open, whole, { trust: await trust(), anchored: [] })
    expect([report.valid, report.findings]).toEqual([false, [{ problem: 'the records could not be read to the end' }]])
  })

  it('could not tell without trust, with two sources, or from a file that is none; and says nothing of what is in it', async () => {
    const { pinned } = await exported()
    await writeFile(inFolder('foreign'), 'canary')
    for (const args of [
      [inFolder('m1.json')],
      [...pinned, '--range', 'a', '--sqlite', 'b'],
      [...pinned, inFolder('foreign')],
      [...pinned, '--range', inFolder('foreign')],
      [...pinned, '--range', inFolder('nowhere')],
      [...pinned, inFolder('m1.json'), '--anchor', inFolder('foreign')],
      [...pinned, '--config', inFolder('nowhere.mjs')],
      [...pinned, '--unknown'],
    ]) {
      const { code, text } = await run(...args)
      expect([args, code]).toEqual([args, 2])
      expect(text).not.toContain('canary')
    }
    expect(await runCommand([], { out: () => undefined, error: () => undefined })).toBe(2)
    expect((await run('--help')).code).toBe(0)
  })

  it('follows the log from the pinned key to a newer one', async () => {
    const { storage, append, log } = logUnderTest()
    await append(eventOf('e1'))
    await log.publish()
    const old = await log.verifierKey()
    const both = createAuditLog({ storage, origin, keys: keysFromSecret(secretOf(2), { id: 'k2', previous: { k1: secretOf(1) } }) })
    await append(eventOf('e2'))
    await both.publish()
    await writeFile(inFolder('rotations.json'), formatBundles(await both.rotations()))
    const later = createAuditLog({ storage, origin, keys: keysFromSecret(secretOf(2), { id: 'k2' }) })
    await append(eventOf('e3'))
    await later.publish()
    await writeFile(inFolder('e3.json'), formatBundles(await later.evidenceFor('e3')))
    const pinned = ['--origin', origin, '--key', old]
    expect((await run(...pinned, inFolder('e3.json'))).code).toBe(1)
    expect((await run(...pinned, '--rotations', inFolder('rotations.json'), inFolder('e3.json'))).code).toBe(0)
    expect((await run(...pinned, '--rotations', inFolder('e3.json'), inFolder('e3.json'))).text).toContain('does not follow')
  })
})
