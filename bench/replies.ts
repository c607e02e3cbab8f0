// How well replies are understood, on our own labelled replies and on the catalogue's: docs/guides/measuring-replies.md says what each
// figure means. `--misses NAME` lists what one measure got wrong by id, class and rule, `--show` with the words, `--json FILE` keeps the figures.
import { writeFileSync } from 'node:fs'
import { readOptions } from './options.js'
import { wilson } from './phi/wilson.js'
import { judgeReplies } from './replies/judge-replies.js'
import { catalogueReplies, ownReplies } from './replies/labelled-replies.js'
import { linesOf, questionNames } from './replies/lines.js'
import { measureReplies } from './replies/measures.js'
import { classLines, measureLines } from './replies/print-lines.js'

const print = (line = ''): void => void process.stdout.write(`${line}\n`)
const own = ownReplies()
const catalogue = catalogueReplies()
const { value, isSet } = readOptions({ values: ['misses', 'json'], switches: ['show'] })
const misses = value('misses')
if (misses !== undefined) printMisses(misses)
else printAll()

function printMisses(name: string): void {
  const question = questionNames.find((each) => each === name)
  if (question === undefined) {
    process.stderr.write(`usage: bench:replies --misses ${questionNames.join('|')} [--show]\n`)
    process.exitCode = 2
    return
  }
  const { missed } = measureReplies(question, judgeReplies([...own, ...catalogue]))
  for (const { reply, read } of missed) {
    const line = `${reply.id.padEnd(8)} ${reply.class.padEnd(26)} after ${reply.after.padEnd(6)} read as ${read.intent} by ${read.rule}`
    print(isSet('show') ? `${line}: ${reply.text}` : line)
  }
  print(`${missed.length} missed`)
}

function printAll(): void {
  const lines = [...linesOf('own', own, ['all', 'language', 'wording', 'class']), ...linesOf('catalogue', catalogue, ['all', 'language'])]
  const [ours, theirs] = [lines.filter(({ set }) => set === 'own'), lines.filter(({ set }) => set === 'catalogue')]
  print(`nophi bench:replies, node ${process.version}; hits of replies, share, 95 % interval`)
  print()
  print(`${own.length} replies of our own, ${own.filter(({ intent }) => intent !== 'opt-out').length} of them no opt-out`)
  for (const line of measureLines(ours)) print(line)
  print()
  for (const line of classLines(ours)) print(line)
  print()
  print(`the ${catalogue.length} worked replies that the rules are tested on`)
  for (const line of measureLines(theirs)) print(line)
  const file = value('json')
  if (file === undefined) return
  const figures = lines.map(({ share, ...line }) => ({ ...line, ...share, interval: wilson(share) }))
  writeFileSync(file, `${JSON.stringify({ title: 'nophi bench:replies', node: process.version, figures }, null, 2)}\n`)
}
