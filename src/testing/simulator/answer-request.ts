import type { Runtime } from '../../domain/runtime.js'
import { type AcceptedText, refusal, type ServiceReply, type ServiceRequest, type TwilioService } from '../twilio-double/index.js'
import type { SimulatedFault } from './types.js'

interface Desk {
  readonly service: TwilioService
  readonly runtime: Runtime
  readonly closing: AbortSignal
  /** `after`: when its receipts may start. */
  readonly take: (text: AcceptedText, after: Promise<void>) => void
}

/** One request, with the fault that waits for it. Receipts follow the answer; where the answer is late or missing they do not wait for it. */
export async function answerRequest(
  { service, runtime, closing, take }: Desk,
  request: ServiceRequest,
  fault: SimulatedFault | undefined,
  answered: Promise<void>,
): Promise<ServiceReply | 'drop'> {
  if (fault?.fault === 'refuse') return withRetryAfter(refusal(fault.code), fault.retryAfterSeconds)
  if (fault?.fault === 'status' && fault.takes !== true) return bare(fault.status, fault.headers)
  if ((fault?.fault === 'drop' || fault?.fault === 'hang') && fault.takes === false) return broken(fault, closing)
  if (fault?.fault === 'unreadable' && fault.takes === false) return unreadable()

  const { reply, accepted } = service.handle(request)
  const isLate = fault?.fault === 'slow' || fault?.fault === 'hang'
  if (accepted !== null) take(accepted, isLate ? Promise.resolve() : answered)
  switch (fault?.fault) {
    case 'slow':
      await runtime.sleep(fault.afterMs, closing)
      return reply
    case 'unreadable':
      return unreadable()
    case 'status':
      return bare(fault.status, fault.headers)
    case 'drop':
    case 'hang':
      return broken(fault, closing)
    default:
      return reply
  }
}

async function broken(fault: SimulatedFault, closing: AbortSignal): Promise<'drop'> {
  if (fault.fault === 'hang' && !closing.aborted) await new Promise((resolve) => closing.addEventListener('abort', resolve, { once: true }))
  return 'drop'
}

function unreadable(): ServiceReply {
  return { status: 201, headers: { 'content-type': 'text/html' }, body: '<html>' }
}

function bare(status: number, headers: Readonly<Record<string, string>> = {}): ServiceReply {
  return { status, headers, body: '' }
}

function withRetryAfter(reply: ServiceReply, seconds: number | undefined): ServiceReply {
  return seconds === undefined ? reply : { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } }
}
