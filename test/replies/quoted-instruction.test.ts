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
  ])('takes nothing from an opt-out beside it: %s', (text) => {
    expect(classifyReply(text)).toMatchObject(asked)
  })

  it.each([
    'Liked “Lakeside Clinic: Your visit is Tue at 3. Reply STOP to opt out.”',
    'Disliked “Lakeside Clinic: Your visit is Tue. Reply 1 to confirm, 2 to change. Reply STOP to opt out.”',
    'Loved “Lakeside Clinic: For help call 312-555-0142. Msg frequency varies. Reply STOP to opt out.”',
    'Le gustó “Lakeside Clinic: Ya recibe textos de citas y portal. Frecuencia variable. Ayuda: 312-555-0142. STOP para salir.”',
    'Me encantó “Lakeside Clinic: Responda ACEPTO para recibir textos de citas. AYUDA para ayuda, STOP para salir.”',
    "Thanks for contacting Joe's! Text us any time. Reply STOP to unsubscribe, HELP for help.",
  ])('is none by itself: %s', (text) => {
    expect(classifyReply(text)).toMatchObject(quoted)
  })

  it.each(['STOP to end', 'Stop to opt out please', 'STOP2END', 'stop2quit', 'STOP to unsubscribe.', 'Txt STOP', 'STOP 2 END', 'STOP para salir'])(
    'is an opt-out where its words are all that was sent: %s',
    (text) => {
      expect(classifyReply(text)).toMatchObject({ intent: 'opt-out', suppress: true })
    },
  )
})
