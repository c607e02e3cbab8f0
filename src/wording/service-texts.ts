/**
 * Whole texts that answer a person. They are not triggers: no link, no slots but the sender and how it is reached:
 * `{contact}` is a phone, else a site; `{reach}` and `{Reach}` say what to do with it; `{reachAll}` names both.
 */
export const serviceTexts = {
  'opt-in-request': {
    en: '{sender}: Reply JOIN to get visit and portal texts. Msg frequency varies. Msg&data rates may apply. Reply HELP for help, STOP to opt out.',
    es: '{sender}: Responda ACEPTO para recibir textos de citas y portal. Frecuencia variable. Puede haber cargos. AYUDA para ayuda, STOP para salir.',
  },
  'opt-in-confirmation': {
    en: '{sender}: You are signed up for visit and portal texts. Msg frequency varies. Msg&data rates may apply. Help: {contact}. Reply STOP to opt out.',
    es: '{sender}: Ya recibe textos de citas y portal. Frecuencia variable. Puede haber cargos de mensajes y datos. Ayuda: {contact}. STOP para salir.',
  },
  'opt-out-confirmation': {
    en: '{sender}: You are opted out and will get no more texts from us. Questions? {Reach}.',
    es: '{sender}: Ya no le enviaremos textos. Para cualquier duda {reach}.',
  },
  'opt-out-confirmation-visit': {
    en: '{sender}: You are opted out of our texts. Your appointment was not changed. To change it, {reach}.',
    es: '{sender}: Ya no le enviaremos textos. Su cita no ha cambiado. Para cambiarla {reach}.',
  },
  'opt-out-choice': {
    en: '{sender}: You are opted out of all our texts. To keep only visit reminders, reply VISITS. Questions? {Reach}.',
    es: '{sender}: Ya no le enviaremos textos. Si desea solo avisos de citas, responda CITAS. Dudas: {contact}.',
  },
  'opt-in-resumed': {
    en: '{sender}: Texts are on again. Msg frequency varies. Msg&data rates may apply. Help: {contact}. Reply STOP to opt out.',
    es: '{sender}: Sus textos vuelven a empezar. Frecuencia variable. Puede haber cargos. Ayuda: {contact}. Responda STOP para salir.',
  },
  'opt-in-needs-consent': {
    en: '{sender}: Thank you. To get texts, please sign up at your next visit or {reach}.',
    es: '{sender}: Gracias. Para recibir textos, pida el registro en su visita o {reach}.',
  },
  help: {
    en: '{sender}: For help {reachAll}. Msg frequency varies. Msg&data rates may apply. Reply STOP to opt out.',
    es: '{sender}: Para ayuda {reachAll}. Frecuencia variable. Puede haber cargos. Responda STOP para salir.',
  },
  'reply-pointer': {
    en: '{sender}: We cannot discuss care by text. Please log in or {reach}. In an emergency call 911. Reply STOP to opt out.',
    es: '{sender}: No tratamos temas personales por texto. Ingrese al portal o {reach}. Emergencia: 911. STOP para salir.',
  },
  'after-hours': {
    en: '{sender}: We are closed and not reading texts. Emergency: call 911. Crisis: call or text 988. Else {reach}. Reply STOP to opt out.',
    es: '{sender}: Oficina cerrada; ahora no leemos textos. Emergencia: 911. Crisis: llame o escriba al 988. Dudas: {contact}. STOP para salir.',
  },
  'risk-warning': {
    en: '{sender}: Texts are not encrypted and others may see them. To get visit details anyway, reply DETAILS. Help: {contact}. Reply STOP to opt out.',
    es: '{sender}: Los textos no van cifrados y otros pueden verlos. Si desea detalles de sus citas responda DETALLES. Ayuda: {contact}. STOP para salir.',
  },
  'wrong-number-closed': {
    en: '{sender}: Thank you for telling us. We will send no more texts to this number.',
    es: '{sender}: Gracias por avisar. Ya no enviaremos textos a este celular.',
  },
} as const

export type ServiceTextName = keyof typeof serviceTexts
