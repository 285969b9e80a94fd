"""Words that mean nearly the same in names that programs give: data for the nearest name by meaning.

Each line is a group; a word may stand in several. Lower case, singular, no underscores. Short forms stand beside
their long form.
"""

from __future__ import annotations

from typing import Final

GROUPS: Final = tuple(
    frozenset(line.split())
    for line in """
get fetch load read retrieve obtain pull download query
find search lookup locate query filter match get
list all every enumerate get find search fetch
send post submit publish notify push dispatch deliver transmit mail email
delete remove drop clear erase discard destroy pop del unset
cancel abort stop revoke void delete remove
create add insert make new build open register append put push generate
update set modify change edit patch put save write assign
save store write persist dump put record
count size length len number num total quantity qty amount n
temp temperature celsius degree degrees t
city location place town address region area
country nation region
user customer client account person member owner buyer consumer
employee staff worker person member
price cost amount total value fee charge sum rate
total sum amount subtotal overall grand
id identifier key uid uuid code number ident no pk
name title label username fullname
email mail address emailaddress
phone telephone tel mobile
date day time timestamp when datetime at created on
created made placed started date at opened
updated modified changed edited
start begin from since first initial after min
end stop finish to until last final before max
due deadline expiry expires end
limit max top count n size maximum most
minimum min least lowest lower
maximum max most highest upper top
message text body content msg string
subject title topic heading
recipient to receiver destination
sender from source author origin
body text content message html
order purchase sale transaction
item product article sku goods entry line
stock inventory available quantity supply
available left remaining free
status state condition phase
type kind category class sort variety
description desc summary details text info about
info information details data
summary overview abstract description digest
unit units scale measure system
lang language locale
currency symbol money
rate ratio percent percentage pct factor
source from origin base src
target to destination dest dst goal
result results output response answer reply outcome
input argument arg parameter param
error exception failure fault err
ok success valid successful good
note comment remark memo notes annotation
user author owner creator
path file filename filepath
url link uri href address
width w breadth
height h tall
x lon longitude lng
y lat latitude
average avg mean
median middle
std stdev deviation
weather forecast climate conditions
humidity moisture
wind windspeed
speed velocity rate
convert exchange change transform translate to
compute calculate calc evaluate determine get
check verify validate test is ensure confirm
show display print render format
log write print record trace
run execute call invoke start
is has can was
late overdue delayed
shipped sent dispatched delivered
cancelled canceled aborted void
pending open waiting new unpaid todo
open active new pending started
closed done finished complete completed resolved
paid settled
active enabled on live
score grade mark points rating
rank position place
team group squad
game match
job task work todo
project work
tag label keyword
image picture photo img
color colour
book title publication
ticket issue case
invoice bill receipt
payment charge pay transaction
refund repay return
balance amount funds
document doc file page article
page site url document
web internet online
history log past records
record row entry item
row record line entry
column field col attribute
key name field id
value val amount data
index idx position pos i
days day duration period
hours hour hr
minutes minute min
seconds second sec
year yr
month mon
age years
first firstname given forename
last lastname surname family
zip postcode postal zipcode
street road address
parent mother father container
child sub nested
next following after
previous prev before
copy clone duplicate
join merge combine concat
split divide separate
sort order arrange
reverse invert
upper uppercase capital
lower lowercase
reading measurement sample
sensor device
report summary
""".strip().splitlines()
)
