import { type EvidenceBundle, isNophiError, type LogTrust, verifyEvidence } from 'nophi'
import { auditor, clinicNumber, frontDesk, jobs, privacyOfficer } from './clinic.ts'
import { newPatient } from './replies.ts'
import { deliver, type World } from './world.ts'

const program = 'care-gaps'

/** A campaign that people leave: the monitor knows its earlier days, and today's first opt-outs are too many. */
export async function monitoredCampaign(world: World): Promise<void> {
  const { narrator, messenger, carrier, clock, signals } = world
  const stream = { sender: clinicNumber, program, template: 'care-reminder' }
  for (let index = 0; index < 200; index++) {
    const at = new Date(clock.now().getTime() - 86_400_000 + index * 1_000)
    messenger.monitor.observe({ id: `seed-${index}`, type: 'accepted', at, ...stream })
    if (index % 100 === 99) messenger.monitor.observe({ id: `seed-out-${index}`, type: 'opt-out', at, ...stream })
  }
  const send = (phone: string, key: string) =>
    messenger.send({ program, to: phone, actor: jobs, idempotencyKey: key, item: 'CarePlan/1', message: { kind: 'care-reminder' } })
  const phones: string[] = []
  for (let index = 0; index < 12; index++) {
    const phone = await newPatient(world, `+1773555${String(140 + index).padStart(4, '0')}`, [program])
    await send(phone, `gap-${index}`)
    phones.push(phone)
  }
  await deliver(world)
  for (const phone of phones.slice(0, 8)) await carrier.phone(phone).reply(clinicNumber, 'stop please and thank you')
  await messenger.maintain()
  narrator.say('    yesterday 2 of 200 left; today 8 of 12. The monitor says:')
  for (const { level, metric, numerator, denominator, rule, falseAlarmRate, stream: where, message } of signals.filter(
    (signal) => signal.stream.program === program,
  )) {
    narrator.say(
      `    ${level} ${metric}: ${numerator} of ${denominator}, rule ${rule}, ${JSON.stringify(where)}, false alarms ${(falseAlarmRate * 100).toFixed(1)} %`,
    )
    narrator.say(`         ${message}`)
  }
  const next = await newPatient(world, '+17735550170', [program])
  narrator.decision('    the next text of the campaign', (await send(next, 'gap-next')).decision)
}

export async function historyAsSeen(world: World, phone: string): Promise<void> {
  const { narrator, messenger } = world
  const seen = await messenger.history.list({ phone, limit: 3 }, frontDesk)
  narrator.say('    The front desk sees, masked:')
  narrator.table(
    ['number', 'kind', 'status', 'program', 'owner'],
    seen.records.map((record) => [`${record.phone}`, record.kind, record.status, record.program, record.owner]),
  )
  const first = seen.records[0]
  if (first === undefined) return
  narrator.say('    The auditor sees the same, and may not reveal:')
  const denied = await messenger.history.reveal(first.id, { actor: auditor, reason: 'curiosity' }).catch((error: unknown) => error)
  narrator.say(`    ${isNophiError(denied) ? `${denied.code}: ${denied.docs}` : 'revealed'}`)
  const revealed = await messenger.history.reveal(first.id, { actor: privacyOfficer, reason: 'complaint 2026-118: which number was it?' })
  narrator.say(
    `    The privacy officer breaks the glass, with a reason, and the log keeps who and when: number shown (${revealed.phone.length} characters), text ${revealed.text === undefined ? 'already erased' : 'shown'}.`,
  )
}

export function retentionManifest({ narrator, messenger }: World): void {
  narrator.table(
    ['what', 'days', 'who can read it', 'where'],
    messenger.retention.manifest().map(({ data, where, days, readers }) => [data, String(days), readers.join(', ') || 'nobody', where]),
  )
}

/** One message, its consent and its opt-out, proved to somebody who has no access to the database. */
export async function evidence({ narrator, messenger }: World, phone: string): Promise<void> {
  const checkpoint = await messenger.audit.publish()
  const trust: LogTrust = { origin: checkpoint.origin, verifierKey: await messenger.audit.verifierKey() }
  const { records } = await messenger.history.list({ phone, limit: 50 }, frontDesk)
  const bundles: EvidenceBundle[] = []
  for (const { id } of records) bundles.push(...(await messenger.audit.evidenceFor(id)))
  const verified = await failing(bundles, trust)
  narrator.say(
    `    log ${checkpoint.origin}, ${checkpoint.size} records, assurance: ${await messenger.audit.assurance()} (no anchor outside is configured here)`,
  )
  narrator.say(`    ${bundles.length - verified.length} of ${bundles.length} records of this phone verified offline, with the pinned key alone`)
  const [first, second] = bundles
  if (first === undefined || second === undefined) return
  narrator.say(`    the first with its proof: ${first.record.length + first.proof.length} bytes`)
  const tampered = { ...second, record: new TextEncoder().encode(new TextDecoder().decode(second.record).replace(/"type":"./, '"type":"x')) }
  for (const { id, problem } of await failing([first, tampered, ...bundles.slice(2)], trust))
    narrator.say(`    one letter of one record changed: record ${id} found, ${problem}`)
}

async function failing(bundles: readonly EvidenceBundle[], trust: LogTrust): Promise<{ id: string; problem: string }[]> {
  const found: { id: string; problem: string }[] = []
  for (const bundle of bundles) {
    const result = await verifyEvidence(bundle, trust)
    const { id } = JSON.parse(new TextDecoder().decode(bundle.record)) as { id: string }
    if (!result.valid) found.push({ id, problem: result.problem })
  }
  return found
}
