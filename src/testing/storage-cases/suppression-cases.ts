import type { StoppedMacs } from '../../ports/suppression-store.js'
import { type ConformanceCase, failureOf, promised } from '../conformance-case.js'
import { addSubject, dawdle, ids, type OpenCase, sameBytes } from './bench.js'
import { attemptRow, bytesOf, eventRow, noon } from './rows.js'

export function suppressionCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('gives one number one recipient, found under any of its macs', async ({ run }) => {
      await run(async ({ suppression }) => {
        promised((await suppression.findSubject(['k1:a', 'k2:a'])) === null, 'a number that nobody wrote is not known')
        promised((await suppression.ensureSubject(['k1:a', 'k2:a'], 'subject-1', bytesOf(1, 1))) === 'subject-1', 'a new number gets the id that was offered')
        promised((await suppression.ensureSubject(['k1:a', 'k2:a'], 'subject-2', bytesOf(2, 2))) === 'subject-1', 'a known number keeps its id')
        promised(
          (await suppression.ensureSubject(['k1:a'], 'subject-3', bytesOf(3))) === 'subject-1',
          'a process that holds only the older key finds the same recipient',
        )
      })
      await run(async ({ suppression }) => {
        for (const macs of [['k1:a'], ['k2:a'], ['k9:a', 'k2:a']])
          promised((await suppression.findSubject(macs)) === 'subject-1', 'any live mac finds the recipient')
        promised(sameBytes(await suppression.numberOf('subject-1'), bytesOf(1, 1)), 'the first ciphertext of the number stays')
        promised((await suppression.numberOf('subject-2')) === null, 'an id that lost leaves no recipient')
      })
    }),
    open('gives one number one recipient when two create it at once', async ({ run }) => {
      const found = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          run(async ({ suppression }) => suppression.ensureSubject(['k1:a', 'k2:a'], `subject-${index}`, bytesOf(index))),
        ),
      )
      promised(new Set(found).size === 1, 'two calls never make two recipients of one number')
    }),
    open('shares recipients between the consent and the suppression slice', async ({ run }) => {
      await run(async (stores) => stores.consent.ensureSubject(['k1:a'], 'subject-1', bytesOf(1)))
      promised(
        (await run(async (stores) => stores.suppression.ensureSubject(['k1:a'], 'subject-2', bytesOf(1)))) === 'subject-1',
        'one storage has one id for one number',
      )
    }),
    open('reads a gate that nobody wrote as zero, and locks none', async ({ run }) => {
      await run(async ({ suppression }) => {
        const gate = await suppression.readGate('nobody')
        promised(gate.seq === 0 && gate.stops === 0, 'a number without a gate has seq 0 and no stops')
        promised((await suppression.lockGates(['nobody'], 'wait')).length === 0, 'a gate that is not there cannot be locked')
      })
    }),
    open('walks the macs of one key in pages, and names those of numbers with an open stop', async ({ run }) => {
      await run(async (stores) => {
        for (const name of ['d', 'a', 'c', 'b', 'e']) await addSubject(stores, `s-${name}`, [`k1:${name}`, `k10:${name}`])
        for (const name of ['a', 'd', 'e']) await stores.suppression.advanceGate(`s-${name}`, 0, 1, 1)
        await stores.suppression.advanceGate('s-e', 1, 1, -1)
      })
      const pages: string[] = []
      let after: string | null = null
      for (let turn = 0; turn < 9; turn++) {
        const from: string | null = after
        const { macs, last }: StoppedMacs = await run(async ({ suppression }) => suppression.stoppedMacs('k1', from, 2))
        pages.push(macs.join())
        after = last
        if (last === null) break
      }
      promised(pages.filter((page) => page !== '').join(' ') === 'k1:a k1:d', 'every stopped number comes once, under this key alone, and no other number')
      promised(pages.length === 3 && after === null, 'a page looks at so many macs, stopped or not, and the walk ends')
      const { macs } = await run(async ({ suppression }) => suppression.stoppedMacs('k1', null, 2), 'tenant-2')
      promised(macs.length === 0, 'another tenant has its own')
    }),
    open('advances a gate only from the number that was read', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        promised(await stores.suppression.advanceGate('subject-1', 0, 2, 1), 'a gate advances from where it stands')
        promised(!(await stores.suppression.advanceGate('subject-1', 0, 1, 0)), 'a gate does not advance from where it stood')
        promised(!(await stores.suppression.advanceGate('nobody', 0, 1, 0)), 'a gate that is not there does not advance')
        const gate = await stores.suppression.readGate('subject-1')
        promised(gate.seq === 2 && gate.stops === 1, 'seq and stops rise by what was asked')
      })
    }),
    open('locks a gate exclusively: no step is lost among many at once', async ({ run }) => {
      await run(async (stores) => addSubject(stores))
      const steps = 20
      const moved = await Promise.all(
        Array.from({ length: steps }, () =>
          run(async ({ suppression }) => {
            const [gate] = await suppression.lockGates(['subject-1'], 'wait')
            return gate !== undefined && (await suppression.advanceGate('subject-1', gate.seq, 1, 0))
          }),
        ),
      )
      promised(moved.every(Boolean), 'whoever holds a gate can advance it')
      promised((await run(async ({ suppression }) => suppression.readGate('subject-1'))).seq === steps, 'every step under the lock counts')
    }),
    open('shows a waiter what the holder of the gate wrote', async ({ run }) => {
      await run(async (stores) => addSubject(stores))
      let locked: () => void = () => {}
      const holding = new Promise<void>((resolve) => {
        locked = resolve
      })
      const stop = run(async (stores) => {
        const [gate] = await stores.suppression.lockGates(['subject-1'], 'wait')
        locked()
        await dawdle(stores)
        await stores.suppression.advanceGate('subject-1', gate?.seq ?? -1, 1, 1)
        await stores.suppression.insertEvent(eventRow())
      })
      await holding
      const seen = await run(async ({ suppression }) => {
        const [gate] = await suppression.lockGates(['subject-1'], 'wait')
        return { gate, events: await suppression.events('subject-1') }
      })
      const skipped = await run(async ({ suppression }) => suppression.lockGates(['subject-1'], 'skip'))
      await stop
      promised(seen.gate?.stops === 1 && seen.events.length === 1, 'facts read after a lock was granted show the holder’s commit')
      promised(
        skipped.every(({ stops }) => stops === 1),
        'a gate that is not skipped is shown as it stands',
      )
    }),
    open('keeps an event once under its id, and the first one', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        promised((await stores.suppression.insertEvent(eventRow())) === 'inserted', 'a new event is inserted')
        promised((await stores.suppression.insertEvent(eventRow({ seq: 2, scope: 'marketing' }))) === 'present', 'an event of a known id is present')
        promised((await stores.suppression.event('event-1'))?.scope === 'all', 'a present event is not overwritten')
      })
      await failureOf(
        () => run(async ({ suppression }) => suppression.insertEvent(eventRow({ id: 'event-2' }))),
        'two events under one number of a gate are refused',
      )
    }),
    open('lists the events of one recipient by number', async ({ run }) => {
      await run(async (stores) => {
        for (const subject of ['subject-1', 'subject-2']) await addSubject(stores, subject)
        for (const [id, seq] of Object.entries({ 'event-c': 1, 'event-a': 3, 'event-b': 2 })) await stores.suppression.insertEvent(eventRow({ id, seq }))
        await stores.suppression.insertEvent(eventRow({ id: 'event-x', subject: 'subject-2', seq: 1 }))
        promised(ids(await stores.suppression.events('subject-1')) === 'event-c,event-b,event-a', 'events come by number, of one recipient only')
      })
    }),
    open('lifts a stop once', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        await stores.suppression.insertEvent(eventRow())
        await stores.suppression.insertEvent(eventRow({ id: 'event-2', seq: 2 }))
        promised((await stores.suppression.markLifted(['event-1', 'unknown'], 'lift-1')) === 1, 'the number of stops ended is told')
        promised((await stores.suppression.markLifted(['event-1'], 'lift-2')) === 0, 'a lifted stop is not lifted again')
        promised((await stores.suppression.event('event-1'))?.liftedBy === 'lift-1', 'the first lift stands')
        promised((await stores.suppression.event('event-2'))?.liftedBy === null, 'a stop that was not named stays open')
      })
    }),
    open('marks a stop as enforced once, and lists what is not, oldest first', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        await stores.suppression.insertEvent(eventRow({ id: 'event-new', seq: 1, recordedAt: noon + 5 }))
        await stores.suppression.insertEvent(eventRow({ id: 'event-old', seq: 2, recordedAt: noon }))
        await stores.suppression.insertEvent(eventRow({ id: 'lift', seq: 3, kind: 'lift' }))
        promised(ids(await stores.suppression.unenforced(9)) === 'event-old,event-new', 'stops that wait for enforcement come oldest first, without lifts')
        promised(ids(await stores.suppression.unenforced(1)) === 'event-old', 'the limit holds')
        promised(await stores.suppression.markEnforced('event-old', noon + 1), 'a stop is marked once')
        promised(!(await stores.suppression.markEnforced('event-old', noon + 2)), 'a stop is not marked twice')
        promised((await stores.suppression.event('event-old'))?.enforcedAt === noon + 1, 'the first instant of enforcement stands')
        promised(ids(await stores.suppression.unenforced(9)) === 'event-new', 'an enforced stop no longer waits')
      })
    }),
    open('counts calls in flight below a number', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        await stores.suppression.openAttempts([
          attemptRow({ id: 'attempt-1', permitSeq: 1 }),
          attemptRow({ id: 'attempt-2', permitSeq: 2 }),
          attemptRow({ id: 'attempt-4', permitSeq: 4 }),
        ])
        await stores.suppression.openAttempts([attemptRow({ id: 'attempt-x', subject: 'subject-2', permitSeq: 1, program: 'program-2' })])
        promised((await stores.suppression.countInFlight('subject-1', 3)) === 2, 'only permits below the number count')
        promised((await stores.suppression.countInFlightOfProgram('program-1')) === 3, 'open attempts of a program are counted')
        await stores.suppression.closeAttempt('attempt-1', 'unknown', 'timeout', null)
        promised((await stores.suppression.countInFlight('subject-1', 3)) === 1, 'an attempt with an outcome is not in flight')
        promised((await stores.suppression.countInFlightOfProgram('program-1')) === 2, 'an attempt with an outcome is not open in its program')
      })
    }),
    open('lets an outcome only rise', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        await stores.suppression.openAttempts([attemptRow()])
        promised(await stores.suppression.closeAttempt('attempt-1', 'unknown', 'timeout', null), 'open rises to unknown')
        promised(await stores.suppression.closeAttempt('attempt-1', 'rejected', 'filtered', null), 'unknown rises to rejected')
        promised(!(await stores.suppression.closeAttempt('attempt-1', 'released', null, null)), 'rejected does not turn into released')
        promised(!(await stores.suppression.closeAttempt('attempt-1', 'unknown', null, null)), 'rejected does not fall to unknown')
        promised(await stores.suppression.closeAttempt('attempt-1', 'accepted', null, 'provider-1'), 'a late acceptance is taken')
        promised(!(await stores.suppression.closeAttempt('attempt-1', 'rejected', null, null)), 'accepted does not fall')
        promised(!(await stores.suppression.closeAttempt('nobody', 'accepted', null, null)), 'an attempt that is not there has no outcome')
        const row = await stores.suppression.attemptByProviderId('carrier', 'provider-1')
        promised(row?.id === 'attempt-1' && row.outcome === 'accepted', 'an attempt is found by the provider’s id')
        promised((await stores.suppression.attemptByProviderId('other', 'provider-1')) === null, 'the provider’s id counts within its transport')
      })
    }),
    open('ends expired leases once, as unknown', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        const rows = [
          attemptRow({ id: 'attempt-1', leaseUntil: noon - 2 }),
          attemptRow({ id: 'attempt-2', leaseUntil: noon - 1 }),
          attemptRow({ id: 'attempt-3', leaseUntil: noon + 1 }),
          attemptRow({ id: 'attempt-4', leaseUntil: noon - 9, outcome: 'accepted' }),
        ]
        await stores.suppression.openAttempts(rows)
        const first = await stores.suppression.expireLeases(noon, 1)
        promised(first.length === 1 && first.every(({ outcome }) => outcome === 'unknown'), 'expired leases come as unknown, within the limit')
        promised(
          ids([...first, ...(await stores.suppression.expireLeases(noon, 9))])
            .split(',')
            .sort()
            .join() === 'attempt-1,attempt-2',
          'open attempts past their lease expire, no other',
        )
        promised((await stores.suppression.expireLeases(noon, 9)).length === 0, 'a lease expires once')
        promised((await stores.suppression.attempt('attempt-4'))?.outcome === 'accepted', 'an outcome is not undone by its lease')
        promised(await stores.suppression.closeAttempt('attempt-1', 'accepted', null, 'provider-1'), 'the owner’s late answer is still taken')
      })
    }),
    open('counts attempts of a number and of a patient since an instant, without those that never left', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores)
        const rows = [
          attemptRow({ id: 'old', permittedAt: noon - 1 }),
          attemptRow({ id: 'open', permittedAt: noon }),
          attemptRow({ id: 'unknown', outcome: 'unknown', permittedAt: noon + 1 }),
          attemptRow({ id: 'released', outcome: 'released' }),
          attemptRow({ id: 'rejected', outcome: 'rejected' }),
          attemptRow({ id: 'other-number', subject: 'subject-2', permittedAt: noon + 2 }),
          attemptRow({ id: 'other-patient', patient: 'patient-2', permittedAt: noon + 3 }),
        ]
        await stores.suppression.openAttempts(rows)
        promised(
          ids(await stores.suppression.attemptsSince({ subject: 'subject-1' }, noon)) === 'open,unknown,other-patient',
          'a number’s attempts count from the instant on',
        )
        promised(
          ids(await stores.suppression.attemptsSince({ patient: 'patient-1' }, noon)) === 'open,unknown,other-number',
          'a patient’s attempts count over numbers',
        )
      })
    }),
    open('scans all events page by page, each once', async ({ run }) => {
      const seen = await run(async (stores) => {
        await addSubject(stores)
        for (let seq = 1; seq <= 5; seq++) await stores.suppression.insertEvent(eventRow({ id: `event-${seq}`, seq }))
        const pages: string[] = []
        for (let after: string | null = null; pages.length < 9; ) {
          const page: readonly { readonly id: string }[] = await stores.suppression.scan(after, 2)
          if (page.length === 0) break
          pages.push(...page.map(({ id }) => id))
          after = page.at(-1)?.id ?? null
        }
        return pages
      })
      promised(seen.length === 5 && new Set(seen).size === 5, 'a scan meets every event once')
    }),
  ]
}
