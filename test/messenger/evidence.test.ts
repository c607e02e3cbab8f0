import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { type EvidenceBundle, verifyEvidence } from '../../src/merkle-log/index.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { leavesOf } from './leaves.js'
import { clinicNumber, createWorld, link, patientPhone, sender, type World } from './world.js'

const origin = 'nophi/default'
const otherKeys = keysFromSecret(toBase64(new Uint8Array(32).fill(8)))

async function storyOf(world: World): Promise<{ id: string; bundles: readonly EvidenceBundle[]; trust: { origin: string; verifierKey: string } }> {
  await world.consent(patientPhone, 'results')
  const { id } = await world.messenger.send(world.request({ program: 'results', item: 'DiagnosticReport/1', message: { kind: 'results-available', link } }))
  await world.messenger.dispatchDue()
  await world.messenger.receive([{ transport: 'fake', replayKey: 'r', type: 'receipt', providerMessageId: 'fake-1', status: 'delivered' }])
  return { id, bundles: await world.messenger.audit.evidenceFor(id), trust: { origin, verifierKey: await world.messenger.audit.verifierKey() } }
}

function recordOf({ record }: EvidenceBundle): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(record)) as Record<string, unknown>
}

describe('the record of a permit', () => {
  it('names the registered campaign of the address, where it has one', async () => {
    for (const campaignId of [undefined, 'C-4471']) {
      const address = { value: clinicNumber, type: 'long-code', transport: 'fake', campaignId } as const
      const world = createWorld({ senders: [{ ...sender, addresses: [address] }] })
      await world.consent()
      await world.messenger.send(world.request())
      await world.messenger.dispatchDue()
      const [permit] = await leavesOf(world.messenger, 'permit.opened')
      expect(permit?.campaign).toBe(campaignId)
    }
  })
})

describe('evidence of a text', () => {
  it('tells its whole story and verifies without the database', async () => {
    const world = createWorld()
    const { id, bundles, trust } = await storyOf(world)
    expect(bundles.map((bundle) => recordOf(bundle).type)).toEqual(['message.queued', 'permit.opened', 'attempt.accepted', 'receipt.delivered'])
    for (const bundle of bundles) {
      expect(recordOf(bundle)).toMatchObject({ message: id })
      expect(await verifyEvidence(bundle, trust)).toEqual({ valid: true })
    }
    const subjects = new Set(bundles.map((bundle) => recordOf(bundle).subject))
    expect(subjects.size).toBe(1)
    expect(JSON.stringify(bundles.map(recordOf))).not.toContain(patientPhone.slice(2))
  })

  it('does not verify once a record, a proof or the trust is another', async () => {
    const world = createWorld()
    const { bundles, trust } = await storyOf(world)
    const [first, second] = bundles as [EvidenceBundle, EvidenceBundle]
    const refused = new TextEncoder().encode(new TextDecoder().decode(first.record).replace('"outcome":"allow"', '"outcome":"defer"'))
    expect(refused.length).toBe(first.record.length)
    const forged: readonly [EvidenceBundle, typeof trust][] = [
      [{ ...first, record: refused }, trust],
      [{ ...first, record: second.record }, trust],
      [{ ...first, proof: second.proof }, trust],
      [{ ...first, disclosure: 'Words that nobody was shown.' }, trust],
      [first, { ...trust, origin: 'nophi/other' }],
      [first, { ...trust, verifierKey: await createWorld({ keys: otherKeys }).messenger.audit.verifierKey() }],
    ]
    for (const [place, [bundle, pinned]] of forged.entries())
      expect({ place, valid: (await verifyEvidence(bundle, pinned)).valid }).toEqual({ place, valid: false })
  })

  it('fails for every single changed byte of the record', async () => {
    const { bundles, trust } = await storyOf(createWorld())
    const bundle = bundles[0] as EvidenceBundle
    for (let index = 0; index < bundle.record.length; index += 7) {
      const record = Uint8Array.from(bundle.record)
      record[index] = (record[index] as number) ^ 1
      expect({ index, valid: (await verifyEvidence({ ...bundle, record }, trust)).valid }).toEqual({ index, valid: false })
    }
  })

  it('shows why a text was refused, with the words that the person had been shown', async () => {
    const world = createWorld()
    const { id } = await world.messenger.send(world.request())
    const bundles = await world.messenger.audit.evidenceFor(id)
    expect(bundles.map(recordOf)).toEqual([expect.objectContaining({ type: 'message.refused', outcome: 'refuse', reasons: 'consent-missing:us.consent' })])
  })

  it('is empty for what the log does not know', async () => {
    expect(await createWorld().messenger.audit.evidenceFor('nothing')).toEqual([])
  })
})
