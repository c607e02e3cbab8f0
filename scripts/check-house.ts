// The rules of the house: imports go down, no circles, pure rooms pure, one mint, one caller of a transport.
import { posix } from 'node:path'
import { report, type SourceFile, sourceFiles } from './source-files.ts'

/** A room may import the rooms below it and its own files. Rooms in one row do not import each other. */
const rows: readonly (readonly string[])[] = [
  ['entries'],
  ['cli'],
  ['webhooks'],
  ['testing'],
  ['messenger'],
  ['inbound'],
  ['fhir', 'hl7v2'],
  ['consent-ledger', 'suppression-registry', 'retention', 'audit-log', 'portal-links'],
  ['subject-keys'],
  ['transports', 'storage', 'detectors', 'sinks'],
  ['ports'],
  ['trigger-message'],
  ['phi-guard'],
  ['replies'],
  ['policy'],
  ['behavior-monitor'],
  ['merkle-log'],
  ['access'],
  ['wording'],
  ['segments'],
  ['vault'],
  ['domain'],
  ['errors'],
  ['internal'],
]

/** Adapters know the ports and what stands under them, and no service or piece. */
const adapters = ['transports', 'storage', 'detectors', 'sinks']
const adapterMayImport = ['ports', 'domain', 'errors', 'internal']

const pureRooms = ['phi-guard', 'trigger-message', 'replies', 'policy', 'behavior-monitor', 'merkle-log', 'access', 'wording', 'segments', 'domain']
const impure: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['node:', /(?:from|import|require)\s*\(?\s*['"](?:node:|(?:fs|path|crypto|https?|net|os|util|buffer|stream|events|url|worker_threads|child_process)['"/])/],
  ['Buffer', /\bBuffer\b/],
  ['process', /\bprocess\./],
  ['console', /\bconsole\./],
  ['Date.now', /\bDate\.now\b/],
  ['new Date()', /\bnew Date\(\)/],
  ['Math.random', /\bMath\.random\b/],
  ['setTimeout', /\bset(?:Timeout|Interval|Immediate)\b/],
]
/** These may not be anywhere in src but where the list says. */
const exclusive: readonly (readonly [name: string, pattern: RegExp, allowed: readonly string[]])[] = [
  ['the mint', /\bmintClearedMessage\(/, ['src/ports/cleared-message.ts', 'src/messenger/dispatch.ts', 'src/testing/cleared-message.ts']],
  ['transport.send', /\btransport\.send\(/, ['src/messenger/dispatch.ts', 'src/testing/']],
  ['console', /\bconsole\./, ['src/cli/']],
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, ['src/internal/system-runtime.ts', 'src/testing/simulator/']],
  ['Math.random', /\bMath\.random\b/, []],
  ['process.env', /\bprocess\.env\b/, ['src/cli/']],
  [
    'an adapter under messenger',
    /from '(?:\.\.\/)+messenger\//,
    ['src/index.ts', 'src/entries/', 'src/webhooks/', 'src/testing/', 'src/cli/', 'src/messenger/'],
  ],
]
const longestFileLines = 300

const files = sourceFiles('src')
const known = new Set(files.map(({ path }) => path))
const problems: string[] = []

function roomOf(path: string): string {
  const [, room = ''] = path.split('/')
  return room.endsWith('.ts') ? 'entries' : room
}

/** `run`: without the imports of types, which are gone when the code runs. */
function importsOf({ path, text }: SourceFile, which: 'all' | 'run' = 'all'): string[] {
  const code = withoutComments(text)
  const kept = which === 'all' ? code : code.replace(/\b(?:import|export) type [^'"]*from '[^']+'/g, '')
  const found = [...kept.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map((match) => match[1] as string)
  return found.map((specifier) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function checkDirection(): void {
  const rank = new Map(rows.flatMap((row, index) => row.map((room) => [room, index] as const)))
  for (const file of files) {
    const own = roomOf(file.path)
    const ownRank = rank.get(own)
    if (ownRank === undefined) problems.push(`${file.path}: the room ${own} has no place in the house`)
    for (const target of importsOf(file)) {
      // The command says which version it is.
      if (own === 'cli' && target === 'package.json') continue
      if (!known.has(target)) problems.push(`${file.path}: imports ${target}, which is no file`)
      const other = roomOf(target)
      if (other === own) continue
      if (adapters.includes(own) && !adapterMayImport.includes(other)) problems.push(`${file.path}: an adapter may not import ${other}`)
      const otherRank = rank.get(other) ?? -1
      if (otherRank <= (ownRank ?? 0)) problems.push(`${file.path}: ${own} may not import ${other}`)
    }
  }
}

function checkCircles(): void {
  const graph = new Map(files.map((file) => [file.path, importsOf(file)]))
  const state = new Map<string, 'open' | 'done'>()
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      problems.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`)
      return
    }
    state.set(path, 'open')
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const { path } of files) visit(path, [])
}

/** Also what a pure room would use by way of a room below it that is not pure. */
function checkPurity(): void {
  const used = new Map(
    files.map(({ path, text }) => [path, impure.filter(([, pattern]) => pattern.test(withoutComments(text))).map(([name]) => name)] as const),
  )
  const graph = new Map(files.map((file) => [file.path, importsOf(file, 'run')]))
  for (const { path } of files) {
    if (!pureRooms.includes(roomOf(path))) continue
    const ways = new Map([[path, [path]]])
    for (const [place, way] of ways) {
      for (const name of used.get(place) ?? []) problems.push(`${way.join(' -> ')}: a pure room may not use ${name}`)
      for (const next of graph.get(place) ?? []) if (!pureRooms.includes(roomOf(next)) && !ways.has(next)) ways.set(next, [...way, next])
    }
  }
}

function checkWords(): void {
  for (const { path, text } of files) {
    const code = withoutComments(text)
    for (const [name, pattern, allowed] of exclusive) {
      if (pattern.test(code) && !allowed.some((place) => path.startsWith(place))) problems.push(`${path}: ${name} is not allowed here`)
    }
    if (text.split('\n').length > longestFileLines && !/^\/\//.test(text))
      problems.push(`${path}: over ${longestFileLines} lines and its first line does not say why`)
    if (/\bexport \*/.test(code)) problems.push(`${path}: names its exports one by one`)
    if (/\b(?:as any|: any\b|@ts-ignore|@ts-nocheck)/.test(code)) problems.push(`${path}: silences the type checker`)
  }
}

checkDirection()
checkCircles()
checkPurity()
checkWords()
report('house', problems, `${files.length} files, imports go one way, no circles, pure rooms pure`)
