/** Cover tied to a person and plan words, in Spanish. */
export const insuranceEsTerms: string = `
# cobertura
seguro médico
seguro de salud
seguro dental
seguro de la vista
~su seguro
~aseguradora
~compañía de seguros
plan de salud
~plan médico
plan dental
cobertura médica
su cobertura
cobertura de su seguro
cobertura vencida
cobertura terminó
cobertura cancelada
~póliza
~su póliza
~número de póliza
~número de miembro
número de afiliado
~número de grupo
seguro vencido
seguro inactivo
seguro negado
seguro cancelado
seguro rechazó
seguro no cubre
seguro negó
seguro aprobó
~no está cubierto
~no cubre
sin seguro
no tiene seguro
autorización previa
autorización negada
autorización aprobada
autorización del seguro
reclamo negado
reclamo rechazado
reclamación negada
reclamación rechazada
~reclamo aprobado
~reclamo de seguro
~reclamación de seguro
explicación de beneficios
~beneficiario
beneficios por discapacidad
~inscripción abierta
seguro social por discapacidad
necesidad médica
~fuera de la red
~dentro de la red
red de proveedores
# palabras comunes, solo junto a otra señal
~cobertura
~reclamo
~reclamación
~negado
~negada
~rechazado
~rechazada
~asegurado
~asegurada
~cubierto
# cobertura: más
seguro popular
seguro del gobierno
~su aseguranza
~aseguranza
aseguranza médica
aseguranza no cubre
aseguranza negó
aseguranza rechazó
no tiene aseguranza
sin aseguranza
aseguranza vencida
aseguranza cancelada
seguro denegó
seguro denegado
~cambio de seguro
~perdió su seguro
~perder su seguro
pérdida de cobertura
~renovar su seguro
~renueve su seguro
~renovación de su seguro
cobertura de salud
cobertura negada
cobertura rechazada
~sin cobertura
plan médico no
póliza de salud
póliza médica
~elegibilidad
autorización de su seguro
preautorización
pre autorización
~preaprobación
previa autorización
~necesita autorización
~falta la autorización
~falta autorización
~pendiente de autorización
reclamo de su visita
reclamo de su consulta
reclamo médico
~su reclamo
reclamación denegada
negó el reclamo
negó la reclamación
negó su reclamo
~negó el pago
rechazó el reclamo
rechazó la autorización
negó la autorización
negó su autorización
~apelar la negación
apelación de su seguro
~carta de negación
beneficios médicos
beneficios de salud
beneficios de su seguro
verificar sus beneficios
~verificación de beneficios
fuera de la red de
médico fuera de la red
~no está en la red
red de su seguro
~no cubre su
~no cubre el
~no cubre la
no cubre esta
ya no aceptamos su
no aceptamos su seguro
compensación laboral
compensación de trabajadores
~incapacidad laboral
~incapacidad
seguro de incapacidad
~denegado
~denegada
~denegó
renovar chip
programa chip
renovación de chip
seguro chip
~=CHIP
carta de incapacidad
papeles de incapacidad
nota de incapacidad
califica para chip
días de gracia antes de perder
certificado de incapacidad
`
