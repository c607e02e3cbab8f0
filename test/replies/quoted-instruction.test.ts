import { describe, expect, it } from 'vitest'
import { classifyReply } from '../../src/replies/index.js'

const asked = { intent: 'opt-out', suppress: true, needsReview: true }
const quoted = { intent: 'other', rule: 'quoted-instruction', suppress: false, needsReview: true }

describe('an instruction that is quoted', () => {
  it.each([
    'STOP\n\nOn Mon, Nov 30, Lakeside Clinic wrote:\n> Lakeside Clinic: Your visit is Tue. Reply STOP to opt out.',
    'Lakeside Clinic: Your visit is Tue at 3. Reply STOP to opt out.\nSTOP',
    '"Reply STOP to opt out." Unsubscribe',
    'Replying to "Lakeside Clinic: Your visit is Tue. Reply STOP to opt out.": stop texting me',
    'Please take me off your list. It says reply STOP to opt out and that does not work',
    'Responda STOP para salir. Alto',
    'Responda STOP para salir. Ya no me escriban',
    'Ya no me escriban. "Lakeside Clinic: Reply STOP to opt out."',
    'STOP "Reply STOP to opt out"',
    'STOP (Reply STOP to opt out)',
    'STOP - Reply STOP to opt out',
    'Reply STOP to opt out - STOP',
    '“Lakeside Clinic: Your visit is Tue. Reply STOP to opt out” stop',
    'Reply STOP to opt out, please stop',
    'Stop texting me, you said reply STOP to end',
    'Reply STOP to opt out — leave me alone',
    '“Responda ALTO para salir” alto',
    'No me escriban más, "Responda ALTO para salir"',
  ])('takes nothing from an opt-out beside it: %s', (text) => {
    expect(classifyReply(text)).toMatchObject(asked)
  })

  it.each([
    'Liked “Lakeside Clinic: Your visit is Tue at 3. Reply STOP to opt out.”',
    'Disliked “Lakeside Clinic: Your visit is Tue. Reply 1 to confirm, 2 to change. Reply STOP to opt out.”',
    'Loved “Lakeside Clinic: For help call 312-555-0142. Msg frequency varies. Reply STOP to opt out.”',
    'Le gustó “Lakeside Clinic: Ya recibe textos de citas y portal. Frecuencia variable. Ayuda: 312-555-0142. STOP para salir.”',
    'Me encantó “Lakeside Clinic: Responda ACEPTO para recibir textos de citas. AYUDA para ayuda, STOP para salir.”',
    'Liked “Lakeside Clinic: Your visit is Tue. Reply STOP, END or QUIT to opt out”',
    'Liked “Lakeside Clinic: Your visit is Tue, reply 1 to confirm, STOP to opt out, HELP for help”',
    'Le gustó “Lakeside Clinic: Responda ALTO para salir, AYUDA para ayuda”',
    'Liked “Lakeside Clinic: To stop receiving these texts, reply STOP to unsubscribe”',
    'Liked “Lakeside Clinic: If you no longer wish to receive messages, text STOP to end”',
    "Liked “Lakeside Clinic: Don't want these texts, reply STOP to opt out, or call us”",
    'Le gustó “Lakeside Clinic: Para dejar de recibir mensajes, responda ALTO para salir”',
    "Thanks for contacting Joe's, reply STOP to end, CANCEL to cancel",
    "Thanks for contacting Joe's! Text us any time. Reply STOP to unsubscribe, HELP for help.",
  ])('is none by itself: %s', (text) => {
    expect(classifyReply(text)).toMatchObject(quoted)
  })

  it.each([
    'STOP to end',
    'Stop to opt out please',
    'STOP2END',
    'stop2quit',
    'STOP to unsubscribe.',
    'Txt STOP',
    'STOP 2 END',
    'STOP para salir',
    'Stop to end. Thanks',
    'Ok, STOP to end',
  ])('is an opt-out where its words are all that was sent: %s', (text) => {
    expect(classifyReply(text)).toMatchObject({ intent: 'opt-out', suppress: true })
  })
})
