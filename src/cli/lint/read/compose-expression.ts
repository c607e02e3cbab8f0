import type * as TypeScript from 'typescript'
import { type MappedText, MappedTextBuilder } from '../mapped-text.js'
import { FormsBuilder } from '../text/forms-builder.js'
import type { Binding, Bindings } from './bindings-of.js'
import { decodeEscapes, javascriptEscapes, unifyLineBreaks } from './decode-escapes.js'
import { isJoin, type Join, joinedBy } from './joined-list.js'
import { jsxReader } from './jsx-text.js'

export interface Composed {
  /** The text with a placeholder `{{name}}` for each expression in it, once for each form that conditions in it give it. */
  readonly forms: readonly MappedText[]
  /** The expressions, of which nothing is in the text. */
  readonly slots: readonly TypeScript.Node[]
  /** Present for one plain literal only: code with expressions in it is not rewritten. */
  readonly write: ((text: string) => string) | undefined
}

export interface ExpressionReader {
  text(node: TypeScript.Expression): Composed
  /** What an expression may put into a text: each string that a condition chooses from, the text of a `const` of the file, else a placeholder. */
  part(expression: TypeScript.Expression): Omit<Composed, 'write'>
}

/** More forms than anybody writes by hand, and longer ones than an SMS. */
const maxForms = 60
const maxConstant = 2000

type TextExpression = TypeScript.StringLiteralLike | TypeScript.TemplateExpression | TypeScript.BinaryExpression | Join

/** A string, a template literal, a chain of `+` that has one, or a list with one that is joined where it stands. */
export function isTextExpression(ts: typeof TypeScript, node: TypeScript.Node): node is TextExpression {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return true
  if (isJoin(ts, node)) return joinedBy(ts, node).elements.some((element) => hasText(ts, element))
  return isSum(ts, node) && operandsOf(ts, node).some((operand) => ts.isStringLiteralLike(operand) || ts.isTemplateExpression(operand))
}

export function expressionReader(ts: typeof TypeScript, file: TypeScript.SourceFile, bindings: Bindings): ExpressionReader {
  const known = new Map<Binding, readonly MappedText[] | undefined>()
  const place = (text: string, node: TypeScript.Node): MappedText => new MappedTextBuilder().add(text, node.getStart(file), node.end).build()
  const raw = (start: number, end: number): MappedText => unifyLineBreaks(file.text, decodeEscapes(file.text, start, end, javascriptEscapes))

  const text = (node: TypeScript.Expression): Composed => {
    const built = new FormsBuilder()
    const slots: TypeScript.Node[] = []
    const add = (expression: TypeScript.Expression): void => {
      const { forms, slots: within } = part(expression)
      built.join(forms)
      slots.push(...within)
    }
    for (const operand of operandsOf(ts, node)) {
      if (isJoin(ts, operand)) {
        const { elements, separator } = joinedBy(ts, operand)
        for (const [index, element] of elements.entries()) {
          if (index > 0) built.add(separator, elements[index - 1]?.end ?? element.pos, element.getStart(file))
          add(element)
        }
      } else if (isJsxString(ts, operand)) built.append(jsxReader(ts, file.text).attribute(operand.getStart(file) + 1, operand.end - 1))
      else if (ts.isStringLiteralLike(operand)) built.append(raw(operand.getStart(file) + 1, operand.end - 1))
      else if (ts.isTemplateExpression(operand)) {
        built.append(raw(operand.head.getStart(file) + 1, operand.head.end - 2))
        for (const { expression, literal } of operand.templateSpans) {
          add(expression)
          built.append(raw(literal.getStart(file) + 1, literal.end - (ts.isTemplateTail(literal) ? 1 : 2)))
        }
      } else add(operand)
    }
    return { forms: built.build(), slots, write: ts.isStringLiteralLike(node) ? writer(ts, file, node) : undefined }
  }

  const part = (expression: TypeScript.Expression): Omit<Composed, 'write'> => {
    const { leaves, conditions } = leavesOf(ts, expression)
    const read = leaves.map((leaf): Omit<Composed, 'write'> => {
      if (leaf === undefined) return { forms: [place('', expression)], slots: [] }
      if (isTextExpression(ts, leaf)) return text(leaf)
      const plain = plainText(ts, leaf)
      if (plain !== undefined) return { forms: [place(plain, leaf)], slots: [] }
      const constant = ts.isIdentifier(leaf) ? textsOf(leaf) : undefined
      const forms = constant?.map((form) => place(form.text, leaf)) ?? [place(`{{${slotName(ts, leaf)}}}`, leaf)]
      return { forms, slots: [leaf] }
    })
    const forms = read.flatMap((each) => each.forms)
    if (forms.length > maxForms) return { forms: [place(`{{${slotName(ts, expression)}}}`, expression)], slots: [expression] }
    return { forms, slots: [...conditions, ...read.flatMap(({ slots }) => slots)] }
  }

  /** The texts of a `const` that holds nothing else. */
  const textsOf = (name: TypeScript.Identifier): readonly MappedText[] | undefined => {
    const binding = bindings.find(name.text, name)
    if (binding?.initializer === undefined) return undefined
    if (known.has(binding)) return known.get(binding)
    // Asked again while it is read, it stands in itself.
    known.set(binding, undefined)
    const { leaves } = leavesOf(ts, binding.initializer)
    const texts = leaves.flatMap((leaf) => (leaf !== undefined && isTextExpression(ts, leaf) ? [leaf] : []))
    if (texts.length === 0 || texts.length < leaves.length) return undefined
    const forms = texts.flatMap((leaf) => text(leaf).forms)
    if (forms.length <= maxForms && forms.every((form) => form.text.length <= maxConstant)) known.set(binding, forms)
    return known.get(binding)
  }

  return { text, part }
}

