// Past 300 lines: a word list, one reviewed term a line.
/** Treatments, devices, vaccines and everyday medicine words in Spanish. */
export const treatmentsEsTerms: string = `
# tratamientos
quimioterapia
quimio
radioterapia
radiación
inmunoterapia
terapia hormonal
infusiones
trasplante
trasplantado
trasplantada
diálisis
hemodiálisis
tratamiento
tratamientos
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
nebulizaciones
marcapasos
desfibrilador
silla de ruedas
muletas
prótesis
órtesis
férula
~yeso
andadera
audífono
aparato auditivo
~lentes de contacto
dentadura
~frenos dentales
retenedor
glucómetro
tiras reactivas
catéter
sonda
colostomía
respirador
ventilador mecánico
medias de compresión
equipo médico
monitor de presión
tensiómetro
anticoagulante
anticoagulantes
# vacunas
vacuna
vacunas
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
inyecciones
inyectarse
inyectable
vacuna del papiloma *
# medicinas en general
medicamento
medicamentos
medicina
medicinas
medicación
antibiótico
antibióticos
dosis de
su dosis
dosificación
~pastilla para
~pastillas para
~pastillas de
sus pastillas
insulina
esteroide
esteroides
cortisona
~jarabe
jarabe para la tos
analgésico
analgésicos
antiinflamatorio
antihistamínico
suero intravenoso
gotas para los ojos
gotas para el oído
crema para la piel
ungüento
pomada
aspirina
ibuprofeno
acetaminofén
acetaminofeno
amoxicilina
penicilina
azitromicina
ciprofloxacino
metformina
losartán
amlodipino
atorvastatina
simvastatina
rosuvastatina
omeprazol
levotiroxina
prednisona
loratadina
cetirizina
naproxeno
diclofenaco
gabapentina
warfarina
furosemida
hidroclorotiazida
glibenclamida
glimepirida
semaglutida
alopurinol
ranitidina
metronidazol
fluconazol
aciclovir *
ivermectina
morfina
oxicodona
hidrocodona
codeína
metotrexato
tamoxifeno
ácido fólico
~calmante
~calmantes
laxante
diurético
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
~consejero *
~consejera *
grupo de apoyo *
terapeuta *
antidepresivo *
antidepresivos *
ansiolítico *
ansiolíticos *
antipsicótico *
sertralina *
fluoxetina *
paroxetina *
quetiapina *
litio *
metilfenidato *
metadona *
buprenorfina *
naloxona *
naltrexona *
desintoxicación *
rehabilitación de drogas *
rehabilitación de alcohol *
tratamiento de drogas *
tratamiento contra las drogas *
tratamiento para el alcohol *
tratamiento de alcohol *
alcohólicos anónimos *
narcóticos anónimos *
doce pasos *
línea de crisis *
dejar el cigarro *
parches de nicotina *
plan de seguridad *
tratamiento asistido *
# reproducción, género
anticonceptivo *
anticonceptivos *
anticonceptiva *
anticonceptivas *
control de natalidad *
planificación familiar *
pastilla del día después *
píldora del día después *
anticoncepción *
dispositivo intrauterino *
condones gratis *
aborto *
abortar *
píldora abortiva *
inseminación *
óvulos *
embrión *
embriones *
esperma *
semen *
ligadura de trompas *
vasectomía *
cesárea *
vitaminas prenatales *
partera *
comadrona *
reemplazo hormonal *
estrógeno *
estrógenos *
testosterona *
afirmación de género *
bloqueadores de pubertad *
antirretroviral *
antirretrovirales *
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
~dosis
~pastilla
~pastillas
~píldora
~tableta
~cápsula
~gotas
~crema
~parche
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
~sueros
~curación
~vitamina
~vitaminas
~suplemento
~hierro
~condón
# añadido tras la revisión
grupo de recuperación *
sus lentes
sus anteojos
su corona dental
lentes listos
guarda dental
`
