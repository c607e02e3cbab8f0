// Past 300 lines: a word list, one reviewed term a line.
/** Specialties, departments and clinicians whose title tells the care, in Spanish. */
export const specialtiesEsTerms: string = `
# especialidades
oncología
oncólogo
oncóloga
hematología
hematólogo
hematóloga
cardiología
cardiólogo
cardióloga
neurología
neurólogo
neuróloga
neurocirugía
neurocirujano
nefrología
nefrólogo
nefróloga
urología
urólogo
uróloga
gastroenterología
gastroenterólogo
gastroenteróloga
endocrinología
endocrinólogo
endocrinóloga
reumatología
reumatólogo
reumatóloga
neumología
neumólogo
neumóloga
dermatología
dermatólogo
dermatóloga
alergólogo
alergóloga
alergología
alergista
inmunología
infectología
infectólogo
enfermedades infecciosas
ortopedia
ortopedista
ortopédico
ortopédica
traumatólogo
podología
podólogo
podóloga
podiatría
podiatra
oftalmología
oftalmólogo
oftalmóloga
optometría
optometrista
oculista
~óptica
doctor de los ojos
otorrinolaringología
otorrinolaringólogo
otorrino
audiología
audiólogo
audióloga
dentista
odontología
odontólogo
odontóloga
ortodoncista
endodoncista
periodoncista
pediatría
pediatra
pediátrico
pediátrica
neonatología *
geriatría
geriatra
geriátrico
radiología
radiólogo
radióloga
anestesiólogo
anestesióloga
anestesiología
cirujano plástico
cirugía general
medicina deportiva
medicina del dolor
fisiatría
fisiatra
hepatología
hepatólogo
proctología
proctólogo
patólogo
genetista *
cuidados intensivos
terapia intensiva
especialista del corazón
especialista en diabetes
especialista del riñón
especialista en alergias
doctor del corazón
médico del corazón
especialista en piel
especialista en cáncer
~=ORL
# sensibles
psiquiatría *
psiquiatra *
psicología *
psicólogo *
psicóloga *
psicoterapeuta *
obstetricia *
obstetra *
ginecología *
ginecólogo *
ginecóloga *
ginecológico *
ginecológica *
gineco *
ginecobstetra *
medicina materno fetal *
materno infantil *
perinatología *
medicina reproductiva *
salud reproductiva *
salud sexual *
salud de la mujer *
especialista en fertilidad *
consejero de adicciones *
medicina de adicciones *
sexología *
sexólogo *
sexóloga *
trabajadora social clínica *
# palabras comunes, solo junto a otra señal
~óptico
# especialidades: más
especialista de la piel
especialista de la vista
especialista de los ojos
especialista en memoria
doctor de la piel
doctor de piel
doctor de los pies
doctor de pies
doctora de la piel
doctor de ojos
doctora de los ojos
doctor de niños
doctora de niños
médico de los ojos
médico de niños
oncológico
oncológica
cardiológico
cardiocirujano
electrofisiólogo
electrofisiología
neurocirujana
neuropsicólogo *
neuropsicóloga *
neuropsicología *
neuropediatra
nefrológico
urológico
urológica
gastroenterológico
gastro
endocrino
reumatológico
pulmonólogo
pulmonóloga
pulmonología
dermatológico
dermatológica
inmunólogo
inmunóloga
infectóloga
ortopeda
traumatóloga
fisioterapista
kinesiólogo
kinesióloga
kinesiología
quiropractor
acupunturista
oftalmológico
oftalmológica
otorrinolaringóloga
audiometrista
fonoaudiólogo
fonoaudióloga
fonoaudiología
logopeda
patóloga
odontopediatra
odontopediatría
periodoncia
periodontista
prostodoncista
higienista
neonatólogo *
neonatóloga *
geriátrica
gerontología
gerontólogo
imagenología
departamento de imágenes
unidad de quemados
~sala de recuperación
anestesista
nutrición clínica
hepatóloga
proctóloga
coloproctología
clínica de la memoria
clínica de mama
clínica de pies
clínica del pie
# sensibles: más
psicopedagoga *
psicopedagogo *
trabajador social clínico *
ginecobstetricia *
obstétrico *
obstétrica *
doctora de mujeres *
doctor de mujeres *
doctora de la mujer *
perinatólogo *
perinatóloga *
~materno *
endocrinología reproductiva *
salud femenina *
salud del hombre *
salud masculina *
andrología *
andrólogo *
sexual y reproductiva *
salud de género *
defensora de víctimas *
intercesora de víctimas *
defensora de violencia *
~defensora *
cuarto de emergencias
especialista en columna
especialista de columna
especialista en huesos
especialista en el sueño
especialista en rehabilitación
cirujano de columna
cirujano de mano
cirujano de rodilla
cirujano de mama
clínica de columna
equipo de trasplante
navegadora de cáncer
educadora de diabetes
coordinadora de trasplantes
piso de cirugía
traumatología
=UCI
nefro
neumo
onco
~gine *
~uro
derma
cardio infantil
oftalmo
odonto
~psico *
traumato
foniatra
internista
urgenciólogo
cuneros
trabajadora social del hospital
maxilofacial
doctor de los huesos
doctor de los riñones
doctora del corazón
doctor de los nervios *
doctor de la mujer *
dermato
mastólogo
angiólogo
flebólogo
osteópata
rehabilitadora
rehabilitador
telepsiquiatría *
telepsicología *
`
