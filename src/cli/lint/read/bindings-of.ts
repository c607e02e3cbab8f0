import type * as TypeScript from 'typescript'

/** Names of a file that are declared once in it, members of a class as `this.name`. Of a name that is declared more often it is not seen here which one is meant. */
export interface Bindings {
  /** What a `const` was given. */
  initializer(name: string): TypeScript.Expression | undefined
  /** Where the name stands as a value. */
  uses(name: string): readonly TypeScript.Node[]
}

interface Binding {
  count: number
  initializer: TypeScript.Expression | undefined
  readonly uses: TypeScript.Node[]
}

export function bindingsOf(ts: typeof TypeScript, file: TypeScript.SourceFile): Bindings {
  let found: ReadonlyMap<string, Binding> | undefined
  const once = (name: string): Binding | undefined => {
    found ??= collect(ts, file)
    const binding = found.get(name)
    return binding?.count === 1 ? binding : undefined
  }
  return { initializer: (name) => once(name)?.initializer, uses: (name) => once(name)?.uses ?? [] }
}

function collect(ts: typeof TypeScript, file: TypeScript.SourceFile): ReadonlyMap<string, Binding> {
  const found = new Map<string, Binding>()
  const bindingOf = (name: string): Binding => {
    const binding = found.get(name) ?? { count: 0, initializer: undefined, uses: [] }
    found.set(name, binding)
    return binding
  }
  const visit = (node: TypeScript.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node
      // `{ content }` names a property and uses a name; `export { content }` gives it to other files.
      const isUse = ts.isShorthandPropertyAssignment(parent) || ts.isExportSpecifier(parent)
      if (isUse || !('name' in parent && parent.name === node)) bindingOf(node.text).uses.push(node)
      else if (isDeclaration(ts, parent)) {
        const binding = bindingOf(node.text)
        binding.count += 1
        binding.initializer = initializerOf(ts, parent)
      }
    }
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword) bindingOf(`this.${node.name.text}`).uses.push(node)
    if (ts.isClassElement(node) && node.name !== undefined) bindingOf(`this.${node.name.getText(file)}`).count += 1
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isDeclaration(ts: typeof TypeScript, node: TypeScript.Node): boolean {
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
