/** Every sentence that takes one part of each list. */
export const sentences = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((starts, parts) => starts.flatMap((start) => parts.map((part) => `${start} ${part}`.trim())), [''])

const asks = ['', 'please', 'can you', 'could you please', 'I need you to', "I'd like you to", 'kindly', 'would it be possible to', 'how can I get you to']
const ceases = ['stop', 'quit', 'cease', 'discontinue', 'end', 'halt', 'suspend', 'turn off', 'cut out', 'hold off on', 'put an end to', 'do away with']
const wordsForTexts = ['the texts', 'these messages', 'your text reminders', 'all text communication', 'sms alerts', 'the constant texting']
const sending = ['texting me', 'sending me texts', 'messaging me', 'contacting me by text', 'blowing up my phone', 'texting this number']
const takes = ['take', 'remove', 'delete', 'drop', 'get', 'wipe', 'strike']
const mine = ['me', 'my number', 'my cell', 'us', 'this phone', 'this cell number']
const lists = ['off your list', 'from the texting list', 'from your system', 'out of your database', 'off whatever list you have', 'off of these texts']
const refusals = [
  "I don't want",
  "I don't need",
  'I no longer wish to receive',
  "I'm not interested in",
  "I'd rather not get",
  'I do not consent to',
  "I'm sick of",
  'I have no interest in',
  'I can do without',
  "I've had enough of",
  'not a fan of',
]
const refused = ['texts', 'these messages', 'any more texts', 'your reminders', 'texts from your office', 'these automated texts']

const pide = ['', 'por favor', 'podrían', 'puede', 'podés', 'quisiera', 'les pido', 'cómo hago para']
const dejar = ['dejar de recibir', 'parar', 'cancelar', 'detener', 'suspender', 'desactivar', 'cortar', 'bloquear', 'apagar']
const mensajes = ['los mensajes', 'estos textos', 'sus recordatorios', 'todos los avisos', 'las notificaciones', 'los sms de la clínica']
const dejen = ['deje de', 'dejen de', 'deja de', 'dejá de', 'paren de', 'pará de', 'eviten', 'absténganse de', 'quiero que dejen de', 'les dije que dejaran de']
const mandarme = ['mandarme mensajes', 'enviarme textos', 'escribirme', 'textearme', 'contactarme', 'escribirle a mi mamá', 'usar mi número']
const noMe = ['no me', 'ya no me', 'nunca más me', 'no quiero que me', 'les pido que no me', 'ni me']
const manden = ['manden mensajes', 'mande mensajes', 'mandes mensajes', 'mandés mensajes', 'escriban', 'escribas', 'texteen', 'molestes', 'envíe nada']
const noQuiero = ['no quiero', 'ya no necesito recibir', 'no me interesan', 'no autorizo', 'prefiero no recibir', 'estoy harto de', 'ya me cansé de', 'rechazo']
const quiteme = ['quíteme', 'quítenme', 'quítame', 'quitame', 'sáquenme', 'bórrenme', 'tácheme', 'denme de baja', 'me pueden quitar', 'quiero salir']
const lista = ['de la lista', 'de su lista', 'de los mensajes', 'del sistema']

/** Asks not to be texted any more, in every combination of its words. */
export const requestFamilies: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ['a verb of ceasing and a word for texts', sentences(asks, ceases, wordsForTexts)],
  ['a verb of ceasing and what one does with texts', sentences(asks, ['stop', 'quit', 'cease', 'avoid', 'give up'], sending)],
  ['a removal, what is mine, and a list', sentences(['', 'please', 'can you', 'how do I'], takes, mine, lists)],
  ['a refusal and a word for texts', sentences(refusals, refused)],
  ['a typing error before texting', sentences(['stp', 'stpo', 'sotp', 'stopp', 'qiut'], sending)],
  ['Spanish: a verb of ceasing and a word for texts', sentences(pide, dejar, mensajes)],
  ['Spanish: stop doing it, to usted, tú, vos and ustedes', sentences(dejen, mandarme)],
  ['Spanish: do not do it, to usted, tú, vos and ustedes', sentences(noMe, manden)],
  ['Spanish: a refusal and a word for texts', sentences(noQuiero, mensajes)],
  ['Spanish: take me off a list', sentences(['', 'por favor'], quiteme, lista)],
]

const care = ['taking my pills', 'the medication', 'smoking', 'breastfeeding', 'coughing', 'the antibiotics', 'my insulin', 'the exercises', 'the surgery']
const asksOfCare = ['should I', 'can I', 'when do I', 'the doctor told me to', "I can't", 'is it ok to', 'how do I']
const cuidado = ['tomar la pastilla', 'fumar', 'toser', 'amamantar', 'el tratamiento', 'usar la férula', 'la insulina', 'la cirugía']
const pideDeCuidado = ['puedo', 'debo', 'tengo que', 'el doctor dijo que', 'cuándo puedo', 'mi mamá quiere', 'cómo hago para']

/** The same verbs about care, and texts that are wanted. */
export const otherFamilies: readonly (readonly [name: string, texts: readonly string[]])[] = [
  [
    'a verb of ceasing and care',
    sentences(asksOfCare, ['stop', 'quit', 'cease', 'discontinue', 'hold off on', 'cut out', 'avoid', 'give up', 'suspend'], care),
  ],
  [
    'a removal of something else',
    sentences(['please', 'when can the nurse'], ['take', 'remove'], ['the stitches', 'the cast', 'the drain', 'the mole'], ['out', 'off']),
  ],
  ['another list', sentences(['can you', 'please'], ['take me', 'remove my son'], ['off the waitlist', 'off the surgery list', 'from the cancellation list'])],
  ['texts that are wanted', sentences(["please don't stop", 'do not stop', 'never stop', "don't cancel", 'why did you stop'], ['texting me', 'the reminders'])],
  ['Spanish: a verb of ceasing and care', sentences(pideDeCuidado, ['dejar de', 'parar de', 'suspender', 'cancelar', 'quitar'], cuidado)],
  ['Spanish: texts that are wanted', sentences(['no dejen de', 'por favor no paren de', 'no quiero que dejen de'], ['mandarme mensajes', 'escribirme'])],
]
