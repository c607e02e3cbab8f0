import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fromBase64 } from '../../src/internal/bytes.js'
import { runHashing } from '../../src/merkle-log/hashing.js'
import { verifyConsistency, verifyInclusion } from '../../src/merkle-log/verify-proof.js'

// Vectors of transparency-dev/merkle at 417fb0c (Apache-2.0); 184 of the 196 must fail.
const folder = fileURLToPath(new URL('../../../shared/vectors/rfc6962/', import.meta.url))
const absent = !existsSync(folder)
const digest = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())

interface Vector {
  readonly name: string
  readonly wantErr: boolean
  number(key: string): bigint
  bytes(key: string): Uint8Array
  readonly proof: readonly Uint8Array[]
}

function read(kind: string): Vector[] {
  const names = readdirSync(`${folder}${kind}`, { recursive: true }).map(String)
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const text = readFileSync(`${folder}${kind}/${name}`, 'utf8')
      const { wantErr, proof, ...fields } = JSON.parse(text)
      const bytesOf = (value: string | null): Uint8Array => fromBase64(value ?? '') as Uint8Array
      return {
        name,
        wantErr,
        // Some exceed 2^53, where a parsed number has lost its last digits: read them from the text.
        number: (key) => BigInt((text.match(new RegExp(`"${key}": (\\d+)`)) as RegExpMatchArray)[1] as string),
        bytes: (key) => bytesOf(fields[key]),
        proof: (proof ?? []).map(bytesOf),
      }
    })
}

describe.skipIf(absent)(`the published RFC 6962 vectors${absent ? ' (SKIPPED: ../shared/vectors/rfc6962 is not on this machine)' : ''}`, () => {
  it('agree on all 98 inclusion proofs', () => {
    const vectors = read('inclusion')
    const wrong = vectors.filter((vector) => {
      const valid = runHashing(
        verifyInclusion(vector.number('leafIdx'), vector.number('treeSize'), vector.bytes('leafHash'), vector.proof, vector.bytes('root')),
        digest,
      )
      return valid === vector.wantErr
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
    expect([vectors.length, vectors.filter(({ wantErr }) => wantErr).length]).toEqual([98, 92])
  })

  it('agree on all 98 consistency proofs', () => {
    const vectors = read('consistency')
    const wrong = vectors.filter((vector) => {
      const valid = runHashing(
        verifyConsistency(vector.number('size1'), vector.number('size2'), vector.proof, vector.bytes('root1'), vector.bytes('root2')),
        digest,
      )
      return valid === vector.wantErr
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
    expect([vectors.length, vectors.filter(({ wantErr }) => wantErr).length]).toEqual([98, 92])
  })
})
