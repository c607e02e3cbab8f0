/** Cover tied to a person, payers and plan words, in English. */
export const insuranceEnTerms: string = `
# cover tied to a person
aetna
cigna
humana
unitedhealthcare
united healthcare
unitedhealth
blue cross
blue shield
bluecross
blueshield
bcbs
anthem blue
kaiser plan
kaiser permanente
~molina
centene
ambetter
oscar health
wellcare
healthfirst
carefirst
highmark
tricare
champva
magellan health
optum
optumrx
express scripts
caremark
medicaid
medicare
medi-cal
masshealth
badgercare
peachcare
tenncare
soonercare
ahcccs
chip program
part d plan
medigap
affordable care act plan
obamacare
va benefits
workers' comp
workers compensation
delta dental
metlife dental
guardian dental
vsp
eyemed
davis vision
~dental insurance
~dental plan
~vision insurance
~vision plan
~health insurance
~medical insurance
~health plan
~insurance plan
~insurance coverage
~insurance claim
insurance denied
insurance lapsed
insurance expired
insurance is inactive
insurance inactive
insurance termed
insurance terminated
~insurance changed
insurance was declined
insurance rejected
~insurance company
insurance approved
insurance authorization
insurance will not cover
insurance does not cover
insurance doesn't cover
insurance didn't cover
insurance did not pay
insurance paid
insurance no longer
not covered by
no longer covered
coverage lapsed
coverage ended
coverage ends
coverage expired
coverage was terminated
~your coverage
coverage denied
~coverage change
loss of coverage
secondary insurance
primary insurance
~your insurer
uninsured
~underinsured
~in network
prior authorization
prior auth
preauthorization
pre-authorization
precertification
pre-certification
authorization denied
authorization approved
authorization expired
claim denied
claim was denied
claim has been denied
denied claim
denied your claim
~claim approved
~claim was approved
~claim number
~claim status
claim rejected
claim was rejected
denied coverage
denial letter
appeal your claim
explanation of benefits
eligibility check
~benefit year
~open enrollment
~policy number
~policyholder
subscriber id
member id
~member number
~group number
disability claim
disability benefits
short-term disability
fmla
ssdi
insurance has denied
medical necessity
referral denied
=HMO
=PPO
=EOB
=UHC
=WIC
# everyday words that count only near a cue
~claim
~denied
~denial
~deny
~coverage
~lapsed
~eligibility
~authorization
~anthem
~kaiser
# more cover words
plan does not cover
plan doesn't cover
plan will not cover
plan denied
plan won't cover
marketplace coverage
# third reading
approved for disability
on disability
disability paperwork
disability form
disability application
disability check
verify your insurance
verify your coverage
verify insurance
verify coverage
insurance on file is
insurance we have on file
insurance is no longer
insurance could not be
insurance has expired
insurance has lapsed
insurance was denied
insurance has approved
not in network
~plan will cover
~plan covers
~plan won't pay
step therapy
formulary
~tier 3
appeal was denied
appeal was approved
appeal denied
appeal approved
marketplace plan
cobra coverage
cobra benefits
coverage on file
~coverage has ended
coverage has lapsed
~coverage has changed
~coverage will end
benefits have been exhausted
benefits exhausted
visits remaining this year
visits left this year
remaining visits
referral from your pcp
~insurer
after insurance
out of network
insurance has paid
insurance processed
insurance applied
claim was paid
claim was partially
claim was processed
claim has been processed
claim is pending
claim is under review
verify your plan
~visits left
~visits remaining
your authorization
plan approved
plan has approved
your plan paid
molina healthcare
# lay words, shorthand and clinic talk
auth came back
auth came through
auth approved
auth denied
preauth
pre auth
precert
pa approved
pa denied
pa was denied
pa was approved
pa for the
pa for your
visits approved
sessions approved
visits left on your plan
sessions left
therapy visits left
out of pocket max
met your deductible
deductible is met
deductible has
deductible hasn't
share of cost
spend down
coordination of benefits
prior approval
brand name denied
appeal the denial
peer to peer
letter of necessity
united denied
united approved
=HSA balance
=FSA balance
vision benefit
tier exception
chip renewal
work comp
va disability
chip coverage
chip enrollment
chip application
impairment rating
work injury claim
medically necessary
vet program covers
`
