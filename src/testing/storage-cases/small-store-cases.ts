import { type ConformanceCase, promised } from '../conformance-case.js'
import { type OpenCase, type StorageBench, sameBytes } from './bench.js'
import { bytesOf, linkRow, noon, nothingHeld } from './rows.js'

export function smallStoreCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('tells a first delivery from a repetition and from a change', async ({ run }) => {
      await run(async ({ replay }) => {
        promised((await replay.firstSeen('key', 'digest-1', noon)) === 'first', 'a new key is the first')
        promised((await replay.firstSeen('key', 'digest-1', noon)) === 'same', 'the same content again is the same')
        promised((await replay.firstSeen('key', 'digest-2', noon)) === 'changed', 'other content under the key is changed')
        promised((await replay.firstSeen('key', 'digest-1', noon)) === 'same', 'the first content stands')
        await replay.firstSeen('later', 'digest-1', noon + 9)
        promised(
          (await replay.purgeReplays(noon + 1, 9)).join() === 'key' && (await replay.firstSeen('later', 'digest-1', noon)) === 'same',
          'only keys past their time are purged',
        )
      })
    }),
    open('hands a delivery to one of many that bring it at once', async ({ run }) => {
      const seen = await Promise.all(Array.from({ length: 6 }, () => run(async ({ replay }) => replay.firstSeen('key', 'digest-1', noon))))
      promised(seen.filter((answer) => answer === 'first').length === 1, 'one delivery is the first')
    }),
    open('keeps the first data key of a person and purpose, and none after its destruction', async ({ run }) => {
      await run(async ({ subjectKeys }) => {
        promised(sameBytes(await subjectKeys.getOrInsert('subject-1', 'content', bytesOf(1)), bytesOf(1)), 'the first key is stored')
        promised(sameBytes(await subjectKeys.getOrInsert('subject-1', 'content', bytesOf(2)), bytesOf(1)), 'a later key does not replace it')
        promised(sameBytes(await subjectKeys.getOrInsert('subject-1', 'evidence', bytesOf(3)), bytesOf(3)), 'each purpose has a key of its own')
        promised(await subjectKeys.destroy('subject-1', 'content', noon), 'a key is destroyed')
        promised(!(await subjectKeys.destroy('subject-1', 'content', noon)), 'a key is destroyed once')
      })
      await run(async ({ subjectKeys }) => {
        promised((await subjectKeys.getOrInsert('subject-1', 'content', bytesOf(4))) === null, 'a destroyed key stays destroyed')
        promised((await subjectKeys.getOrInsert('subject-1', 'evidence', bytesOf(5))) !== null, 'the other purpose keeps its key')
      })
    }),
    open('replaces monitor state only from what was read', async ({ run }) => {
      await run(async ({ monitor }) => {
        promised(await monitor.replaceState('stream', null, 'one'), 'a new state replaces none')
        promised(!(await monitor.replaceState('stream', null, 'two')), 'none is not there any more')
        promised(!(await monitor.replaceState('stream', 'other', 'two')), 'another state is not what stands')
        promised((await monitor.replaceState('stream', 'one', 'two')) && (await monitor.readState('stream')) === 'two', 'what was read is replaced')
      })
    }),
    open('holds a target until it is released', async ({ run }) => {
      await run(async ({ monitor }) => {
        await monitor.hold({ target: 'program-1', cause: 'person', by: 'actor-1', at: noon })
        await monitor.hold({ target: 'sender:sender-1', cause: 'signal', by: 'monitor', at: noon })
        promised((await monitor.holds()).length === 2, 'holds are listed')
        promised((await monitor.release('program-1')) && !(await monitor.release('program-1')), 'a hold is released once')
        promised((await monitor.holds())[0]?.target === 'sender:sender-1', 'other holds stand')
      })
    }),
    open('never replaces a hold by one of the monitor', async ({ run }) => {
      const byPerson = { target: 'program-1', cause: 'person', by: 'actor-1', at: noon }
      const byMonitor = { target: 'program-1', cause: 'monitor.opt-out-rate', by: 'monitor', at: noon + 1 }
      await run(({ monitor }) => monitor.hold(byPerson))
      await run(({ monitor }) => monitor.hold(byMonitor))
      promised((await causes(run)) === `person@${noon}`, 'the hold of a person stands as it was')
      await run(({ monitor }) => monitor.release('program-1'))
      await run(({ monitor }) => monitor.hold(byMonitor))
      await run(({ monitor }) => monitor.hold({ ...byMonitor, at: noon + 2 }))
      promised((await causes(run)) === `monitor.opt-out-rate@${noon + 1}`, 'the monitor holds since its first signal')
      await run(({ monitor }) => monitor.hold(byPerson))
      promised((await causes(run)) === `person@${noon}`, 'a person takes the place of the monitor')
    }),
    open('marks the first visit and the one redemption of a link, and purges by its end', async ({ run }) => {
      await run(async ({ portalLinks }) => {
        await portalLinks.insertLink(linkRow())
        promised((await portalLinks.markVisited('token-1', noon)) && !(await portalLinks.markVisited('token-1', noon + 1)), 'the first visit is marked')
        promised((await portalLinks.findLink('token-1'))?.redeemedAt === null, 'a visit consumes nothing')
        promised((await portalLinks.markRedeemed('token-1', noon + 2)) && !(await portalLinks.markRedeemed('token-1', noon + 3)), 'a link is redeemed once')
        const link = await portalLinks.findLink('token-1')
        promised(link?.visitedAt === noon && link.redeemedAt === noon + 2 && sameBytes(link.item, bytesOf(5)), 'the first instants stand')
        promised(!(await portalLinks.markVisited('nobody', noon)) && (await portalLinks.findLink('nobody')) === null, 'a link that is not there is not found')
        await portalLinks.insertLink(linkRow({ tokenHash: 'token-2', expiresAt: noon + 9_000 }))
        promised(
          (await portalLinks.purgeLinks(noon + 5_000, 9, nothingHeld)).join() === 'token-1' && (await portalLinks.findLink('token-2')) !== null,
          'only links past their end are purged',
        )
      })
    }),
    open('grants no more of a limit than its window holds, and begins anew with the next', async ({ run }) => {
      await run(async ({ rates }) => {
        promised((await rates.takeTokens('bucket', 5, 10, 7)) === 7, 'what is free is granted')
        promised((await rates.takeTokens('bucket', 5, 10, 7)) === 3, 'only what is left is granted')
        promised((await rates.usedTokens('bucket', 5)) === 10 && (await rates.usedTokens('other', 5)) === 0, 'what is used is told, of each bucket')
        await rates.returnTokens('bucket', 5, 2)
        promised((await rates.takeTokens('bucket', 5, 10, 7)) === 2, 'what was put back is granted again')
        promised((await rates.takeTokens('bucket', 6, 10, 4)) === 4 && (await rates.usedTokens('bucket', 5)) === 0, 'a later window begins anew')
        promised((await rates.takeTokens('bucket', 5, 10, 1)) === 0, 'a window that has passed allows none')
        await rates.returnTokens('bucket', 5, 4)
        promised((await rates.usedTokens('bucket', 6)) === 4, 'what is put back late is lost')
      })
    }),
    open('goes back to an earlier window, and forgets nothing, where a clock that was set back has left a later one', async ({ run }) => {
      await run(async ({ rates }) => {
        await rates.takeTokens('bucket', 500, 10, 7)
        promised((await rates.takeTokens('bucket', 499, 10, 1, 500)) === 0, 'one that another taker may be at stands')
        promised((await rates.takeTokens('bucket', 5, 10, 7, 6)) === 3, 'what the later one used counts')
        promised((await rates.usedTokens('bucket', 5)) === 10 && (await rates.usedTokens('bucket', 500)) === 0, 'the earlier one stands in its place')
        promised((await rates.takeTokens('bucket', 6, 10, 7, 7)) === 7, 'the next begins anew')
      })
    }),
    open('grants no more than the limit when many take at once', async ({ run }) => {
      const granted = await Promise.all(Array.from({ length: 6 }, () => run(async ({ rates }) => rates.takeTokens('bucket', 5, 10, 3))))
      promised(granted.reduce((sum, each) => sum + each, 0) === 10, 'together they get the limit')
    }),
  ]
}

async function causes(run: StorageBench['run']): Promise<string> {
  return (await run(({ monitor }) => monitor.holds())).map(({ cause, at }) => `${cause}@${at}`).join()
}
