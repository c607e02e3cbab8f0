import type { Finding } from '../phi-guard/types.js'
import type { PhiDetector } from '../ports/other-ports.js'
import { type ConformanceCase, everythingIn, failureOf, promised } from './conformance-case.js'

export interface DetectorSubject {
  readonly detector: PhiDetector
  /** A made-up text in which it finds something, and the words it finds. */
  readonly revealing: { readonly text: string; readonly words: string }
  /** A text in which it finds nothing. */
  readonly neutral: string
}

/** The detector contract as cases for any test runner. */
export function detectorCases({ detector, revealing, neutral }: DetectorSubject): readonly ConformanceCase[] {
  const detect = (text: string): Promise<Finding[]> => detector.detect(text, { language: 'en', signal: new AbortController().signal })

  return [
    {
      name: 'describes itself completely',
      run: async () => {
        promised(detector.spec === 1 && detector.name.length > 0, 'spec is 1 and the name is not empty')
        promised(['signed', 'not-required', 'none', 'unknown'].includes(detector.baa.status), 'it says what agreement covers it')
      },
    },
    {
      name: 'finds what is there, and where',
      run: async () => {
        const at = revealing.text.indexOf(revealing.words)
        const findings = await detect(revealing.text)
        promised(
          findings.some(({ start, end }) => start <= at && end >= at + revealing.words.length),
          'a finding covers the words, in UTF-16 offsets of the text as given',
        )
      },
    },
    {
      name: 'gives offsets inside the text and says which rule found it',
      run: async () => {
        for (const { start, end, rule, category } of await detect(revealing.text)) {
          promised(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= revealing.text.length, 'offsets lie inside the text')
          promised(rule.length > 0 && category.length > 0, 'a finding names rule and category')
        }
      },
    },
    {
      name: 'quotes nothing of the text in its findings',
      run: async () => {
        const printed = everythingIn(await detect(revealing.text))
        promised(!printed.toLowerCase().includes(revealing.words.toLowerCase()), 'findings hold no matched text')
      },
    },
    {
      name: 'finds nothing in a neutral text, and nothing in an empty one',
      run: async () => {
        promised((await detect(neutral)).length === 0 && (await detect('')).length === 0, 'neutral and empty texts have no findings')
      },
    },
    {
      name: 'does not mix up texts that it reads at once',
      run: async () => {
        const [found, none, again] = await Promise.all([detect(revealing.text), detect(neutral), detect(revealing.text)])
        promised(found.length > 0 && none.length === 0 && again.length === found.length, 'each call answers for its own text')
      },
    },
    {
      name: 'gives up when it is told to',
      run: async () => {
        const signal = AbortSignal.abort()
        const error = await failureOf(
          () => detector.detect(revealing.text, { signal }),
          'an aborted call must reject, since an answer would be read as complete',
        )
        promised(!everythingIn(error).includes(revealing.words), 'an error quotes nothing of the text')
      },
    },
  ]
}
