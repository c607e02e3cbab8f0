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
~traumatología
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
~=UCI
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
`
