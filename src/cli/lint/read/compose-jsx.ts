import type * as TypeScript from 'typescript'
import { type MappedText, sliceMapped } from '../mapped-text.js'
import { FormsBuilder } from '../text/forms-builder.js'
import { type Composed, type ExpressionReader, slotName } from './compose-expression.js'
import { jsxReader } from './jsx-text.js'

export type JsxTree = TypeScript.JsxElement | TypeScript.JsxFragment

export function isJsxTree(ts: typeof TypeScript, node: TypeScript.Node): node is JsxTree {
  return ts.isJsxElement(node) || ts.isJsxFragment(node)
}

interface ComposedJsx extends Omit<Composed, 'write'> {
  /** The one stretch of text between the tags, where there is nothing else: what a fix replaces. */
  readonly only: { readonly start: number; readonly end: number } | undefined
}

/** Elements that stand within a word or a line, so that nothing parts what they hold from what is round them. */
const inline = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(' '))

/** What stands between the tags of an element, as one text: elements in it by their own text, a placeholder for each expression. */
export function composeJsx(ts: typeof TypeScript, file: TypeScript.SourceFile, tree: JsxTree, expressions: ExpressionReader): ComposedJsx {
  const reader = jsxReader(ts, file.text)
  const built = new FormsBuilder()
  const slots: TypeScript.Node[] = []
  const part = (text: string, node: TypeScript.Node): void => {
    built.add(text, node.getStart(file), node.end)
  }
  const add = (child: TypeScript.JsxChild): void => {
    if (ts.isJsxText(child)) built.append(reader.text(child.pos, child.end))
    else if (ts.isJsxExpression(child)) addExpression(child)
    else if (ts.isJsxSelfClosingElement(child)) {
      slots.push(child.attributes)
      // What a component prints is not to be seen here, so it may be anything.
      const name = child.tagName.getText(file)
      part(isIntrinsic(name) ? (inline.has(name) ? '' : '\n') : `{{${slotName(ts, child.tagName)}}}`, child)
    } else {
      const name = ts.isJsxElement(child) ? child.openingElement.tagName.getText(file) : ''
      const between = name === '' || inline.has(name) ? '' : isIntrinsic(name) ? '\n' : ' '
      part(between, ts.isJsxElement(child) ? child.openingElement : child.openingFragment)
      addChildren(child)
      part(between, ts.isJsxElement(child) ? child.closingElement : child.closingFragment)
    }
  }
  const addExpression = ({ expression }: TypeScript.JsxExpression): void => {
    if (expression === undefined) return
    const { forms, slots: within } = expressions.part(expression)
    built.join(forms)
    slots.push(...within)
  }
  const addChildren = (parent: JsxTree): void => {
    if (ts.isJsxElement(parent)) slots.push(parent.openingElement.attributes)
    for (const child of parent.children) add(child)
  }
  addChildren(tree)
  return { forms: built.build().map(trimmed), slots, only: onlyText(ts, file, tree) }
}

/** In small letters: an element of the page and not of the program. */
function isIntrinsic(name: string): boolean {
  return /^[a-z][^.]*$/.test(name)
}

function onlyText(ts: typeof TypeScript, file: TypeScript.SourceFile, { children }: JsxTree): ComposedJsx['only'] {
  const [child, ...more] = children
  if (child === undefined || more.length > 0 || !ts.isJsxText(child)) return undefined
  const text = file.text.slice(child.pos, child.end)
  return { start: child.pos + text.length - text.trimStart().length, end: child.end - (text.length - text.trimEnd().length) }
}

function trimmed(value: MappedText): MappedText {
  return sliceMapped(value, value.text.length - value.text.trimStart().length, value.text.trimEnd().length)
}

/** A text for the place between two tags. */
export function writeJsxText(text: string): string {
  return text.replace(/[&<>{}]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '&#10;')
}
