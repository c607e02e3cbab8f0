import { type CodeTable, codeTable } from '../kit/index.js'

/**
 * Twilio's codes, of rejections and receipts: https://www.twilio.com/docs/api/errors. A code that is not here is `other`
 * and final, since Twilio adds codes without notice.
 */
export const twilioCodes: CodeTable = /* @__PURE__ */ codeTable([
  ['opted-out', [21610, 63014]],
  ['invalid-number', [21211, 21265, 21266, 21614, 30005]],
  ['landline', [21635, 30006]],
  // 30003 also hides blocking by the carrier; the text was taken and not delivered, so a resend is a new decision.
  // 21408 and 21608: the account does not reach this number, by its settings, and others it does.
  ['unreachable', [21408, 21608, 21612, 30003]],
  ['filtered', [21618, 30004, 30007, 63026]],
  ['throttled', [14107, 20429, 21611, 30001, 30022, 30023, 30027, 63018], 'retryable'],
  ['sender-unregistered', [21212, 21601, 21606, 21659, 21660, 21661, 30018, 30024, 30032, 30034]],
  ['sender-unregistered', [30440, 30441, 30442, 30443, 30444, 30445, 30446, 30447, 30448, 30449]],
  ['expired', [30012, 30036]],
  ['too-long', [21617, 21658]],
  ['account', [10001, 20005, 20404, 30002]],
  ['unauthorized', [20003]],
])
