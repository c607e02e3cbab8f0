import { isNophiError } from '../../errors/nophi-error.js'
import { type ConformanceCase, failureOf, promised } from '../conformance-case.js'
import { type AllStores, addSubject, dawdle, type OpenCase, type StorageSubject, sameBytes } from './bench.js'
import { attemptRow, bytesOf, consentRow, eventRow, leafRow, linkRow, messageRow, noon, processRow, receiptRow, replyRow, sinkRow, systemRow } from './rows.js'

class Abandoned extends Error {}

/** Something in every slice. */
async function writeEverywhere(stores: AllStores): Promise<void> {
  const subject = await addSubject(stores)
  await stores.suppression.advanceGate(subject, 0, 2, 1)
  await stores.suppression.insertEvent(eventRow({ seq: 2 }))
  await stores.suppression.openAttempts([attemptRow()])
  await stores.messages.insertIfAbsent(messageRow({ exemptEvent: 'event-1', reference: 'reference-1' }))
  await stores.messages.insertReceipt(receiptRow())
  await stores.messages.insertReply(replyRow())
  await stores.consent.append(consentRow())
  await stores.audit.appendLeaf(leafRow('leaf-1'))
  await stores.audit.takePending(1)
  await stores.audit.sequence([{ id: 'leaf-1', index: 0n }], { size: 1n, incarnation: 0, epoch: 1, frontier: [bytesOf(1)] })
  await stores.audit.appendLeaf(leafRow('leaf-22'))
  await stores.audit.saveCheckpoint({ origin: 'origin', size: 1n, root: bytesOf(1), note: 'note', at: noon })
  await stores.audit.saveTiles([{ level: 0, index: 0n, hashes: new Uint8Array(32) }])
  await stores.replay.firstSeen('replay-1', 'digest', noon)
  await stores.subjectKeys.getOrInsert(subject, 'content', bytesOf(1))
  await stores.monitor.replaceState('stream', null, 'state')
  await stores.monitor.hold({ target: 'program-1', cause: 'person', by: 'actor-1', at: noon })
  await stores.portalLinks.insertLink(linkRow())
  await stores.sinkOutbox.addSinkRow(sinkRow())
  await stores.rates.takeTokens('bucket', 1, 9, 1)
  await stores.system.replaceSystem(null, systemRow())
  await stores.system.notePublished(noon)
  await stores.system.saveProcess(processRow())
}

/** Names the slice in which something is left. */
async function leftOver(stores: AllStores): Promise<string | null> {
  const known = (await stores.suppression.findSubject(['k1:subject-1'])) !== null || (await stores.suppression.numberOf('subject-1')) !== null
  if (known) return 'the recipients'
  if (!sameBytes(await stores.subjectKeys.getOrInsert('subject-1', 'content', bytesOf(2)), bytesOf(2))) return 'the subject keys'
  return leftOfRecipient(stores)
}

/** The same without the recipient itself and its keys, which a storage may make outside of the host's transaction: alone they say nothing. */
async function leftOfRecipient(stores: AllStores): Promise<string | null> {
  const found: Record<string, boolean> = {
    'the gates': (await stores.suppression.readGate('subject-1')).seq !== 0,
    'the gate events': (await stores.suppression.event('event-1')) !== null || (await stores.suppression.unenforced(1)).length > 0,
    'the attempts': (await stores.suppression.attempt('attempt-1')) !== null || (await stores.suppression.countInFlight('subject-1', 99)) > 0,
    'the messages':
      (await stores.messages.get('message-1')) !== null || (await stores.messages.claimDue(noon, 9)).length > 0 || (await stores.messages.nextDueAt()) !== null,
    'the idempotency keys': (await stores.messages.findByKey(['k1:message-1'])) !== null,
    'the receipts': (await stores.messages.receipts('carrier', 'provider-1')).length > 0,
    'the replies': (await stores.messages.replies('subject-1', 0)).length > 0,
    'the consents': (await stores.consent.list('subject-1')).length > 0,
    'the leaves':
      (await stores.audit.leaf('leaf-1')) !== null || (await stores.audit.leavesByRef('ref-1')).length > 0 || (await stores.audit.leaves(0n, 9)).length > 0,
    'the pending leaves': (await stores.audit.countPending()) > 0,
    'the head of the log': (await stores.audit.readHead()).size !== 0n,
    'the checkpoints': (await stores.audit.latestCheckpoint('origin')) !== null,
    'the tiles': (await stores.audit.readTiles([{ level: 0, index: 0n }])).length > 0,
    'the replay keys': (await stores.replay.firstSeen('replay-1', 'other', noon)) !== 'first',
    'the monitor state': (await stores.monitor.readState('stream')) !== null,
    'the holds': (await stores.monitor.holds()).length > 0,
    'the portal links': (await stores.portalLinks.findLink('token-1')) !== null,
    'the used tokens': (await stores.rates.usedTokens('bucket', 1)) !== 0,
    'the system row': (await stores.system.readSystem()).row !== null || (await stores.system.readSystem()).publishedAt !== null,
    'the processes': (await stores.system.processesSince(0)).length > 0,
    'the sink rows': (await stores.sinkOutbox.oldestSinkRow(null)) !== null,
  }
  return Object.entries(found).find(([, left]) => left)?.[0] ?? null
}

