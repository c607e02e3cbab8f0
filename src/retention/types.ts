import type { By, Role } from '../domain/actor.js'
import type { PhoneNumberInput } from '../domain/phone-number.js'

export interface RetentionRow {
  /** What is kept. */
  readonly data: string
  /** Slice of storage, and in what form. */
  readonly where: string
  readonly days: number | 'forever'
  /** Roles whose default permissions can read it through this package. */
  readonly readers: readonly Role[]
}

/** What is kept, where, how long, and who can read it. Consent, suppression and audit never go below their legal floor. */
export interface Retention {
  manifest(): readonly RetentionRow[]
  /** Removes what is past its time now instead of at the next maintenance. Needs `retention.purge`. The certificate is the id of an audit record. */
  purge(by: By): Promise<{ readonly certificate: string }>
  /**
   * Destroys the content keys of a person: texts, sealed replies. What the law makes us keep (opt-outs, proof of consent,
   * decisions) stays, without content. Needs `retention.purge`.
   */
  forget(who: { readonly patient: string } | { readonly phone: PhoneNumberInput }, by: By): Promise<{ readonly certificate: string }>
}
