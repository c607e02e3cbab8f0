import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One record of outside data. `source`: what it came from inside its dataset, for cross-validation. */
export interface Sample {
  readonly id: string
  readonly text: string
  readonly source: string
}

export interface TaggedQuery extends Sample {
  readonly tags: readonly { readonly type: string; readonly value: string }[]
}

/** Null where the folder of the public benchmarks is not there. */
export function benchmarkFolder(): string | null {
  const folder = process.env.NOPHI_BENCHMARKS ?? new URL('../../../shared/benchmarks', import.meta.url).pathname
  return existsSync(folder) ? folder : null
}

/** ASQ-PHI: blocks of a query and its tagged identifiers, one JSON object a line. */
export function readAsq(text: string): readonly TaggedQuery[] {
  return text
    .replaceAll('\r', '')
    .split('===QUERY===')
    .slice(1)
    .map((block, index) => {
      const [query = '', tags = ''] = block.split('===PHI_TAGS===')
      const found = tags
        .split(/\r?\n/)
        .filter((line) => line.trim().startsWith('{'))
        .map((line) => JSON.parse(line) as { readonly identifier_type: string; readonly value: string })
      return {
        id: `asq-${index}`,
        text: query.trim(),
        source: found[0]?.identifier_type ?? 'none',
        tags: found.map(({ identifier_type: type, value }) => ({ type, value })),
      }
    })
}

/** Symptom2Disease: index, label and a text in quotes. */
export function readSymptoms(text: string): readonly Sample[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line, row) => {
      const [, label = '', rest = ''] = /^\d+,([^,]*),(.*)$/.exec(line) ?? []
      return rest === '' ? [] : [{ id: `symptom-${row}`, source: label, text: rest.replace(/^"|"$/g, '').replaceAll('""', '"') }]
    })
}

/** SMS Spam Collection: a label and a text, by tab. */
export function readSms(text: string): readonly Sample[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line, index) => {
      const at = line.indexOf('\t')
      return at === -1 ? [] : [{ id: `sms-${index}`, source: line.slice(0, at), text: line.slice(at + 1) }]
    })
}

/** CLINC150: pairs of a text and its intent. */
export function readClinc(text: string): readonly Sample[] {
  return (JSON.parse(text) as readonly (readonly [string, string])[]).map(([sentence, intent], index) => ({
    id: `clinc-${index}`,
    source: intent,
    text: sentence,
  }))
}

export interface Benchmarks {
  readonly asq: readonly TaggedQuery[]
  readonly symptoms: readonly Sample[]
  readonly sms: readonly Sample[]
  readonly clinc: readonly Sample[]
}

export function loadBenchmarks(folder: string): Benchmarks {
  const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8')
  return {
    asq: readAsq(read('asq-phi', 'development.txt')),
    symptoms: readSymptoms(read('symptom2disease', 'development.csv')),
    sms: readSms(read('sms', 'development.tsv')),
    clinc: readClinc(read('clinc150', 'development.json')),
  }
}
