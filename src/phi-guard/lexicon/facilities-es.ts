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
~sala de emergencias
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
`
