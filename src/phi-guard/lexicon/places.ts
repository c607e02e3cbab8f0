/**
 * Cities, boroughs and well-known hospitals by their own names, read only in a text that speaks of a person's health.
 * The largest places of the United States and Puerto Rico (United States Census Bureau, population estimates), chosen by
 * hand; names that are everyday words left out. One a line.
 */
export const placeNames: string = `
new york
new york city
nyc
manhattan
brooklyn
queens
bronx
the bronx
staten island
harlem
long island
los angeles
hollywood
pasadena
san diego
san jose
san francisco
oakland
sacramento
fresno
bakersfield
anaheim
santa ana
santa barbara
santa monica
berkeley
palo alto
riverside
stockton
irvine
chicago
evanston
naperville
rockford
peoria
houston
san antonio
dallas
austin
fort worth
el paso
arlington
plano
laredo
lubbock
amarillo
mcallen
galveston
phoenix
tucson
scottsdale
tempe
mesa
philadelphia
pittsburgh
allentown
harrisburg
hershey
baltimore
bethesda
washington
washington dc
alexandria
richmond
norfolk
virginia beach
charlotte
raleigh
durham
greensboro
winston salem
asheville
columbia
charleston
greenville
atlanta
savannah
augusta
macon
miami
tampa
orlando
jacksonville
tallahassee
gainesville
fort lauderdale
hialeah
sarasota
pensacola
birmingham
montgomery
huntsville
nashville
memphis
knoxville
chattanooga
louisville
lexington
cincinnati
cleveland
columbus
toledo
akron
dayton
detroit
ann arbor
grand rapids
lansing
indianapolis
fort wayne
milwaukee
madison
green bay
minneapolis
saint paul
st paul
rochester
duluth
des moines
cedar rapids
iowa city
kansas city
st louis
saint louis
springfield
wichita
topeka
omaha
sioux falls
fargo
tulsa
oklahoma city
little rock
new orleans
baton rouge
shreveport
jackson
biloxi
denver
boulder
aurora
colorado springs
albuquerque
santa fe
las vegas
reno
salt lake city
provo
boise
spokane
seattle
tacoma
portland
eugene
anchorage
honolulu
boston
cambridge
worcester
providence
hartford
new haven
stamford
bridgeport
newark
jersey city
trenton
princeton
camden
buffalo
syracuse
albany
yonkers
san juan
ponce
bayamon
guaynabo
mayaguez
tijuana
guadalajara
monterrey
toronto
london
johns hopkins
mayo
mayo clinic
cedars sinai
cedar sinai
mount sinai
mt sinai
kaiser
kaiser permanente
mass general
massachusetts general
mgh
brigham
ucla
ucsf
ucsd
nyu
nyu langone
bellevue
montefiore
new york presbyterian
methodist
baptist
presbyterian
md anderson
sloan kettering
memorial sloan kettering
cleveland clinic
stanford
duke
emory
vanderbilt
grady
tufts
beth israel
dana farber
scripps
sutter
intermountain
geisinger
ascension
mercy
northwestern
rush
`
