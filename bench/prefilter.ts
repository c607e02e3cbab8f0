// The filter of stopped numbers at full size: `npm run bench:prefilter -- --numbers 10000000`. Every number that went in is
// asked for, and two million that did not. The storage is a stand-in that makes its macs as they are asked for.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { writeIndexKeys } from '../src/ports/index-keys.js'
import { keysFromSecret } from '../src/ports/keys-from-secret.js'
import type { StorageOf, StoresOf } from '../src/ports/storage.js'
import { createSuppressionFilter } from '../src/suppression-registry/index.js'
import { createFingerprintTable } from '../src/suppression-registry/prefilter/fingerprint-table.js'
import { blindIndex } from '../src/vault/index.js'
import { madeUpNumber } from '../test/suppression-registry/lists/list-progress.js'
import { readOptions } from './options.js'

const numbers = readOptions({ values: ['numbers'] }).count('numbers', 1_000_000)
const absent = 2_000_000
const queries = 2_000_000
const mostBytes = 12
const leastLookups = 1_000_000
/** Node's own limit for a Set is 16,777,216. */
const inSet = Math.min(numbers, 5_000_000)

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const keys = keysFromSecret('YmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtYmVuY2gtMDE=', { id: 'k1' })
const key = await keys.key('phone-index')
const macOf = (index: number): string => blindIndex(key, 'default', 'recipient', madeUpNumber(index))
/** Of the processor, which is what a loop without a wait takes on a machine that has nothing else to do. */
const now = (): number => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6
const secondsSince = (start: number): number => now() - start
const perSecond = (count: number, seconds: number): string => `${Math.round(count / seconds).toLocaleString('en')} a second`
let ok = true
const line = (text: string, held = true): void => {
  ok &&= held
  console.log(`${held ? '    ' : 'FAIL'} ${text}`)
}

/** Gives every number once, page by page, as a database would. */
function standIn(): StorageOf<'suppression'> {
  const state = writeIndexKeys({ generation: 1, phase: 'steady', live: ['k1'], next: null, kept: [], since: 0 })
  let given = 0
  const suppression = {
    readIndexKeys: async () => state,
    async stoppedMacs(_: string, __: string | null, limit: number) {
      const macs = Array.from({ length: Math.min(limit, numbers - given) }, (_each, index) => macOf(given + index))
      given += macs.length
      return { macs, last: given < numbers ? (macs.at(-1) ?? null) : null }
    },
  }
  const stores = { suppression, now: async () => 0 } as unknown as StoresOf<'suppression'>
  return { spec: 1, name: 'stand-in', durable: false, transaction: (_, work) => work(stores) }
}

console.log(`${numbers.toLocaleString('en')} numbers, Node ${process.version}; seconds of the processor`)
const clock = performance.now()
const filter = createSuppressionFilter({ storage: standIn(), keys })
const building = now()
const { bytes, numbers: held } = await filter.refresh()
const builtIn = secondsSince(building)
line(`built in ${builtIn.toFixed(1)} s with an HMAC for each number, ${perSecond(numbers, builtIn)}; ${held.toLocaleString('en')} fingerprints`)
line(`${(bytes / numbers).toFixed(2)} bytes a number (bound ${mostBytes})`, bytes / numbers <= mostBytes)

let missed = 0
const asking = now()
for (let index = 0; index < numbers; index++) if ((await filter.check(madeUpNumber(index))) !== 'suppressed-maybe') missed += 1
const asked = secondsSince(asking)
line(`false negatives: ${missed} of all ${numbers.toLocaleString('en')}`, missed === 0)
line(`end to end, from the number, its HMAC included: ${perSecond(numbers, asked)}`)

let wrong = 0
for (let index = 0; index < absent; index++) if ((await filter.check(madeUpNumber(numbers + index))) === 'suppressed-maybe') wrong += 1
line(`false positives: ${wrong} of ${absent.toLocaleString('en')} absent`, wrong === 0)

const table = createFingerprintTable()
const adding = now()
for (let index = 0; index < numbers; index++) table.add(macOf(index))
line(`the table alone: filled in ${secondsSince(adding).toFixed(1)} s, HMAC included`)
table.fit()
const macs = Array.from({ length: queries }, (_, index) => macOf(index % 2 === 0 ? (index * 7_919) % numbers : numbers + index))
for (const mac of macs.slice(0, 100_000)) table.has(mac)
let found = 0
const looking = now()
for (const mac of macs) if (table.has(mac)) found += 1
const looked = secondsSince(looking)
line(`the table alone, from a given mac: ${perSecond(queries, looked)} (bound ${leastLookups.toLocaleString('en')})`, queries / looked >= leastLookups)
line(`${found.toLocaleString('en')} of ${queries.toLocaleString('en')} found, half were there`, found === queries / 2)

collectGarbage()
const before = process.memoryUsage().heapUsed
const set = new Set<string>()
const filling = now()
for (let index = 0; index < inSet; index++) set.add(madeUpNumber(index))
const filled = secondsSince(filling)
collectGarbage()
const setBytes = (process.memoryUsage().heapUsed - before) / inSet
const texts = Array.from({ length: queries }, (_, index) => madeUpNumber(index % 2 === 0 ? (index * 7_919) % inSet : inSet + index))
const setLooking = now()
let inside = 0
for (const text of texts) if (set.has(text)) inside += 1
console.log(
  `     beside it a Set of ${inSet.toLocaleString('en')} numbers in the clear: ${setBytes.toFixed(1)} bytes a number, filled in ${filled.toFixed(1)} s, ${perSecond(queries, secondsSince(setLooking))} (${inside} found)`,
)
console.log(`${ok ? 'ok' : 'FAIL'}; the whole run took ${((performance.now() - clock) / 1_000).toFixed(0)} s by the clock`)
if (!ok) process.exitCode = 1
