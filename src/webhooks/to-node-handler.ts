import { readBefore } from './handle-webhook.js'

/** The parts of Node's `IncomingMessage` that are read here. */
export interface NodeRequestLike {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** True once somebody read the body to its end. */
  readonly readableEnded?: boolean | undefined
  /** The raw bytes, where a platform read the body first and kept them. */
  readonly rawBody?: unknown
  on(event: string, listener: (chunk: Uint8Array) => void): unknown
  pause(): unknown
}

/** The parts of Node's `ServerResponse` that are used here. */
export interface NodeResponseLike {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(body?: Uint8Array): unknown
}

const longestBodyBytes = 65_536
/** No \`Request\` can be made of them: https://fetch.spec.whatwg.org/#forbidden-method. */
const forbiddenMethod = /^(?:CONNECT|TRACE|TRACK)$/i

/**
 * Mounts a handler in Node's `http` server, Express or Connect. Mount it before any body parser: signatures are over the
 * raw bytes. A body that a parser already took is answered with 500 and a sentence that says so, never handed on parsed.
 */
export function toNodeHandler(handler: (request: Request) => Promise<Response>): (request: NodeRequestLike, response: NodeResponseLike) => void {
  return (request, response) => {
    respond(handler, request)
      .catch(() => new Response(null, { status: 500 }))
      .then((answer) => write(response, answer))
      // The socket is gone; there is nobody to tell.
      .catch(() => undefined)
  }
}

async function respond(handler: (request: Request) => Promise<Response>, request: NodeRequestLike): Promise<Response> {
  if (forbiddenMethod.test(request.method ?? '')) return new Response(null, { status: 405, headers: { allow: 'POST' } })
  const body = request.rawBody instanceof Uint8Array ? request.rawBody : await collect(request)
  if (body === 'taken') return new Response(readBefore, { status: 500 })
  if (body === 'broken') return new Response(null, { status: 400 })
  // The rest of the body is still on its way, so this connection cannot serve another request.
  if (body === 'too-long') return new Response(null, { status: 413, headers: { connection: 'close' } })
  return handler(toRequest(request, body))
}

function collect(request: NodeRequestLike): Promise<Uint8Array | 'taken' | 'broken' | 'too-long'> {
  if (request.readableEnded === true) return Promise.resolve('taken')
  const parts: Uint8Array[] = []
  let length = 0
  return new Promise((resolve) => {
    request.on('data', (chunk) => {
      length += chunk.length
      if (length <= longestBodyBytes) parts.push(chunk)
      else {
        // Paused, not destroyed: the answer leaves on the same socket.
        request.pause()
        resolve('too-long')
      }
    })
    request.on('end', () => resolve(join(parts, length)))
    request.on('error', () => resolve('broken'))
    request.on('close', () => resolve('broken'))
  })
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

function toRequest(request: NodeRequestLike, body: Uint8Array): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name.startsWith(':')) continue
    for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each)
  }
  const method = request.method ?? 'GET'
  // Only its query is read: host and path are the configuration's.
  const query = request.url?.match(/\?.*$/s)?.[0] ?? ''
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(`http://localhost/${query}`, { method, headers, ...(hasBody ? { body: new Uint8Array(body) } : {}) })
}

async function write(response: NodeResponseLike, answer: Response): Promise<void> {
  const body = new Uint8Array(await answer.arrayBuffer())
  response.statusCode = answer.status
  answer.headers.forEach((value, name) => {
    response.setHeader(name, value)
  })
  response.end(body)
}
