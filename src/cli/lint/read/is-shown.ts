import type * as TypeScript from 'typescript'
import { nameOf } from './name-of.js'

/** Whether `x.text('...')` puts its text on a page or a drawing instead of sending it: on what a selector found, `$('#title').text('...')`, or at a place, `doc.text('...', 20, 40)`. */
export function isShown(ts: typeof TypeScript, call: TypeScript.CallExpression): boolean {
  return isDrawn(ts, call) || isOfSelection(ts, call.expression)
}

function isOfSelection(ts: typeof TypeScript, taker: TypeScript.Expression): boolean {
  let at = taker
  for (; ts.isPropertyAccessExpression(at) || ts.isCallExpression(at); at = at.expression) {
    if (ts.isCallExpression(at) && selects(ts, at)) return true
  }
  // `$status.hide().text('...')`: what a selector found, by the habit of its library.
  return at !== taker && ts.isIdentifier(at) && /^\$\w/.test(at.text)
}

/** By a function without a letter in its name, or by a string that begins as selectors and markup do. */
function selects(ts: typeof TypeScript, { expression, arguments: given }: TypeScript.CallExpression): boolean {
  if (ts.isIdentifier(expression) && !/\p{L}/u.test(nameOf(ts, expression))) return true
  return given.some((argument) => ts.isStringLiteralLike(argument) && /^\s*[#.[<]/.test(argument.text))
}

/** The text first, then a number that is none of a phone, then more. */
function isDrawn(ts: typeof TypeScript, { arguments: [, x, y] }: TypeScript.CallExpression): boolean {
  return x !== undefined && y !== undefined && ts.isNumericLiteral(x) && Number(x.text) < 100_000
}
