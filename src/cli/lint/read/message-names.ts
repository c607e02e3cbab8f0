const bodies = new Set('body bodies text texts message messages msg msgs texto textos mensaje mensajes msj'.split(' '))
/** In Spanish the noun goes before what it is of: `mensajeRecordatorio`. */
const leading = new Set(['mensaje', 'mensajes', 'msj'])
/** What a text is told for, where the name ends in `template`: `reminderTemplate`, `notificationTemplates`. */
const occasions = new Set(
  'reminder reminders notification notifications confirmation confirmations whatsapp recordatorio recordatorios notificacion notificaciones aviso avisos'.split(
    ' ',
  ),
)
/** What a page shows: `labelText`, `buttonText`. */
const shown = new Set(
  'label email mail html title subtitle heading button link placeholder helper hint tooltip display alt aria caption legend icon invalid dialog modal toast submit confirm'.split(
    ' ',
  ),
)
/** What a record says of a text that it holds, for those who choose one. */
const labels = new Set(
  'title subject label category categories description placeholders variables params priority icon event titulo asunto etiqueta categoria descripcion nombre tipo'.split(
    ' ',
  ),
)
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
const following = new Set('one two few many other zero default for template templates plantilla plantillas'.split(' '))
const templates = new Set(['template', 'templates', 'plantilla', 'plantillas'])

/** What a program says to those who run it. */
const program = new Set('log logs logger logging error errors errores err exception debug trace warning warn console'.split(' '))
/** What a function is called that sends and gives back what came of it. */
const sends = /^(?:re)?(?:send|queue|enqueue|deliver|dispatch|schedule|env[ií]a|manda)/i

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

/** `body`, `reminderText`, `sms_body`, `textEs`, `message_other`, `messageTemplates`, `body2`, `mensajeCita`: what a message is called. Not `labelText`. */
export function isMessageName(name: string): boolean {
  if (isSmsName(name)) return true
  const words = wordsOfName(name)
  const last = kindPlace(words)
  const kind = words[last]?.replace(/\d+$/, '') ?? ''
  if (bodies.has(kind)) return !shown.has(words[last - 1] ?? '')
  if (templates.has(words.at(-1) ?? '') && occasions.has(kind)) return true
  return leading.has(words[0] ?? '') && !isNameBeside(name) && !isOfProgram(name)
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
  return (words[kindPlace(words)] ?? '').replace(/\d+$/, '')
}

function kindPlace(words: readonly string[]): number {
  let last = words.length - 1
  const at = (index: number): string => words[index] ?? ''
  while (last > 0 && (languages.has(at(last)) || following.has(at(last)) || /^\d+$/.test(at(last)) || (regions.has(at(last)) && languages.has(at(last - 1)))))
    last -= 1
  return last
}

/** `sendText`, `messagePatient`, `queueSms`, `enviarMensaje`: what sends one. Not `logSms`. */
export function isSendingName(name: string): boolean {
  if (isOfProgram(name)) return false
  return isSmsName(name) || ((sends.test(name) || /^(?:text|message|notify)/i.test(name)) && wordsOfName(name).some((word) => bodies.has(word)))
}

/** `sendWhatsApp`, `enviarWhatsapp`: what takes a text beside the name of a template. */
export function isWhatsAppSender(name: string): boolean {
  return sends.test(name) && /whatsapp/i.test(name)
}

/** `sendReminderMessage`: what it returns is the outcome, and no text. */
export function isNameOfDeed(name: string): boolean {
  return sends.test(name) || isOfProgram(name)
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

/** `title`, `category`, `variables` beside the `body` of a template. */
export function isLabelName(name: string): boolean {
  return labels.has(wordsOfName(name).at(-1) ?? '')
}

/** `body`, `template`, `contenido`: the member of a record that holds its text. */
export function isTextMember(name: string): boolean {
  return isMessageName(name) || /^(?:template|content|contenido|plantilla)$/.test(name)
}

/** `logMessage`, `errorText`: said to whoever runs the program, not to a patient. */
export function isOfProgram(name: string): boolean {
  return wordsOfName(name).some((word) => program.has(word))
}

/** `sms-templates.ts`, `sms/messages/visits.ts`: by its name and those of the two folders that it stands in. */
export function isFileOfMessages(path: string): boolean {
  const words = path.split(/[\\/]/).slice(-3).flatMap(wordsOfName)
  return words.some((word) => surely.test(word) || word === 'whatsapp') && words.some((word) => bodies.has(word) || templates.has(word))
}
