import { describe, expect, it } from 'vitest'
import { gradeConsent } from '../../src/consent-ledger/index.js'
import type { ConsentInput } from '../../src/domain/consent.js'
import { optIn } from './world.js'

const signed = { signature: 'scan-1' }
const withoutText = { version: '2026-01', language: 'en', text: '' }
const bare = { version: '', language: 'en', text: '  ' }

const rows: readonly (readonly [what: string, change: Partial<ConsentInput>, grade: string])[] = [
  ['a web form with its wording', {}, 'A'],
  ['the portal with its wording', { source: 'portal' }, 'A'],
  ['a keyword texted in answer to a wording', { source: 'text-keyword' }, 'A'],
  ['a signed paper form with its wording', { source: 'paper-form', written: signed }, 'A'],
  ['a scanned form with its wording, without signature', { source: 'paper-form' }, 'B'],
  ['a signed form whose version is known', { source: 'paper-form', disclosure: withoutText, written: signed }, 'B'],
  ['a form whose version is known', { source: 'paper-form', disclosure: withoutText }, 'B'],
  ['an import with a signature and a version', { source: 'import', disclosure: withoutText, written: signed }, 'B'],
  ['a signature given in person under a known version', { source: 'in-person', written: signed }, 'B'],
  ['a number given in person', { source: 'in-person', disclosure: bare }, 'C'],
  ['a number given by phone, wording read out', { source: 'phone-call' }, 'C'],
  ['a keyword without wording', { source: 'text-keyword', disclosure: bare }, 'C'],
  ['a web form whose wording is lost, version known', { disclosure: withoutText }, 'C'],
  ['an import with its wording, without signature', { source: 'import' }, 'C'],
  ['an import without wording and version', { source: 'import', disclosure: bare }, 'D'],
  ['a signature without wording and version', { source: 'import', disclosure: bare, written: signed }, 'D'],
  ['a web form without wording and version', { disclosure: bare }, 'D'],
]

describe('gradeConsent', () => {
  it.each(rows)('grades %s', (_, change, grade) => {
    expect(gradeConsent(optIn(change))).toBe(grade)
  })
})
