/**
 * Words that decide when they stand alone. English counts in every language; any language counts whatever the text was in.
 * English: 47 CFR 64.1200(a)(10) and the CTIA principles, 5.1.3, beside what providers list. ARRET, AIDE and INFO as providers ask for in
 * Canada, TD as in China. The rest of the non-English words is our own and waits for native readers.
 */
export interface KeywordSet {
  /** No other meaning stands in the way: also counts as one whole sentence among others. */
  readonly stop: readonly string[]
  /** Opt out alone; also words of daily speech, so inside a sentence they mean nothing. */
  readonly alone: readonly string[]
  /** Opt out alone; may be meant for the visit where one was asked about. */
  readonly cancel: readonly string[]
  readonly help: readonly string[]
  readonly start: readonly string[]
}

export const keywords: Readonly<Record<string, KeywordSet>> = {
  en: {
    stop: [
      'stop',
      'stopall',
      'stop all',
      'stop now',
      'please stop',
      'revoke',
      'opt out',
      'optout',
      'unsubscribe',
      'un subscribe',
      'unsub',
      'remove me',
      'take me off',
    ],
    alone: ['remove', 'stop it', 'no more', 'stpo', 'sotp', 'tsop', 'stopp', 'sstop', 'sttop', 'stahp', 'stawp', 'stap', 'stob', 'halt'],
    cancel: ['cancel', 'end', 'quit'],
    help: ['help', 'info'],
    start: ['start', 'unstop'],
  },
  es: {
    stop: ['alto', 'basta', 'detener', 'dar de baja', 'darme de baja', 'desuscribir', 'desuscribirme', 'no mas'],
    alone: [
      'parar',
      'pare',
      'paren',
      'para',
      'baja',
      'eliminar',
      'quitar',
      'salir',
      'detente',
      'detengase',
      'cese',
      'cesen',
      'parenle',
      'párale',
      'suspender',
      'borrar',
      'remover',
      'páralo',
      'revocar',
      'revoco',
    ],
    cancel: ['cancelar', 'cancela', 'cancelen', 'terminar', 'termina'],
    help: ['ayuda', 'información'],
    start: ['iniciar', 'reanudar'],
  },
  fr: {
    stop: ['arrêt', 'arrêter', 'arrêtez', 'désabonner', 'désabonnement', 'désinscrire', 'désinscription'],
    alone: [],
    cancel: ['annuler', 'fin'],
    help: ['aide', 'info'],
    start: ['reprendre', 'début'],
  },
  pt: {
    stop: ['descadastrar', 'cancelar inscrição'],
    alone: ['parar', 'pare', 'sair', 'remover'],
    cancel: ['cancelar'],
    help: ['ajuda'],
    start: ['iniciar', 'retomar'],
  },
  zh: {
    stop: ['停止', '退订', '退訂', '取消订阅', '取消訂閱', '不要再发', '不要再發', 'td'],
    alone: [],
    cancel: ['取消'],
    help: ['帮助', '幫助'],
    start: ['开始', '開始'],
  },
  vi: {
    stop: ['hủy đăng ký', 'từ chối'],
    alone: ['dừng', 'dừng lại', 'ngưng', 'ngừng'],
    cancel: ['hủy', 'huỷ'],
    help: ['trợ giúp'],
    start: ['bắt đầu'],
  },
  ko: { stop: ['중지', '정지', '그만', '거부', '수신거부', '수신 거부', '해지'], alone: [], cancel: ['취소'], help: ['도움', '도움말'], start: ['시작'] },
  tl: { stop: ['itigil', 'ihinto'], alone: ['tigil', 'hinto', 'huminto', 'tama na', 'huwag na'], cancel: ['kanselahin'], help: ['tulong'], start: ['simulan'] },
  ht: { stop: ['sispann', 'pa voye ankò'], alone: ['sispan', 'kanpe', 'rete'], cancel: ['anile'], help: ['èd'], start: ['kòmanse'] },
  ru: {
    stop: ['стоп', 'отписаться', 'отписка', 'хватит', 'прекратить', 'прекратите'],
    alone: [],
    cancel: ['отмена', 'отказ'],
    help: ['помощь'],
    start: ['старт'],
  },
  ar: { stop: ['توقف', 'إيقاف', 'قف', 'إلغاء الاشتراك'], alone: [], cancel: ['إلغاء'], help: ['مساعدة'], start: ['ابدأ'] },
  de: { stop: ['stopp', 'abmelden'], alone: [], cancel: [], help: ['hilfe'], start: [] },
  it: { stop: ['disiscrivi'], alone: ['basta'], cancel: ['annulla'], help: ['aiuto'], start: [] },
  pl: { stop: ['rezygnuję'], alone: ['koniec'], cancel: [], help: ['pomoc'], start: [] },
  ja: { stop: ['停止', '配信停止'], alone: [], cancel: ['解除'], help: ['ヘルプ'], start: [] },
  fa: { stop: ['توقف'], alone: [], cancel: ['لغو'], help: ['کمک'], start: [] },
  hi: { stop: ['बंद करें', 'रोकें'], alone: [], cancel: [], help: ['मदद'], start: [] },
}

/** Words of politeness round a keyword, in every language read here. They change nothing. */
export const courtesyWords: readonly string[] = /* @__PURE__ */ (
  'k please pls plz plse pleas pleaseee kindly thanks thank thx thnx tnx tks ty thankyou now already immediately asap today ok okay hi hello hey sorry just sir maam madam guys again and yes yeah yep bye goodbye man bro dude seriously period damn dang geez jeez gosh crap yall people folks everyone omg smh lol ugh fr hun dear xo ' +
  'por favor porfa porfavor gracias muchas ya ahora hola buenas buenos dias tardes noches adiós saludos bendiciones oiga oigan señorita señor señora si ' +
  'svp stp merci bonjour obrigado obrigada olá bitte danke grazie prego xin ơn cảm po naman salamat paki mesi tanpri silvouple ' +
  'пожалуйста спасибо здравствуйте شكرا فضلك من 请 謝謝 谢谢 감사합니다 제발'
).split(' ')

export const courtesyPhrases: readonly string[] = [
  'thank you',
  'thank u',
  'i said',
  'i say',
  'right now',
  'sil vous plait',
  's il vous plait',
  'have a nice day',
  'have a good day',
  'god bless',
]

/** May follow an opt-out word and leave it one: STOP THIS. */
export const objectWords: readonly string[] = ['it', 'this', 'that', 'these', 'those', 'all', 'everything', 'them', 'forever', 'esto', 'eso', 'todo', 'todos']

/** Polite endings that Chinese, Japanese and Korean write without a space. */
export const gluedCourtesy: readonly string[] = [
  '请',
  '請',
  '麻烦',
  '麻煩',
  '谢谢',
  '謝謝',
  '吧',
  '해주세요',
  '해 주세요',
  '주세요',
  '합니다',
  '해요',
  'してください',
  'ください',
  'お願いします',
]
