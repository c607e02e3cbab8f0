/** Money owed or paid for care, in Spanish. */
export const financialEsTerms: string = `
# dinero que se debe
saldo pendiente
saldo vencido
lo que debe
la cantidad que debe
~saldo actual
~saldo de su cuenta
saldo adeudado
~su saldo es
~su saldo de
saldo por pagar
su deuda
~deuda
deuda médica
factura médica
~factura pendiente
factura vencida
factura de su visita
factura de hospital
cuenta médica
cuenta vencida
~cuenta por pagar
en cobranza
~cobranza
agencia de cobranza
~agencia de cobros
~cobrador
monto adeudado
~cantidad adeudada
~monto a pagar
~total a pagar
pago vencido
pago atrasado
~pago pendiente
~pago rechazado
pago de su consulta
~plan de pago
~pagos mensuales
adeuda
~adeudo
copago
coaseguro
deducible
gasto de bolsillo
ayuda financiera
asistencia financiera
último aviso de pago
~aviso de cobro
~tarjeta rechazada
~cargo por cancelación
cargo por no presentarse
pague su saldo
pague su cuenta
pagar su saldo
pagar su cuenta
costo de su consulta
costo de su cirugía
costo de su visita
presupuesto de su tratamiento
departamento de facturación
~facturación
# palabras comunes, solo junto a otra señal
~saldo
~pago
~pagar
~pague
~cobro
~cobrar
~factura
~reembolso
# deuda y pago: más
saldo de su visita
saldo de su consulta
saldo de la clínica
saldo con la clínica
saldo con nosotros
saldo de paciente
saldo del paciente
saldo con el hospital
~su saldo
~tiene un saldo
~tiene saldo
~saldo a pagar
~deuda pendiente
deuda con la clínica
deuda con el hospital
debe en la clínica
debe a la clínica
debe al hospital
~todavía debe
~aún debe
~usted debe
~nos debe
~debe un total
debe de su consulta
debe de su visita
~cantidad pendiente
~monto pendiente
~monto vencido
factura del hospital
factura de la clínica
factura del doctor
factura del médico
factura del laboratorio
factura de laboratorio
factura de su consulta
~su factura
~factura por
~pague su factura
cuenta del hospital
cuenta del doctor
cuenta de la clínica
cuenta del médico
~cuenta atrasada
enviada a cobranza
enviado a cobranza
enviada a colecciones
enviado a colecciones
~mandada a colecciones
~colecciones
~agencia de colección
~en colecciones
pago de su visita
pago de la consulta
pago del hospital
pago a la clínica
pago de la clínica
~pago mínimo
~pago no procesado
~no recibimos su pago
~no hemos recibido su pago
~pago fue rechazado
~pago declinado
~arreglo de pago
~convenio de pago
~pago pendiente de
~pago vence
~su pago
co pago
coseguro
~cargo por faltar
cargo por no llegar
cargo por no asistir
cargo por cita perdida
cargos por su visita
cargos médicos
gastos médicos
gastos de hospital
costo de la consulta
costo de la visita
costo de su procedimiento
costo del procedimiento
costo de sus estudios
~costo total de su
precio de su consulta
precio de la consulta
presupuesto de su procedimiento
~estimado de costos
estimado de buena fe
~cotización de su
escala móvil
~tarifa reducida
caridad médica
ayuda para pagar su
~tarjeta fue rechazada
~tarjeta declinada
~tarjeta en archivo
~cargo a su tarjeta
~cobraremos
~le cobraremos
~cobramos
~cobraron
~cobrado
~abono
~reembolso de
~departamento de cobros
~departamento de pagos
~oficina de facturación
cuenta de ahorros médicos
bancarrota médica
`