/** The expressions that stand in a text, of a text that is none of ours. */
export function expressionsIn(ts: typeof TypeScript, node: TypeScript.Expression): TypeScript.Node[] {
  return operandsOf(ts, node).flatMap((operand): TypeScript.Node[] => {
    if (ts.isTemplateExpression(operand)) return operand.templateSpans.map(({ expression }) => expression)
    if (isJoin(ts, operand)) return [...joinedBy(ts, operand).elements]
    return ts.isStringLiteralLike(operand) ? [] : [operand]
  })
}

interface Leaves {
  /** Undefined: nothing. */
  readonly leaves: readonly (TypeScript.Expression | undefined)[]
  readonly conditions: readonly TypeScript.Expression[]
}

/** What an expression may be: the branches of `? :`, both sides of `??` and `||`, the right side of `&&` or nothing. */
function leavesOf(ts: typeof TypeScript, expression: TypeScript.Expression): Leaves {
  const leaves: (TypeScript.Expression | undefined)[] = []
  const conditions: TypeScript.Expression[] = []
  const waiting: (TypeScript.Expression | undefined)[] = [expression]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (next === undefined || isTextExpression(ts, next)) leaves.push(next)
    else if (ts.isConditionalExpression(next)) {
      conditions.push(next.condition)
      waiting.push(next.whenFalse, next.whenTrue)
    } else if (isOperation(ts, next, ts.SyntaxKind.AmpersandAmpersandToken)) {
      conditions.push(next.left)
      waiting.push(undefined, next.right)
    } else if (isOperation(ts, next, ts.SyntaxKind.QuestionQuestionToken) || isOperation(ts, next, ts.SyntaxKind.BarBarToken))
      waiting.push(next.right, next.left)
    else if (ts.isParenthesizedExpression(next) || ts.isAsExpression(next) || ts.isSatisfiesExpression(next)) waiting.push(next.expression)
    else leaves.push(next)
  }
  return { leaves, conditions }
}

function isOperation(ts: typeof TypeScript, node: TypeScript.Node, kind: TypeScript.SyntaxKind): node is TypeScript.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === kind
}

/** Of what prints nothing, or a number. */
function plainText(ts: typeof TypeScript, node: TypeScript.Expression): string | undefined {
  if (ts.isNumericLiteral(node)) return node.text
  const isNothing = node.kind === ts.SyntaxKind.NullKeyword || node.kind === ts.SyntaxKind.FalseKeyword || (ts.isIdentifier(node) && node.text === 'undefined')
  return isNothing ? '' : undefined
}

/** The operands of a chain of `+`, from the left; the node itself where it is none. */
function operandsOf(ts: typeof TypeScript, node: TypeScript.Expression): TypeScript.Expression[] {
  const operands: TypeScript.Expression[] = []
  const waiting = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isSum(ts, next)) waiting.push(next.right, next.left)
    else if (ts.isParenthesizedExpression(next) && (isSum(ts, next.expression) || ts.isStringLiteralLike(next.expression))) waiting.push(next.expression)
    else operands.push(next)
  }
  return operands
}

/** Whether all that an expression may be is text, which is then read where its name stands. */
export function holdsText(ts: typeof TypeScript, node: TypeScript.Expression): boolean {
  return leavesOf(ts, node).leaves.every((leaf) => leaf !== undefined && isTextExpression(ts, leaf))
}

function hasText(ts: typeof TypeScript, element: TypeScript.Expression): boolean {
  return leavesOf(ts, element).leaves.some((leaf) => leaf !== undefined && isTextExpression(ts, leaf))
}

function isSum(ts: typeof TypeScript, node: TypeScript.Node): node is TypeScript.BinaryExpression {
  return isOperation(ts, node, ts.SyntaxKind.PlusToken)
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
