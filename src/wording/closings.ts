import type { WordingLanguage } from './languages.js'

interface Closings {
  /** Longest first: the composer takes the first that keeps the text within 160 characters. No punctuation touches the link. */
  readonly withLink: readonly string[]
  readonly withoutLink: readonly string[]
  /** For a body that names the phone itself. */
  readonly phoneNamed: readonly string[]
  readonly phoneNamedWithLink: readonly string[]
}

/** What stands after the body: link, contact number and opt-out line (47 CFR 64.1200(a)(9)(iv)(B) and (G), CTIA 5.1.3). */
export const closings: Readonly<Record<WordingLanguage, Closings>> = {
  en: {
    withLink: ['{link} Call {phone}. Reply STOP to opt out.', '{link} {phone}. Reply STOP to opt out.', '{link} {phone}. Reply STOP to end.'],
    withoutLink: ['Call {phone}. Reply STOP to opt out.', '{phone}. Reply STOP to opt out.', '{phone}. Reply STOP to end.'],
    phoneNamed: ['Reply STOP to opt out.'],
    phoneNamedWithLink: ['{link} Reply STOP to opt out.'],
  },
  es: {
    withLink: [
      '{link} Llame al {phone}. Responda STOP para salir.',
      '{link} Tel. {phone}. Responda STOP para salir.',
      '{link} {phone}. Responda STOP para salir.',
      '{link} {phone}. STOP para salir.',
    ],
    withoutLink: [
      'Llame al {phone}. Responda STOP para salir.',
      'Tel. {phone}. Responda STOP para salir.',
      '{phone}. Responda STOP para salir.',
      '{phone}. STOP para salir.',
    ],
    phoneNamed: ['Responda STOP para salir.'],
    phoneNamedWithLink: ['{link} Responda STOP para salir.'],
  },
}
