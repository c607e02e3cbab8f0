/**
 * Requests in the nine further languages, as far as they are unmistakable: a stop word beside a word for texts. Read over the folded
 * flow (no accents). Our own words, not yet read by native speakers, so each match is looked at by a person.
 */
export interface ForeignPhrases {
  readonly language: string
  readonly requests: RegExp
  readonly wrongNumber: RegExp
  readonly emergency: RegExp
}

let folded: readonly ForeignPhrases[] | undefined

export function foreignPhrases(): readonly ForeignPhrases[] {
  folded ??= written.map(({ language, requests, wrongNumber, emergency }) => ({
    language,
    requests: foldPattern(requests),
    wrongNumber: foldPattern(wrongNumber),
    emergency: foldPattern(emergency),
  }))
  return folded
}

/** The letters of the pattern as `foldWord` leaves them. */
function foldPattern({ source }: RegExp): RegExp {
  return new RegExp(
    source
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
      .normalize('NFC')
      .replaceAll('đ', 'd'),
    'u',
  )
}

const written: readonly ForeignPhrases[] = [
  {
    language: 'fr',
    requests:
      / (?:arretez|arreter|arrete|cessez|stop|stopper|stoppez|annulez) (?:de |d |les |ces |vos |tous |m |me |ecrire |envoyer |menvoyer |mecrire |contacter |des ){0,5}(?:messages?|textos?|sms|textes?|menvoyer|mecrire|me contacter|me texter|ecrire|texter)(?= )| ne (?:m |me |mecrivez |menvoyez |nous )?(?:envoyez|ecrivez|contactez|textez|mecrivez|menvoyez|derangez)?(?: \S+)? ?plus(?= )| plus (?:de|aucun) (?:messages?|textos?|sms)(?= )| laissez moi tranquille(?= )| (?:retirez|enlevez|supprimez) (?:moi|mon numero)(?= )/u,
    wrongNumber: / (?:mauvais|faux) numero(?= )| vous vous trompez de (?:numero|personne)(?= )/u,
    emergency:
      / (?:je )?veux mourir(?= )| suicide[a-z]*(?= )| (?:peux|arrive) pas (?:a )?respirer(?= )| douleur (?:a la|dans la) poitrine(?= )| au secours(?= )| me tuer(?= )/u,
  },
  {
    language: 'pt',
    requests:
      / (?:parem|pare|parar|deixem|deixe|chega) (?:de |com |as |os |essas |esses |me |estas |estes |receber ){0,4}(?:enviar|mandar|escrever|mensagens|mensagem|sms|textos|mandarem|enviarem|incomodar)(?= )| nao (?:me )?(?:quero|envie|enviem|mande|mandem|escreva|escrevam)(?: (?:mais|receber|essas|estas|suas)){0,3} (?:mensagens|mensagem|sms|textos)(?= )| (?:tire|tirem|remova|removam|retire|retirem) (?:me|meu numero)(?= )| me (?:tire|tirem|remova|removam) (?:da|desta|dessa) lista(?= )| me deixe[m]? em paz(?= )/u,
    wrongNumber: / numero errado(?= )| pessoa errada(?= )/u,
    emergency: / quero morrer(?= )| suicidio(?= )| me matar(?= )| nao (?:consigo|consegue) respirar(?= )| dor no peito(?= )| socorro(?= )/u,
  },
  {
    language: 'zh',
    requests:
      /(?:不要|别|別|勿)(?:再)?(?:给我|給我|向我)?(?:发|發|联系|聯繫|打扰|打擾|骚扰|騷擾|传|傳|短信)|(?:不想|不要|不再|拒绝|拒絕)(?:再)?(?:收到?|接收)|停止(?:给我|給我)?(?:发送|發送|短信|信息|消息|簡訊|短訊)|(?:取消|退)(?:订阅|訂閱|订|訂)|(?:删除|刪除)我的(?:号码|號碼|电话|電話)/u,
    wrongNumber: /(?:打|发|發|传|傳)(?:错|錯)了?(?:人|号|號| )|号码错误|錯號|错号|不是我的号码/u,
    emergency: /救命|自杀|自殺|想死|不想活|不能呼吸|无法呼吸|無法呼吸|呼吸困难|呼吸困難|胸痛|胸口痛/u,
  },
  {
    language: 'vi',
    requests:
      / (?:dung|ngung|thoi|xin dung) (?:lai )?(?:nhan|gui|lien lac)(?: (?:tin|tin nhan|cho toi))?(?= )| khong (?:muon )?(?:nhan|can) (?:them )?(?:tin nhan|tin)(?= )| (?:xoa|bo) (?:so|ten) (?:cua )?toi(?= )/u,
    wrongNumber: / (?:nham|sai) so(?= )| nham nguoi(?= )/u,
    emergency: / muon chet(?= )| tu tu(?= )| (?:kho tho|khong tho duoc)(?= )| dau nguc(?= )| cuu (?:toi|voi)(?= )/u,
  },
  {
    language: 'ko',
    requests:
      /(?:보내지|연락하지|문자하지) ?(?:마|말)|그만 ?(?:보내|연락|하)|수신 ?거부|(?:문자|메시지|메세지) ?(?:그만|중지|거부|싫|원하지|안 받)|받고 싶지 않/u,
    wrongNumber: /잘못 ?(?:보내|된 번호|걸)|번호가? ?(?:틀|잘못)/u,
    emergency: /죽고 ?싶|자살|숨을? ?(?:못|쉴 수)|가슴이? ?아|살려/u,
  },
  {
    language: 'tl',
    requests:
      / (?:huwag|wag) (?:na |nang |niyo |ninyo |mo |po |akong |ako |kayong ){0,4}(?:itext|text|mag text|magtext|magpadala|padalhan|tawagan|i text|mensahe)[a-z]*(?= )| (?:itigil|tigil|tigilan|ihinto|hinto) (?:na |nyo |ninyo |niyo |mo |po |ang |yung |mga ){0,5}(?:text|texts|mensahe|pagtext|pag text|pagpapadala)(?= )| ayaw (?:ko )?(?:na )?(?:ng |makatanggap ng )(?:text|texts|mensahe)(?= )/u,
    wrongNumber: / (?:maling|mali ang) numero(?= )| hindi (?:ito|to) (?:ang )?numero(?= )/u,
    emergency: / (?:gusto ko (?:na |nang ){0,2}mamatay|magpakamatay)(?= )| hindi (?:ako |siya )?makahinga(?= )| saklolo(?= )/u,
  },
  {
    language: 'ht',
    requests:
      / (?:pa|sispann|rete|kanpe) (?:voye|ekri|kontakte|rele)(?: (?:mesaj|m|mwen|ban|tekst|anko|yo|ankò)){1,4}(?= )| pa vle (?:resevwa )?(?:mesaj|teks)(?= )| retire (?:mwen|non mwen|nimewo mwen)(?= )/u,
    wrongNumber: / (?:move|pa bon) nimewo(?= )/u,
    emergency: / vle mouri(?= )| touye tet mwen(?= )| pa (?:ka|kapab) respire(?= )/u,
  },
  {
    language: 'ru',
    requests:
      / (?:не|больше не|хватит|прекратите|перестаньте|перестань|стоп) (?:надо |мне |больше |нам )?(?:пишите|присылаите|отправляите|шлите|беспокоите|писать|слать|присылать|отправлять|звоните)(?= )| (?:отпишите|удалите) (?:меня|мои номер|мои)(?= )| не (?:хочу|желаю) (?:больше )?(?:получать|ваши)(?= )| (?:хватит|стоп|отключите|отмените) (?:ваши |эти |все )?(?:смс|сообщения|рассылку|уведомления)(?= )/u,
    wrongNumber: / (?:ошиблись|не тот|неправильныи|неверныи) номер(?:ом)?(?= )| вы ошиблись(?= )/u,
    emergency:
      / хочу умереть(?= )| не хочу (?:больше )?жить(?= )| (?:самоубиис|суицид)\p{L}*(?= )| не (?:могу|может) дышать(?= )| боль в груди(?= )| помогите(?= )/u,
  },
  {
    language: 'ar',
    requests:
      / (?:لا|ما) (?:ترسل|ترسلوا|تراسلني|تراسلوني|تتصل|تبعثوا|تبعث)\p{L}*(?= )| (?:توقف|توقفوا|اوقف|اوقفوا|كفى) (?:عن )?(?:ارسال|الرسائل|رسائل|مراسلتي|هذه)(?= )| لا (?:اريد|ارغب) (?:في )?(?:استلام |المزيد من |اي )?(?:رسائل|الرسائل|رسائلكم)(?= )/u,
    wrongNumber: / (?:رقم|الرقم|رقما) (?:خاطئ|خطا|غلط|خاطىء)(?= )/u,
    emergency: / (?:اريد|بدي) (?:ان )?(?:اموت|الموت)(?= )| انتحار\p{L}*(?= )| لا (?:استطيع|يستطيع) (?:التنفس|ان اتنفس)(?= )| النجده(?= )/u,
  },
]
