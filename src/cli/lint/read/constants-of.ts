import type * as TypeScript from 'typescript'

/** What a `const` of the file was given, by its name. Undefined where the name is declared more than once: which of them is meant is not seen here. */
export type Constants = (name: string) => TypeScript.Expression | undefined

export function constantsOf(ts: typeof TypeScript, file: TypeScript.SourceFile): Constants {
  let found: ReadonlyMap<string, TypeScript.Expression | undefined> | undefined
  return (name) => {
    found ??= collect(ts, file)
    return found.get(name)
  }
}

function collect(ts: typeof TypeScript, file: TypeScript.SourceFile): ReadonlyMap<string, TypeScript.Expression | undefined> {
  const found = new Map<string, TypeScript.Expression | undefined>()
  const visit = (node: TypeScript.Node): void => {
    if ('name' in node && isIdentifier(ts, node.name) && isBinding(ts, node)) {
      const { text } = node.name
      found.set(text, found.has(text) ? undefined : initializerOf(ts, node))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isIdentifier(ts: typeof TypeScript, name: unknown): name is TypeScript.Identifier {
  return typeof name === 'object' && name !== null && ts.isIdentifier(name as TypeScript.Node)
}

function isBinding(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isClassLike(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node) ||
    ts.isImportEqualsDeclaration(node)
  )
}

function initializerOf(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.Expression | undefined {
  if (!ts.isVariableDeclaration(node) || !ts.isVariableDeclarationList(node.parent)) return undefined
  return (node.parent.flags & ts.NodeFlags.Const) === 0 ? undefined : node.initializer
}
