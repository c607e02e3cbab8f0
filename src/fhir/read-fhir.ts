import { isNophiError } from '../errors/nophi-error.js'
import { ignore } from './create-request.js'
import { readAppointment } from './read-appointment.js'
import { readCommunication } from './read-communication.js'
import { createReadContext, type ReadContext } from './read-context.js'
import { readDiagnosticReport } from './read-diagnostic-report.js'
import type { FhirReading, FhirTriggerType, ReadFhirOptions } from './types.js'

const readers: Readonly<Record<FhirTriggerType, (resource: object, context: ReadContext) => FhirReading>> = {
  Appointment: readAppointment,
  DiagnosticReport: readDiagnosticReport,
  Communication: readCommunication,
}

/**
 * Reads one FHIR R4 resource as an occasion to text: a request for the messenger, a cancellation of what is queued under
 * the same reference, or a reason why neither. What crosses is ids, the time of a visit with its zone, the patient's
 * number and language, and two flags from security labels: no name, reason, code, note or narrative of any resource.
 *
 * - Appointment `booked`: `appointment-reminder` (or `appointmentKind`), due `remindBeforeHours` before the visit or at once;
 *   `cancelled`, `noshow`, `entered-in-error`: cancel, of a cancelled visit with a notice to send if the cancel comes too late.
 *   In every other status of FHIR, and declined by the patient: cancel with `why`, as for a patient who died, is inactive or was replaced.
 *   A moved visit has a new key: cancel its reference before sending, or the text of the old time stays queued.
 * - DiagnosticReport `final`, `amended`, `corrected`, `appended`: `results-available`; `cancelled`, `entered-in-error`: cancel.
 * - Communication to a patient, `completed` or `in-progress`: `message-waiting`; `entered-in-error`, or each `medium` of it a call, a letter,
 *   a text or the like, of which nothing waits in the portal: cancel.
 * - Addressed to nobody, or to others who are no patients: cancel with `why`. Corrected so, what was queued for the patient must not leave.
 *
 * Never throws on a resource, whatever it is. Wrong options throw `INVALID_OPTIONS`. After the patient's number changed a
 * visit has a new key; a report or message has the same one for another number, and the messenger answers
 * `IDEMPOTENCY_CONFLICT`, so that a feed that is read again texts nobody about what is long past.
 */
export function readFhir(resource: unknown, options: ReadFhirOptions): FhirReading {
  const context = createReadContext(options)
  try {
    if (typeof resource !== 'object' || resource === null || Array.isArray(resource)) return ignore('unreadable')
    const { resourceType } = resource as { resourceType?: unknown }
    if (typeof resourceType !== 'string') return ignore('unreadable')
    return Object.hasOwn(readers, resourceType) ? readers[resourceType as FhirTriggerType](resource, context) : ignore('not-a-trigger')
  } catch (error) {
    if (isNophiError(error)) throw error
    // A getter or proxy of the host's own may throw anything, with the resource's words in it.
    return ignore('unreadable')
  }
}
