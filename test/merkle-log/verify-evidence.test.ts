import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { EdgeVM } from '@edge-runtime/vm'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHex, toUtf8 } from '../../src/internal/bytes.js'
import type { EvidenceBundle } from '../../src/merkle-log/evidence-bundle.js'
import { problems } from '../../src/merkle-log/log-trust.js'
import { verifyEvidence } from '../../src/merkle-log/verify-evidence.js'
import { digest, recordOf, recordsOf, signedLog } from './signed-log.js'

const origin = 'clinic.example/sms'
const records = recordsOf(23)
const log = signedLog(origin, records)
const valid = { valid: true }
const problemOf = async (...given: Parameters<typeof verifyEvidence>): Promise<string> => {
  const verified = await verifyEvidence(...given)
  return verified.valid ? 'valid' : verified.problem
}

describe('verifyEvidence', () => {
  it('accepts every record under every checkpoint that covers it', async () => {
    for (let size = 1; size <= records.length; size++) {
      for (let index = 0; index < size; index++) expect(await verifyEvidence(log.bundle(index, size), log.trust)).toEqual(valid)
    }
  })

  it('refuses a record with any byte changed, and says which record it is', async () => {
    const bundle = log.bundle(7)
    for (let place = 0; place < bundle.record.length; place++) {
      const record = bundle.record.map((byte, each) => (each === place ? byte ^ 1 : byte))
      expect(await verifyEvidence({ ...bundle, record }, log.trust)).toEqual({ valid: false, problem: problems.inclusion, index: 7n })
    }
  })

  it('refuses the proof of another record, and a proof with any character changed', async () => {
    const bundle = log.bundle(7)
    expect(await problemOf({ ...bundle, proof: log.bundle(8).proof }, log.trust)).toBe(problems.inclusion)
    for (let place = 0; place < bundle.proof.length; place++) {
      const other = bundle.proof[place] === 'A' ? 'B' : 'A'
      expect(await problemOf({ ...bundle, proof: bundle.proof.slice(0, place) + other + bundle.proof.slice(place + 1) }, log.trust)).not.toBe('valid')
    }
  })

  it('trusts only the origin and the key that the verifier pinned', async () => {
    const bundle = log.bundle(7)
    const impostor = signedLog(origin, records, 2)
    expect(await problemOf(impostor.bundle(7), log.trust)).toBe(problems.signature)
    expect(await problemOf(impostor.bundle(7), { ...log.trust, verifierKey: impostor.verifierKey })).toBe('valid')
    expect(await problemOf(bundle, { ...log.trust, origin: 'other.example/sms' })).toBe(problems.origin)
    const elsewhere = { ...bundle, proof: bundle.proof.replace(log.checkpoint().note, log.checkpoint(23, 'other.example/sms').note) }
    expect(await problemOf(elsewhere, log.trust)).toBe(problems.origin)
    expect(await problemOf(bundle, { ...log.trust, verifierKey: `${log.verifierKey}A` })).toBe(problems.key)
  })

  it('holds a disclosure text against the hash in the record', async () => {
    const words = 'I agree to appointment texts from Example Clinic. Reply STOP to end.'
    const withDisclosure = signedLog(origin, [recordOf(0, { disclosureSha256: toHex(digest(toUtf8(words))) }), recordOf(1)])
    expect(await problemOf({ ...withDisclosure.bundle(0), disclosure: words }, withDisclosure.trust)).toBe('valid')
    expect(await problemOf({ ...withDisclosure.bundle(0), disclosure: `${words} ` }, withDisclosure.trust)).toBe(problems.disclosure)
    expect(await problemOf({ ...withDisclosure.bundle(1), disclosure: words }, withDisclosure.trust)).toBe(problems.disclosure)
  })

  it('refuses a logged record that is not written canonically, since readers could differ on what it says', async () => {
    const twice = signedLog(origin, [toUtf8('{"action":"opt-in","action":"opt-out","v":1}')])
    expect(await problemOf(twice.bundle(0), twice.trust)).toBe(problems.record)
  })

  it('never throws and never repeats its input, whatever it is given', async () => {
    const known = new Set<string>(Object.values(problems))
    const bundle = log.bundle(3)
    const trap = {
      get record(): Uint8Array {
        throw new Error('canary')
      },
      proof: '',
    }
    for (const given of [
      null,
      undefined,
      1,
      'canary',
      {},
      [],
      trap,
      { record: 'canary', proof: 1 },
      { ...bundle, disclosure: 3 },
      { ...bundle, record: [1, 2] },
    ]) {
      expect(known).toContain(await problemOf(given as EvidenceBundle, log.trust))
      expect(known).toContain(await problemOf(bundle, given as never))
    }
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), fc.string(), async (record, trust, proof) => {
        expect(known).toContain(await problemOf({ record, proof } as never, log.trust))
        expect(known).toContain(await problemOf({ record: bundle.record, proof }, log.trust))
        expect(known).toContain(await problemOf(bundle, trust as never))
      }),
      { numRuns: 60 },
    )
  })

  it('says that it could not tell when the signature check fails', async () => {
    const verifySignature = (): never => {
      throw new Error('no Ed25519 here')
    }
    expect(await problemOf(log.bundle(3), { ...log.trust, verifySignature })).toBe(problems.unable)
    expect(await problemOf(log.bundle(3), { ...log.trust, verifySignature: (() => 'yes') as never })).toBe(problems.signature)
  })

  it('verifies by WebCrypto alone and by a given check alike, and neither makes Node print a warning', async () => {
    const script = await bundled(
      `
      import { verifyEvidence } from './src/entries/evidence.ts'
      import { verifyEd25519 } from './src/audit-log/ed25519.ts'
      const [record, proof, origin, verifierKey] = ${JSON.stringify([[...log.bundle(3).record], log.bundle(3).proof, origin, log.verifierKey])}
      const bundle = { record: Uint8Array.from(record), proof }
      const warnings = []
      process.on('warning', ({ name }) => warnings.push(name))
      const given = await verifyEvidence(bundle, { origin, verifierKey, verifySignature: verifyEd25519 })
      const standard = await verifyEvidence(bundle, { origin, verifierKey })
      const forged = await verifyEvidence({ record: bundle.record, proof: proof.replace(/.{7}=\\n$/, 'AAAAAAA=\\n') }, { origin, verifierKey })
      process.emitWarning('the listener hears')
      await new Promise(setImmediate)
      process.stdout.write(JSON.stringify({ given, standard, forged, warnings }))
    `,
      'node',
    )
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    expect(JSON.parse(stdout)).toEqual({ given: valid, standard: valid, forged: { valid: false, problem: problems.signature }, warnings: ['Warning'] })
  })

  it('runs in an edge worker, from one file that knows no node:, no zod and no phone numbers', async () => {
    const script = await bundled(`export { verifyEvidence } from './src/entries/evidence.ts'`, 'neutral')
    expect(script).not.toMatch(/node:|require\(|\bzod\b|libphonenumber|\bprocess\b|\bBuffer\b/i)
    expect(script.length).toBeLessThan(16_000)
    const edge = new EdgeVM()
    const plain = script.replace(/export\s*\{\s*(\w+) as verifyEvidence\s*\};?\s*$/, 'globalThis.verifyEvidence = $1;')
    expect(plain).not.toBe(script)
    edge.evaluate(plain)
    edge.evaluate(`globalThis.given = ${JSON.stringify({ record: [...log.bundle(3).record], proof: log.bundle(3).proof })}`)
    const run = (change: string): Promise<unknown> =>
      edge.evaluate(`(async () => JSON.stringify(await verifyEvidence({ record: Uint8Array.from(given.record${change}), proof: given.proof },
        { origin: ${JSON.stringify(origin)}, verifierKey: ${JSON.stringify(log.verifierKey)}, verifySignature: () => true }), (_, value) => typeof value === 'bigint' ? String(value) : value))()`)
    expect(await run('')).toBe('{"valid":true}')
    expect(JSON.parse((await run('.slice(1)')) as string)).toEqual({ valid: false, problem: problems.inclusion, index: '3' })
  })
})

async function bundled(contents: string, platform: 'node' | 'neutral'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: platform === 'neutral',
    treeShaking: true,
    platform,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return (outputFiles[0] as { text: string }).text
}
