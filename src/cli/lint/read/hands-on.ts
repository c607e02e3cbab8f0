import type * as TypeScript from 'typescript'

/** Expressions and statements that pass a value on to what stands round them. */
export function handsOn(ts: typeof TypeScript, child: TypeScript.Node, parent: TypeScript.Node): boolean {
  if (ts.isConditionalExpression(parent)) return child !== parent.condition
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken
    if (kind === ts.SyntaxKind.PlusToken || kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken) return true
    return kind === ts.SyntaxKind.AmpersandAmpersandToken && child === parent.right
  }
  // `{ a: '...', b: '...' }[kind]`
  if (ts.isElementAccessExpression(parent)) return child === parent.expression
  if (ts.isArrowFunction(parent)) return child === parent.body
  if (ts.isFunctionExpression(parent)) return child === parent.body
  // Reached from a return only: what else stands in a block is not the function's value.
  if (ts.isBlock(child) || ts.isStatement(child) || ts.isCaseBlock(child) || ts.isCaseOrDefaultClause(child) || ts.isCatchClause(child)) {
    return !ts.isFunctionLike(parent) && !ts.isSourceFile(parent)
  }
  return (
    ts.isReturnStatement(parent) ||
    (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent) && parent.parent.expression === parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isTypeAssertionExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isAwaitExpression(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isJsxFragment(parent)
  )
}

export function isAssignment(ts: typeof TypeScript, kind: TypeScript.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.EqualsToken ||
    kind === ts.SyntaxKind.PlusEqualsToken ||
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken ||
    kind === ts.SyntaxKind.BarBarEqualsToken
  )
}
