// Past 300 lines: a word list, one reviewed term a line.
/** Surgery, imaging, dental work, office procedures and their preparation in English. */
export const proceduresEnTerms: string = `
# surgery
surgery
surgery center
surgery scheduler
surgery scheduling
surgery department
surgery desk
surgery coordinator
surgery nurse
surgery team
surgery date
surgery waiting
surgical
heart bypass
bypass graft
spinal fusion
gastric bypass
gastric sleeve
sleeve gastrectomy
lap band
knee replacement
hip replacement
joint replacement
total knee
total hip
shoulder replacement
valve replacement
valve repair
acl repair
acl reconstruction
tonsils out
mastectomy
breast reduction
breast reconstruction
breast augmentation
breast implant
liposuction
tummy tuck
facelift
hysterectomy *
oophorectomy *
myomectomy *
turp
circumcision
craniotomy
amputated
stent
catheterization
heart cath
cardiac cath
cath lab
ablation
embolization
port placement
port removal
sclerotherapy
skin graft
mohs
excision
excised
incision
debridement
suture
stitches removed
staples removed
drain removed
resection
laparotomy
lasik
laser eye
iridotomy
minor procedure
your operation
surgeon
operating room
anesthesia
anaesthesia
anesthetic
anesthesiologist
sedation
sedated
nerve block
epidural
spinal tap
lumbar puncture
presurgical
procedure date
cabg
tavr
=PCI
=PTCA
=TKR
=TKA
=THR
=THA
=PRK
=FESS
=EVAR
=BSO *
=TAH *
# looking inside, imaging
biopsy
fine needle aspiration
colonoscopy
endoscopy
hysteroscopy *
colposcopy *
arthrogram
venogram
myelogram
mammogram
tomosynthesis
x-ray
xray
ultrasound
sonogram
sonography
ultrasonography
doppler
pelvic ultrasound *
anatomy scan *
anatomy ultrasound *
nuchal translucency *
amniocentesis *
chorionic villus *
non-stress test *
nonstress test *
ct scan
cat scan
pet scan
pet/ct
mri
mris
mra
bone scan
bone density
dexa
dxa
hida scan
v/q scan
nuclear medicine
swallow study
upper gi
gallium scan
stress echo
ekg
ecg
stress test
treadmill test
tilt table
holter
event monitor
calcium score
coronary calcium
ankle-brachial
spirometry
lung function test
methacholine
lung screening
low-dose ct
eeg
emg
electromyography
nerve conduction
polysomnography
polysomnogram
sleep test
audiogram
hearing test
hearing exam
hearing evaluation
tympanogram
vision test
visual field
dilated exam
eye exam
vision exam
eye test
contrast dye
iv contrast
imaging center
imaging appointment
imaging study
your imaging
radiograph
~=PET
=TTE
=TEE
=EGD
=ERCP
=CXR
=MRCP
=PFT
=ABI
=VCUG
=KUB
=EUS
=NCS
=ABPM
=SPECT
# office procedures
pap smear *
pap test *
~pap *
pelvic exam *
breast exam
psych eval *
neuropsych testing *
neuropsychological *
skin check
mole check
skin exam
bp check
foot exam
allergy test
allergy testing
patch test
skin prick
tb test
ppd test
well-child
cast removed
cast change
lead screening
cognitive test
cognitive screening
developmental screening
developmental evaluation
swallow evaluation
gynecological exam *
gynecologic exam *
colon screening
cologuard
physical exam
sports physical
school physical
camp physical
dot physical
pre-employment physical
annual physical
urodynamics
stress testing
cryosurgery
toenail removal
nail removal
ear irrigation
ear cleaning
egg retrieval *
carrier screening *
forensic exam *
# dental
root canal
tooth extraction
~extraction
dental filling
filling on tooth
tooth filling
~fillings
dental crown
crown prep
crown seat
crown placement
permanent crown
temporary crown
implant crown
dental bridge
tooth removal
tooth pulled
gum graft
bone graft
periodontal
~scaling
root planing
~deep clean
dental exam
dental checkup
dental check-up
bitewing
veneers
pulpotomy
palate expander
~braces off
debond
scale and polish
laughing gas
tooth number
dental emergency
hygiene visit
prophy
# getting ready
nothing to eat after midnight
nothing to eat or drink
nothing by mouth
do not eat or drink
don't eat or drink
no food or drink after
no food after midnight
no food or drink for
no eating or drinking
~empty stomach
~stop eating
clear liquids
clear fluids only
prep kit
~start your prep
your prep instructions
drink the prep
golytely
suprep
fast for 8 hours
fast for 10 hours
fast for 12 hours
fast for 6 hours
fast for eight hours
fast for ten hours
fast for twelve hours
fasting before
fasting after midnight
please fast
must fast
be fasting
need to fast
to fast before
fast before your
12 hour fast
fasting required
arrive fasting
come fasting
~full bladder
stop taking your
with a sip of water
no caffeine before
avoid caffeine before
no deodorant
do not wear deodorant
no lotion or powder
no metal implants
~someone to drive you home
~a ride home after
hibiclens
antiseptic wash
npo after midnight
enema
=NPO
# everyday words that count only near a cue
~procedure
~scan
~screening
~screened
~imaging
~checkup
~whitening
~stitch
~staple
~drain
~graft
~scope
~ablate
~laser
~prepping
~echo
~bypass
~extraction site
~sealant
~numbing
~sleeve
# more everyday words
~cast
# more visits and procedures
well visit
wellness visit
wellness exam
well baby *
eye dilation
dilated eyes
pupils dilated
lens implant
couples session *
for the crown
due for labs
labs done
~implant
~dilation
# second reading
dilation and curettage *
dilation and evacuation *
your pap *
pap is due *
pap appointment *
pap exam *
maternity visit *
maternity appointment *
# third reading
lipoma
phlebotomy
amnio *
=CT
cath procedure
cardioversion
trigger point
dermal filler
lip filler
adenoid
tubal *
your bridge fitting
yearly physical
~physical
d&c procedure *
your readmission
fit kit
plasma donation
plasma appointment
donate plasma
eyes will be dilated
pupils will be dilated
~dilated
memory evaluation
memory test
memory screening
cognitive evaluation
court ordered *
fitness for duty *
competency evaluation *
custody evaluation *
drug class *
dui class *
anger management *
pre-admission testing
preop
postop
pre-procedure
drain removal
contacts arrived
contacts are in
contacts are ready
contact lens
new contacts are
trial lenses
~tonsil
speech evaluation
vision screening
hearing screening
ot evaluation
pt evaluation
swallow test
gait test
balance test
driving evaluation
pain procedure
your scope
~flushed
banding
nerve test
dye test
mask fitting
brace fitting
lens fitting
boot fitting
~recheck
ambulance
second look at
callback imaging
more images of
extra views
diagnostic views
image-guided
mammo
food challenge
peanut challenge
oral challenge
ears cleaned
ears need to be
valve clinic
~valve
pressure check
lost a filling
new filling
loose filling
sealants for
new braces
braces tighten
procedure went
procedure is taking
procedure is done
procedure is complete
weight check
# lay words, shorthand and clinic talk
lady checkup *
womens checkup *
womans checkup *
womens exam *
womans exam *
well visit for women *
female exam *
female checkup *
lady exam *
girl parts exam *
girls squished
squish the girls
boobs squished
breast pictures
breast check
yearly pap *
pap and pelvic *
turn and cough
work physical
well baby check
newborn check
newborn visit
head to toe exam
mole mapping
full body skin
freeze off
freezing it off
burn it off
mole removed
teeth pulled
perm crown
temp crown
new crown
implant post
braces on
spacers in
finger stick
finger prick
heel stick
blood drawn
draw blood
drawing blood
spit test
sweat test
poop test
poop kit
clean catch
24 hour collection
snore test
memory testing
memory screen
memory check
hearing check
hearing screen
newborn hearing
vision check
vision screen
dilate your eyes
eyes dilated
laser for your eye
shot in the eye
gel shot
knee gel
nerve burn
spine shot
new hip
new knee
open heart
monitor you wore
plumbing scope
scope down
scope results
belly scope
upper scope
swallow the camera
contrast drink
picture of your heart
gender scan *
baby pictures at *
heartbeat check *
string check *
coil fitted *
implant in your arm *
arm implant *
get snipped *
vas follow up *
transfer day *
beta test *
trigger shot *
cervical check *
membrane sweep *
induction *
being induced *
induced on *
home birth *
circ check
bottom surgery *
hair removal for surgery *
port flushed
port draw
needs flushing
packing change
stitches out
staples out
cast off
cast on
cast comes off
pins out
hardware removal
foley change
foley out
foot check
wax removal
ear flush
nose scope
tonsils removed
treadmill for your heart
walk on the treadmill
chemical stress
cardio version
shock your heart
pacer check
back from the or
put you under
twilight sleep
numbing shot
your bx
ur bx
bx neg
bx pos
bx is
colo prep
colo on
colo is
fasting tomorrow
fasting today
braces get
nuclear stress
zio patch
zio monitor
=EP study
bronch
lithotripsy
flex sig
manometry
fibroscan
=RFA
discogram
viscosupplementation
joint class
total joint
ipledge
~patch testing
restaging scan
apheresis
radiation sim
radiation mapping
radiation planning
radiation simulation
radiation marking
mapping scan
planning scan
planning ct
~port access
annual gyn
colpo *
implant removal
=NT scan *
biophysical *
section date *
cysto
penile *
fodmap
=YAG
yag laser
=OCT scan
nose packing
nasal packing
=VNG
=VEMP
perio
~=DBS
=VNS
vp shunt
~shunt
=MSLT
cast check
staple removal
wires out
pins come out
drain pull
drain check
drain output
jp drain
drain care
scope date
scope time
annual wellness
~annual exam
=PT eval
=OT eval
=ST eval
speech eval
voice eval
hearing eval
swallow eval
feeding eval
home safety eval
~driving eval
seating evaluation
vision eval
view on the left breast
magnification views
compression views
spot views
breast views
chest views
retrieval day *
sweep your membranes *
cerclage *
frenotomy
cord blood
blood patch
nerve study
donor site
flap check
lap chole
lap appy
~line removal
~line placement
vein mapping
declot
deep cleaning second half
peanut bite
bite test
puff of air test
air puff
in the scanner
sent off the mole
froze the tear
egg freezing *
freeze your eggs *
freeze day *
overnight study
overnight oximetry
epworth
needle stick
needlestick
breathing test
ct w
w contrast
hsg *
~sono
leep *
nst *
nuclear scan
bili check
pupil dilation
eye laser
egg count *
baby scan
dating scan
sensory evaluation
sensory assessment
sensory integration
articulation therapy
partner notification *
pulled tooth
tissue donor
bone marrow
autopsy
dnr
sugar bug
deep kind of cleaning
baby teeth
clear tray
wisdom one
lower arch
upper arch
post and core
floss threader
floss under
broken wire
poky wire
bleach gel
whitening gel
~impressions
spacers fell
spacers out
biopsey
stiches
blod test
exray
eye chart
bite wing
microneedling
wire localization
scratch test
urolift
=VBAC *
cryo
datscan
nuclear med
helmet therapy
fistulogram
nail avulsion
corneal
cross-linking
external fixator
=HIDA
hip resurfacing
essure *
exome *
actigraphy
surgry
surgey
csection *
surg at
fetal ultrasound *
iud insertion *
iud removal *
postpartum visit *
embryo transfer *
iud check *
iud strings *
iud out *
iud in *
nexplanon removal *
sperm count *
sperm test *
semen sample *
two year scope
pre-assessment
operation is done
operation is over
operation went
operation was
his operation
her operation
mother's operation
father's operation
baby sono
your sono
sono tech
xr chest
xr knee
xr hand
xr foot
xr ankle
xr wrist
xr hip
xr spine
xr shoulder
chest xr
knee xr
# as staff say it
twoc
lletz
capsulotomy
`
