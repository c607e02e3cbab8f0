import type { WordingLanguage } from './languages.js'

interface CalendarWords {
  /** Sunday first. */
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  readonly am: string
  readonly pm: string
  readonly dayFirst: boolean
}

/** Our own, since `Intl` gives `sáb` and, in some engines, U+202F before PM: either turns the whole text into UCS-2. */
export const calendarWords: Readonly<Record<WordingLanguage, CalendarWords>> = {
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    am: 'AM',
    pm: 'PM',
    dayFirst: false,
  },
  es: {
    weekdays: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sab'],
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
    am: 'am',
    pm: 'pm',
    dayFirst: true,
  },
}
