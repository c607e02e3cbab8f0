import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../source-files.ts'

export interface Block {
  /** File the block stands in, from the root of the project. */
  readonly file: string
  /** Line of its first line of code in that file. */
  readonly line: number
  readonly code: string
}

export interface Checked {
  readonly problems: readonly string[]
  /** Names each module exports, types included. */
  exportsOf(path: string): readonly string[]
}

/** Compiles each block as a module of its own, against src by the paths of tsconfig.json, and as strictly as any host compiles what it copies from the docs. */
export function typeCheck(blocks: readonly Block[], modules: readonly string[]): Checked {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root)
  Object.assign(options, {
    isolatedDeclarations: false,
    declaration: false,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitReturns: true,
  })
  const virtual = new Map(blocks.map((block, index) => [join(root, 'scripts', `block-${index}.ts`), block] as const))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => virtual.has(path) || fileExists(path)
  host.readFile = (path) => virtual.get(path)?.code ?? readFile(path)
  host.getSourceFile = (path, ...rest) => {
    const block = virtual.get(path)
    // The last line makes a module of a block that imports nothing.
    return block === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, `${block.code}\nexport {}\n`, ...(rest.slice(0, 1) as [ts.ScriptTarget]))
  }
  const program = ts.createProgram([...virtual.keys(), ...modules.map((path) => join(root, path))], options, host)
  const problems: string[] = []
  for (const [path, block] of virtual) {
    const source = program.getSourceFile(path)
    for (const diagnostic of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
      const line = block.line + (source?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0)
      problems.push(`${block.file}:${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`)
    }
  }
  const checker = program.getTypeChecker()
  return {
    problems,
    exportsOf(path) {
      const source = program.getSourceFile(join(root, path))
      const symbol = source && checker.getSymbolAtLocation(source)
      return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : []
    },
  }
}
