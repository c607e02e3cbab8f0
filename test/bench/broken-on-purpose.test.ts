import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { brokenVariants } from '../../bench/race/variants.js'
import { mutants } from '../simulation/mutants.js'

interface Change {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** What a source names and neither declares nor imports: globals, and mistakes. No other file is read. */
function foreignNames(file: string, text: string): ReadonlySet<string> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
  const options = { noResolve: true, noLib: true, noEmit: true, types: [] }
  const host = { ...ts.createCompilerHost(options), getSourceFile: (name: string) => (name === file ? source : undefined) }
  const found = ts.createProgram([file], options, host).getSemanticDiagnostics(source)
  return new Set(found.flatMap(({ code, start, length }) => (code === 2304 || code === 18004 ? [text.slice(start, (start ?? 0) + (length ?? 0))] : [])))
}

function changed(changes: readonly Change[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { file, from, to } of changes) {
    const text = texts.get(file) ?? readFileSync(file, 'utf8')
    expect(text.split(from), `${file}: ${from}`).toHaveLength(2)
    texts.set(
      file,
      text.replace(from, () => to),
    )
  }
  return texts
}

const broken: readonly (readonly [string, readonly Change[]])[] = [
  ...brokenVariants.map(({ name, patches }) => [`race: ${name}`, patches] as const),
  ...mutants.map(({ name, patches }) => [`simulation: ${name}`, patches.map(({ file, find, replace }) => ({ file, from: find, to: replace }))] as const),
]

describe('what is broken on purpose', () => {
  it.each(broken.filter(([, changes]) => changes.length > 0))('fits the source and names nothing that is not there: %s', (_, changes) => {
    for (const [file, text] of changed(changes)) {
      const known = foreignNames(file, readFileSync(file, 'utf8'))
      expect([...foreignNames(file, text)].filter((name) => !known.has(name) && !(name in globalThis))).toEqual([])
    }
  })
})
