/** Money owed or paid for care, in English. */
export const financialEnTerms: string = `
# money owed for care
outstanding balance
balance due
past due
overdue balance
unpaid balance
~remaining balance
~account balance of
~your balance is
~your balance of
~balance of
patient balance
~current balance
~amount due
~amount owed
amount you owe
~total due
~payment due
~payment is due
~payment of
~payment was declined
~payment failed
payment plan
~payment reminder
~missed payment
~minimum payment
~monthly payment
~final notice
overdue bill
unpaid bill
~overdue invoice
~unpaid invoice
medical bill
medical debt
hospital bill
doctor bill
~bill is ready
~bill is due
bill for your
~invoice for
~invoice number
in collections
sent to collections
collection agency
~collections
debt collector
~debt
~you still owe
~you currently owe
owe for your
owed for your
~you owe us
copay
co-pay
copayment
co-payment
co-insurance
coinsurance
deductible
out-of-pocket
cost of your visit
cost of your procedure
cost estimate
~price estimate
good faith estimate
billing statement
~billing department
~billing office
~billing question
itemized bill
financial assistance
charity care
sliding scale
hardship application
~credit card on file
~card on file
~card ending in
~card was declined
~card was charged
~autopay
~auto-pay
~late fee
no-show fee
~cancellation fee
charges for your visit
~settle your account
settle your balance
pay your balance
~pay your bill
~pay now at
~pay by
~pay online
~pay your
~refund of
~credit balance
care credit
carecredit
hsa card
fsa card
health savings account
flexible spending
superbill
~write-off
~garnishment
~bankruptcy
~lien
~delinquent
delinquent account
pre-payment
self-pay
~cash price
surprise bill
=HSA
=FSA
# everyday words that count only near a cue
~balance
~bill
~billing
~billed
~invoice
~payment
~pay
~paid
~owe
~owed
~charge
~charged
~fee
~refund
# added after review
turned over to collections
# third reading
balance for services
charges for services
payment for services
services rendered
patient responsibility
~your responsibility is
amount not covered
not covered by insurance
bill from your visit
bill from your doctor
send to collections
sent to a collection
your account is overdue
account is delinquent
balance from your visit
balance from your last
~balance on your account
~payment arrangement
prepay for your
deposit for your procedure
deposit for your surgery
estimate for your surgery
estimate for your procedure
financial counselor
medical loan
~your portion
hospital charges
went to collections
goes to collections
going to collections
# lay words, shorthand and clinic talk
er bill
ambulance bill
ambulance balance
surgery bill
anesthesia bill
lab bill
dental bill
balance from the er
balance from your stay
balance from your surgery
balance for your visit
your part after
financial hardship form
visit balance
facility fee
`
