import type * as TypeScript from 'typescript'

export function nameOf(ts: typeof TypeScript, node: TypeScript.Node | undefined): string {
  if (node === undefined) return ''
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isPrivateIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isElementAccessExpression(node)) return nameOf(ts, node.argumentExpression)
  if (ts.isComputedPropertyName(node) || ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return nameOf(ts, node.expression)
  return ''
}

/** Names before the last one: `clients`, `sms` of `clients.sms.create`. */
export function receiverOf(ts: typeof TypeScript, node: TypeScript.Node): string[] {
  const names: string[] = []
  let at = node
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at) || ts.isCallExpression(at) || ts.isNonNullExpression(at)) {
    at = at.expression
    names.push(nameOf(ts, at))
  }
  return names
}
