import { isNophiError } from '../../../errors/nophi-error.js'
import { type Literal, UnreadableFile } from '../literal.js'
import type { CodeOptions } from './choose-messages.js'
import { readCode } from './read-code.js'
import { readCsv } from './read-csv.js'
import { readJson } from './read-json.js'
import { readPo } from './read-po.js'
import { readProperties } from './read-properties.js'
import { kindOf, type Source } from './read-source.js'
import { readTemplate } from './read-template.js'
import { readYaml } from './read-yaml.js'

export interface ReadOptions {
  readonly columns: readonly string[]
  readonly code: CodeOptions
}

/** The strings of a file that may become texts, by the kind of the file. Throws `UnreadableFile`, and `MISSING_DEPENDENCY` where a parser is not installed. */
export async function readLiterals(path: string, source: Source, options: ReadOptions): Promise<readonly Literal[]> {
  try {
    return await read(path, source, options)
  } catch (error) {
    if (error instanceof UnreadableFile || isNophiError(error)) throw error
    // A parser that gave up, for instance for the depth of the file; its words may quote it.
    throw new UnreadableFile('is beyond what its parser reads')
  }
}

async function read(path: string, { text, encoding }: Source, { columns, code }: ReadOptions): Promise<readonly Literal[]> {
  switch (kindOf(path)) {
    case 'json':
      return readJson(text, 'json')
    case 'json5':
      return readJson(text, 'json5')
    case 'arb':
      // Keys with @ describe a message to translators.
      return readJson(text, 'json').filter(({ key }) => !key.startsWith('@'))
    case 'yaml':
      return readYaml(text)
    case 'csv':
      return readCsv(text, columns)
    case 'properties':
      return readProperties(text, encoding)
    case 'po':
      return readPo(text)
    case 'code':
      return readCode(path, text, code)
    case 'template':
      return readTemplate(path, text)
    default:
      throw new UnreadableFile('is of a kind that is not read')
  }
}
