// Past 300 lines: a word list, one reviewed term a line.
/** Phrases in which a listed term is innocent. A match cancels the terms that lie wholly inside it, no others. */
export const homographs: string = `
# tests that are no lab test
test prep
stress test your
test results
# shots, doses
shot glass
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
physical copies
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
positive reviews
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
growth fund
growth rate
business growth
hair growth tips
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
exam prep
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
rite aid
band aid
financial aid
first aid kit
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
shot glasses
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
outbreak movie
bee hive
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
wild growth plants
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
pesos mexicanos
peso argentino
pesos argentinos
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
kidney bean
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
muscle cars
spine label
exposure triangle
media exposure
public exposure
double exposure
sweat lodge
sick beats
sick day
sick days
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
bee hives
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
salt in the wounds
salt into the wound
lick our wounds
licking their wounds
retainer fee
legal retainer
on retainer
pain points
pain point
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
nerves of steel
get on my nerves
gets on my nerves
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
growth chart on the door
# idioms of everyday talk
jaw dropped
jaw dropping
jaw dropper
jaw hit the floor
jaw is on the floor
jaw on the floor
almost had a heart attack
giving me a heart attack
gives me a heart attack
giving me a migraine
giving me anxiety
gives me anxiety
nearly had a stroke
almost had a stroke
nervous breakdown over
panic attack over
panic attack about the
nearly fainted at the price
nearly fainted when i saw
almost fainted when i saw
weather is bipolar
bipolar weather
are you mental
are u mental
you are mental
going mental at
go mental at
went mental at
go mental if
go mental when
went mental when
mental image
mental picture
mental arithmetic
mental maths
chip on my shoulder
chip on your shoulder
chip on his shoulder
chip on her shoulder
chip on our shoulder
chip on their shoulder
off my shoulders
off your shoulders
off his shoulders
off her shoulders
off our shoulders
off their shoulders
over my shoulder
over your shoulder
over his shoulder
over her shoulder
over our shoulder
over their shoulder
shoulder to cry on
shoulder to lean on
rub shoulders
rubbing shoulders
rubbed shoulders
shoulder to shoulder
head on my shoulders
head on your shoulders
head on his shoulders
head on her shoulders
head on our shoulders
head on their shoulders
stick my neck out
stick your neck out
stick his neck out
stick her neck out
break my neck on
break your neck on
break his neck on
break her neck on
break our neck on
break their neck on
up to my neck
up to your neck
up to his neck
up to her neck
up to our neck
up to their neck
down my neck
down your neck
down his neck
down her neck
down our neck
down their neck
risk my neck
risk your neck
risk his neck
risk her neck
risk our neck
risk their neck
save my neck
save your neck
save his neck
save her neck
save our neck
save their neck
wring his neck
wring her neck
wring your neck
wring their neck
neck and neck
neck of the woods
neck on the line
turtle neck
crew neck
polo neck
roll neck
low neck
neck line
breathing down my neck
breathing down your neck
breathing down his neck
breathing down her neck
breathing down our neck
breathing down their neck
itchy feet
itchy fingers
itching to go
itching to see
itching to get
itching to know
itching to tell
infectious laugh
laugh is infectious
laugh is contagious
infectious laughter
laughter is infectious
contagious laughter
laughter is contagious
infectious smile
smile is infectious
smile is contagious
infectious enthusiasm
enthusiasm is infectious
contagious enthusiasm
enthusiasm is contagious
infectious energy
energy is infectious
contagious energy
energy is contagious
infectious joy
joy is infectious
contagious joy
joy is contagious
infectious giggle
giggle is infectious
contagious giggle
giggle is contagious
infectious happiness
happiness is infectious
contagious happiness
happiness is contagious
bite your tongue
bite my tongue
bite the bullet
bite the dust
bite to eat
love bite
grab a bite
quick bite
bite your head off
bite my head off
bites my head off
bite off more
bite sized
skin of my teeth
skin of your teeth
skin of his teeth
skin of her teeth
skin of our teeth
skin of their teeth
through my teeth
through your teeth
through his teeth
through her teeth
through our teeth
through their teeth
long in the tooth
pulling teeth
tooth and nail
to the teeth
gritted teeth
grit your teeth
grit my teeth
kick in the teeth
teeth on edge
cut your teeth
cut my teeth
cut his teeth
cut her teeth
get my teeth into
get your teeth into
sink my teeth
sink your teeth
fine tooth comb
skin and bone
skin crawl
skin off my nose
skin off your nose
skin deep
skin in the game
second skin
soaked to the skin
drenched to the skin
wet to the skin
under my skin
under your skin
under his skin
under her skin
under our skin
under their skin
save my skin
save your skin
save his skin
save her skin
save our skin
save their skin
out of my skin
out of your skin
out of his skin
out of her skin
out of our skin
out of their skin
in my own skin
in your own skin
in his own skin
in her own skin
in our own skin
in their own skin
fingers to the bone
bad to the bone
frozen to the bone
chilled to the bone
soaked to the bone
bone to pick
bone idle
bones about it
bag of bones
bare bones
bone of contention
in my bones
be rash
anything rash
something rash
too rash
rash move
rash promise
rash words
rash purchase
old wounds
lick your wounds
licking my wounds
licking our wounds
licking his wounds
licking her wounds
heals all wounds
career suicide
social suicide
political suicide
commercial suicide
suicide squad
suicide mission
selective amnesia
sugar the pill
sugar coat
sugar coated
sugar coating
poison pill
red pill
allergic to him
allergic to her
allergic to you
allergic to them
allergic to people
allergic to men
allergic to maths
allergic to money
allergic to homework
allergic to mondays
allergic to cleaning
allergic to cardio
allergic to exercise
allergic to housework
allergic to drama
allergic to losing
allergic to queues
allergic to small talk
allergic to the gym
allergic to nonsense
pregnant pause
pregnant with meaning
sleepwalking into
sleepwalking through
nosebleed seat
nosebleed section
nosebleed ticket
like it or lump it
lump it
growth in sales
growth in profits
growth in traffic
growth in demand
growth in revenue
sales growth
growth mindset
growth area
personal growth
population growth
economic growth
plant growth
hair growth
growth plan
growth hacking
star sign is cancer
cancer is my star sign
cancer the crab
cancer star sign
cancer season
aries and cancer
cancer and aries
cancer and a aries
aries and a cancer
taurus and cancer
cancer and taurus
cancer and a taurus
taurus and a cancer
cancer and gemini
cancer and a gemini
gemini and a cancer
leo and cancer
cancer and a leo
leo and a cancer
virgo and cancer
cancer and virgo
cancer and a virgo
virgo and a cancer
libra and cancer
cancer and libra
cancer and a libra
libra and a cancer
scorpio and cancer
cancer and scorpio
cancer and a scorpio
scorpio and a cancer
sagittarius and cancer
cancer and sagittarius
cancer and a sagittarius
sagittarius and a cancer
capricorn and cancer
cancer and capricorn
cancer and a capricorn
capricorn and a cancer
aquarius and cancer
cancer and aquarius
cancer and a aquarius
aquarius and a cancer
pisces and cancer
cancer and pisces
cancer and a pisces
pisces and a cancer
verbal diarrhoea
verbal diarrhea
diarrhoea of the mouth
diarrhea of the mouth
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
safety check at your property
safety check is due at
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
psych lecture
psych paper
psych 101
intro psych
psych professor
psych quiz
psych midterm
physical inspection
growth of damp
growth of mould
growth of mold
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
in the nosebleeds
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
derby fever
final fever
christmas fever
dance fever
gold fever
jungle fever
playoff fever
festival fever
lottery fever
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
infusion of flavour
infusion of flavor
radiation safety
x ray diffraction
wheelchairs at
wheelchair at the
tibia or fibula
bedpan costume
patch test for the tint
patch test for your tint
patch test for a tint
patch test before your tint
patch test before your colour
patch test before your color
injection of fun
injection of energy
injection of cash
injection of pace
injection of colour
injection of color
injection of capital
roof ventilator
ventilator fan
rehab of the house
rehab of the building
rehab of the kitchen
rehab of the property
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
leaves me breathless
leave you breathless
breathless with excitement
breathless anticipation
wheezing with laughter
wheezing laughing
shingles on the roof
shingles for the roof
cedar shingles
wood shingles
shingle beach
hives of bees
check the hives
checked the hives
checking the hives
hive of activity
hives in the garden
feel the tremor
felt the tremor
earth tremor
earthquake tremor
paralyzed by snow
paralyzed by the snow
paralyzed by choice
paralyzed by the strike
analysis paralysis
choice paralysis
depression over the atlantic
depression era
spider phobia
phobia of spiders
phobia of clowns
phobia of commitment
phobia of mondays
delusional if
totally delusional
absolutely delusional
delusional fans
new addiction
chocolate addiction
coffee addiction
addiction to chocolate
addiction to coffee
addiction to tea
addiction to shoes
addiction to this show
phone addiction
chocolate overdose
cuteness overdose
cute overdose
sugar overdose
overdose of cuteness
overdose of fun
overdose on chocolate
overdose of christmas
give me an ulcer
giving me an ulcer
gives me an ulcer
kitchen stool
milking stool
stool pigeon
grab a stool
pull up a stool
on a stool
on the stool
stools at the bar
stool at the bar
cramping my style
cramping your style
cramping his style
swollen river
swollen stream
river is swollen
rivers are swollen
swollen ego
swollen head
swollen with pride
blistering pace
blistering start
blistering attack
blistering heat
blistering speed
blistering form
blistering barnacles
warts and all
flaking paint
paint is flaking
paint was flaking
flaking on me
flaking on us
flaking out
stop flaking
keeps flaking
stream keeps stuttering
video is stuttering
video keeps stuttering
game keeps stuttering
pub is heaving
place is heaving
town is heaving
absolutely heaving
heaving in here
heaving in there
heaving with people
septum piercing
septum ring
hyperactive puppy
assault course
assault on the senses
unconscious bias
anxious about the exam
anxious about the interview
anxious about the match
anxious about the game
anxious for your reply
anxious to know
anxious to meet
anxious to start
anxious wait
anxious moments
depressed about the football
depressed about the score
depressed about the weather
depressed about the match
depressed about the game
studying psychology
study psychology
degree in psychology
reverse psychology
sports psychology
hair serum
face serum
truth serum
testosterone fuelled
testosterone fueled
vent your spleen
vent my spleen
vented his spleen
vented her spleen
snoring on the sofa
snoring on the couch
snoring through the film
snoring through the movie
snoring like a
snoring kept us awake
snoring kept me awake
dog is snoring
cat is snoring
dad is snoring
puking emoji
puked in the taxi
puked in the cab
puked in the uber
puked on the bus
puked laughing
black eye peas
choking with laughter
choking laughing
choking on my tea
choking on my coffee
love is a disease
disease of affluence
dutch elm disease
foot in mouth disease
imposter syndrome
impostor syndrome
stockholm syndrome
friday syndrome
monday syndrome
main character syndrome
empty nest syndrome
tall poppy syndrome
small dog syndrome
second album syndrome
middle child syndrome
law and disorder
public disorder
disorder in the court
zoom fatigue
battle fatigue
decision fatigue
news fatigue
metal fatigue
password fatigue
alert fatigue
meeting fatigue
election fatigue
heart attack on a plate
ambulance blocked the
ambulance went past
ambulance passed
ambulance drove past
fractured relationship
fractured english
fracture in the party
toxicity in the chat
toxicity in the team
toxicity in the office
inflamed the situation
inflamed tempers
bruising encounter
bruising defeat
bruising battle
free diagnosis
diagnosis is free
diagnosis of the car
diagnosis of the engine
diagnosis of the laptop
diagnosis of the fault
fault diagnosis
remote diagnosis
fine specimen
specimen tree
specimen plant
doppler effect
vascular plant
oak veneers
wood veneers
walnut veneers
hospice shop
hospice charity shop
hospice lottery
surrogate key
prosthetic makeup
psychology lecture
psychology essay
psychology student
psychology degree
psychology major
psychology book
psychology professor
psychology paper
psychology project
psychology teacher
psychology homework
psychology society
psychology notes
psychology module
psychology tutorial
psychology revision
psychology quiz
psychology midterm
psychology textbook
genetics lecture
genetics essay
genetics exam
genetics student
genetics degree
genetics major
genetics book
genetics professor
genetics paper
genetics project
genetics teacher
genetics homework
genetics society
genetics notes
genetics module
genetics tutorial
genetics revision
genetics quiz
genetics midterm
genetics textbook
neurology lecture
neurology essay
neurology class
neurology exam
neurology student
neurology degree
neurology major
neurology book
neurology professor
neurology paper
neurology project
neurology teacher
neurology homework
neurology society
neurology notes
neurology module
neurology tutorial
neurology revision
neurology quiz
neurology midterm
neurology textbook
pathology lecture
pathology essay
pathology class
pathology exam
pathology student
pathology degree
pathology major
pathology book
pathology professor
pathology paper
pathology project
pathology teacher
pathology homework
pathology society
pathology notes
pathology module
pathology tutorial
pathology revision
pathology quiz
pathology midterm
pathology textbook
radiology lecture
radiology essay
radiology class
radiology exam
radiology student
radiology degree
radiology major
radiology book
radiology professor
radiology paper
radiology project
radiology teacher
radiology homework
radiology society
radiology notes
radiology module
radiology tutorial
radiology revision
radiology quiz
radiology midterm
radiology textbook
immunology lecture
immunology essay
immunology class
immunology exam
immunology student
immunology degree
immunology major
immunology book
immunology professor
immunology paper
immunology project
immunology teacher
immunology homework
immunology society
immunology notes
immunology module
immunology tutorial
immunology revision
immunology quiz
immunology midterm
immunology textbook
`
