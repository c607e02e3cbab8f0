import { coversReading, type DetectorBaa } from '../domain/baa.js'
import { NophiError } from '../errors/nophi-error.js'
import { sleep } from '../internal/sleep.js'
import { systemRuntime } from '../internal/system-runtime.js'
import { type Finding, finding, type InspectContext, type Inspection, inspectionOf, isFindingCategory, type PhiGuard } from '../phi-guard/index.js'

/** The part of a `PhiDetector` that is needed here. */
export interface DetectorSlice {
  readonly spec?: 1 | undefined
  readonly name: string
  readonly baa: DetectorBaa
  detect(text: string, options: { language?: string | undefined; signal: AbortSignal }): Promise<readonly Finding[]>
}

const defaultTimeoutMs = 2000
/** What a timer can hold; beyond it, it fires at once. */
const longestTimeoutMs = 2 ** 31 - 1

/**
 * Inspects with remote detectors besides the guard's own rules. Detectors can only add findings: none can clear a text.
 * What covers the sender's own name or number, or nothing but words of triggers such as "test results", is added as a warning.
 *
 * A detector that throws, answers in another shape, or takes longer than `timeoutMs` (default 2000) blocks the text. So
 * does one that is never called: its `spec` is not 1, or it may not read, since its agreement is `none` or `unknown`, is
 * not in force at `now` (default: the system's clock), is a conduit's, or throws when it is asked for. What a detector wrote into a finding's reason is
 * dropped, since it may repeat the text. Never rejects for what a detector does; `INVALID_REQUEST` where `detectors` is no
 * list of detectors, `timeoutMs` no whole number of milliseconds, or `now` no instant.
 */
export async function inspectWithDetectors(
  guard: PhiGuard,
  detectors: readonly DetectorSlice[],
  text: string,
  context?: InspectContext & { readonly timeoutMs?: number | undefined; readonly now?: Date | undefined },
): Promise<Inspection> {
  const { timeoutMs = defaultTimeoutMs, now = systemRuntime.now(), ...inspectContext } = context ?? {}
  checkAsked(detectors, timeoutMs, now)
  const base = guard.inspect(text, inspectContext)
  if (detectors.length === 0) return base
  const answers = await Promise.all(detectors.map((detector) => ask(detector, text, { language: inspectContext.language, timeoutMs, now })))
  const added = answers.flat()
  if (added.length === 0) return base
  const inspect = inspectionOf(guard)
  if (inspect !== undefined) return inspect(text, inspectContext, added)
  const findings = [...base.findings, ...added]
  return { ...base, verdict: findings.some((one) => one.blocking) ? 'blocked' : 'clear', findings }
}

function checkAsked(detectors: unknown, timeoutMs: unknown, now: unknown): void {
  if (!Array.isArray(detectors) || !detectors.every(isDetector)) throw new NophiError('INVALID_REQUEST', { path: 'detectors' })
  if (typeof timeoutMs !== 'number' || !Number.isSafeInteger(timeoutMs) || timeoutMs < 1 || timeoutMs > longestTimeoutMs)
    throw new NophiError('INVALID_REQUEST', { path: 'context.timeoutMs' })
  if (!(now instanceof Date) || Number.isNaN(now.getTime())) throw new NophiError('INVALID_REQUEST', { path: 'context.now' })
}

function isDetector(one: unknown): boolean {
  return typeof one === 'object' && one !== null && 'detect' in one
}

interface Asked {
  readonly language: string | undefined
  readonly timeoutMs: number
  readonly now: Date
}

async function ask(detector: DetectorSlice, text: string, { language, timeoutMs, now }: Asked): Promise<Finding[]> {
  if (!isCovered(detector, now)) return [unchecked(text, 'detector-not-covered')]
  const late = new AbortController()
  const answered = new AbortController()
  try {
    if (detector.spec !== undefined && detector.spec !== 1) return [unchecked(text, 'detector-unreadable')]
    // Not `AbortSignal.timeout`: its timer keeps no process alive, so a detector that hangs could end it before the text is blocked.
    const timedOut = sleep(timeoutMs, answered.signal).then(() => late.abort())
    const found: unknown = await Promise.race([detector.detect(text, { language, signal: late.signal }), timedOut])
    if (late.signal.aborted) return [unchecked(text, 'detector-unavailable')]
    if (!Array.isArray(found)) return [unchecked(text, 'detector-unreadable')]
    return found.map((one: unknown) => adopt(one, text, detector.name) ?? unchecked(text, 'detector-unreadable'))
  } catch {
    return [unchecked(text, 'detector-unavailable')]
  } finally {
    answered.abort()
  }
}

/** An agreement that cannot be read is none. */
function isCovered(detector: DetectorSlice, now: Date): boolean {
  try {
    return coversReading(detector.baa, now)
  } catch {
    return false
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
