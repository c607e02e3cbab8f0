/**
 * A phone number that cannot leak by accident: template strings, JSON and console show a mask such as `+1•••••••00`.
 * `reveal()` is the only way to the digits, in E.164.
 */
export interface PhoneNumber {
  reveal(): string
  equals(other: PhoneNumber): boolean
  toString(): string
  toJSON(): string
}

export type PhoneNumberInput = string | PhoneNumber
