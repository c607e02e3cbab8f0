import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { evidence } from '../../src/cli/evidence/evidence.js'
import { runCommand } from '../../src/cli/run-command.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import type { Messenger } from '../../src/messenger/types.js'
import { sqliteStorage } from '../../src/storage/sqlite-storage.js'
import { leavesOf } from '../messenger/leaves.js'
import { giveConsent } from '../messenger/people-world.js'
import { livedByTwo } from '../messenger/person-day.js'
import { createWorld, otherPhone, patientPhone } from '../messenger/world.js'
import { commandProcess } from './command-process.js'

const asking = ['--actor', 'privacy.kim', '--role', 'auditor', '--reason', 'demand letter']

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'))
})
afterEach(() => rm(folder, { recursive: true }))
const inFolder = (name: string): string => join(folder, name)

/** The command in this process, over a messenger that is here already. */
async function run(messenger: Messenger, args: readonly string[], input = ''): Promise<{ readonly code: number; readonly text: string }> {
  await writeFile(inFolder('nophi.config.mjs'), 'export default { messenger: () => globalThis.messengerOfEvidenceTest }')
  Object.assign(globalThis, { messengerOfEvidenceTest: { ...messenger, close: async () => undefined } })
  const lines: string[] = []
  const terminal = { out: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
  const code = await evidence(['--config', inFolder('nophi.config.mjs'), ...args], terminal, async () => input)
  return { code, text: lines.join('\n') }
}

describe('nophi evidence', () => {
  it('writes the file of the number on standard input for its owner alone, and says that it verifies', async () => {
    const { messenger } = await livedByTwo()
    const { code, text } = await run(messenger, [...asking, '--phone', '-', '--out', inFolder('person.jsonl')], `${patientPhone}\n`)
    expect([code, text]).toEqual([0, expect.stringMatching(/^fine\n {2}phone numbers: 1\n[\s\S]*none missing: 1 to \d+, as of/)])
    expect(text).toContain('assurance: self-attested')
    expect((await stat(inFolder('person.jsonl'))).mode & 0o777).toBe(0o600)
    const written = await readFile(inFolder('person.jsonl'), 'utf8')
    expect(written.split('\n')[0]).toBe('{"format":"nophi-person@1"}')
    expect(written + text).not.toContain('5550101')
  })

  it('is of all numbers of a patient, by the id of the host', async () => {
    const world = createWorld()
    for (const phone of [patientPhone, otherPhone]) await giveConsent(world, { phone, patient: 'p1' })
    const { code, text } = await run(world.messenger, [...asking, '--patient', 'p1', '--out', inFolder('person.jsonl'), '--json'])
    expect([code, JSON.parse(text).checked['phone numbers']]).toEqual([0, 2])
  })

  it('says where nothing is known, and leaves the proof of that', async () => {
    const { code, text } = await run(createWorld().messenger, [...asking, '--phone', otherPhone, '--out', inFolder('person.jsonl')])
    expect([code, text]).toEqual([1, expect.stringContaining('the file is of nobody')])
  })

  it('writes over nothing, and leaves nothing behind where it may not or cannot', async () => {
    const { messenger } = await livedByTwo()
    await writeFile(inFolder('there'), 'kept')
    await expect(run(messenger, [...asking, '--phone', patientPhone, '--out', inFolder('there')])).rejects.toThrow('is there already')
    expect(await readFile(inFolder('there'), 'utf8')).toBe('kept')
    const denied = ['--actor', 'x', '--role', 'front-desk', '--reason', 'y', '--phone', patientPhone, '--out', inFolder('denied')]
    await expect(run(messenger, denied)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    const broken: Messenger = {
      ...messenger,
      async *exportPerson(...given) {
        for await (const part of messenger.exportPerson(...given)) {
          yield part
          throw new Error('canary')
        }
      },
    }
    await expect(run(broken, [...asking, '--phone', patientPhone, '--out', inFolder('broken')])).rejects.toThrow('canary')
    expect(await readdir(folder)).toEqual(['nophi.config.mjs', 'there'])
  })

  it.each(['not-covered-yet', 'fork'])('tells of a failure of the log at once: the messenger itself has waited for what ends (%s)', async (problem) => {
    const { messenger } = await livedByTwo()
    let asked = 0
    const failing: Messenger = {
      ...messenger,
      async *exportPerson(...given) {
        asked += 1
        for await (const part of messenger.exportPerson(...given)) {
          yield part
          throw new NophiError('AUDIT_UNAVAILABLE', { problem })
        }
      },
    }
    await expect(run(failing, [...asking, '--phone', patientPhone, '--out', inFolder('person.jsonl')])).rejects.toMatchObject({ details: { problem } })
    expect(asked).toBe(1)
    // Asked again it would say of one file that it was given out twice.
    expect(await leavesOf(messenger, 'evidence.exported')).toHaveLength(1)
  })

  it.each([
    ['nobody', [...asking, '--out', 'x']],
    ['two at once', [...asking, '--phone', patientPhone, '--patient', 'p1', '--out', 'x']],
    ['no reason', ['--actor', 'a', '--role', 'auditor', '--phone', patientPhone, '--out', 'x']],
    ['no file', [...asking, '--phone', patientPhone]],
    ['a configuration that is not there', [...asking, '--phone', patientPhone, '--out', 'x', '--config', 'nowhere.mjs']],
  ])('could not tell about %s, and repeats no number', async (_name, args) => {
    const lines: string[] = []
    const terminal = { out: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
    expect(await runCommand(['evidence', ...args], terminal)).toBe(2)
    expect(lines.join('\n')).not.toContain('5550101')
  })

  it('runs as a command over the SQLite file of a clinic whose process has it open and goes on', async () => {
    const path = inFolder('clinic.db')
    const storage = sqliteStorage({ path })
    await storage.migrate()
    const world = await livedByTwo(storage)
    onTestFinished(() => storage.close())
    const command = await commandProcess(inFolder('nophi.config.mjs'), path)
    const args = ['evidence', ...asking, '--phone', '-', '--config', inFolder('nophi.config.mjs'), '--out', inFolder('person.jsonl')]
    const { code, text } = await command.run(args, patientPhone)
    expect([code, text]).toEqual([0, expect.stringMatching(/^fine/)])
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'evidence.exported')).toHaveLength(1)
  })
})
