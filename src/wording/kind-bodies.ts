import type { BuiltInKindName } from '../domain/trigger-kind-name.js'

/** The body of each built-in kind, in each reviewed language. Slots stand in braces; sender, link, phone and opt-out line are added by the composer. */
export const kindBodies: Readonly<Record<BuiltInKindName, { readonly en: string; readonly es: string }>> = {
  'appointment-booked': {
    en: 'Your appointment is set for {when}.',
    es: 'Su cita es el {when}.',
  },
  'appointment-reminder': {
    en: 'Reminder: your appointment is {when}.',
    es: 'Recordatorio: su cita es el {when}.',
  },
  'appointment-confirm-request': {
    en: 'Your appointment is {when}. Reply 1 to confirm, 2 to change.',
    es: 'Su cita es el {when}. Responda 1 para confirmar, 2 para cambiar.',
  },
  'appointment-changed': {
    en: 'Your new appointment time is {when}.',
    es: 'Nueva fecha para su cita: {when}.',
  },
  'appointment-cancelled': {
    en: 'Your {when} appointment will not take place. To rebook call {phone}.',
    es: 'Su cita del {when} queda sin efecto. Para otra fecha llame al {phone}.',
  },
  'appointment-rebook': {
    en: 'Please pick a new time for your appointment.',
    es: 'Por favor elija otra fecha para su cita.',
  },
  'earlier-time-offered': {
    en: 'An earlier time is open: {when}. Reply 1 to ask for it, 2 to pass.',
    es: 'Hay un horario antes: {when}. Responda 1 para pedirlo, 2 para no.',
  },
  'video-visit-ready': {
    en: 'Your online visit is open. Log in to join.',
    es: 'Su visita en el portal ya empieza. Ingrese.',
  },
  'running-late': {
    en: 'We are running about {minutes} minutes late today. Thank you for waiting.',
    es: 'Hoy vamos con unos {minutes} minutos de demora. Gracias por esperar.',
  },
  'pre-visit-task': {
    en: 'Please finish a few steps before your visit. Log in.',
    es: 'Complete unos pasos antes de su visita. Ingrese.',
  },
  'visit-instructions': {
    en: 'Visit instructions are ready. Please log in to view.',
    es: 'Ya puede ver instrucciones de su visita. Ingrese.',
  },
  'follow-up-check-in': {
    en: 'We are checking in after your visit. Please log in.',
    es: 'Queremos saber de usted tras su visita. Ingrese.',
  },
  'home-visit-window': {
    en: 'We plan to visit you {when}. Reply 1 to confirm, 2 to change.',
    es: 'Vamos a visitarle el {when}. Responda 1 para confirmar, 2 para cambiar.',
  },
  'care-reminder': {
    en: 'It may be time for a visit. Please log in to view.',
    es: 'Puede ser hora de una visita. Ingrese para ver.',
  },
  'results-available': {
    en: 'Your test results are ready. Please log in to view.',
    es: 'Ya puede ver sus resultados. Por favor ingrese.',
  },
  'message-waiting': {
    en: 'You have a new message. Please log in to read it.',
    es: 'Tiene un mensaje nuevo. Ingrese para leerlo.',
  },
  'document-available': {
    en: 'You have a new document. Please log in to view.',
    es: 'Tiene un documento nuevo. Ingrese para verlo.',
  },
  'update-available': {
    en: 'You have a new update. Log in to view.',
    es: 'Tiene una novedad. Ingrese para verla.',
  },
  'form-due': {
    en: 'A form is waiting for you. Please log in.',
    es: 'Tiene un formulario pendiente. Ingrese a llenarlo.',
  },
  'referral-update': {
    en: 'Your referral has an update. Please log in to view.',
    es: 'Hay una novedad sobre su referido. Ingrese.',
  },
  'prescription-ready': {
    en: 'Your prescription is ready for pickup.',
    es: 'Ya puede recoger su receta.',
  },
  'prescription-update': {
    en: 'Your prescription has an update. Log in to view.',
    es: 'Hay una novedad sobre su receta. Ingrese.',
  },
  'statement-available': {
    en: 'You have a new statement. Please log in to view.',
    es: 'Tiene un nuevo estado de cuenta. Ingrese a verlo.',
  },
  'details-check': {
    en: 'Please review the details we have on file. Log in.',
    es: 'Por favor revise los datos que tenemos. Ingrese.',
  },
  'portal-invite': {
    en: 'You can now set up your portal access. Begin here:',
    es: 'Ya puede crear su acceso al portal. Empiece en:',
  },
  'one-time-code': {
    en: '{code} is your sign-in code. It expires in {minutes} minutes. Never share it.',
    es: '{code} es su clave de acceso. Vence en {minutes} minutos. No la comparta.',
  },
  'feedback-request': {
    en: 'How was your visit? Log in to tell us.',
    es: '¿Qué tal su visita? Ingrese para contarnos.',
  },
  'callback-request': {
    en: 'Please call us when you can at {phone}.',
    es: 'Por favor llame cuando pueda al {phone}.',
  },
  'urgent-callback': {
    en: 'Please call us today at {phone}.',
    es: 'Por favor llame hoy mismo al {phone}.',
  },
  'emergency-notice': {
    en: 'Important safety notice. Please call us now at {phone}.',
    es: 'Aviso importante de seguridad. Llame ahora al {phone}.',
  },
}
