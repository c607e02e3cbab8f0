import type * as Yaml from 'yaml'
import { NophiError } from '../../../errors/nophi-error.js'
import { type Literal, UnreadableFile } from '../literal.js'
import { type MappedText, MappedTextBuilder } from '../mapped-text.js'
import { alignText } from './align-text.js'
import { decodeEscapes, yamlEscapes } from './decode-escapes.js'
import { writeJsonString } from './read-json.js'
import { textOfKey } from './text-of-key.js'

/** The string values of all documents of a file of YAML 1.2, by the package `yaml`, and keys of strings and of `null` that are texts themselves. Aliases are no values. */
export async function readYaml(source: string): Promise<Literal[]> {
  const yaml = await import('yaml').catch((): never => {
    throw new NophiError('MISSING_DEPENDENCY', { path: 'yaml', problem: 'install the package yaml to lint YAML' })
  })
  const found: Literal[] = []
  const documents = yaml.parseAllDocuments(source, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false })
  for (const document of Array.isArray(documents) ? documents : []) {
    const [error] = document.errors
    if (error !== undefined) throw new UnreadableFile('is not valid YAML', error.pos[0])
    yaml.visit(document, {
      Scalar(key, scalar, path) {
        if (typeof scalar.value !== 'string' || !scalar.range) return
        const literal = literalOf(source, scalar, scalar.value, keyPath(yaml, key, path))
        if (key !== 'key') found.push(literal)
        else {
          const shown = isShown(yaml, path.at(-1), scalar.value) ? textOfKey(literal.value) : undefined
          if (shown !== undefined) found.push({ ...literal, value: shown, write: undefined, isKey: true })
        }
      },
    })
  }
  return found
}

/** Whether a key stands for a text: of one that is its own key one is told. */
function isShown(yaml: typeof Yaml, pair: unknown, key: string): boolean {
  const value: unknown = yaml.isPair(pair) ? pair.value : undefined
  return value === null || (yaml.isScalar(value) && value.value !== key && (value.value === null || typeof value.value === 'string'))
}

function literalOf(source: string, { range, type, tag }: Yaml.Scalar, text: string, key: string): Literal {
  const [start, end] = range ?? [0, 0, 0]
  const raw = rawText(source, start, end, type)
  const value = alignText(text, raw) ?? new MappedTextBuilder().add(text, start, end).build()
  const write = (replacement: string): string => {
    if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return writeJsonString(replacement) + besideBlock(source.slice(start, end))
    return type === 'QUOTE_SINGLE' ? writeSingleQuoted(replacement) : writeJsonString(replacement)
  }
  return { value, start, end, key, write: tag === undefined ? write : undefined, certain: true }
}

/** The comment behind the sign of a block, and the line break that ends it. */
function besideBlock(block: string): string {
  const comment = /^\S+([ \t]+#[^\r\n]*)/.exec(block)?.[1] ?? ''
  return comment + (/\r?\n$/.exec(block)?.[0] ?? '')
}

function writeSingleQuoted(text: string): string {
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text) ? `'${text.replaceAll("'", "''")}'` : writeJsonString(text)
}

function rawText(source: string, start: number, end: number, type: Yaml.Scalar['type']): MappedText {
  if (type === 'QUOTE_DOUBLE') return decodeEscapes(source, start + 1, end - 1, yamlEscapes)
  const built = new MappedTextBuilder()
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') {
    const header = source.slice(start, end).search(/\n|$/)
    return built.copy(source, start + header, end).build()
  }
  if (type !== 'QUOTE_SINGLE') return built.copy(source, start, end).build()
  for (let at = start + 1; at < end - 1; at++) {
    const doubled = source[at] === "'"
    built.add(source.charAt(at), at, at + (doubled ? 2 : 1))
    if (doubled) at += 1
  }
  return built.build()
}

function keyPath(yaml: typeof Yaml, key: unknown, path: readonly unknown[]): string {
  const parts = path.flatMap((node, depth) => {
    if (yaml.isPair(node)) return yaml.isScalar(node.key) ? [String(node.key.value)] : ['?']
    if (!yaml.isSeq(node)) return []
    const child = path[depth + 1]
    return [String(child === undefined ? key : node.items.indexOf(child))]
  })
  return parts.join('/')
}
