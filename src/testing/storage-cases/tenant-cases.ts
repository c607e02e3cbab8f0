import { type ConformanceCase, promised } from '../conformance-case.js'
import { type AllStores, addSubject, ids, type OpenCase, type StorageBench, sameBytes } from './bench.js'
import { attemptRow, bytesOf, consentRow, eventRow, leafRow, linkRow, messageRow, noon, processRow, receiptRow, replyRow, sinkRow, systemRow } from './rows.js'

/** Both tenants write under the same ids, numbers and keys; each then looks for itself and must find itself alone. */
async function bothTenants(
  run: StorageBench['run'],
  write: (stores: AllStores, tenant: string) => Promise<unknown>,
  look: (stores: AllStores, tenant: string) => Promise<void>,
): Promise<void> {
  for (const tenant of ['tenant-1', 'tenant-2']) await run(async (stores) => write(stores, tenant), tenant)
  for (const tenant of ['tenant-1', 'tenant-2']) await run(async (stores) => look(stores, tenant), tenant)
}

export function tenantCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('keeps recipients and gates of two tenants apart', ({ run }) =>
      bothTenants(
        run,
        async (stores, tenant) => {
          await stores.suppression.ensureSubject(['k1:same'], `of-${tenant}`, bytesOf(1))
          await stores.suppression.ensureSubject(['k1:other'], 'same-id', bytesOf(1))
          if (tenant === 'tenant-2') await stores.suppression.advanceGate('same-id', 0, 5, 0)
        },
        async (stores, tenant) => {
          promised((await stores.suppression.findSubject(['k1:same'])) === `of-${tenant}`, "a number finds this tenant's recipient")
          promised((await stores.suppression.lockGates(['same-id'], 'wait'))[0]?.seq === (tenant === 'tenant-1' ? 0 : 5), "a gate is this tenant's own")
        },
      ),
    ),
    open('keeps gate events and attempts of two tenants apart', ({ run }) =>
      bothTenants(
        run,
        async (stores, tenant) => {
          await addSubject(stores)
          await stores.suppression.insertEvent(eventRow({ actor: tenant }))
          await stores.suppression.openAttempts([attemptRow({ process: tenant, leaseUntil: noon - 1, providerId: 'provider-1' })])
        },
        async (stores, tenant) => {
          const { suppression } = stores
          const rows = [
            await suppression.event('event-1'),
            ...(await suppression.events('subject-1')),
            ...(await suppression.unenforced(9)),
            ...(await suppression.scan(null, 9)),
          ]
          promised(rows.length === 4 && rows.every((row) => row?.actor === tenant), "events are this tenant's own")
          const attempts = [
            await suppression.attempt('attempt-1'),
            await suppression.attemptByProviderId('carrier', 'provider-1'),
            ...(await suppression.attemptsSince({ subject: 'subject-1' }, 0)),
            ...(await suppression.attemptsSince({ patient: 'patient-1' }, 0)),
          ]
          promised(attempts.length === 4 && attempts.every((row) => row?.process === tenant), "attempts are this tenant's own")
          promised(
            (await suppression.countInFlight('subject-1', 99)) === 1 && (await suppression.countInFlightOfProgram('program-1')) === 1,
            "calls in flight are this tenant's own",
          )
          const expired = await suppression.expireLeases(noon, 9)
          promised(expired.length === 1 && expired[0]?.process === tenant, "expired leases are this tenant's own")
        },
      ),
    ),
    open('keeps messages, receipts and replies of two tenants apart', ({ run }) =>
      bothTenants(
        run,
        async (stores, tenant) => {
          const { inserted } = await stores.messages.insertIfAbsent(
            messageRow({ owner: tenant, exemptEvent: 'event-1', reference: 'reference-1', expiresAt: noon - 1 }),
          )
          promised(inserted, "another tenant's message, key or exemption is no duplicate")
          promised(await stores.messages.insertReceipt(receiptRow({ kind: tenant })), 'a receipt is new')
          await stores.messages.insertReply(replyRow({ intent: tenant }))
        },
        async (stores, tenant) => {
          const { messages } = stores
          const rows = [
            await messages.get('message-1'),
            await messages.findByKey(['k1:message-1']),
            ...(await messages.claimDue(noon, 9)),
            ...(await messages.listQueued({ subject: 'subject-1' }, 9)),
            ...(await messages.listQueued({ program: 'program-1' }, 9)),
            ...(await messages.listExpired(noon, 9)),
            ...(await messages.list({ limit: 9 })),
            ...(await messages.list({ reference: 'reference-1', limit: 9 })),
          ]
          promised(rows.length === 8 && rows.every((row) => row?.owner === tenant), "messages are this tenant's own")
          const receipts = await messages.receipts('carrier', 'provider-1')
          promised(receipts.length === 1 && receipts[0]?.kind === tenant, "receipts are this tenant's own")
          const replies = await messages.replies('subject-1', 0)
          promised(replies.length === 1 && replies[0]?.intent === tenant, "replies are this tenant's own")
        },
      ),
    ),
    open('keeps consents of two tenants apart', ({ run }) =>
      bothTenants(
        run,
        async (stores, tenant) =>
          promised((await stores.consent.append(consentRow({ actor: tenant }))) === 'appended', "another tenant's consent is no duplicate"),
        async (stores, tenant) => {
          const rows = await stores.consent.list('subject-1')
          promised(rows.length === 1 && rows[0]?.actor === tenant, "consents are this tenant's own")
        },
      ),
    ),
    open('keeps logs of two tenants apart', ({ run }) =>
      bothTenants(
        run,
        async (stores, tenant) => {
          const own = bytesOf(tenant === 'tenant-1' ? 1 : 2)
          await stores.audit.appendLeaf(leafRow('leaf-1', { bytes: own }))
          promised(ids(await stores.audit.takePending(9)) === 'leaf-1', "waiting leaves are this tenant's own")
          await stores.audit.sequence([{ id: 'leaf-1', index: 0n }], { size: 1n, incarnation: 0, epoch: own[0] as number, frontier: [own] })
          await stores.audit.saveTiles([{ level: 0, index: 0n, hashes: own }])
          await stores.audit.appendLeaf(leafRow('leaf-waiting'))
          promised(
            (await stores.audit.saveCheckpoint({ origin: 'origin', size: 1n, root: own, note: tenant, at: noon })) === 'saved',
            "another tenant's checkpoint is no duplicate",
          )
        },
        async (stores, tenant) => {
          const own = bytesOf(tenant === 'tenant-1' ? 1 : 2)
          const leaves = [
            await stores.audit.leaf('leaf-1'),
            ...(await stores.audit.leavesByRef('ref-1')).filter(({ id }) => id === 'leaf-1'),
            ...(await stores.audit.leaves(0n, 9)),
          ]
          promised((await stores.audit.countPending()) === 1, "a leaf waits for its own tenant's sequencer")
          promised(leaves.length === 3 && leaves.every((leaf) => sameBytes(leaf?.bytes, own)), "leaves are this tenant's own")
          promised((await stores.audit.readHead()).epoch === own[0], "the head is this tenant's own")
          promised(sameBytes((await stores.audit.readTiles([{ level: 0, index: 0n }]))[0]?.hashes, own), "tiles are this tenant's own")
          promised((await stores.audit.latestCheckpoint('origin'))?.note === tenant, "checkpoints are this tenant's own")
        },
      ),
    ),
    open('keeps replay keys, subject keys, holds, links and sink rows of two tenants apart', ({ run }) =>
      bothTenants(
        run,
        async (stores, tenant) => {
          promised((await stores.replay.firstSeen('replay-1', tenant, noon)) === 'first', "another tenant's delivery is no repetition")
          const own = bytesOf(tenant === 'tenant-1' ? 1 : 2)
          promised(sameBytes(await stores.subjectKeys.getOrInsert('subject-1', 'content', own), own), "a data key is this tenant's own")
          await stores.monitor.hold({ target: 'program-1', cause: tenant, by: 'actor-1', at: noon })
          promised(await stores.monitor.replaceState('stream', null, tenant), "another tenant's state is not this one's")
          await stores.portalLinks.insertLink(linkRow({ message: tenant }))
          await stores.sinkOutbox.addSinkRow(sinkRow({ subject: tenant }))
          promised((await stores.rates.takeTokens('bucket', 1, 1, 1)) === 1, "another tenant's use of a limit is not this one's")
          promised(await stores.system.replaceSystem(null, systemRow({ environment: tenant })), "another tenant's system row is not this one's")
          await stores.system.notePublished(tenant === 'tenant-1' ? noon : noon + 1)
          await stores.system.saveProcess(processRow({ keyIds: tenant }))
        },
        async (stores, tenant) => {
          const holds = await stores.monitor.holds()
          promised(holds.length === 1 && holds[0]?.cause === tenant, "holds are this tenant's own")
          promised((await stores.monitor.readState('stream')) === tenant, "monitor state is this tenant's own")
          promised((await stores.portalLinks.findLink('token-1'))?.message === tenant, "links are this tenant's own")
          const { row, publishedAt } = await stores.system.readSystem()
          promised(row?.environment === tenant && publishedAt === (tenant === 'tenant-1' ? noon : noon + 1), "the system row is this tenant's own")
          const processes = await stores.system.processesSince(0)
          promised(processes.length === 1 && processes[0]?.keyIds === tenant, "processes are this tenant's own")
          promised((await stores.sinkOutbox.oldestSinkRow(null))?.subject === tenant, "sink rows are this tenant's own")
          const sinks = await stores.sinkOutbox.claimSinkRows('sink-1', noon, noon + 1, 9)
          promised(sinks.length === 1 && sinks[0]?.subject === tenant, "due sink rows are this tenant's own")
          promised((await stores.replay.firstSeen('replay-1', tenant, noon)) === 'same', "replay keys are this tenant's own")
        },
      ),
    ),
  ]
}
