import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { messageLines } from '../../src/cli/report/message-lines.js'
import { report } from '../../src/cli/report/report.js'
import { runCommand } from '../../src/cli/run-command.js'
import { createReason } from '../../src/domain/reason.js'
import type { Checkpoint } from '../../src/merkle-log/index.js'
import type { Messenger } from '../../src/messenger/types.js'
import type { SuppressionSink } from '../../src/ports/other-ports.js'
import { sqliteStorage } from '../../src/storage/sqlite-storage.js'
import { leavesOf } from '../messenger/leaves.js'
import { createWorld, front, otherPhone, patientPhone } from '../messenger/world.js'
import { commandProcess } from './command-process.js'

const asking = ['--actor', 'privacy.kim', '--role', 'compliance', '--reason', 'the patient asked why']

let folder = ''
let closed: number[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
  closed = []
})
afterEach(() => rm(folder, { recursive: true }))

const told: SuppressionSink = { spec: 1, name: 'crm', apply: async () => 'done' }
const away: SuppressionSink = {
  spec: 1,
  name: 'erp',
  apply: async () => {
    throw new Error('away')
  },
}

/** The command in this process, over a messenger that is here already. */
async function run(messenger: Messenger, args: readonly string[], input = ''): Promise<{ readonly code: number; readonly text: string }> {
  const config = join(folder, 'nophi.config.mjs')
  await writeFile(config, 'export default { messenger: () => globalThis.messengerOfReportTest, close: () => globalThis.messengerOfReportTest.closed.push(1) }')
  Object.assign(globalThis, { messengerOfReportTest: { ...messenger, close: async () => void closed.push(0), closed } })
  const lines: string[] = []
  const terminal = { out: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
  const code = await report([...asking, '--config', config, ...args], terminal, async () => input)
  return { code, text: lines.join('\n') }
}

async function stoppedWorld() {
  const world = createWorld({ sinks: [told, away] })
  await world.consent()
  const { id } = await world.messenger.send(world.request({ reference: 'visit-7', patient: 'p-7' }))
  await world.runtime.advance(1_000)
  await world.reply('STOP')
  await world.messenger.maintain()
  return { ...world, id }
}

describe('nophi report', () => {
  it('answers in plain words why a person got no text and who was told, by the number on standard input', async () => {
    const { messenger, id } = await stoppedWorld()
    const { code, text } = await run(messenger, ['--phone', '-'], `${patientPhone}\n`)
    expect(code).toBe(0)
    expect(text).toMatch(/appointment-reminder, program visits\n {4}not sent: refused by our own rules/)
    expect(text).toMatch(/\[opted-out/)
    expect(text).toMatch(/STANDS: no texts at all \(opt-out, by reply\)/)
    expect(text).toMatch(/legal deadline 2026-12-09: met/)
    expect(text).toMatch(/told: crm \(no more texts\) at 2026-11-24 16:00:01 UTC/)
    expect(text).toMatch(/NOT YET TOLD: erp \(no more texts\), for 0 ms, 1 try/)
    expect(text).toContain(`proof: ${id}`)
    expect(text).not.toContain('5550101')
    expect(closed).toEqual([0, 1])
  })

  it('prints a reason once, however many findings of the text share it', () => {
    const at = new Date('2026-11-24T16:00:00Z')
    const reason = createReason('content-health')
    const common = { id: 'm1', status: 'refused', statusAt: at, program: 'visits', kind: 'free-text', createdAt: at, decidedAt: at, outcome: 'refuse' } as const
    const lines = messageLines({ ...common, reasons: [reason, { ...reason }, { ...reason, citation: undefined }] })
    expect(lines.filter((line) => line.includes(reason.message))).toEqual([
      `    ${reason.message} [content-health; ${reason.citation}]`,
      `    ${reason.message} [content-health]`,
    ])
  })

  it('finds the same by message, reference and patient', async () => {
    const { messenger, id } = await stoppedWorld()
    for (const who of [
      ['--message', id],
      ['--reference', 'visit-7'],
      ['--patient', 'p-7'],
    ]) {
      const { code, text } = await run(messenger, who)
      expect([code, text.includes(`proof: ${id}`), text.includes('told: crm')]).toEqual([0, true, true])
    }
  })

  it('prints the explanation as JSON, without a number', async () => {
    const { messenger } = await stoppedWorld()
    const { text } = await run(messenger, ['--phone', patientPhone, '--json', '--limit', '1'])
    expect(JSON.parse(text)).toMatchObject({
      asked: 'phone',
      numbers: [{ messages: [{}], more: true, suppressions: [{ standing: true }] }],
      sinks: ['crm', 'erp'],
    })
    expect(text).not.toContain('5550101')
  })

  it('tells what is lifted, what waits, what is held, and what nobody has read', async () => {
    const world = createWorld()
    await world.messenger.suppression.suppress({ phone: patientPhone, source: 'phone-call', actor: front, occurredAt: world.runtime.now() })
    await world.runtime.advance(60_000)
    const consentEventId = await world.consent()
    await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId }, actor: front })
    await world.messenger.send(world.request({ notBefore: new Date('2026-11-25T16:00:00Z') }))
    await world.messenger.suppression.suppress({ patient: 'p-7', source: 'portal', actor: front })
    await world.messenger.hold('care-gaps', { actor: { id: 'kim', roles: ['compliance'] }, reason: 'wrong list' })
    await world.reply('who is this')
    const later = createWorld({ storage: world.storage, runtime: world.runtime, sinks: [told] })
    const { text } = await run(later.messenger, ['--phone', patientPhone])
    expect(text).toMatch(/ended: no texts at all \(opt-out, by phone-call\)/)
    expect(text).toMatch(/not enforced yet/)
    expect(text).toMatch(/lifted at 2026-11-24 16:01:00 UTC by amy \(consent\)/)
    expect(text).toMatch(/looked at again at 2026-11-25 16:00:00 UTC/)
    expect(text).toMatch(/care-gaps since .* by kim \(person\)/)
    expect(text).toMatch(/Replies that a person must read\n.*due by/)
    expect((await run(later.messenger, ['--patient', 'p-7'])).text).toMatch(/Opt-outs of the person\n {2}STANDS: .*by portal\)[\s\S]*of the whole person/)
  })

  it('shows what was asked for on the last day that is named', async () => {
    const { messenger, id } = await stoppedWorld()
    expect((await run(messenger, ['--phone', patientPhone, '--from', '2026-11-24', '--to', '2026-11-24'])).text).toContain(`proof: ${id}`)
    expect((await run(messenger, ['--phone', patientPhone, '--from', '2026-11-23', '--to', '2026-11-23'])).text).toContain('none in this time')
    expect((await run(messenger, ['--phone', patientPhone, '--from', '2026-11-24', '--to', '2026-11-24T15:00:00Z'])).text).toContain('none in this time')
    await expect(run(messenger, ['--phone', patientPhone, '--from', '2026-02-30'])).rejects.toThrow('--from is a date')
  })

  it('says that nothing is known, with an exit code of its own', async () => {
    expect(await run(createWorld().messenger, ['--phone', otherPhone])).toEqual({
      code: 1,
      text: 'Nothing is known: no text was asked for, no consent and no opt-out recorded.',
    })
  })

  it.each([
    ['nobody', [...asking]],
    ['two at once', [...asking, '--phone', '-', '--message', 'x']],
    ['no reason', ['--actor', 'a', '--role', 'compliance', '--phone', patientPhone]],
    ['an unknown option', [...asking, '--phone', patientPhone, '--tell-all']],
    ['a date that is none', [...asking, '--phone', patientPhone, '--from', 'yesterday']],
    ['a configuration that is not there', [...asking, '--phone', patientPhone, '--config', 'nowhere.mjs']],
  ])('could not tell about %s, and repeats no number', async (_name, args) => {
    const lines: string[] = []
    const terminal = { out: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
    expect(await runCommand(['report', ...args], terminal)).toBe(2)
    expect(lines.join('\n').replace(/nophi \w+ [\s\S]*/, '')).not.toContain('5550101')
  })

  it('is refused to a role that may not read, and to a limit that is none', async () => {
    const { messenger } = createWorld()
    await expect(run(messenger, ['--phone', patientPhone, '--limit', 'all'])).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    const args = ['--actor', 'x', '--role', 'service', '--reason', 'y', '--phone', patientPhone, '--config', join(folder, 'nophi.config.mjs')]
    await expect(report(args, { out: () => {}, error: () => {} })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
  })

  it('runs as a command over the SQLite file of a clinic whose process has it open, and so does verify', async () => {
    const path = join(folder, 'clinic.db')
    const storage = sqliteStorage({ path })
    await storage.migrate()
    const world = createWorld({ storage, sinks: [told] })
    await world.consent()
    await world.messenger.send(world.request())
    await world.reply('STOP')
    await world.messenger.maintain()
    onTestFinished(() => storage.close())
    const config = join(folder, 'nophi.config.mjs')
    const command = await commandProcess(config, path)
    const explained = await command.run(['report', '--phone', '-', '--from', '2026-11-01', '--config', config, ...asking], patientPhone)
    expect(explained.text).toMatch(/not sent: refused by our own rules/)
    expect(explained.text).toMatch(/told: crm \(no more texts\)/)
    expect(explained.code).toBe(0)
    const { origin } = (await world.messenger.audit.newest()) as Checkpoint
    const pinned = ['--origin', origin, '--key', await world.messenger.audit.verifierKey()]
    expect(await command.run(['verify', ...pinned, '--sqlite', path], '')).toMatchObject({ code: 0, text: expect.stringMatching(/^fine/) })
    expect(await command.run(['verify', ...pinned, '--config', config], '')).toMatchObject({ code: 0, text: expect.stringMatching(/^fine/) })
    // The one that has the file goes on, and has the record of the read.
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'history.explained')).toHaveLength(1)
  })
})
