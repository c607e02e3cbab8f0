/** Places whose name tells the care, in Spanish. They count in a text, a sender name and a link host. */
export const facilitiesEsTerms: string = `
# centros
centro de cáncer
centro oncológico
centro del cáncer
instituto del cáncer
centro de diálisis
unidad de diálisis
clínica de diálisis
centro cardíaco
instituto del corazón
centro de diabetes
clínica de diabetes
centro quirúrgico
centro de cirugía
centro de imágenes
clínica dental
consultorio dental
clínica de ojos
clínica oftalmológica
clínica del dolor
clínica de heridas
clínica de alergias
~sala de urgencias
asilo de ancianos
hogar de ancianos
hospital infantil
clínica de asma
clínica de memoria
clínica pediátrica
# centros sensibles
centro de rehabilitación *
centro de recuperación *
clínica de rehabilitación *
centro de adicciones *
clínica de adicciones *
clínica de metadona *
centro de desintoxicación *
hospital psiquiátrico *
clínica psiquiátrica *
centro de salud mental *
clínica de salud mental *
centro psicológico *
clínica de fertilidad *
centro de fertilidad *
clínica de la mujer *
centro de la mujer *
hospital de la mujer *
clínica de mujeres *
maternidad *
sala de partos *
clínica prenatal *
clínica de vih *
centro de vih *
clínica de aborto *
clínica de planificación familiar *
refugio para mujeres *
albergue para mujeres *
casa de acogida *
centro de crisis *
clínica de género *
# centros: más
centro de dolor
centro de mama
centro del corazón
centro del sueño
clínica del sueño
laboratorio del sueño
centro de columna
centro de memoria
centro de piel
clínica de la piel
clínica de piel
centro de ojos
instituto de ojos
centro de visión
centro de la visión
centro de audición
centro auditivo
centro de quemados
centro de terapia
banco de sangre
~asilo
residencia de ancianos
residencia asistida
vivienda asistida
casa de reposo
centro de enfermería
hospital de ojos
hospital de niños
clínica odontológica
# sensibles: más
casa de recuperación *
hogar de recuperación *
instituto de recuperación *
centro de tratamiento *
centro de drogas *
centro antidrogas *
anexo de rehabilitación *
centro de reproducción *
clínica de reproducción *
clínica de ets *
clínica de its *
centro de nacimientos *
refugio de mujeres *
refugio de violencia *
refugio para víctimas *
albergue de mujeres *
albergue para víctimas *
~casa segura *
centro de víctimas *
centro contra la violencia *
centro lgbt *
clínica de hombres *
clínica para hombres *
clínica de adolescentes *
clínica para adolescentes *
~albergue *
~sala de emergencias
comedor terapéutico *
comedor acompañado *
de la sala de emergencia
de la sala de urgencia
la sala de urgencia del
cama del refugio *
cama en el refugio *
`
