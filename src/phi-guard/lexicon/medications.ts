// Past 300 lines: a word list, one reviewed term a line.
/** Medicines by generic and brand name, United States names first, and dosing words. */
export const medicationsTerms: string = `
# names: RxNorm Current Prescribable Content, U.S. National Library of Medicine, and the FDA's Orange and Purple Books; terms checked by hand
# heart, pressure, cholesterol, clotting
lisinopril
zestril
prinivil
enalapril
vasotec
benazepril
lotensin
ramipril
altace
captopril
accupril
moexipril
losartan
cozaar
hyzaar
valsartan
diovan
irbesartan
avapro
olmesartan
benicar
atacand
telmisartan
micardis
edarbi
sacubitril
entresto
amlodipine
norvasc
lotrel
exforge
azor
nifedipine
procardia
diltiazem
cardizem
verapamil
calan
metoprolol
lopressor
toprol
atenolol
carvedilol
coreg
propranolol
inderal
bisoprolol
zebeta
ziac
bystolic
labetalol
corgard
sotalol
betapace
hydrochlorothiazide
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
methyldopa
guanfacine *
doxazosin
cardura
prazosin
minipress
terazosin
hytrin
isosorbide
imdur
nitroglycerin
nitrostat
nitroprusside
ranolazine
ranexa
ivabradine
corlanor
digoxin
lanoxin
amiodarone
pacerone
cordarone
dronedarone
multaq
flecainide
dofetilide
tikosyn
quinidine
lidocaine
adenosine
atropine
dobutamine
dopamine
epinephrine
adrenaline
norepinephrine
vasopressin
atorvastatin
lipitor
rosuvastatin
crestor
simvastatin
zocor
pravastatin
pravachol
lovastatin
mevacor
livalo
ezetimibe
zetia
vytorin
fenofibrate
tricor
gemfibrozil
lopid
niacin
niaspan
icosapent
vascepa
lovaza
evolocumab
repatha
alirocumab
praluent
inclisiran
leqvio
colesevelam
welchol
cholestyramine
questran
statin
warfarin
coumadin
jantoven
apixaban
eliquis
rivaroxaban
xarelto
dabigatran
pradaxa
savaysa
heparin
enoxaparin
lovenox
clopidogrel
plavix
prasugrel
effient
brilinta
pletal
pentoxifylline
dipyridamole
aggrenox
aspirin
acetylsalicylic acid
alteplase
tranexamic acid
anticoagulant
antihypertensive
beta blocker
ace inhibitor
calcium channel blocker
diuretic
water pill
water pills
blood thinners
bosentan
ambrisentan
macitentan
riociguat
treprostinil
mavacamten
vericiguat
finerenone
kerendia
tafamidis
midodrine
fludrocortisone
# diabetes, weight, hormones
metformin
glucophage
glumetza
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
diabeta
glimepiride
amaryl
repaglinide
nateglinide
pioglitazone
actos
rosiglitazone
avandia
acarbose
sitagliptin
januvia
janumet
tradjenta
empagliflozin
jardiance
synjardy
dapagliflozin
farxiga
invokana
semaglutide
ozempic
rybelsus
wegovy
tirzepatide
mounjaro
zepbound
dulaglutide
trulicity
liraglutide
victoza
saxenda
exenatide
byetta
bydureon
bromocriptine
glucagon
gvoke
baqsimi
glucose tablets
glp-1
phentermine
adipex
qsymia
contrave
orlistat
xenical
levothyroxine
synthroid
levoxyl
liothyronine
cytomel
armour thyroid
propylthiouracil
prednisone
deltasone
prednisolone
methylprednisolone
medrol
dexamethasone
decadron
hydrocortisone
cortisone
betamethasone
triamcinolone
kenalog
budesonide
alendronate
fosamax
actonel
boniva
zoledronic acid
reclast
zometa
denosumab
prolia
xgeva
teriparatide
forteo
abaloparatide
evenity
raloxifene
evista
calcitriol
rocaltrol
cinacalcet
sensipar
ergocalciferol
cholecalciferol
somatropin
growth hormone
octreotide
cabergoline
desmopressin
ddavp
androgel
testosterone cypionate *
testosterone gel
depo-testosterone
hydroxyprogesterone *
# pain, joints, gout
ibuprofen
advil
motrin
naproxen
aleve
diclofenac
voltaren
meloxicam
mobic
celecoxib
celebrex
indomethacin
indocin
etodolac
nabumetone
relafen
ketorolac
toradol
piroxicam
vioxx
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
roxicodone
codeine
morphine
ms contin
hydromorphone
dilaudid
oxymorphone
fentanyl
duragesic
tramadol
ultram
tapentadol
nucynta
meperidine
demerol
butorphanol
painkiller
pain killer
pain medication
pain reliever
pain pill
nsaid
nsaids
opioids
narcotics
narcotic
cyclobenzaprine
flexeril
methocarbamol
robaxin
tizanidine
zanaflex
baclofen
carisoprodol
metaxalone
skelaxin
orphenadrine
dantrolene
muscle relaxer
muscle relaxant
gabapentin
neurontin
pregabalin
lyrica
allopurinol
zyloprim
febuxostat
uloric
colchicine
probenecid
methotrexate
hydroxychloroquine
plaquenil
sulfasalazine
leflunomide
arava
azathioprine
imuran
adalimumab
humira
etanercept
enbrel
infliximab
remicade
golimumab
simponi
cimzia
abatacept
orencia
actemra
kevzara
tofacitinib
xeljanz
olumiant
rinvoq
rituximab
rituxan
cosentyx
taltz
stelara
guselkumab
tremfya
skyrizi
apremilast
otezla
sotyktu
anakinra
kineret
belimumab
benlysta
hyaluronic injection
lidoderm
salonpas
capsaicin cream
# lungs, allergy, cold
albuterol
proair
ventolin
proventil
salbutamol
ipratropium
atrovent
combivent
duoneb
tiotropium
spiriva
umeclidinium
incruse
anoro
trelegy
breo
fluticasone
flovent
advair
symbicort
pulmicort
mometasone
asmanex
dulera
beclomethasone
qvar
montelukast
singulair
theophylline
roflumilast
xolair
nucala
fasenra
dupilumab
dupixent
tezspire
breztri
cetirizine
zyrtec
loratadine
claritin
desloratadine
clarinex
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
olopatadine
ketotifen
pseudoephedrine
sudafed
oxymetazoline
afrin
guaifenesin
mucinex
robitussin
dextromethorphan
delsym
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
auvi-q
pirfenidone
nintedanib
trikafta
ivacaftor
kalydeco
# infections
amoxicillin
amoxil
augmentin
clavulanate
penicillin
ampicillin
cephalexin
keflex
cefuroxime
ceftin
cefdinir
omnicef
cefixime
cefadroxil
cefpodoxime
ceftriaxone
rocephin
cefazolin
meropenem
ertapenem
aztreonam
azithromycin
zithromax
z-pak
zpak
z-pack
clarithromycin
erythromycin
doxycycline
minocycline
ciprofloxacin
cipro
levofloxacin
levaquin
sulfamethoxazole
trimethoprim
bactrim
nitrofurantoin
macrobid
macrodantin
metronidazole
flagyl
clindamycin
cleocin
vancomycin
linezolid
zyvox
gentamicin
rifampin
rifampicin
rifadin
isoniazid
pyrazinamide
ethambutol
rifaximin
xifaxan
fidaxomicin
neosporin
bacitracin
mupirocin
bactroban
polymyxin
fluconazole
diflucan
ketoconazole
nizoral
terbinafine
lamisil
nystatin
lotrimin
monistat *
amphotericin
griseofulvin
acyclovir *
zovirax *
valacyclovir *
valtrex *
famciclovir *
valcyte
oseltamivir
tamiflu
baloxavir
paxlovid
nirmatrelvir
molnupiravir
remdesivir
ribavirin
interferon
ivermectin
stromectol
praziquantel
permethrin
nix lice
chloroquine
atovaquone
malarone
quinine
nitazoxanide
dapsone
# HIV, hepatitis
biktarvy *
bictegravir *
descovy *
truvada *
emtricitabine *
tenofovir *
vemlidy *
genvoya *
stribild *
odefsey *
complera *
atripla *
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
reyataz *
ritonavir *
kaletra *
lopinavir *
abacavir *
ziagen *
lamivudine *
zidovudine *
efavirenz *
sustiva *
nevirapine *
etravirine *
doravirine *
pifeltro *
maraviroc *
lenacapavir *
yeztugo *
cobicistat *
sofosbuvir *
sovaldi *
harvoni *
ledipasvir *
epclusa *
velpatasvir *
mavyret *
glecaprevir *
entecavir *
baraclude *
imiquimod *
aldara *
podofilox *
azt *
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
milnacipran *
bupropion *
wellbutrin *
mirtazapine *
remeron *
trazodone *
nefazodone *
vilazodone *
viibryd *
vortioxetine *
trintellix *
auvelity *
amitriptyline *
elavil *
nortriptyline *
imipramine *
desipramine *
doxepin *
silenor *
clomipramine *
anafranil *
protriptyline *
phenelzine *
tranylcypromine *
selegiline patch *
esketamine *
spravato *
ketamine *
zurzuvae *
lithium *
lithobid *
valproate *
divalproex *
depakote *
depakene *
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
asenapine *
iloperidone *
lumateperone *
caplyta *
clozapine *
clozaril *
haloperidol *
haldol *
chlorpromazine *
thorazine *
cobenfy *
valbenazine *
ingrezza *
deutetrabenazine *
austedo *
alprazolam *
xanax *
lorazepam *
ativan *
clonazepam *
klonopin *
diazepam *
valium *
chlordiazepoxide *
librium *
oxazepam *
temazepam *
restoril *
triazolam *
midazolam *
versed *
buspirone *
buspar *
benzodiazepine *
methylphenidate *
ritalin *
concerta *
dexmethylphenidate *
focalin *
amphetamine *
adderall *
dextroamphetamine *
lisdexamfetamine *
vyvanse *
atomoxetine *
strattera *
viloxazine *
qelbree *
intuniv *
kapvay *
zolpidem *
ambien *
eszopiclone *
lunesta *
zaleplon *
ramelteon *
suvorexant *
belsomra *
lemborexant *
dayvigo *
antidepressant *
antidepressants *
anti-anxiety *
antipsychotic *
mood stabilizer *
sleeping pill *
sleeping pills *
sleep medication *
adhd medication *
psych meds *
psychiatric medication *
ssri *
ssris *
snri *
benzodiazepines *
tricyclic *
=MAOI *
=TCA *
# addiction
buprenorphine *
suboxone *
subutex *
sublocade *
naloxone *
narcan *
naltrexone *
vivitrol *
revia *
methadone *
disulfiram *
antabuse *
acamprosate *
campral *
varenicline *
chantix *
zyban *
nicotine patch *
nicotine patches *
nicotine gum *
nicorette *
nicoderm *
nicotrol *
# birth control, fertility, pregnancy, hormones, men
levonorgestrel *
ulipristal *
mirena *
kyleena *
liletta *
paragard *
nexplanon *
implanon *
medroxyprogesterone *
provera *
nuvaring *
xulane *
ortho tri-cyclen *
norethindrone *
norgestimate *
drospirenone *
opill *
yaz *
loestrin *
junel *
microgestin *
sprintec *
aviane *
slynd *
nora-be *
mifepristone *
mifeprex *
misoprostol *
cytotec *
clomiphene *
clomid *
gonal-f *
follistim *
ovidrel *
progesterone *
prometrium *
estradiol *
estrace *
premarin *
prempro *
vagifem *
estrogen *
fezolinetant *
veozah *
leuprolide *
lupron *
elagolix *
orilissa *
myfembree *
oxytocin *
pitocin *
terbutaline *
rhogam *
prenatals *
doxylamine *
diclegis *
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
# brain and nerves
levetiracetam
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
zonisamide
ethosuximide
brivaracetam
briviact
cenobamate
xcopri
clobazam
epidiolex
cannabidiol
sumatriptan
imitrex
rizatriptan
maxalt
ubrogepant
ubrelvy
rimegepant
nurtec
atogepant
qulipta
aimovig
ajovy
emgality
ergotamine
fioricet
butalbital
triptan
donepezil
aricept
memantine
namenda
rivastigmine
galantamine
leqembi
levodopa
carbidopa
sinemet
pramipexole
mirapex
ropinirole
requip
rotigotine
rasagiline
selegiline
entacapone
amantadine
benztropine
tetrabenazine
riluzole
avonex
rebif
glatiramer
copaxone
dimethyl fumarate
tecfidera
fingolimod
gilenya
ozanimod
teriflunomide
aubagio
tysabri
ocrevus
ofatumumab
kesimpta
pyridostigmine
modafinil
provigil
armodafinil
nuvigil
sodium oxybate
xyrem
nusinersen
spinraza
meclizine
antivert
scopolamine
pilocarpine
propofol
bupivacaine
# cancer and blood
tamoxifen
anastrozole
arimidex
letrozole
femara
exemestane
fulvestrant
ibrance
trastuzumab
herceptin
pembrolizumab
keytruda
opdivo
ipilimumab
avastin
imatinib
gleevec
sprycel
sorafenib
pazopanib
imbruvica
venetoclax
lenalidomide
revlimid
thalidomide
bortezomib
velcade
daratumumab
darzalex
carboplatin
cisplatin
oxaliplatin
paclitaxel
taxol
docetaxel
doxorubicin
adriamycin
daunorubicin
cyclophosphamide
cytoxan
ifosfamide
gemcitabine
capecitabine
xeloda
fluorouracil
5-fu
irinotecan
etoposide
vincristine
vinblastine
temozolomide
melphalan
cytarabine
mercaptopurine
hydroxyurea
pemetrexed
abiraterone
enzalutamide
bicalutamide
goserelin
folfox
folfiri
r-chop
ondansetron
zofran
aprepitant
filgrastim
neupogen
pegfilgrastim
neulasta
epoetin
procrit
epogen
ferrous sulfate
iron sucrose
eltrombopag
cyanocobalamin
folic acid
cyclosporine
ciclosporin
neoral
tacrolimus
prograf
mycophenolate
cellcept
sirolimus
immunosuppressants
# stomach, bowel
omeprazole
prilosec
esomeprazole
nexium
lansoprazole
prevacid
pantoprazole
protonix
famotidine
pepcid
ranitidine
zantac
cimetidine
sucralfate
carafate
antacid
tums
maalox
mylanta
pepto-bismol
bismuth
simethicone
gas-x
loperamide
imodium
lomotil
diphenoxylate
metoclopramide
reglan
prochlorperazine
dicyclomine
bentyl
hyoscyamine
glycopyrrolate
linaclotide
linzess
lubiprostone
amitiza
polyethylene glycol
miralax
senna
dulcolax
bisacodyl
docusate
colace
metamucil
psyllium
lactulose
laxative
stool softener
mesalamine
mesalazine
lialda
pentasa
entyvio
pancrelipase
creon
ursodiol
proton pump inhibitor
probiotic
digestive enzymes
magnesium citrate
dramamine
cisapride
domperidone
# kidney, bladder, prostate, skin, eyes, others
tamsulosin
flomax
alfuzosin
silodosin
finasteride
propecia
dutasteride
oxybutynin
ditropan
tolterodine
detrol
solifenacin
vesicare
mirabegron
myrbetriq
bethanechol
phenazopyridine
pyridium
sevelamer
renvela
calcium acetate
sodium bicarbonate
potassium chloride
klor-con
isotretinoin
accutane
tretinoin
retin-a
adapalene
differin
benzoyl peroxide
salicylic acid
clobetasol
fluocinonide
desonide
pimecrolimus
protopic
silver sulfadiazine
calamine
rogaine
latisse
latanoprost
xalatan
travoprost
bimatoprost
dorzolamide
brimonidine
restasis
xiidra
lucentis
aflibercept
eylea
artificial tears
eye drop
eye drops
ear drops
ciprodex
pred forte
vitamin d
vitamin d3
vitamin b-12
b12
vitamin c
multivitamin
zinc supplement
fish oil
omega-3
melatonin
biotin
glucosamine
potassium supplement
iron supplement
iron pills
calcium supplement
folate supplement
coenzyme q10
st. john's wort
pedialyte
acetylcysteine
activated charcoal
chlorhexidine
botulinum toxin
thiamine
pyridoxine
# everyday words that count only near a cue
~rx
~generic
~brand
~otc
~inhaler refill
~syrup
~lozenge
~gel
~lotion
~suppository
~mg
~mcg
~milligram
~ml
~twice daily
~once daily
~twice a day
~three times a day
~every 8 hours
~every 6 hours
~every 12 hours
~at bedtime
~with food
~tapered
~taper
~titration
~zinc
~magnesium
~ensure
~stimulant
~sedative
~hormone
~hormones
~vial
~pen
~refills remaining
~supply
~day supply
`
