import type { ProviderObservation } from '../../ports/provider-state-store.js'
import { type ConformanceCase, promised } from '../conformance-case.js'
import { type AllStores, addSubject, type OpenCase } from './bench.js'
import { eventRow, noon } from './rows.js'

const told = (change: Partial<ProviderObservation> = {}): ProviderObservation => ({
  subject: 'subject-1',
  transport: 'carrier',
  sender: 'number-1',
  at: noon,
  known: { state: 'opted-out', by: 'error' },
  predicted: null,
  ...change,
})
const foretold = (predicted: ProviderObservation['predicted'], change: Partial<ProviderObservation> = {}): ProviderObservation =>
  told({ known: null, predicted, ...change })

export function providerStateCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open("keeps a provider's state of each number and sender, with what showed it and since when", async ({ run }) => {
      await run(async ({ providerStates }) => {
        await providerStates.noteProviderState(foretold('opted-out'))
        await providerStates.noteProviderState(told({ at: noon + 5 }))
        await providerStates.noteProviderState(told({ sender: '', at: noon + 1, known: { state: 'opted-out', by: 'list' } }))
        const [whole, own, ...none] = await providerStates.providerStatesOf('subject-1')
        promised(none.length === 0 && whole?.sender === '' && whole.knownBy === 'list' && whole.predicted === null, 'each sender has its own row')
        promised(own?.state === 'opted-out' && own.knownBy === 'error', 'evidence takes the place of a prediction')
        promised(own.since === noon && own.at === noon + 5 && own.predicted === 'opted-out' && own.predictedAt === noon, 'the first instant of a state stands')
        promised((await providerStates.providerStatesOf('subject-2')).length === 0, 'another number has none')
      })
    }),
    open('opens a provider only by newer word, and blocks by any', async ({ run }) => {
      const stateOf = async ({ providerStates }: AllStores): Promise<string | undefined> => (await providerStates.providerStatesOf('subject-1'))[0]?.state
      await run(async (stores) => {
        const { providerStates } = stores
        await providerStates.noteProviderState(told({ at: noon + 5 }))
        await providerStates.noteProviderState(told({ at: noon + 4, known: { state: 'open', by: 'webhook' } }))
        promised((await stateOf(stores)) === 'opted-out', 'older word opens nothing')
        await providerStates.noteProviderState(foretold('unknown', { at: noon + 6 }))
        promised((await stateOf(stores)) === 'opted-out', 'a doubt opens nothing')
        await providerStates.noteProviderState(told({ at: noon + 7, known: { state: 'open', by: 'webhook' }, predicted: 'open' }))
        promised((await stateOf(stores)) === 'open', 'newer word opens')
        await providerStates.noteProviderState(told({ at: noon + 2 }))
        promised((await stateOf(stores)) === 'opted-out', 'older word blocks all the same')
        const [row] = await providerStates.providerStatesOf('subject-1')
        promised(row?.since === noon + 2 && row.at === noon + 7, 'the newest word is remembered')
      })
    }),
    open('assumes a state only where none is known', async ({ run }) => {
      await run(async ({ providerStates }) => {
        await providerStates.assumeProviderState(foretold('open'))
        await providerStates.noteProviderState(told({ at: noon + 1 }))
        await providerStates.assumeProviderState(foretold('open', { at: noon + 2 }))
        const [row] = await providerStates.providerStatesOf('subject-1')
        promised(row?.state === 'opted-out' && row.predicted === 'open' && row.predictedAt === noon, 'what is known stands')
      })
    }),
    open('lists and counts where a provider and we differ', async ({ run }) => {
      await run(async (stores) => {
        const { providerStates, suppression } = stores
        for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await addSubject(stores, id)
        let seq = 0
        const stop = (subject: string, change = {}): Promise<unknown> =>
          suppression.insertEvent(eventRow({ id: `stop-${subject}`, subject, seq: ++seq, kind: 'stop', scope: 'all', cause: 'opt-out', ...change }))
        for (const subject of ['b', 'c', 'd']) await stop(subject)
        await stop('e', { cause: 'review' })
        await stop('f', { scope: 'marketing' })
        await providerStates.noteProviderState(told({ subject: 'a' }))
        await providerStates.noteProviderState(foretold('open', { subject: 'b', sender: '' }))
        await providerStates.noteProviderState(foretold('unknown', { subject: 'c', transport: 'other' }))
        await providerStates.noteProviderState(foretold('open', { subject: 'd' }))
        await providerStates.noteProviderState(told({ subject: 'd', at: noon + 1 }))
        await providerStates.noteProviderState(told({ subject: 'e' }))
        await providerStates.noteProviderState(foretold('open', { subject: 'f' }))
        const all = await providerStates.driftingStates({ transport: null, kind: null, after: null, limit: 9 })
        promised(
          all.map(({ subject, drift }) => `${subject} ${drift}`).join() === 'a theirs-only,b ours-only,c unclear,d contradicted,e theirs-only',
          'each difference is told by its kind; a review hold and a narrower stop are no opt-out of everything',
        )
        const page = await providerStates.driftingStates({ transport: 'carrier', kind: 'theirs-only', after: all[0] ?? null, limit: 1 })
        promised(page.length === 1 && page[0]?.subject === 'e', 'a page follows the last row, of one transport and kind')
        promised(
          (await providerStates.countDrift()).map(({ transport, sender, drift, count }) => `${transport} ${sender} ${drift} ${count}`).join() ===
            'carrier  ours-only 1,carrier number-1 contradicted 1,carrier number-1 theirs-only 2,other number-1 unclear 1',
          'they are counted by transport, sender and kind',
        )
        await suppression.markLifted(['stop-b'], 'lift-1')
        promised(
          (await providerStates.driftingStates({ transport: null, kind: 'ours-only', after: null, limit: 9 })).length === 0,
          'a lifted stop differs no more',
        )
      })
    }),
    open('names the stops that a provider was not told of', async ({ run }) => {
      await run(async (stores) => {
        const { providerStates, suppression } = stores
        for (const [index, subject] of ['a', 'b', 'c', 'd', 'e'].entries()) {
          await addSubject(stores, subject)
          await suppression.insertEvent(
            eventRow({ id: `stop-${subject}`, subject, seq: index + 1, kind: 'stop', scope: 'all', cause: subject === 'e' ? 'review' : 'opt-out' }),
          )
        }
        await suppression.insertEvent(eventRow({ id: 'again', subject: 'a', seq: 9, kind: 'stop', scope: 'all', cause: 'opt-out' }))
        await providerStates.noteProviderState(told({ subject: 'a' }))
        await providerStates.noteProviderState(told({ subject: 'b', sender: '', known: { state: 'opted-out', by: 'told' } }))
        await providerStates.noteProviderState(told({ subject: 'c', known: { state: 'open', by: 'webhook' } }))
        await providerStates.noteProviderState(foretold('open', { subject: 'd' }))
        promised((await providerStates.untoldStops('carrier', null, 9)).join() === 'a,d', 'a number once, unless it stands there or opted in there')
        promised((await providerStates.untoldStops('carrier', 'a', 1)).join() === 'd', 'a page follows the last number')
        promised((await providerStates.untoldStops('other', null, 9)).join() === 'a,b,c,d', 'each provider is told for itself')
      })
    }),
    open("keeps providers' states of two tenants apart", async ({ run }) => {
      await run(async ({ providerStates }) => providerStates.noteProviderState(told()), 'tenant-1')
      await run(async (stores) => {
        const { providerStates } = stores
        const rows = [
          ...(await providerStates.providerStatesOf('subject-1')),
          ...(await providerStates.driftingStates({ transport: null, kind: null, after: null, limit: 9 })),
          ...(await providerStates.countDrift()),
        ]
        promised(rows.length === 0, "another tenant's state is not this one's")
      }, 'tenant-2')
    }),
  ]
}
