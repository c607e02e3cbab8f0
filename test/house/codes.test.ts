import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { reasonTable } from '../../src/domain/reason-table.js'
import { errorTable } from '../../src/errors/error-table.js'
import { rules } from '../../src/policy/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Rules that are no row of dated data: what the access room and this house decide by themselves. Each needs its reason here. */
const rulesOutsideTheData: Readonly<Record<string, string>> = {
  none: 'no rule allowed it: access decides by the first role that does',
  'access.actor': 'an actor needs an id and a role',
  'access.urgent': 'urgent texts need a reason and a clinician or manager',
}

/** Calls that ask whether a code is there, and so do not produce it. */
const askers = ['isNophiError', 'includes', 'has', 'get', 'indexOf']

describe('codes and rules', () => {
  let produced: (codes: readonly string[]) => ReadonlySet<string> = () => new Set()

  beforeAll(() => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
    const program = ts.createProgram(fileNames, options)
    const checker = program.getTypeChecker()
    const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${root}src/`) && !fileName.startsWith(`${root}src/testing/`))
    produced = (codes) => {
      const found = new Set<string>()
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteral(node) && codes.includes(node.text) && !isAsked(node) && (isCode(node) || isExpected(checker.getContextualType(node), codes)))
          found.add(node.text)
        ts.forEachChild(node, visit)
      }
      for (const source of sources) visit(source)
      return found
    }
  }, 120_000)

  it('produces every reason code somewhere', () => {
    const codes = Object.keys(reasonTable)
    const found = produced(codes)
    expect(codes.filter((code) => !found.has(code))).toEqual([])
  })

  it('throws every error code somewhere', () => {
    const codes = Object.keys(errorTable)
    const found = produced(codes)
    expect(codes.filter((code) => !found.has(code))).toEqual([])
  })

  it('cites in the path of a message only rules that exist', () => {
    const known = new Set([...rules.map(({ id }) => id), ...Object.keys(rulesOutsideTheData)])
    const cited = readdirSync(join(root, 'src/messenger'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => {
        const text = readFileSync(join(root, 'src/messenger', path), 'utf8')
        const ids = [...text.matchAll(/\brule: '([^']+)'/g), ...text.matchAll(/\bcreateReason\([^()]*, '([^']+)'\)/g)]
        return ids.map((match) => ({ path, id: match[1] as string }))
      })
    expect(cited.length).toBeGreaterThan(40)
    expect(cited.filter(({ id }) => !known.has(id))).toEqual([])
  })

  it('keeps no exception that nothing cites', () => {
    const text = ['gates/access.ts', 'guarded-access.ts'].map((path) => readFileSync(join(root, 'src/messenger', path), 'utf8')).join('\n')
    expect(Object.keys(rulesOutsideTheData).filter((id) => !text.includes(`'${id}'`))).toEqual([])
  })
})

/** The place wants a code of this table and nothing else: a status or a provider's word of the same letters is none. */
function isExpected(type: ts.Type | undefined, codes: readonly string[]): boolean {
  if (type === undefined) return false
  const members = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)))
  return members.length > 0 && members.every((member) => member.isStringLiteral() && codes.includes(member.value))
}

/** `code: 'frequency-day'` in a list whose type is inferred. */
function isCode({ parent }: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) && parent.name.getText() === 'code'
}

function isAsked({ parent }: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'status') return true
  if (!ts.isCallExpression(parent)) return false
  const called = parent.expression
  return askers.includes(ts.isPropertyAccessExpression(called) ? called.name.text : called.getText())
}
