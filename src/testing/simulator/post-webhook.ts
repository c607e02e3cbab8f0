import { createHmac } from 'node:crypto'
import { NophiError } from '../../errors/nophi-error.js'
import type { PostedWebhook } from './types.js'

export interface WebhookPoster {
  post(kind: PostedWebhook['kind'], url: string, parameters: Readonly<Record<string, string>>): Promise<PostedWebhook>
}

interface PosterOptions {
  readonly authToken: string
  readonly signal: AbortSignal
  readonly id: () => string
  readonly route: (url: string) => string
  readonly posted: (webhook: PostedWebhook) => void
}

/** Signs by its own code, not the transport's, so that an error there cannot hide here. */
export function createWebhookPoster({ authToken, signal, id, route, posted }: PosterOptions): WebhookPoster {
  return {
    async post(kind, url, parameters) {
      const headers = {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'x-twilio-signature': signature(authToken, url, parameters),
        'i-twilio-idempotency-token': id(),
        'user-agent': 'TwilioProxy/1.1',
      }
      const body = new URLSearchParams(parameters).toString()
      const target = route(url)
      if (!/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|\?|$)/.test(target))
        throw new NophiError('INVALID_OPTIONS', { path: 'route', problem: 'not-this-machine' })
      const send = async (): Promise<PostedWebhook> => {
        const webhook = { kind, url, ...(await answerOf(target, headers, body, signal)), replay: send }
        posted(webhook)
        return webhook
      }
      return send()
    },
  }
}

async function answerOf(target: string, headers: Record<string, string>, body: string, signal: AbortSignal): Promise<{ status: number | null; body: string }> {
  try {
    const answer = await fetch(target, { method: 'POST', headers, body, redirect: 'manual', signal })
    return { status: answer.status, body: await answer.text() }
  } catch {
    return { status: null, body: '' }
  }
}

function signature(authToken: string, url: string, parameters: Readonly<Record<string, string>>): string {
  const joined = Object.keys(parameters)
    .sort()
    .reduce((text, name) => text + name + parameters[name], url)
  return createHmac('sha1', authToken).update(joined, 'utf8').digest('base64')
}
