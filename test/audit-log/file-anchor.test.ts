import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAuditLog, fileAnchor } from '../../src/audit-log/index.js'
import type { Checkpoint } from '../../src/merkle-log/index.js'
import { memoryStorage } from '../../src/storage/memory-storage.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'
import { at, eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anchor-'))
})
afterEach(() => rm(folder, { recursive: true }))

const anchorIn = (name = 'anchor.jsonl') => fileAnchor({ path: join(folder, name), runtime: fakeRuntime({ at }) })

async function checkpoints(sizes: readonly number[], forged = false): Promise<Checkpoint[]> {
  const { log, append } = logUnderTest()
  const made: Checkpoint[] = []
  let written = 0
  for (const size of sizes) {
    for (; written < size; written++) await append(eventOf(`e${written}`, forged ? { forged } : {}))
    made.push(await log.publish())
  }
  return made
}

describe('fileAnchor', () => {
  it('appends one line for each checkpoint, readable by its owner alone, and gives the newest back', async () => {
    const [first, second] = (await checkpoints([3, 5])) as [Checkpoint, Checkpoint]
    const anchor = anchorIn()
    expect(await anchor.newest?.()).toBeNull()
    for (const each of [first, first, second]) expect(await anchor.put(each)).toEqual({})
    const lines = (await readFile(join(folder, 'anchor.jsonl'), 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([first, second].map(({ note }) => ({ at: '2027-01-31T15:00:00.000Z', note })))
    expect(await anchorIn().newest?.()).toEqual(second)
    // A mount that is not there may hold anything.
    const away = fileAnchor({ path: join(folder, 'away', 'anchor.jsonl') })
    expect(await problemOf(async () => away.newest?.())).toBe('AUDIT_UNAVAILABLE anchor-failed')
    expect((await stat(join(folder, 'anchor.jsonl'))).mode & 0o077).toBe(0)
  })

  it('refuses a smaller tree and another one of the same size, by the same name', async () => {
    const [small, large] = (await checkpoints([3, 5])) as [Checkpoint, Checkpoint]
    const [other] = (await checkpoints([5], true)) as [Checkpoint]
    const anchor = anchorIn()
    await anchor.put(large)
    expect(await problemOf(() => anchor.put(small))).toBe('AUDIT_UNAVAILABLE anchor-holds-more')
    expect(await problemOf(() => anchor.put(other))).toBe('AUDIT_UNAVAILABLE anchor-differs')
    const renamed = createAuditLog({ storage: memoryStorage(), keys, origin: `${origin}~1` })
    expect(await anchor.put(await renamed.publish())).toEqual({})
    expect((await anchor.newest?.())?.origin).toBe(`${origin}~1`)
  })

  it('goes on after a line that a crash cut, at any byte, and holds what was whole', async () => {
    const [first, second] = (await checkpoints([3, 5])) as [Checkpoint, Checkpoint]
    const whole = Buffer.from(`${JSON.stringify({ at: at.toISOString(), note: second.note })}\n`)
    for (let cut = 0; cut < whole.length - 1; cut += 7) {
      const anchor = anchorIn(`cut-${cut}`)
      await anchor.put(first)
      await appendFile(join(folder, `cut-${cut}`), whole.subarray(0, cut))
      expect(await anchor.newest?.()).toEqual(first)
      await anchor.put(second)
      expect(await anchor.newest?.()).toEqual(second)
    }
  })

  it('reads the end of a long file only, and takes the largest of a few that processes swapped', async () => {
    const made = await checkpoints([1, 2, 3, 4])
    const lines = [...Array.from({ length: 400 }, () => made[0]), made[1], made[3], made[2]].map((each) => JSON.stringify({ at: '', note: each?.note }))
    await writeFile(join(folder, 'long'), `${lines.join('\n')}\n`)
    expect(await anchorIn('long').newest?.()).toEqual(made[3])
  })

  it('takes nothing from a file that is not its own, and tells nothing of it', async () => {
    const [first] = (await checkpoints([1])) as [Checkpoint]
    for (const content of ['canary\n', '{"at":"x","note":"canary"}\n', '{"canary":1}\n', '"canary"\n']) {
      await writeFile(join(folder, 'foreign'), content)
      expect(await problemOf(async () => anchorIn('foreign').newest?.())).toBe('AUDIT_UNAVAILABLE anchor-unreadable')
      expect(await problemOf(() => anchorIn('foreign').put(first))).toBe('AUDIT_UNAVAILABLE anchor-unreadable')
      expect(await readFile(join(folder, 'foreign'), 'utf8')).toBe(content)
    }
    const missing = fileAnchor({ path: join(folder, 'canary', 'file') })
    expect(await problemOf(() => missing.put(first))).toBe('AUDIT_UNAVAILABLE anchor-failed')
  })

  it('makes a log anchored, and tells a restored one that history was lost', async () => {
    const anchors = [anchorIn()]
    const { log, append } = logUnderTest({ anchors })
    await append(eventOf('e1'), eventOf('e2'))
    await log.publish()
    expect(await log.assurance()).toBe('anchored')
    const restored = logUnderTest({ anchors })
    await restored.append(eventOf('e1'))
    expect(await problemOf(() => restored.log.publish())).toBe('AUDIT_UNAVAILABLE anchor-disagrees')
    expect(await restored.log.assurance()).toBe('self-attested')
  })
})
