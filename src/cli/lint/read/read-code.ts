import type * as TypeScript from 'typescript'
import { type Literal, UnreadableFile } from '../literal.js'
import type { MappedText } from '../mapped-text.js'
import { bindingsOf } from './bindings-of.js'
import { type CodeOptions, messageChooser } from './choose-messages.js'
import { expressionReader, expressionsIn, isTextExpression, slotName } from './compose-expression.js'
import { composeJsx, isJsxTree, type JsxTree, writeJsxText } from './compose-jsx.js'
import { isSql } from './is-sql.js'
import { jsxReader } from './jsx-text.js'
import { loadTypeScript } from './load-typescript.js'
import { isFileOfMessages, isOfProgram } from './message-names.js'
import { messagesOfTwiml } from './messages-of-twiml.js'

/** The strings, template literals and JSX texts of TypeScript or JavaScript that are messages, joined over `+` and elements. */
export async function readCode(path: string, source: string, options: CodeOptions): Promise<Literal[]> {
  const ts = await loadTypeScript()
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, scriptKind(ts, path))
  // What the parser could not read may hold a message that nobody sees.
  const [fault] = (file as unknown as { readonly parseDiagnostics?: readonly { readonly start?: number }[] }).parseDiagnostics ?? []
  if (fault !== undefined) throw new UnreadableFile('is not code that can be parsed', fault.start ?? 0)
  const bindings = bindingsOf(ts, file)
  const choose = messageChooser(ts, source, options, bindings, isFileOfMessages(path))
  const found: (Literal & { readonly byUse?: boolean | undefined })[] = []
  /** Names that stand in other texts. */
  const joined = new Set<string>()
  const rendered = jsxReader(ts, source)
  const expressions = expressionReader(ts, file, bindings)
  const readJsx = (tree: JsxTree, station: Station): boolean => {
    const chosen = choose(
      tree,
      tree.children.some((child) => ts.isJsxText(child) && isPhrase(rendered.text(child.pos, child.end).text)),
    )
    if (chosen === undefined) return false
    const { forms, slots, only } = composeJsx(ts, file, tree, expressions)
    if (forms.some(({ text }) => text !== ''))
      found.push({
        ...firstOf(forms),
        start: tree.getStart(file),
        end: tree.end,
        ...(only === undefined || station !== 'alone' ? {} : { ...only, write: writeJsxText }),
        ...chosen,
      })
    visitSlots(slots)
    return true
  }
  const visitSlots = (slots: readonly TypeScript.Node[]): void => {
    for (const slot of slots) {
      joined.add(slotName(ts, slot))
      visit(slot, 'part')
    }
  }
  const visit = (node: TypeScript.Node, station: Station): void => {
    if (isJsxTree(ts, node) && readJsx(node, station)) return
    if (!isTextExpression(ts, node)) {
      const within = stationIn(ts, node, station)
      ts.forEachChild(node, (child) => visit(child, within))
      return
    }
    const asked = choose(
      node,
      expressions.text(node).forms.some(({ text }) => isPhrase(text)),
    )
    const chosen = asked?.certain === false && expressions.text(node).forms.every(({ text }) => isSql(text)) ? undefined : asked
    if (chosen === undefined) {
      const answers = expressions.text(node).forms.flatMap(messagesOfTwiml)
      if (answers.length > 0) found.push({ ...firstOf(answers), start: node.getStart(file), end: node.end, key: 'Message', certain: true })
      visitSlots(expressionsIn(ts, node))
    } else {
      const { forms, write, slots } = expressions.text(node)
      const answers = forms.flatMap(messagesOfTwiml)
      if (answers.length > 0) found.push({ ...firstOf(answers), start: node.getStart(file), end: node.end, key: chosen.key, certain: true })
      else found.push({ ...firstOf(forms), write: station === 'alone' ? write : undefined, start: node.getStart(file), end: node.end, ...chosen })
      visitSlots(slots)
    }
  }
  visit(file, 'alone')
  // A whole sentence in the place of a part would break the text that the part goes into, and no patient reads a log.
  const kept = found.map(({ byUse, ...literal }) => (byUse || joined.has(literal.key) || isOfProgram(literal.key) ? { ...literal, write: undefined } : literal))
  return kept.sort((left, right) => left.start - right.start)
}

function firstOf(forms: readonly MappedText[]): Pick<Literal, 'value' | 'forms'> {
  const [value = { text: '', starts: [], ends: [] }, ...others] = forms
  return others.length === 0 ? { value } : { value, forms }
}

/** Elements of an array may be joined; what stands in an expression of a text, or goes through a method, is a part of it. */
type Station = 'alone' | 'element' | 'part'

function stationIn(ts: typeof TypeScript, node: TypeScript.Node, station: Station): Station {
  if (station === 'part' || isChange(ts, node)) return 'part'
  if (ts.isArrayLiteralExpression(node) || isAddition(ts, node)) return 'element'
  return ts.isPropertyAssignment(node) || ts.isFunctionLike(node) ? 'alone' : station
}

/** `text += '...'`, `'...'.replace(...)`; a text that is only trimmed stays whole. */
function isChange(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken
  return ts.isPropertyAccessExpression(node) && ts.isStringLiteralLike(node.expression) && !node.name.text.startsWith('trim')
}

/** `lines.push('...')`, `text.concat('...')`. */
function isAddition(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && /^(?:push|unshift|append|concat)$/.test(node.expression.name.text)
}

function isPhrase(text: string): boolean {
  return /\S\s+\S/.test(text)
}

function scriptKind(ts: typeof TypeScript, path: string): TypeScript.ScriptKind {
  if (/\.tsx$/i.test(path)) return ts.ScriptKind.TSX
  return /\.[cm]?ts$/i.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.JSX
}
