import type * as TypeScript from 'typescript'
import { isOfProgram } from './message-names.js'
import { nameOf, receiverOf } from './name-of.js'

/** Whether an expression is thrown, or goes into an error or a log, `new AppError({ message: '...' })`, `logger.info({ message: '...' })`: no patient reads it. */
export function isSaidToProgram(ts: typeof TypeScript, expression: TypeScript.Node): boolean {
  for (let child = expression; child.parent !== undefined; child = child.parent) {
    const { parent } = child
    if (ts.isThrowStatement(parent)) return true
    if (ts.isStatement(parent) || ts.isFunctionLike(parent)) return false
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && child !== parent.expression) {
      const { expression: taker } = parent
      if ([nameOf(ts, taker), ...receiverOf(ts, taker)].some(isOfProgram)) return true
    }
  }
  return false
}
