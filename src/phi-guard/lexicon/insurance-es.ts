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
`
