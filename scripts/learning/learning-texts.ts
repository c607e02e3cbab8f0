import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSms } from '../../bench/phi/datasets.js'
import { isTuned } from '../../bench/phi/halves.js'

export interface LearningText {
  readonly text: string
  readonly leaking: boolean
  /** The file it comes from: one writer, one language or two. */
  readonly source: string
}

const tests = new URL('../../test/phi-guard/', import.meta.url)
const folder = new URL('dev/', tests)
/** Of these every other text is held back for measuring. */
const halved = ['second-set', 'third-set', 'fifth-clean', 'fifth-leaking', 'sixth-set', 'seventh-set']
const whole = ['tuning-en', 'tuning-es', 'ordinary-en', 'ordinary-es']

/**
 * All texts that may be learnt from, in the order of their files, and the ordinary texts among the odd records of the SMS Spam
 * Collection, which lie beside the repository. Never a held half, the fourth set, our own messages, or what another benchmark holds.
 */
export async function learningTexts(benchmarks: string): Promise<readonly LearningText[]> {
  return [
    ...halved.flatMap((name) => labelledTexts(name, (id) => Number(id.slice(-1)) % 2 === 0)),
    ...whole.flatMap((name) => labelledTexts(name, () => true)),
    ...readdirSync(new URL('learning/', folder)).sort().flatMap(writtenTexts),
    ...(await textsOfTests()),
    ...ordinaryTexts(benchmarks),
  ]
}

/** The lists that the guard's tests read; the name of a list says how its texts are labelled. */
async function textsOfTests(): Promise<LearningText[]> {
  const texts: LearningText[] = []
  for (const file of readdirSync(tests)
    .filter((name) => name.endsWith('-texts.ts'))
    .sort()) {
    for (const [name, list] of Object.entries((await import(new URL(file, tests).href)) as Record<string, unknown>).sort()) {
      const label = /Leaking|Overlooked|Clean|Clear/.exec(name)?.[0]
      if (label === undefined) continue
      const leaking = label === 'Leaking' || label === 'Overlooked'
      texts.push(
        ...Object.values(list as object)
          .flat()
          .map((text) => ({ text: text as string, leaking, source: 'tests' })),
      )
    }
  }
  return texts
}

/** SMS Spam Collection, T. Almeida and J. Hidalgo, CC BY 4.0. */
function ordinaryTexts(benchmarks: string): LearningText[] {
  return readSms(readFileSync(join(benchmarks, 'sms', 'development.tsv'), 'utf8'))
    .filter((sample) => sample.source === 'ham' && isTuned(sample))
    .map(({ text }) => ({ text, leaking: false, source: 'sms' }))
}

function labelledTexts(source: string, mayBeRead: (id: string) => boolean): LearningText[] {
  return linesOf(`${source}.jsonl`)
    .map((line) => JSON.parse(line) as { readonly id: string; readonly label: string; readonly text: string })
    .filter(({ id }) => mayBeRead(id))
    .map(({ label, text }) => ({ text, leaking: label === 'leaking', source }))
}

/** `kind<TAB>text`; the name of the file says how all of them are labelled. */
function writtenTexts(file: string): LearningText[] {
  const source = file.replace('.tsv', '')
  return linesOf(`learning/${file}`).map((line) => ({ text: line.slice(line.indexOf('\t') + 1), leaking: source.startsWith('leaking'), source }))
}

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}
