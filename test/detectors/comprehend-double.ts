import { createHash, createHmac } from 'node:crypto'
import type { VendorAnswer, VendorRequest } from './local-vendor.js'

export const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' } as const
export const now = new Date('2026-11-24T16:00:00Z')

const known: readonly (readonly [category: string, type: string, words: RegExp, score: number])[] = [
  ['MEDICAL_CONDITION', 'DX_NAME', /flurbian disease/gu, 0.97],
  ['TEST_TREATMENT_PROCEDURE', 'TEST_NAME', /test results|flurbian panel/gu, 0.91],
  ['BEHAVIORAL_ENVIRONMENTAL_SOCIAL', 'RECREATIONAL_DRUG_USE', /zorbing/gu, 0.9],
  ['PROTECTED_HEALTH_INFORMATION', 'NAME', /Rose Harlow/gu, 0.99],
  ['PROTECTED_HEALTH_INFORMATION', 'DATE', /Monday/gu, 0.99],
  ['PROTECTED_HEALTH_INFORMATION', 'ID', /badge \d+/gu, 0.4],
  ['SOMETHING_NEW', 'NOVELTY', /gizmo/gu, 0.9],
]

const refused = (type: string, status = 400): VendorAnswer => ({ status, body: JSON.stringify({ __type: type, Message: 'The text was Rose Harlow' }) })

/** The service's JSON 1.1 protocol: target, signature, clock within five minutes, text of 1 to 20,000 characters; places are code points. */
export function comprehendDouble(request: VendorRequest): VendorAnswer {
  const { method, path, headers, body } = request
  if (method !== 'POST' || path !== '/') return refused('UnknownOperationException', 404)
  const [, operation] = /^ComprehendMedical_20181030\.(DetectEntitiesV2|DetectPHI)$/.exec(String(headers['x-amz-target'])) ?? []
  if (operation === undefined || headers['content-type'] !== 'application/x-amz-json-1.1') return refused('UnknownOperationException')
  const fault = signatureFault(request)
  if (fault !== null) return refused(fault)
  const { Text: text } = JSON.parse(body) as { Text?: string }
  if (typeof text !== 'string' || text === '' || text.length > 20_000) return refused('InvalidRequestException')
  const points = (units: number): number => Array.from(text.slice(0, units)).length
  const Entities = known.flatMap(([Category, Type, words, Score]) =>
    [...text.matchAll(words)].map((match) => ({
      Id: match.index,
      BeginOffset: points(match.index),
      EndOffset: points(match.index + match[0].length),
      Score,
      Text: match[0],
      Category,
      Type,
      Traits: [],
    })),
  )
  const asked = Entities.filter(({ Category }) => operation === 'DetectEntitiesV2' || Category === 'PROTECTED_HEALTH_INFORMATION')
  return {
    status: 200,
    body: JSON.stringify({ Entities: asked, ModelVersion: '2.0.0', UnmappedAttributes: operation === 'DetectPHI' ? undefined : dosesIn(text, points) }),
  }
}

function dosesIn(text: string, points: (units: number) => number): unknown[] {
  return [...text.matchAll(/\d+ mg/gu)].map((match) => ({
    Type: 'MEDICATION',
    Attribute: { Type: 'DOSAGE', Score: 0.9, BeginOffset: points(match.index), EndOffset: points(match.index + match[0].length), Text: match[0], Traits: [] },
  }))
}

/** Written from AWS's description and not from the signer's code, so that one mistake cannot hide the other. */
function signatureFault({ method, headers, body }: VendorRequest): string | null {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=(?<id>[^/]+)\/(?<day>\d{8})\/(?<region>[^/]+)\/(?<service>[^/]+)\/aws4_request, SignedHeaders=(?<names>[^,]+), Signature=(?<signature>[0-9a-f]{64})$/
  const parts = pattern.exec(headers.authorization ?? '')?.groups
  if (parts === undefined) return 'MissingAuthenticationTokenException'
  const { id, day, region, service, names = '', signature } = parts
  const time = String(headers['x-amz-date'])
  if (id !== keys.accessKeyId) return 'UnrecognizedClientException'
  if (service !== 'comprehendmedical' || region !== 'us-east-1' || !time.startsWith(`${day}T`)) return 'InvalidSignatureException'
  const at = Date.parse(time.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!(Math.abs(at - now.getTime()) <= 300_000)) return 'InvalidSignatureException'
  if (!['content-type', 'host', 'x-amz-date', 'x-amz-target'].every((name) => names.split(';').includes(name))) return 'InvalidSignatureException'
  const hash = (data: string): string => createHash('sha256').update(data).digest('hex')
  const lines = names.split(';').map((name) => `${name}:${String(headers[name])}\n`)
  const canonical = `${method}\n/\n\n${lines.join('')}\n${names}\n${hash(body)}`
  const sign = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest()
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>((made, part) => sign(made, String(part)), `AWS4${keys.secretAccessKey}`)
  const expected = sign(key, `AWS4-HMAC-SHA256\n${time}\n${day}/${region}/${service}/aws4_request\n${hash(canonical)}`).toString('hex')
  return expected === signature ? null : 'InvalidSignatureException'
}
