import type * as TypeScript from 'typescript'
import { wordsOfName } from './message-names.js'
import { nameOf } from './name-of.js'

/**
 * Whether an expression goes into the answer to an HTTP request that reaches no phone: one with the status of an error, `{ statusCode: 400, body: '...' }`,
 * `res.status(404).json(...)`, or of the handler of a path, `app.get('/a', (req, res) => res.json(...))`. What answers a provider's webhook with 200 may be sent on.
 */
export function isAnswer(ts: typeof TypeScript, expression: TypeScript.Node): boolean {
  for (let child = expression; child.parent !== undefined; child = child.parent) {
    const { parent } = child
    if (ts.isStatement(parent) || ts.isFunctionLike(parent)) return false
    if (ts.isObjectLiteralExpression(parent) && parent.properties.some((member) => hasStatus(ts, member))) return true
    if (ts.isCallExpression(parent) && child !== parent.expression && answers(ts, parent.expression)) return true
  }
  return false
}

function hasStatus(ts: typeof TypeScript, member: TypeScript.ObjectLiteralElementLike): boolean {
  return ts.isPropertyAssignment(member) && wordsOfName(nameOf(ts, member.name)).includes('status') && isErrorStatus(ts, member.initializer)
}

/** A method of a parameter, called on it or on what its methods give: one of them says the status of an error, or the parameter is what a path's handler answers by. */
function answers(ts: typeof TypeScript, taker: TypeScript.Expression): boolean {
  let saysStatus = false
  let at = taker
  while (ts.isPropertyAccessExpression(at)) {
    at = at.expression
    if (!ts.isCallExpression(at)) break
    saysStatus ||= /^(?:status|code)$/.test(nameOf(ts, at.expression)) && at.arguments.some((argument) => isErrorStatus(ts, argument))
    at = at.expression
  }
  if (!ts.isIdentifier(at) || at === taker) return false
  const taken = parameterOf(ts, at)
  return taken !== undefined && (saysStatus || (taken.index === 1 && isHandlerOfPath(ts, taken.holder)))
}

function isErrorStatus(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  return ts.isNumericLiteral(node) && /^[45]\d\d$/.test(node.text)
}

/** The innermost function round a name that has it as a parameter. */
function parameterOf(ts: typeof TypeScript, { text, parent }: TypeScript.Identifier): { readonly holder: TypeScript.Node; readonly index: number } | undefined {
  for (let holder: TypeScript.Node = parent; holder.parent !== undefined; holder = holder.parent) {
    if (!ts.isFunctionLike(holder)) continue
    const index = holder.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === text)
    if (index !== -1) return { holder, index }
  }
  return undefined
}

/** `app.get('/labs', options, handler)`. */
function isHandlerOfPath(ts: typeof TypeScript, { parent }: TypeScript.Node): boolean {
  if (!ts.isCallExpression(parent)) return false
  const [path] = parent.arguments
  return path !== undefined && ts.isStringLiteralLike(path) && path.text.startsWith('/')
}
