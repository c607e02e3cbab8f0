import type * as TypeScript from 'typescript'
import { isJoinedElement } from './joined-list.js'
import { nameOf } from './name-of.js'

type Access = TypeScript.PropertyAccessExpression | TypeScript.ElementAccessExpression

/** The expression that a name, or a property of what it names, gives its value to; undefined where another property is taken. */
export function valueFrom(ts: typeof TypeScript, use: TypeScript.Node, property: string | undefined): TypeScript.Node | undefined {
  const first = accessOf(ts, use)
  if (first === undefined) return use
  if (property === undefined) {
    // A method of a text, or of a list of them, gives it on; its length does not.
    if (ts.isPropertyAccessExpression(first)) return calledAt(ts, first) === first ? undefined : use
  } else if (isKnown(ts, first) && nameOf(ts, first) !== property) return undefined
  let node: Access = first
  for (let next = accessOf(ts, node); next !== undefined; next = accessOf(ts, node)) node = next
  return node
}

function accessOf(ts: typeof TypeScript, node: TypeScript.Node): Access | undefined {
  const { parent } = node
  return (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node ? parent : undefined
}

function isKnown(ts: typeof TypeScript, access: Access): boolean {
  return ts.isPropertyAccessExpression(access) || ts.isStringLiteralLike(access.argumentExpression)
}

/** The call of a function, where a name is called. */
export function calledAt(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.Node {
  return ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : node
}

export function isPutInText(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  const { parent } = node
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent)
  return ts.isTemplateSpan(parent) || isJoinedElement(ts, node) || (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken)
}
