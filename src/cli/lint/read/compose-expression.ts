import type * as TypeScript from 'typescript'
import { type MappedText, MappedTextBuilder } from '../mapped-text.js'
import { decodeEscapes, javascriptEscapes, unifyLineBreaks } from './decode-escapes.js'
import { jsxReader } from './jsx-text.js'

export interface Composed {
  /** The text with a placeholder `{{name}}` for each expression in it. */
  readonly value: MappedText
  /** The expressions. */
  readonly slots: readonly TypeScript.Node[]
  /** Present for one plain literal only: code with expressions in it is not rewritten. */
  readonly write: ((text: string) => string) | undefined
}

/** A string, a template literal, or a chain of `+` that has one. */
export function isTextExpression(ts: typeof TypeScript, node: TypeScript.Node): node is TypeScript.Expression {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return true
  return isSum(ts, node) && operandsOf(ts, node).some((operand) => ts.isStringLiteralLike(operand) || ts.isTemplateExpression(operand))
}

export function composeExpression(ts: typeof TypeScript, file: TypeScript.SourceFile, node: TypeScript.Expression): Composed {
  const built = new MappedTextBuilder()
  const slots: TypeScript.Node[] = []
  const raw = (start: number, end: number): void => {
    built.append(decodeEscapes(file.text, start, end, javascriptEscapes))
  }
  const slot = (expression: TypeScript.Node): void => {
    slots.push(expression)
    built.add(`{{${slotName(ts, expression)}}}`, expression.getStart(file), expression.end)
  }
  for (const operand of operandsOf(ts, node)) {
    if (isJsxString(ts, operand)) built.append(jsxReader(ts, file.text).attribute(operand.getStart(file) + 1, operand.end - 1))
    else if (ts.isStringLiteralLike(operand)) raw(operand.getStart(file) + 1, operand.end - 1)
    else if (ts.isTemplateExpression(operand)) {
      raw(operand.head.getStart(file) + 1, operand.head.end - 2)
      for (const { expression, literal } of operand.templateSpans) {
        slot(expression)
        raw(literal.getStart(file) + 1, literal.end - (ts.isTemplateTail(literal) ? 1 : 2))
      }
    } else slot(operand)
  }
  return { value: unifyLineBreaks(file.text, built.build()), slots, write: ts.isStringLiteralLike(node) ? writer(ts, file, node) : undefined }
}

/** The operands of a chain of `+`, from the left; the node itself where it is none. */
function operandsOf(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.Node[] {
  const operands: TypeScript.Node[] = []
  const waiting = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isSum(ts, next)) waiting.push(next.right, next.left)
    else if (ts.isParenthesizedExpression(next) && (isSum(ts, next.expression) || ts.isStringLiteralLike(next.expression))) waiting.push(next.expression)
    else operands.push(next)
  }
  return operands
}

function isSum(ts: typeof TypeScript, node: TypeScript.Node): node is TypeScript.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken
}

/** The last name in an expression: `firstName` of `patient.firstName`. */
export function slotName(ts: typeof TypeScript, expression: TypeScript.Node): string {
  if (ts.isIdentifier(expression)) return shortened(expression.text)
  if (ts.isPropertyAccessExpression(expression)) return shortened(expression.name.text)
  if (ts.isCallExpression(expression) || ts.isNonNullExpression(expression) || ts.isParenthesizedExpression(expression))
    return slotName(ts, expression.expression)
  return 'value'
}

function shortened(name: string): string {
  return /^\w{1,60}$/.test(name) ? name : 'value'
}

/** `<Sms body="...">`: HTML between quotes and no string of the language. */
function isJsxString(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  return ts.isStringLiteral(node) && ts.isJsxAttribute(node.parent)
}

function writer(ts: typeof TypeScript, file: TypeScript.SourceFile, node: TypeScript.Node): (text: string) => string {
  const quote = file.text[node.getStart(file)] ?? "'"
  if (isJsxString(ts, node)) return (text) => `${quote}${text.replaceAll('&', '&amp;').replaceAll(quote, `&#${quote.charCodeAt(0)};`)}${quote}`
  if (ts.isNoSubstitutionTemplateLiteral(node)) return (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r')}\``
  return (text) => `${quote}${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll(quote, `\\${quote}`)}${quote}`
}
