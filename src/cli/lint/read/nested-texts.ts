import { posix } from 'node:path'
import type { Literal } from '../literal.js'
import { type MappedText, MappedTextBuilder, sliceMapped } from '../mapped-text.js'
import { choicesOf } from '../text/choices-of.js'
import { FormsBuilder } from '../text/forms-builder.js'
import { type Reference, referencesIn } from '../text/references-in.js'

/** Texts of a resource by their keys, parts joined by `/`; none where the file is not there or cannot be read. */
export type TextsOf = (file: string) => Promise<ReadonlyMap<string, MappedText>>

export interface NestedTexts {
  /** The literals of a file, with the texts that they name by key read in their place. What is not found stays a placeholder. */
  read(file: string, literals: readonly Literal[]): Promise<{ readonly literals: readonly Literal[]; readonly refers: boolean }>
}

interface Entry {
  readonly file: string
  readonly key: string
  readonly value: MappedText
}

/** More forms, and longer ones, than anybody writes for an SMS. */
const maxForms = 60
const maxLength = 2000

/** Of a plural. */
const counted = /^_(?:ordinal_)?(?:zero|one|two|few|many|other|plural|\d+)$/

export function nestedTexts(textsOf: TextsOf, isOfChoices: (file: string) => boolean): NestedTexts {
  const known = new Map<string, readonly MappedText[] | undefined>()

  const formsOf = async (entry: Entry): Promise<readonly MappedText[]> => {
    const built = new FormsBuilder()
    let last = 0
    for (const reference of referencesIn(entry.value.text)) {
      if (reference.start < last) continue
      const { start, end } = reference
      const [from, to] = [entry.value.starts[start] ?? 0, entry.value.ends[end - 1] ?? 0]
      const texts = (await named(entry, reference))?.map(({ text }) => text) ?? [`{{${reference.key.replaceAll('/', '.')}}}`]
      built.append(sliceMapped(entry.value, last, start)).join(texts.map((text) => new MappedTextBuilder().add(text, from, to).build()))
      last = end
    }
    return built.append(sliceMapped(entry.value, last, entry.value.text.length)).build()
  }

  const named = async (from: Entry, reference: Reference): Promise<readonly MappedText[] | undefined> => {
    const entries = await find(from, reference)
    const forms: MappedText[] = []
    for (const entry of entries) {
      const found = await knownForms(entry)
      if (found === undefined) return undefined
      forms.push(...found)
    }
    return forms.length === 0 || forms.length > maxForms ? undefined : forms
  }

  const knownForms = async (entry: Entry): Promise<readonly MappedText[] | undefined> => {
    const id = `${entry.file}\n${entry.key}`
    if (known.has(id)) return known.get(id)
    // Asked again while it is read, it stands in itself.
    known.set(id, undefined)
    const forms = (await formsOf(entry)).flatMap((form) => choicesOf(form, isOfChoices(entry.file)))
    if (forms.length <= maxForms && forms.every(({ text }) => text.length <= maxLength)) known.set(id, forms)
    return known.get(id)
  }

  const find = async (from: Entry, reference: Reference): Promise<Entry[]> => {
    for (const [file, prefix] of placesOf(from, reference)) {
      const texts = await textsOf(file)
      const keys = keysOf(texts, prefix + reference.key, reference)
      if (keys.length > 0) return keys.map((key) => ({ file, key, value: texts.get(key) as MappedText }))
    }
    return []
  }

  return {
    async read(file, literals) {
      const read: Literal[] = []
      let refers = false
      for (const literal of literals) {
        const isReferring = referencesIn(literal.value.text).length > 0
        refers ||= isReferring
        if (!isReferring) read.push(literal)
        else {
          const forms = await formsOf({ file, key: literal.key, value: literal.value })
          // A fix would lose the text that is named.
          read.push({ ...literal, value: forms[0] as MappedText, forms, write: undefined })
        }
      }
      return { literals: read, refers }
    },
  }
}

/** Where a key may stand: from the root of the file, or below a language or namespace that the key of the text itself begins with. */
function placesOf({ file, key }: Entry, { namespace }: Reference): [file: string, prefix: string][] {
  const [language = '', own = ''] = key.replaceAll('.', '/').split('/')
  if (namespace === undefined) return ['', `${language}/`, `${language}/${own}/`].map((prefix) => [file, prefix])
  const { dir, base, ext } = posix.parse(file)
  const others = [posix.join(dir, namespace + ext), posix.join(dir, '..', namespace, base), posix.join(dir, base.replace(/^[^.]+/, namespace))]
  return [
    ...[`${namespace}/`, `${language}/${namespace}/`].map((prefix): [string, string] => [file, prefix]),
    ...[...new Set(others)].flatMap((other) => ['', `${language}/`].map((prefix): [string, string] => [other, prefix])),
  ]
}

/** The key, the forms of its plural, and its contexts where it stands for nothing else. */
function keysOf(texts: ReadonlyMap<string, MappedText>, key: string, { hasContext }: Reference): string[] {
  const isOf = (rest: string): boolean => rest === '' || counted.test(rest) || (rest.startsWith('_') && hasContext)
  const near = [...texts.keys()].filter((each) => each.startsWith(key))
  const found = near.filter((each) => isOf(each.slice(key.length)))
  return found.length > 0 ? found : near.filter((each) => /^_[^/]+$/.test(each.slice(key.length)))
}
