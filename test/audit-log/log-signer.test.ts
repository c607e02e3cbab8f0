import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ed25519FromSeed } from '../../src/audit-log/ed25519.js'
import { createAuditLog, type NoteSigner, verifyEd25519 } from '../../src/audit-log/index.js'
import { toHex, toUtf8 } from '../../src/internal/bytes.js'
import { sha256 } from '../../src/internal/hash.js'
import { type EvidenceBundle, formatVerifierKey, runHashing, verifyEvidence } from '../../src/merkle-log/index.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { eventOf, keys, logUnderTest, origin, problemOf, secretOf } from './log-under-test.js'

const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

describe('ed25519FromSeed', () => {
  it('agrees with RFC 8032 section 7.1, tests 1 to 3', () => {
    for (const [seed, publicKey, message, signature] of [
      [
        '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
        'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
        '',
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ],
      [
        '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
        '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
        '72',
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ],
      [
        'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
        'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
        'af82',
        '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
      ],
    ] as const) {
      const pair = ed25519FromSeed(bytesOf(seed))
      expect(toHex(pair.publicKey)).toBe(publicKey)
      expect(toHex(pair.sign(bytesOf(message)))).toBe(signature)
      expect(verifyEd25519(pair.publicKey, bytesOf(message), bytesOf(signature))).toBe(true)
      expect(verifyEd25519(pair.publicKey, toUtf8('other'), bytesOf(signature))).toBe(false)
    }
  })
})

describe('the keys of a log', () => {
  it('are the same in every process and differ by origin and secret', async () => {
    const keyOf = (log: string, secret: number): Promise<string> =>
      createAuditLog({ storage: logUnderTest().storage, keys: keysFromSecret(secretOf(secret)), origin: log }).verifierKey()
    expect(await keyOf(origin, 1)).toBe(await keyOf(origin, 1))
    expect(new Set([await keyOf(origin, 1), await keyOf(origin, 2), await keyOf('other.example/sms', 1)]).size).toBe(3)
    expect(await keyOf(origin, 1)).toMatch(/^clinic\.example\/sms\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/)
  })

  it('lead whoever pinned the first to the last by the evidence of each change, oldest first, kept while all were held', async () => {
    const { storage, log, append } = logUnderTest()
    await append(eventOf('e1'))
    await log.publish()
    const verifierKey = await log.verifierKey()
    expect(await log.rotations()).toEqual([])
    const secrets = [1, 2, 3].map(secretOf)
    const held = (count: number) =>
      createAuditLog({ storage, origin, keys: keysFromSecret(secrets[count - 1] as string, { previous: secrets.slice(0, count - 1) }) })
    const first = createAuditLog({ storage, origin, keys: keysFromSecret(secretOf(1)) })
    await first.publish()
    for (const count of [2, 3]) await held(count).publish()
    const rotations = await held(3).rotations()
    const changes = rotations.map(({ record }) => JSON.parse(new TextDecoder().decode(record)) as { readonly type: string; readonly verifierKey: string })
    expect(changes).toMatchObject([
      { type: 'key.rotated', verifierKey: await held(2).verifierKey() },
      { type: 'key.rotated', verifierKey: await held(3).verifierKey() },
    ])
    const alone = createAuditLog({ storage, origin, keys: keysFromSecret(secretOf(3)) })
    await append(eventOf('e9'))
    await alone.publish()
    const bundle = (await alone.evidenceFor('e9'))[0] as EvidenceBundle
    const pinned = { origin, verifierKey, verifySignature: verifyEd25519 }
    expect(await verifyEvidence(bundle, pinned)).toMatchObject({ valid: false })
    expect(await verifyEvidence(bundle, { ...pinned, rotations })).toEqual({ valid: true })
    expect(await verifyEvidence(bundle, { ...pinned, rotations: rotations.slice(1) })).toMatchObject({ valid: true })
    // The record of the last key alone would do; but not once only that key signs.
    expect(await verifyEvidence(bundle, { ...pinned, rotations: await alone.rotations() })).toMatchObject({ valid: false })
  })

  it('rotate without breaking what was pinned: old and new verifiers accept new checkpoints', async () => {
    const { storage, log, append, trust } = logUnderTest()
    await append(eventOf('e1'))
    await log.publish()
    const pinned = await trust()
    const rotated = createAuditLog({ storage, origin, keys: keysFromSecret(secretOf(2), { id: 'k2', previous: { k1: secretOf(1) } }) })
    await append(eventOf('e2'))
    await rotated.publish()
    const [bundle] = await rotated.evidenceFor('e2')
    for (const verifierKey of [pinned.verifierKey, await rotated.verifierKey()])
      expect(await verifyEvidence(bundle as EvidenceBundle, { origin, verifierKey })).toEqual({ valid: true })
    expect(await rotated.verifierKey()).not.toBe(pinned.verifierKey)
  })

  it('stop the log when the old key is gone', async () => {
    const { storage, log } = logUnderTest()
    await log.publish()
    expect(await problemOf(() => createAuditLog({ storage, origin, keys: keysFromSecret(secretOf(2)) }).publish())).toBe(
      'AUDIT_UNAVAILABLE checkpoint-not-ours',
    )
  })

  it('that cannot be read stop the log', async () => {
    const broken = { spec: 1 as const, key: () => Promise.reject(new Error('canary')) }
    expect(await problemOf(() => logUnderTest({ keys: broken }).log.publish())).toBe('KEY_UNAVAILABLE')
  })
})

