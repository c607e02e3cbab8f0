import type { PhoneNumber } from './phone-number.js'

/** Country code, seven dots however long the number is, last two digits: `+1•••••••00`. */
class MaskedPhoneNumber implements PhoneNumber {
  readonly #e164: string
  readonly #countryCodeLength: number

  constructor(e164: string, countryCodeLength: number) {
    this.#e164 = e164
    this.#countryCodeLength = countryCodeLength
    Object.freeze(this)
  }

  reveal(): string {
    return this.#e164
  }

  equals(other: PhoneNumber): boolean {
    return this.#e164 === other.reveal()
  }

  toString(): string {
    return `${this.#e164.slice(0, 1 + this.#countryCodeLength)}•••••••${this.#e164.slice(-2)}`
  }

  toJSON(): string {
    return this.toString()
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString()
  }
}

export function maskPhoneNumber(e164: string, countryCodeLength: number): PhoneNumber {
  return new MaskedPhoneNumber(e164, countryCodeLength)
}
