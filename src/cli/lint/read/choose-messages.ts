import type * as TypeScript from 'typescript'
import type { Binding, Bindings } from './bindings-of.js'
import { holdsText } from './compose-expression.js'
import { handsOn, isAssignment } from './hands-on.js'
import { isAnswer } from './is-answer.js'
import { isMarked } from './is-marked.js'
import { isSaidToProgram } from './is-said-to-program.js'
import { isShown } from './is-shown.js'
import {
  isBareBody,
  isLabelName,
  isMessageName,
  isMessageTag,
  isNameBeside,
  isNameOfDeed,
  isNameOfMessages,
  isOfProgram,
  isSendingName,
  isSmsName,
  isTextMember,
  isWhatsAppSender,
} from './message-names.js'
import { nameOf, receiverOf } from './name-of.js'
import { calledAt, isPutInText, valueFrom } from './value-from.js'

export interface CodeOptions {
  readonly allStrings: boolean
  /** Names of properties and variables that hold messages, besides the usual ones. */
  readonly properties: readonly string[]
  /** Names of functions and tags that take messages, besides the usual ones. */
  readonly functions: readonly string[]
}

interface Chosen {
  readonly key: string
  readonly certain: boolean
  /** Through a name that is used elsewhere, and may be put into another text there. */
  readonly byUse?: boolean | undefined
}

/** `isPhrase`: the text has two words or more. */
export type Chooser = (node: TypeScript.Node, isPhrase: boolean) => Chosen | undefined

type Step = 'up' | Chosen | undefined

/**
 * Says for an expression whether it is a message: by a comment `nophi-lint: sms` before it, by the name of what holds or returns it, or by the
 * function or tag that takes it, directly or by the name of a variable or function of the file; `isOfMessages`: by being given to other files. Walks up through what hands a value on unchanged.
 */
