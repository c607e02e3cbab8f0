// Past 300 lines: a word list, one reviewed term a line.
/** Phrases in which a listed term is innocent. A match cancels the terms that lie wholly inside it, no others. */
export const homographs: string = `
# tests that are no lab test
test drive
test driver
test drives
driving test
driver test
math test
spelling test
history test
english test
spanish test
aptitude test
practice test
test message
test text
this is a test
just a test
test page
test prep
test run
test flight
test kitchen
test score
test scores
test match
test cricket
taste test
screen test
road test
entrance test
quiz and test
load test
unit test
stress test your
beta test
beta tester
test account
test email
personality test
theory test
speed test
test results
# shots, doses
best shot
long shot
big shot
free shot
shot glass
jump shot
shot clock
give it a shot
have a shot
take a shot
worth a shot
screen shot
group shot
three point shot
slap shot
your shot at
money shot
shot of tequila
shot of vodka
shot of espresso
espresso shot
tequila shot
head shot
mug shot
daily dose of fun
healthy dose of
dose of reality
# cold, hot, weather
cold drink
cold beer
cold weather
cold front
cold brew
cold call
cold feet
cold outside
cold water
cold night
cold day
cold morning
cold air
ice cold
stone cold
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
catch a cold one
freezing cold
high pressure system
low pressure system
storm surge
# cleaning, laundry, house
dry cleaning
dry cleaner
house cleaning
carpet cleaning
cleaning service
cleaning lady
cleaning supplies
spring cleaning
window cleaning
deep cleaning service
gas pump
heat pump
sump pump
water pump
pump up
pumped up
pump iron
tire pressure
water pressure
peer pressure
under pressure
air pressure
no pressure
pressure washer
pressure washing
pressure cooker
blood orange
heating oil
drain cleaning
bath tub drain
kitchen sink drain
oxygen tank refill station
# people, shows, games
doctor who
dr who
dr pepper
dr seuss
dr dre
love doctor
juris doctor
spin doctor
drug store
drugstore
mr positive
stay positive
positive vibes
think positive
positive attitude
positive energy
positive feedback
positive side
positive review
positive reviews
blood brother
blood brothers
blood diamond
blood moon
blood bath
bloody hell
bloody mary
cast and crew
cast of
the cast
entire cast
full cast
voice cast
cast party
cast iron
cast your vote
cast a vote
broadcast
supporting cast
all star cast
school nurse fair
heart of gold
heart of the city
heart to heart
sweet heart
lonely heart
heart shaped
with all my heart
by heart
my heart
your heart
break my heart
broken heart
heart breaks
heartbreak hotel
open heart
light hearted
take heart
purple heart
queen of hearts
brain storm
brain storming
brain teaser
brain dead idea
no brainer
brain drain
pick your brain
sick beat
sick of
so sick of
sick leave policy
love sick
home sick
sea sick band
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
brush stroke
key stroke
gave me a heart attack
give me a heart attack
nearly had a heart attack
sugar daddy
sugar free
brown sugar
sugar cookie
sugar rush
hey sugar
weight room
weight lifting
heavy weight
free weights
paper weight
pull your weight
wait and weight
cutting edge
burn calories
burn notice
burn a cd
sun burn cream sale
growth fund
growth rate
business growth
hair growth tips
spot on
parking spot
hot spot
hot spots
blind spot
soft spot
night spot
top spot
tourist spot
spots left
spots available
spots are left
open spot
reserve your spot
save your spot
spots remaining
blind date
blind dates
window blinds
color blind audition
deaf ears
love is blind
# computers, phones, cars, money
computer virus
virus scan
virus protection
anti virus
antivirus software
antivirus
went viral
going viral
viral video
viral marketing
bug fix
memory card
memory stick
memory foam
memory lane
external drive
document scan
scan the code
scan the qr
scan qr
scan your
scan here
scan this
scan to pay
scan the barcode
scan id
network coverage
cell coverage
network provider
tv network
news coverage
live coverage
full coverage auto
car insurance
auto insurance
home insurance
travel insurance
pet insurance
life insurance
renters insurance
insurance card
insurance cards
car payment
loan payment
mortgage payment
rent payment
claim your
claim now
to claim
claim ur
claim prize
prize claim
claim call
claim code
claim is easy
baggage claim
claim check
free gift claim
credit card offer
battery charge
battery charger
phone charge
charge your phone
charge my phone
free of charge
in charge
no charge
balance transfer
work life balance
bank balance
phone balance
balance bike
balance sheet
new balance
balance beam
checking account
savings account
bank account
email account
user account
gas bill
electric bill
phone bill
water bill
bill gates
power bill
hospital drama show
crash test
operation manual
hours of operation
operation hours
co-operation
military operation
physical address
physical copy
physical store
final exam
exam week
exam results
exam hall
bar exam
board exam
board exams
midterm exam
school exam
exam fees
exam prep
math exam
discharge date from the army
battery discharge
admission ticket
admission fee
free admission
general admission
college admission
admission office
delivery fee
free delivery
food delivery
pizza delivery
package delivery
delivery driver
delivery window
delivery date
delivery time
delivery address
delivery report
home delivery
your delivery
delivery is
out for delivery
same day delivery
grace period
trial period
period of time
time period
class period
period of
school period
free period
third period
baby shower gift registry store
oh baby
hey baby
baby girl
my baby
baby doll
baby boy
cry baby
love you baby
hi baby
labor day
labor day weekend
labor union
labor cost
labor costs
labour party
hard labor
slave labour
training session
photo session
jam session
tutoring session
study session
q and a session
info session
session timed out
session expired
session code
session id
legal counseling
career counseling
career coach
life coach
football coach
head coach
assistant coach
coach bus
coach handbag
career counselor
camp counselor
school counselor
guidance counselor
college counselor
financial counseling
credit counseling
retail therapy
shopping therapy
my drug
love drug
drug free workplace
drug mart
rite aid
band aid
financial aid
first aid kit
tread mill sale
lift weights
weed killer
weed control
seaweed salad
tumble weed
crisis averted
mid life crisis
housing crisis
identity crisis
high school
in high spirits
addicted to you
addicted to love
addicted to this
addict to
drunk text
binge watch
binge watching
mood lighting
mood ring
in the mood
good mood
bad mood
mood today
panic room
dont panic
don't panic
no panic
hot mess
stress free
no stress
de stress
stress less
stress ball
acid rain
acid jazz
sleep tight
sleep well
sleep in
beauty sleep
sleep over
eye shadow
eye liner
eye contact
keep an eye
eye on
eyes on
private eye
back pack
hand in hand
second hand
on hand
hand out
hand made
hands on
foot ball
foot long
foot traffic
on foot
hip hop
hip replacement parts for cars
neck tie
neck lace
shoulder bag
root for
grass roots
square root
canal street
panama canal
canal boat
crown royal
triple crown
crown plaza
crown molding
the crown
bridge street
bridge game
golden gate bridge
bridge loan
tooth fairy
tooth brush
tooth pick
sweet tooth
filling station
gas station
filling out
filling the
filling up
filling in
seat filling
brace yourself
brace yourselves
embrace yourself
contact lenses sale
drops mic
price drop
price drops
rain drops
tea spoon
cough drops candy aisle
wine glasses
sun glasses
glasses of wine
drinking glasses
shot glasses
champagne glasses
capsule wardrobe
time capsule
tablet computer
android tablet
samsung tablet
kindle tablet
tablet pc
chill pill
pill bug
hard pill
pep pill
spray paint
pepper spray
spray tan
hair spray
cream cheese
ice cream
whipped cream
cream pie
cream soda
cream coffee
cream crackers
cabbage patch
patch notes
software patch
pumpkin patch
patch update
security patch
diet coke
diet pepsi
diet soda
exercise bike
exercise book
exercise your
water infusion tea
infused water
fusion cuisine
tea infusion
blood sweat and tears
no sweat
sweat shirt
sweat pants
sweat equity
cut off
cut out
hair cut
price cut
short cut
cut the
pay cut
growing pains
outbreak movie
carrier fee
mail carrier
phone carrier
wireless carrier
carrier charges
your carrier
sound mixer
sound bite
bite to eat
grab a bite
quick bite
first bite
love bites
bite me
bear market
bee hive
sting operation
rehearsal recovery
data recovery
account recovery
password recovery
recovery email
recovery code
recovery key
recovery phone
recovery number
disaster recovery
economic recovery
recovery mode
recovery drink
abnormal load
normal hours
normal price
new normal
back to normal
above normal
as normal
per normal
back to normal hours
normal business hours
routine maintenance
level up
next level
entry level
high level
level 1
level 2
sea level
lower level
gas level
blood line
blood hound
full blood
my own blood
cold blooded
high stakes
stable job
stable internet
stable connection
critical thinking
critical role
critical hit
critical acclaim
critical update
critical alert
terminal a
terminal b
terminal c
terminal 1
terminal 2
terminal 3
terminal 4
bus terminal
airport terminal
ferry terminal
terminal gate
black lung band
sore loser
eye sore
sore point
sight for sore eyes
sore winner
weak signal
weak tea
weak link
weak spot
weak password
two weak
next weak
this weak
once a weak
last weak
ill be
ill call
ill go
ill get
ill see
ill text
ill let
ill send
ill do
ill come
ill take
ill have
ill pay
ill try
ill meet
ill tell
ill just
ill give
ill ask
ill make
ill still
ill pick
ill bring
ill check
tired of
hot flash sale
flash sale
mass text
mass media
mass email
mass transit
sunday mass
mass market
critical mass
mass effect
holy mass
mass at
mass on
mass pike
mass ave
land mass
mass message
st. patrick mass
steps away
next steps
few steps
step by step
dance steps
step brother
gay bar
gender reveal
transition lens sale
transition team
transition period
gene pool
gene kelly
stem cell phone
panel discussion
solar panel
judging panel
panel of judges
expert panel
control panel
dance culture
pop culture
culture shock
culture fest
culture club
company culture
free sample
music sample
sample sale
sample size
sample platter
prize draw
draw a
weekly draw
cash draw
draw txt
next draw
luck of the draw
national draw
free draw
award draw
lucky draw
box score
final score
game score
credit score
live score
cricket score
score a
score big
high score
news report
book report
school report
report card
weather report
report to
traffic report
expense report
police report
annual report
credit report
tax return
kit kat
tool kit
drum kit
press kit
kit car
make up kit
first kit
starter kit
sodium light
iron man
ironing board
iron maiden
cast iron pan
steam iron
iron chef
fun facts
5k run
tissue paper
tissue box
temperature outside
room temperature
oven temperature
high temperature of
numbers game
phone numbers
lottery numbers
winning numbers
member of
family member
team member
crew member
gym member
club member
members only
member price
meal plan
data plan
floor plan
plan ahead
plan to
business plan
phone plan
game plan
lesson plan
dinner plan
dinner plans
weekend plan
plan on
plan for tonight
your plan for
premium member
premium rate
premium gas
premium service
premium phone
premium subscription
gas premium
approved for a loan
loan approved
credit approved
pre-approved loan
credit approval
dental floss
medical drama
medical student
medical school
cancer zodiac
cancer horoscope
tropic of cancer
cancer sign
zodiac cancer
hospital corners
hospital tv show
alcohol free beer
non alcohol
alcohol served
alcohol will be served
happy hour drinking
drinking age
drinking water
drinking fountain
drinking game
drinking age limit
smoking area
smoking gun
smoking hot
smoking section
no smoking
non smoking
nonsmoking
non smoking room
smoking room
smoking jacket
smoking ribs
smoking meat
chain smoking movie
tobacco road
homeless shelter
animal shelter
pet shelter
bus shelter
tax shelter
tornado shelter
storm shelter
shelter in place
gunshot sound
gas mask
gas prices
gas card
natural gas
gas grill
gas leak
gas money
gas up
tear gas
rolling stone
rolling stones
stepping stones
stone street
voice mail
voices carry
voice message
voice call
sexual chemistry on screen
wild growth plants
sense of vision
vision board
vision statement
television
mission and vision
lens cap
camera lens
contact lens solution sale
contacts list
phone contacts
my contacts
your contacts
email contacts
contacts in
emergency contacts
monitor stand
computer monitor
monitor screen
gaming monitor
baby monitor
new device
your device
this device
device login
trusted device
mobile device
sign in from a new device
device was
unknown device
# time zones, states, titles written like acronyms
am pt
pm pt
a.m. pt
p.m. pt
noon pt
am/pm
am et
pm et
et pt
est pt
eastern pt
# words that open a Spanish innocent phrase
prueba gratis
periodo de prueba
mensaje de prueba
a prueba de
prueba de sonido
prueba de manejo
prueba de agua
prueba piloto
resultados de la lotería
resultados del partido
resultados de las elecciones
resultado final
resultado del partido
resultados de búsqueda
bolsa de trabajo
corazón de melón
mi corazón
de todo corazón
de corazón
con el corazón
sangre azul
dulce sueño
presión de grupo
hace frío
mucho frío
agua fría
cerveza fría
peso mexicano
pesos mexicanos
peso argentino
pesos argentinos
peso colombiano
mil pesos
cien pesos
punto de vista
hasta la vista
a la vista
vista al mar
vista previa
en vista de
por vista
periodo escolar
cámara lenta
radio y televisión
operación matemática
dolor de codo
cuenta de correo
cuenta de banco
cuenta bancaria
cuenta de ahorros
cuenta corriente
cuenta de usuario
estado de cuenta
darse cuenta
por su cuenta
tener en cuenta
tome en cuenta
cuenta con
cuenta nueva
pago de luz
pago de la luz
saldo de su celular
saldo telefónico
recarga de saldo
recargar saldo
plan de datos
plan de celular
seguro que
seguro que sí
claro que seguro
estoy seguro
estoy segura
es seguro
sitio seguro
portal seguro
enlace seguro
seguro de auto
seguro de carro
seguro de coche
seguro de vida
seguro de viaje
seguro del carro
tarjeta de seguro
tarjeta del seguro
viaje seguro
no estoy seguro
pase seguro
acceso seguro
de seguro
modo seguro
parto de
a partir de
embarazoso
muestra gratis
muestra de arte
muestra de
se muestra
nos muestra
examen final
examen de manejo
examen de matemáticas
examen de inglés
examen de conducir
examen parcial
corriente alterna
cita de amor
bomba de agua
bomba de gasolina
casa de citas
dosis de alegría
dosis de humor
levantar pesas
base de datos
cuerpo de bomberos
mano a mano
a mano
de la mano
segunda mano
mano de obra
ojo con
mal de ojo
mala noticia
control remoto
control de calidad
fuera de control
corona de flores
corona de navidad
puente aéreo
puente peatonal
virus informático
antivirus gratis
`
