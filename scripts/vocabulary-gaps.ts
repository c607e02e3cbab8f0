// What the guard does not know of public vocabularies and of the terms that the development benchmarks use, the most used first.
// They show where the hand-written vocabulary has gaps; nothing of them is copied. NOPHI_BENCHMARKS and NOPHI_VOCABULARIES name their
// folders, --limit N how many terms are listed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions } from '../bench/options.js'
import { benchmarkFolder, loadBenchmarks } from '../bench/phi/datasets.js'
import { missedWords } from '../bench/phi/missed-words.js'
import { publicRows } from '../bench/phi/rows.js'
import { createPhiGuard } from '../src/phi-guard/index.js'
import { mentionsOf } from './gaps/mentions.js'
import { missingTerms } from './gaps/missing-terms.js'
import { usesInTexts } from './gaps/uses-in-texts.js'

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const limit = Number(readOptions({ values: ['limit'] }).value('limit') ?? 60)
const guard = createPhiGuard()
const folder = benchmarkFolder()
const vocabularies = process.env.NOPHI_VOCABULARIES ?? new URL('../../shared/vocabularies', import.meta.url).pathname
const texts: string[] = []

if (folder === null) print('SKIPPED: the public benchmarks are not here; NOPHI_BENCHMARKS names their folder')
else {
  for (const name of ['disease', 'chemical']) {
    const iob = readFileSync(join(folder, 'bc5cdr', `${name}-train.tsv`), 'utf8')
    if (name === 'disease') texts.push(...iob.split(/\r?\n\r?\n/).map((sentence) => sentence.replace(/\t[^\n]*\n?/g, ' ')))
    tell(`BC5CDR ${name} mentions`, mentionsOf(iob))
  }
  const benchmarks = loadBenchmarks(folder)
  const all = [...benchmarks.symptoms, ...benchmarks.asq, ...benchmarks.sms, ...benchmarks.clinc]
  texts.push(...[...benchmarks.symptoms, ...benchmarks.asq].map(({ text }) => text))
  for (const { name, measure } of publicRows(benchmarks).filter(({ name: each }) => each === 'symptom2disease' || each === 'asq-clinical')) {
    const words = missedWords(measure.missed, all, limit).map(([word, count]) => `${word} ${count}`)
    print(`${name}: ${measure.missed.length} texts missed; words that stand in them: ${words.join(', ') || 'none twice'}`)
  }
}
if (!existsSync(vocabularies)) print('SKIPPED: the public vocabularies are not here; NOPHI_VOCABULARIES names their folder')
else {
  for (const file of readdirSync(vocabularies).filter((name) => name.endsWith('.txt'))) {
    const terms = readFileSync(join(vocabularies, file), 'utf8').split(/\r?\n/)
    tell(`${file}, uses in the texts above`, usesInTexts(terms, texts))
  }
}

function tell(name: string, terms: ReadonlyMap<string, number>): void {
  const { known, terms: all, knownUses, uses, missing } = missingTerms(guard, terms)
  const share = (part: number, whole: number): string => `${part}/${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`
  print(`${name}: terms known ${share(known, all)}, uses known ${share(knownUses, uses)}`)
  print(
    `  missing: ${missing
      .slice(0, limit)
      .map(([term, count]) => `${term} ${count}`)
      .join(', ')}`,
  )
}
