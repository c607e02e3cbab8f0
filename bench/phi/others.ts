import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Benchmarks, Sample, TaggedQuery } from './datasets.js'
import { ownMessages } from './own-messages.js'

interface Other {
  readonly name: string
  /** The body of an async function of `text` and `loaded`, the module: the text after redaction. */
  readonly redact: string
}

const packages: readonly Other[] = [
  {
    name: 'openredaction',
    redact: 'const r = globalThis.r ??= new loaded.OpenRedaction({ redactionMode: "placeholder" }); return (await r.detect(text)).redacted',
  },
  { name: 'redact-pii', redact: 'const r = globalThis.r ??= new loaded.SyncRedactor(); return r.redact(text)' },
  { name: '@redactpii/node', redact: 'const r = globalThis.r ??= new loaded.Redactor(); return r.redact(text)' },
  { name: 'anonymize-nlp', redact: 'return new loaded.AnonymizeNlp().anonymize(text)' },
  { name: 'pii-filter', redact: 'const r = globalThis.r ??= loaded.make_pii_classifier(loaded.languages.nl.make_lm()); return r.sanitize_str(text, true)' },
]
const mostOfEach = 500
/**
 * By the wall clock, so that a busy machine is no failure: pii-filter takes 8 s of processor time to build its dictionary, and 2 ms for a
 * text at first but 16 ms after 600, so that each set has a process of its own.
 */
const longestMs = 600_000

/** Installs what npm offers for redaction in a folder of its own, which is removed, and prints how often each changes a text. */
export async function others(benchmarks: Benchmarks | null, print: (line?: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nophi-others-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages.map(({ name }) => name)], {
      cwd: folder,
      stdio: 'pipe',
    })
    const own = ownMessages()
    const sets: readonly (readonly [string, readonly Sample[]])[] = [
      ['own leaking', own.filter(({ label }) => label === 'blocked')],
      ['own clean', own.filter(({ label }) => label === 'clear')],
      ['symptom2disease', benchmarks?.symptoms ?? []],
      ['ordinary SMS', benchmarks?.sms.filter(({ source }) => source === 'ham') ?? []],
      ['hard negatives', benchmarks?.asq.filter(({ tags }) => tags.length === 0) ?? []],
    ]
    print()
    print(`other packages, as installed today: share of texts that they change, of at most ${mostOfEach} each; identifiers: tagged values that are gone`)
    print(`${'package'.padEnd(28)}${sets.map(([name]) => name.padStart(18)).join('')}${'identifiers'.padStart(18)}`)
    for (const other of packages) {
      const version = versionOf(folder, other.name)
      const cells = sets.map(([, samples]) => shareChanged(folder, other, samples.slice(0, mostOfEach)))
      cells.push(identifiersGone(folder, other, (benchmarks?.asq ?? []).slice(0, mostOfEach)))
      print(`${`${other.name} ${version}`.padEnd(28)}${cells.map((cell) => cell.padStart(18)).join('')}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function versionOf(folder: string, name: string): string {
  const { dependencies } = JSON.parse(execFileSync('npm', ['ls', '--json', '--depth=0'], { cwd: folder, encoding: 'utf8' })) as {
    readonly dependencies: Readonly<Record<string, { readonly version: string }>>
  }
  return dependencies[name]?.version ?? '?'
}

/** A word in place of the texts: it did not end in time, or failed. */
function redacted(folder: string, { name, redact }: Other, texts: readonly string[]): readonly string[] | 'too slow' | 'failed' {
  const script = `import { readFileSync } from 'node:fs'
const imported = await import(${JSON.stringify(name)})
const loaded = { ...imported.default, ...imported }
const redact = async (text) => { ${redact} }
const done = []
for (const text of JSON.parse(readFileSync(0, 'utf8'))) done.push(String(await redact(text)))
process.stdout.write('\\u0000' + JSON.stringify(done))
process.exit(0)`
  const { status, signal, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    input: JSON.stringify(texts),
    encoding: 'utf8',
    timeout: longestMs,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (signal === 'SIGKILL') return 'too slow'
  const answer = stdout?.split('\u0000').at(-1)
  return status === 0 && answer !== undefined ? (JSON.parse(answer) as readonly string[]) : 'failed'
}

function shareChanged(folder: string, other: Other, samples: readonly Sample[]): string {
  if (samples.length === 0) return '-'
  const answers = redacted(
    folder,
    other,
    samples.map(({ text }) => text),
  )
  if (typeof answers === 'string') return answers
  return percent(answers.filter((answer, index) => answer !== samples[index]?.text).length, samples.length)
}

function identifiersGone(folder: string, other: Other, queries: readonly TaggedQuery[]): string {
  if (queries.length === 0) return '-'
  const answers = redacted(
    folder,
    other,
    queries.map(({ text }) => text),
  )
  if (typeof answers === 'string') return answers
  const values = queries.flatMap(({ tags }, index) => tags.map(({ value }) => !(answers[index] ?? '').includes(value)))
  return percent(values.filter(Boolean).length, values.length)
}

function percent(hits: number, of: number): string {
  return `${((100 * hits) / of).toFixed(1)} %`
}
