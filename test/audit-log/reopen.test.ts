import { describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import type { Checkpoint } from '../../src/merkle-log/index.js'
import { type EvidenceBundle, readRecord, verifyEvidence, verifyRange } from '../../src/merkle-log/index.js'
import type { AnchorSink } from '../../src/ports/other-ports.js'
import { memoryStorage } from '../../src/storage/memory-storage.js'
import { altered, at, eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

/** An anchor that can be asked. */
function anchor(): AnchorSink & { held: Checkpoint | null } {
  const sink = {
    spec: 1 as const,
    name: 'outside',
    independent: false,
    held: null as Checkpoint | null,
    put: async (checkpoint: Checkpoint) => {
      sink.held = checkpoint
      return {}
    },
    newest: async () => sink.held,
  }
  return sink
}

async function logOf(count: number, sink: AnchorSink, forgedFrom = 1_000) {
  const made = logUnderTest({ storage: memoryStorage(), anchors: [sink] })
  for (let index = 0; index < count; index++) await made.append(eventOf(`e${index}`, index >= forgedFrom ? { forged: true } : {}))
  return made
}

describe('compareAnchors', () => {
  it.each([
    ['agrees', 30, 1_000],
    ['agrees', 45, 1_000],
    ['log-behind', 20, 1_000],
    ['log-differs', 30, 7],
    ['log-differs', 45, 7],
  ] as const)('tells that a log %s which holds %i records, others from %i on', async (standing, count, forgedFrom) => {
    const sink = anchor()
    await (await logOf(30, sink)).log.publish()
    const restored = await logOf(count, { ...sink, put: async () => ({}) }, forgedFrom)
    await restored.log.sequence()
    expect((await restored.log.compareAnchors()).map((reading) => reading.standing)).toEqual([standing])
  })

  it('tells an anchor that is empty, silent, of another log, or that nobody can ask', async () => {
    const sink = anchor()
    const other = await createAuditLog({ storage: memoryStorage(), keys, origin: 'other.example/sms' }).publish()
    const sinks: AnchorSink[] = [
      sink,
      { ...sink, name: 'silent', newest: () => Promise.reject(new Error('canary')) },
      { ...sink, name: 'other', newest: async () => other },
      { ...sink, name: 'mute', newest: undefined },
    ]
    const { log } = logUnderTest({ anchors: sinks })
    expect((await log.compareAnchors()).map(({ standing }) => standing)).toEqual(['empty', 'unreachable', 'not-ours', 'cannot-be-asked'])
  })
})

describe('publish', () => {
  it('fails when an anchor holds more than this log ever had, and not when another process was quicker', async () => {
    const sink = anchor()
    const doubting: AnchorSink = {
      ...sink,
      newest: async () => sink.held,
      put: async (checkpoint) => {
        const { NophiError } = await import('../../src/errors/nophi-error.js')
        if ((sink.held?.size ?? 0n) > checkpoint.size) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-holds-more' })
        return sink.put(checkpoint)
      },
    }
    const { log, append, storage } = await logOf(30, doubting)
    await log.publish()
    await append(eventOf('quick'))
    sink.held = await createAuditLog({ storage, keys, origin }).publish()
    const late: Checkpoint = await log.publish()
    expect([late.size, await log.assurance()]).toEqual([31n, 'anchored'])
    const restored = await logOf(20, doubting)
    expect(await problemOf(() => restored.log.publish())).toBe('AUDIT_UNAVAILABLE anchor-disagrees')
  })

  it('counts no anchor that turns down what it lacks as holding it, of this name or of the one before', async () => {
    const sink = anchor()
    let full = false
    const put: AnchorSink['put'] = async (checkpoint) => {
      if (full) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-differs' })
      return sink.put(checkpoint)
    }
    const refusing = { ...sink, put, newest: async () => sink.held }
    const { log, append } = await logOf(3, refusing)
    await log.publish()
    expect([await log.assurance(), log.failingAnchors()]).toEqual(['anchored', []])
    full = true
    await append(eventOf('later'))
    await log.publish()
    expect([await log.assurance(), log.failingAnchors()]).toEqual(['self-attested', ['outside']])
    const restored = await logOf(1, refusing)
    expect(await restored.log.reopen({ id: 'restore-1', data: {} })).toMatchObject({ origin: `${origin}~1`, size: 2n })
    expect([await restored.log.assurance(), restored.log.failingAnchors()]).toEqual(['self-attested', ['outside']])
  })

  it('overwrites nothing that tells of a lost history, though the log that was set back has outgrown it', async () => {
    const sink = anchor()
    const anchored = await (await logOf(30, sink)).log.publish()
    const restored = await logOf(45, sink, 7)
    expect(await problemOf(() => restored.log.publish())).toBe('AUDIT_UNAVAILABLE anchor-disagrees')
    expect(sink.held).toEqual(anchored)
    expect((await restored.log.compareAnchors()).map(({ standing }) => standing)).toEqual(['log-differs'])
  })

  it('gives nothing to an anchor that does not say what it holds, until it does', async () => {
    const sink = anchor()
    let silent = true
    const newest = (): Promise<Checkpoint | null> => (silent ? Promise.reject(new Error('canary')) : Promise.resolve(sink.held))
    const { log } = await logOf(3, { ...sink, newest })
    await log.publish()
    expect([sink.held, log.failingAnchors()]).toEqual([null, ['outside']])
    silent = false
    const { note } = await log.publish()
    expect([sink.held?.note, log.failingAnchors()]).toEqual([note, []])
  })
})

describe('reopen', () => {
  it('begins with its own record, whatever else was committed in that instant', async () => {
    const { log, storage, append } = await logOf(3, anchor())
    await log.publish()
    await append(eventOf('waiting'))
    const writer = createAuditLog({ storage: memoryStorage(), keys, origin })
    // Memory storage takes in the order of writing: what comes between would be first.
    const crowded = altered(storage, (audit) => ({
      async appendLeaf(row) {
        await writer.append(eventOf('between'), { audit } as never)
        return audit.appendLeaf(row)
      },
    }))
    await createAuditLog({ storage: crowded, keys, origin }).reopen({ id: 'restore-1', data: { by: 'actor-1' } })
    const rows = await storage.transaction({ tenant: 'default', clock: () => at }, ({ audit }) => audit.leaves(0n, 99))
    expect(rows.map(({ id }) => id)[3]).toBe('restore-1')
    expect(
      rows
        .map(({ id }) => id)
        .slice(4)
        .sort(),
    ).toEqual(['between', 'waiting'])
  })

  it('goes on under a new name, whose first record states what was lost and what is left', async () => {
    const sink = anchor()
    const before = await (await logOf(30, sink)).log.publish()
    const { log, append, storage, trust } = await logOf(20, { ...sink, newest: async () => before })
    const left = await createAuditLog({ storage, keys, origin }).publish()
    await append(eventOf('waiting'))
    const checkpoint = await log.reopen({ id: 'restore-1', data: { by: 'actor-1' } })
    expect([checkpoint.origin, checkpoint.size]).toEqual([`${origin}~1`, 22n])
    const [bundle] = await log.evidenceFor('restore-1')
    const { record, proof } = bundle as EvidenceBundle
    expect(proof).toMatch(/\nindex 20\n/)
    expect(readRecord(record)).toMatchObject({
      type: 'log.reopened',
      by: 'actor-1',
      anchoredOrigin: origin,
      anchoredSize: 30,
      anchoredRoot: before.root,
      restoredSize: 20,
      restoredRoot: left.root,
    })
    const pinned = await trust()
    expect((await verifyEvidence(bundle as EvidenceBundle, pinned)).valid).toBe(false)
    const renewed = { ...pinned, origin: checkpoint.origin }
    expect(await verifyEvidence(bundle as EvidenceBundle, renewed)).toEqual({ valid: true })
    expect(await verifyRange(log.exportRange(0n, 22n), checkpoint, renewed)).toEqual({ valid: true })
    await append(eventOf('later'))
    expect(await createAuditLog({ storage, keys, origin }).publish()).toMatchObject({ origin: `${origin}~1`, size: 23n })
    expect((await log.compareAnchors()).map(({ standing }) => standing)).toEqual(['agrees'])
  })

  it('takes a name that no anchor has seen, also when a restore undid an earlier reopening', async () => {
    const sink = anchor()
    const { log } = await logOf(30, sink)
    await log.publish()
    await log.reopen({ id: 'restore-1', data: {} })
    const restored = await logOf(25, sink)
    expect((await restored.log.compareAnchors()).map(({ standing }) => standing)).toEqual(['log-behind'])
    expect((await restored.log.reopen({ id: 'restore-2', data: {} })).origin).toBe(`${origin}~2`)
  })

  it('takes no name while an anchor that may know more does not answer', async () => {
    const sink = anchor()
    const { log, storage } = await logOf(30, { ...sink, newest: () => Promise.reject(new Error('canary')) })
    expect(await problemOf(() => log.reopen({ id: 'restore-1', data: {} }))).toBe('AUDIT_UNAVAILABLE anchor-unreachable')
    expect(await createAuditLog({ storage, keys, origin }).publish()).toMatchObject({ origin, size: 30n })
  })

  it('takes a name after one that is known from elsewhere', async () => {
    const { log } = await logOf(30, anchor())
    expect((await log.reopen({ id: 'restore-1', data: {}, reopened: 3 })).origin).toBe(`${origin}~4`)
  })

  it('is not undone unseen: a process that knew the new name refuses the old one', async () => {
    const { log, storage, append } = await logOf(30, anchor())
    await log.publish()
    let back = false
    const seeing = createAuditLog({
      keys,
      origin,
      storage: {
        ...storage,
        transaction: (scope, work) =>
          storage.transaction(scope, (stores) =>
            work({
              ...stores,
              audit: { ...stores.audit, readHead: async () => ({ ...(await stores.audit.readHead()), ...(back ? { incarnation: 0 } : {}) }) },
            }),
          ),
      },
    })
    await log.reopen({ id: 'restore-1', data: {} })
    await seeing.publish()
    back = true
    await append(eventOf('later'))
    expect(await problemOf(() => seeing.publish())).toBe('AUDIT_UNAVAILABLE history-lost')
  })
})
