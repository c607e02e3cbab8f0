import { describe, expect, it } from 'vitest'
import { loadTypeScript } from '../../../src/cli/lint/read/load-typescript.js'
import { isNophiError } from '../../../src/errors/nophi-error.js'

const absent = async (): Promise<never> => {
  throw new Error('Cannot find package')
}
const five = () => import('typescript')
const six = () => import('@typescript/typescript6')
const seven = () => import('typescript-7')

describe('loadTypeScript', () => {
  it('takes the parser of typescript where it has one', async () => {
    expect((await loadTypeScript()).version).toMatch(/^5\./)
  })

  it.each([
    ['typescript 7, which has none', [seven, six]],
    ['no typescript', [absent, six]],
  ])('takes the one of 6 beside %s', async (_, packages) => {
    const ts = await loadTypeScript(packages)
    expect(ts.version).toMatch(/^6\./)
    expect(ts.createSourceFile('sms.ts', "const sms = 'Hello'", ts.ScriptTarget.Latest).statements).toHaveLength(1)
  })

  it('says what to install where there is no parser', async () => {
    for (const packages of [[], [absent, absent], [seven, absent]]) {
      const error: unknown = await loadTypeScript(packages).catch((thrown: unknown) => thrown)
      expect(isNophiError(error) && [error.code, error.details.path, error.details.problem]).toEqual([
        'MISSING_DEPENDENCY',
        'typescript',
        expect.stringContaining('@typescript/typescript6'),
      ])
    }
  })

  it('reads both parsers’ files alike', async () => {
    const source = `export const smsBody = late ? \`Hi \${name}\` : "Your visit" + when\nconst view = <Sms>Hello <b>there</b></Sms>`
    const [old, next] = await Promise.all([loadTypeScript([five]), loadTypeScript([six])])
    const shapes = [old, next].map((ts) => {
      const kinds: (string | undefined)[] = []
      const visit = (node: import('typescript').Node): void => {
        kinds.push(ts.SyntaxKind[node.kind])
        ts.forEachChild(node, visit)
      }
      visit(ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
      return kinds
    })
    expect(shapes[0]).toEqual(shapes[1])
    expect(shapes[0]).toContain('TemplateExpression')
  })
})
