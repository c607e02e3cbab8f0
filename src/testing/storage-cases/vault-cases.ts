import { type ConformanceCase, promised } from '../conformance-case.js'
import { addSubject, type OpenCase, sameBytes } from './bench.js'
import { bytesOf, linkRow, noon } from './rows.js'

const prefix = bytesOf(1, 2)
const hold = { id: 'hold-1', target: 'program', value: 'program-1', by: 'actor-1', reason: bytesOf(3, 3), at: noon, liftedAt: null, liftedBy: null } as const

export function vaultCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('replaces what it knows of the index keys only from what was read, in every slice that resolves numbers', async ({ run }) => {
      await run(async ({ suppression, consent }) => {
        promised((await suppression.readIndexKeys()) === null, 'nothing is known before the first write')
        promised(await suppression.replaceIndexKeys(null, 'one'), 'the first state replaces none')
        promised(!(await consent.replaceIndexKeys(null, 'two')), 'none is not there any more')
        promised((await consent.replaceIndexKeys('one', 'two')) && (await suppression.readIndexKeys()) === 'two', 'both slices see one state')
      })
      await run(async ({ suppression }) => {
        promised((await suppression.readIndexKeys()) === null, 'another tenant has its own')
      }, 'tenant-2')
    }),
    open('lists recipients without a mac of a key, counts them, and adds it once', async ({ run }) => {
      await run(async (stores) => {
        for (const id of ['s3', 's1', 's2']) await addSubject(stores, id, id === 's2' ? ['k1:s2', 'k2:s2'] : [`k1:${id}`])
        const { vault, suppression } = stores
        const listed = await vault.lackingMac('k2', null, 9)
        promised(listed.map(({ subject }) => subject).join() === 's1,s3' && sameBytes(listed[0]?.numberCipher, bytesOf(4, 2)), 'by subject, with the number')
        promised((await vault.lackingMac('k2', null, 1)).length === 1 && (await vault.lackingMac('k2', 's1', 9)).length === 1, 'in batches')
        promised((await vault.countLackingMac('k2')) === 2 && (await vault.countLackingMac('k1')) === 0, 'counted')
        promised((await vault.addMac('s1', 'k2:s1')) === 'added' && (await vault.addMac('s1', 'k2:s1')) === 'present', 'added once')
        promised((await vault.addMac('s3', 'k2:s1')) === 'taken', 'a mac leads to one recipient')
        promised((await suppression.findSubject(['k2:s1'])) === 's1' && (await vault.countLackingMac('k2')) === 1, 'and leads there')
      })
    }),
    open('gives no recipient a part of its macs', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores, 's1', ['k2:one'])
        promised((await addSubject(stores, 's9', ['k1:one', 'k2:one'])) === 's1', 'a known mac decides')
        promised(
          (await stores.suppression.findSubject(['k1:one'])) === null && (await stores.suppression.numberOf('s9')) === null,
          'nothing of the other stays',
        )
      })
    }),
    open('drops the macs of one key in batches, and no other', async ({ run }) => {
      await run(async (stores) => {
        for (const id of ['s1', 's2', 's3']) await addSubject(stores, id, [`k1:${id}`, `k2:${id}`])
        promised((await stores.vault.dropMacs('k1', 2)) === 2 && (await stores.vault.dropMacs('k1', 9)) === 1, 'in batches')
        promised((await stores.vault.dropMacs('k1', 9)) === 0 && (await stores.suppression.findSubject(['k1:s1'])) === null, 'they are gone')
        promised((await stores.suppression.findSubject(['k2:s1'])) === 's1', 'the other key still finds')
      })
    }),
    open('finds sealed values by their first bytes and replaces them only from what was read', async ({ run }) => {
      await run(async (stores) => {
        const { vault, subjectKeys, portalLinks, legalHolds, suppression } = stores
        await suppression.ensureSubject(['k1:s1'], 's1', bytesOf(4, 1))
        await suppression.ensureSubject(['k1:s2'], 's2', bytesOf(1, 2, 1))
        await subjectKeys.getOrInsert('s1', 'content', bytesOf(4, 2))
        await subjectKeys.getOrInsert('s2', 'content', bytesOf(4, 3))
        await subjectKeys.destroy('s2', 'content', noon)
        await portalLinks.insertLink(linkRow({ tokenHash: 't1', item: bytesOf(4, 4) }))
        await legalHolds.placeLegalHold(hold)
        const found = {
          'recipient-number': ['s1', 4, 1],
          'subject-key': ['content:s1', 4, 2],
          'portal-item': ['t1', 4, 4],
          'legal-hold-reason': ['hold-1', 3, 3],
        } as const
        for (const [column, [id, ...bytes]] of Object.entries(found) as [keyof typeof found, (typeof found)['subject-key']][]) {
          const values = await vault.sealedOtherwise(column, prefix, null, 9)
          promised(values.length === 1 && values[0]?.id === id && sameBytes(values[0].sealed, bytesOf(...bytes)), 'what begins otherwise is found')
          promised(
            (await vault.countSealedOtherwise(column, prefix)) === 1 && (await vault.sealedOtherwise(column, prefix, id, 9)).length === 0,
            'counted, and walked by id',
          )
          promised(!(await vault.reseal(column, id, bytesOf(9), bytesOf(1, 2, 9))), 'a value that changed meanwhile is not replaced')
          promised(await vault.reseal(column, id, bytesOf(...bytes), bytesOf(1, 2, 9)), 'a value that stands is replaced')
          promised((await vault.countSealedOtherwise(column, prefix)) === 0, 'and is found no more')
        }
        promised(sameBytes(await suppression.numberOf('s1'), bytesOf(1, 2, 9)), 'the number is the new ciphertext')
        promised((await subjectKeys.getWrapped('s2', 'content')) === 'destroyed', 'what was destroyed stays so')
      })
    }),
    open('walks the keys of persons in batches, each once', async ({ run }) => {
      await run(async ({ vault, subjectKeys }) => {
        const wanted: string[] = []
        for (const subject of ['s2', 's1', 's3']) {
          for (const purpose of ['evidence', 'content'] as const) {
            await subjectKeys.getOrInsert(subject, purpose, bytesOf(4, 2))
            wanted.push(`${purpose}:${subject}`)
          }
        }
        const walked: string[] = []
        for (let after: string | null = null, pages = 0; pages < 9; pages++) {
          const page: readonly { readonly id: string }[] = await vault.sealedOtherwise('subject-key', prefix, after, 4)
          walked.push(...page.map(({ id }) => id))
          after = page.at(-1)?.id ?? null
          if (page.length < 4) break
        }
        promised([...walked].sort().join() === wanted.sort().join(), 'every key once')
      })
    }),
    open('keeps legal holds until they are lifted, once', async ({ run }) => {
      await run(async ({ legalHolds }) => {
        await legalHolds.placeLegalHold({ ...hold, id: 'later', at: noon + 1 })
        await legalHolds.placeLegalHold(hold)
        await legalHolds.placeLegalHold({ ...hold, by: 'somebody else' })
        const standing = await legalHolds.openLegalHolds()
        promised(standing.map(({ id, by }) => `${id} ${by}`).join() === 'hold-1 actor-1,later actor-1', 'oldest first; one that is there stays as it was')
        promised(sameBytes(standing[0]?.reason, hold.reason), 'with its reason')
        promised((await legalHolds.liftLegalHold('later', noon, 'actor-2')) && !(await legalHolds.liftLegalHold('later', noon, 'actor-2')), 'lifted once')
        promised(!(await legalHolds.liftLegalHold('none', noon, 'actor-2')) && (await legalHolds.openLegalHolds()).length === 1, 'others stand')
      })
    }),
  ]
}
