// Past 300 lines: a word list, one reviewed term a line.
/** Treatments, devices and vaccines in English. */
export const treatmentsEnTerms: string = `
# cancer and blood
chemo
chemotherapy
radiation therapy
radiation treatment
radiotherapy
radiation oncology treatment
proton therapy
brachytherapy
immunotherapy
hormone therapy
targeted therapy
infusion
transfusion
stem cell
treatment cycle
port flush
iv therapy
iv drip
iv fluids
# kidney, lungs, heart
dialysis
hemodialysis
oxygen therapy
home oxygen
supplemental oxygen
nebulizer
breathing treatment
cpap
bipap
ventilator
intubated
tracheostomy
ecmo
pacemaker
defibrillator
compression stocking
inr check
anticoagulation
# physical, occupational, speech
physical therapy
physiotherapy
physio
physiotherapist
occupational therapy
speech therapy
pt session
rehab
rehabilitation
chiropractic
chiropractor
acupuncture
dry needling
massage therapy
pain management
pain clinic
dressing change
wheelchair
prosthesis
prosthetic
orthotic
knee brace
ankle brace
back brace
crutches
cast removal
splint
home exercise program
aba therapy *
early intervention *
~=PT
~=OT
=TENS
=DME
# devices
hearing aid
test strips
lancet
pen needle
syringe
epipen
inhaler
catheter
colostomy
ostomy
ileostomy
picc
central line
heart monitor
spinal cord stimulator
contact lenses
dentures
~retainer
invisalign
dental implant
night guard
breast pump *
hospital bed
medical equipment
walking boot
iud *
dexcom
freestyle libre
omnipod
=CGM
# mind and substance use
psychotherapy *
psychotherapist *
talk therapy *
therapy session *
therapy appointment *
group therapy *
individual therapy *
family therapy *
couples therapy *
play therapy *
art therapy *
emdr *
trauma therapy *
therapist *
counselor *
counsellor *
behavioral therapy *
behavior therapy *
intensive outpatient *
partial hospitalization *
psych hold *
crisis line *
crisis plan *
crisis intervention *
safety planning *
medication-assisted treatment *
needle exchange *
detox *
detoxification *
alcohol treatment *
drug treatment *
residential treatment *
halfway house *
12-step *
aa meeting *
recovery coach *
recovery meeting *
recovery group *
~recovery program *
~recovery plan *
harm reduction *
dui program *
cbt *
dbt *
tms therapy *
=ECT *
=TMS *
~=MAT *
=IOP *
~=PHP *
~=AA *
# reproductive, gender
prenatal *
ob visit *
birth control *
childbirth *
birth plan *
labor and delivery *
c-section *
cesarean *
caesarean *
contraception *
contraceptive *
morning-after pill *
abortion *
ivf *
in vitro *
iui *
insemination *
embryo *
sperm *
surrogacy *
surrogate *
tubes tied *
vasectomy *
doula *
midwife *
hormone replacement *
testosterone therapy *
gender-affirming *
top surgery *
puberty blocker *
pre-exposure prophylaxis *
post-exposure prophylaxis *
antiretroviral *
hrt *
=PrEP *
~=PEP *
~=ART *
# vaccines
vaccine
vaccination
vaccinated
vaccinating
vaccinate
immunization
immunize
booster shot
second dose
first dose
next dose
flu shot
flu clinic
allergy shot
travel shot
b12 shot
mmr
tdap
dtap
shingrix
gardasil *
prevnar
fluzone
school shots
shot record
childhood shots
your shots
=HPV *
pneumovax
boostrix
adacel
menactra
menveo
menquadfi
penbraya
bexsero
trumenba
havrix
vaqta
twinrix
engerix
heplisav
recombivax
pediarix
pentacel
vaxelis
rotateq
rotarix
kinrix
arexvy
abrysvo
mresvia
comirnaty
spikevax
novavax
flumist
fluad
jynneos
imovax
rabavert
typhim
vivotif
ixiaro
zostavax
varivax
proquad
fluarix
afluria
flublok
capvaxive
vaxneuvance
# care in general
treatment plan
course of treatment
next treatment
treatment session
~treatments
plan of care
medical treatment
home health
skilled nursing
respite care
hospice
comfort care
follow-up treatment
aftercare instructions
discharge instructions
discharge summary
post-op
postoperative
post-operative
pre-op
preoperative
pre-operative
postsurgical
after your procedure
med check
injection
injectable
transplant
transplanted
transplantation
organ donor
weight management
bariatric
dietitian
care management
transitional care
remote patient monitoring
home monitoring
clinical trial
sleep study
telepsychiatry *
vision therapy
allergy treatment
mole removal
laser treatment
laser hair removal
cryotherapy
chemical peel
botox
teeth whitening
~deep cleaning
fluoride
dental sealant
tooth cleaning
teeth cleaning
dental cleaning
orthodontic treatment
braces tightened
braces adjustment
monoclonal antibody
=IVIG
# everyday words that count only near a cue
~treated
~therapy
~shot
~booster
~pump
~brace
~diet
~oxygen
~dressing
~sling
~aligner
~radiation
~hydration
~drip
~discharge
~discharged
~admitted
~fasting
~massage
~plan b
~walker
~stimulator
counseling *
counselling *
~cessation
# added after the gap check
glasses are ready
new glasses
your glasses
eyeglasses
your crown
crown is ready
your bridge is ready
lenses are ready
mouth guard
# more treatments
low-sodium
fluid intake
space maintainer
kindergarten shot
baby shots
sleep doctor
# genes
gene therapy *
# third reading
keep the bandage
bandage on
change the bandage
change your bandage
remove the bandage
advocate from the shelter *
your advocate *
adult diaper
meals on wheels
shower chair
commode
grab bar
raised toilet seat
~cane
quad cane
sober living *
=MOUD *
=OTP clinic *
intake assessment *
~intake *
peer support *
na meeting *
al-anon *
your sponsor *
self-care plan
wellness recovery *
maintenance dose
loading dose
booster dose
third dose
missed your dose
dose change
increase your dose
lower your dose
double dose
~bandage
gauze
in a sling
salt water rinse
rinse with salt water
saline rinse
no straws
compression sock
~elevate
~ice pack
ice and elevate
antibacterial soap
antibacterial wash
chlorhexidine
special soap
salt limit
sodium limit
low salt
fluid limit
~low fat
eating plan
meal plan for
diet plan
soft diet
soft foods only
bland diet
liquid diet
low residue
low fiber diet
gluten free diet
no nuts
no seeds
no lifting
lifting restriction
~light duty
return to work note
work restriction
~bed rest
give yourself
inject yourself
self inject
hormone pellet *
pellet insertion *
gender care *
gender program *
quit coach *
quit line *
quitline *
tobacco coach *
clean needle *
syringe service *
syringe exchange *
controlled substance *
pain contract *
pain agreement *
pill count *
court-mandated *
court program *
drug court *
~the shelter *
~our shelter *
safe at home program *
water birth *
birth class *
birthing class *
lamaze *
port needs
your port
your pump
your device check
device clinic
remote monitoring
loop recorder
~cuff
~blood sugar log
food diary
headache diary
pain diary
mood chart *
mood log *
sleep diary
voiding diary
symptom diary
~caregiver
adult day
day program
memory book
new dose
new med
new medicine
last dose
~regimen
wet to dry
stitch removal
pin removal
after treatment
during treatment
before treatment
between treatments
start treatment
treatment room
proof of your treatment
get treated
be treated
was treated
were treated
been treated
therapy with
therapy at
therapy visit
therapy today
therapy tomorrow
in therapy
oxygen tank
oxygen concentrator
oxygen swap
portable oxygen
watchman device
watchman implant
watchman procedure
~biologic
vape quit
quit kit
quit date *
quit vaping *
quit drinking *
your drinking *
been clean *
days clean *
clean for 30 days *
~stay clean *
anger group *
group on anger *
group on grief *
random testing *
report for testing *
eye shield
eye patch
eye shot
your caregiver
help with your shower
help you bathe
~moderna
pfizer
~next cycle
cycle day
comfort kit
leaving the hospital
left the hospital
hospital stay
out of the hospital
~in the hospital
from the hospital
hospital discharge
discharge is planned
discharge planning
discharge plan
discharge papers
discharge time
bed is ready
hospital tour *
expecting parents *
massage therapist
trial contacts
~swallow
# lay words, shorthand and clinic talk
plan b pill *
pill for the morning after *
pill packs *
two step pill *
hormone shot *
t shot *
t levels *
e levels *
patches and gum *
quit plan *
weed card *
weed doctor *
weed doc *
pot card *
pot doc *
medical card recert *
mmj card *
green card recert *
recert for your card *
step meeting *
30 day chip *
90 day chip *
one year chip *
alateen *
celebrate recovery *
smart recovery *
peer recovery *
dosing window *
dosing today *
missed dosing *
sub strips *
equine therapy *
skills group *
behavior plan *
therapy homework *
therapy moved *
thought log *
thought record *
feelings journal *
safety check *
sitting with him
sit with him until
night nurse
night sitter
home nurse
visiting nurse
comfort meds
keep him comfortable
keep her comfortable
keep mom comfortable
keep dad comfortable
keeping him comfortable
keeping her comfortable
respite stay
private duty nurse
meals for your diet
med box
bubble pack
med pass
med refill
his meds
her meds
nerve pill *
sleep meds
pain meds
pain shot
pain patch
skinny shot
fat shot
vitamin shot
allergy drops
joint shot
rooster shot
flu jab
the hpv
catch up shots
breathing machine
sleep machine
new mask shipped
oxygen guy
oxygen delivery
chair lift
stair lift
lift chair
bath bench
toilet riser
bed pan
bedpan
bed rails
transfer board
gait belt
power chair
knee scooter
mobility scooter
rollator
support stockings
neck brace
wrist brace
air cast
soft cast
hard cast
cervical collar
arm sling
shoe inserts
artificial leg
artificial arm
artificial eye
glass eye
fake eye
leg fitting
stump sock
socket fitting
liner for your leg
adult briefs
pull ups for adults
bed pads
chux
depends and pads
leg bag
feeding pump
suction machine
sharps container
sugar meter
sensor and transmitter
pump supplies
pump site
pump beeps
the sensor fell off
event recorder
bp cuff
bp machine
spacer for
bili light
bili blanket
latching on *
nursing pads *
nipple shield *
ear molds
cochlear
bite guard
mouthguard fitting
flipper tooth
new teeth
false teeth
retainer check
rubber bands for your braces
new lenses
bifocals
~progressives
progressive lens
progressive glasses
prescription for glasses
glasses prescription
contacts prescription
patch his eye
nose drops
nose spray
sitz bath
donut pillow
wedge pillow
pt exercises
exercise band for
resistance band for your
kegels
speech homework
speech practice
mouth exercises
sensory diet
feeding therapy
swallow therapy
hand therapy
vestibular therapy
balance therapy
aquatic therapy
pool therapy
swing bed
last treatment
treatment day
radiation tattoos
radiation mask
radiation marks
turn left at radiation
wig fitting
white cell shot
dry weight
heart healthy diet
brat diet
full liquids
thickened liquids
food log
sleep hygiene
=TPN
=LVAD
=CPM
=AFO
=AFOs
=MTX
abx
your strips
rescue puffer
~puffer
airway clearance
vest treatment
vest therapy
trach
oxygen company
oxygen supplies
~concentrator
~chair time
home hemo
permcath
perm cath
pd supplies
~compression sleeve
compression garment
compression wrap
expander fill
~expander
gait training
~balance class
=AAC device
marrow donor
living donor
donor workup
donor team
=CAR T
linac
~boost treatment
pessary *
~stims *
circ care
circ site
eye patching
random ua *
dui assessment *
dui eval *
dui session *
sessions for your dui *
alcohol evaluation *
alcohol assessment *
substance eval *
gambling group *
=MAT visit *
=MAT program *
=PHP group *
=PHP program *
=ABA *
=RBT *
sand tray session *
sand tray therapy *
custody eval *
~cupping
cupping therapy
cupping session
chiro
hydration iv
iv hydration
iv at home
home iv
private duty nursing
~advance directive
=POLST
patient assistance program
pump training
~pump start
med management *
treatment arm
trial coordinator
~study visit
~trial visit
voice rest
voice therapy
~voice exercises
self cath
cath yourself
cath supplies
straight cath
~foley
light box therapy
phototherapy
venom shot
punctal plug
inspire implant
inspire device
unna boot
~band fill
hyperbaric
vestibular exercises
~epley
feeding team
feeding clinic
swallow exercises
oral motor
weighted vest
~standing frame
bath chair
~manual chair
seating clinic
seating eval
residual limb
dynasplint
knee immobilizer
abduction pillow
hip precautions
back precautions
spinal precautions
sternal precautions
~toe touch
touch down weight
~wean down
wean off
wean from
tapering dose
cough assist
oral suction
oxygen at night
liters of oxygen
liters at night
cannula
sober coach *
step down program *
aftercare group *
parenting support group *
widow group *
sleep restriction
cognitive therapy *
~family session *
~intake session *
~group session *
coping skills *
~behavior chart *
iv pole
night bag
pouch brand
sharps box
tank regulator
ensure drinks
lift recliner
foot soak
epsom soak
warm soak
eye rinse
bed alarm
poop chart
potty chart
hippo therapy
hippotherapy
animal assisted therapy
binder fitting *
anger class *
eating program *
meal log
meal support *
visits of pt
visits of ot
homework from pt
pt homework
ot homework
dropped speech
name change packet *
hormone consent *
gel in the knee
stick site
sewed him up
sewed her up
sewed you up
pod order
pump pods
marrow match
focus pill *
focus med *
ice man machine
game ready machine
tens unit
tens pads
heating pad
neck collar
aircast
ace wrap
kt tape
buddy tape
tape the toe
finger cot
patch the good eye
retainer broke
spit tray
gum line
snore guard
theraband
portable concentrator
transfer bench
heel protector
underpad
stoma
pod change
cast shoe
light therapy
donor egg *
egg donor *
donor milk
milk bank
bee venom
wasp venom
venom vial
scalp cooling
cold cap
breathing mask
nose mask
full face mask
nose pillow
needle tip
saline flush
saline spray
bag change
pouch change
feeding bag
feeding chair
special formula
thick liquids
thin liquids
pureed diet
elimination diet
foot brace
leg brace
transport chair
medical alert
medical id
fall button
communication device
bed wedge
calamine
neti pot
eye wash
contact solution
panorex
bath rail
tub bench
spinal adjustment
biofeedback
neurofeedback
teletherapy
online therapy
grief circle
men's group *
chair yoga for pain
birth ctrl *
condoms *
med sync
vaseline on
water chamber
heart patch
mask leak
leak rate
small boot
knee machine
milk machine
14 french
16 french
18 french
12 french
helmet fits
helmet fitting
helmet clinic
helmet check
compression pair
talking device
empty the bulb
drain bulb
prefilled one
pillow between the knees
crush it in
heels off the bed
red streaks
red streaking
sponge bath
intake and output
walk the hall
wean the bottle
belly time
pick the flakes
blood in the bag
batteries for your ears
hearing batteries
back corset
corset for your back
~briefs
gloves and pads
~compressor
suction not
your suction
oxygen truck
cut the salt
cut back on salt
prescription glasses
bag of blood
unit of blood
help to quit *
oatmeal bath
therapy putty
putty squeeze
mediport
menb
hep a
mic-key
nitrous
thickener
trial drug
trial medicine
doxypep *
colostrum *
clean edge
pavlik
exit site
oral appliance
myoelectric
antirejection
suprapubic
meal plan from
nasal pillow
bar and boots
wire is poking
poking wire
tetnus
tetanis
nebs
prenatl *
cath bag
suicide prevention *
urine drug screen *
hpv shot *
hpv vaccine *
depo shot *
medical marijuana *
medical cannabis *
opioid agreement *
breastfeeding class *
your last depo *
your depo *
the depo *
cannabis card *
sobriety chip *
relapse prevention *
relapse plan *
methadone line *
the sublocade *
vivitrol shot *
pelvic floor therapy *
~jab
travel jab
=DNAR
=DNACPR
=TTO
fit note
thickened fluid
smoking class
pads and briefs
sensor mat
red book
o2 delivery
study coordinator
place in the trial
place in the study
latch help *
latch clinic *
emotional support dog *
emotional support animal *
esa letter *
light box lamp
whitening tray
clot buster
moderna vaccine
moderna shot
moderna booster
moderna dose
vacuna moderna
vacuna de moderna
# as staff say it
microsuction
toric
scleral
earmould
earmold
ocularist
dialysate
hoyer
enteral
hydrocolloid
dosette
venesection
emollient
bolus
~placebo
archwire
cycler
~insole
# as those on shift say it
heel slide
aide
the vial
tube
monthly shot
his wires
her wires
finger clip
in treatment
the implant
~carbs
o2 tank
rescue spray
work hardening
diary card *
welfare check *
commitment hearing *
partial program *
come sober *
your cycle *
your random *
=FCE
long acting
fever free
the walker
no meds
the meds
your pouch
lying flat
your milk *
low-carb diet
low carb plan
# as systems write it
partial hospital *
remote transmission
blind weights *
higher level of care
`
