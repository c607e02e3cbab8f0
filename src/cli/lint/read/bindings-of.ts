import type * as TypeScript from 'typescript'
import { isScope, scopeOfDeclaration, scopeRound } from './scopes-of.js'

/** A name that is declared once in its scope, a member of a class as `this.name`. */
export interface Binding {
  /** What a `const` was given. */
  readonly initializer: TypeScript.Expression | undefined
  /** Where the name stands as a value. */
  readonly uses: readonly TypeScript.Node[]
}

export interface Bindings {
  /** What a name means at a place. Undefined where it is declared more than once in its scope, or nowhere in the file. */
  find(name: string, at: TypeScript.Node): Binding | undefined
}

interface Declared {
  count: number
  readonly initializer: TypeScript.Expression | undefined
  readonly uses: TypeScript.Node[]
}

interface Scope {
  readonly parent: Scope | undefined
  readonly names: Map<string, Declared>
}

interface Scopes {
  readonly of: ReadonlyMap<TypeScript.Node, Scope>
  /** Of all classes, by name. */
  readonly members: ReadonlyMap<string, readonly Declared[]>
}

export function bindingsOf(ts: typeof TypeScript, file: TypeScript.SourceFile): Bindings {
  let scopes: Scopes | undefined
  return {
    find: (name, at) => {
      scopes ??= collect(ts, file)
      const declared = lookUp(scopes, name, scopes.of.get(scopeRound(ts, at)))
      return declared?.count === 1 ? declared : undefined
    },
  }
}

function lookUp(scopes: Scopes, name: string, from: Scope | undefined): Declared | undefined {
  for (let scope = from; scope !== undefined; scope = scope.parent) {
    const declared = scope.names.get(name)
    if (declared !== undefined) return declared
  }
  // Of a class that another one extends: the only one of the file that has the member.
  const members = scopes.members.get(name) ?? []
  return members.length === 1 ? members[0] : undefined
}

function collect(ts: typeof TypeScript, file: TypeScript.SourceFile): Scopes {
  const scopes = new Map<TypeScript.Node, Scope>()
  const members = new Map<string, Declared[]>()
  const uses: { readonly name: string; readonly node: TypeScript.Node; readonly scope: Scope | undefined }[] = []
  const declare = (place: TypeScript.Node, name: string, initializer: TypeScript.Expression | undefined): Declared | undefined => {
    const names = scopes.get(place)?.names
    const declared = names?.get(name)
    if (declared !== undefined) {
      declared.count += 1
      return undefined
    }
    const first = { count: 1, initializer, uses: [] }
    names?.set(name, first)
    return first
  }
  const declareMember = (place: TypeScript.Node, name: string): void => {
    const member = declare(place, name, undefined)
    if (member === undefined) return
    const others = members.get(name)
    if (others === undefined) members.set(name, [member])
    else others.push(member)
  }
  const visit = (node: TypeScript.Node, outer: Scope | undefined): void => {
    const scope = isScope(ts, node) ? { parent: outer, names: new Map<string, Declared>() } : outer
    if (scope !== undefined && scope !== outer) scopes.set(node, scope)
    if (ts.isIdentifier(node)) {
      const { parent } = node
      // `{ content }` names a property and uses a name; `export { content }` gives it to other files.
      const isUse = ts.isShorthandPropertyAssignment(parent) || ts.isExportSpecifier(parent)
      if (isUse || !('name' in parent && parent.name === node)) uses.push({ name: node.text, node, scope })
      else {
        const place = scopeOfDeclaration(ts, parent)
        if (place !== undefined) declare(place, node.text, initializerOf(ts, parent))
      }
    }
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword) uses.push({ name: `this.${node.name.text}`, node, scope })
    if (ts.isClassElement(node) && node.name !== undefined && ts.isClassLike(node.parent)) declareMember(node.parent, `this.${node.name.getText(file)}`)
    ts.forEachChild(node, (child) => visit(child, scope))
  }
  visit(file, undefined)
  const all = { of: scopes, members }
  for (const { name, node, scope } of uses) lookUp(all, name, scope)?.uses.push(node)
  return all
}

function initializerOf(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.Expression | undefined {
  if (!ts.isVariableDeclaration(node) || !ts.isVariableDeclarationList(node.parent)) return undefined
  return (node.parent.flags & ts.NodeFlags.Const) === 0 ? undefined : node.initializer
}
