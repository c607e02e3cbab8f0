import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64, toUtf8 } from '../../src/internal/bytes.js'
import { problems } from '../../src/merkle-log/log-trust.js'
import { recordBytes } from '../../src/merkle-log/record.js'
import { verifyRange } from '../../src/merkle-log/verify-range.js'
import { recordOf, recordsOf, signedLog, streamOf } from './signed-log.js'

const origin = 'clinic.example/sms'
const records = recordsOf(40)
const log = signedLog(origin, records)

describe('verifyRange', () => {
  it('accepts the whole log at any size, the empty one too, and across its own batches', async () => {
    for (let size = 0; size <= records.length; size++) {
      expect(await verifyRange(streamOf(records.slice(0, size)), log.checkpoint(size), log.trust)).toEqual({ valid: true })
    }
    const many = recordsOf(1300)
    const large = signedLog(origin, many)
    expect(
      await verifyRange(streamOf(many), large.checkpoint(), large.trust, { earlier: [large.checkpoint(700), large.checkpoint(0), large.checkpoint(512)] }),
    ).toEqual({ valid: true })
  })

  it('detects every kind of change, at every place, by a checkpoint held outside', async () => {
    const changed = recordOf(99)
    const kinds: Record<string, (at: number) => Uint8Array[]> = {
      edit: (at) => records.with(at, changed),
      delete: (at) => records.toSpliced(at, 1),
      swap: (at) => records.with(at, records[(at + 1) % 40] as Uint8Array).with((at + 1) % 40, records[at] as Uint8Array),
      insert: (at) => records.toSpliced(at, 0, changed),
      truncate: (at) => records.slice(0, at),
      regrow: (at) => [...records.slice(0, at), ...Array.from({ length: 40 - at }, (_, index) => recordOf(100 + index))],
      'delete and refill': (at) => [...records.toSpliced(at, 1), changed],
    }
    for (const [kind, change] of Object.entries(kinds)) {
      for (let at = 0; at < 40; at++) {
        const { valid } = await verifyRange(streamOf(change(at)), log.checkpoint(), log.trust)
        expect([kind, at, valid]).toEqual([kind, at, false])
      }
    }
  })

  it('names the first record that is missing, too many or unreadable', async () => {
    expect(await verifyRange(streamOf(records.slice(0, 31)), log.checkpoint(), log.trust)).toEqual({ valid: false, problem: problems.few, index: 31n })
    expect(await verifyRange(streamOf([...records, recordOf(99)]), log.checkpoint(), log.trust)).toEqual({ valid: false, problem: problems.many, index: 40n })
    expect(await verifyRange(streamOf(records.with(5, toUtf8('{"v": 1}'))), log.checkpoint(), log.trust)).toEqual({
      valid: false,
      problem: problems.record,
      index: 5n,
    })
    expect(await verifyRange(streamOf(records.with(5, 'text' as never)), log.checkpoint(), log.trust)).toEqual({
      valid: false,
      problem: problems.shape,
      index: 5n,
    })
  })

  it('narrows a change down to the stretch between two checkpoints held outside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 39 }), fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 6 }), async (at, sizes) => {
        const verified = await verifyRange(streamOf(records.with(at, recordOf(99))), log.checkpoint(), log.trust, {
          earlier: sizes.map((size) => log.checkpoint(size)),
        })
        const start = Math.max(0, ...sizes.filter((size) => size <= at))
        expect(verified).toEqual({ valid: false, problem: problems.root, ...(start > 0 ? { index: BigInt(start) } : {}) })
      }),
      { numRuns: 60 },
    )
  })

  it('refuses a log shown only up to an older checkpoint than one held outside', async () => {
    expect(await verifyRange(streamOf(records.slice(0, 20)), log.checkpoint(20), log.trust, { earlier: [log.checkpoint(33)] })).toEqual({
      valid: false,
      problem: problems.few,
      index: 20n,
    })
  })

  it('names the start of the stretch in which records are missing where a checkpoint held outside tells it', async () => {
    const earlier = [log.checkpoint(10), log.checkpoint(30)]
    const few = await verifyRange(streamOf(records.slice(0, 35)), log.checkpoint(), log.trust, { earlier })
    expect(few).toEqual({ valid: false, problem: problems.few, index: 30n })
  })

  it('follows the log to the key that a record of its change names, and to none that another record or another log names', async () => {
    const next = signedLog(origin, records, 2)
    const problemOf = async (type: string, seed = 1): Promise<string> => {
      const record = recordBytes({ id: 'k', type, at: new Date('2027-01-31T15:00:00Z'), data: { verifierKey: next.verifierKey } })
      const rotations = [signedLog(origin, [record], seed).bundle(0)]
      const verified = await verifyRange(streamOf(records), next.checkpoint(), { ...log.trust, rotations })
      return verified.valid ? 'valid' : verified.problem
    }
    expect(await problemOf('key.rotated')).toBe('valid')
    expect(await problemOf('key.noted')).toBe(problems.rotation)
    expect(await problemOf('key.rotated', 3)).toBe(problems.rotation)
  })

  it('refuses an empty log whose signed root is that of another', async () => {
    const root = toBase64(new Uint8Array(32))
    const empty = { origin, size: 0n, root, note: log.signText(`${origin}\n0\n${root}\n`) }
    expect(await verifyRange(streamOf([]), empty, log.trust)).toEqual({ valid: false, problem: problems.root })
  })

  it('refuses checkpoints of other keys and logs, and fields that differ from the signed note', async () => {
    const problemOf = async (checkpoint: ReturnType<typeof log.checkpoint>): Promise<string> => {
      const verified = await verifyRange(streamOf(records), checkpoint, log.trust)
      return verified.valid ? 'valid' : verified.problem
    }
    expect(await problemOf(signedLog(origin, records, 2).checkpoint())).toBe(problems.signature)
    expect(await problemOf(log.checkpoint(40, 'other.example/sms'))).toBe(problems.origin)
    expect(await problemOf({ ...log.checkpoint(), size: 39n })).toBe(problems.fields)
    expect(await problemOf({ ...log.checkpoint(), root: log.checkpoint(39).root })).toBe(problems.fields)
    expect(await problemOf({ ...log.checkpoint(), origin: 'other.example/sms' })).toBe(problems.fields)
    expect(await problemOf({ ...log.checkpoint(), note: 'note' })).toBe(problems.note)
    expect((await verifyRange(streamOf(records), log.checkpoint(), log.trust, { earlier: [{ ...log.checkpoint(3), note: 'note' }] })).valid).toBe(false)
  })

  it('never throws, also when the stream does', async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield* records.slice(0, 3)
      throw new Error('canary')
    }
    expect(await verifyRange(breaking(), log.checkpoint(), log.trust)).toEqual({ valid: false, problem: problems.reading, index: 3n })
    for (const given of [null, 1, {}, 'canary']) {
      expect((await verifyRange(given as never, log.checkpoint(), log.trust)).valid).toBe(false)
      expect((await verifyRange(streamOf(records), given as never, log.trust)).valid).toBe(false)
      expect((await verifyRange(streamOf(records), log.checkpoint(), given as never)).valid).toBe(false)
    }
  })

  it('stops reading at the first record too many', async () => {
    let read = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        yield records[read % 40] as Uint8Array
        read += 1
      }
    }
    expect((await verifyRange(endless(), log.checkpoint(), log.trust)).valid).toBe(false)
    expect(read).toBe(40)
  })
})
