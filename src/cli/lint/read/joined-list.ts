import type * as TypeScript from 'typescript'

export type Join = TypeScript.CallExpression & { readonly expression: TypeScript.PropertyAccessExpression }

/** `[...].join('\n')`, `[...].filter(Boolean).join(' ')`. */
export function isJoin(ts: typeof TypeScript, node: TypeScript.Node): node is Join {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'join') return false
  const [separator, ...more] = node.arguments
  return more.length === 0 && (separator === undefined || ts.isStringLiteralLike(separator)) && listOf(ts, node.expression.expression) !== undefined
}

export function joinedBy(
  ts: typeof TypeScript,
  { expression, arguments: [separator] }: Join,
): { elements: readonly TypeScript.Expression[]; separator: string } {
  return {
    elements: listOf(ts, expression.expression)?.elements ?? [],
    separator: separator !== undefined && ts.isStringLiteralLike(separator) ? separator.text : ',',
  }
}

/** Whether a node is an element of a list that is joined where it stands. */
export function isJoinedElement(ts: typeof TypeScript, { parent }: TypeScript.Node): boolean {
  if (!ts.isArrayLiteralExpression(parent)) return false
  const call = callOn(ts, parent)
  return call !== undefined && (isJoin(ts, call) || isJoin(ts, callOn(ts, call) ?? call))
}

/** `list.join(...)` of `list`. */
function callOn(ts: typeof TypeScript, { parent }: TypeScript.Expression): TypeScript.CallExpression | undefined {
  return ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent) ? parent.parent : undefined
}

/** The list that is joined, with all that a filter may leave out. */
function listOf(ts: typeof TypeScript, node: TypeScript.Expression): TypeScript.ArrayLiteralExpression | undefined {
  if (ts.isArrayLiteralExpression(node)) return node
  const isFiltered = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'filter'
  return isFiltered && ts.isArrayLiteralExpression(node.expression.expression) ? node.expression.expression : undefined
}
