/** Medicines by their Spanish names, and the words of dosing. A name that English spells alike stands in the English list. */
export const medicationsEsTerms: string = `
# presión, corazón, colesterol
clortalidona
clonidina
digoxina
nitroglicerina
heparina
gemfibrozilo
ezetimiba
hidralazina
verapamilo
# diabetes, tiroides
glipizida
gliburida
tirzepatida
tiroxina
# dolor, fiebre, alergia, resfriado
ketorolaco
metamizol
dipirona
neomelubrina
ciclobenzaprina
metocarbamol
difenhidramina
clorfenamina
fexofenadina
dextrometorfano
guaifenesina
ambroxol
ipratropio
pseudoefedrina
epinefrina
adrenalina
# antibióticos y otros contra infecciones
cefalexina
ceftriaxona
cefuroxima
nitrofurantoína
trimetoprima
terbinafina
nitazoxanida
permetrina
isoniazida
rifampicina
hidroxicloroquina
# estómago
metoclopramida
loperamida
~bismuto
sucralfato
simeticona
lactulosa
senósidos
bisacodilo
# esteroides, huesos, cáncer, nervios
triamcinolona
azatioprina
ciclofosfamida
fenitoína
topiramato
donepezilo
memantina
colchicina
tamsulosina
finasterida
sildenafilo *
tadalafilo *
sulfato ferroso
hierro oral
timolol
# sensibles: ánimo, sueño, atención
venlafaxina *
duloxetina *
mirtazapina *
trazodona *
amitriptilina *
imipramina *
olanzapina *
risperidona *
clozapina *
ziprasidona *
lamotrigina *
valproato *
ácido valproico *
atomoxetina *
buspirona *
ketamina *
melatonina
# sensibles: adicción, VIH, reproducción
acamprosato *
vareniclina *
emtricitabina *
zidovudina *
pastilla del día siguiente *
medroxiprogesterona *
mifepristona *
clomifeno *
progesterona *
hormonas femeninas *
oxitocina *
~preservativos *
# clases y formas
antiácido
antifúngico
adelgazante de sangre
adelgazador de sangre
adelgazar la sangre
~sedante
somnífero
pastillas para dormir
relajante muscular
broncodilatador
descongestionante
expectorante
tranquilizante *
psicotrópico *
~estimulante *
antigripal
~jarabe de
tomarse la pastilla
~dejar de tomar su
~siga tomando
tome una tableta
tome dos tabletas
tome 1 tableta
tome 2 tabletas
tome una pastilla
tome 1 pastilla
tome 2 pastillas
tome una cápsula
una tableta cada
una pastilla cada
cada 8 horas con comida
~miligramos
aumentar la dosis
bajar la dosis
cambio de dosis
nueva dosis
aplicar la crema
aplique la crema
supositorio
gotas para ojos
gotas oftálmicas
gotas nasales
spray nasal
atomizador nasal
enjuague bucal recetado
~remedio
~recetó
~recetaron
le recetó
le recetaron
me recetaron
recetado por
medicamento controlado *
sustancia controlada *
vitamina d
condón *
su jarabe
sus gotas
tus gotas
gotas de los ojos
gotas en los ojos
gotas en el ojo
gotas para el ojo
vitamina c recetada
medicina para los nervios *
pastillas para los nervios *
pastillero
caja de pastillas
tu refill
sus refills
después de cada comida
antes de cada comida
antes de acostarse con
con el estómago lleno
fármaco
~biológico
acenocumarol
eritropoyetina
eutirox
glargina
propiltiouracilo
medicamento para la ansiedad *
medicina para la ansiedad *
medicamento para la depresión *
medicina para la depresión *
pastillas para la ansiedad *
pastillas para la depresión *
tempra
buscapina
dolex
apronax
flanax
bedoyecta
rivotril *
colirio
`
