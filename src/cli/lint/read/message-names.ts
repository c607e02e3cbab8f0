const bodies = new Set(['body', 'bodies', 'text', 'texts', 'message', 'messages', 'msg', 'msgs'])
const tags = new Set(['message', 'messages', 'msg', 'msgs'])
/** `sms2`, `SMSBODY`, `patientsms`, and not `organisms`, `spasms`, `paroxysms`. */
const surely = /(?:^|[^aiy])sms/
/** What stands beside a body and is none. */
const beside = new Set(
  'to from id key url href link type kind name lang language locale status code sid provider transport channel tag tags phone number method sender program'.split(
    ' ',
  ),
)

const languages = new Set(
  'en es fr de it pt zh vi ko ja ru ar tl ht hi fa ur bn gu pa pl uk km hy so sw english spanish french german italian portuguese chinese vietnamese korean japanese russian arabic tagalog'.split(
    ' ',
  ),
)
const regions = new Set('us mx pr ca gb br cn tw hk hans hant 419'.split(' '))
/** What follows a name without changing what it is of: the forms of a plural, a template. */
const following = new Set('one two few many other zero default for template templates'.split(' '))

/** What a program says to those who run it. */
const program = new Set(['log', 'logs', 'logger', 'logging', 'error', 'errors', 'err', 'exception', 'debug', 'trace', 'warning', 'warn', 'console'])

/** Words of a name in camel case, snake case or with dashes, in small letters. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

export function isSmsName(name: string): boolean {
  return wordsOfName(name).some((word) => surely.test(word))
}

/** `body`, `reminderText`, `sms_body`, `textEs`, `message_other`, `messageTemplates`, `body2`: what a message is called. */
export function isMessageName(name: string): boolean {
  return isSmsName(name) || bodies.has(kindWord(name))
}

/** `sms_es`, and not `sms_enabled`, which only has to do with one. */
export function isNamedAsMessage(name: string): boolean {
  return bodies.has(kindWord(name)) || surely.test(kindWord(name))
}

/** `messages`, `reminderTexts`: what holds several. */
export function isNameOfMessages(name: string): boolean {
  return isSmsName(name) || /s$/.test(bodies.has(kindWord(name)) ? kindWord(name) : '')
}

/** `es`, `Spanish`, `es_MX`. */
export function isLanguageName(name: string): boolean {
  const words = wordsOfName(name)
  return languages.has(words[0] ?? '') && words.slice(1).every((word) => regions.has(word))
}

/** The last word of a name before a language, the form of a plural or a number. */
function kindWord(name: string): string {
  const words = wordsOfName(name)
  let last = words.length - 1
  const at = (index: number): string => words[index] ?? ''
  while (last > 0 && (languages.has(at(last)) || following.has(at(last)) || /^\d+$/.test(at(last)) || (regions.has(at(last)) && languages.has(at(last - 1)))))
    last -= 1
  return at(last).replace(/\d+$/, '')
}

/** `sendText`, `messagePatient`, `queueSms`: what sends one. */
export function isSendingName(name: string): boolean {
  return isSmsName(name) || (/^(?:send|queue|deliver|dispatch|text|message|notify)/i.test(name) && wordsOfName(name).some((word) => bodies.has(word)))
}

/** `text` and `message` alone: as often what is shown as what is done. */
export function isBareBody(name: string): boolean {
  return bodies.has(name)
}

/** `<Sms>`, `<ReminderMessage>`. Not `<Text>` and `<Body>`, which stand for any text and for a page. */
export function isMessageTag(name: string): boolean {
  return isSmsName(name) || tags.has(wordsOfName(name).at(-1) ?? '')
}

export function isNameBeside(name: string): boolean {
  return beside.has(wordsOfName(name).at(-1) ?? '')
}

/** `logMessage`, `errorText`: said to whoever runs the program, not to a patient. */
export function isOfProgram(name: string): boolean {
  return wordsOfName(name).some((word) => program.has(word))
}