export function messageChooser(ts: typeof TypeScript, source: string, options: CodeOptions, bindings: Bindings, isOfMessages: boolean): Chooser {
  const named = (name: string): Chosen | undefined => {
    if (options.properties.includes(name)) return { key: name, certain: true }
    // `smsUrl`, `sms_status`.
    if (isNameBeside(name)) return undefined
    if (isSmsName(name)) return { key: name, certain: true }
    return isMessageName(name) ? { key: name, certain: false } : undefined
  }
  /** Of what a function returns. */
  const returnedBy = (name: string): Chosen | undefined => (isNameOfDeed(name) && !options.properties.includes(name) ? undefined : named(name))
  /** Of what a variable or a member is given: the text, or a function that returns it. */
  const heldBy = (name: string, child: TypeScript.Node): Chosen | undefined =>
    ts.isArrowFunction(child) || ts.isFunctionExpression(child) ? returnedBy(name) : named(name)
  const called = (call: TypeScript.CallExpression | TypeScript.NewExpression | TypeScript.TaggedTemplateExpression, isPhrase: boolean): Chosen | undefined => {
    const taker = ts.isTaggedTemplateExpression(call) ? call.tag : call.expression
    const name = nameOf(ts, taker)
    // `logger.message(...)` sends nothing to a patient.
    const receivers = receiverOf(ts, taker)
    const isNoun = isBareBody(name) && (!isPhrase || (ts.isCallExpression(call) && isShown(ts, call)))
    const sends = isPhrase && isWhatsAppSender(name) ? true : isSendingName(name) && (isSmsName(name) || (!isNoun && !receivers.some(isOfProgram)))
    if (options.functions.includes(name) || sends) return { key: name, certain: true }
    // `reply.message().body('...')` of TwiML.
    return isMessageName(name) && receivers.some(isMessageTag) && !receivers.some(isOfProgram) ? { key: name, certain: false } : undefined
  }

  /** `sms.send(...)`, `clients.sms.create(...)`. */
  const sentBy = (receivers: readonly string[]): Chosen | undefined => {
    const name = receivers.some(isOfProgram) ? undefined : receivers.find(isSmsName)
    return name === undefined ? undefined : { key: name, certain: true }
  }

  /** `messages.reminder = ...`, `texts['reminder'] = ...`; of one message only its own names count. */
  const keptIn = (place: TypeScript.Expression): Chosen | undefined => {
    const receivers = isNameBeside(nameOf(ts, place)) ? [] : receiverOf(ts, place)
    const name = receivers.some(isOfProgram) ? undefined : receivers.find(isNameOfMessages)
    return name === undefined ? undefined : { key: name, certain: isSmsName(name) }
  }

  /** `messages.set(key, ...)`, `body.push(...)`. */
  const addedTo = (method: TypeScript.Expression, isPhrase: boolean): Chosen | undefined => {
    const [holder, ...more] = /^(?:push|unshift|set|add|append)$/.test(nameOf(ts, method)) ? receiverOf(ts, method) : []
    if (holder === undefined || isOfProgram(holder)) return undefined
    return named(holder) ?? (more.length === 0 ? usedAs(holder, method, undefined, isPhrase) : undefined)
  }

  const tagged = (tree: TypeScript.Node): Chosen | undefined => {
    if (!ts.isJsxElement(tree)) return undefined
    const name = tree.openingElement.tagName.getText()
    if (options.properties.includes(name) || options.functions.includes(name) || isSmsName(name)) return { key: name, certain: true }
    return isMessageTag(name) && !isOfProgram(name) ? { key: name, certain: false } : undefined
  }

  const asked = new Map<Binding, Map<string, Chosen | undefined>>()
  /** `const wording = '...'` of `sendSms(wording)`, `{ a: '...' }` of `body: texts.a`, a function of `body: wordingFor(visit)`. */
  const usedAs = (name: string, at: TypeScript.Node, property: string | undefined, isPhrase: boolean): Chosen | undefined => {
    const binding = bindings.find(name, at)
    if (binding === undefined) return undefined
    const answers = asked.get(binding) ?? new Map<string, Chosen | undefined>()
    asked.set(binding, answers)
    const id = `${property ?? ''} ${isPhrase}`
    if (answers.has(id)) return answers.get(id)
    // Asked again on the way, it leads nowhere.
    answers.set(id, undefined)
    for (const use of binding.uses) {
      const start = valueFrom(ts, use, property)
      // A text that is put into another is read there; what is put into a text that only may be an SMS may be anything.
      if (start === undefined || (start === use && isPutInText(ts, use) && isTextOf(binding))) continue
      const chosen = choose(start, isPhrase)
      if (chosen === undefined || chosen.key === '' || (!chosen.certain && isPutInText(ts, calledAt(ts, start)))) continue
      answers.set(id, { key: name, certain: chosen.certain, byUse: true })
      break
    }
    return answers.get(id)
  }
  /** `this.wordings.a`, `this.wordingFor(visit)`; of a static member `Wordings.a`. */
  const memberUsedAs = (member: TypeScript.ClassElement, property: string | undefined, isPhrase: boolean): Chosen | undefined => {
    const name = nameOf(ts, member.name)
    const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0
    if (!isStatic) return usedAs(`this.${name}`, member, property, isPhrase)
    return ts.isClassLike(member.parent) ? usedAs(member.parent.name?.text ?? '', member.parent.parent, name, isPhrase) : undefined
  }
  /** `const message = '...'` of a file that only logs and throws it. */
  const isOnlyLogged = (declaration: TypeScript.Node): boolean => {
    if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name) || isExported(ts, declaration)) return false
    const uses = bindings.find(declaration.name.text, declaration)?.uses ?? []
    return uses.length > 0 && uses.every((use) => isSaidToProgram(ts, use, true))
  }
  const isTextOf = ({ initializer }: Binding): boolean => initializer !== undefined && holdsText(ts, initializer)

  /** What a file of messages exports: a text, or a function that returns one. */
  const givenAway = (holder: TypeScript.Node, isPhrase: boolean): Chosen | undefined => {
    if (!isOfMessages || !isPhrase || !(ts.isVariableDeclaration(holder) || ts.isFunctionDeclaration(holder))) return undefined
    const name = nameOf(ts, holder.name)
    return isExported(ts, holder) && !isNameOfDeed(name) && !isNameBeside(name) ? { key: name, certain: true, byUse: true } : undefined
  }

  const step = (child: TypeScript.Node, parent: TypeScript.Node, inObject: boolean, isPhrase: boolean, property: string | undefined): Step => {
    if (handsOn(ts, child, parent)) return 'up'
    if (ts.isJsxElement(parent)) return tagged(parent) ?? 'up'
    if (ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent)) {
      if (child === parent.name) return undefined
      const name = nameOf(ts, parent.name)
      return (isOfPage(ts, parent) ? undefined : heldBy(name, child)) ?? (ts.isPropertyAssignment(parent) && !isNameBeside(name) ? 'up' : undefined)
    }
    if (ts.isShorthandPropertyAssignment(parent)) return named(parent.name.text) ?? (isNameBeside(parent.name.text) ? undefined : 'up')
    if (ts.isVariableDeclaration(parent) && child === parent.initializer)
      return surelyOf(heldBy(nameOf(ts, parent.name), child), () => usedAs(nameOf(ts, parent.name), parent, property, isPhrase))
    if (ts.isPropertyDeclaration(parent) && child === parent.initializer)
      return surelyOf(heldBy(nameOf(ts, parent.name), child), () => memberUsedAs(parent, property, isPhrase))
    if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) {
      return child === parent.initializer ? named(nameOf(ts, parent.name)) : undefined
    }
    if (ts.isBinaryExpression(parent) && child === parent.right && isAssignment(ts, parent.operatorToken.kind))
      return surelyOf(named(nameOf(ts, parent.left)) ?? keptIn(parent.left), () =>
        ts.isIdentifier(parent.left) ? usedAs(parent.left.text, parent.left, property, isPhrase) : undefined,
      )
    // A function that is called where it stands, `(() => ...)()` or `compile('...')(values)`, gives what it returns.
    if (ts.isCallExpression(parent) && child === parent.expression) return 'up'
    if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
      // Of `sendSms({ to, content: '...' })` what stands in words; other members are read by their own names.
      if (!isPhrase) return inObject ? undefined : called(parent, isPhrase)
      // What goes into `format('...', name)` or `t('...')` comes out as the message, keys and paths apart.
      return called(parent, isPhrase) ?? sentBy(receiverOf(ts, parent.expression)) ?? addedTo(parent.expression, isPhrase) ?? 'up'
    }
    if (ts.isEnumMember(parent)) {
      if (child !== parent.initializer) return undefined
      const [name, whole] = [nameOf(ts, parent.name), parent.parent.name.text]
      return named(name) ?? named(whole) ?? usedAs(whole, parent.parent.parent, name, isPhrase)
    }
    if (ts.isTaggedTemplateExpression(parent)) return called(parent, isPhrase) ?? (isPhrase ? 'up' : undefined)
    if (ts.isFunctionDeclaration(parent)) return returnedBy(nameOf(ts, parent.name)) ?? usedAs(nameOf(ts, parent.name), parent.parent, undefined, isPhrase)
    if (ts.isObjectLiteralExpression(parent.parent) && (ts.isMethodDeclaration(parent) || ts.isGetAccessorDeclaration(parent)))
      return returnedBy(nameOf(ts, parent.name)) ?? 'up'
    if (ts.isMethodDeclaration(parent) || ts.isGetAccessorDeclaration(parent))
      return returnedBy(nameOf(ts, parent.name)) ?? memberUsedAs(parent, undefined, isPhrase)
    return undefined
  }

  /** `body` of `sendSms({ to, body: '...' })`. */
  const isSurelyTaken = (member: TypeScript.Node): boolean => {
    let child = member.parent
    while (ts.isObjectLiteralExpression(child) || ts.isPropertyAssignment(child) || ts.isAsExpression(child)) child = child.parent
    return ts.isCallExpression(child) && (called(child, true) ?? sentBy(receiverOf(ts, child.expression)))?.certain === true
  }

  const marked = source.includes('nophi-lint')
  // Elements stand in elements, so a way up that was gone is not gone again. The answers for a word and for a phrase are two.
  const answers: readonly Map<TypeScript.Node, Chosen | undefined>[] = [new Map(), new Map()]
  const choose: Chooser = (node, isPhrase) => {
    if (isNoValue(ts, node)) return undefined
    const known = answers[isPhrase ? 1 : 0] as Map<TypeScript.Node, Chosen | undefined>
    const passed: TypeScript.Node[] = []
    const answer = (chosen: Chosen | undefined): Chosen | undefined => {
      for (const tree of passed) known.set(tree, chosen)
      return chosen
    }
    let inObject = false
    /** The outermost one that holds the text in the object of a variable. */
    let property: string | undefined
    /** By a function that may make anything of an object: only a name that surely speaks of an SMS counts outside of it. */
    let taken = false
    let isLabel = false
    let outcome: Step = tagged(node) ?? 'up'
    for (let child = node; child.parent !== undefined; child = child.parent) {
      if (outcome === 'up' && !inObject && (ts.isJsxElement(child) || ts.isJsxFragment(child))) {
        if (known.has(child)) return answer(known.get(child))
        passed.push(child)
      }
      if (marked && isMarked(ts, source, child)) return answer({ key: 'nophi-lint: sms', certain: true })
      inObject ||= ts.isObjectLiteralExpression(child)
      if (ts.isObjectLiteralElement(child) && child.name !== undefined) property = nameOf(ts, child.name)
      if (ts.isElementAccessExpression(child)) property = undefined
      isLabel ||= isLabelOfText(ts, child)
      if (outcome === 'up') outcome = step(child, child.parent, inObject, isPhrase, property) ?? givenAway(child.parent, isPhrase)
      // A record of a list of texts, and not what a call is given.
      if (isLabel && outcome !== 'up' && !ts.isCallExpression(child.parent)) outcome = undefined
      taken ||= inObject && isArgument(ts, child, child.parent) && !isKept(ts, child.parent) && !isDefaultOf(ts, child.parent, property)
      if (
        outcome !== 'up' &&
        outcome !== undefined &&
        !outcome.certain &&
        (taken || isSaidToProgram(ts, node) || isAnswer(ts, node) || isOnlyLogged(child.parent))
      )
        outcome = undefined
      if (outcome !== 'up' && outcome !== undefined) return answer(outcome.certain || !isSurelyTaken(child) ? outcome : { ...outcome, certain: true })
    }
    return answer(options.allStrings && isPhrase ? { key: '', certain: false } : undefined)
  }
  return choose
}

