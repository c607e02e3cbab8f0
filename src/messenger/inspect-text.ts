import type { Tier } from '../domain/content.js'
import { NophiError } from '../errors/nophi-error.js'
import type { Finding, Inspection } from '../phi-guard/index.js'
import { inspectWithDetectors } from '../ports/inspect-with-detectors.js'
import type { PhiDetector } from '../ports/other-ports.js'
import { inTime } from './answer-in-time.js'
import { guardOf, type Settings } from './context.js'
import type { ParsedRequest } from './parsed-request.js'

const detectorTimeoutMs = 3_000

/** The sender's own guard, the host's guard, then the detectors, which may only add. */
export async function inspectText(context: Settings, { request, sender }: ParsedRequest, text: string, tier: Tier): Promise<Inspection> {
  const options = { tier, language: request.message.language, patient: request.facts }
  const own = guardOf(context, sender)
  const found = context.guard === null ? own.inspect(text, options) : joined(own.inspect(text, options), context.guard.inspect(text, options))
  if (context.detectors.length === 0) return found
  const detectors = context.detectors.map((detector) => inTimeDetector(context, detector))
  return joined(found, await inspectWithDetectors(own, detectors, text, { ...options, timeoutMs: detectorTimeoutMs, now: context.runtime.now() }))
}

/** By our clock. No answer is no list, and what is not checked is blocked. */
function inTimeDetector({ runtime }: Settings, detector: PhiDetector): Pick<PhiDetector, 'name' | 'baa' | 'detect'> {
  const { name, baa } = detector
  return {
    name,
    baa,
    async detect(text, { language }): Promise<Finding[]> {
      const found = await inTime(runtime, detectorTimeoutMs, (signal) => detector.detect(text, { language, signal }))
      if (found === null) throw new NophiError('DETECTOR_UNAVAILABLE')
      return found
    },
  }
}

function joined(a: Inspection, b: Inspection): Inspection {
  const findings = [...a.findings, ...b.findings]
  return { ...a, findings, verdict: a.verdict === 'blocked' || b.verdict === 'blocked' ? 'blocked' : 'clear' }
}
