import { coversReading, type DetectorBaa } from '../domain/baa.js'
import { inspectionOf } from './create-phi-guard.js'
import { finding, isFindingCategory } from './rules.js'
import type { Finding, InspectContext, Inspection, PhiGuard } from './types.js'

/** The part of a `PhiDetector` that is needed here. */
export interface DetectorSlice {
  readonly name: string
  readonly baa: DetectorBaa
  detect(text: string, options: { language?: string | undefined; signal: AbortSignal }): Promise<readonly Finding[]>
}

const defaultTimeoutMs = 2000

/**
 * Inspects with remote detectors besides the guard's own rules. Detectors can only add findings: none can clear a text.
 * What covers the sender's own name or number, or nothing but words of triggers such as "test results", is added as a warning.
 *
 * A detector that throws, answers in another shape, or takes longer than `timeoutMs` (default 2000) blocks the text, and
 * so does one without cover, which is never called: an agreement that is `none` or `unknown`, or a conduit's, which may not read. What a detector
 * wrote into a finding's reason is dropped, since it may repeat the text. Never rejects for what a detector does.
 */
export async function inspectWithDetectors(
  guard: PhiGuard,
  detectors: readonly DetectorSlice[],
  text: string,
  context?: InspectContext & { readonly timeoutMs?: number | undefined },
): Promise<Inspection> {
  const base = guard.inspect(text, context)
  if (detectors.length === 0) return base
  const answers = await Promise.all(detectors.map((detector) => ask(detector, text, context)))
  const added = answers.flat()
  if (added.length === 0) return base
  const inspect = inspectionOf(guard)
  if (inspect !== undefined) return inspect(text, context, added)
  const findings = [...base.findings, ...added]
  return { ...base, verdict: findings.some((one) => one.blocking) ? 'blocked' : 'clear', findings }
}

async function ask(
  detector: DetectorSlice,
  text: string,
  context: (InspectContext & { readonly timeoutMs?: number | undefined }) | undefined,
): Promise<Finding[]> {
  if (!coversReading(detector.baa)) return [unchecked(text, 'detector-not-covered')]
  try {
    const signal = AbortSignal.timeout(context?.timeoutMs ?? defaultTimeoutMs)
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('time-out')), { once: true })
    })
    // The time may also run out after the answer, when nobody waits for it any more.
    aborted.catch(() => undefined)
    const found: unknown = await Promise.race([detector.detect(text, { language: context?.language, signal }), aborted])
    if (!Array.isArray(found)) return [unchecked(text, 'detector-unreadable')]
    return found.map((one: unknown) => adopt(one, text, detector.name) ?? unchecked(text, 'detector-unreadable'))
  } catch {
    return [unchecked(text, 'detector-unavailable')]
  }
}

function unchecked(text: string, rule: string): Finding {
  return finding('unchecked', rule, 0, text.length)
}

/** A foreign finding, rewritten with our own words. Undefined where its shape is not that of a finding. */
function adopt(one: unknown, text: string, detector: string): Finding | undefined {
  if (typeof one !== 'object' || one === null) return undefined
  const { category, start, end, sensitive, blocking } = one as Record<string, unknown>
  if (!isFindingCategory(category) || !isPlace(start, text) || !isPlace(end, text) || start > end) return undefined
  return finding(category, `detector:${detector}`, start, end, { sensitive: sensitive === true, blocking: blocking !== false })
}

function isPlace(value: unknown, text: string): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= text.length
}
