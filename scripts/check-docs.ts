// The docs against the code, both ways. The rules, exactly:
//
//  1. Each entry of package.json has a page: docs/api/<entry with slashes as dashes>.md, the root's is docs/api/index.md.
//     docs/api holds no other page but README.md.
//  2. A page LISTS a name where a heading of level 2 to 4, or the first cell of a table whose first header cell is
//     "Export", "Name", "Function" or "Type", has it in backticks: `createPhiGuard`, `createPhiGuard(options)` and `StorageOf<K>` all
//     list the name before the bracket. One heading or cell may list several. Tables with other headers (options, fields) are free.
//  3. Each page lists every name its entry exports, values and types, and lists nothing else.
//  4. Each ```ts (or ```typescript) block of README.md, CONTRIBUTING.md, SECURITY.md and docs/**/*.md, and of docstrings in src
//     (fenced, or the bare text after @example), compiles as a module of its own under tsconfig.json, with `nophi` and `nophi/*` from src.
//     There is no way to skip a block: what is no TypeScript is fenced as something else. README.md has at least one.
//  5. Relative links in those files lead to a file or folder that exists, and their #anchor to a heading in it (GitHub's rule for anchors).
//  6. docs/errors.md has, for each error code, a heading that is the code alone (in backticks or not), so that its anchor is the code in
//     lower case; and no heading in capitals and underscores that is no code.
//  7. docs/reasons.md has, for each reason code, one table row with the code in backticks as its first cell, in tables whose first header
//     cell is "Code" or "Reason"; and no such row for what is no code. Where such a table has a column "Gate" or "Outcome", it says what the table in src says.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { reasonTable } from '../src/domain/reason-table.ts'
import { errorTable } from '../src/errors/error-table.ts'
import { type Markdown, namesIn, readMarkdown } from './docs/markdown.ts'
import { type Block, typeCheck } from './docs/type-check.ts'
import { packageEntries, report, root, sourceFiles } from './source-files.ts'

const problems: string[] = []
const pages = new Map<string, Markdown>()
for (const file of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
  if (existsSync(join(root, file))) pages.set(file, readMarkdown(readFileSync(join(root, file), 'utf8')))
  else problems.push(`${file} does not exist`)
}
for (const { path, text } of sourceFiles('docs', '.md')) if (!path.startsWith('docs/reference/')) pages.set(path, readMarkdown(text))

/** Fences in doc comments, and what follows a bare @example. */
function docstringBlocks(): Block[] {
  const blocks: Block[] = []
  for (const { path, text } of sourceFiles('src')) {
    for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
      const firstLine = text.slice(0, comment.index).split('\n').length
      const lines = comment[0]
        .replace(/^\/\*\*|\*\/$/g, '')
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, ''))
      const fences = readMarkdown(lines.join('\n')).fences.filter(isTypeScript)
      blocks.push(...fences.map(({ code, line }) => ({ file: path, line: firstLine + line - 1, code })))
      const example = lines.findIndex((line) => line.startsWith('@example'))
      if (example === -1 || fences.length > 0) continue
      const end = lines.findIndex((line, index) => index > example && line.startsWith('@'))
      blocks.push({ file: path, line: firstLine + example + 1, code: lines.slice(example + 1, end === -1 ? undefined : end).join('\n') })
    }
  }
  return blocks
}

function isTypeScript({ language }: { language: string }): boolean {
  return language === 'ts' || language === 'typescript'
}

