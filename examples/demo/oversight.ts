import { type EvidenceBundle, isNophiError, type LogTrust, verifyEvidence } from 'nophi'
import { auditor, clinicNumber, frontDesk, jobs, lakeside, privacyOfficer } from './clinic.ts'
import { newPatient } from './replies.ts'
import { deliver, type World } from './world.ts'

const program = 'care-gaps'

/** A campaign that people leave: a seeded history of yesterday, then today's first opt-outs. */
export async function monitoredCampaign(world: World): Promise<void> {
  const { narrator, messenger, carrier, clock, signals } = world
  const stream = { sender: clinicNumber, program, template: 'care-reminder' }
  for (let index = 0; index < 400; index++) {
    const at = new Date(clock.now().getTime() - 86_400_000 + index * 1_000)
    messenger.monitor.observe({ id: `seed-${index}`, type: 'accepted', at, ...stream })
    if (index % 25 === 24) messenger.monitor.observe({ id: `seed-out-${index}`, type: 'opt-out', at, ...stream })
  }
  const phones: string[] = []
  for (let index = 0; index < 12; index++) phones.push(await newPatient(world, `+1312555016${index.toString(16).replace(/[a-f]/, (digit) => String(digit.charCodeAt(0) % 10))}`.slice(0, 12), [program]))
  const unique = [...new Set(phones)]
  const send = (phone: string, key: string) =>
    messenger.send({ program, to: phone, actor: jobs, idempotencyKey: key, item: 'CarePlan/1', message: { kind: 'care-reminder' } })
  for (const phone of unique) await send(phone, `gap-${phone}`)
  await deliver(world)
  for (const phone of unique.slice(0, 4)) {
    await carrier.phone(phone).reply(clinicNumber, 'stop please and thank you')
  }
  await messenger.maintain()
  const signal = signals.find(({ level }) => level === 'critical') ?? signals[0]
  narrator.say(`    yesterday 16 of 400 left; today ${unique.length} texts, 4 more left.`)
  narrator.say(`    signal: ${signal?.metric} ${signal?.level}, ${signal?.numerator} of ${signal?.denominator}, rule ${signal?.rule}, false alarms ${((signal?.falseAlarmRate ?? 0) * 100).toFixed(1)} % of campaigns`)
  narrator.say(`         ${signal?.message ?? 'none'}`)
  const next = await newPatient(world, '+13125550170', [program])
  narrator.decision('    the next text of the campaign', (await send(next, 'gap-next')).decision)
}

export async function historyAsSeen(world: World, phone: string): Promise<void> {
  const { narrator, messenger } = world
  const seen = await messenger.history.list({ phone, limit: 3 }, frontDesk)
  narrator.say('    The front desk sees, masked:')
  narrator.table(['number', 'kind', 'status', 'program', 'owner'], seen.records.map((record) => [`${record.phone}`, record.kind, record.status, record.program, record.owner]))
  const first = seen.records[0]
  if (first === undefined) return
  narrator.say('    The auditor sees the same, and may not reveal:')
  const denied = await messenger.history.reveal(first.id, { actor: auditor, reason: 'curiosity' }).catch((error: unknown) => error)
  narrator.say(`    ${isNophiError(denied) ? `${denied.code}: ${denied.docs}` : 'revealed'}`)
  const revealed = await messenger.history.reveal(first.id, { actor: privacyOfficer, reason: 'complaint 2026-118: which number was it?' })
  narrator.say(`    The privacy officer breaks the glass, with a reason, and the log keeps who and when: number shown (${revealed.phone.length} characters), text ${revealed.text === undefined ? 'already erased' : 'shown'}.`)
}

export function retentionManifest({ narrator, messenger }: World): void {
  narrator.table(
    ['what', 'where', 'days', 'who can read it'],
    messenger.retention.manifest().map(({ data, where, days, readers }) => [data, where, String(days), readers.join(', ') || 'nobody']),
  )
}

/** One message, its consent and its opt-out, proved to somebody who has no access to the database. */
export async function evidence({ narrator, messenger }: World, phone: string): Promise<void> {
  const checkpoint = await messenger.audit.publish()
  const trust: LogTrust = { origin: checkpoint.origin, verifierKey: await messenger.audit.verifierKey() }
  const { records } = await messenger.history.list({ phone, limit: 50 }, frontDesk)
  const bundles: EvidenceBundle[] = []
  for (const { id } of records) bundles.push(...(await messenger.audit.evidenceFor(id)))
  const valid = await Promise.all(bundles.map((bundle) => verifyEvidence(bundle, trust)))
  const [bundle] = bundles
  narrator.say(`    log ${checkpoint.origin}, ${checkpoint.size} records, assurance: ${await messenger.audit.assurance()} (no anchor outside is configured here)`)
  narrator.say(`    ${valid.filter(({ valid: holds }) => holds).length} of ${bundles.length} records of this phone verified offline, with the pinned key alone`)
  if (bundle === undefined) return
  narrator.say(`    one of them, ${bundle.record.length + bundle.proof.length} bytes with its proof: ${JSON.parse(new TextDecoder().decode(bundle.record)).type}`)
  const tampered = { ...bundle, record: new TextEncoder().encode(new TextDecoder().decode(bundle.record).replace('"outcome":"', '"outcome":"not-')) }
  const found = await verifyEvidence(tampered, trust)
  narrator.say(`    the same with one word changed: ${found.valid ? 'NOT FOUND' : `found, ${found.problem}`}`)
}

/** Reads all that was stored, sent and printed for words that must be nowhere. */
export function scan({ recording, carrier, narrator }: World, words: readonly string[]): number {
  const places: Readonly<Record<string, string>> = {
    stored: recording.everything(),
    sent: carrier.accepted().map(({ text }) => text).join('\n'),
    printed: narrator.printed(),
  }
  const rows: string[][] = []
  let hits = 0
  for (const [place, text] of Object.entries(places)) {
    const found = words.filter((word) => new RegExp(`\\b${word}`, 'i').test(text)).length
    hits += found
    rows.push([place, `${(text.length / 1024).toFixed(0)} KB`, String(words.length), String(found)])
  }
  narrator.table(['where', 'searched', 'words', 'found'], rows)
  narrator.say(`    by name: ${lakeside.name} sent ${carrier.accepted().length} texts`)
  return hits
}