/** What is surely sent, by a name that only may be an SMS, is an SMS. */
function surelyOf(held: Chosen | undefined, used: () => Chosen | undefined): Chosen | undefined {
  if (held?.certain === true) return held
  const sent = used()
  return held === undefined ? sent : { ...held, certain: sent?.certain === true }
}

/** `{ title: '...', body: '...' }`: the title. */
function isLabelOfText(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  if (!ts.isPropertyAssignment(node) || !isLabelName(nameOf(ts, node.name)) || !ts.isObjectLiteralExpression(node.parent)) return false
  return node.parent.properties.some((member) => member !== node && isTextMember(nameOf(ts, member.name)))
}

/** `{ id: 'visit.title', defaultMessage: '...' }` and `<FormattedMessage defaultMessage="..." />` of react-intl. */
function isOfPage(ts: typeof TypeScript, { name, parent }: TypeScript.PropertyAssignment | TypeScript.JsxAttribute): boolean {
  if (nameOf(ts, name) !== 'defaultMessage') return false
  return !ts.isObjectLiteralExpression(parent) || parent.properties.some((member) => nameOf(ts, member.name) === 'id')
}

function isArgument(ts: typeof TypeScript, child: TypeScript.Node, parent: TypeScript.Node): parent is TypeScript.CallExpression | TypeScript.NewExpression {
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && child !== parent.expression
}

/** `Object.freeze` and its like give back what they are given. */
function isKept(ts: typeof TypeScript, call: TypeScript.Node): boolean {
  return ts.isCallExpression(call) && /^(?:deep)?(?:freeze|seal)$|^preventExtensions$/i.test(nameOf(ts, call.expression))
}

/** `t('key', { defaultValue: '...' })` of i18next comes out as the text, as `t('key', '...')` does. */
function isDefaultOf(ts: typeof TypeScript, call: TypeScript.Node, property: string | undefined): boolean {
  return ts.isCallExpression(call) && /^\$?t$|^translate$/.test(nameOf(ts, call.expression)) && /^defaultValue(?:_|$)/.test(property ?? '')
}

function isExported(ts: typeof TypeScript, declaration: TypeScript.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0
}

/** Specifiers of modules, names, types and directives. */
function isNoValue(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  const { parent } = node
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent)) return true
  if (ts.isExpressionStatement(parent) || ts.isModuleDeclaration(parent) || ts.isImportAttribute(parent)) return true
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node
  return 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)
}