function checkPages(exportsOf: (path: string) => readonly string[]): number {
  let names = 0
  const expected = new Set(['docs/api/README.md'])
  for (const { name, source } of packageEntries()) {
    const path = `docs/api/${name.replaceAll('/', '-')}.md`
    expected.add(path)
    const page = pages.get(path)
    const exported = exportsOf(source)
    names += exported.length
    if (exported.length === 0) problems.push(`${source} exports nothing`)
    if (page === undefined) {
      problems.push(`${path} does not exist: it lists ${exported.length} exports of ${source}`)
      continue
    }
    const headings = page.headings.filter(({ level }) => level >= 2 && level <= 4).map(({ text }) => text)
    const cells = page.tables
      .filter(({ header }) => /^(export|name|function|type)s?$/i.test(header[0] ?? ''))
      .flatMap(({ rows }) => rows.map(({ cells }) => cells[0] ?? ''))
    const listed = new Set([...headings, ...cells].flatMap(namesIn))
    const missing = exported.filter((each) => !listed.has(each))
    if (missing.length > 0) problems.push(`${path} does not list ${missing.join(', ')}`)
    for (const each of listed) if (!exported.includes(each)) problems.push(`${path} lists ${each}, which ${source} does not export`)
  }
  for (const path of pages.keys()) if (path.startsWith('docs/api/') && !expected.has(path)) problems.push(`${path} is the page of no entry`)
  return names
}

function checkLinks(): number {
  let count = 0
  for (const [path, { links }] of pages) {
    for (const { target, line } of links) {
      if (/^[a-z][a-z+.-]*:/i.test(target)) continue
      count += 1
      const [file = '', anchor] = target.split('#')
      const found = file === '' ? path : normalize(join(dirname(path), decodeURI(file)))
      if (found.startsWith('..') || !existsSync(join(root, found))) problems.push(`${path}:${line}: ${target} leads nowhere`)
      else if (anchor !== undefined && anchor !== '' && pages.has(found) && !pages.get(found)?.headings.some((heading) => heading.anchor === anchor)) {
        problems.push(`${path}:${line}: ${target} names no heading of ${found}`)
      }
    }
  }
  return count
}

function checkErrors(): void {
  const path = 'docs/errors.md'
  const codes = (pages.get(path)?.headings ?? []).map(({ text }) => text.replaceAll('`', '')).filter((text) => /^[A-Z]+(?:_[A-Z]+)+$/.test(text))
  const missing = Object.keys(errorTable).filter((code) => !codes.includes(code))
  if (missing.length > 0) problems.push(`${path} has no heading ${missing.join(', ')}`)
  for (const [index, code] of codes.entries()) {
    if (!(code in errorTable)) problems.push(`${path} has a heading ${code}, which is no error code`)
    if (codes.indexOf(code) !== index) problems.push(`${path} has two headings ${code}`)
  }
}

function checkReasons(): void {
  const path = 'docs/reasons.md'
  const seen = new Set<string>()
  for (const { header, rows } of pages.get(path)?.tables ?? []) {
    if (!/^(code|reason)s?$/i.test(header[0] ?? '')) continue
    for (const { cells, line } of rows) {
      const code = /^`([^`]+)`$/.exec(cells[0] ?? '')?.[1] ?? ''
      const entry = Object.entries(reasonTable).find(([each]) => each === code)?.[1]
      if (entry === undefined) problems.push(`${path}:${line}: ${cells[0]} is no reason code`)
      if (seen.has(code)) problems.push(`${path}:${line}: ${code} has two rows`)
      seen.add(code)
      for (const column of ['gate', 'outcome'] as const) {
        const said = cells[header.findIndex((title) => title.toLowerCase() === column)]?.replaceAll('`', '')
        if (entry !== undefined && said !== undefined && said !== entry[column]) problems.push(`${path}:${line}: the ${column} of ${code} is ${entry[column]}`)
      }
    }
  }
  const missing = Object.keys(reasonTable).filter((code) => !seen.has(code))
  if (missing.length > 0) problems.push(`${path} has no row for ${missing.join(', ')}`)
}

const fenced = [...pages].flatMap(([file, { fences }]) => fences.filter(isTypeScript).map(({ code, line }): Block => ({ file, line, code })))
if (!fenced.some(({ file }) => file === 'README.md')) problems.push('README.md has no TypeScript block')
const blocks = [...fenced, ...docstringBlocks()]
const checked = typeCheck(
  blocks,
  packageEntries().map(({ source }) => source),
)
problems.push(...checked.problems)
const names = checkPages(checked.exportsOf)
const links = checkLinks()
checkErrors()
checkReasons()
report(
  'docs',
  problems,
  `${names} exported names on ${packageEntries().length} pages, ${blocks.length} code blocks compile, ${links} links lead somewhere, codes and reasons agree`,
)
