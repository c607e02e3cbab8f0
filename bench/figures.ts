import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What this project states of it; missed: the command fails. */
  readonly atLeast?: number
  readonly atMost?: number
  readonly note?: string
}

/** Prints a table for people, writes `file` (of `--json FILE`), and ends the process with 1 when a stated bound is missed. */
export function publish(title: string, figures: readonly Figure[], file: string | undefined): void {
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  print(`\n${title}`)
  print(`node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}`)
  const width = Math.max(...figures.map(({ name }) => name.length))
  for (const figure of figures) {
    const bound = figure.atLeast !== undefined ? `at least ${format(figure.atLeast)}` : figure.atMost !== undefined ? `at most ${format(figure.atMost)}` : ''
    print(
      `  ${figure.name.padEnd(width)}  ${format(figure.value).padStart(12)} ${figure.unit.padEnd(14)} ${bound.padEnd(20)} ${missed(figure) ? 'MISSED' : ''} ${figure.note ?? ''}`.trimEnd(),
    )
  }
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({ title, node: process.version, figures }, null, 2)}\n`)
  if (figures.some(missed)) process.exitCode = 1
}

/** Several rounds; the best is nearest to what the code costs, the spread is the machine's noise. */
export function rate(work: () => void, { rounds = 5, roundMs = 400 } = {}): { readonly perSecond: number; readonly noise: number } {
  const rates: number[] = []
  for (let round = 0; round < rounds + 1; round++) {
    const start = performance.now()
    let count = 0
    while (performance.now() - start < roundMs) {
      for (let step = 0; step < 50; step++) work()
      count += 50
    }
    if (round > 0) rates.push((count / (performance.now() - start)) * 1000)
  }
  return spread(rates)
}

function spread(rates: readonly number[]): { perSecond: number; noise: number } {
  const best = Math.max(...rates)
  return { perSecond: best, noise: (best - Math.min(...rates)) / best }
}

function missed({ value, atLeast, atMost }: Figure): boolean {
  return (atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost)
}

function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3)
}
