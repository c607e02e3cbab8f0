import { type ConformanceCase, failureOf, promised } from '../conformance-case.js'
import { ids, type OpenCase, sameBytes } from './bench.js'
import { bytesOf, leafRow, noon } from './rows.js'

export function auditCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('keeps a leaf to the byte, and finds it by id and by the record it belongs to', async ({ run }) => {
      await run(async ({ audit }) => {
        await audit.appendLeaf(leafRow('leaf-1', { ref: 'message-1', bytes: bytesOf(0, 255, 1), hash: bytesOf(3) }))
        await audit.appendLeaf(leafRow('leaf-2', { ref: 'message-1' }))
        await audit.appendLeaf(leafRow('leaf-3', { ref: null }))
      })
      await run(async ({ audit }) => {
        const leaf = await audit.leaf('leaf-1')
        promised(sameBytes(leaf?.bytes, bytesOf(0, 255, 1)) && sameBytes(leaf?.hash, bytesOf(3)) && leaf?.index === null, 'a leaf is kept to the byte')
        promised(ids(await audit.leavesByRef('message-1')) === 'leaf-1,leaf-2' && leaf?.ref === 'message-1', 'a leaf is found by the record it belongs to')
        promised((await audit.leaf('leaf-3'))?.ref === null, 'a leaf may stand for itself')
        promised((await audit.leaf('nobody')) === null && (await audit.leavesByRef('nobody')).length === 0, 'what is not there is not found')
      })
    }),
    open('never replaces a leaf', async ({ run }) => {
      await run(async ({ audit }) => audit.appendLeaf(leafRow('leaf-1', { bytes: bytesOf(1) })))
      await run(async ({ audit }) => audit.appendLeaf(leafRow('leaf-1', { bytes: bytesOf(2) }))).catch(() => undefined)
      await run(async ({ audit }) => {
        promised(sameBytes((await audit.leaf('leaf-1'))?.bytes, bytesOf(1)), 'the first record under an id stands')
        promised((await audit.countPending()) === 1, 'a repeated id waits once')
      })
    }),
    open('takes waiting leaves once, each exactly once over all takers', async ({ run }) => {
      await run(async ({ audit }) => {
        for (let index = 0; index < 10; index++) await audit.appendLeaf(leafRow(`leaf-${index}`))
        promised((await audit.countPending()) === 10, 'waiting leaves are counted')
      })
      const takers = await Promise.all(
        Array.from({ length: 4 }, () => run(async ({ audit }) => ((await audit.lockHead()) === null ? [] : (await audit.takePending(4)).map(({ id }) => id)))),
      )
      const taken = takers.flat()
      promised(taken.length > 0 && new Set(taken).size === taken.length, 'a leaf is taken once')
      promised((await run(async ({ audit }) => audit.countPending())) === 10 - taken.length, 'what was taken no longer waits')
    }),
    open('gives a leaf its index once, and stores the head with it', async ({ run }) => {
      await run(async ({ audit }) => {
        for (const id of ['leaf-a', 'leaf-b', 'leaf-c']) await audit.appendLeaf(leafRow(id))
        await audit.takePending(9)
        const empty = await audit.readHead()
        promised(empty.size === 0n && empty.incarnation === 0 && empty.epoch === 0 && empty.frontier.length === 0, 'a log begins empty')
        await audit.sequence(
          [
            { id: 'leaf-c', index: 0n },
            { id: 'leaf-a', index: 1n },
          ],
          { size: 2n, incarnation: 3, epoch: 1, frontier: [bytesOf(6)] },
        )
      })
      await run(async ({ audit }) => {
        const head = await audit.readHead()
        promised(head.size === 2n && head.incarnation === 3 && head.epoch === 1 && sameBytes(head.frontier[0], bytesOf(6)), 'the head is stored')
        promised(
          ids(await audit.leaves(0n, 9)) === 'leaf-c,leaf-a' && ids(await audit.leaves(1n, 9)) === 'leaf-a' && ids(await audit.leaves(0n, 1)) === 'leaf-c',
          'leaves come by index',
        )
        promised((await audit.leaf('leaf-a'))?.index === 1n, 'a leaf knows its index')
      })
      const head = { size: 3n, incarnation: 3, epoch: 2, frontier: [] }
      await failureOf(() => run(async ({ audit }) => audit.sequence([{ id: 'leaf-b', index: 1n }], head)), 'an index is given once')
      await failureOf(() => run(async ({ audit }) => audit.sequence([{ id: 'leaf-a', index: 2n }], head)), 'a leaf gets one index')
      promised((await run(async ({ audit }) => audit.readHead())).size === 2n, 'a refused batch leaves the head alone')
    }),
    open('keeps a tile of the tree until a longer one comes', async ({ run }) => {
      const longest = new Uint8Array(256 * 32).fill(7)
      await run(async ({ audit }) => {
        await audit.saveTiles([
          { level: 0, index: 4_294_967_296n, hashes: longest },
          { level: 1, index: 0n, hashes: bytesOf(...new Array(64).fill(1)) },
        ])
        await audit.saveTiles([{ level: 1, index: 0n, hashes: bytesOf(...new Array(32).fill(2)) }])
      })
      await run(async ({ audit }) => {
        const [short] = await audit.readTiles([{ level: 1, index: 0n }])
        promised(short?.hashes.length === 64 && short.hashes[0] === 1, 'a shorter tile does not replace a longer one')
        await audit.saveTiles([{ level: 1, index: 0n, hashes: bytesOf(...new Array(96).fill(3)) }])
      })
      await run(async ({ audit }) => {
        const found = await audit.readTiles([
          { level: 0, index: 4_294_967_296n },
          { level: 1, index: 0n },
          { level: 1, index: 1n },
          { level: 2, index: 0n },
        ])
        promised(found.length === 2, 'only the named tiles that are stored are read')
        promised(
          found.some(({ level, index, hashes }) => level === 0 && index === 4_294_967_296n && sameBytes(hashes, longest)),
          'a tile is kept to the byte',
        )
        promised(
          found.some(({ level, index, hashes }) => level === 1 && index === 0n && hashes.length === 96),
          'a longer tile replaces a shorter one',
        )
        promised((await audit.readTiles([])).length === 0, 'no place, no tile')
      })
    }),
    open('keeps a checkpoint once, and tells the largest of one name and of all', async ({ run }) => {
      await run(async ({ audit }) => {
        const row = { origin: 'origin', size: 10n, root: bytesOf(1), note: 'first', at: noon }
        promised((await audit.latestCheckpoint('origin')) === null, 'a log begins without checkpoint')
        promised((await audit.saveCheckpoint(row)) === 'saved', 'a new checkpoint is saved')
        promised((await audit.saveCheckpoint({ ...row, note: 'second' })) === 'present', 'a checkpoint of a known size is present')
        await audit.saveCheckpoint({ ...row, size: 9n, note: 'late' })
        await audit.saveCheckpoint({ ...row, origin: 'other', size: 11n, note: 'other' })
        const latest = await audit.latestCheckpoint('origin')
        promised((await audit.latestCheckpoint())?.note === 'other', 'the largest checkpoint of all names is told')
        promised(latest?.size === 10n && latest.note === 'first', 'the largest checkpoint is told, as it was saved first')
      })
    }),
  ]
}
