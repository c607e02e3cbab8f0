// npm run prove:evidence [-- --mutations N --seed N]: every mutation of six kinds is found with an anchor outside.
import { tryMutations } from './evidence-mutations.ts'
import { readOptions } from './options.ts'

const { count } = readOptions({ values: ['mutations', 'seed'] })
const perKind = count('mutations', 10_000)
const seed = count('seed', 1)
let missed = 0
for (const every of [10, 1]) {
  const started = performance.now()
  // Sixty checkpoints to verify each time: a tenth of the rounds.
  const rounds = every === 1 ? Math.ceil(perKind / 10) : perKind
  const { kinds, truncatedUnseen, truncatedTried } = await tryMutations({ perKind: rounds, every, seed })
  console.log(`anchored every ${every} record${every === 1 ? '' : 's'}, seed ${seed}`)
  for (const { kind, tried, found, named } of kinds) {
    console.log(`  ${kind.padEnd(9)} ${found} of ${tried} found, first bad record named ${every === 1 ? 'exactly' : 'within its stretch'}: ${named}`)
    missed += tried - found + (tried - named)
  }
  console.log(`  truncated to a size it had signed, without an anchor: ${truncatedUnseen} of ${truncatedTried} verify, as self-attested says`)
  console.log(`  ${((performance.now() - started) / 1_000).toFixed(1)} s`)
}
console.log(missed === 0 ? 'all found and named' : `${missed} MISSED`)
process.exitCode = missed === 0 ? 0 : 1