export function transactionCases(open: OpenCase, subject: StorageSubject): readonly ConformanceCase[] {
  const skip = subject.withoutHostTransactions
  return [
    open('keeps what a transaction wrote, and returns what its work returned', async ({ run }) => {
      promised((await run(async (stores) => writeEverywhere(stores).then(() => 'result'))) === 'result', 'a transaction returns what its work returned')
      promised((await run(async (stores) => (await stores.messages.get('message-1'))?.id)) === 'message-1', 'a message is there after its transaction')
      promised((await run(async (stores) => (await stores.suppression.readGate('subject-1')).seq)) === 2, 'the gate is where its transaction left it')
    }),
    open('takes everything back in every slice when the work throws, and passes the error on', async ({ run }) => {
      const error = await failureOf(
        () =>
          run(async (stores) => {
            await writeEverywhere(stores)
            throw new Abandoned()
          }),
        'work that throws makes its transaction throw',
      )
      promised(error instanceof Abandoned, 'the error of the work is passed on as it is')
      const left = await run(leftOver)
      promised(left === null, `nothing is left of an abandoned transaction, but something is among ${left}`)
    }),
    open('takes back changes of rows that were there before', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        await stores.suppression.insertEvent(eventRow())
        await stores.suppression.openAttempts([attemptRow()])
        await stores.messages.insertIfAbsent(messageRow())
        await stores.monitor.hold({ target: 'program-1', cause: 'person', by: 'actor-1', at: noon })
        await stores.subjectKeys.getOrInsert('subject-1', 'content', bytesOf(1))
      })
      await failureOf(
        () =>
          run(async (stores) => {
            await stores.suppression.advanceGate('subject-1', 0, 5, 1)
            await stores.suppression.markEnforced('event-1', noon)
            await stores.suppression.markLifted(['event-1'], 'lift-1')
            await stores.suppression.closeAttempt('attempt-1', 'accepted', null, 'provider-1')
            await stores.messages.update('message-1', { from: ['queued'] }, { status: 'cancelled', payload: null })
            await stores.monitor.release('program-1')
            await stores.subjectKeys.destroy('subject-1', 'content', noon)
            throw new Abandoned()
          }),
        'work that throws makes its transaction throw',
      )
      await run(async (stores) => {
        const event = await stores.suppression.event('event-1')
        promised((await stores.suppression.readGate('subject-1')).seq === 0, 'an abandoned step of the gate is taken back')
        promised(event?.enforcedAt === null && event.liftedBy === null, 'abandoned marks on an event are taken back')
        promised((await stores.suppression.countInFlight('subject-1', 2)) === 1, 'an abandoned outcome is taken back')
        promised((await stores.messages.claimDue(noon, 1))[0]?.payload?.length === 3, 'an abandoned change of a message is taken back')
        promised((await stores.monitor.holds()).length === 1, 'an abandoned release is taken back')
        promised((await stores.subjectKeys.getOrInsert('subject-1', 'content', bytesOf(2))) !== null, 'an abandoned destruction is taken back')
      })
    }),
    open('shows nobody what a transaction has not committed', async ({ run }) => {
      let seen = 0
      const writing = run(async (stores) => {
        await stores.monitor.hold({ target: 'program-1', cause: 'person', by: 'actor-1', at: noon })
        await dawdle(stores)
        throw new Abandoned()
      }).catch(() => undefined)
      for (let look = 0; look < 5; look++) seen += (await run(async (stores) => stores.monitor.holds())).length
      await writing
      promised(seen === 0, 'a row of an open transaction is seen by nobody else')
    }),
    open('shows a transaction its own writes', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        await stores.suppression.advanceGate('subject-1', 0, 1, 0)
        promised((await stores.suppression.readGate('subject-1')).seq === 1, 'a transaction reads what it wrote')
      })
    }),
    open('takes copies and hands out copies', async ({ run }) => {
      const row = messageRow()
      await run(async (stores) => stores.messages.insertIfAbsent(row))
      row.payload?.fill(0)
      const first = await run(async (stores) => stores.messages.get('message-1'))
      promised(sameBytes(first?.payload, bytesOf(1, 2, 3)), 'bytes that the caller changes later stay as they were stored')
      first?.payload?.fill(0)
      Object.assign(first ?? {}, { program: 'changed' })
      const second = await run(async (stores) => stores.messages.get('message-1'))
      promised(sameBytes(second?.payload, bytesOf(1, 2, 3)) && second?.program === 'program-1', 'a row that a caller changes stays as it was stored')
    }),
    open('refuses slices after their transaction has ended', async ({ run }) => {
      const stores = await run(async (given) => given)
      await failureOf(
        async () => stores.monitor.hold({ target: 'late', cause: 'person', by: 'actor-1', at: noon }),
        'a write after the end of its transaction is refused',
      )
      promised((await run(async (fresh) => fresh.monitor.holds())).length === 0, 'a refused write leaves nothing')
    }),
    open('answers its clock in whole milliseconds', async ({ run }) => {
      promised(await run(async (stores) => Number.isSafeInteger(await stores.now())), 'now() is a whole number of milliseconds')
    }),
    open('refuses everything once it is closed', async ({ storage, run }) => {
      await storage.close()
      const error = await failureOf(() => storage.transaction({ tenant: 'tenant-1', clock: () => new Date(noon) }, async () => 1), 'a closed storage refuses')
      promised(isNophiError(error, 'STORAGE_UNAVAILABLE'), 'a closed storage says STORAGE_UNAVAILABLE')
      void run
    }),
    open(
      'keeps joined work when the host commits',
      async ({ storage, run, host }) => {
        await host(async (transaction) => storage.join(transaction).transaction({ tenant: 'tenant-1', clock: () => new Date(noon) }, writeEverywhere))
        promised((await run(async (stores) => stores.messages.get('message-1'))) !== null, 'joined work lives with the commit of the host')
      },
      skip,
    ),
    open(
      'takes joined work back when the host does not commit',
      async ({ storage, run, host }) => {
        const abandoned = host(async (transaction) => {
          await storage.join(transaction).transaction({ tenant: 'tenant-1', clock: () => new Date(noon) }, writeEverywhere)
          throw new Abandoned()
        })
        await failureOf(() => abandoned, 'a host that throws gets its error')
        const left = await run(leftOfRecipient)
        promised(left === null, `joined work dies with the host's transaction, but something is left among ${left}`)
      },
      skip,
    ),
    open(
      'refuses to join a transaction that is not its own',
      async ({ storage }) => {
        const foreign = { dialect: 'memory' as const, query: async () => ({ rows: [], rowCount: 0 }) }
        const joining = async (): Promise<unknown> => storage.join(foreign).transaction({ tenant: 'tenant-1', clock: () => new Date(noon) }, async () => 1)
        promised(
          isNophiError(await failureOf(joining, 'a foreign transaction is refused'), 'TRANSACTION_MISMATCH'),
          'a foreign transaction ends in TRANSACTION_MISMATCH',
        )
      },
      skip,
    ),
  ]
}
