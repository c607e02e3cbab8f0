import { describe, expect, it } from 'vitest'
import { tryMutations } from '../../bench/evidence-mutations.ts'

describe('random mutations of a log, against checkpoints held outside', () => {
  it.each([10, 1])('are all found, and their first bad record named, with a checkpoint for every %i records', async (every) => {
    const { kinds } = await tryMutations({ perKind: 40, every, seed: 7 })
    expect(kinds.map(({ kind }) => kind)).toEqual(['edit', 'delete', 'swap', 'insert', 'truncate', 'regrow'])
    for (const each of kinds) expect(each).toEqual({ kind: each.kind, tried: 40, found: 40, named: 40 })
  })

  it('do not show where the end was cut and nothing is held outside', async () => {
    const { truncatedUnseen, truncatedTried } = await tryMutations({ perKind: 0, every: 10, seed: 1 })
    expect([truncatedUnseen, truncatedTried]).toEqual([5, 5])
  })
})