describe('a signer of the host', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  const signer: NoteSigner = {
    verifierKey: runHashing(formatVerifierKey('kms.example/key1', raw), sha256),
    sign: async (note) => new Uint8Array(sign(null, note, privateKey)),
  }

  it('signs checkpoints that its own key verifies', async () => {
    const { log, append } = logUnderTest({ signer })
    await append(eventOf('e1'))
    const [bundle] = await log.evidenceFor('e1')
    expect(await log.verifierKey()).toBe(signer.verifierKey)
    expect(await verifyEvidence(bundle as EvidenceBundle, { origin, verifierKey: signer.verifierKey })).toEqual({ valid: true })
    expect((await verifyEvidence(bundle as EvidenceBundle, { origin, verifierKey: await logUnderTest({ keys }).log.verifierKey() })).valid).toBe(false)
  })

  it('that was overtaken while it signed gives way to the larger checkpoint', async () => {
    const { storage, log: other, append } = logUnderTest({ signer })
    const offered: bigint[] = []
    let overtake = true
    const slow: NoteSigner = {
      ...signer,
      async sign(note) {
        if (overtake) {
          overtake = false
          await append(eventOf('e2'))
          await other.publish()
        }
        return signer.sign(note)
      },
    }
    const put = async ({ size }: { size: bigint }): Promise<object> => {
      offered.push(size)
      return {}
    }
    await append(eventOf('e1'))
    const log = createAuditLog({ storage, keys, origin, signer: slow, anchors: [{ spec: 1, name: 'outside', independent: false, put }] })
    expect((await log.publish()).size).toBe(2n)
    expect(offered).toEqual([2n])
  })

  it('that signs wrongly or fails stores no checkpoint', async () => {
    for (const faulty of [
      { ...signer, sign: async (note: Uint8Array) => new Uint8Array(createHash('sha512').update(note).digest()) },
      { ...signer, sign: async () => new Uint8Array(12) },
      { ...signer, sign: () => Promise.reject(new Error('canary')) },
    ]) {
      const { storage, log, append } = logUnderTest({ signer: faulty })
      await append(eventOf('e1'))
      expect(await problemOf(() => log.publish())).toBe('AUDIT_UNAVAILABLE signer-failed')
      expect((await createAuditLog({ storage, keys, origin }).publish()).size).toBe(1n)
    }
  })
})
