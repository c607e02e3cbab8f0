// The built declarations, as a strict host compiles them: the promises of test/types, undefined for every optional member,
// the same types in both module systems, and no value that is not there at run time.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { packageEntries, report, root } from './source-files.ts'

const problems: string[] = []
const entries = packageEntries()
const fixtures = join(root, 'test/package')
const { config } = ts.readConfigFile(join(fixtures, 'tsconfig.json'), ts.sys.readFile)
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, fixtures)

/** One module an entry, which holds each type and value of one module system against the other's. */
function program(generated: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => generated.has(path) || fileExists(path)
  host.readFile = (path) => generated.get(path) ?? readFile(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = generated.get(path)
    if (text === undefined) return getSourceFile(path, version, ...rest)
    return ts.createSourceFile(path, text, {
      ...(typeof version === 'object' ? version : { languageVersion: version }),
      impliedNodeFormat: ts.ModuleKind.ESNext,
    })
  }
  return ts.createProgram([...fileNames, ...generated.keys()], options, host)
}

function place(name: string, kind: string): string {
  return join(fixtures, `${kind}-${name.replaceAll('/', '-')}.ts`)
}

const imports = entries.map(({ name, specifier }) => {
  const modes = { esm: 'import', cjs: 'require' }
  const text = Object.entries(modes).map(([as, mode]) => `import type * as ${as} from '${specifier}' with { 'resolution-mode': '${mode}' }`)
  return [place(name, 'agree'), `${text.join('\n')}\nexport type { esm, cjs }\n`] as const
})

interface Surface {
  /** Exported symbols by name, aliases followed. */
  readonly esm: ReadonlyMap<string, ts.Symbol>
  readonly cjs: ReadonlyMap<string, ts.Symbol>
}

function surfaceOf(checker: ts.TypeChecker, source: ts.SourceFile): Surface {
  const [esm, cjs] = source.statements.filter(ts.isImportDeclaration).map((statement) => {
    const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier)
    const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol)
    return new Map(exported.map((each) => [each.name, each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each]))
  })
  return { esm: esm ?? new Map(), cjs: cjs ?? new Map() }
}

function isGeneric(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(
    (each) => (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each) || ts.isClassDeclaration(each)) && each.typeParameters !== undefined,
  )
}

/** Values the declarations promise against values that are there. */
async function checkValues(specifier: string, name: string, { esm, cjs }: Surface): Promise<void> {
  const inEsm = Object.keys((await import(pathToFileURL(join(root, `dist/${name}.js`)).href)) as object)
  const inCjs = Object.keys(createRequire(import.meta.url)(join(root, `dist/${name}.cjs`)) as object)
  for (const [system, declared, present] of [['ESM', esm, inEsm] as const, ['CommonJS', cjs, inCjs] as const]) {
    const promised = [...declared].filter(([, symbol]) => symbol.flags & ts.SymbolFlags.Value).map(([each]) => each)
    for (const each of promised) if (!present.includes(each)) problems.push(`${specifier}: ${each} is declared as a value for ${system} and is none`)
    for (const each of present) if (!promised.includes(each)) problems.push(`${specifier}: ${each} is there for ${system} and is not declared`)
  }
  for (const each of esm.keys()) if (!cjs.has(each)) problems.push(`${specifier}: ${each} is declared for ESM alone`)
  for (const each of cjs.keys()) if (!esm.has(each)) problems.push(`${specifier}: ${each} is declared for CommonJS alone`)
}

/** Under exactOptionalPropertyTypes an optional member takes undefined only where its type says so. */
function checkOptionalMembers(checker: ts.TypeChecker, name: string, symbol: ts.Symbol): void {
  const declared = checker.getDeclaredTypeOfSymbol(symbol)
  for (const type of declared.isUnion() ? declared.types : [declared]) {
    for (const member of type.getProperties()) {
      const node = member.valueDeclaration
      if (!(member.flags & ts.SymbolFlags.Optional) || node === undefined || !node.getSourceFile().fileName.includes('/dist/')) continue
      // Read without the optional mark, which adds undefined by itself.
      const said = ts.isPropertySignature(node) && node.type !== undefined ? checker.getTypeFromTypeNode(node.type) : undefined
      if (said === undefined || !includesUndefined(said)) problems.push(`${name}.${member.name} is optional and does not take undefined`)
    }
  }
}

function includesUndefined(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(includesUndefined) : (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0
}

const first = program(new Map(imports))
const checker = first.getTypeChecker()
const agree = new Map<string, string>()
const seen = new Set<ts.Symbol>()
let types = 0
for (const { name, specifier } of entries) {
  const [path, head] = imports.find(([each]) => each === place(name, 'agree')) as readonly [string, string]
  const surface = surfaceOf(checker, first.getSourceFile(path) as ts.SourceFile)
  if (surface.esm.size === 0 || surface.cjs.size === 0) problems.push(`${specifier}: its declarations cannot be read`)
  await checkValues(specifier, name, surface)
  const lines: string[] = []
  for (const [each, symbol] of surface.esm) {
    const sides = symbol.flags & ts.SymbolFlags.Type && !isGeneric(symbol) ? [`esm.${each}`, `cjs.${each}`] : []
    // What msw returns is msw's: its own two declarations of a handler do not agree.
    const values =
      specifier !== 'nophi/testing/msw' && symbol.flags & ts.SymbolFlags.Value && !(symbol.flags & ts.SymbolFlags.Class)
        ? [`typeof esm.${each}`, `typeof cjs.${each}`]
        : []
    for (const [left, right] of [sides, values]) {
      if (left === undefined) continue
      types += 1
      lines.push(
        `export const to_${lines.length} = (value: ${left}): ${right} => value`,
        `export const back_${lines.length} = (value: ${right}): ${left} => value`,
      )
    }
    if (symbol.flags & ts.SymbolFlags.Type && !seen.has(symbol)) checkOptionalMembers(checker, each, symbol)
    seen.add(symbol)
  }
  agree.set(path, `${head}${lines.join('\n')}\n`)
}

const second = program(agree)
for (const diagnostic of ts.getPreEmitDiagnostics(second)) {
  const { file, start = 0 } = diagnostic
  // Our own declarations and fixtures are checked whole; a dependency's are its own affair.
  if (file?.fileName.includes('/node_modules/')) continue
  const line = file?.getLineAndCharacterOfPosition(start).line ?? 0
  const excerpt = agree.has(file?.fileName ?? '') ? ` [${file?.text.split('\n')[line]}]` : ''
  problems.push(
    `${file?.fileName.replace(`${root}/`, '') ?? ''}:${line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').slice(0, 400)}${excerpt}`,
  )
}
report('types', problems, `${types} types and values agree in both module systems, ${fileNames.length} fixtures compile against what was built`)
