// Past 300 lines: a word list, one reviewed term a line.
/** Laboratory tests, vital signs and the language of results in English. */
export const labsEnTerms: string = `
# blood and chemistry
blood test
blood work
~a 1 c
~hba 1 c
bloodwork
blood draw
blood sample
lab work
labwork
lab order
labs drawn
fasting lab
recent labs
lab appointment
lab visit
lab slip
a1c
hba1c
hemoglobin
haemoglobin
hematocrit
haematocrit
glucose
blood sugar
sugar level
cholesterol
ldl
hdl
triglyceride
lipid
metabolic panel
blood count
white blood cell
white count
red blood cell
platelet
electrolytes
potassium level
potassium is
sodium level
low potassium
high potassium
calcium level
magnesium level
creatinine
egfr
gfr
bun level
albumin
microalbumin
bilirubin
liver function
liver enzymes
liver panel
alt level
ast level
transaminase
alkaline phosphatase
amylase
lipase
tsh
free t4
thyroxine level
vitamin d level
vitamin d is
b12 level
folate level
ferritin
iron level
iron study
transferrin
uric acid
c-reactive protein
sedimentation rate
sed rate
antinuclear antibody
antibody test
~titer
titres
immunoglobulin
cortisol
testosterone
prolactin
hormone level
hormone test
hormone panel
troponin
d-dimer
bnp
prothrombin
pt/inr
coagulation
clotting time
homocysteine
lead level
ammonia level
procalcitonin
drug level
trough level
blood type
blood group
rh negative *
rh factor *
hemogram
serum
plasma level
biomarker
metanephrine
cmp panel
cbc
bmp panel
esr
=CMP
~=BMP
~=PSA
=ALT
=AST
=BUN
=RBC
~=INR
=ANA
=ABG
~=LFT
=LFTs
=TPO
=FSH *
=AMH *
=CEA
=LDH
=GGT
=ANCA
~=UA
=PTH
=PTT
=AFP
=CPK
=NT-proBNP
# cultures, swabs, tissue
pathology
cytology
histology
specimen
urinalysis
fit test
throat culture
flu test
rapid flu
pcr
rapid antigen
antigen test
tb result
blood culture
swab
sweat chloride
allergy panel
food sensitivity test
skin test
breath test
saliva test
tissue sample
positive culture
gram stain
sensitivity report
ova and parasite
mono test
monospot
hepatitis panel *
# sensitive tests
viral load *
cd4 *
std test *
std results *
std testing *
std panel *
rpr test *
pap result *
hcg *
nipt *
quad screen *
glucose challenge *
maternal serum *
genetic test *
genetic testing *
genetic result *
genetic screening *
genetic panel *
dna test *
dna result *
karyotype *
carrier test *
drug test *
drug screen *
drug screening *
toxicology *
tox screen *
alcohol test *
blood alcohol *
breathalyzer *
phq-9 *
phq9 *
gad-7 *
group b strep *
=PHQ-2 *
uds *
~=BAC *
=RPR *
=NAAT *
=VDRL *
=AUDIT-C *
# vital signs and values
blood pressure
systolic
diastolic
heart rate
pulse ox
oxygen level
oxygen saturation
o2 sat
spo2
temperature reading
blood oxygen
ejection fraction
t-score
peak flow
gleason
mg/dl
mmol/l
mmhg
ng/ml
iu/l
mcg/dl
apgar
wells score
framingham
bi-rads
birads
ki-67
fev1
=LVEF
=MELD
=MMSE
=MoCA
# how a result sounds
came back normal
came back negative
came back positive
came back abnormal
came back clear
came back high
came back low
came back fine
came back ok
came back okay
came back good
came back inconclusive
came back clean
~comes back normal
came back elevated
came back borderline
came back reactive
results are normal
results were normal
result is normal
result was normal
results looked good
results are good
results are negative
results are positive
results were negative
results were positive
result is negative
result is positive
result was positive
result was negative
results are abnormal
results were abnormal
results show
results showed
results indicate
results confirm
results confirmed
results suggest
test was positive
test was negative
test is positive
test is negative
test is normal
test was normal
test came back
tests are normal
tests were normal
tests show
test showed
tested positive
tested negative
positive for
negative for
tests positive
positive test
~positive result
negative test
negative result
normal result
abnormal result
abnormal test
abnormal finding
abnormal cells
abnormal lab
labs are normal
labs look good
labs look great
labs were normal
labs came back
scan came back
scan shows
scan showed
scan was clear
scan is clear
everything came back
everything looks normal
~everything was normal
~no evidence of
no abnormalities
nothing abnormal
nothing suspicious
within normal limits
normal range
~out of range
slightly elevated
~is elevated
are elevated
was elevated
were elevated
elevated level
~reading was
your levels
levels are low
levels are high
levels are normal
level is low
level is high
level was high
level was low
is borderline high
inconclusive result
results inconclusive
indeterminate result
~critical value
critical result
urgent result
need to repeat the test
~repeat test
repeat your test
repeat your labs
repeat testing
repeat lab
redraw
re-draw
needs additional testing
~further testing
~additional testing
additional views
benign result
malignant result
detectable
undetectable
~not detected
reactive result
non-reactive
nonreactive
suspicious area
suspicious finding
incidental finding
clean bill of health
good news about your test
bad news about your test
diagnostic test
diagnostic testing
# everyday words that count only near a cue
~result
~tested
~lab
~positive
~negative
~pressure
~pulse
~smear
~titrate
~sodium
~potassium
~calcium
~iron
~protein
~folate
~ketone
~inconclusive
# added after the gap check
results were fine
results are fine
results came back
results look
results were good
results were great
results are great
nothing to worry about with your
~numbers look good
ca-125
ca 19-9
# second reading
hgb
std screening *
std check *
# third reading
lead test
glucola *
glucose drink *
one hour glucose *
three hour glucose *
carrier screen *
alcohol survey *
alcohol screening *
alcohol questionnaire *
be tested for
should be tested
also be tested
get tested
your vitamin d
your calcium
your potassium
your sodium
your bmi
your kidneys
your liver
trt *
~ua color *
# lay words, shorthand and clinic talk
morning number
morning sugar
fasting number
fasting sugar
sugar log
sugar reading
sugar was
sugar has been
sugars are
sugars were
bp log
bp reading
bp chk
bp recheck
pressure log
pressure reading
weight log
red count
t cell count *
preg test *
bili number
kidney numbers
kidney labs
liver numbers
liver labs
vitamin levels
inr is
protime
psa is
psa was
labs neg
labs negative
labs normal
labs low
labs high
labs good
labs fine
labs ok
labs wnl
rapid test
rapid was
you carry it *
gene test *
paternity *
tb skin
tb read
lft up
hct
wbc
plt
crp
ua pos
ua neg
phosphorus
phos
=FNA
anticoag
quantiferon
chem panel
=AWV
=PHQ *
=AIMS test *
walk test
6 minute walk
beta level *
beta doubled *
beta draw *
blood typing
crossmatch
cross match
type and cross
tac level
lab draw
sugar drink
~bili
~top number
~bottom number
~sample kit
sleep log
headache log
pain log
kick chart *
~home monitor
home readings
vanderbilt form *
vanderbilt assessment *
developmental eval *
tube of blood
vial of blood
more blood from
the dip was
fasting till
fast until your
numbers from the cuff
heart strip
rhythm strip
markers improved
blood marker
glucometer
hep panel
=FOBT
acth
confirmatory draw
confirmatory test
blood lead
bloodwrk
blood wrk
bld work
bld test
brca1 *
brca2 *
biopsy result
hiv test *
thyroid panel result
hiv result *
sti test *
sti testing *
sti results *
chlamydia test *
gonorrhea test *
syphilis test *
herpes test *
hpv test *
hpv result *
pap smear result *
pregnancy test *
pregnancy result *
prenatal screen *
prenatal test *
prenatal labs *
brca test *
brca result *
newborn screen *
depression score *
substance use survey *
depression questionnaire *
depression survey *
anxiety questionnaire *
sperm results *
lithium level *
blood gas
genotype *
ppd read
ppd reading
ppd check
bp chart
bp diary
sugar chart
=USG
=TMT
=NCV
blood form
wee sample
diluted sample
sample was diluted
color line *
critical lab
critical potassium
sats dropped
sats are
sats were
peak number
# as staff say it
calprotectin
haemolysed
hemolyzed
hemolysed
~midstream
~trough
=AHI
=IgE
=FBC
=UACR
=OGTT
=ESBL
reticulocyte
lactate
urate
motility
oximetry
wheal
amsler
nuchal
audiometry
breathalyser
centile
uncertain significance
gamma camera
base curve
neuts
c peptide
eosinophil
premutation
the gene
a gene
void trial
fingerstick
poke
neg for
came back neg
in your pee
bloody pee
pee in a cup
pee in the cup
pee bag
# as systems write it
fertile window *
`
