import { createHash, createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { signAwsRequest } from '../../src/internal/sign-aws-request.js'

// The example of the AWS General Reference and the vectors get-vanilla, post-vanilla and get-vanilla-query-order-key-case of its Signature Version 4 test suite.
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
const at = new Date('2015-08-30T12:36:00Z')

it.each([
  [
    'the documented example',
    'GET',
    'https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08',
    'iam',
    { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  ],
  ['get-vanilla', 'GET', 'https://example.amazonaws.com/', 'service', {}, '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
  ['post-vanilla', 'POST', 'https://example.amazonaws.com/', 'service', {}, '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
  [
    'get-vanilla-query-order-key-case',
    'GET',
    'https://example.amazonaws.com/?Param2=value2&Param1=value1',
    'service',
    {},
    'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  ],
] as const)('signs as AWS publishes it: %s', async (_name, method, url, service, headers, signature) => {
  const signed = await signAwsRequest({ method, url: new URL(url), headers, body: '' }, { credentials, region: 'us-east-1', service, at })
  expect(signed.authorization).toMatch(new RegExp(`Signature=${signature}$`))
  expect(signed['x-amz-date']).toBe('20150830T123600Z')
})

it('signs the token of temporary credentials, and never shows the secret', async () => {
  const request = { method: 'POST', url: new URL('https://example.amazonaws.com/'), headers: {}, body: 'a' }
  const signed = await signAwsRequest(request, { credentials: { ...credentials, sessionToken: 'token-1' }, region: 'us-east-1', service: 'service', at })
  expect(signed).toMatchObject({
    'x-amz-security-token': 'token-1',
    authorization: expect.stringContaining('SignedHeaders=host;x-amz-date;x-amz-security-token,'),
  })
  expect(JSON.stringify(signed)).not.toContain(credentials.secretAccessKey)
})

it('puts a query in the order of its names, whatever sign follows them', async () => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
  const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest()
  const canonical = ['GET', '/', 'a=2&a=3&a-b=1', 'host:example.amazonaws.com', 'x-amz-date:20150830T123600Z', '', 'host;x-amz-date', sha('')].join('\n')
  const scope = ['20150830', 'us-east-1', 'service', 'aws4_request']
  const key = scope.reduce<Buffer | string>(hmac, `AWS4${credentials.secretAccessKey}`)
  const expected = hmac(key, ['AWS4-HMAC-SHA256', '20150830T123600Z', scope.join('/'), sha(canonical)].join('\n')).toString('hex')
  const request = { method: 'GET', url: new URL('https://example.amazonaws.com/?a-b=1&a=3&a=2'), headers: {}, body: '' }
  const { authorization } = await signAwsRequest(request, { credentials, region: 'us-east-1', service: 'service', at })
  expect(authorization).toMatch(new RegExp(`Signature=${expected}$`))
})
