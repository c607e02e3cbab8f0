import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { worstPieces, worstText } from '../test/phi-guard/worst-texts.ts'
import { built } from './built.ts'
import { cleanLines } from './clean-lines.ts'
import type { Figure } from './figures.ts'
import { quantile } from './kit/quantile.ts'

const { createPhiGuard, defineSender } = await built<typeof import('nophi')>('index')

const clean = [
  'Lakeside Clinic: Reminder: your appointment is Wed Sep 30, 12:30 PM. Call 312-555-0142. Thanks, see you',
  'Lakeside Clinic: You have a new message. Please log in to read it. Call 312-555-0142. Reply STOP to end.',
  'We are running about 20 minutes late today, thank you for waiting. Please check in at the front desk ok.',
  'Our office is closed Monday for the holiday and opens again on Tuesday morning at nine. See you then all',
].map((text) => text.slice(0, 100))

const sender = defineSender({
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: '+13125550142', url: 'https://lakeside.example' },
  addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake' }],
})

/** What the guard costs: a clean text, the worst text, the first text, and the size of its words. */
export function guardFigures(): Figure[] {
  return [...cleanTexts(), ...freeTexts(), ...worstCase(), firstInspection(), ...vocabulary()]
}

/** By processor time, so that other work on the machine does not count. */
function cleanTexts(): Figure[] {
  const guard = createPhiGuard({ sender })
  for (const text of clean) if (guard.inspect(text).verdict !== 'clear') throw new Error('the bench text is not clean')
  const rates: number[] = []
  for (let round = 0; round < 41; round++) {
    const from = process.cpuUsage()
    for (let next = 0; next < 20_000; next++) guard.inspect(clean[next % clean.length] as string)
    const { user, system } = process.cpuUsage(from)
    if (round > 0) rates.push(20_000 / ((user + system) / 1e6))
  }
  const single = Array.from({ length: 40_000 }, (_, next) => timeOf(() => guard.inspect(clean[next % clean.length] as string)))
  return [
    {
      name: 'inspections of a clean 100-character text',
      value: Math.max(...rates),
      unit: '/s of processor',
      atLeast: 150_000,
      note: `median ${Math.round(quantile(rates, 0.5))}`,
    },
    { name: 'one of them, 99th percentile', value: quantile(single, 0.99), unit: 'ms', atMost: 0.1 },
  ]
}

/** Texts in free words wake more rules than the four above: what clinics, shops and friends write, each language for itself. */
function freeTexts(): Figure[] {
  return (['en', 'es'] as const).flatMap((language) => [
    { ...rateOf(cleanLines[language], `${language}, of 80 to 120 characters`), atLeast: 150_000 },
    rateOf(clearOf(linesOf(`tuning-${language}`)), `${language}, of the tuning set`),
  ])
}

function rateOf(texts: readonly string[], which: string): Figure {
  const guard = createPhiGuard({ sender })
  for (const text of texts) if (guard.inspect(text).verdict !== 'clear') throw new Error('a bench text is not clean')
  const rate = (): number => {
    const times = Math.ceil(4_000 / texts.length)
    const from = process.cpuUsage()
    for (let time = 0; time < times; time++) for (const text of texts) guard.inspect(text)
    const { user, system } = process.cpuUsage(from)
    return (times * texts.length) / ((user + system) / 1e6)
  }
  const rates = Array.from({ length: 40 }, rate)
  return {
    name: `inspections of ${texts.length} clean texts in free words, ${which}`,
    value: Math.max(...rates),
    unit: '/s of processor',
    note: `median ${Math.round(quantile(rates, 0.5))}`,
  }
}

/** A set of another writer may hold one that is wrongly stopped: how many is another measure's matter. */
function clearOf(texts: readonly string[]): readonly string[] {
  const guard = createPhiGuard({ sender })
  return texts.filter((text) => guard.inspect(text).verdict === 'clear')
}

function linesOf(set: string): string[] {
  const rows = readFileSync(new URL(`../test/phi-guard/dev/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return rows.map((row) => JSON.parse(row) as { text: string; label: string }).flatMap(({ text, label }) => (label === 'clean' ? [text] : []))
}

function timeOf(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

function worstCase(): Figure[] {
  const figureOf = (length: number, atMost: number): Figure => {
    const guard = createPhiGuard({ maxCharacters: length })
    const slowest = Object.entries(worstPieces)
      .map(([name, piece]) => {
        const text = worstText(piece, length)
        return { name, ms: Math.min(...Array.from({ length: 9 }, () => timeOf(() => guard.inspect(text)))) }
      })
      .reduce((worst, one) => (one.ms > worst.ms ? one : worst))
    return {
      name: `the worst of ${Object.keys(worstPieces).length} hostile texts, ${length} characters`,
      value: slowest.ms,
      unit: 'ms',
      atMost,
      note: slowest.name,
    }
  }
  return [figureOf(2_000, 5), figureOf(100_000, 250)]
}

/** A process of its own: import, and the first text. */
function firstInspection(): Figure {
  const url = new URL('../dist/phi-guard.js', import.meta.url).href
  const code = `const t=performance.now();const {createPhiGuard}=await import(${JSON.stringify(url)});createPhiGuard().inspect('Your appointment is Tuesday at 9.');console.log(performance.now()-t)`
  const times = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })))
  return {
    name: 'import of the guard and the first inspection',
    value: Math.min(...times),
    unit: 'ms',
    atMost: 60,
    note: `median ${quantile(times, 0.5).toFixed(1)}`,
  }
}

function vocabulary(): Figure[] {
  const folder = new URL('../src/phi-guard/lexicon/', import.meta.url)
  const words = readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .map((file) => readFileSync(new URL(file, folder)))
  const raw = Buffer.concat(words)
  return [
    { name: 'vocabulary as shipped', value: raw.length / 1024, unit: 'KB', atMost: 400 },
    { name: 'vocabulary, gzip', value: gzipSync(raw).length / 1024, unit: 'KB' },
  ]
}
