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
`
