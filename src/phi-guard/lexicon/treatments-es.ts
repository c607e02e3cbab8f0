/** Treatments, devices, vaccines and everyday medicine words in Spanish. */
export const treatmentsEsTerms: string = `
# tratamientos
quimioterapia
quimio
radioterapia
radiación
inmunoterapia
terapia hormonal
trasplante
trasplantado
trasplantada
diálisis
hemodiálisis
tratamiento
terapia física
fisioterapia
fisioterapeuta
terapia ocupacional
terapia del habla
terapia de lenguaje
rehabilitación
quiropráctico
quiropráctica
acupuntura
manejo del dolor
vendaje
oxígeno en casa
nebulización
nebulizador
inhalador
marcapasos
desfibrilador
silla de ruedas
muletas
prótesis
órtesis
férula
~yeso
andadera
~audífono
audífonos para sordera
aparato auditivo
~lentes de contacto
dentadura
~frenos dentales
retenedor
bomba de insulina
glucómetro
tiras reactivas
catéter
sonda
colostomía
respirador
ventilador mecánico
medias de compresión
monitor de presión
tensiómetro
# vacunas
vacuna
vacunación
vacunarse
vacunado
vacunada
vacunar
inmunización
segunda dosis
primera dosis
próxima dosis
tercera dosis
inyección
inyectarse
inyectable
vacuna del papiloma *
# medicinas en general
su medicina
suero intravenoso
insulina glargina
# mente y sustancias
psicoterapia *
sesión de terapia *
terapia de grupo *
terapia individual *
terapia familiar *
terapia de pareja *
terapia de conducta *
terapia conductual *
terapia cognitiva *
terapia cognitivo conductual *
consejería *
consejero *
consejera *
terapeuta *
desintoxicación *
tratamiento de drogas *
tratamiento contra las drogas *
tratamiento para el alcohol *
tratamiento de alcohol *
alcohólicos anónimos *
narcóticos anónimos *
~doce pasos *
línea de crisis *
plan de seguridad *
tratamiento asistido *
# reproducción, género
control de natalidad *
planificación familiar *
anticoncepción *
dispositivo intrauterino *
implante anticonceptivo *
aborto *
~abortar *
inseminación *
óvulos *
embrión *
esperma *
semen *
ligadura de trompas *
vasectomía *
cesárea *
partera *
comadrona *
reemplazo hormonal *
terapia con testosterona *
afirmación de género *
bloqueadores de pubertad *
profilaxis preexposición *
terapia génica *
=DIU *
=TARV *
=FIV *
# cuidado
cuidado en el hogar
enfermera a domicilio
cuidados en casa
hospicio
postoperatorio
posoperatorio
preoperatorio
alta del hospital
dieta para diabéticos
dieta baja en sal
dieta blanda
dieta líquida
nutricionista
dietista
células madre
terapia de luz
limpieza dental
blanqueamiento
limpieza profunda dental
fluoruro
flúor dental
selladores dentales
ortodoncia
# palabras comunes, solo junto a otra señal
~terapia
~bomba
~refuerzo
~dieta
~oxígeno
~ayuno
~ayunas
~ingresado
~ingresada
~lentes
~anteojos
~suero
~curación
~condón
# añadido tras la revisión
grupo de recuperación *
sus lentes
sus anteojos
su corona dental
lentes listos
guarda dental
# más
grupo de aa *
`
