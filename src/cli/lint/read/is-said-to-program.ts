import type * as TypeScript from 'typescript'
import { isOfProgram } from './message-names.js'
import { nameOf, receiverOf } from './name-of.js'

/**
 * Whether an expression is thrown, or goes into an error or a log, `new AppError({ message: '...' })`, `logger.info({ message: '...' })`, `<ErrorMessage message="..." />`: no patient reads it.
 * Of `log(create({ body: '...' }))` the outcome is logged; `directly`: of any call in one.
 */
export function isSaidToProgram(ts: typeof TypeScript, expression: TypeScript.Node, directly = false): boolean {
  let inObject = false
  let taken = false
  for (let child = expression; child.parent !== undefined; child = child.parent) {
    const { parent } = child
    if (ts.isThrowStatement(parent)) return true
    if (ts.isStatement(parent) || ts.isFunctionLike(parent)) return false
    if (ts.isJsxOpeningLikeElement(parent) && child !== parent.tagName && isOfProgram(nameOf(ts, parent.tagName))) return true
    inObject ||= ts.isObjectLiteralExpression(child)
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && child !== parent.expression) {
      const { expression: taker } = parent
      if (!taken && [nameOf(ts, taker), ...receiverOf(ts, taker)].some(isOfProgram)) return true
      taken ||= inObject || directly
    }
  }
  return false
}
