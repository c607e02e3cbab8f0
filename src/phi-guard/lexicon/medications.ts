// Past 300 lines: a word list, one reviewed term a line.
/** Medicines by generic and brand name, United States names first, and dosing words. */
export const medicationsTerms: string = `
# names: RxNorm Current Prescribable Content, U.S. National Library of Medicine, and the FDA's Orange and Purple Books; terms checked by hand
# heart, pressure, cholesterol, clotting
lisinopril
zestril
prinivil
vasotec
benazepril
lotensin
ramipril
losartan
cozaar
hyzaar
diovan
avapro
benicar
atacand
micardis
edarbi
sacubitril
entresto
amlodipine
norvasc
procardia
diltiazem
cardizem
verapamil
metoprolol
lopressor
toprol
carvedilol
coreg
inderal
bystolic
labetalol
sotalol
hctz
chlorthalidone
furosemide
lasix
bumetanide
bumex
torsemide
spironolactone
aldactone
eplerenone
triamterene
maxzide
acetazolamide
diamox
hydralazine
minoxidil
clonidine
catapres
guanfacine *
doxazosin
cardura
prazosin
terazosin
isosorbide
nitroglycerin
nitrostat
ranolazine
digoxin
lanoxin
amiodarone
flecainide
lidocaine
atropine
~dopamine
epinephrine
~adrenaline
atorvastatin
lipitor
crestor
zocor
pravachol
ezetimibe
zetia
vytorin
fenofibrate
gemfibrozil
niacin
icosapent
vascepa
evolocumab
repatha
colesevelam
welchol
cholestyramine
statin
warfarin
coumadin
jantoven
apixaban
eliquis
xarelto
dabigatran
pradaxa
heparin
enoxaparin
lovenox
clopidogrel
plavix
prasugrel
effient
brilinta
aspirin
anticoagulant
antihypertensive
beta blocker
ace inhibitor
calcium channel blocker
diuretic
finerenone
kerendia
midodrine
fludrocortisone
tenormin
altace
accupril
zebeta
betapace
calan sr
imdur
ranexa
dyazide
metolazone
pacerone
multaq
propafenone
tikosyn
dofetilide
corlanor
ivabradine
verquvo
vericiguat
savaysa
livalo
praluent
alirocumab
leqvio
inclisiran
nexletol
nexlizet
bempedoic acid
tricor
lopid
colestipol
jynarque
tolvaptan
tekturna
inpefa
vyndamax
tafamidis
attruby
camzyos
mavacamten
prinzide
zestoretic
exforge
lotrel
azor
tribenzor
letairis
ambrisentan
opsumit
macitentan
tracleer
bosentan
adempas
riociguat
uptravi
selexipag
tyvaso
remodulin
treprostinil
revatio
adcirca
orenitram
winrevair
# diabetes, weight, hormones
metformin
glucophage
insulin
lantus
basaglar
toujeo
glargine
levemir
detemir
tresiba
degludec
humalog
lispro
novolog
humulin
novolin
glipizide
glucotrol
glyburide
glimepiride
amaryl
pioglitazone
~actos
rosiglitazone
januvia
janumet
tradjenta
jardiance
farxiga
invokana
ozempic
rybelsus
wegovy
tirzepatide
mounjaro
zepbound
trulicity
victoza
saxenda
exenatide
byetta
bydureon
bromocriptine
glucagon
glp-1
phentermine
adipex
qsymia
contrave
orlistat
xenical
levothyroxine
synthroid
liothyronine
propylthiouracil
prednisone
prednisolone
methylprednisolone
medrol
dexamethasone
hydrocortisone
cortisone
triamcinolone
kenalog
budesonide
fosamax
actonel
boniva
zoledronic acid
denosumab
prolia
teriparatide
forteo
raloxifene
evista
cholecalciferol
desmopressin
androgel
hydroxyprogesterone *
admelog
fiasp
apidra
~aspart
afrezza
levoxyl
unithroid
cytomel
korlym
isturisa
norditropin
genotropin
somatropin
omnitrope
skytrofa
supprelin *
synarel
ddavp
cabergoline
cortef
alkindi
baqsimi
gvoke
plenity
~alli
lomaira
adlyxin
soliqua
xultophy
steglatro
glyxambi
synjardy
xigduo
jentadueto
nesina
onglyza
prandin
starlix
cycloset
symlin
semglee
rezvoglar
lyumjev
accu-chek
onetouch
contour next
libre sensor
libre 3
tandem pump
inpen
eversense
tepezza
tzield
~hgh
imcivree
crenessity
# pain, joints, gout
advil
motrin
naproxen
aleve
diclofenac
voltaren
mobic
celebrex
indomethacin
ketorolac
toradol
acetaminophen
tylenol
paracetamol
excedrin
midol
hydrocodone
vicodin
norco
lortab
oxycodone
percocet
oxycontin
codeine
morphine
hydromorphone
dilaudid
fentanyl
tramadol
ultram
painkiller
pain killer
pain reliever
nsaid
opioid *
~narcotics
cyclobenzaprine
flexeril
methocarbamol
robaxin
tizanidine
zanaflex
baclofen
carisoprodol
metaxalone
muscle relaxer
muscle relaxant
gabapentin
neurontin
pregabalin
lyrica
allopurinol
febuxostat
colchicine
methotrexate
hydroxychloroquine
plaquenil
sulfasalazine
leflunomide
azathioprine
adalimumab
humira
etanercept
enbrel
remicade
golimumab
simponi
abatacept
xeljanz
rinvoq
rituxan
cosentyx
taltz
stelara
guselkumab
tremfya
skyrizi
apremilast
otezla
salonpas
amjevita
hadlima
cyltezo
hyrimoz
yusimry
hulio
idacio
inflectra
renflexis
avsola
cimzia
orencia
actemra
kevzara
olumiant
arava
trexall
otrexup
rasuvo
benlysta
belimumab
saphnelo
lupkynis
tavneos
ilaris
kineret
anakinra
deltasone
decadron
betamethasone
naprosyn
indocin
etodolac
nabumetone
relafen
ecotrin
roxicodone
duragesic
nucynta
tapentadol
opana
oxymorphone
belbuca
butrans
journavx
ultracet
lioresal
~soma
skelaxin
norflex
orphenadrine
mitigare
colcrys
uloric
krystexxa
pegloticase
synvisc
euflexxa
gelsyn
durolane
zilretta
orthovisc
monovisc
supartz
lidoderm
biofreeze
# lungs, allergy, cold
albuterol
proair
ventolin
salbutamol
ipratropium
atrovent
combivent
tiotropium
spiriva
trelegy
breo
fluticasone
flovent
advair
symbicort
pulmicort
mometasone
singulair
xolair
dupixent
cetirizine
zyrtec
loratadine
claritin
fexofenadine
allegra
levocetirizine
xyzal
diphenhydramine
benadryl
chlorpheniramine
hydroxyzine *
vistaril *
promethazine
phenergan
flonase
nasonex
azelastine
pseudoephedrine
sudafed
afrin
guaifenesin
mucinex
robitussin
dextromethorphan
dayquil
nyquil
theraflu
alka-seltzer
benzonatate
cough syrup
cough medicine
cold medicine
allergy medicine
antihistamine
decongestant
nasal spray
trikafta
proventil
nasacort
anoro
stiolto
incruse
tudorza
bevespi
breztri
arnuity
alvesco
wixela
breyna
airduo
duoneb
qvar
asmanex
dulera
theophylline
atarax
astelin
patanol
pataday
astepro
tessalon
nucala
fasenra
tezspire
cinqair
airsupra
ohtuvayre
kalydeco
orkambi
symdeko
alyftrek
pulmozyme
ofev
nintedanib
esbriet
pirfenidone
auvi-q
neffy
symjepi
palforzia
grastek
odactra
ragwitek
orladeyo
takhzyro
# infections
amoxicillin
amox
amoxi
amoxil
augmentin
penicillin
cephalexin
keflex
cefuroxime
cefdinir
ceftriaxone
azithromycin
zithromax
z-pak
zpak
z-pack
doxycycline
cipro
levaquin
trimethoprim
bactrim
nitrofurantoin
macrobid
flagyl
cleocin
linezolid
gentamicin
rifampin
isoniazid
rifaximin
xifaxan
neosporin
bacitracin
mupirocin
diflucan
terbinafine
lamisil
lotrimin
monistat *
acyclovir *
zovirax *
valacyclovir *
valtrex *
famciclovir *
tamiflu
paxlovid
nirmatrelvir
molnupiravir
remdesivir
interferon
ivermectin
permethrin
chloroquine
malarone
omnicef
rocephin
cefadroxil
zyvox
biaxin
stromectol
xofluza
lagevrio
elimite
bactroban
septra
~nix
~azo
pyridium
ethambutol
pyrazinamide
dificid
firvanq
nuzyra
xenleta
blujepa
sporanox
vfend
noxafil
cresemba
brexafemme
vivjoa
egaten
coartem
mefloquine
tpoxx
livtencity
prevymis
beyfortus
nirsevimab
synagis
polytrim
ciprodex
cortisporin
vigamox
tobrex
silvadene
# HIV, hepatitis
biktarvy *
descovy *
truvada *
emtricitabine *
tenofovir *
vemlidy *
genvoya *
stribild *
odefsey *
symtuza *
triumeq *
dovato *
juluca *
cabenuva *
apretude *
cabotegravir *
rilpivirine *
dolutegravir *
tivicay *
raltegravir *
isentress *
darunavir *
prezista *
atazanavir *
ritonavir *
kaletra *
lopinavir *
abacavir *
lamivudine *
zidovudine *
efavirenz *
sofosbuvir *
harvoni *
epclusa *
mavyret *
entecavir *
imiquimod *
aldara *
azt *
complera *
atripla *
prezcobix *
norvir *
epzicom *
sunlenca *
yeztugo *
lenacapavir *
sovaldi *
baraclude *
ribavirin *
edurant *
intelence *
rukobia *
trogarzo *
selzentry *
reyataz *
evotaz *
combivir *
viread *
viramune *
delstrigo *
pifeltro *
cimduo *
temixys *
zepatier *
vosevi *
pegasys *
hepsera *
# depression, anxiety, psychosis, attention, sleep
sertraline *
zoloft *
fluoxetine *
prozac *
citalopram *
celexa *
escitalopram *
lexapro *
paroxetine *
paxil *
fluvoxamine *
luvox *
venlafaxine *
effexor *
desvenlafaxine *
pristiq *
duloxetine *
cymbalta *
bupropion *
wellbutrin *
mirtazapine *
remeron *
trazodone *
vilazodone *
viibryd *
vortioxetine *
trintellix *
auvelity *
amitriptyline *
elavil *
nortriptyline *
doxepin *
clomipramine *
esketamine *
spravato *
ketamine *
lithium *
lithobid *
valproate *
divalproex *
depakote *
valproic acid *
lamotrigine *
lamictal *
carbamazepine *
tegretol *
quetiapine *
seroquel *
risperidone *
risperdal *
paliperidone *
invega *
aripiprazole *
abilify *
brexpiprazole *
rexulti *
cariprazine *
vraylar *
olanzapine *
zyprexa *
ziprasidone *
geodon *
lurasidone *
latuda *
caplyta *
clozapine *
clozaril *
haloperidol *
haldol *
chlorpromazine *
thorazine *
ingrezza *
austedo *
alprazolam *
xanax *
lorazepam *
ativan *
clonazepam *
klonopin *
diazepam *
valium *
temazepam *
restoril *
triazolam *
midazolam *
~versed *
buspirone *
buspar *
benzodiazepine *
methylphenidate *
ritalin *
dexmethylphenidate *
focalin *
amphetamine *
adderall *
dextroamphetamine *
lisdexamfetamine *
vyvanse *
atomoxetine *
strattera *
qelbree *
intuniv *
kapvay *
zolpidem *
ambien *
eszopiclone *
lunesta *
suvorexant *
belsomra *
dayvigo *
antidepressant *
antipsychotic *
mood stabilizer *
sleeping pill *
sleep medication *
psych meds *
ssri *
ssris *
snri *
=MAOI *
aristada *
concerta *
desyrel *
fetzima *
savella
zurzuvae *
zuranolone *
saphris *
cobenfy *
sustenna *
trinza *
uzedy *
perseris *
lybalvi *
fanapt *
versacloz *
stelazine *
prolixin *
fluphenazine *
perphenazine *
loxapine *
valbenazine
deutetrabenazine
cogentin
xyrem
xywav
lumryz
sunosi
wakix
evekeo *
dexedrine *
desoxyn *
azstarys *
quillivant *
quillichew *
jornay *
daytrana *
adzenys *
mydayis *
cotempla *
onyda *
emsam *
nardil *
parnate *
marplan *
tofranil *
imipramine *
pamelor *
sinequan *
anafranil *
desipramine *
protriptyline *
librium *
tranxene *
halcion
quviviq
rozerem
silenor
hetlioz
exxua *
psilocybin *
# addiction
buprenorphine *
suboxone *
subutex *
sublocade *
naloxone *
narcan *
naltrexone *
vivitrol *
methadone *
disulfiram *
antabuse *
acamprosate *
varenicline *
chantix *
zyban *
nicorette *
nicoderm *
brixadi *
zubsolv *
revia *
campral *
lucemyra *
lofexidine *
opvee *
zimhi *
kloxxado *
nalmefene *
# birth control, fertility, pregnancy, hormones, men
levonorgestrel *
ulipristal *
mirena *
paragard *
nexplanon *
medroxyprogesterone *
provera *
nuvaring *
xulane *
ortho tri-cyclen *
norethindrone *
drospirenone *
opill *
~yaz *
loestrin *
junel *
sprintec *
mifepristone *
misoprostol *
clomiphene *
clomid *
gonal-f *
progesterone *
prometrium *
estradiol *
estrace *
premarin *
vagifem *
estrogen *
veozah *
leuprolide *
lupron *
orilissa *
oxytocin *
pitocin *
rhogam *
sildenafil *
viagra *
tadalafil *
cialis *
vardenafil *
levitra *
~yasmin *
~camila *
~errin *
~ella *
kyleena *
liletta *
~skyla *
annovera *
twirla *
yasmin pill *
aviane *
seasonique *
slynd *
mifeprex *
cytotec *
follistim *
menopur *
ovidrel *
cetrotide *
ganirelix *
pregnyl *
novarel *
makena *
diclegis *
bonjesta *
xyosted *
jatenzo *
cypionate *
aveed *
tlando *
kyzatrex *
vivelle *
climara *
prempro
fezolinetant
osphena
intrarosa
addyi *
vyleesi *
natazia *
nextstellis *
balcoltra *
yuvafem
imvexxy
duavee
bijuva
activella
lynkuet
phexxi *
depo *
caverject
edex
trimix
stendra
myfembree
oriahnn
terbutaline *
# brain and nerves
keppra
topiramate
topamax
phenytoin
dilantin
phenobarbital
primidone
oxcarbazepine
trileptal
lacosamide
vimpat
xcopri
epidiolex
imitrex
ubrogepant
ubrelvy
rimegepant
nurtec
aimovig
emgality
fioricet
butalbital
triptan
donepezil
aricept
memantine
namenda
rivastigmine
levodopa
carbidopa
sinemet
pramipexole
ropinirole
requip
selegiline
amantadine
benztropine
glatiramer
copaxone
dimethyl fumarate
tecfidera
fingolimod
gilenya
tysabri
ocrevus
kesimpta
modafinil
provigil
armodafinil
nuvigil
meclizine
scopolamine
propofol
bupivacaine
ajovy
qulipta
atogepant
zavzpret
vyepti
exelon patch
galantamine
leqembi
lecanemab
kisunla
donanemab
aduhelm
razadyne
briviact
zonegran
zonisamide
onfi
clobazam
fycompa
aptiom
banzel
gralise
horizant
diacomit
fintepla
ztalmy
nayzilam
valtoco
diastat
rytary
mirapex
neupro
azilect
xadago
nuplazid
ongentys
gocovri
inbrija
apokyn
vyalev
ofatumumab
briumvi
avonex
rebif
betaseron
extavia
plegridy
mayzent
siponimod
zeposia
ozanimod
ponvory
vumerity
bafiertam
aubagio
teriflunomide
mavenclad
lemtrada
ampyra
dalfampridine
maxalt
relpax
zomig
frova
amerge
cafergot
reyvow
nuedexta
xenazine
tetrabenazine
radicava
edaravone
riluzole
rilutek
relyvrio
qalsody
evrysdi
spinraza
zolgensma
mestinon
pyridostigmine
vyvgart
soliris
ultomiris
rystiggo
firdapse
amvuttra
onpattro
dysport
xeomin
daxxify
# cancer and blood
tamoxifen
anastrozole
arimidex
letrozole
femara
ibrance
herceptin
keytruda
opdivo
avastin
gleevec
sorafenib
imbruvica
venetoclax
lenalidomide
revlimid
thalidomide
bortezomib
velcade
carboplatin
cisplatin
oxaliplatin
paclitaxel
taxol
docetaxel
doxorubicin
cyclophosphamide
cytoxan
gemcitabine
capecitabine
xeloda
fluorouracil
5-fu
vincristine
temozolomide
mercaptopurine
hydroxyurea
abiraterone
enzalutamide
bicalutamide
folfox
zofran
aprepitant
neulasta
epoetin
procrit
epogen
ferrous sulfate
cyanocobalamin
folic acid
cyclosporine
tacrolimus
prograf
mycophenolate
cellcept
xgeva
neupogen
filgrastim
pegfilgrastim
zarxio
udenyca
fulphila
nplate
promacta
doptelet
hydrea
oxbryta
adakveo
hemlibra
advate
eloctate
aranesp
retacrit
venofer
injectafer
feraheme
monoferric
nolvadex
soltamox
exemestane
aromasin
faslodex
fulvestrant
kisqali
verzenio
perjeta
phesgo
kadcyla
enhertu
nerlynx
tukysa
orserdu
truqap
piqray
yervoy
ipilimumab
tecentriq
imfinzi
libtayo
jemperli
pomalyst
darzalex
kyprolis
sarclisa
xpovio
ninlaro
carvykti
abecma
kymriah
yescarta
breyanzi
tecvayli
elrexfio
calquence
brukinsa
venclexta
jakafi
inrebic
sprycel
tasigna
bosulif
iclusig
scemblix
tagrisso
rybrevant
alecensa
lorbrena
lumakras
krazati
lynparza
zejula
talzenna
xtandi
erleada
nubeqa
zytiga
eligard
firmagon
orgovyx
casodex
zoladex
goserelin
taxotere
abraxane
gemzar
alimta
navelbine
halaven
folfiri
temodar
lenvima
cabometyx
votrient
sutent
inlyta
nexavar
stivarga
lonsurf
trodelvy
padcev
pluvicto
xofigo
lutathera
zometa
aloxi
emend
akynzeo
elitek
gammagard
privigen
hizentra
octagam
cuvitru
bcg treatment
# stomach, bowel
omeprazole
prilosec
nexium
prevacid
protonix
famotidine
pepcid
ranitidine
zantac
cimetidine
sucralfate
carafate
antacid
~tums
pepto-bismol
simethicone
gas-x
loperamide
imodium
metoclopramide
reglan
prochlorperazine
dicyclomine
bentyl
hyoscyamine
linaclotide
linzess
polyethylene glycol
miralax
~senna
dulcolax
bisacodyl
colace
metamucil
psyllium
lactulose
laxative
mesalamine
mesalazine
entyvio
creon
ursodiol
proton pump inhibitor
~probiotic
magnesium citrate
dramamine
apriso
asacol
lialda
pentasa
colazal
uceris
omvoh
zymfentra
velsipity
dexilant
aciphex
compazine
antivert
~bonine
amitiza
trulance
movantik
docusate
lomotil
viberzi
levsin
donnatal
zenpep
pancreaze
nulytely
moviprep
gavilyte
sutab
plenvu
clenpiq
voquezna
talicia
pylera
ibsrela
motegrity
relistor
symproic
rezdiffra
ocaliva
iqirvo
livdelzi
livmarli
bylvay
cholbam
anusol
preparation h
mylanta
benefiber
citrucel
kaopectate
~stool softener
# kidney, bladder, prostate, skin, eyes, others
tamsulosin
flomax
finasteride
propecia
oxybutynin
tolterodine
solifenacin
mirabegron
myrbetriq
phenazopyridine
renvela
~sodium bicarbonate
potassium chloride
klor-con
isotretinoin
accutane
tretinoin
retin-a
adapalene
differin
benzoyl peroxide
~salicylic acid
clobetasol
protopic
rogaine
latisse
latanoprost
travoprost
restasis
xiidra
lucentis
eylea
artificial tears
eye drop
ear drops
~vitamin d
~vitamin d3
vitamin b12
vitamin b-12
~b12
~vitamin c
~multivitamin
~zinc supplement
~fish oil
~omega-3
melatonin
biotin
glucosamine
iron supplement
st. john's wort
pedialyte
acetylcysteine
thiamine
pyridoxine
proscar
avodart
dutasteride
jalyn
uroxatral
alfuzosin
rapaflo
silodosin
oxytrol
ditropan
detrol
vesicare
gemtesa
vibegron
toviaz
fesoterodine
elmiron
urogesic
evenity
reclast
tymlos
abaloparatide
calcitonin
miacalcin
calcitriol
sensipar
cinacalcet
sevelamer
velphoro
auryxia
fosrenol
zemplar
rayaldee
korsuva
lokelma
veltassa
kayexalate
filspari
tarpeyo
fabhalta
vanrafia
adbry
cibinqo
opzelura
eucrisa
elidel
imuran
neoral
gengraf
sandimmune
envarsus
rapamune
sirolimus
nulojix
belatacept
sotyktu
bimzelx
spevigo
litfulo
leqselvi
vtama
zoryve
ebglyss
nemluvio
siliq
ilumya
absorica
claravis
amnesteem
zenatane
epiduo
tazorac
winlevi
aczone
aklief
soolantra
finacea
oracea
efudex
picato
carac
drysol
qbrexza
botulinum
juvederm
restylane
sculptra
kybella
bimatoprost
lumigan
xalatan
travatan
cosopt
dorzolamide
alphagan
brimonidine
combigan
rhopressa
rocklatan
vyzulta
zioptan
pred forte
durezol
lotemax
acular
prolensa
ilevro
cequa
miebo
tyrvaya
eysuvis
xdemvy
aflibercept
vabysmo
beovu
byooviz
syfovre
izervay
ozurdex
vuity
qlosi
debrox
k-dur
ergocalciferol
vitamin d2
humatin
xiaflex
# everyday words that count only near a cue
~otc
~syrup
suppository
~milligram
~twice daily
~twice a day
~three times a day
~every 8 hours
~every 12 hours
~at bedtime
~with food
~taper
~zinc
~magnesium
~stimulant
~sedative
~hormone
~day supply
# medicine words
blood thinner
medication
~meds
~medicine
dosage
dosing
prescribed
antibiotic
antiviral
antifungal
steroid
corticosteroid
immunosuppressant
missed dose
# medicine words that count only near a cue
~dose
pill
~tablet
~capsule
~drops
~ointment
~inhale
~spray
~cream
~supplement
~vitamin
# Spanish names and words
medicamento
medicina
medicación
antibiótico
su dosis
dosificación
dosis de
~pastilla para
~pastillas de
sus pastillas
insulina
esteroide
~jarabe
jarabe para la tos
analgésico
antiinflamatorio
antihistamínico
gotas para los ojos
gotas para el oído
crema para la piel
ungüento
pomada
aspirina
acetaminofén
acetaminofeno
metformina
levotiroxina
naproxeno
glibenclamida
glimepirida
alopurinol
aciclovir *
ivermectina
morfina
codeína
tamoxifeno
ácido fólico
~calmante
laxante
diurético
antidepresivo *
ansiolítico *
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
anticonceptivo *
anticonceptiva *
pastilla del día después *
píldora del día después *
píldora abortiva *
estrógeno *
testosterona *
antirretroviral *
# Spanish words that count only near a cue
~dosis
~pastilla
~píldora
~tableta
~cápsula
~gotas
~crema
~parche
~vitamina
~suplemento
~hierro
# substances
kratom *
~cbd
sublingual nitro
nitro spray
nitro patch
nitro under
take a nitro
phosphate binder
binder with meals
binders with food
take your binders
~tacro
stim meds *
compound cream
compounded cream
compounded med
compounded medicine
compounding pharmacy
paper script
controlled med
mail order meds
mail order pharmacy
iv meds
nuva ring *
factor dose
factor delivery
clotting factor
factor eight
=LAI *
long acting shot *
study drug
=PRP
antinausea
numbing gel
heart med
bp med
starter dose
~vial of
shot 2 of
shot 3 of
dose 2 of
dose 3 of
chlorzoxazone
clidinium
cefprozil
cefixime
cefpodoxime
cefaclor
ciclopirox
cyproheptadine
cyclopentolate
dapsone
darifenacin
desonide
diphenoxylate
dipyridamole
dronedarone
droxidopa
entacapone
ergotamine
ethosuximide
everolimus
felbamate
flavoxate
flunisolide
fluocinonide
fluorometholone
flutamide
griseofulvin
halobetasol
hydroquinone
indapamide
ivacaftor
ketotifen
lemborexant
leucovorin
lubiprostone
megestrol
methazolamide
methenamine
methyldopa
mexiletine
milnacipran
naloxegol
nateglinide
nizatidine
nitazoxanide
olopatadine
oxaprozin
pentoxifylline
perampanel
phendimetrazine
pilocarpine
prucalopride
probenecid
ramelteon
rasagiline
repaglinide
roflumilast
rotigotine
rufinamide
salsalate
sulindac
tafluprost
tazarotene
tolcapone
toremifene
trihexyphenidyl
trimethobenzamide
trospium
vigabatrin
zaleplon
zileuton
umeclidinium
octreotide
lanreotide
fondaparinux
dalteparin
busulfan
melphalan
chlorambucil
cytarabine
etoposide
irinotecan
topotecan
pemetrexed
fludarabine
decitabine
dacarbazine
lomustine
vinblastine
vinorelbine
mitoxantrone
ifosfamide
quinidine
arthrotec
avalide
azopt
benzaclin
caltrate
canasa
carbatrol
cartia
clarinex
clobex
corgard
daliresp
daypro
delsym
delzicol
digitek
dovonex
dymista
edarbyclor
emflaza
enablex
esgic
euthyrox
evoxac
famvir
feldene
florastor
fragmin
gabitril
gaviscon
gelnique
glumetza
glynase
hiprex
humatrope
hyalgan
infanrix
invokamet
isordil
jublia
kazano
kombiglyze
kristalose
lescol
lodine
lovaza
lumify
lysteda
macrodantin
marinol
metrogel
migranal
minipress
minocin
mysoline
myfortic
namzaric
nascobal
niaspan
nicotrol
nizoral
northera
nystop
omnaris
orapred
orajel
oxtellar
patanase
pennsaid
phoslo
prevalite
prevident
preservision
qnasl
questran
relenza
rhinocort
riomet
robinul
rythmol
sabril
senokot
serevent
solodyn
stalevo
suprax
synalar
tagamet
tarceva
temovate
tenoretic
tiazac
timoptic
tinactin
tirosint
chlordiazepoxide *
levomilnacipran *
lumateperone *
methylergonovine *
nefazodone *
nevirapine *
phenelzine *
pimavanserin *
pimozide *
thiothixene *
tranylcypromine *
trifluoperazine *
viloxazine *
norgestimate *
norgestrel *
desogestrel *
etonogestrel *
combipatch *
demerol *
endocet *
epivir *
equetro *
estring *
evamist *
femring *
kadian *
khedezla *
lorcet *
metadate *
methergine *
methylin *
minivelle *
norpramin *
pexeva *
sustiva *
symfi *
testim *
testopel *
avelox
blincyto
caduet
cerezyme
crysvita
duexis
fabrazyme
fensolvi
firazyr
gattex
lexiva
naglazyme
ngenla
omnipaque
reminyl
samsca
sintrom
sogroya
strensiq
trelstar
trental
trijardy
trizivir *
valcyte
vimovo
voxzogo
zarontin
zelnorm
ziagen *
ziextenzo
zortress
ztlido
zyloprim
acarbose
atovaquone
azelaic acid
barium
beclomethasone
bethanechol
calcipotriene
gadolinium
iohexol
lanthanum
pimecrolimus
praziquantel
primaquine
silver sulfadiazine
tranexamic acid
tropicamide
nicotine patch *
nicotine gum *
prenatal vitamins *
parches de nicotina *
vitaminas prenatales *
marijuana card *
dolo 650
crocin
telma
ecosprin
combiflam
pantop
azithral
thyronorm
glycomet
shelcal
zincovit
volini
betadine
levocet
okacet
meftal
cyclopam
norflox
amlong
telmikind
rosuvas
clopilet
duolin
budecort
asthalin
foracort
seroflo
deriphyllin
omez
rantac
digene
gelusil
calpol
co-codamol
nurofen
panadol
movicol
laxido
septrin
ampiclox
fansidar
lonart
epi pen
=ARV *
eyedrops
`
