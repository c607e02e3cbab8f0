import type * as TypeScript from 'typescript'

const mark = /\bnophi-lint:\s*sms\b/

export function isMarked(ts: typeof TypeScript, source: string, node: TypeScript.Node): boolean {
  return (ts.getLeadingCommentRanges(source, node.pos) ?? []).some(({ pos, end }) => mark.test(source.slice(pos, end))) || isMarkedBetweenTags(ts, source, node)
}

/** `{/* nophi-lint: sms *\/}` right before an element in another. */
function isMarkedBetweenTags(ts: typeof TypeScript, source: string, node: TypeScript.Node): boolean {
  const { parent } = node
  if (!ts.isJsxElement(parent) && !ts.isJsxFragment(parent)) return false
  const siblings: readonly TypeScript.Node[] = parent.children
  let at = siblings.indexOf(node) - 1
  for (let child = siblings[at]; child !== undefined && ts.isJsxText(child) && child.containsOnlyTriviaWhiteSpaces; child = siblings[at]) at -= 1
  const before = siblings[at]
  return before !== undefined && ts.isJsxExpression(before) && before.expression === undefined && mark.test(source.slice(before.pos, before.end))
}
