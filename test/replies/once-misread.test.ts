import { describe, expect, it } from 'vitest'
import { planReply, type ReplyPlan } from '../../src/inbound/index.js'
import { classifyReply } from '../../src/replies/index.js'

const held = { intent: 'other', rule: 'proxy', suppress: true, needsReview: true }

describe('somebody else at the same phone', () => {
  it.each([
    "This isn't Maria, this is her daughter",
    'not Robert, this is his wife',
    "I'm not David, I'm the nurse",
    'i have his phone now',
    "Karen's phone, her sister answering",
    'no soy Rosa, soy su hija',
    'No soy Juan, habla la hermana',
    'yo tengo su teléfono',
  ])('is held for a person: %s', (text) => {
    expect(classifyReply(text)).toMatchObject(held)
  })

  it('keeps the consent of the person, which a wrong number ends', () => {
    const plan = (text: string): ReplyPlan =>
      planReply({
        intent: classifyReply(text),
        providerHandled: null,
        providerConfirms: false,
        predicted: 'none',
        alreadyStopped: false,
        confirmedToday: false,
        officeOpen: true,
      })
    expect(plan("This isn't Maria, this is her daughter")).toMatchObject({ stop: 'review', revokeConsent: false, needsPerson: true })
    expect(plan("This isn't Maria")).toMatchObject({ stop: 'wrong-number', revokeConsent: true, needsPerson: true })
  })

  it('opts out where they ask for it', () => {
    expect(classifyReply("This isn't Maria, this is her daughter. Stop texting her")).toMatchObject({ intent: 'opt-out', rule: 'proxy', needsReview: true })
  })

  it('is still a wrong number where the phone is said to be one', () => {
    for (const text of ['Wrong number, this is his wife’s friend', 'You have the wrong number, this is her son'])
      expect(classifyReply(text)).toMatchObject({ intent: 'opt-out', rule: 'wrong-number' })
  })

  it('is not held where a relative only says who writes', () => {
    expect(classifyReply('This is his mom, we will be late')).toMatchObject({ intent: 'other', suppress: false, needsReview: true })
  })
})

describe('an opt-out word with signs, digits or spaces typed into it', () => {
  it.each(['@stop', 's-top', 's.top', 'S_TOP', 'st op', 's top', 'Sto p', 'stop1', '1STOP', 'stop 2'])('suppresses, and a person looks: %s', (text) => {
    expect(classifyReply(text)).toMatchObject({ intent: 'opt-out', suppress: true, needsReview: true })
  })

  it.each(['top', 'to p', 'help1', '1 start', '@end'])('is none: %s', (text) => {
    expect(classifyReply(text).rule).not.toBe('opt-out-typing-error')
  })
})

describe('a wish to stop that names no texts', () => {
  it.each(['i want to stop receiving', 'I would like to stop getting', "we'd prefer to stop receiving", 'I wanna stop', 'make it stop', 'please make it stop'])(
    'suppresses: %s',
    (text) => {
      expect(classifyReply(text)).toMatchObject({ intent: 'opt-out', suppress: true })
    },
  )

  it.each(['i want to stop smoking', 'can i stop this medicine', 'i wanna stop by', 'i need to stop getting sick', 'make the bleeding stop'])(
    'is none where something else is to stop: %s',
    (text) => {
      expect(classifyReply(text)).toMatchObject({ intent: 'other', suppress: false })
    },
  )
})

describe('an opt-out that asks what it is about', () => {
  it.each(['unsubscribe from what?', 'opt out of what exactly', 'darme de baja de qué?'])('suppresses and goes to a person: %s', (text) => {
    expect(classifyReply(text)).toMatchObject({ intent: 'opt-out', suppress: true, needsReview: true })
  })
})

describe('an automatic answer', () => {
  it.each([
    "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.",
    'Automatic reply: I am out of the office until the end of the month.',
    'This number does not accept incoming messages.',
    'Sorry, I can’t talk right now.',
    'Estoy conduciendo con No molestar activado. Contesto cuando pare.',
    'Respuesta automática: estoy fuera de la oficina hasta el lunes.',
  ])('is a machine’s form, and nobody looks: %s', (text) => {
    expect(classifyReply(text)).toMatchObject({ intent: 'other', rule: 'auto-reply', suppress: false, needsReview: false })
  })

  it.each(['I will call back', "I'll call you later", 'in a meeting, will call this afternoon', 'les llamo luego', 'voy manejando, les marco al rato'])(
    'is not what a person promises: %s',
    (text) => {
      const read = classifyReply(text)
      expect(read).toMatchObject({ intent: 'other', suppress: false, needsReview: true })
      expect(read.rule).not.toBe('auto-reply')
    },
  )

  it.each([
    'Auto-reply: unsubscribe',
    "I'm driving right now. Stop texting me",
    'Respuesta automática: no me manden mensajes',
    'Automatic reply: ya no me escriban',
  ])('never hides a request: %s', (text) => {
    expect(classifyReply(text)).toMatchObject({ intent: 'opt-out', suppress: true, needsReview: true })
  })

  it.each(['Automatic reply: not interested', 'Out of office, tell them to stop whatever this is', 'Mensaje automático: prefiero llamadas'])(
    'goes to a person with weaker words of refusal: %s',
    (text) => {
      expect(classifyReply(text)).toMatchObject({ rule: 'auto-reply', needsReview: true })
    },
  )
})
