import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTreeHead, parseTreeHead } from '../../src/merkle-log/checkpoint.js'
import { runHashing } from '../../src/merkle-log/hashing.js'
import { formatNote, isSignedBy, parseNote, type SignedNote } from '../../src/merkle-log/signed-note.js'
import { formatTlogProof, parseTlogProof } from '../../src/merkle-log/tlog-proof.js'
import { formatVerifierKey, readVerifierKey, type VerifierKey } from '../../src/merkle-log/verifier-key.js'
import { checkWithNode, digest, signedLog } from './signed-log.js'

const read = (text: string): VerifierKey | null => runHashing(readVerifierKey(text), digest)

// Published examples: C2SP signed-note, and golang.org/x/mod/sumdb/note.
const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const exampleNote =
  'This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'
const otherKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const otherLine = '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'

describe('verifier keys', () => {
  it('are read and written as the published examples', () => {
    for (const text of [exampleKey, otherKey]) {
      const key = read(text) as VerifierKey
      expect(runHashing(formatVerifierKey(key.name, key.publicKey), digest)).toBe(text)
    }
  })

  it('are refused in every part of themselves and with any character changed', () => {
    for (const text of [exampleKey, otherKey]) {
      for (let start = 0; start < text.length; start++) {
        for (let end = start + 1; end <= text.length; end++) if (end - start < text.length) expect(read(text.slice(start, end))).toBeNull()
        expect(read(text.slice(0, start) + String.fromCharCode(text.charCodeAt(start) + 1) + text.slice(start + 1))).toBeNull()
      }
    }
    expect(read(exampleKey.replace('530d903a', '530D903A'))).toBeNull()
    expect(read(`${exampleKey}\n`)).toBeNull()
  })

  it('of another type or length are refused, also with an id of their own', () => {
    expect(read('PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')).toBeNull()
    expect(read('PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==')).toBeNull()
  })
})

describe('signed notes', () => {
  it('verify as the published example and are written back byte for byte', async () => {
    const note = parseNote(exampleNote) as SignedNote
    expect(note.text).toBe('This is an example message.\n')
    expect(formatNote(note)).toBe(exampleNote)
    expect(await isSignedBy(note, read(exampleKey) as VerifierKey, checkWithNode)).toBe(true)
    expect(await isSignedBy(note, read(otherKey) as VerifierKey, checkWithNode)).toBe(false)
  })

  it('ignore signatures of unknown keys, and are refused when one of the known key is false', async () => {
    const key = read(exampleKey) as VerifierKey
    const both = parseNote(exampleNote + otherLine) as SignedNote
    expect(both.signatures.length).toBe(2)
    expect(await isSignedBy(both, key, checkWithNode)).toBe(true)
    expect(await isSignedBy(both, read(otherKey) as VerifierKey, checkWithNode)).toBe(false)
    const [own] = both.signatures
    const forged = { ...(own as NonNullable<typeof own>), signature: new Uint8Array(64) }
    expect(await isSignedBy({ text: both.text, signatures: [...both.signatures, forged] }, key, checkWithNode)).toBe(false)
    const renamed = { ...(own as NonNullable<typeof own>), name: 'example.com/bar' }
    expect(await isSignedBy({ text: both.text, signatures: [renamed] }, key, checkWithNode)).toBe(false)
  })

  it('of one log verify under each of two keys of one name while both sign, and take no signature that is too short', async () => {
    const [old, next] = [signedLog('clinic.example/log', []), signedLog('clinic.example/log', [], 2)]
    const line = next.signText('text\n').slice('text\n\n'.length)
    const both = parseNote(old.signText('text\n') + line) as SignedNote
    for (const { verifierKey } of [old, next]) expect(await isSignedBy(both, read(verifierKey) as VerifierKey, checkWithNode)).toBe(true)
    const [own] = both.signatures as [NonNullable<(typeof both.signatures)[0]>]
    const short = { text: both.text, signatures: [{ ...own, signature: own.signature.subarray(1) }] }
    expect(await isSignedBy(short, read(old.verifierKey) as VerifierKey, () => true)).toBe(false)
  })

  it('keep empty lines of their text', () => {
    const log = signedLog('clinic.example/log', [])
    expect((parseNote(log.signText('one\n\n\ntwo\n\n')) as SignedNote).text).toBe('one\n\n\ntwo\n\n')
  })

  it.each([
    ['nothing', ''],
    ['no signature', 'text\n\n'],
    ['no blank line', `text\n${otherLine}`],
    ['no last newline', exampleNote.slice(0, -1)],
    ['a hyphen for the dash', exampleNote.replace('\u2014', '-')],
    ['more behind the signature', exampleNote.replace('aQM=', 'aQM= more')],
    ['two spaces', exampleNote.replace('\u2014 ', '\u2014  ')],
    ['a plus in the name', exampleNote.replace('.com/foo', '.com+foo')],
    ['a no-break space in the name', exampleNote.replace('.com/foo', '.com\u00a0foo')],
    ['a name beyond the limit', exampleNote.replace('example.com/foo', 'x'.repeat(256))],
    ['a control character', exampleNote.replace('This', 'T\u0007is')],
    ['a carriage return', exampleNote.replaceAll('\n', '\r\n')],
    ['half a surrogate pair', exampleNote.replace('This', '\ud800')],
    ['loose base64', exampleNote.replace('aQM=', 'aQN=')],
    ['base64 without padding', exampleNote.replace('aQM=', 'aQM')],
    ['a signature of four bytes', 'text\n\n\u2014 name AAAAAA==\n'],
    ['17 signatures', `text\n\n${otherLine.repeat(17)}`],
    ['a text beyond the limit', `${'x'.repeat(140_000)}\n\n${otherLine}`],
  ])('with %s are not read', (_, note) => {
    expect(parseNote(note)).toBeNull()
  })

  it('with 16 signatures are read', () => {
    expect(parseNote(`text\n\n${otherLine.repeat(16)}`)?.signatures.length).toBe(16)
  })
})

