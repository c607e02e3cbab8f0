import type * as TypeScript from 'typescript'

/** A node in which names may be declared, and members of a class. */
export function isScope(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  return (
    ts.isSourceFile(node) ||
    ts.isFunctionLike(node) ||
    ts.isBlock(node) ||
    ts.isModuleBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isIterationStatement(node, false) ||
    ts.isCatchClause(node) ||
    ts.isClassLike(node)
  )
}

/** The innermost scope round a node, itself where it is one. */
export function scopeRound(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.Node {
  let at = node
  while (at.parent !== undefined && !isScope(ts, at)) at = at.parent
  return at
}

/** Where a name holds by what declares it: a `var` in the function round it, others in their block. Undefined where nothing is declared. */
export function scopeOfDeclaration(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.Node | undefined {
  if (ts.isBindingElement(node)) return scopeOfDeclaration(ts, node.parent.parent)
  // One without a body is a signature of the function that follows.
  if (ts.isFunctionDeclaration(node) && node.body === undefined) return undefined
  if (ts.isParameter(node) || ts.isFunctionExpression(node)) return scopeRound(ts, node)
  if (ts.isVariableDeclaration(node)) return isVar(ts, node) ? functionRound(ts, node) : scopeRound(ts, node)
  return isOtherDeclaration(ts, node) ? scopeRound(ts, node.parent) : undefined
}

function isVar(ts: typeof TypeScript, { parent }: TypeScript.VariableDeclaration): boolean {
  return ts.isVariableDeclarationList(parent) && (parent.flags & ts.NodeFlags.BlockScoped) === 0
}

function functionRound(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.Node {
  let at = node
  while (at.parent !== undefined && !ts.isFunctionLike(at)) at = at.parent
  return at
}

function isOtherDeclaration(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isClassLike(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node) ||
    ts.isImportEqualsDeclaration(node)
  )
}
