/** What a single word can be to the rules, one bit each. A word may have several. */
export const WordClass = {
  possessive: 1,
  medical: 2,
  appointment: 4,
  result: 8,
  value: 16,
  month: 32,
  weekday: 64,
  dayName: 128,
  meridiem: 256,
  greeting: 512,
  title: 1024,
  relation: 2048,
  contact: 4096,
  firstName: 8192,
  prescription: 16384,
  money: 32768,
  retail: 65536,
  code: 131072,
  identifier: 262144,
  streetWord: 524288,
  birth: 1048576,
  preparation: 2097152,
  coverStatus: 4194304,
  english: 8388608,
  spanish: 16777216,
  pastCare: 33554432,
  age: 67108864,
  qualifier: 134217728,
  referral: 268435456,
  unit: 536870912,
  ordinary: 1073741824,
  hint: -2147483648,
} as const

/** Any of these, and the text speaks of care by name. */
export const ofCare: number = WordClass.medical | WordClass.appointment | WordClass.prescription

export type WordClassName = keyof typeof WordClass