describe('checkpoints', () => {
  const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='

  it('are read as C2SP tlog-checkpoint writes them, extension lines too', () => {
    const text = `example.com/behind-the-sofa\n20852163\n${root}\n`
    const head = parseTreeHead(text)
    expect(head).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163n })
    expect(formatTreeHead(head as NonNullable<typeof head>)).toBe(text)
    expect(parseTreeHead(`${text}more\nand more\n`)?.size).toBe(20852163n)
    expect(parseTreeHead(`o\n18446744073709551615\n${root}\n`)?.size).toBe(18446744073709551615n)
  })

  it.each([
    ['no origin', `\n1\n${root}\n`],
    ['a leading zero', `o\n01\n${root}\n`],
    ['a sign', `o\n+1\n${root}\n`],
    ['a size of 2^64', `o\n18446744073709551616\n${root}\n`],
    ['a root of 31 bytes', `o\n1\n${root.slice(4)}\n`],
    ['no last newline', `o\n1\n${root}`],
    ['an empty extension line', `o\n1\n${root}\n\nmore\n`],
    ['nothing', ''],
  ])('with %s are not read', (_, text) => {
    expect(parseTreeHead(text)).toBeNull()
  })
})

describe('tlog-proofs', () => {
  const hash = 'gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ='
  const proof = `c2sp.org/tlog-proof@v1\nindex 5\n${hash}\n${hash}\n\ntest checkpoint\n`

  it('are written and read back byte for byte', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
        fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 64 }),
        (index, path) => {
          const note = 'origin\n1\nroot\n\n\u2014 line\n'
          expect(parseTlogProof(formatTlogProof({ index, path, note }))).toEqual({ index, path, note })
        },
      ),
    )
    expect(formatTlogProof(parseTlogProof(proof) as NonNullable<ReturnType<typeof parseTlogProof>>)).toBe(proof)
  })

  it('may carry an extra line, which is ignored', () => {
    expect(parseTlogProof(proof.replace('index', 'extra YWdl\nindex'))?.index).toBe(5n)
  })

  it.each([
    ['another header', proof.replace('@v1', '@v2')],
    ['an extra line that is not base64', proof.replace('index', 'extra !!\nindex')],
    ['two extra lines', proof.replace('index', 'extra YWdl\nextra YWdl\nindex')],
    ['no index', 'c2sp.org/tlog-proof@v1\n\n\ntest checkpoint\n'],
    ['an index that is no number', proof.replace('index 5', 'index five')],
    ['a negative index', proof.replace('index 5', 'index -5')],
    ['an index with a leading zero', proof.replace('index 5', 'index 05')],
    ['an index of 2^64', proof.replace('index 5', 'index 18446744073709551616')],
    ['a hash that is not base64', proof.replace(hash, '!!')],
    ['a hash of 64 bytes', proof.replace(hash, `${'A'.repeat(86)}==`)],
    ['65 hashes', proof.replace(hash, `${hash}\n`.repeat(64).trimEnd())],
    ['no checkpoint', `c2sp.org/tlog-proof@v1\nindex 5\n${hash}\n`],
    ['a checkpoint beyond the limit', proof.replace('test checkpoint', 'x'.repeat(170_000))],
    ['a line beyond every limit', `c2sp.org/tlog-proof@v1\nindex 0\n${'a'.repeat(200_000)}\n\nx`],
  ])('with %s are not read', (_, text) => {
    expect(parseTlogProof(text)).toBeNull()
  })
})
