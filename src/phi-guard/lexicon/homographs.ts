// Past 300 lines: a word list, one reviewed term a line.
/** Phrases in which a listed term is innocent. A match cancels the terms that lie wholly inside it, no others. */
export const homographs: string = `
# tests that are no lab test
stress test your
test results
# shots, doses
shot glass
your port forwarding
your port number
pase por ella
pasa por ella
vengo por ella
venga por ella
ir por ella
shot clock
give it a shot
have a shot
take a shot
screen shot
your shot at
shot of tequila
shot of vodka
shot of espresso
head shot
daily dose of fun
healthy dose of
dose of reality
pump station
pump gas
is shot
are shot
was shot
shot put
shots on goal
shot list
physical copy
physical address
physical education
physical store
physical card
final exam results
retail therapy at
medicare for all
healthcare bill vote
health care bill vote
surgeon general
counselor at camp
counseling office at school
college counseling
detox your closet
detox your inbox
digital detox
rehab of the old
home rehab project
house rehab
kitchen rehab
wheelchairs are available
wheelchairs are at
wheelchair access
wheelchair accessible
wheelchair ramp
wheelchair entrance
wheelchairs by the
wheelchairs at the
wheelchair parking
ambulance entrance
ambulance bay
ambulance chaser
diagnostic fee
# cold, hot, weather
it's cold
cold outside
cold out
cold drink
cold beer
cold weather
cold front
cold brew
cold call
cold feet
cold water
cold night
cold day
cold morning
cold air
ice cold
so cold
too cold
very cold
cold pizza
cold shower
getting cold
feeling cold
is cold
cold case
cold play
cold cuts
cold storage
high pressure system
low pressure system
# cleaning, laundry, house
deep cleaning service
water pump
pump up
pump iron
water pressure
under pressure
no pressure
pressure washer
pressure washing
pressure cooker
drain cleaning
oxygen tank refill station
# people, shows, games
drug store
positive vibes
positive attitude
positive energy
positive feedback
positive side
positive review
cast and crew
the cast
voice cast
cast party
cast iron
cast your vote
cast a vote
supporting cast
sick beat
sick of
sick leave policy
home sick
painful to watch
pain in the neck
pain in the butt
pain in the ass
pain in d ass
pain au chocolat
stroke of luck
stroke of midnight
stroke of genius
back stroke
breast stroke
gave me a heart attack
give me a heart attack
nearly had a heart attack
sugar daddy
sugar free
brown sugar
sugar cookie
your sugar cookie
sugar rush
weight room
weight lifting
pull your weight
sun burn cream sale
# computers, phones, cars, money
computer virus
virus scan
virus protection
went viral
going viral
viral video
viral marketing
scan the code
scan the qr
scan qr
scan here
scan this
scan to pay
scan the barcode
scan id
news coverage
claim your
claim now
baggage claim
claim check
free of charge
in charge
no charge
work life balance
balance sheet
new balance
exam fees
discharge date from the army
admission fee
legal counseling
career counseling
career counselor
camp counselor
school counselor
guidance counselor
college counselor
financial counseling
credit counseling
retail therapy
drug free workplace
drug mart
lift weights
weed killer
weed control
addicted to you
addicted to love
addicted to this
addict to
drunk text
panic room
dont panic
don't panic
no panic
hip hop
hip replacement parts for cars
neck tie
neck lace
shoulder bag
tooth fairy
tooth brush
tooth pick
sweet tooth
filling station
filling out
filling the
filling up
filling in
brace yourself
brace yourselves
contact lenses sale
drops mic
price drop
cough drops candy aisle
capsule wardrobe
time capsule
tablet computer
tablet pc
chill pill
pill bug
spray paint
pepper spray
spray tan
cream cheese
ice cream
cream pie
cream soda
cream coffee
cream crackers
diet coke
diet pepsi
diet soda
water infusion tea
tea infusion
no sweat
sweat shirt
sweat pants
sweat equity
pay cut
growing pains
voter fatigue
donor fatigue
zoom fatigue
metal fatigue
alarm fatigue
outbreak movie
bee hive
you tube
abnormal load
cold blooded
black lung band
sore loser
eye sore
sore point
sight for sore eyes
sore winner
stem cell phone
sodium light
iron man
iron maiden
cast iron pan
iron chef
dental floss
dental school
dental student
cancer zodiac
cancer horoscope
tropic of cancer
cancer sign
zodiac cancer
alcohol free beer
non alcohol
alcohol served
alcohol will be served
smoking area
smoking gun
smoking hot
smoking section
no smoking
non smoking
non smoking room
smoking room
smoking jacket
smoking ribs
smoking meat
tobacco road
sexual chemistry on screen
sense of vision
vision board
vision statement
mission and vision
# time zones, states, titles written like acronyms
am pt
pm pt
a.m. pt
p.m. pt
noon pt
et pt
est pt
eastern pt
# words that open a Spanish innocent phrase
corazón de melón
mi corazón
de todo corazón
de corazón
con el corazón
sangre azul
presión de grupo
peso mexicano
peso argentino
peso colombiano
mil pesos
cien pesos
operación matemática
dolor de codo
pago de luz
pago de la luz
saldo de su celular
saldo telefónico
recarga de saldo
recargar saldo
examen final
examen de manejo
examen de matemáticas
examen de inglés
examen de conducir
examen parcial
bomba de agua
bomba de gasolina
dosis de alegría
dosis de humor
virus informático
jackson ms
biloxi ms
gulfport ms
hattiesburg ms
tupelo ms
meridian ms
southaven ms
oxford ms
natchez ms
vicksburg ms
coma bien
coma sano
coma rico
coma y beba
coma con
que coma
pet vaccine
dog vaccine
maternity leave
shot on iphone
positive balance
sugar land
great depression
tropical depression
manic monday
fever pitch
itching to
itch to
sore subject
comfortably numb
stroke play
addicted to chocolate
surgical strike
surgical precision
breast of chicken
chicken breast
breast meat
liver and onions
kidney beans
full colon
skin tight
skin care sale
gum ball
chewing gum
gum tree
treasure chest
chest of drawers
chest freezer
nerve wracking
lost my nerve
bone dry
bone broth
bone in
funny bone
t bone
muscle car
muscle beach
spine label
exposure triangle
media exposure
public exposure
double exposure
sweat lodge
sick day
sick leave
sick time
call in sick
called in sick
tablet stand
fire tablet
drug dealer
drug lord
drug bust
spray bottle
bug spray
sling bag
sling shot
walker texas ranger
vitamin water
vitamin shoppe
iron on
iron out
iron your
data recovery services
disaster recovery services
debt recovery services
vehicle recovery services
water treatment center
water treatment
lump sum
rash decision
rash driving
roof shingles
roofing shingles
asphalt shingles
bar stool
step stool
piano stool
foot stool
lithium battery
lithium ion
well versed
licencia de maternidad
permiso de maternidad
facultad de medicina
escuela de medicina
bajo presión
mental note
mental math
mental game
deep clean your home
# Spanish everyday phrases
parto a
parto para
parto hacia
parto rumbo
parto mañana
parto hoy
parto temprano
yo parto
ya parto
parto de aquí
parto de casa
parto de viaje
parto de regreso
parto de madrugada
signo es cáncer
signo cáncer
signo de cáncer
signo zodiacal cáncer
horóscopo cáncer
horóscopo de cáncer
soy cáncer
eres cáncer
estuvo de infarto
está de infarto
final de infarto
partido de infarto
película de infarto
juego de infarto
precios de infarto
mole poblano
del mole
el mole
mole de
de mole
mole verde
mole negro
operación bancaria
su operación bancaria
tu operación bancaria
su operación en línea
su operación con tarjeta
su operación de pago
su operación de compra
qué dolor de cabeza
un dolor de cabeza este
dolor de cabeza con este
tratamiento capilar
tratamiento facial
tratamiento de belleza
tratamiento de agua
tratamiento para el cabello
vacuna para su perro
vacuna para su gato
vacuna para su mascota
vacuna para mascota
vacuna de su perro
vacuna de su mascota
vacuna para perro
vacuna antirrábica
dado de alta en
le dieron de alta en el sistema
casa matriz
oficina matriz
recuperación de contraseña
su recuperación de contraseña
recuperación de cuenta
clima bipolar
clima anda bipolar
le duele perder
presión del agua
presión de tiempo
masa para pizza
masa para tamal
masa madre
lentes de sol
sus lentes de sol
tus lentes de sol
depresión tropical
depresión económica
trasplante de planta
rehabilitación de calle
rehabilitación de vivienda
rehabilitación de la carretera
rehabilitación del edificio
diagnóstico automotriz
diagnóstico vehicular
diagnóstico de su auto
diagnóstico de su carro
diagnóstico de su vehículo
diagnóstico de freno
examen de admisión
examen de ingreso
examen de ciudadanía
examen de historia
examen de ciencia
examen de química
examen de física
examen de español
examen de geografía
examen de biología
examen trimestral
examen semestral
suerte en tu examen
para tu examen
no tome nada personal
coma ansias
coma cuento
terapia de compras
sabor a sangre
a sangre fría
corazón de alcachofa
corazón de pollo
corazón del equipo
corazón de la ciudad
contracción económica
contracción del mercado
derrame de petróleo
derrame de aceite
derrame de agua
derrame de combustible
derrame químico
costó un riñón
cuesta un riñón
costar un riñón
hígado encebollado
bistec de hígado
a todo pulmón
en sus exámenes
en tus exámenes
en tu examen
en el examen
en los exámenes
en su examen de
# people away, jokes, bills of other houses
out sick
is sick today
calling in sick
retina display
type 2 charger
stage 3 of the race
credit card bill
flu game
cane sugar
candy cane
sugar cane
cane corso
social worker job
rabillo del ojo
dientes de ajo
muela del molino
tratamiento del agua
vacuna de tu perro
vacuna de tu gato
vacuna para tu perro
vacuna para tu gato
vacuna del perro
vacuna del gato
vacuna de los perros
sala de emergencias más cercana
vaya a la sala de emergencias
acuda a la sala de emergencias
ir a la sala de emergencias
visite la sala de emergencias
cuarto de emergencias más cercano
corona de flores
corona de reina
inyección de capital
inyección de recursos
tormenta con presión baja
sistema de presión baja
sistema de presión alta
light diagnosis
engine diagnosis
vehicle diagnosis
car diagnosis
terapia de risa
es mi terapia
es terapia
de rodillas
fiebre del oro
fiebre mundialista
fiebre del mundial
fiebre de compras
zona de ambulancia
entrada de ambulancia
estómago lleno
panel de yeso
tabla de yeso
figura de yeso
depression in the road
depression in the ground
economic depression
injection mold
injection molding
fuel injection
cash injection
cancer and leo
gemini and cancer
therapy dog
wound up
wound down
anxious to see
anxious to hear
anxious to get
psychology class
psychology exam
genetics class
doppler radar
hive mind
paralysis by analysis
inflammatory remarks
rib eye
rib roast
elbow room
elbow grease
thumb drive
toe the line
cold snap
tough pill
swab the deck
a shot at it
a shot at this
a shot at that
a shot at a
data plan doesn't cover
data plan does not cover
phone plan doesn't cover
no coma en la sala de espera
no coma en el auditorio
tree surgeon
tree surgery
team treated you
staff treated you
how we treated you
how you were treated
how were you treated
treated you well
treated you at the desk
pipe surgery
x ray vision
having a heart attack over
a heart attack over the
therapist costume
your glasses at our
left your glasses
wilt disease
plant disease
tree disease
new glass door
aba number
compression sleeve sale
puffer jacket
puffer fish
puffer vest
cold shoulder
bleed dry
salt in the wound
salt into the wound
lick our wounds
licking their wounds
retainer fee
legal retainer
on retainer
pain points
shin pads
dentist friend
allergic to hard work
allergic to work
allergic to mornings
allergic to commitment
allergic to effort
allergic to fun
contagious laugh
contagious smile
bandage on the budget
nerve of steel
get on my nerves
on my nerves
bleeding hearts
bleeding heart plant
achilles heel
bitter pill
tough pill to swallow
hard pill to swallow
blind spot
cast your ballot
cast list
the tooth fairy
bring your appetite
spoil your appetite
appetite for tacos
appetite for risk
appetite for adventure
behind an ambulance
# idioms of everyday talk
jaw dropped
jaw dropping
jaw hit the floor
jaw on the floor
giving me anxiety
nervous breakdown over
panic attack over
mental image
chip on his shoulder
chip on my shoulder
chip on your shoulder
chip on her shoulder
off my shoulders
off your shoulders
over my shoulder
over your shoulder
shoulder to cry on
rub shoulders
down my neck
down your neck
up to my neck
neck and neck
neck of the woods
neck on the line
polo neck
itchy feet
infectious laugh
infectious laughter
infectious smile
infectious enthusiasm
laugh is infectious
smile is infectious
bite your tongue
bite my tongue
bite the bullet
bite to eat
bite the dust
love bite
quick bite
long in the tooth
pulling teeth
tooth and nail
to the teeth
gritted teeth
kick in the teeth
skin of my teeth
skin of your teeth
skin of his teeth
skin and bone
skin crawl
skin deep
skin in the game
under my skin
under your skin
save my skin
bad to the bone
bone to pick
bone idle
bag of bones
bare bones
be rash
anything rash
too rash
rash move
old wounds
lick your wounds
career suicide
social suicide
political suicide
suicide squad
suicide mission
sugar coat
sugar coated
sugar coating
allergic to him
allergic to her
allergic to you
allergic to people
allergic to mondays
allergic to exercise
pregnant pause
nosebleed seat
nosebleed section
lump it
cancer season
verbal diarrhoea
verbal diarrhea
# places, tests and works of other trades; practices that are called surgeries
call the surgery
ring the surgery
phone the surgery
contact the surgery
text the surgery
outside the surgery
surgery notice
surgery phones
surgery is closed
surgery is shut
surgery will be closed
surgery will be shut
surgery closes at
surgery opens at
surgery reopens
surgery reception
surgery website
surgery hours
surgery car park
here at the surgery
its the surgery again
gas safety check
electrical safety check
fire safety check
gym induction
wall induction
site induction
safety induction
induction hob
induction cooker
induction day at
induction pack
psych society
psych major
psych student
psych 101
intro psych
physical inspection
cavity wall
mole trap
mole hill
moles in the lawn
phone skin
skin for the phone
skin for your phone
laptop skin
handicap index
golf handicap
weight in gold
depression in the tarmac
battery is swollen
swollen battery
battery swollen
mailbox is bloated
inbox is bloated
bloated inbox
contractions essay
contractions quiz
contractions lesson
contractions worksheet
film screening
screening of the film
special screening of
first tooth
wobbly tooth
exam fever
concert fever
wedding fever
election fever
dance fever
gold fever
jungle fever
no chill
zero chill
chill out
just chill
chill at mine
chill at yours
chill n
lawn treatment
wood treatment
timber treatment
damp treatment
drain treatment
deck treatment
keratin treatment
hair treatment
surface treatment
leather treatment
carpet treatment
stain treatment
window treatment
heat treatment of
water treatment plant
sewage treatment
injection mould
injection moulded
injection moulding
infusion of mint
infusion of herb
infusion of tea
code injection
prompt injection
infusion of flavour
infusion of flavor
radiation safety
x ray diffraction
wheelchairs at
tibia or fibula
bedpan costume
injection of fun
injection of energy
injection of cash
injection of pace
injection of colour
injection of color
injection of capital
roof ventilator
ventilator fan
wound yarn
wound tight
wound round
lab puppy
lab mix
black lab
yellow lab
chocolate lab
# everyday senses of words that tell of care elsewhere
left me breathless
shingles on the roof
hives of bees
check the hives
hive of activity
felt the tremor
feel the tremor
analysis paralysis
spider phobia
delusional if
new addiction
chocolate overdose
cuteness overdose
grab a stool
pull up a stool
cramping my style
river is swollen
swollen river
swollen ego
blistering pace
blistering heat
warts and all
flaking paint
paint is flaking
keeps flaking
keeps stuttering
pub is heaving
place is heaving
absolutely heaving
heaving in here
septum piercing
assault course
unconscious bias
anxious to know
anxious about the exam
anxious about the game
anxious about the playoffs
service operation was
payroll operation was
banking operation was
anxious wait
depressed about the football
depressed about the weather
psychology lecture
psychology essay
psychology student
psychology degree
psychology professor
psychology homework
genetics lecture
genetics essay
genetics exam
genetics homework
studying psychology
reverse psychology
hair serum
snoring on the sofa
snoring like a
love is a disease
imposter syndrome
impostor syndrome
stockholm syndrome
battle fatigue
decision fatigue
free diagnosis
fault diagnosis
oak veneers
hospice shop
dose of chaos
dose of drama
dose of laughter
dose of sunshine
dose of cuteness
dose of nostalgia
ocd much
water broke through
stool at the bar
your due date for the
straight into my veins
gums murphy
ob van
ekg of the
huntington beach
huntington bank
huntington account
huntington park
huntington station
huntington street
huntington avenue
in cary
cary town
cary nc
cary north carolina
cary grant
the hive
hive cafe
staff induction
induction training
induction session
induction for new
the heroine of
heroine of the
gripes about
the gripes
my gripe
flashback scene
flashback friday
soiled returns
soiled items
not condone
condone that
condone this
condone the
condone violence
avian park
avian exhibit
optical fiber
optical fibre
optical illusion
optical drive
optical mouse
optical zoom
shriner parade
shriner circus
made me breathless
pe kit
pe class
pe lesson
pe teacher
pe day
pe uniform
pe clothes
surgery for the potholes
market had a seizure
asset seizure
drug seizure
customs seizure
seizure of power
lump of coal
lump of butter
lump of sugar
lump of clay
fetal position
rape seed
assault rifle
assault weapon
newborn lamb
newborn foal
newborn calf
newborn kitten
newborn puppy
newborn photography
newborn session photo
soil fertility
depression glass
trimester grade
trimester report
trimester exam
sperm whale
choking hazard
blister pack
public disorder
color blindness mode
midwife toad
ambulance chasing
had a stroke of luck
had a stroke of genius
night guard needed
night guard shift
central line is closed
central line is delayed
central line closed
central line delays
central line train
paternity leave
induction cooktop
induction stove
induction oven
induction ceremony
hall of fame induction
cotton swab
not brain surgery
isn't brain surgery
food allergies in your group
lab report
lab partner
lab section
lab record
lab notebook
lab coat
computer lab
language lab
cast comes off the stage
who irons
irons shirt
irons clothes
cracked shingles
missing shingles
loose shingles
new shingles
annual physical inventory
physical inventory
new glasses set
nicotine free building
nicotine free campus
nicotine free policy
depression era
miscarriage of justice
surgeon fish
screening in the park
movie screening
screening at dusk
honorable discharge
honorable discharge papers
military discharge papers
green thumb
trough of low pressure
low pressure trough
teething problem
teething trouble
# idle words of other trades
need to fast forward
need to fast track
keep your eye peeled
keep your eye on your
watch your sleeve
mind your sleeve
rack your weight
are two chair
have two chair
give yourself time
give yourself extra time
give yourself plenty of time
give yourself a few extra minute
give yourself five more minute
give yourself five extra minute
give yourself ten more minute
give yourself ten extra minute
give yourself a minute
give yourself a few minute
in the scanner tray
in the scanner bin
drop by
rate drop
negative review
static discharge
wrist strap
tape measure
pressure treated wood
pressure treated lumber
pressure treated post
pressure treated pine
pressure treated board
crutch word
dental molding
dental moulding
ambulance chase
no seed data
brew infusion
herbal infusion
driving thru ct
driving through ct
depression in the driveway
depression in the yard
depression in the lawn
strong hive
split the hive
resume clinic
tax clinic
legal clinic
bike clinic
stroke clinic for swimmer
swim stroke clinic
health check fail
health check failing
health check failed
take the tube
get the tube
on the tube
poke bowl
poke around
poke fun
poke your head
poke the bear
aide to the mayor
teacher aide
teacher's aide
classroom aide
the gene pool
tube with
tube strike
tube station
inner tube
tube sock
tube top
tube of
the tube to
new tube
towel tube
bike tube
red pill
pill in the maze
pill bottle prop
the stroke of
low carb
he swallowed his pride
she swallowed her pride
`
