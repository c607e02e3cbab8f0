import { describe, expect, it } from 'vitest'
import type { ReceiptRow } from '../../src/ports/message-store.js'
import type { NotedLog } from '../../src/ports/system-store.js'
import { type MemoryStorage, memoryStorage } from '../../src/storage/index.js'
import { nothingHeld } from '../../src/testing/storage-cases/rows.js'
import { storageCases } from '../../src/testing/storage-cases.js'
import { type Patch, withoutLock, withoutRollback, withSharedSlice, withVerbs } from './broken-storage.js'

let takers = 0

const verbs = (patch: Patch) => (): MemoryStorage => withVerbs(patch)
const all = 1_000_000

/** A storage that breaks one promise, and a case that must notice. */
const broken: readonly (readonly [name: string, open: () => MemoryStorage, noticedBy: string])[] = [
  [
    'keeps nothing',
    () => ({ ...memoryStorage(), transaction: (scope, work) => memoryStorage().transaction(scope, work) }),
    'keeps what a transaction wrote, and returns what its work returned',
  ],
  [
    'reads the past inside a transaction',
    verbs({ suppression: () => ({ readGate: async (subject) => ({ subject, seq: 0, stops: 0 }) }) }),
    'shows a transaction its own writes',
  ],
  ['commits what failed', withoutRollback, 'takes everything back in every slice when the work throws, and passes the error on'],
  ['commits changes that failed', withoutRollback, 'takes back changes of rows that were there before'],
  [
    'swallows the error of the work',
    () => {
      const inner = memoryStorage()
      return { ...inner, transaction: (scope, work) => inner.transaction(scope, work).catch(() => undefined as never) }
    },
    'takes everything back in every slice when the work throws, and passes the error on',
  ],
  ['locks nothing', withoutLock, 'locks a gate exclusively: no step is lost among many at once'],
  ['lets a waiter read the past', withoutLock, 'shows a waiter what the holder of the gate wrote'],
  ['shows what is not committed', withoutLock, 'shows nobody what a transaction has not committed'],
  ['stays usable after its transaction', withoutLock, 'refuses slices after their transaction has ended'],
  ['stays usable after close', () => ({ ...memoryStorage(), close: async () => {} }), 'refuses everything once it is closed'],
  ['shares gates over tenants', () => withSharedSlice('suppression'), 'keeps recipients and gates of two tenants apart'],
  ['shares events over tenants', () => withSharedSlice('suppression'), 'keeps gate events and attempts of two tenants apart'],
  ['shares messages over tenants', () => withSharedSlice('messages'), 'keeps messages, receipts and replies of two tenants apart'],
  [
    'lists replies by age alone',
    verbs({
      messages: (slice) => ({ reviews: async (query) => [...(await slice.reviews({ ...query, after: undefined, limit: 9 }))].sort((a, b) => a.at - b.at) }),
    }),
    'lists replies to be read: urgent first, then oldest, page by page',
  ],
  [
    'lets anybody take over a claim',
    verbs({ messages: (slice) => ({ claimReview: (id, by, _now, until) => slice.claimReview(id, by, Number.MAX_SAFE_INTEGER, until) }) }),
    'gives a reply to one reader until the claim ends, is released or decided',
  ],
  [
    'keeps words after the decision as long as before',
    verbs({ messages: (slice) => ({ decideReview: (row) => slice.decideReview({ ...row, wordsUntil: Number.MAX_SAFE_INTEGER }) }) }),
    'decides a reply once, and ends its words earlier, never later',
  ],
  [
    'tells every claimer that the reply is theirs',
    verbs({ messages: (slice) => ({ claimReview: async (...given) => (await slice.claimReview(...given)) || true }) }),
    'gives a reply to one of two that claim it at once',
  ],
  ['shares replies over tenants', () => withSharedSlice('messages'), 'keeps replies to be read, and what waits, of two tenants apart'],
  [
    'counts expired texts of any age',
    verbs({ messages: (slice) => ({ countWaiting: () => slice.countWaiting(0) }) }),
    'lists and counts texts that wait for a person, oldest first',
  ],
  ['shares consents over tenants', () => withSharedSlice('consent'), 'keeps consents of two tenants apart'],
  [
    'forgets who else uses a number',
    verbs({ people: (slice) => ({ personRows: ({ patient }) => slice.personRows({ patient, subject: null }) }) }),
    'tells the rows of a person, and who else a number is known for, oldest record first and each once',
  ],
  [
    'keeps silent about a second row of a person',
    verbs({ people: (slice) => ({ addPersonRow: (row) => slice.addPersonRow(row).catch(() => undefined) }) }),
    'refuses a second row of one id',
  ],
  [
    'enforces the stop of a person twice',
    verbs({ people: (slice) => ({ enforcePersonRow: async (...given) => (await slice.enforcePersonRow(...given)) || true }) }),
    'ends, marks and enforces a row of a person once',
  ],
  [
    'forgets the deaths that nobody has enforced',
    verbs({ people: (slice) => ({ unenforcedPersonRows: async (limit) => (await slice.unenforcedPersonRows(limit)).filter(({ kind }) => kind === 'stop') }) }),
    'names the stops and deaths that nobody has enforced, oldest first',
  ],
  ['keeps rows of people when the work failed', withoutRollback, 'takes back what was written of people when the work fails'],
  ['shares people over tenants', () => withSharedSlice('people'), 'keeps people of two tenants apart'],
  [
    "forgets a provider's state of all but one sender",
    verbs({ providerStates: (slice) => ({ providerStatesOf: async (subject) => (await slice.providerStatesOf(subject)).slice(0, 1) }) }),
    "keeps a provider's state of each number and sender, with what showed it and since when",
  ],
  [
    'opens a provider by older word',
    verbs({
      providerStates: (slice) => ({
        noteProviderState: (word) => slice.noteProviderState({ ...word, at: word.known?.state === 'open' ? word.at + 9 : word.at }),
      }),
    }),
    'opens a provider only by newer word, and blocks by any',
  ],
  [
    'assumes over what is known of a provider',
    verbs({ providerStates: (slice) => ({ assumeProviderState: (word) => slice.noteProviderState(word) }) }),
    'assumes a state only where none is known',
  ],
  [
    'lists every difference to a provider alike',
    verbs({ providerStates: (slice) => ({ driftingStates: (query) => slice.driftingStates({ ...query, kind: null }) }) }),
    'lists and counts where a provider and we differ',
  ],
  [
    'names the same untold stops again',
    verbs({ providerStates: (slice) => ({ untoldStops: (transport, _, limit) => slice.untoldStops(transport, null, limit) }) }),
    'names the stops that a provider was not told of',
  ],
  ["shares providers' states over tenants", () => withSharedSlice('providerStates'), "keeps providers' states of two tenants apart"],
  ['shares the log over tenants', () => withSharedSlice('audit'), 'keeps logs of two tenants apart'],
  ...(['replay', 'subjectKeys', 'monitor', 'portalLinks', 'sinkOutbox', 'rates'] as const).map(
    (slice) =>
      [
        `shares ${slice} over tenants`,
        () => withSharedSlice(slice),
        'keeps replay keys, subject keys, holds, links and sink rows of two tenants apart',
      ] as const,
  ),
  [
    'forgets joined work',
    () => {
      const elsewhere = memoryStorage()
      return { ...memoryStorage(), join: () => elsewhere }
    },
    'keeps joined work when the host commits',
  ],
  [
    'joins beside the transaction of the host',
    () => {
      const inner = memoryStorage()
      return { ...inner, hostTransaction: (work) => work({ dialect: 'memory', query: async () => ({ rows: [], rowCount: 0 }) }), join: () => inner }
    },
    'takes joined work back when the host does not commit',
  ],
  [
    'joins any transaction',
    () => {
      const inner = memoryStorage()
      return { ...inner, join: () => inner }
    },
    'refuses to join a transaction that is not its own',
  ],
  [
    'hands out its own rows',
    () => {
      const handed = new Map<string, unknown>()
      return withVerbs({
        messages: ({ get }) => ({
          get: async (id) => {
            handed.set(id, handed.get(id) ?? (await get(id)))
            return handed.get(id) as never
          },
        }),
      })
    },
    'takes copies and hands out copies',
  ],
  [
    'tells fractions of a millisecond',
    () => {
      const inner = memoryStorage()
      return { ...inner, transaction: (scope, work) => inner.transaction(scope, (stores) => work({ ...stores, now: async () => 0.5 })) }
    },
    'answers its clock in whole milliseconds',
  ],
  [
    'writes a new number under the newest key only',
    verbs({ suppression: (slice) => ({ ensureSubject: (macs, id, cipher) => slice.ensureSubject(macs.slice(-1), id, cipher) }) }),
    'gives one number one recipient, found under any of its macs',
  ],
  [
    'makes a recipient at each call',
    verbs({ suppression: (slice) => ({ ensureSubject: (macs, id, cipher) => slice.ensureSubject([`${macs[0]}:${id}`], id, cipher) }) }),
    'gives one number one recipient when two create it at once',
  ],
  ['has two recipient lists', () => withSharedSlice('consent'), 'shares recipients between the consent and the suppression slice'],
  [
    'advances a gate from wherever it stands',
    verbs({
      suppression: (slice) => ({ advanceGate: async (subject, _, by, stops) => slice.advanceGate(subject, (await slice.readGate(subject)).seq, by, stops) }),
    }),
    'advances a gate only from the number that was read',
  ],
  [
    'invents gates',
    verbs({ suppression: () => ({ lockGates: async (subjects) => subjects.map((subject) => ({ subject, seq: 0, stops: 0 })) }) }),
    'reads a gate that nobody wrote as zero, and locks none',
  ],
  [
    'calls every event new',
    verbs({ suppression: (slice) => ({ insertEvent: async (row) => (await slice.insertEvent(row)) && 'inserted' }) }),
    'keeps an event once under its id, and the first one',
  ],
  [
    'lists events newest first',
    verbs({ suppression: (slice) => ({ events: async (subject) => [...(await slice.events(subject))].reverse() }) }),
    'lists the events of one recipient by number',
  ],
  [
    'says it lifted what it did not',
    verbs({ suppression: (slice) => ({ markLifted: async (given, by) => (await slice.markLifted(given, by)) && given.length }) }),
    'lifts a stop once',
  ],
  [
    'marks a stop as enforced again and again',
    verbs({ suppression: (slice) => ({ markEnforced: async (id, at) => (await slice.markEnforced(id, at)) || true }) }),
    'marks a stop as enforced once, and lists what is not, oldest first',
  ],
  [
    'lists enforced stops as waiting',
    verbs({ suppression: (slice) => ({ unenforced: async (limit) => (await slice.scan(null, all)).slice(0, limit) }) }),
    'marks a stop as enforced once, and lists what is not, oldest first',
  ],
  [
    'counts later permits',
    verbs({ suppression: (slice) => ({ countInFlight: (subject) => slice.countInFlight(subject, all) }) }),
    'counts calls in flight below a number',
  ],
  [
    'counts finished attempts of a program',
    verbs({ suppression: (slice) => ({ countInFlightOfProgram: async () => (await slice.attemptsSince({ subject: 'subject-1' }, 0)).length }) }),
    'counts calls in flight below a number',
  ],
  [
    'lets an outcome fall',
    verbs({
      suppression: (slice) => ({
        closeAttempt: async (id, outcome, reason, providerId) => {
          await slice.closeAttempt(id, outcome, reason, providerId)
          return (await slice.attempt(id)) !== null
        },
      }),
    }),
    'lets an outcome only rise',
  ],
  [
    'refuses a late acceptance',
    verbs({
      suppression: (slice) => ({
        closeAttempt: async (id, ...rest) => ((await slice.attempt(id))?.outcome === null ? slice.closeAttempt(id, ...rest) : false),
      }),
    }),
    'lets an outcome only rise',
  ],
  [
    'ends leases that run',
    verbs({ suppression: (slice) => ({ expireLeases: (now, limit) => slice.expireLeases(now + 60_000, limit) }) }),
    'ends expired leases once, as unknown',
  ],
  [
    'calls an expired lease released',
    verbs({
      suppression: (slice) => ({ expireLeases: async (now, limit) => (await slice.expireLeases(now, limit)).map((row) => ({ ...row, outcome: 'released' })) }),
    }),
    'ends expired leases once, as unknown',
  ],
  [
    'forgets attempts without an answer in the caps',
    verbs({
      suppression: (slice) => ({
        attemptsSince: async (who, since) => (await slice.attemptsSince(who, since)).filter(({ outcome }) => outcome === 'accepted'),
      }),
    }),
    'counts attempts of a number and of a patient since an instant, without those that never left',
  ],
  [
    'begins every page of a scan anew',
    verbs({ suppression: (slice) => ({ scan: (_, limit) => slice.scan(null, limit) }) }),
    'scans all events page by page, each once',
  ],
  [
    'inserts a message for every try',
    verbs({
      messages: (slice) => ({ insertIfAbsent: (row) => slice.insertIfAbsent({ ...row, keyMacs: [`${row.keyMacs[0]}:${row.id}`], exemptEvent: null }) }),
    }),
    'inserts a message once under its id, any mac of its key, and its exemption',
  ],
  [
    'checks a key, then inserts in another step',
    () =>
      withVerbs(
        {
          messages: (slice) => ({
            insertIfAbsent: async (row) => {
              const known = await slice.findByKey(row.keyMacs)
              if (known !== null) return { inserted: false, row: known }
              await slice.insertIfAbsent(row)
              return { inserted: true, row }
            },
          }),
        },
        withoutLock(),
      ),
    'inserts one message when two use the same key at once',
  ],
  [
    'claims held messages',
    verbs({ messages: (slice) => ({ claimDue: (_, limit) => slice.listQueued({}, limit) }) }),
    'claims what is due and not held: by priority, then time, then id',
  ],
  [
    'claims before the time',
    verbs({ messages: (slice) => ({ claimDue: (now, limit) => slice.claimDue(now + 60_000, limit) }) }),
    'claims what is due and not held: by priority, then time, then id',
  ],
  [
    'claims by id',
    verbs({
      messages: (slice) => ({ claimDue: async (now, limit) => [...(await slice.claimDue(now, all))].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit) }),
    }),
    'claims what is due and not held: by priority, then time, then id',
  ],
  [
    'claims beyond the limit',
    verbs({ messages: (slice) => ({ claimDue: (now) => slice.claimDue(now, all) }) }),
    'claims what is due and not held: by priority, then time, then id',
  ],
  ['has a next instant when nothing waits', verbs({ messages: () => ({ nextDueAt: async () => 0 }) }), 'has no next instant when nothing waits'],
  [
    'changes a message whatever its state',
    verbs({ messages: (slice) => ({ update: async (id, _, change) => slice.update(id, { from: [(await slice.get(id))?.status ?? 'queued'] }, change) }) }),
    'changes a message only from the states and the attempt that were named',
  ],
  [
    'erases what a change names without a value',
    verbs({
      messages: (slice) => ({
        update: (id, guard, change) => slice.update(id, guard, 'payload' in change ? { ...change, payload: change.payload ?? null } : change),
      }),
    }),
    'leaves as it was what a change names without a value',
  ],
  [
    'changes a message of another attempt',
    verbs({ messages: (slice) => ({ update: (id, { from }, change) => slice.update(id, { from }, change) }) }),
    'changes a message only from the states and the attempt that were named',
  ],
  [
    'gives one message to two claims',
    verbs({
      messages: (slice) => ({
        update: async (id, guard, change) => (await slice.update(id, guard, change)) || true,
        claimDue: (_, limit) => slice.list({ limit }),
      }),
    }),
    'never gives one due message to two claims at once',
  ],
  [
    'lists finished messages as queued',
    verbs({ messages: (slice) => ({ listQueued: (where, limit) => slice.list({ ...where, limit }) }) }),
    'lists queued messages by recipient, program and reference, held ones too',
  ],
  [
    'lists everything as expired',
    verbs({ messages: (slice) => ({ listExpired: (_, limit) => slice.list({ limit }) }) }),
    'lists queued messages whose time has passed',
  ],
  [
    'ignores the cursor of history',
    verbs({ messages: (slice) => ({ list: ({ before: _, ...query }) => slice.list(query) }) }),
    'lists history newest first, by each filter, page by page',
  ],
  [
    'ignores the filters of history',
    verbs({ messages: (slice) => ({ list: ({ before, limit }) => slice.list({ before, limit }) }) }),
    'lists history newest first, by each filter, page by page',
  ],
  [
    'keeps one receipt a message',
    () => {
      const kept = new Set<string>()
      return withVerbs({
        messages: (slice) => ({
          insertReceipt: async (row: ReceiptRow) => {
            const known = kept.has(row.providerId)
            kept.add(row.providerId)
            return known ? false : slice.insertReceipt(row)
          },
        }),
      })
    },
    'keeps every receipt once',
  ],
  [
    'calls every receipt new',
    verbs({ messages: (slice) => ({ insertReceipt: async (row) => (await slice.insertReceipt(row)) || true }) }),
    'keeps every receipt once',
  ],
  [
    'forgets whose a receipt is under another id',
    verbs({
      messages: (slice) => ({
        assignReceipts: (transport, providerId, { attempt }) => slice.assignReceipts(transport, providerId, { attempt, message: `not of ${attempt}` }),
      }),
    }),
    'removes the receipts of a purged message under every id that the provider called it by',
  ],
  [
    'forgets which receipts nobody knows',
    verbs({ messages: () => ({ unassignedReceipts: async () => [] }) }),
    'lists receipts whose attempt is not known, until it is',
  ],
  [
    'keeps receipts that nobody will ever know',
    verbs({ messages: () => ({ purgeUnassignedReceipts: async () => [] }) }),
    'lists receipts whose attempt is not known, until it is',
  ],
  [
    'removes receipts that may still be told',
    verbs({ messages: (slice) => ({ purgeUnassignedReceipts: (_before, limit) => slice.purgeUnassignedReceipts(Number.MAX_SAFE_INTEGER, limit) }) }),
    'lists receipts whose attempt is not known, until it is',
  ],
  [
    'never looks at age',
    verbs({ messages: (slice) => ({ claimDue: (now, limit) => slice.claimDue(now, limit) }) }),
    'claims by age alone when asked, so that nothing urgent keeps the rest waiting',
  ],
  ['lists all replies', verbs({ messages: (slice) => ({ replies: (subject) => slice.replies(subject, 0) }) }), 'lists replies of a number since an instant'],
  [
    'erases what still waits',
    verbs({
      messages: (slice) => ({
        erase: async (before, now, limit, except) => {
          for (const { id } of await slice.listQueued({}, limit)) await slice.update(id, { from: ['queued'] }, { payload: null })
          return slice.erase(before, now, limit, except)
        },
      }),
    }),
    'erases texts of final messages and read words, and nothing that is still needed',
  ],
  [
    'frees the key of a purged message',
    verbs({
      messages: (slice) => ({
        findByKey: async (macs) => {
          const row = await slice.findByKey(macs)
          return row?.kind === 'purged' ? null : row
        },
      }),
    }),
    'reduces old final messages to tombstones, which still answer for their keys',
  ],
  [
    'erases the words of replies to texts of a held program',
    verbs({
      messages: (slice) => ({
        erase: async (before, now, limit, except) => {
          for (const reply of await slice.replies('subject-1', 0)) await slice.insertReply({ ...reply, message: null })
          return slice.erase(before, now, limit, except)
        },
      }),
    }),
    'spares held rows when it erases texts and words',
  ],
  [
    'purges replies to texts of a held program',
    verbs({ messages: (slice) => ({ purgeReplies: (before, limit, except) => slice.purgeReplies(before, limit, { ...except, programs: [] }) }) }),
    'spares held rows when it erases texts and words',
  ],
  [
    'purges replies to no text of who is in a held program',
    verbs({
      messages: (slice) => ({
        purgeReplies: async (before, limit, except) => {
          const texts = await slice.list({ subject: 'subject-1', limit: 1 })
          for (const reply of await slice.replies('subject-3', 0)) await slice.insertReply({ ...reply, message: texts[0]?.id ?? null })
          return slice.purgeReplies(before, limit, except)
        },
      }),
    }),
    'spares held rows when it erases texts and words',
  ],
  [
    'purges attempts of no program whose number is in a held one',
    verbs({ suppression: (slice) => ({ purgeAttempts: (before, limit, except) => slice.purgeAttempts(before, limit, { ...except, programs: [] }) }) }),
    'purges old attempts with an outcome, and no other',
  ],
  [
    'erases what is held',
    verbs({ messages: (slice) => ({ erase: (before, now, limit) => slice.erase(before, now, limit, nothingHeld) }) }),
    'spares held rows when it erases texts and words',
  ],
  [
    'purges links that are held',
    verbs({ portalLinks: (slice) => ({ purgeLinks: (before, limit) => slice.purgeLinks(before, limit, nothingHeld) }) }),
    'purges links that ended, and none that is held',
  ],
  [
    'purges consents that are held',
    verbs({ consent: (slice) => ({ purgeConsents: (before, limit) => slice.purgeConsents(before, limit, nothingHeld) }) }),
    'purges consents that a revocation ended long ago, and no revocation',
  ],
  [
    'purges what was recorded in the instant of a revocation, before or after it',
    verbs({
      consent: (slice) => ({
        async purgeConsents(before, limit, except) {
          const rows = await slice.list('subject-1')
          const ended = rows.filter(
            ({ action, recordedAt }) => action !== 'revoke' && rows.some((row) => row.action === 'revoke' && row.recordedAt >= recordedAt),
          )
          await slice.purgeConsents(before, limit, except)
          return ended.map(({ id }) => id)
        },
      }),
    }),
    'keeps a consent that was given again in the very instant of the revocation',
  ],
  [
    'purges attempts too early',
    verbs({ suppression: (slice) => ({ purgeAttempts: (_, limit, except) => slice.purgeAttempts(Number.POSITIVE_INFINITY, limit, except) }) }),
    'purges old attempts with an outcome, and no other',
  ],
  [
    'looks for a patient nowhere',
    verbs({ messages: () => ({ subjectsOfPatient: async () => [] }) }),
    'finds the numbers of a patient, and the links of a number',
  ],
  [
    'calls a destroyed key none',
    verbs({
      subjectKeys: (slice) => ({
        getWrapped: async (subject, purpose) => {
          const wrapped = await slice.getWrapped(subject, purpose)
          return wrapped === 'destroyed' ? null : wrapped
        },
      }),
    }),
    'reads a data key without making one, and lists who was forgotten',
  ],
  [
    'replaces index keys whatever was read',
    verbs({ consent: (slice) => ({ replaceIndexKeys: async (_, to) => slice.replaceIndexKeys(await slice.readIndexKeys(), to) }) }),
    'replaces what it knows of the index keys only from what was read, in every slice that resolves numbers',
  ],
  [
    'calls a mac of another recipient its own',
    verbs({
      vault: (slice) => ({
        addMac: async (subject, mac) => {
          const answer = await slice.addMac(subject, mac)
          return answer === 'taken' ? 'present' : answer
        },
      }),
    }),
    'lists recipients without a mac of a key, counts them, and adds it once',
  ],
  [
    'makes a recipient of the macs that are free',
    verbs({
      suppression: (slice) => ({
        ensureSubject: async (macs, id, cipher) => {
          const known = await slice.findSubject(macs.slice(0, 1))
          return known ?? slice.ensureSubject(macs.slice(0, 1), id, cipher)
        },
      }),
    }),
    'gives no recipient a part of its macs',
  ],
  ['drops no macs', verbs({ vault: () => ({ dropMacs: async () => 0 }) }), 'drops the macs of one key in batches, and no other'],
  [
    'reseals whatever stands',
    verbs({
      vault: (slice) => ({
        reseal: async (column, id, _, to) => {
          const standing = (await slice.sealedOtherwise(column, new Uint8Array([255]), null, all)).find((value) => value.id === id)
          return standing !== undefined && slice.reseal(column, id, standing.sealed, to)
        },
      }),
    }),
    'finds sealed values by their first bytes and replaces them only from what was read',
  ],
  [
    'walks from the start again and again',
    verbs({ vault: (slice) => ({ sealedOtherwise: (column, prefix, _, limit) => slice.sealedOtherwise(column, prefix, null, limit) }) }),
    'walks the keys of persons in batches, each once',
  ],
  [
    'lifts a legal hold again and again',
    verbs({ legalHolds: (slice) => ({ liftLegalHold: async (...hold) => (await slice.liftLegalHold(...hold)) || true }) }),
    'keeps legal holds until they are lifted, once',
  ],
  ['erases nothing', verbs({ messages: () => ({ erase: async () => [] }) }), 'erases texts of final messages and read words, and nothing that is still needed'],
  [
    'overwrites a consent',
    verbs({ consent: (slice) => ({ append: async (row) => (await slice.append(row)) && 'appended' }) }),
    'appends a consent event once, and never changes it',
  ],
  [
    'sorts consents by id',
    verbs({ consent: (slice) => ({ list: async (...query) => [...(await slice.list(...query))].sort((a, b) => (a.id < b.id ? -1 : 1)) }) }),
    'lists consent events oldest record first, in the order of appending within one instant',
  ],
  [
    'loses a byte of a leaf',
    verbs({ audit: (slice) => ({ appendLeaf: (row) => slice.appendLeaf({ ...row, bytes: row.bytes.subarray(1) }) }) }),
    'keeps a leaf to the byte, and finds it by id and by the record it belongs to',
  ],
  [
    'forgets which record a leaf belongs to',
    verbs({ audit: (slice) => ({ appendLeaf: (row) => slice.appendLeaf({ ...row, ref: null }) }) }),
    'keeps a leaf to the byte, and finds it by id and by the record it belongs to',
  ],
  [
    'lets leaves wait after they were taken',
    () => {
      const taken: { readonly id: string; readonly hash: Uint8Array }[] = []
      return withVerbs({
        audit: (slice) => ({
          takePending: async (limit) => {
            taken.push(...(await slice.takePending(limit)))
            return taken.slice(0, limit)
          },
        }),
      })
    },
    'takes waiting leaves once, each exactly once over all takers',
  ],
  [
    'gives an index twice',
    verbs({ audit: (slice) => ({ sequence: (assigned, head) => slice.sequence(assigned, head).catch(() => undefined) }) }),
    'gives a leaf its index once, and stores the head with it',
  ],
  [
    'replaces a tile by a shorter one',
    () => {
      const newest = new Map<string, Uint8Array>()
      return withVerbs({
        audit: (slice) => ({
          saveTiles: async (rows) => {
            for (const { level, index, hashes } of rows) newest.set(`${level}/${index}`, hashes)
            await slice.saveTiles(rows)
          },
          readTiles: async (places) =>
            (await slice.readTiles(places)).map((row) => ({ ...row, hashes: newest.get(`${row.level}/${row.index}`) ?? row.hashes })),
        }),
      })
    },
    'keeps a tile of the tree until a longer one comes',
  ],
  [
    'forgets why it is recovering',
    verbs({ system: (slice) => ({ replaceSystem: (from, to) => slice.replaceSystem(from, { ...to, cause: '' }) }) }),
    'changes the system row only from the version that was read',
  ],
  [
    'lets everybody change the system row',
    verbs({ system: (slice) => ({ replaceSystem: async (from, to) => (await slice.replaceSystem(from, to)) || true }) }),
    'lets one of many change the system row',
  ],
  [
    'takes the last report of publishing for the newest',
    () => {
      let last: number | null = null
      return withVerbs({
        system: (slice) => ({
          notePublished: async (at) => {
            last = at
          },
          readSystem: async () => ({ ...(await slice.readSystem()), publishedAt: last }),
        }),
      })
    },
    'remembers the newest publishing, whoever reports last',
  ],
  [
    'holds on to a publishing that is yet to come',
    verbs({ system: (slice) => ({ notePublished: (at) => slice.notePublished(at) }) }),
    'takes a publishing for the newest where a clock that was set back has left a later one',
  ],
  [
    'goes back with every report of publishing that tells a newest',
    verbs({ system: (slice) => ({ notePublished: (at, newest) => slice.notePublished(at, newest === undefined ? newest : at - 1) }) }),
    'takes a publishing for the newest where a clock that was set back has left a later one',
  ],
  [
    'has another mark for every transaction',
    verbs({ system: (slice) => ({ readSystem: async () => ({ ...(await slice.readSystem()), engine: `mark-${takers++}` }) }) }),
    'tells which engine answers, the same in every transaction, and forgets no log that it noted for an earlier one',
  ],
  [
    'keeps the largest log that it noted, also of a history that was given up',
    () => {
      let largest: NotedLog | null = null
      return withVerbs({
        system: (slice) => ({
          noteLog: async (log) => {
            if (largest === null || log.size > largest.size) largest = log
          },
          readSystem: async () => ({ ...(await slice.readSystem()), notedLog: largest }),
        }),
      })
    },
    'tells which engine answers, the same in every transaction, and forgets no log that it noted for an earlier one',
  ],
  [
    'names every number as stopped',
    verbs({
      suppression: (slice) => ({
        stoppedMacs: async (keyId, after, limit) => ({ ...(await slice.stoppedMacs(keyId, after, limit)), macs: ['k1:a', 'k1:b'] }),
      }),
    }),
    'walks the macs of one key in pages, and names those of numbers with an open stop',
  ],
  [
    'keeps the first answer about a number',
    verbs({
      numberChecks: (slice) => ({
        putNumberCheck: async (row) => {
          if ((await slice.numberFacts(row.subject)).check === null) await slice.putNumberCheck(row)
        },
      }),
    }),
    'keeps the last answer about a number, of each its own',
  ],
  [
    'takes a visit for a sign-in',
    verbs({ portalLinks: (slice) => ({ markVisited: (tokenHash, at) => slice.markRedeemed(tokenHash, at) }) }),
    'tells when a number last answered and when somebody signed in by its link',
  ],
  [
    'waits for nobody without end',
    verbs({ system: () => ({ transactionsEnded: async () => false }) }),
    'has nobody to wait for where no other transaction was open at the mark',
  ],
  [
    'lists processes that are gone',
    verbs({ system: (slice) => ({ processesSince: () => slice.processesSince(0) }) }),
    'lists the processes seen since an instant, and purges the others',
  ],
  [
    'takes all processes off the list with one',
    verbs({
      system: (slice) => ({
        removeProcess: async () => {
          await slice.purgeProcesses(Number.MAX_SAFE_INTEGER, 9)
        },
      }),
    }),
    'takes one process off the list, and no other, also a second time',
  ],
  [
    'keeps a process that has ended on the list',
    verbs({ system: () => ({ removeProcess: async () => undefined }) }),
    'takes one process off the list, and no other, also a second time',
  ],
  [
    'saves a checkpoint again',
    verbs({ audit: (slice) => ({ saveCheckpoint: async (row) => (await slice.saveCheckpoint(row)) && 'saved' }) }),
    'keeps a checkpoint once, and tells the largest of one name and of all',
  ],
  [
    'replaces a leaf',
    () => {
      const newest = new Map<string, Uint8Array>()
      return withVerbs({
        audit: (slice) => ({
          appendLeaf: async (row) => {
            newest.set(row.id, row.bytes)
            await slice.appendLeaf(row).catch(() => undefined)
          },
          leaf: async (id) => {
            const leaf = await slice.leaf(id)
            return leaf && { ...leaf, bytes: newest.get(id) ?? leaf.bytes }
          },
        }),
      })
    },
    'never replaces a leaf',
  ],
  [
    'calls every delivery the first',
    verbs({ replay: () => ({ firstSeen: async () => 'first' as const }) }),
    'tells a first delivery from a repetition and from a change',
  ],
  [
    'hands one delivery to many',
    verbs({ replay: () => ({ firstSeen: async () => 'first' as const }) }),
    'hands a delivery to one of many that bring it at once',
  ],
  [
    'revives a destroyed key',
    verbs({ subjectKeys: (slice) => ({ getOrInsert: async (subject, purpose, wrapped) => (await slice.getOrInsert(subject, purpose, wrapped)) ?? wrapped }) }),
    'keeps the first data key of a person and purpose, and none after its destruction',
  ],
  [
    'replaces a data key',
    verbs({ subjectKeys: (slice) => ({ getOrInsert: async (...given) => (await slice.getOrInsert(...given)) && given[2] }) }),
    'keeps the first data key of a person and purpose, and none after its destruction',
  ],
  [
    'replaces state that somebody else wrote',
    verbs({ monitor: (slice) => ({ replaceState: async (stream, _, to) => slice.replaceState(stream, await slice.readState(stream), to) }) }),
    'replaces monitor state only from what was read',
  ],
  [
    'lets the monitor take the place of a person',
    verbs({ monitor: (slice) => ({ hold: (row) => slice.release(row.target).then(() => slice.hold(row)) }) }),
    'never replaces a hold by one of the monitor',
  ],
  [
    'erases what another patient of the number was told',
    verbs({ messages: (slice) => ({ eraseTextsOf: (subject, patients) => slice.eraseTextsOf(subject, [...patients, 'patient-2']) }) }),
    'erases at a number what one of its patients was told, and leaves what the others were',
  ],
  ['releases nothing', verbs({ monitor: () => ({ release: async () => true }) }), 'holds a target until it is released'],
  [
    'redeems a link twice',
    verbs({ portalLinks: (slice) => ({ markRedeemed: async (...given) => (await slice.markRedeemed(...given)) || true }) }),
    'marks the first visit and the one redemption of a link, and purges by its end',
  ],
  [
    'consumes a link by a visit',
    verbs({ portalLinks: (slice) => ({ markVisited: async (hash, at) => (await slice.markRedeemed(hash, at)) && slice.markVisited(hash, at) }) }),
    'marks the first visit and the one redemption of a link, and purges by its end',
  ],
  [
    'grants whatever is wanted',
    verbs({ rates: () => ({ takeTokens: async (_bucket, _window, _limit, wanted) => wanted }) }),
    'grants no more of a limit than its window holds, and begins anew with the next',
  ],
  [
    'waits for the time of a clock that was set back',
    verbs({ rates: (slice) => ({ takeTokens: (bucket, window, limit, wanted) => slice.takeTokens(bucket, window, limit, wanted) }) }),
    'goes back to an earlier window, and forgets nothing, where a clock that was set back has left a later one',
  ],
  [
    'forgets what was used when it goes back',
    verbs({
      rates: (slice) => ({
        async takeTokens(bucket, window, limit, wanted, newest) {
          if (newest !== undefined && (await slice.usedTokens(bucket, 500)) > 0 && newest < 500) await slice.returnTokens(bucket, 500, limit)
          return slice.takeTokens(bucket, window, limit, wanted, newest)
        },
      }),
    }),
    'goes back to an earlier window, and forgets nothing, where a clock that was set back has left a later one',
  ],
  [
    'counts each taker apart',
    verbs({ rates: (slice) => ({ takeTokens: (bucket, window, limit, wanted) => slice.takeTokens(`${bucket}:${takers++}`, window, limit, wanted) }) }),
    'grants no more than the limit when many take at once',
  ],
  [
    'never lets go of a sink row',
    verbs({ sinkOutbox: () => ({ acknowledgeSinkRow: async () => true }) }),
    'gives a sink row out again until it is acknowledged, and keeps what it was answered',
  ],
  [
    'tells the later change of a number first',
    verbs({ sinkOutbox: (slice) => ({ addSinkRow: (row) => slice.addSinkRow({ ...row, sequence: -row.sequence }) }) }),
    'gives out the changes of one number in their order, and those of others beside them',
  ],
  [
    'gives out every sink row at once',
    verbs({ sinkOutbox: (slice) => ({ claimSinkRows: (sink, now, leaseUntil) => slice.claimSinkRows(sink, now, leaseUntil, all) }) }),
    'gives out no more sink rows than asked for, those due first before the others',
  ],
  [
    'gives a sink row to whoever asks',
    verbs({ sinkOutbox: (slice) => ({ claimSinkRows: (sink, now, _leaseUntil, limit) => slice.claimSinkRows(sink, now, now, limit) }) }),
    'hands each sink row to one of many that ask at once',
  ],
  [
    'knows the age of no one sink',
    verbs({ sinkOutbox: (slice) => ({ oldestSinkRow: () => slice.oldestSinkRow(null) }) }),
    'tells which sink row has waited longest, of one sink and of all',
  ],
  [
    'drops what another sink waits for',
    verbs({
      sinkOutbox: (slice) => ({
        dropSinkRows: async (sink, limit) => {
          await slice.dropSinkRows('sink-2', limit)
          return slice.dropSinkRows(sink, limit)
        },
      }),
    }),
    'drops what waits for one sink and keeps what it was told',
  ],
  [
    'purges sink rows that are held',
    verbs({ sinkOutbox: (slice) => ({ purgeSinkRows: (before, limit) => slice.purgeSinkRows(before, limit, { subjects: [], programs: [] }) }) }),
    'purges sink rows that were acknowledged long ago, and none that waits or is held',
  ],
  [
    'purges sink rows of a number in a held program',
    verbs({ sinkOutbox: (slice) => ({ purgeSinkRows: (before, limit, { subjects }) => slice.purgeSinkRows(before, limit, { subjects, programs: [] }) }) }),
    'purges sink rows that were acknowledged long ago, and none that waits or is held',
  ],
]

describe('storageCases', () => {
  for (const [name, open, noticedBy] of broken) {
    it(`notices a storage that ${name}`, async () => {
      const cases = storageCases({ open: async () => open(), hostTransaction: (storage, work) => (storage as MemoryStorage).hostTransaction(work) })
      const watching = cases.find((each) => each.name === noticedBy)
      expect(watching, 'there is a case of this name').toBeDefined()
      await expect(watching?.run()).rejects.toThrow()
    })
  }

  it('has a broken storage for every case that memory storage runs', () => {
    const watched = new Set(broken.map(([, , noticedBy]) => noticedBy))
    const unwatched = storageCases({ open: async () => memoryStorage() })
      .filter(({ skip }) => skip === undefined || !skip.includes('one transaction at a time'))
      .map(({ name }) => name)
      .filter((name) => !watched.has(name))
    expect(unwatched).toEqual([])
  })

  it('skips joining with its reason where a storage joins none', () => {
    const cases = storageCases({ open: async () => memoryStorage(), withoutHostTransactions: 'one slice only' })
    expect(cases.filter(({ skip }) => skip === 'one slice only')).toHaveLength(3)
  })
})
