// Every core term in every clean sentence is stopped, and marked where it is specially protected: the share, and what slips through.
import { createPhiGuard } from '../src/phi-guard/index.ts'
import { cleanTemplates, withTerm } from '../test/phi-guard/clean-templates.ts'
import { readTerms } from '../test/phi-guard/lexicon/read-terms.ts'
import { publish } from './figures.ts'
import { readOptions } from './options.ts'

const file = readOptions({ values: ['json'] }).value('json')
const guard = createPhiGuard()
const print = (line: string): void => void process.stdout.write(`${line}\n`)

const unclean = cleanTemplates.filter((template) => guard.inspect(withTerm(template, 'that')).verdict !== 'clear')
const terms = readTerms().filter(({ weak }) => !weak)
let stopped = 0
const missed: string[] = []
const unmarked: string[] = []
for (const { text, sensitive } of terms) {
  for (const template of cleanTemplates) {
    const sentence = withTerm(template, text)
    const { verdict, findings } = guard.inspect(sentence)
    if (verdict === 'blocked') stopped++
    else missed.push(sentence)
    if (sensitive && !findings.some((one) => one.sensitive)) unmarked.push(sentence)
  }
}
for (const sentence of unclean) print(`not clean by itself: ${sentence}`)
for (const sentence of missed.slice(0, 40)) print(`not stopped: ${sentence}`)
for (const sentence of unmarked.slice(0, 40)) print(`not marked protected: ${sentence}`)
publish(
  'nophi prove:guard',
  [
    { name: 'core terms', value: terms.length, unit: '' },
    { name: 'sentences that are not clean by themselves', value: unclean.length, unit: '', atMost: 0 },
    {
      name: 'terms in sentences that are stopped',
      value: (100 * stopped) / (terms.length * cleanTemplates.length),
      unit: '%',
      atLeast: 100,
      note: `${missed.length} missed`,
    },
    { name: 'protected terms not marked as such', value: unmarked.length, unit: '', atMost: 0 },
  ],
  file,
)
