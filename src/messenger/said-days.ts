import { plainWords } from './plain-words.js'

/** Sunday first. Without accents, as the text is read. */
const dayNames = [
  'sun(?:day)?|dom(?:ingo)?',
  'mon(?:day)?|lun(?:es)?',
  'tue(?:s(?:day)?)?|martes',
  'wed(?:nesday)?|mie(?:rcoles)?',
  'thu(?:r(?:s(?:day)?)?)?|jue(?:ves)?',
  'fri(?:day)?|vie(?:rnes)?',
  'sat(?:urday)?|sab(?:ado)?',
] as const
const months = [
  'jan(?:uary)?|ene(?:ro)?',
  'feb(?:ruary)?|febrero',
  'mar(?:ch|zo)?',
  'apr(?:il)?|abr(?:il)?',
  'may|mayo',
  'june?|junio',
  'july?|julio',
  'aug(?:ust)?|ago(?:sto)?',
  'sept?(?:ember)?|septiembre|set(?:iembre)?',
  'oct(?:ober)?|octubre',
  'nov(?:ember)?|noviembre',
  'dec(?:ember)?|dic(?:iembre)?',
] as const

const anyWeekday = dayNames.join('|')
const anyMonth = months.join('|')
const dayOfMonth = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|ro)?'
const count = '(?:a|one|two|three|four|five|six|seven|un|uno|dos|tres|cuatro|cinco|seis|siete|\\d{1,2})'

/** True of one day alone: the one on which it is read. "Por la mañana" is an hour. */
const relative = /* @__PURE__ */ new RegExp(
  [
    '\\b(?:to|2)(?:day|night|nite|morrow)\\b|\\b(?:tmrw|tmw|tomorow|tommorow|tommorrow)\\b|\\byesterday\\b|\\blast night\\b|\\bthis (?:morning|afternoon|evening)\\b',
    '\\bhoy\\b|(?<!\\b(?:la|las|cada|de|otra) )\\bmanana\\b|\\bpasado manana\\b|\\besta (?:manana|tarde|noche)\\b|\\banoche\\b|\\bayer\\b|\\bante(?:ayer|s de ayer)\\b|\\bantier\\b',
    `(?<!\\b(?:log|sign|check) )\\bin ${count} days?\\b(?! (?:before|prior|in advance|ahead|early))|\\b${count} days ago\\b`,
    `\\b(?:dentro de|en) ${count} dias?\\b(?! (?:habiles|laborables|antes))|\\bhace ${count} dias?\\b`,
  ].join('|'),
)
/** Days of every week, or of one that has passed. */
const habitual = /* @__PURE__ */ new RegExp(
  [
    `\\b(?:${anyWeekday})\\.? ?(?:-|–|to|thru|through|a|al|hasta) ?(?:el )?(?:${anyWeekday})\\b`,
    `\\b(?:every|each|last|past|cada|todos los|los|pasado) (?:${anyWeekday})\\b`,
    `\\b(?:${anyWeekday}) pasado\\b`,
  ].join('|'),
  'g',
)
const leading = `(?:\\b(?:${anyWeekday})\\b[.,]? ?(?:the |el )?)?`
const dates: readonly RegExp[] = [
  /* @__PURE__ */ new RegExp(`${leading}\\b(?<month>${anyMonth})\\b\\.? ${dayOfMonth}\\b(?!:)(?:,? (?<year>20\\d\\d)\\b)?`, 'g'),
  /* @__PURE__ */ new RegExp(`${leading}\\b${dayOfMonth} (?:de |of )?(?<month>${anyMonth})\\b\\.?(?:,? (?:de |del )?(?<year>20\\d\\d)\\b)?`, 'g'),
  /* @__PURE__ */ new RegExp(`${leading}\\b(?<year>20\\d\\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])\\b`, 'g'),
  /* @__PURE__ */ new RegExp(`${leading}(?<![\\d/])(?<number>1[0-2]|0?[1-9])/(?<day>[12]\\d|3[01]|0?[1-9])(?:/(?<year>(?:20)?\\d\\d))?(?![\\d/])`, 'g'),
]
/** A short form is a word too ("sat"), unless a number follows. */
const namedDay = /* @__PURE__ */ new RegExp(`\\b(?:${dayNames.map((name, day) => `(?<d${day}>${name})`).join('|')})\\b\\.?(?<hour>,? (?:at |a las )?\\d)?`, 'g')
const shortest = 5

/** A day as days since the epoch, and where in its week: Sunday is 0. */
export interface LocalDay {
  readonly number: number
  readonly weekday: number
}

/**
 * Until the end of which day what a text says of days holds, as a number of days from the one on which it was written: 0 for
 * "tomorrow", which is false a day later; else the last weekday or date ahead that it names. Null where it names none.
 */
export function saidDaysLast(text: string, written: LocalDay): number | null {
  const words = plainWords(text)
  if (relative.test(words)) return 0
  const ahead: number[] = []
  let rest = words.replaceAll(habitual, ' ')
  for (const date of dates) {
    rest = rest.replaceAll(date, (...found) => {
      ahead.push(daysTo(found.at(-1) as Record<string, string | undefined>, written))
      return ' '
    })
  }
  for (const { groups = {}, 0: said } of rest.matchAll(namedDay)) {
    const weekday = dayNames.findIndex((_, day) => groups[`d${day}`] !== undefined)
    if (groups.hour !== undefined || said.replace('.', '').length >= shortest) ahead.push((weekday - written.weekday + 7) % 7)
  }
  const last = Math.max(-1, ...ahead)
  return last < 0 ? null : last
}

/** Of a date without its year, the nearest. */
function daysTo({ month, number, day, year }: Record<string, string | undefined>, written: LocalDay): number {
  const index = number === undefined ? months.findIndex((name) => new RegExp(`^(?:${name})$`).test(month ?? '')) : Number(number) - 1
  const thisYear = new Date(written.number * 86_400_000).getUTCFullYear()
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [(Number(year) % 100) + 2_000]
  const distances = years.map((each) => Date.UTC(each, index, Number(day)) / 86_400_000 - written.number)
  return distances.reduce((nearest, distance) => (Math.abs(distance) < Math.abs(nearest) ? distance : nearest))
}
