import { describe, expect, it } from 'vitest'
import { verifyEd25519 } from '../../src/audit-log/index.js'
import { sha256 } from '../../src/internal/hash.js'
import { ed25519Cosigner, readCosignature, readVerifierKey, runHashing, type VerifierKey } from '../../src/merkle-log/index.js'
import { witness } from '../audit-log/witness.js'

const note =
  'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n'

describe('readCosignature', () => {
  const { key: text, cosign } = witness('witness.example/w1', 7)
  const key = runHashing(readVerifierKey(text, ed25519Cosigner), sha256) as VerifierKey

  it('tells when the witness signed, by its own clock', async () => {
    expect(await readCosignature(note, cosign(note, 1_679_315_147n), key, verifyEd25519)).toBe(1_679_315_147n)
  })

  it('takes no signature of another text, time, key or form', async () => {
    const line = cosign(note)
    const lines = [
      cosign(note.replace('20852163', '20852164')),
      witness('witness.example/w1', 6).cosign(note),
      witness('witness.example/w2', 7).cosign(note),
      cosign(note, 1n << 63n),
      line.replace(/.{12}\n$/, 'AAAAAAAAAA==\n'),
      `${line}\n${line}`,
      line.repeat(17),
      '',
      'no line',
    ]
    for (const each of lines) expect(await readCosignature(note, each, key, verifyEd25519)).toBeNull()
    expect(await readCosignature('no note', line, key, verifyEd25519)).toBeNull()
    const short = line.replace(/(.{4})\n$/, '\n')
    expect(await readCosignature(note, short, key, () => true)).toBeNull()
    expect(await readCosignature(note, line, key, () => true)).not.toBeNull()
  })

  it('has keys of a kind of their own', () => {
    expect(runHashing(readVerifierKey(text), sha256)).toBeNull()
  })
})
