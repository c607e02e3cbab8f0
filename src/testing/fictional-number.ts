/** Numbers that Twilio and AWS set aside for tests: https://www.twilio.com/docs/iam/test-credentials and the AWS simulator's destinations. */
const magicNumbers = new Set([...Array.from({ length: 10 }, (_, digit) => `+1500555000${digit}`), '+14254147755', '+14254147167'])

/** +1 NXX 555 0100 to 0199, kept for fiction by the numbering plan, or a vendor's magic number. Nobody owns one. */
export function isFictionalNumber(e164: string): boolean {
  return /^\+1[2-9]\d{2}55501\d{2}$/.test(e164) || magicNumbers.has(e164)
}
