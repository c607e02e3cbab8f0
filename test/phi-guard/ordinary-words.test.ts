import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'

const guard = createPhiGuard()
const stopped = (texts: string): string[] =>
  texts
    .trim()
    .split('\n')
    .filter((text) => guard.inspect(text).verdict === 'blocked')

describe('words of every day that hold, end like or nearly spell a term', () => {
  it('are clear where a term stands in their middle', () => {
    expect(
      stopped(`
We are transferring your order to our Elm Street store, ready by Friday.
Your room rate covers everything but incidentals, a card is kept on file.
Our specialised team will fit your kitchen on Tuesday.
We replaced the fluorescent lights in the hall.
The curtailment of bus service starts on Monday.
Amalgamation of the two branches is done, your account number stays the same.
Restringing your racket takes two days.
Cita concertada para el jueves a las 10. Clínica Lago.
Los gastos incidentales van por su cuenta.
Costas occidentales con viento fuerte hoy.
Fotos espectaculares de la boda, gracias.
Hay una contradicción en el contrato.`),
    ).toEqual([])
  })

  it('are clear where they end as a term does', () => {
    expect(
      stopped(`
La Comunidad Autónoma cierra sus oficinas el viernes.
La decisión repentina sorprendió a todos.
Merluza a la vizcaína, menú del día.
Se desploma el precio del gas.
Contrató una correduría de seguros.`),
    ).toEqual([])
  })

  it('are clear where they are one letter from a term, or sound like one', () => {
    expect(
      stopped(`
The artistic director will speak after the show.
The ontology course starts on Monday.
Facture en línea antes de viajar.
Préstate un libro en la biblioteca.
Cocina vasca los jueves, reserve su mesa.
Vertido de escombros prohibido en la calle 5.`),
    ).toEqual([])
  })

  it('are clear in their other sense', () => {
    expect(
      stopped(`
Huntington Beach traffic update: PCH closed until 6.
Ophelia is on stage at eight.
The watchman will open the gate at six.
New staff induction is on Monday at 9 in room 4.
School photos today: full uniform please, and no PE kit.
Derramé el café en la mesa, perdón.
La autopista está congestionada, salga más temprano.
La encimera de granito llega el martes.
Función de títeres el sábado a las 5 en la biblioteca.
Anoche soñó que ganaba la lotería.
Museo de arte moderna, entrada libre el domingo.
Rosa pálida es el color de la invitación.
Mi tía invita la cena del sábado.
El zumbido del refrigerador ya se arregló.
La resonancia del salón es excelente para el concierto.`),
    ).toEqual([])
  })

  it('are still stopped where the text tells of care', () => {
    const leaking = `
See #yourdiabetesupdate
lakesidepsychiatry says hi
SpringfieldOncology: call us
your diabetesfollowup is due
Ver resultadosdiabetes hoy
Your Moderna vaccine is due
Huntington disease clinic: please call us
Your Invitae results are ready
Su resonancia es el lunes a las 8
Tuvo un derrame cerebral
Traiga a su bebé al tamiz neonatal
Your Watchman implant is on Tuesday
Tiene una erupción en la piel
Your nonallergic rhinitis visit`
    expect(stopped(leaking)).toEqual(leaking.trim().split('\n'))
  })
})
