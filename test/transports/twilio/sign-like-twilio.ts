import { createHmac } from 'node:crypto'

/** Twilio's published rule, written a second time and by other means than the reader's. */
export function signLikeTwilio(token: string, url: string, parameters: readonly (readonly [string, string])[]): string {
  const names = [...new Set(parameters.map(([name]) => name))].sort()
  const joined = names
    .map((name) =>
      [...new Set(parameters.filter((each) => each[0] === name).map((each) => each[1]))]
        .sort()
        .map((value) => name + value)
        .join(''),
    )
    .join('')
  return createHmac('sha1', token)
    .update(url + joined)
    .digest('base64')
}

export function webhook(
  token: string,
  signedUrl: string,
  parameters: readonly (readonly [string, string])[],
): { readonly rawBody: Uint8Array; readonly headers: Headers } {
  const form = new URLSearchParams(parameters.map(([name, value]) => [name, value]))
  return {
    rawBody: new TextEncoder().encode(form.toString()),
    headers: new Headers({
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'X-Twilio-Signature': signLikeTwilio(token, signedUrl, parameters),
    }),
  }
}
