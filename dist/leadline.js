/*! Leadline 0.1.0 | MIT | parts: THIRD-PARTY-LICENSES.md */
!function(){"use strict";let iso=`~gate
+~problems
+~became
+~summaryPriority
+~phrases
*77~content
+~gate~before
First, {organization} asks for your contact details. They are sent now, your answers later.~after
Your result is ready. First, {organization} asks for your contact details. They are sent with your answers.~optional
For a reply, {organization} needs your contact details. They are sent with your answers.~problems~required
Fill this in~choice
Choose an answer~email
Enter an email address, like name@example.com~tel
Enter a phone number, like +49 30 1234567~url
Enter a web address, like https://example.com~number
Enter a number~min
Enter {limit} or more~max
Enter {limit} or less~tooLong
Shorten this to {limit} characters~date
Enter a real date~consent
Tick the box if you agree~became~sent
[Thank you^Your message has arrived.~unconfirmed
[Sent, but not confirmed^If you hear nothing, please get in touch again.~waiting
[Saved on this device, not sent yet^We keep trying for {time}, also on your next visit.~memory
[Not sent yet: please keep this page open^We keep trying while it is open.~refused
[Your message was not accepted^Please correct what is marked.~unclear
[Your message was not accepted^Please check what you entered.~cancelled
[Not sent^This website stopped it.~noEndpoint
[Not sent: this form is not connected yet^What you entered stays on this page.~outboxFull
[Not sent: too many messages wait on this device^Please try again when you are online.~broken
[Not sent^Something went wrong here.~summaryPriority~hot
Hot lead~warm
Warm lead~cold
Cold lead~phrases~text^
loading
(optional)
please choose
does not apply
yes
no
select all that apply.
there is a problem
error:
start again
request a quote
sources
=single source, not confirmed
please contact us directly
you can reach us directly:
please use the contact details on this website.
phone
email
address
website
book a talk
about {time}
question {n} of {total}
progress
continue
back
skip
see the result
pre-selected by your earlier answers.
your result
next step
level {n} of {total}
score
area by area
=not rated
what to work on
first to do
then
clause {reference}
good to know
change answers
no, thanks
your figures
your estimate
=our assumption
reset to {value}
=on request
the estimate still shows your last valid figures.
year {n}
how this is calculated
=the operator of this website
privacy notice
leave this field empty
we will send along
=your answers: {title}
=where you came from, your language and time zone
sending
received
check this entry
reference {id}
send another
see or change what you sent
delete it from this device
TEST
=no name given
wants
when
message
first to work on
recommended
reach at
agreed to
=nothing
asked on
came from
campaign
language and time zone~content~id
iso-certification~version
=1~locale
en~quizzes
@readiness necessity~calculators
@benefit~forms
@quote contact~quizzes~title^^?
is certification necessary for you, and how ready are you
do you need certification~minutes
15
2~sections
*15~questions
*59
*6~formulas
+
+~areas
*15~bands
*5~gates
*3~outcomes
@need level level-iso-9001 level-iso-14001 level-iso-45001 level-iso-27001
@need~recommendations
+~notes
*8
*3~result
+
+~intro

Six questions; “not necessary” is a possible answer.~score

MIN(points, 100)~sections~id
about
necessity
choice
context
leadership
planning
support
operation
evaluation
improvement
quality
environmental
safe-work
security
evidence~title^
your organization
necessity
standards
context
leadership
planning
support
operation
performance evaluation
improvement
ISO 9001
ISO 14001
ISO 45001
ISO/IEC 27001
evidence~showIf










HAS(standards, "iso-9001")
HAS(standards, "iso-14001")
HAS(standards, "iso-45001")
HAS(standards, "iso-27001")~questions~id
sector
markets
staff
sites
energy
facts
a1
a1-date
a1-standards
a2
a2-instrument
a3
a4
a5
a6
standards
r1
r2
r3
r4
r5
r6
r7
r8
r9
r10
r11
r12
r13
r14
r15
r16
r17
r18
q1
q2
q3
e1
e2
e3
e4
e5
e6
s1
s2
s3
s4
s5
s6
s7
i1
i2
i3
i4
i5
i6
i7
i8
records
a1
a2
a3
a4
a5
a6~section
about
about
about
about
about
about
necessity
necessity
necessity
necessity
necessity
necessity
necessity
necessity
necessity
choice
context
context
context
leadership
leadership
leadership
planning
planning
planning
support
support
support
operation
operation
operation
evaluation
evaluation
improvement
quality
quality
quality
environmental
environmental
environmental
environmental
environmental
environmental
safe-work
safe-work
safe-work
safe-work
safe-work
safe-work
safe-work
security
security
security
security
security
security
security
security
evidence~type
select
several
number
number
number
several
single
date
several
single
select
single
single
single
several
several
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
single
several~required
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!


















!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!
!!~label^^?
what is your sector
in which regions do you work or sell
how many people work for you
at how many sites
how much energy do you use
what applies to you
what do your customers say about certification
by which date
which standard does your customer name
does a law or regulator require a certified or assessed system for what you do
which law or scheme is it
how much of your revenue, also planned, depends on public tenders, large companies or export
are your closest competitors certified
what would happen if something went wrong
why are you interested
which standards are you interested in
do you know what affects your aims, climate change included, and what customers, authorities, staff and others need
is it written down which sites, products, services and processes the system covers
are your main processes described with owner, inputs, outputs and links
how does top management take part
is there a policy that people know and understand
are tasks, responsibilities and authority clear
how do you deal with risks and opportunities
do you have measurable objectives with a plan
how are changes planned: people, equipment, software, suppliers, sites
can you show that people are competent for what they do
are equipment, premises and software fit for use, and measuring devices calibrated
are documents and records under control
do you check customer and legal requirements before you commit
how do you choose and watch suppliers and outsourced work
is daily work controlled, with released results and safe handling of faulty ones
do you measure performance: customer satisfaction, environment, safety or security
have you carried out internal audits and a management review
what happens after errors, complaints and incidents
is design planned, reviewed, verified and validated, with records
can you trace products, and protect customers’ property and data
is needed know-how kept when people leave
do you know your environmental aspects over the life cycle, and which are significant
is there a register of environmental duties, and is compliance evaluated
are significant aspects controlled, also at suppliers and in products
are emergencies planned for, practised and evaluated
are changes checked for environmental effects before they happen
are energy, water, waste and emissions measured reliably and followed
are hazards, psychosocial ones included, identified with workers, and risks assessed
are controls chosen in the order eliminate, substitute, technical, organizational, personal protection
are workers who do not manage consulted, and do they take part in decisions
is there a register of safety duties, and is compliance evaluated
are changes, purchases and contractors checked for safety before work starts
are emergencies planned for, practised and evaluated
are incidents and near misses reported, investigated with workers, and actions checked
is the scope clear on locations, systems, cloud services and interfaces
are information security risks assessed by a written, repeatable method
are there a risk treatment plan and a Statement of Applicability on all 93 controls
are assets, access, suppliers, cloud, continuity and privacy settled
are people covered from screening to leaving: terms, awareness, remote work, reporting
are premises and equipment protected: entry, clear desk, disposal
are systems protected: authentication, malware, vulnerabilities, backup, logging
can you detect, report and handle incidents within legal time limits
for how many months do records exist
what do your customers say about certification
does a law or regulator require a certified or assessed system for what you do
how much of your revenue, also planned, depends on public tenders, large companies or export
are your closest competitors certified
what would happen if something went wrong
why are you interested~help^An auditor would want to see ^.
Some have standards and laws of their own
Laws differ by region
All shifts, seasonal and contractors’ staff included; part-time as full-time equivalents
Each further one takes audit time
If you know; 1 TJ is about 278 MWh
Each points to a standard
What a customer requires counts most, after the law
It shows whether the time is enough
As in the contract or tender
Rules of customers and schemes belong to the question on customers
Those that may fit your sector and regions
Such buyers ask for certificates more often
Where nearly all are, being the last costs orders
Choose the most serious
Only requirements and demands add points
Each opens questions of its own and gets a level
a current list of both, and of the needs you accept
a scope that matches what you do, with reasons for what is left out
a process map, and owners who can explain it
top management explain aims, risks and results
the approved policy, and staff who can say what it means for them
who may decide what, and that they know
how you rate both, and the effect of an action
objectives that fit the policy, and how far you are
a recent change, and what was checked before
what a role requires, and proof that its holder meets it
maintenance and calibration records. Without measuring devices, judge the rest
the approved version in use, and records found quickly
a review before an order was accepted, and a register of legal duties
why a supplier was approved. “Does not apply” only if no supplier matters and nothing is outsourced
the work itself, and records of release and faults
figures over time, and what followed from them
audit programme and reports, and a review with inputs and decisions
a recent case, from cause to checked effect
a recent design. “Does not apply” only if you design nothing
a delivery traced back, and what you hold of customers
which know-how is critical, and how it is passed on
the list, emergencies included, and the criteria
the current register, and the last evaluation
controls at work, and what suppliers were told
plans, drills, and what changed after them
a recent change, and what was checked before
figures over time, and calibration records
the method, and assessments of real work
why nothing better was chosen
minutes, and what workers say
the current register, and the last evaluation
a recent change or order, and what was checked before
plans, drills, and what changed after them
a recent case, from cause to checked effect
a scope that names them, and what is left out
owners, acceptance criteria, and assessments that can be compared
both, with reasons, and that they match what is done
rules, and records that they are followed
records of the last to join and to leave
the premises themselves
settings, logs, and the last restore test
a recent incident or exercise
the system in use, not only on paper
What a customer requires counts most, after the law
Rules of customers and schemes belong to the question on customers
Such buyers ask for certificates more often
Where nearly all are, being the last costs orders
Choose the most serious
Only requirements and demands add points~options
*15
*9



*9
*4

*12
*4
*10
*4
*4
*4
*6
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
*4
&32
&32
*4
*4
&32
&32
&32
&32
*4
&32
&32
&34
&32
&32
&32
*4
*4
*4
*4
*4
*4
*4
*4
*4
&5
&7
&9
&10
&11
&12~unit


persons

TJ a year~min


1
1
0~showIf







a1 = "d"
a1 = "d"

ANY(a2, "c", "d")~suggest















recommended~area
















context
context
context
leadership
leadership
leadership
planning
planning
planning
support
support
support
operation
operation
operation
evaluation
evaluation
improvement
quality
quality
quality
environmental
environmental
environmental
environmental
environmental
environmental
safe-work
safe-work
safe-work
safe-work
safe-work
safe-work
safe-work
security
security
security
security
security
security
security
security~weight
















2
2
3
3
1
2
4
3
2
3
2
3
3
3
4
2
4
4
3
2
2
4
4
3
3
2
2
4
3
3
4
2
3
3
3
4
4
3
2
1
3
2~gap
















+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+
+~na





























!




!~options~value
manufacturing
services
construction
it
health
medical-devices
automotive
aerospace
rail
food
energy
laboratory
logistics
public
other
eu
uk
north-america
china
asia
middle-east
africa
latin-america
oceania
personal-data
software-cloud
nis2
ai
emissions
hazardous-work
public-abroad
critical-service
food-retail
a
b
c
d
iso-9001
iso-14001
iso-45001
iso-27001
iso-13485
n04
n05
n06
n07
n09
n11
other
a
b
c
d
n01
n02
n09
n13
n15
n16
n18
n19
n20
other
a
b
c
d
a
b
c
d
a
b
c
d
a
b
c
d
e
f
iso-9001
iso-14001
iso-45001
iso-27001
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
under-1
1-3
3-6
over-6
high
medium
low
limited
high
medium
low
EUR
USD
GBP
CNY
INR
iso-9001
iso-14001
iso-45001
iso-27001
other
now
3-months
6-months
year
exploring~label^
manufacturing
services
construction
IT, software
health care
medical devices
automotive
aviation, space, defence
rail
food
energy
laboratory
logistics
public sector
other
european Union
united Kingdom
north America
china
rest of Asia
middle East
africa
latin America
oceania
personal or customers’ data
software, cloud or hosting
NIS2, also as a supplier
AI, built or sold
emissions, waste, chemicals, or sustainability requests
dangerous work, contractors, safety prequalification
public contracts abroad, or agents
critical services, or penalties for outages
food for retailers
nobody has asked
it comes up in questionnaires, or is preferred
we lost an offer, or expect to lose one, without it
a contract, customer rule or key tender requires it by a date
ISO 9001
ISO 14001
ISO 45001
ISO/IEC 27001
ISO 13485
IATF 16949
TISAX label
EN/AS 9100
ISO 22163 (IRIS)
ISO/IEC 17025 accreditation
BRCGS, FSSC 22000, IFS or SQF
another one
no, as far as we know
not sure
a system is required, but no certificate
yes, a certificate or accreditation is required
medical Device Regulation (EU)
FDA QMSR (USA)
ISO/IEC 17025 accreditation
SOA, public works (Italy)
CMMC level 2, defence (USA)
energy Efficiency Directive (EU)
NIS2 (EU)
energy network security catalogue (Germany)
HDS, health data (France)
another one
under 10 %
10 to 30 %
30 to 60 %
over 60 %
few are
we do not know
about half
nearly all
rework or delay
loss of important customers, or high costs
harm to the environment, others’ data or critical services
injury, illness or death
win tenders or customers
better processes, fewer errors
meet an existing requirement
group or investor demands it
growth, sale or succession
image only
ISO 9001
ISO 14001
ISO 45001
ISO/IEC 27001
never discussed
known, not written
written, reviewed at least yearly
changes are followed and lead to decisions
no
roughly agreed
written, with reasons for what is left out
reviewed with each new site, product or contract
no description
some flow charts, partly out of date
current map; each process has an owner and measures
owners review results and change the process
delegated to one person
supports when asked
sets direction, gives resources, answers questions itself
decides by the system’s results; addresses culture and ethical conduct
none
it exists, hardly known
approved, current and communicated
staff can say what it means for them; checked in audits
it depends on who is there
understood, not written
written and communicated, deputies named
checked when people or tasks change
we react when it happens
discussed now and then
method and list, with actions, owners and dates for both
the effect of actions is checked; priorities move
none
general aims
measurable, with owner, date and resources
tracked; missed targets lead to action
they just happen
some talk before
effects, responsibility and resources are checked before and recorded
the effect of changes is checked
no records
certificates in drawers
requirements for each role, training plan, records
the effect of training is checked; knowledge at risk is secured
repaired when broken
looked after by habit
maintenance and calibration plan, with records
failures are analysed and the plan is adapted
several versions in circulation
shared folder without rules
approval, version, access and retention are settled
checked regularly; no outdated copies in use
by feeling
experienced staff do it
defined review with record; register of legal duties
misses are measured; compliance is evaluated at planned intervals
by price
by experience
criteria, approval, requirements in the order, records
performance is rated and leads to action
everyone does it their own way
practice is similar
instructions where needed, traceability, records of release and faults
process data show stability; repeat faults fall
no
single figures
defined what, how, when, who; evaluated
trends lead to decisions
neither
one of them, or years ago
all clauses audited by competent, independent auditors; complete review in the last 12 months
findings are closed on time; audits find new ones
fixed and forgotten
fixed, sometimes discussed
cause analysis, action, record
the effect is checked; repeats are rare and known
not in place
informal
documented and followed
measured and improved
no
known, not written
current list, rated by fixed criteria
changes are followed and lead to decisions
no
known, not written
current register; compliance is evaluated at planned intervals
changes are followed; gaps are closed on time
no
by experience
method; current assessment of each activity, with workers
the effect of actions is checked; risks fall
no
roughly agreed
written, with interfaces and reasons for what is left out
reviewed with each new site, system or contract
by feeling
by experience
method, criteria, owners; results can be compared
repeated at planned intervals; priorities move
neither
one of them, or a draft
both, with reasons for each control
the effect of actions is checked; both are adapted
no
understood, not written
written and communicated, with records
checked regularly; exceptions are rare and known
no
by habit
rules and checklists from joining to leaving, with records
the effect of training is checked; access ends on time
no
locked doors
zones, entry, clear desk and disposal are settled
checked regularly; findings are closed on time
as delivered
by habit
settings, updates, backup and logs are settled; restore is tested
checked regularly; gaps are closed on time
no
handled as they come
roles, contacts and time limits written and practised
failures are analysed and the plan is adapted
under 1
1 to 3
3 to 6
over 6
high: such as chemicals, metals, civil construction
medium: such as food, printing, transport
low: such as metal forming, assembly, hotels
limited: such as head offices, education
high: such as construction, chemicals, metals
medium: such as textiles, printing, farming
low: such as offices, education
EUR
USD
GBP
CNY
INR
ISO 9001
ISO 14001
ISO 45001
ISO/IEC 27001
another one, or not sure
now
within 3 months
within 6 months
within a year
only exploring~score

































0
15
35
50












0
10
25
60










0
8
15
22
3
5
10
18
2
8
14
16


5
10






0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3
0
1
2
3~help^





































quality
environment
health and safety
information security








































quality
environment
health and safety
information security








































































































































quality
environment
health and safety
information security~showIf









































OR(ISBLANK(sector), ANY(sector, "medical-devices"))
OR(ISBLANK(sector), ANY(sector, "automotive"))
OR(ISBLANK(sector), ANY(sector, "automotive"))
OR(ISBLANK(sector), ANY(sector, "aerospace"))
OR(ISBLANK(sector), ANY(sector, "rail"))
OR(ISBLANK(sector), ANY(sector, "laboratory"))
OR(ISBLANK(sector), ANY(sector, "food"))





AND(OR(ISBLANK(sector), ANY(sector, "medical-devices")), in_eu)
AND(a2 = "c", OR(ISBLANK(sector), ANY(sector, "medical-devices")), in_america)
AND(a2 = "d", OR(ISBLANK(sector), ANY(sector, "laboratory")))
AND(a2 = "d", OR(ISBLANK(sector), ANY(sector, "construction")), in_eu)
AND(a2 = "d", OR(ISBLANK(sector), ANY(sector, "aerospace", "manufacturing", "it")), in_america)
AND(a2 = "d", OR(ISBLANK(energy), energy > 85), in_eu)
AND(a2 = "c", OR(ISBLANK(facts), HAS(facts, "nis2")), in_eu)
AND(a2 = "d", OR(ISBLANK(sector), ANY(sector, "energy")), in_eu)
AND(a2 = "d", OR(ISBLANK(sector), ANY(sector, "health", "it")), in_eu)~exclusive
















































































!~gap~below
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2
2~label^
context and interested parties
scope
processes
management commitment
policy
responsibilities
risks and opportunities
objectives
changes
competence
equipment and measuring devices
documents and records
requirements and legal duties
suppliers
control of daily work
measurement
internal audit and management review
corrective action and improvement
design and development
traceability and customers’ property
know-how
environmental aspects
environmental duties
control of significant aspects
emergencies
changes
environmental measurement
hazards and risks
order of controls
participation of workers
safety duties
changes, purchases, contractors
emergencies
incidents and near misses
scope
information security risks
risk treatment and Statement of Applicability
organizational controls
people controls
physical controls
technological controls
information security incidents~text^^.
list what affects you, who needs what, and which needs you accept
write half a page, with what is left out and why
draw one map; give each process an owner, inputs, outputs, measures
put the system on the agenda of management; record decisions
have one page approved; explain it in every team
write down who does and decides what; name deputies; tell everyone
list the main ones; give each an action, owner and date
set three to five; give each a measure, owner, date and resources
use a short form: purpose, effects, responsibility, resources
list requirements for each role, compare with your people, plan training
list what needs maintenance or calibration, set intervals, keep records
settle approval, valid version, access and retention
define the review before an offer or order; start a register of legal duties
name those that matter, set criteria, record how they perform
describe critical steps, who releases results, and what happens to faulty ones
choose a few figures; define how, when and by whom
have all clauses audited by someone independent; then hold the review
keep one list; give each a cause, action, owner and date
set stages with review, verification and validation; keep records
mark what you deliver; list and protect what belongs to customers
list critical know-how, who has it, and how it is passed on
list those of each activity and product; rate them by fixed criteria
list laws, permits and other duties; set dates to evaluate compliance
set controls for each; put them into orders and contracts
plan for each likely emergency; practise it
add them to your form for changes
choose figures, devices and intervals; record and compare
go through each activity with those who do it; rate the risks
for each high risk, write down why no better control is possible
meet regularly; record proposals and answers
list laws, permits and other duties; set dates to evaluate compliance
add it to your forms for changes and orders; brief contractors
plan for each likely emergency, with first aid; practise it
make reporting easy; find causes with those involved; check the actions
draw them all; mark what is inside
write down method and criteria; assess risks; name owners
plan the treatment; write down for each control why it applies or not
list assets with owners; settle who has access and what suppliers must do
make checklists for joining and leaving; train everyone
mark zones, control entry, settle clear desk and disposal
start with strong authentication, updates, and a restore test
write down who reports what to whom, and by when; practise it~reference^
4.1, 4.2
=4.3
=4.4
=5.1
5.2, 7.3
=5.3
=6.1
=6.2
6.3, 8.1, 8.5.6
7.2, 7.3
7.1.3 to 7.1.5
=7.5
8.2; 6.1.3 (ISO 14001, ISO 45001)
8.4 (ISO 9001); 8.1 (ISO 14001, ISO/IEC 27001); 8.1.4 (ISO 45001)
8.1, 8.5, 8.6, 8.7
=9.1
9.2, 9.3
10.1, 10.2, 10.3
8.3 (ISO 9001)
8.5.2, 8.5.3 (ISO 9001)
7.1.6 (ISO 9001)
6.1.2 (ISO 14001)
6.1.3, 9.1.2 (ISO 14001)
8.1 (ISO 14001)
8.2 (ISO 14001)
6.3 (ISO 14001)
9.1.1 (ISO 14001)
6.1.2 (ISO 45001)
8.1.2 (ISO 45001)
5.4 (ISO 45001)
6.1.3, 9.1.2 (ISO 45001)
8.1.3, 8.1.4 (ISO 45001)
8.2 (ISO 45001)
10.2 (ISO 45001)
4.3 (ISO/IEC 27001)
6.1.2, 8.2 (ISO/IEC 27001)
6.1.3, 8.3 (ISO/IEC 27001)
a.5 (ISO/IEC 27001)
a.6 (ISO/IEC 27001)
a.7 (ISO/IEC 27001)
a.8 (ISO/IEC 27001)
a.5.24 to A.5.28 (ISO/IEC 27001)~urgent






0







0

0
0~formulas~points
SUM(SCORE(a1), SCORE(a2), SCORE(a3), SCORE(a4), SCORE(a5), SCORE(a6))
SUM(SCORE(a1), SCORE(a2), SCORE(a3), SCORE(a4), SCORE(a5), SCORE(a6))~answered
AND(COUNTA(a1, a2, a3, a4, a5) = 5, NOT(ISBLANK(a6)))
AND(COUNTA(a1, a2, a3, a4, a5) = 5, NOT(ISBLANK(a6)))~in-eu
OR(ISBLANK(markets), HAS(markets, "eu"))~in-america
OR(ISBLANK(markets), HAS(markets, "north-america"))~of-date
IF(ISBLANK(a1_date), "", " of " & a1_date)~months
IFS(ISBLANK(staff), "3 to 18", staff <= 10, "3 to 6", staff <= 50, "4 to 9", staff <= 250, "6 to 12", TRUE, "9 to 18")~areas~id
context
leadership
planning
support
operation
evaluation
improvement
quality
iso-9001
environmental
iso-14001
safe-work
iso-45001
security
iso-27001~label
Context
Leadership
Planning
Support
Operation
Performance evaluation
Improvement
ISO 9001
ISO 9001
ISO 14001
ISO 14001
ISO 45001
ISO 45001
ISO/IEC 27001
ISO/IEC 27001~separate







!

!

!

!~hidden







!

!

!

!~include







+~showIf








HAS(standards, "iso-9001")

HAS(standards, "iso-14001")

HAS(standards, "iso-45001")

HAS(standards, "iso-27001")~score








IFS(COUNTA(q1, q2, q3) = 3, 0.6 * score + 0.4 * quality)

IFS(COUNTA(e1, e2, e3, e4, e5, e6) = 6, 0.6 * score + 0.4 * environmental)

IFS(COUNTA(s1, s2, s3, s4, s5, s6, s7) = 7, 0.6 * score + 0.4 * safe_work)

IFS(COUNTA(i1, i2, i3, i4, i5, i6, i7, i8) = 8, 0.6 * score + 0.4 * security)~include~r9
2~r11
2~r13
3~r14
3~r15
4~bands~id
=1
=2
=3
=4
=5~from
0
25
45
55
65~title^
start
foundation laid
on the way
nearly ready
ready for stage 1~text^^.
a project of its own: begin with scope, responsibilities, processes
much exists informally: write it down, keep evidence
close the gaps listed, then carry out an internal audit
close the last gaps, carry out internal audit and management review, then plan stage 1
choose an accredited certification body~gates~when
OR(r2 < 2, r3 < 2, r7 < 2)
r17 < 2
NOT(ANY(records, "3-6", "over-6"))
OR(e1 < 2, e2 < 2)
OR(s1 < 2, s4 < 2)
OR(i2 < 2, i3 < 2)~atMost
=2
=4
=4
=3
=3
=3~text
First come scope, processes, and risks and opportunities: until they are documented and followed, the level is 2 at most.
Before stage 2, internal audits and management review must be planned and carried out.

ISO 14001: until environmental aspects and duties are documented and followed, the level is 3 at most.
ISO 45001: until hazards, risks and legal duties are documented and followed, the level is 3 at most.
ISO/IEC 27001: until information security risks and their treatment are documented and followed, the level is 3 at most.~outcomes~label
Is certification necessary?
Readiness
ISO 9001
ISO 14001
ISO 45001
ISO/IEC 27001
Is certification necessary?~rules
*7





&49~undecided^Open: answer all six questions on ^.
necessity





necessity~score

score
iso_9001
iso_14001
iso_45001
iso_27001~showIf


HAS(standards, "iso-9001")
HAS(standards, "iso-14001")
HAS(standards, "iso-45001")
HAS(standards, "iso-27001")~gates



*1
*1
*1~rules~id
required-by-law
required-by-customer
system-required
strongly-advisable
advisable
optional
not-necessary~when
a2 = "d"
a1 = "d"
a2 = "c"
AND(answered, points >= 55)
AND(answered, points >= 35)
AND(answered, points >= 20)
answered
ANY(a2_instrument, "n13")
ANY(a1_standards, "iso-9001")
ANY(sector, "manufacturing", "services", "construction", "logistics")
OR(ANY(sector, "it", "health", "rail", "energy", "public", "other"), AND(ISBLANK(sector), ANY(a1, "b", "c")))
ANY(a2_instrument, "n01", "n02")
ANY(a1_standards, "iso-13485")
ANY(sector, "medical-devices")
ANY(a1_standards, "n04")
ANY(sector, "automotive")
ANY(a1_standards, "n06")
ANY(sector, "aerospace")
ANY(a1_standards, "n07")
ANY(sector, "rail")
ANY(a2_instrument, "n09")
ANY(a1_standards, "n09")
ANY(sector, "laboratory")
ANY(a1_standards, "n11")
AND(sector = "food", HAS(facts, "food-retail"))
AND(sector = "food", NOT(HAS(facts, "food-retail")))
ANY(a2_instrument, "n19", "n20")
a2_instrument = "n18"
ANY(a1_standards, "iso-27001")
HAS(a1_standards, "n05")
ANY(sector, "it")
ANY(facts, "personal-data", "software-cloud", "nis2")
ANY(facts, "ai")
ANY(a1_standards, "iso-14001")
ANY(facts, "emissions")
OR(a2_instrument = "n16", AND(HAS(markets, "eu"), energy > 85))
ANY(a1_standards, "iso-45001")
ANY(facts, "hazardous-work")
ANY(facts, "public-abroad")
ANY(facts, "critical-service")~title^
required by law
required by your customer
system required, certificate optional
strongly advisable
advisable: plan it
optional
not necessary at present~text^According to your answer, a ^.
law or regulator requires a certificate or accreditation
customer requires it by a date
law or regulator requires a system, but no certificate



Your answers give no reason for a certificate now~next^^.
check what it requires and by when; then define the scope
work back from that date. If it is too near, say so now and agree on steps
build the system and keep the evidence
choose the standard, the scope and a date
start with a gap check, then choose a date
build the system first; certify when a customer asks
look again when a customer, tender or law asks~rank







4
3
2
1
4
3
2
3
2
3
2
3
2
4
3
2
3
2
2
4
4
3
3
2
1
1
3
1
4
3
1
1
1~reason^^.







the law you named asks for it or builds on it
your customer names it
the base for quality
the base for quality
the law you named asks for it or builds on it
your customer names it
the base for medical devices
your customer names it
car makers ask suppliers for it
your customer names it
aircraft makers ask suppliers for it
your customer names it
train makers ask suppliers for it
the law you named asks for it or builds on it
your customer names it
the base for laboratories
your customer names it
large retailers ask suppliers for it
the base for food safety
the law you named asks for it or builds on it
a base for the duties of NIS2
your customer names it
a base for TISAX, not a substitute
business customers ask suppliers for it
you handle data of others
the base for governing AI
your customer names it
your effects on the environment matter to others
over 85 TJ a year, EU law asks for a certified energy management system by 11 October 2027
your customer names it
your work is dangerous, or clients ask about safety
agents and public contracts bring a risk of bribery
your customers depend on your service~recommendations~title
Standards to look at first~limit
3~several
Standards of the same structure can share one system and one audit, with up to 20 % less audit time.~items
*15~items~id
iso-9001
iso-13485
iatf-16949
en-9100
iso-22163
iso-17025
gfsi
iso-22000
iso-27001
iso-42001
iso-14001
iso-50001
iso-45001
iso-37001
iso-22301~title
ISO 9001
ISO 13485
IATF 16949
EN/AS 9100
ISO 22163
ISO/IEC 17025 or ISO 15189
A GFSI-recognized scheme
ISO 22000
ISO/IEC 27001
ISO/IEC 42001
ISO 14001
ISO 50001
ISO 45001
ISO 37001
ISO 22301~rules
*4
*3
*2
*2
*2
*3
*2
*1
*6
*1
*2
*1
*2
*1
*1~note^^.
edition 2026, transition until 2029: check the dates
ISO 9001 is no substitute



accreditation, never certification
FSSC 22000, BRCGS, IFS or SQF: ask your customer. ISO 22000 alone is not GFSI-recognized

edition 2022. For NIS2 a support, not a proof
for the EU AI Act a support, not a proof
edition 2026, transition until 2029: check the dates
national law decides
edition 2018; a revision is expected in 2027~notes~when
NOT(ISBLANK(a2_instrument))
a1 = "d"
a2 = "b"
AND(need = "system-required", points >= 40)
AND(answered, HAS(a6, "f"), points < 35)
AND(HAS(markets, "eu"), energy > 10, energy <= 85)
AND(HAS(markets, "eu"), ANY(a3, "c", "d"))
NOT(ANY(records, "3-6", "over-6"))
a2 = "b"
AND(need = "system-required", points >= 40)
AND(answered, HAS(a6, "f"), points < 35)
AND(HAS(standards, "iso-27001"), effectiveStaff > 175, effectiveStaff <= 10700)~text^^.
you named: {a2-instrument}. Check that it applies to you, and by when
allow about {months} months (our assumption). If the customer’s date{of-date} is nearer, say so now
one answer was “not sure”; check it before you decide
your other answers speak for a certificate, too
image alone rarely pays for the yearly audits
over 10 TJ a year, EU law asks for an energy audit every four years or an energy management system
public buyers in the EU must accept proof equivalent to a certificate
about three months of records are usual before stage 2: custom, not a rule of the standards. Until then the level is 4 at most
one answer was “not sure”; check it before you decide
your other answers speak for a certificate, too
image alone rarely pays for the yearly audits
ISO/IEC 27001 above 175 persons rests on a single source: ask a certification body
beware of offers that name no audit days or no accreditation body, sell consultancy and certificate as one package, or promise a certificate without audit~result~disclaimer^A self-assessment, not an audit and not legal advice. The certification body decides; the weights are our ^.
proposal
proposal~mark
+~hideScore

!~mark~at
66.67~label
All documented and followed~calculators~title
What does certification cost, and when does it pay?~currency
currency~groups
*3~inputs
*20~tables
@qms ems ohs isms effort~values
*24~series
*1~notes
*2~disclaimer
An estimate for one site, without tax: the certification body decides on time and price.~groups~id
scope
costs
benefits~title^
audit time
costs
benefits~text^^.

our assumptions: replace what you know better
your own figures, times a share that you set~folded

!~inputs~id
staff
standards
environment
safety
integration
adjustment
currency
day-rate
fees
consultancy-days
consultancy-rate
internal-days
internal-rate
upkeep
errors
tenders
questionnaires
accidents
resources
share~group
scope
scope
scope
scope
scope
scope
costs
costs
costs
costs
costs
costs
costs
costs
benefits
benefits
benefits
benefits
benefits
benefits~type
number
several
single
single
slider
slider
single
money
money
number
money
number
money
percent
money
money
number
number
money
slider~label^
how many people work for you?
which standards?
environmental complexity
health and safety complexity
less time for one integrated system
adjustment by the certification body
currency
certification body, per audit day
certificate, yearly fees and auditors’ travel, per year
consultancy days
consultancy, per day
days of your own people
your own people, per day
upkeep per year, share of your people’s first effort
errors, rework and complaints, per year
margin of orders lost without a certificate, per year
customers’ questionnaires and audits, per year
working days lost to accidents, per year
energy, water and waste, per year
share of these figures saved or won~help^^.
all shifts, seasonal and contractors’ staff included; part-time as full-time equivalents

the certification body decides. Special cases, such as nuclear or public administration: on request
the certification body decides
up to 20 % if they share one system and one audit
less for simple or automated work, 30 % at most; more for several sites, languages, complexity or regulation










valued like days of your own people
valued like days of your own people~unit
persons



%
%










hours
days

%~min
1



0
-30

0
0
0
0
0
0
0
0
0
0
0
0
0~default
40
[iso-9001
medium
medium
0
0
EUR
+
+
+
+
+
+
25
0
0
0
0
0
5~options

&13
*4
*3


*5~showIf


HAS(standards, "iso-14001")
HAS(standards, "iso-45001")
COUNT(standards) > 1












HAS(standards, "iso-45001")
HAS(standards, "iso-14001")~max




20
100







100





100~low







day_rate * 0.75

ROUND(LOOKUP(staff, effort, "consultancy-low") * effortFactor, 0)

ROUND(LOOKUP(staff, effort, "internal-low") * effortFactor, 0)

=20~high







day_rate * 1.3

ROUND(LOOKUP(staff, effort, "consultancy-high") * effortFactor, 0)

ROUND(LOOKUP(staff, effort, "internal-high") * effortFactor, 0)

=30~assumption







!
!
!
!
!
!
!





!~default~formula
12 * priceLevel
8 * priceLevel
ROUND(LOOKUP(staff, effort, "consultancy") * effortFactor, 0)
10 * priceLevel
ROUND(LOOKUP(staff, effort, "internal") * effortFactor, 0)
3.5 * priceLevel~tables~label
ISO 9001 audit days
ISO 14001 audit days
ISO 45001 audit days
ISO/IEC 27001 audit days
Person-days for a first standard~rows
#5 5 5 10 20 20 20 40 50 100 150 200 250 300 375 475 650 775 900 1100 1350 1700 2200^1.5 .5 .5 .5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
#5 5 5 10 20 20 20 40 50 100 150 200 250 300 375 475 650 775 900 1100 1350 1700 2200^3 .5 1 1 1.5 1 1 2 1 1 2 1 1 2 1 1 2 2 2 1 2 2 2^2.5 .5 .5 1 1 .5 1 1 1 1 1 1 1 2 1 1 1 1 1 1 2 2 2^2.5 .5 0 .5 .5 .5 .5 .5 .5 1 1 1 1 1 1 0 1 1 1 1 1 2 1^2.5 .5 0 0 0 .5 0 .5 .5 .5 .5 .5 .5 .5 .5 .5 .5 .5 1 1 1 1 1
#5 5 5 10 20 20 20 40 50 100 150 200 250 300 375 475 650 775 900 1100 1350 1700 2200^3 .5 1 1 1.5 1 1 2 1 1 2 1 1 2 1 1 2 2 2 1 2 2 2^2.5 .5 .5 1 1 .5 1 1 1 1 1 1 1 2 1 1 1 1 1 1 2 2 2^2.5 .5 0 .5 .5 .5 .5 .5 .5 1 1 1 1 1 1 0 1 1 1 1 1 2 1
#10 5 10 20 20 20 40 50 100 150 200 250 300 375 475 650 775 900 1100 1350 1700 2200^5 1 1 1.5 1.5 1 1 1 1 1 1.5 1 1 1 1.5 1 1 1 1 1 1 1
#10 40 200 750^15 15 30 90^20 25 60 170^25 35 90 250^4 4 7 15^7 7 13.5 27.5^10 10 20 40~source
+
+
+
+
+~columns

[high^medium^low^limited
[high^medium^low

[internal-low^internal^internal-high^consultancy-low^consultancy^consultancy-high~source~label
IAF MD 5:2023 by agreeing transcriptions, to be checked
IAF MD 5:2023 by agreeing transcriptions, to be checked; they differ for 626 to 875 persons, limited
IAF MD 5:2019; 2023 by transcription, to be checked
ISO/IEC 27006-1 by agreeing transcriptions, from 176 persons on by a single one, to be checked
No study found
IAF MD 5 and MD 11~status
confirmed
confirmed
confirmed
unconfirmed
assumption
unconfirmed~values~id
effectiveStaff
qmsDays
emsDays
ohsDays
ismsDays
tableDays
unroundedDays
auditDays
surveillanceDays
recertificationDays
firstCycleDays
priceLevel
effortFactor
bodyCost
consultancyCost
internalCost
costFirstYear
costYear
costCycle
ownFigures
benefitYear
breakEvenYear
breakEvenShare
paybackMonths~group
scope
scope
scope
scope
scope
scope
scope
scope
scope
scope
scope
costs
costs
costs
costs
costs
costs
costs
costs
benefits
benefits
benefits
benefits
benefits~label^
effective personnel
ISO 9001
ISO 14001
ISO 45001
ISO/IEC 27001
all standards
adjusted, not rounded
certification audit, stages 1 and 2
surveillance audit, each year
recertification after three years
audit days in the first three years
price level by currency
effort compared with ISO 9001 alone
certification body, first year
consultancy
your own people, first year
cost, first year
cost, each further year
cost, three years
your figures, per year
benefit per year, from the second on
pays within three years from a benefit per year of
pays within three years from a share of your figures of
paid back after~formula
ROUNDUP(staff, 0)
IF(HAS(standards, "iso-9001"), LOOKUP(effectiveStaff, qms), 0)
IF(HAS(standards, "iso-14001"), LOOKUP(effectiveStaff, ems, environment), 0)
IF(HAS(standards, "iso-45001"), LOOKUP(effectiveStaff, ohs, safety), 0)
IF(HAS(standards, "iso-27001"), LOOKUP(effectiveStaff, isms), 0)
IFS(COUNT(standards) > 0, qmsDays + emsDays + ohsDays + ismsDays)
tableDays * (1 + adjustment%) * (1 - integration%)
MAX(1, MROUND(unroundedDays, 0.5))
MAX(1, MROUND(unroundedDays / 3, 0.5))
MAX(1, MROUND(unroundedDays * 2 / 3, 0.5))
auditDays + 2 * surveillanceDays
IFS(currency = "EUR", 100, currency = "USD", 150, currency = "GBP", 75, currency = "CNY", 250, currency = "INR", 1500)
(MAX(IF(HAS(standards, "iso-9001"), 1), IF(HAS(standards, "iso-14001"), 1.1), IF(HAS(standards, "iso-45001"), 1.1), IF(HAS(standards, "iso-27001"), 1.4)) + SUM(IF(HAS(standards, "iso-9001"), 1), IF(HAS(standards, "iso-14001"), 1.1), IF(HAS(standards, "iso-45001"), 1.1), IF(HAS(standards, "iso-27001"), 1.4))) / 2
auditDays * day_rate + fees
IFS(NOT(ISBLANK(consultancy_days)), consultancy_days) * consultancy_rate
IFS(NOT(ISBLANK(internal_days)), internal_days) * internal_rate
bodyCost + consultancyCost + internalCost
surveillanceDays * day_rate + fees + internalCost * upkeep / 100
costFirstYear + 2 * costYear
errors + tenders + (questionnaires / 8 + accidents) * internal_rate + resources
ownFigures * share%
costCycle / 2
breakEvenYear / ownFigures * 100
IFS(AND(costFirstYear > 0, 2 * benefitYear >= costCycle), 12 + 12 * costFirstYear / (benefitYear - costYear))~hidden
!
!
!
!
!
!
!




!
!






!~format







days
days
days
days


money
money
money
money
money
money
money
money
money
percent
months~headline







!










!


!~source







+~assumption











!
!~digits












2~help





















In years 2 and 3; the first is for building the system.~missing






















enter your figures first
*3~missing~text
nothing to pay back
not within three years
on request~showIf
costFirstYear = 0
costFirstYear > 0~series~id
cashFlow~label
Benefits less costs, added up~formula
IF(year = 1, -costFirstYear, benefitYear - costYear)~years
3~format
money~cumulative
!~forms~title^
ask for a quote
get in touch~intro
Your answers in quiz and calculator are sent along.~fields
*11
*4~submit^Send 
request
message~thanks
+
+~priority
+
+~fields~id
name
company
email
phone
country
staff
standards
timeframe
message
privacy
marketing
name
email
message
privacy~type
text
text
email
tel
text
number
several
single
multiline
consent
consent
text
email
multiline
consent~label^
name
company
email
phone
country
how many people work for you?
which standards?
when do you want to start?
message
i agree that {organization} stores what I entered, quiz and calculator included, to answer this request. I can withdraw this at any time.
i agree that {organization} sends me news and offers by email. I can withdraw this at any time.
name
email
message
i agree that {organization} stores what I entered, quiz and calculator included, to answer this request. I can withdraw this at any time.~required
!

!






!

!
!

!~half
!
!
!
!
!
!~autocomplete




country-name~unit





persons~min





1~options






*5
*5~maxLength








4000




4000~version









=1
=1



=1~thanks~title^Thank 
you
you~text^Your request has reached ^.
Your request has reached {organization}
Your request has reached {organization}~priority~hot
OR(ANY(need, "required-by-law", "required-by-customer"), ANY(timeframe, "now", "3-months"))
ANY(need, "required-by-law", "required-by-customer")~cold
OR(need = "not-necessary", timeframe = "exploring")
need = "not-necessary"`;function pt(e){let{id:t,type:n,label:r,value:i,min:s,max:a,step:l,he:o}=e,u=n==="select"?e.options:void 0,c=E(n),d=ot(e),p=c?"number":u?"text":n,f=`${t}-list`,h=l??"any",m=({target:e})=>{let t=e,n=$e(t),r=u?.find(e=>e.label.toLowerCase()===`${n}`.toLowerCase());r?o(r.value):o(n,u?n!==null:t.validity.badInput)};if(n==="multiline")return Rt`<textarea class="input" part="input" id=${t} name=${t} rows="5" placeholder=${e.placeholder} ?required=${e.required} aria-invalid=${!!e.error} aria-describedby=${ut(e)} .defaultValue=${String(i??"")} @input=${m}></textarea>`;let b=!c||s<0?void 0:"decimal";return Rt`<div class=${`typed ${n}`}>${n==="slider"?Rt`<input type="range" part="slider" aria-label=${r} min=${s} max=${a} step=${h} .defaultValue=${String(i??"")} @input=${m} />`:null}<input class="input" part="input" type=${p} id=${t} name=${t} inputmode=${b} min=${s} max=${a} step=${c?h:void 0} list=${u&&f} autocomplete=${e.autocomplete??(c||u?"off":void 0)} placeholder=${e.placeholder} ?required=${e.required} aria-invalid=${!!e.error} aria-describedby=${ut(e)} .defaultValue=${V(u??[],i)?.label??String(i??"")} @input=${m} />${u&&Rt`<datalist id=${f}>${u.map(({label:e})=>Rt`<option value=${e}>`)}</datalist>`}${d?Rt`<span class="muted" id=${`${t}-unit`}>${d}</span>`:null}</div>`}function dt(e){let{id:t,options:n=[],value:r,he:i}=e;return Rt`<select class="input" part="input" id=${t} name=${t} autocomplete=${e.autocomplete} ?required=${e.required} aria-invalid=${!!e.error} aria-describedby=${ut(e)} @change=${e=>{let{selectedIndex:t}=e.target;i(n[t-1]?.value??null)}}><option value="" .selected=${r==null}>${e.placeholder??e.d.a2}</option>${n.map(e=>Rt`<option value=${e.value} .selected=${e.value===r}>${e.label}`)}</select>`}function ct(e){let{id:t,type:n,options:r=[],he:i}=e,s=n==="consent",a=[e.value].flat(),l=(l,o)=>{let{value:u,label:c,help:d,image:p}=l;return Rt`<label class="option" part="option">${p?Rt`<img src=${p} alt=""/>`:null}<input type=${n==="single"?"radio":"checkbox"} id=${o?`${t}-${u}`:t} name=${t} .value=${String(u)} ?required=${e.required&&n!=="several"} aria-invalid=${!!e.error} aria-describedby=${s?ut(e):void 0} .checked=${a.includes(s||u)} @change=${e=>{let{checked:t}=e.target;i(s?t:n==="several"?((e,t,n,r)=>r.filter(r=>r===t?n:e.includes(r.value)&&!(n&&(t.exclusive||r.exclusive))).map(({value:e})=>e))(a,l,t,r):u)}} /><span>${c}${d?Rt`<span class="small muted">${d}</span>`:null}</span></label>`};return Rt`<div class=${r.some(({image:e})=>e)?"options pictures":e.me?"options chips":"options"}>${s?l({value:"on",label:e.label},0):r.map(l)}</div>`}function ft(e){let{id:t,type:n,error:r,d:i}=e,s=n==="consent",a=n==="single"||n==="several",l=Rt`${e.label}${e.ge?Rt` <span class="muted">${i.a1}</span>`:null}${e.tag}`,o=a?l:Rt`<label for=${t}>${l}</label>`,u=e.$e?Rt`<h3 class="heading" part="label" tabindex="-1">${o}</h3>`:Rt`<span class="label" part="label">${o}</span>`,c=r&&Rt`<span class="hidden">${i.a8} </span>${r}`,d=n!=="select"||e.search?a||s?ct:pt:dt,p=Rt`${Zr(t,"help",e.help)}${Zr(t,"hint",e.hint)}${Zr(t,"error",c)}${d(e)}${e.after}`,f=`field ${n} ${r?"invalid":""}`;return a?Rt`<fieldset part="field" aria-describedby=${ut(e)}><legend>${u}</legend><div class=${f}>${p}</div></fieldset>`:Rt`<div class=${f} part="field">${s?null:u}${p}</div>`}function yt({value:e,number:t,text:n,u:r}){return Rt`<div class="pair" part="value"><dt>${e.label}${ui(e.help)}<dd>${t===null?Rt`<span class="muted">${n}</span>`:Rt`<strong>${n}</strong>`}${ui(r)}</div>`}function de(e,t,n){return Rt`<header class="header"><h2 part="title">${e}</h2>${t?Rt`<div class="muted" part="intro">${ce(t)}</div>`:null}${n?Rt`<p class="small muted">${n}`:null}</header>`}function jt(e,t,n,r){return n.length?Rt`<section class="stack" part=${t}>${e&&Rt`<h3>${e}</h3>`}${r(n)}</section>`:null}function Ne(e,t,n){return t.length===0?null:Rt`<div class="panel notice danger stack" part="summary" role="alert" tabindex="-1"><h3>${e}</h3><ul class="stack">${t.map(({id:e,label:t,message:r})=>Rt`<li><a href=${`#${e}`} @click=${fe(()=>n(e))}>${t&&`${t} – `}${r}</a>`)}</ul></div>`}function ue(e,t){let{a0:n,c:r,locale:i,direction:s,theme:a,d:l}=e;return Rt`<div class=${`widget ${a}`} part="base" tabindex="-1" lang=${i} dir=${s} aria-busy=${n}>${r?(({organization:e,d:t})=>Rt`<section class="card stack" part="fallback"><h2 part="title">${t.ad}</h2>${oe(e,t)}</section>`)(e):n?Rt`<p class="card muted" role="status">${l.a0}`:t()}</div>`}function St(e){let{ve:t,d:n,locale:r,ke:i,go:s,Me:a}=e,{_e:l,xe:o,questions:u,a:c,index:d}=t,{o:p}=o,{title:f,intro:h,minutes:m}=l.quiz,b=t.Oe(i),g=b[0],$=!i&&g&&!g.required&&t.valueOf(g)===null,v=i||d===c.length-1,w=b.flatMap(t=>{let n=Ot(e,t),{id:r,label:i}=t.question;return n?{id:r,label:i,message:n}:[]}),y=u.map(({id:t})=>{let n=b.findIndex(({question:e})=>e.id===t),r=b[n];return r?Rt`${i?(({section:e},t)=>e&&e.id!==t?.section?.id?Rt`<div class="stack section"><h3>${e.title}</h3>${e.text&&Rt`<p class="muted">${e.text}`}</div>`:null)(r,b[n-1]):null}<div part="question">${((e,t)=>{let{ve:n,d:r,locale:i,ke:s}=e,{question:a,required:l}=t,o=({value:e})=>e==="na",u=a.shuffle?_t(t.options,Ce(),e=>{let t=e.exclusive||o(e);return[a.id+e.value,t,t]}):t.options,c={value:"na",label:r.a3,exclusive:!0},d=[n.Se(t)&&r.as,a.type==="several"&&r.a6];return ft({...a,options:a.na&&!u.some(o)?[...u,c]:u,$e:!s,locale:i,d:r,value:n.valueOf(t),required:l,ge:s&&!l,hint:d.filter(Boolean).join(" "),error:Ot(e,t),he:(e,r)=>n.f(t,e,r)})})(e,r)}</div>`:null});return Rt`<div class="sections">${i||d===0?de(p(f),p(h),m&&he(n.al,{time:me(m,"minute",r)})):Rt`<h2 class="compact" part="title">${p(f)}</h2>`}${pe(Rt`${i?Ne(n.a7,w,a):(({ve:{a:e,index:t},d:n})=>{let r={n:t+1,total:e.length};return Rt`<div><p class="pair small"><strong>${e[t]?.section?.title}</strong><span class="muted" role="status">${he(n.am,r)}</span><div part="progress" role="progressbar" aria-label=${n.an} aria-valuemax=${r.total} aria-valuenow=${r.n}>${vt(r.n/r.total*100)}</div></div>`})(e)}${y}<div class="actions"><button class=${$?"button quiet":"button"} part="next" type="submit" @click=${fe(()=>s(()=>t.forward(i)))}>${$?n.aq:v?n.ar:n.ao}</button>${i||d===0?null:Rt`<button class="button quiet" part="back" type="button" @click=${()=>s(()=>t.ap())}>${n.ap}</button>`}</div>`,i?"sections":"")}</div>`}function Nt({ve:e,d:t,locale:n,go:r,restart:i}){let{_e:s,xe:a}=e,{quiz:l}=s,{bands:o=[]}=l,{score:u,band:c,o:d}=a,p=G(d),f=p(l.result??{}),h=f.mark&&p(f.mark),{scoreUnit:m}=f,b=e=>(e/100).toLocaleString(n,{style:"percent"}),g=e=>o.findIndex(t=>t.id===e)+1,$=e=>he(t.av,{n:g(e),total:o.length}),v=e=>((e,t)=>{let n=Array.from({length:t-1},(e,n)=>(n+1)/t*100);return vt(e/t*100,n)})(g(e),o.length),w=({name:e})=>{let t=l.outcomes?.[e];return t&&"score"in t?t.score:void 0},y=u===null||f.hideScore?null:(({value:e,text:t,je:n,mark:r})=>Rt`<div part="score"><p class="overline">${n}<p class="figure">${t}</p>${vt(e,r&&[r.at])}${r?Rt`<p class="small muted"><span aria-hidden="true">|</span> ${r.label}`:null}</div>`)({value:u,text:(e=>m?`${e.toLocaleString(n,{maximumFractionDigits:0})} ${m}`:b(e))(u),je:t.aw,mark:h}),x=c&&Rt`<div class="stack"><div><p class="overline">${$(c.id)}<h3>${c.title}</h3></div>${v(c.id)}${ce(c.text)}</div>`,k=(e,n)=>n.length?Rt`<div class="stack">${e&&Rt`<h4>${e}</h4>`}<ol class="stack">${n.map(({label:e,text:n,reference:r,urgent:i})=>Rt`<li class=${i?"panel notice warning":"panel notice"}><strong>${e}</strong>${r&&Rt` <span class="small muted">${he(t.b2,{reference:r})}</span>`}<p>${n}`)}</ol></div>`:null;return Rt`<div class="sections" part="result"><header><p class="overline" part="title">${d(l.title)}<h2 tabindex="-1">${f.title||t.at}</h2></header>${a.outcomes.filter(e=>!w(e)).map(e=>{let{label:n,title:r,text:i,next:s,undecided:a}=e;return Rt`<section class="finding panel stack" part="outcome"><div><p class="overline">${n}</p>${r&&Rt`<h3>${r}</h3>`}</div>${ce(r?i:a)}${s&&Rt`<div class="next"><p class="overline">${t.au}</p>${ce(s)}</div>`}</section>`})}${y||x?Rt`<section class=${y&&x?"panel readiness both":"panel readiness"} part="level">${y}${x}</section>`:null}${jt("","levels",a.outcomes.filter(e=>w(e)&&w(e)!=="score"),e=>e.map(({label:e,id:n,title:r,undecided:i})=>Rt`<div><p class="pair"><strong>${e}</strong><span class="muted">${n?`${$(n)}: ${r}`:i??t.ay}</span></p>${v(n)}</div>`))}${jt(t.ax,"areas",a.areas,e=>Rt`<ul class="areas">${e.map(({label:e,score:n})=>Rt`<li><p class="pair"><span>${e}</span><strong>${n===null?t.ay:b(n)}</strong></p>${vt(n??0,h&&[h.at])}`)}</ul>`)}${jt(f.gapsTitle||t.az,"gaps",a.gaps,e=>{let n=e.filter(({urgent:e})=>!e),r=e.filter(e=>e.urgent);return[k(t.b0,r),k(r.length?t.b1:"",n)]})}${jt(d(l.recommendations?.title),"recommendations",a.recommendations,e=>Rt`<ul class="cells">${e.map(({title:e,reason:t,note:n})=>Rt`<li class="panel stack"><h4>${e}</h4><p>${t}</p>${n&&Rt`<p class="small muted">${n}`}`)}</ul>${ce(a.several)}`)}${jt(t.b3,"notes",a.notes,e=>Rt`<ul class="notes stack">${e.map(e=>Rt`<li>${e}`)}</ul>`)}<div class="actions">${$t(t)}<button class="button quiet" type="button" @click=${()=>r(()=>e.Ne())}>${t.b4}</button><button class="button quiet" type="button" @click=${()=>r(i)}>${t.a9}</button></div><div class="small muted">${ce(f.disclaimer)}</div></div>`}function oe(e,t){let{name:n,person:r,phone:i,tel:s,email:a,address:l,url:o,booking:u}=e,c=[[t.ag,i??s,`tel:${(s??i??"").replace(/[^+\d]/g,"")}`],[t.ah,a,`mailto:${a}`],[t.ai,l],[t.aj,o,o],[t.ak,u,u]].filter(([,e])=>e);return c.length===0?Rt`<p>${t.af}`:Rt`<p>${t.ae} <strong>${[r,n].filter(Boolean).join(", ")}</strong><dl class="cells" part="contact">${c.map(([e,t,n])=>Rt`<div><dt class="small muted">${e}<dd>${n?Rt`<a href=${n}>${t}</a>`:t}</div>`)}</dl>`}function ke(e,t=", "){return e.filter(Boolean).join(t)}function w(e){return g(e)?e.length>1?e.join(", "):e[0]??null:v(e)}function g(e){return Array.isArray(e)}function se(e){return(e=>Array.isArray(e))(e)?[...e]:e}function Ie(e){return Array.isArray(e)?e.map(e=>e?.id??e?.value):Object.keys(e??{})}function Z(e){return Array.isArray(e)&&typeof e[0]?.text=="string"}function Se(e){return typeof e=="string"?e.slice(0,2e4):typeof e=="number"&&Number.isFinite(e)?e:void 0}function C(e){let t=typeof e=="string"&&e.trim()!==""?Number(e):e;return typeof t=="number"&&Number.isFinite(t)?t:void 0}function x(e){let t=w(e);return typeof t!="string"||Yt.test(t)?y(Number(t)):f("#VALUE!")}function k(e){let t=w(e);return typeof t=="boolean"?t?"TRUE":"FALSE":String(typeof t=="number"?h(t):t??"")}function V(e,t){if(typeof t=="string"||typeof t=="number")return e.find(e=>String(e.value)===String(t))}function ze(e,t){return typeof t=="number"?`${e}[${t}]`:(e&&`${e}.`)+t.slice(0,40)}function z(e,t){return t===void 0||M(A(t).i(e))}function Y(e,t){let n=Q(e,t);return()=>n(void 0)}function Ee(e,t){let n=ur.get(e)??t();return ur.set(e,n),n}function A(e){let t=xn.get(e)??q(e);return xn.set(e,t),t}function Q(e,t){let n=new Map;return r=>{let i=n.get(r);if(i!==void 0||n.has(r))return i;n.set(r,t);let s=e(r);return n.set(r,s),s}}function De(e,t){if(t)return t;let n=e.closest("[lang]");if(n)return n.getAttribute("lang")||void 0;let r=e.getRootNode();return r instanceof ShadowRoot?De(r.host):void 0}function $(e){if(e instanceof Xt)throw e;return typeof e=="number"&&y(e),e===void 0?f("#NAME?"):e}function v(e){return typeof e=="object"&&e&&!g(e)?f("#VALUE!"):e}function ee(e){if(!("default"in e))return e.formula;let{default:t}=e;return typeof t=="object"&&"formula"in t?t.formula:void 0}function Ze(e){let{format:t,connector:n}=e;return t===1&&!!xr(n)}function r(e){let{listeners:t}=n();return t.add(e),()=>t.delete(e)}function le(e,t,r=!1){let{answers:s,typedIds:a}=n();a[r?"add":"delete"](e),t===null?s.delete(e):s.set(e,t),i()}function n(){let e=document;return e[Ht]??={takenOver:{},configured:{},told:new Set,listeners:new Set,answers:new Map,variants:{},typedIds:new Set}}function i(){for(let e of n().listeners)e()}function o(e,t,n){for(let r of t)Zt.includes(r)||a("setting-unknown",`${e}: found "${r}"`,n)}function l(e){let{configured:t,tag:r,takenOver:i}=n(),s={};for(let n of Zt){let[l,o,u]=Kt[n];for(let c of[e?.getAttribute(n),t[n],r?.dataset[n],i[n],l]){let t=n==="content"&&typeof c=="object",r=[c].flat().join(" ").trim();if(r){if(!o||(u?u.test(r):o.split(", ").includes(r))){s[n]=t?c:r;break}a("setting-unknown",`${n}: expected ${o}, found "${r}"`,e)}}}return s}function c(e){let{dataset:t,firstElementChild:n}=e,r=`leadline-${t.leadline}`;if(n?.localName===r)return;if(!customElements.get(r)){a("setting-unknown",`data-leadline: expected quiz, calculator or form, found "${t.leadline}"`,e);return}let i=document.createElement(r);for(let e of Gt)t[e]&&i.setAttribute(e,t[e]);u("data-leadline",Object.keys(t),e),e.replaceChildren(i)}function d(){let e=document.querySelectorAll("[data-leadline]:not(script)");for(let t of e)c(t)}function $t(e){let t=document.querySelector("leadline-form");return t&&Rt`<button class="button" part="quote" type="button" @click=${()=>ge(t)}>${e.aa}</button>`}function xt({ve:e,d:t,we:n,ye:r},i){let{input:s,options:a,value:l}=i;if(!i.set||JSON.stringify(l)===JSON.stringify(i.default))return null;let o=he(t.b9,{value:ne(s,a,i.default,e.xe.format)});return Rt`<button class="link small" type="button" aria-label=${`${o}: ${s.label}`} @click=${()=>{n(i,null),r(s.id)}}>${o}</button>`}function ae({id:e,calculator:t},{inputs:n,values:r,format:i,o:s}){let a=r.filter(({a:e})=>e),l=a.filter(({value:e})=>e.headline);return{id:e,title:s(t.title),inputs:n.map(({input:e,options:t,value:n})=>({id:e.id,label:e.label,value:se(n),text:ne(e,t,n,i)})),values:[...new Set([...l,...a])].map(({value:e,number:t,range:n,text:r,u:i})=>({id:e.id,label:e.label,value:t,text:i?`${r} (${i})`:r,range:n}))}}function ie(e,{inputs:t,values:n,series:r}){let i=n.filter(({a:e})=>e);return{id:e,inputs:Object.fromEntries(t.map(({input:e,value:t})=>[e.id,t])),values:Object.fromEntries(i.map(({value:e,number:t})=>[e.id,t])),ranges:Object.fromEntries(i.flatMap(({value:e,range:t})=>t?[[e.id,t]]:[])),series:Object.fromEntries(r.map(({series:e,l:t})=>[e.id,t])),working:n.map(({value:e,number:t})=>({name:e.id,label:e.label,formula:e.formula,value:t}))}}function kt(e,{score:t,band:n,areas:r,outcomes:i,recommendations:s,a}){return{id:e,score:t,band:n&&{id:n.id,title:n.title},areas:r,outcomes:Object.fromEntries(i.flatMap(({name:e,id:t,title:n})=>t===null?[]:[[e,{id:t,title:n}]])),recommendations:s.map(({id:e,title:t,reason:n})=>({id:e,title:t,reason:n})),answers:Object.fromEntries(a.flatMap(({question:e,f:t})=>t===null?[]:[[e.id,t]]))}}function U(e){let{score:t,band:n,recommendations:r=[],outcomes:i={}}=e,s=[{id:"score",score:t},{id:"band",value:n?.id},{id:"recommended",value:r.map(({id:e})=>e)},...[e.areas,e.answers,e.inputs,e.values].flatMap(e=>e??[]),...Object.entries(i).map(([e,{id:t}])=>({id:e,value:t}))],a=new Map(s.map(({id:e,value:t,score:n})=>[T(e),t??n??null]));return{get:e=>a.get(e)}}function J(e,t){let n=new Map(Object.entries(t??{})),r=[],i=[];for(let t of e){let e=n.get(t.id);n.delete(t.id);let s=B(t,e),a=Array.isArray(s)&&[e].flat().some(e=>!V(t.options??[],e));(s===void 0||a)&&r.push(t.id),s!=null&&i.push([t.id,s])}for(let[e,t]of n)F(t)||r.push(e);return{answers:Object.fromEntries(i),s:r}}function Re(e,t){try{let{content:n,problems:r}=(e=>{let t=[],n=(e,n,r)=>{let i=e||"content",s=`${i}: expected ${n}, got ${r}`;t.length<20&&t.push({path:i,h:n,m:r,message:s})};try{let r=(({b:e,g:t},n,r)=>{let i=new Map(Object.entries(t));for(let[t,n]of Object.entries(e))for(let e of n.split(" "))i.set(e,t);let s=(e,t,n)=>{let a=(e=>Array.isArray(e))(e)&&e,{b:l,list:o,v:u=0,keys:c,w:d,y:p}=e==="text"?rr:typeof e=="string"?{b:e}:a?{}:e,[f,h]=zn[l]??[/./su,void 0],m=Array.isArray(t),b=m?"list":t===null?"null":typeof t,g=a||[...l?(h?"string":l).split(" "):[],...o?["list"]:[],...p||c!==void 0?["object"]:[]],{length:$}=m?t:Object.keys(t??""),v=m?2e3:4e3;if(!g.includes(a?t:b)||b==="string"&&!f.test(t)){let e=g.map(e=>a?Te(e):ir[e]??e);r(n,h??e.join(" or "),Te(t))}else if(m&&$<u)r(n,`at least ${u}`,String($));else if($<=v){if(m)return Array.from(t,(e,t)=>s(o,e,ze(n,t)));if(b==="object"){let e=new Map(Object.entries(t).filter(([,e])=>e!==void 0&&e!=="")),[a=[]]=[c??[]].flat().map(e=>e.split(" ")).map(t=>t.filter(t=>t&&!e.has(t))).sort((e,t)=>e.length-t.length),l=[...a.map(e=>[e,void 0]),...e].map(([e,t])=>{let a=ze(n,e),l=p??(d&&Object.hasOwn(d,e)?d[e]:i.get(e));return(!l||p&&!zn.id[0].test(e))&&r(a,p?zn.id[1]:"a known key",Te(e)),[e,l&&s(l,t,a)]});return Object.fromEntries(l)}}else r(n,`at most ${v}`,String($));return t};return s(i.get(""),n,"")})(er,e,n);if(!t.length){let{quizzes:e={},calculators:t={},forms:i={},variants:s}=r,a=s?[An]:[],l=(e,t,r)=>Object.entries(t).flatMap(([t,i])=>[...r,...Ue(i,`${e}.${t}`,r,n)]),o=[...a,...l("quizzes",e,[...a,...sr]),...l("calculators",t,a)];for(let[e,t]of Object.entries(i)){let r=t.fields.map(e=>e.id),i=o.filter(e=>!r.includes(e));Ue(t,`forms.${e}`,[...new Set(i)],n)}}if(!t.length)return{content:r,problems:[]}}catch(e){n("","plain data",String(e))}return{content:null,problems:t}})(typeof e=="string"?JSON.parse(e):e);if(n)return{content:n,c:null};let i=r.length>1?` (and ${r.length-1} more)`:"";return or("content-invalid",`${t}: ${r[0].message}${i}`)}catch(e){return or("content-invalid",`${t}: expected JSON, got ${e.message}`)}}function Ue(e,t,n,r){let i=Object.entries(e).flatMap(([e,t])=>tr.test(e)?Ie(t):[]),s=new Set([...n,...i].map(T)),a=(e,t,n)=>{try{let i=q(e).names.find(e=>!(s.has(e)||n&&e==="year"));i&&r(t,"known names",Te(i))}catch(e){let{h:n,index:i,m:s}=e;r(t,`${n} at ${i+1}`,s)}},l=(e,t)=>{let n=e.find((t,n)=>t!==void 0&&e.indexOf(t)<n);n!==void 0&&r(t,"each name once",`${Te(n)} again`)},o=(e,t,n="")=>{for(let[r,i]of Object.entries(e)){let s=ze(t,Array.isArray(e)?Number(r):r);typeof i=="object"&&i?(Array.isArray(i)&&r!=="rules"&&!tr.test(r)&&l(Ie(i),s),o(i,s,n||r)):typeof i=="string"&&(nr.test(r)||n==="formulas")&&a(i,s,n==="series")}};return l([...n,...i],t),o(e,t),i}function G(e){return t=>Object.fromEntries(Object.entries(t).map(([t,n])=>[t,typeof n=="string"||Z(n)?e(n):n]))}function he(e,t){return e.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}function T(e){return e.replaceAll("-","_")}function Me(e){return _e(e).replace(/[^?:]$/,"$&:")}function ye(e){return Vn.test(e.trim())}function h(e){return Number(e.toPrecision(15))}function y(e){return Number.isFinite(e)?e+0:f("#NUM!")}function mt(e){return Xr.includes(e??"")}function F(e){return(e??"")===""}function M(e){return!(e instanceof Xt||!w(e))}function q(e){let{root:t,names:n}=S(e);return{text:e,names:n,i(e){try{return v(t({scope:e,steps:1e4}))}catch(e){return e instanceof Xt?e:new Xt(e instanceof RangeError?"#LIMIT!":"#VALUE!",{cause:e})}}}}function Je(e){try{return JSON.parse(e)}catch{return}}function Pe(e){try{return new URL(e,document.baseURI)}catch{return null}}async function st(e){return(await(import(new URL("proof.js",n().tag?.src||document.baseURI).href))).proofFrom(e)}function f(e){throw new Xt(e)}function R(e){return/^(single|several|select)$/.test(e)}function E(e){return/^(number|money|slider|percent)$/.test(e)}function fe(e){return t=>{t.preventDefault(),e()}}function Be(e){return JSON.stringify(e,function(e){return this[e]})}function D(e){return new Date(e).toJSON()?.slice(0,10)===e}function N(e){let t=e.slice(0,40);return e?e.startsWith('"')?t:`"${t}"`:"the end"}function xe(e){let[,t]=Kn.exec(e.replace(Hn,""))??[];return t?`+${t}`:""}function _e(e,t=240){let n=e.replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1).trimEnd()}…`:n}function b(e,t){let n=e+t;return Math.abs(n)<Math.abs(e)*2**-49?0:n}function We(e,t){let n=Math.min(3e5,1e3*2**(e-1));return Math.max(100,t()*n)}function Xe(e,t){return Math.max(0,Math.min(e-t,36e5))||0}function j(e,t){return Object.assign(n=>(O(n),e(n,...t)),{t:e,r:t})}function Ge({savedMs:e,keepMs:t},n){return n-e>t}function $e({type:e,value:t}){return t===""?null:e==="number"||e==="range"?Number(t):t}function ne({type:e,unit:t},n,r,i){if(typeof r!="number"||n.length)return K(n,r);let s=e==="money"||e==="percent"?e:"number",a=i(r,s,Number.isInteger(r)?0:s==="money"?2:10);return t?`${a} ${t}`:a}function ot({type:e,unit:t,currency:n,locale:r}){if(e==="percent")return t??"%";if(e!=="money"||!n)return t;let i={style:"currency",currency:n,currencyDisplay:"narrowSymbol"},s=new Intl.NumberFormat(r,i).formatToParts(0).find(e=>e.type==="currency").value;return t?`${s} ${t}`:s}function Oe(e,t){if(!e)return"";let{options:n,unit:r,type:i}=e.field,s=K(n,t??e.f);return i==="number"&&r?`${s} ${r}`:s}function Mt({question:e,options:t,f:n},r){if(n==="na"&&e.na&&!V(t,n))return r;let i=K(t,n);return typeof n=="number"&&e.unit&&!t.length?`${i} ${e.unit}`:i}function B(e,t){let{type:n,options:r=[]}=e,i=V(r,t);if(i)return n==="several"?[i.value]:i.value;if(F(t))return null;if(e.na&&t==="na")return t;if(n==="several"&&Array.isArray(t)){let e=H(r,t).map(e=>e.value);return e.length||!t.length?e:void 0}if(R(n))return;if(n==="consent")return typeof t=="boolean"?t:void 0;if(E(n)){let{min:n=-1/0,max:r=1/0}=e,i=C(t);return i!==void 0&&i>=n&&i<=r?i:void 0}if(typeof t!="string"&&typeof t!="number")return;let s=String(t);return n==="date"?D(s)?s:void 0:s.slice(0,2e4).replace(/[\uD800-\uDBFF]$/,"")}function te(e,t){let{min:n=-1/0,max:r=1/0,type:i,options:s=[]}=e,a=ee(e),l=a?A(a).i(t):e.default,o=B(e,E(i)&&typeof l=="number"?Math.min(r,Math.max(n,l)):l)??null;return o===null&&i!=="several"?s[0]?.value??null:o}function qe({type:e,min:t=-1/0,max:n=1/0},r,i){return i?e==="date"?"date":R(e)?"choice":"number":typeof r=="number"?r<t?"min":r>n?"max":void 0:void 0}function Ae(e,{min:t,max:n},r,i=(e==="min"?t:n)){return he(r.problems[e],{limit:i??""})}function Ot({ve:e,d:t},{question:n}){let r=e.problems.get(n.id);return r&&Ae(r,n,t)}function p({id:e,type:t,autocomplete:n}){return n??Wt.get(e)??(t==="email"||t==="tel"?t:void 0)}function ht({id:e,type:t,label:n},r){return{id:e,label:t==="consent"?"":n,message:r}}function a(e,n,r){s(e,n)&&t("leadline-error",{error:{code:e,message:n}},r)}function at(e){if(e.type==="error"){([...Vr.values()].at(-1)?.te.U??a)(e.code,e.message);return}let{id:t,endpoint:n,state:r}=e.status;if(Lr(e.status))return;let{lead:i={id:t},te:s}=Vr.get(t)??{};(s?.ne??fr)("leadline-sent",{lead:i,endpoint:n,confirmed:r==="sent"})}function bt(e){let t=e.map(({state:e})=>e);for(let e of["sent","unconfirmed"])if(t.includes(e))return e;return t.length&&!gt(e)?"refused":e.some(({state:e,attempts:t})=>e==="waiting"&&t)?"waiting":null}function gt(e){return e.some(({state:e})=>e!=="refused")}function rt(e){return new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)})}function Ke(e,t,n){return new Promise((r,i)=>{let s=new AbortController,a=e.after(t,()=>{i(Error("timeout")),s.abort()});n(s.signal).then(r,i).finally(a)})}async function Le(e,t){let n=await ar(e,{credentials:"omit",signal:AbortSignal.timeout(t)});if(!n.ok)throw Error(`status ${n.status}`);return n.text()}function Fe(e=""){if(!e)return;let t=cr.get(e)??(async e=>{try{let t=e.startsWith("#")?lr(e):await Le(e,5e3);return JSON.parse(t)}catch(t){a("content-unreachable",`mapping: ${e}: ${String(t)}`);return}})(e);return cr.set(e,t),t}function lt(e,t){function a(n,r){return t==="form"&&n==="leadline-start"&&(e=>{let t=Hr(e);t&&it().Q(t)})($()),fr(n,r,e,f?.id)}function o(e,t){s(e,t),a("leadline-error",{error:{code:e,message:t}})}function c(){e.isConnected&&(Fe($().mapping),w.endpoints.length||o("endpoint-missing","leads go nowhere"),w.organization.name||o("organization-missing","expected a name"))}let d,p=null,f=null,h="",m=!1,b=()=>e.re(),g=new MutationObserver(b),$=()=>l(e.asking?.host??e),v=()=>De(e,$().locale),w={d:Yn,get a0(){return!p},get id(){return f?.id??""},get ie(){return f?.ie??null},get c(){return(f??p)?.c??null},get organization(){return((e,{organization:t,privacy:n,email:r,phone:i})=>{let s=Object.entries({name:t,privacyUrl:n,email:r,phone:i,tel:i}).filter(([,e])=>e);return{...e,...Object.fromEntries(s)}})(p?.content?.organization,$())},get locale(){return((e,t)=>{if(!e||pr(e)!==pr(t))return t;try{return Intl.getCanonicalLocales(e)[0]??t}catch{return t}})(v(),p?.content?.locale??"en")},get direction(){return((e,t)=>{let{dir:n}=e.closest("[dir]")??document.documentElement;return n==="ltr"||n==="rtl"?n:dr.test(t)?"rtl":"ltr"})(e,w.locale)},get variant(){return(e=>{let{id:t="",variants:r}=e??{};if(!r)return"";let s=n().variants[t],a=((e=[],t,n)=>{let r=e.flatMap(({id:e,weight:t=1})=>Array.from({length:Math.min(t,100)},()=>e));return r.find(e=>e===t)??r[Math.floor(n*r.length)]??""})(r,s,Number(Ce()));return a&&!s&&(n().variants[t]=a,i()),a})(p?.content)},get theme(){return $().theme},get gate(){let{forms:e}=p?.content??{};return(e&&$().gate)??"none"},get se(){return p?.content?.forms?.contact&&"contact"},get endpoints(){return He($(),e)},get le(){return Number($().keep)},get delivery(){return it()},oe(){let t=["lang","dir",...Zt];g.observe(e.asking?.host??e,{attributeFilter:t}),g.observe(document.documentElement,{attributeFilter:t}),d=r(b),b(),u(`<${e.localName}>`,e.getAttributeNames(),e)},ue(){g.disconnect(),d()},ce(){let{content:n}=$(),r=e.content||n,i=r?((e,t="en")=>{if(typeof e=="object")return Ee(e,()=>Re(e,"content"));if(e.startsWith("#")){let t=lr(e);return t?Ee(e+t,()=>Re(t,e)):document.readyState==="loading"?new Promise(e=>document.addEventListener("DOMContentLoaded",e)):or("content-unreachable",`${e}: expected a script, found none`)}let n=[t,t.split("-",1)[0]].map(t=>Pe(e.replaceAll("{locale}",t))?.href??e);return Ee(n[0],async()=>ur.set(n[0],await(async e=>{let t="";for(let n of e)try{return Re(await Le(n,15e3),n)}catch(e){t=e.message}return or("content-unreachable",`${e[0]}: expected a content file, got ${t}`)})(n)))})(r,v()):Kr;p=null,i instanceof Promise?i.then(b):p=i,f=p?.content?((e,t,n)=>{let[r,i]=_r[e],s=new Map(Object.entries(t[r]??{})),a=[...s.keys()],l=n||(s.has(i)?i:a[0]??i),o=s.get(l);return o?{id:l,ie:o,c:null}:{id:l,ie:null,c:{code:"content-invalid",message:`${t.id}: ${r}: expected "${l}", found ${a.join(", ")||"none"}`}}})(t,p.content,e[t]):null},de(){if(!p)return;let{c:n}=w;n?(h!==n.message&&o(n.code,n.message),h=n.message):m||(m=!0,e.updateComplete.then(()=>a("leadline-ready",{})),t==="form"&&P(c))},ne:a,U:o,pe:()=>((e,t,n="")=>({page:Mn(location.href),title:document.title.slice(0,200),...I(),locale:t,timezone:Intl.DateTimeFormat().resolvedOptions().timeZone,widget:e,variant:n,version:Vt}))(e.localName,w.locale,w.variant),submit:(t,n)=>(async(e,t,n,r)=>{let{storage:i,keep:s,mapping:a}=n;Vr.set(e.id,{te:r,lead:e});let l=i==="none"?0:Number(s)*36e5,o={mapping:await Fe(a),challenge:Hr(n)},u=t.map(e=>({...e,...o})),{durable:c}=await it().submit(e,u,l);r.ne("leadline-saved",{lead:e,durable:c})})(t,He($(),e,n),$(),w)};return e.fe(w),w}function it(){return Jn||(Jn=(({clock:e=Or,outbox:t=nt(()=>indexedDB,e),page:n,random:r,fetch:i,I:s}={})=>{function a(){return c(async()=>{for(let t of await o())Ge(t.q,e.now())?await u(t):f.set(qr(t.q),t);b()})}async function l(e,n){let r=Jr(n),i=[...e,...r].map(qr),s=[...f.values()].filter(e=>Lr(e)&&!i.includes(qr(e.q)));if(e[0].keepMs)try{let n=s.filter(({durable:e})=>!e);return await t.add(e,r.map(Nr),Jr(n)),!0}catch(e){if(e instanceof Rr)throw e;p.U("IndexedDB","storage-unavailable",String(e))}return tt([...Jr(s),...e]),!1}async function o(){return(await t.all().catch(()=>[])).filter(Ze).filter(e=>!f.has(qr(e))).map(t=>Ye(t,!1,!0,e.L()+Xe(t.notBeforeMs,e.now())))}function u({q:e}){return t.remove(Nr(e)).catch(()=>{})}function c(e){let t=$.then(e);return $=t.catch(()=>{}),t}let d=new Set,p=((e,t,n,r=globalThis.window,i=Math.random,s=Sr,a)=>{function l(e){let t=k.get(e)??a(e).catch(()=>null);return k.set(e,t),t}function o(e){v.delete(qr(e.q))}function u(){M();let t=e.L(),n=1/0,r=[...v.values()].sort((e,t)=>e.P-t.P);for(let e of r){if(e.state!=="waiting")continue;let r=m(e);if(r>t)n=Math.min(n,r);else if(Er(e)||!h(e).E){let t=b(e).then(()=>{y.delete(t),u()});y.add(t)}}n<1/0&&(M=e.after(n-t,u))}function c(e=!1){for(let t of[...v.values(),...w.values()])t.R=0,e&&(t.F=0);u()}function d(t){let{state:n,durable:r}=t,{id:i,endpoint:s,attempts:a,problem:l}=t.q,o=n==="waiting"?m(t)-e.L():0;return{id:i,endpoint:s,state:n,attempts:a,nextAttempt:o>0&&o<1/0?new Date(e.now()+o).toISOString():null,problem:l,durable:r}}function p(e,t){e.state=t,n({type:"status",status:d(e)})}function f(e,t,r){let i=`${t} ${e}`;x.has(i)||(x.add(i),n({type:"error",code:t,message:`${e}: found ${r}`}))}function h({q:{endpoint:e}}){let t=w.get(e)??{...Ir(),E:0};return w.set(e,t),t}function m(e){let t=h(e),n=Er(e)?0:t.R;return Math.max(e.F,t.F,e.R,n)}async function b(t){let n=h(t);if(n.E+=1,t.state="sending",await(async e=>{let{challenge:t}=e.q;if(!t||e.proof||e.connector.D)return;let n=l(t);k.delete(t),e.proof=await n,e.proof||f(t,"challenge-failed","no challenge")})(t),await g(t)){p(t,"sending");let{connector:r,lead:i,q:a,url:l,P:o,proof:u}=t,c=((e,t,n,r,i,s)=>{let{x:a,D:l,C:o,B:u}=e,c={"Content-Type":a,Accept:hr,...o&&{"Idempotency-Key":`"${t.id}"`}};return{body:l||i?Ve(e,t,r,i):s?Be({...t,signals:{...t.signals,proof:s}}):n,headers:c,...u&&{mode:"no-cors",redirect:"follow"}}})(r,i,a.json,l.hash,a.mapping,u),d=o%2==0,f=await((e,t,n,r,i)=>Ke(t,15e3,async t=>{let s=await e(n,{redirect:"manual",...r,method:"POST",credentials:"omit",referrerPolicy:"strict-origin",keepalive:i&&jr(r.body)<=49152,signal:t});return{response:s,text:await s.text()}}).catch(()=>null))(s,e,Ur(t),c,d);f?.response.status===403&&(t.proof=null),await $(t,n,((e,t,n,r)=>{let i={fields:[]},s={state:"waiting",problem:i,J:0};if(!e)return s;let{response:a,text:l}=e,{status:o}=a,u=["endpoint-refused",o?`status ${o}`:"a redirect"];if(s.J=((e,t)=>{let n=e??"";return Xe(/^\d+$/.test(n)?t+Number(n)*1e3:Date.parse(n),t)})(a.headers.get("retry-after"),r),o<400){let e=(({C:e,V:t},n,r,i)=>{if(!r.ok||r.redirected)return!1;let s=Je(i);return t?e?s?.id===n:t.test(i):!(/html/i.test(r.headers.get("content-type")??"")?i.trim()!==""&&s===void 0:/^\s*<(!--|!doctype html|html|head|body)/i.test(i))})(t,n.id,a,l);return e||t.H?{state:e?"sent":"unconfirmed",problem:null,J:0}:{...s,U:u}}let c=((e,t,n)=>{let{type:r,errors:i}=Object(Je(t));for(let t of Array.isArray(i)?i:[]){let{field:r,pointer:i,message:s,detail:a}=Object(t),l=Tr(r,i),o=Tr(s,a);(l||o)&&e.fields.push({field:Qe(l,n),message:o})}return Tr(r).replace("urn:leadline:problem:","")})(i,l,n);return zr.includes(o)?(i.keyReused=o===422&&c==="key-reused",{state:"refused",problem:i,J:0}):o>=500||Ar.includes(o)?s:o===403&&/^proof-(required|expired)$/.test(c)?{...s,U:["challenge-failed",c]}:(i.ownersMistake=!0,{...s,J:36e5,U:u})})(f,r,i,e.now()))}--n.E}async function g(n){let r=e.now(),{attempts:i,savedMs:s}=n.q,a={...n.q,attempts:i+1,claimedMs:r,savedMs:Math.min(s,r)},l=n.durable?await t.z(a).catch(()=>0):0;if(l&&l<1/0){let t=Math.min(l,500);return await new Promise(n=>e.after(t,n)),g(n)}if(l!==0){if(!n.A)return o(n),!1;if(l&&!Ge(a,r))return p(n,n.connector.H?"unconfirmed":"sent"),!1;n.durable=!1}return n.q=a,!0}async function $(n,r,s){let{state:a,problem:l,J:u,U:d}=s,h=e.L();if(a!=="waiting"||l?.ownersMistake)r.P&&(r.P=0,c());else{for(let e of[n,r])e.P+=1;n.R=h+We(n.P,i),r.P>=5&&(r.R=h+We(r.P,i)),u&&(r.F=h+u)}u&&(n.F=h+u);let m={...n.q,problem:l,claimedMs:0,notBeforeMs:u&&e.now()+u,state:a!=="refused"||l?.keyReused?"waiting":a};if(l?.keyReused&&!n.A&&!n.q.problem?.keyReused){let{lead:e}=n,r={id:et(),replaces:e.id},i={...m,id:r.id,json:Be({...e,...r,flat:{...e.flat,...r}})};try{await t.add([i],[Nr(m)],[]),o(n),v.set(qr(i),Ye(i,!1,!0));return}catch{}}let b=(Lr(s)?t.z(m):t.remove(Nr(m))).catch(()=>{});n.durable&&await b,d&&f(Ur(n),...d),n.q=m,p(n,a)}let v=new Map,w=new Map,y=new Set,x=new Set,k=new Map,M=()=>{};for(let e of Pr)r?.addEventListener(e,()=>c());return r?.addEventListener("securitypolicyviolation",e=>{let{disposition:t,effectiveDirective:n,blockedURI:r}=e;if(t==="enforce"&&n==="connect-src")for(let e of v.values()){let t=Ur(e);Lr(e)&&[t,e.url.origin].includes(r)&&(e.F=1/0,f(t,"endpoint-blocked","CSP connect-src"),p(e,e.state))}}),{K:v,of:e=>[...v.values()].filter(({q:t})=>t.id===e),drop:o,Z:u,G:c,W:async()=>{for(;y.size;)await Promise.all(y)},X:d,move:p,U:f,Q:l}})(e,t,e=>{for(let t of d)try{t(e)}catch(e){reportError(e)}},n,r,i,s),{K:f,of:h,drop:m,Z:b,X:g}=p,$=Promise.resolve();return{async submit(t,n,r){let i=e.now(),s=n.map(e=>((e,t)=>({...t,format:1,id:e.id,json:Be(e),state:"waiting",attempts:0,claimedMs:0,notBeforeMs:0,problem:null}))(t,{...e,url:Cr(e.endpoint),savedMs:i,keepMs:r}));return c(()=>(async(e,t)=>{let n=t.filter(e=>{let t=f.get(qr(e));return!t||Br(t)});if(n.length){let t=[e.replaces,e.id].flatMap(h).filter(Br),r=await l(n,t);t.forEach(m);for(let e of n){let t=Ye(e,!0,r);f.set(qr(e),t),p.move(t,"waiting")}b()}return{durable:h(e.id).every(({durable:e})=>e)}})(t,s))},Y:e=>h(e).map(g),ee:e=>(d.add(e),()=>d.delete(e)),outbox:async()=>[...await o(),...f.values()].map(g).flatMap(({state:e,problem:t,durable:n,...r})=>e==="sent"?[]:{...r,state:e}),async flush(){await a(),p.G(!0),await p.W()},resume:a,async bq(e){for(let t of h(e).filter(Br))m(t),await u(t)},Q:p.Q}})({I:st}),Jn.ee(at)),Jn}function nt(e,t){async function n(n,r,i=!1){let s=()=>Ke(t,2e3,async t=>{let s=e();if(!i&&"databases"in s&&globalThis.origin!=="null"&&!(await s.databases()).some(({name:e})=>e===Fr))return;let a=s.open(Fr);a.onupgradeneeded=()=>{i&&!t.aborted?a.result.createObjectStore(Dr,{keyPath:["id","endpoint"]}):a.transaction.abort()};let l=await rt(a);try{return await((e,t,n)=>new Promise((r,i)=>{let s,a=e.transaction(Dr,t,{durability:"strict"});a.onabort=()=>i(a.error??s),n(a.objectStore(Dr)).then(e=>{a.oncomplete=()=>r(e)}).catch(e=>{s=e,a.abort()}).catch(()=>{})}))(l,n,r)}finally{l.close()}});return s().catch(s)}return{all:async()=>await n("readonly",e=>rt(e.getAll()))??[],add:(e,t,r)=>n("readwrite",async n=>{for(let e of t)n.delete(e);for(let t of e)n.put(t);tt([...await rt(n.getAll()),...r])},!0),z:e=>n("readwrite",async t=>{let n=await rt(t.get(Nr(e))),r=n?(({claimedMs:e},t)=>{let n=e+5e3-t;return n>0&&n<=5e3?n:0})(n,e.claimedMs):1/0;return r===0&&t.put(e),r}),remove:e=>n("readwrite",t=>rt(t.delete(e)))}}function ve({fields:e},t,n,r={}){let i=new Map(e.map(e=>[T(e.id),e])),s={get(e){let t=i.get(e);return t?u(t):a(t=>t.get(e))},score:e=>a(t=>t.score?.(e))},a=e=>{for(let t of n){let n=e(t);if(n!==void 0)return n}return null},l=e=>z(s,e),o=Q(e=>{if(!l(e.showIf))return null;let{options:t}=e;return t?{...e,options:t.filter(({showIf:e})=>l(e))}:e},null),u=e=>{let n=o(e);return(n&&B(n,t[e.id]))??null},c=e=>W(e,s,e=>X(r,e)),d=G(c);return{scope:s,p:l,o:c,a:e.flatMap(e=>{let t=o(e);return t?[{...d(t),options:t.options?.map(d)}]:[]})}}function _t(e,t,n){let r,i=0,s=0,a=new Map(e.map(e=>{let[a,l,o]=n(e),u=l!==r;return r=l,u&&(i+=2**32),(u||!o)&&(s=(e=>{let t=0;for(let n of e)t=Math.imul(t^n.charCodeAt(0),1540483477);return t})(a+t)),[e,i+s]}));return[...e].sort((e,t)=>a.get(e)-a.get(t))}function H(e,t){let n=new Set(t.map(String)),r=e.filter(e=>n.has(String(e.value))),i=r.find(e=>e.exclusive);return i?[i]:r}function K(e,t,n="; "){let r=Array.isArray(t)?t:[t??""],i=H(e??[],r);return i.length?i.map(e=>e.label).join(n):r.map(String).join(n)}function W(e,t,n){let r=2e4;return((Z(e)?e.find(({showIf:e})=>z(t,e))?.text:e)??"").replace(Tn,(e,i)=>{let s=T(i),a=(n(s)??(e=>typeof e=="number"?String(Math.round(e*100)/100):Array.isArray(e)?e.join(", "):typeof e=="string"?e:"")(t.get(s))).slice(0,r);return r-=a.length,a})}function Te(e){if(e===void 0)return"nothing";if(Array.isArray(e))return"a list";if(typeof e=="object"&&e)return"an object";let t=typeof e=="string"&&e.length>40?`${e.slice(0,39)}…`:e;return JSON.stringify(t)??"a "+typeof e}function _(e,t){let[n,r]=[w(e),w(t)],i=e=>en.indexOf(typeof(e??n??r??0));if(i(n)!==i(r))return i(n)-i(r);let[s,a]=[n,r].map(e=>{let t=e??tn[i(e)];return typeof t=="string"?t.toLowerCase():h(Number(t))});return s<a?-1:Number(s>a)}function X(e,t){let[n,r="name",...i]=t.split("_");if(n==="organization"&&!i.length)return new Map(Object.entries(e)).get(r)??""}function Ve(e,t,n,r){let{x:i,M:s,S:a,j:l}=e,o=(({flat:e,summary:t})=>{let n=String(e.contact_name??"").split(" "),r=n.pop()||"-";return{...e,summary:t,subject:t.split("\n",1)[0],firstName:n.join(" "),lastName:r,company:e.contact_company||"-"}})(t),{id:u,consent:c,source:d}=t,p=new URLSearchParams(l?"":{id:u}),f=(e,t="")=>p.set(e,String(t??""));if(!r&&!a)for(let e of Object.keys(t.flat))f(e,o[e]);for(let[e,t]of Object.entries(r??s??{}))f(e,o[t]);if(i===mr.x)return new URLSearchParams(n.slice(1)).forEach((e,t)=>f(t,e)),p.toString();if(!l)return Be(Object.fromEntries(p));let[h]=c;return Be({fields:[...p].map(([e,t])=>({objectTypeId:"0-1",name:e,value:t})),context:{pageUri:d.page},legalConsentOptions:h&&{consent:{consentToProcess:h.given,text:h.text,communications:[]}}})}function we(e){let t={},n=(e,r)=>{if(Array.isArray(r))t[e]=r.join("; ");else if(typeof r=="object"&&r)for(let[t,i]of Object.entries(r))n(e?`${e}_${t}`:t,i);else t[e]=r},{consent:r,quiz:i,estimate:s,summary:a,...l}=e;n("",l);for(let{id:e,given:t,...i}of r)n(`consent_${e}`,t),n(`consent_${e}`,i);if(i){let{areas:e,recommendations:t,answers:r,band:s,...a}=i;n("quiz",{...a,band:s??{}});for(let{id:t,score:r}of e)n(`area_${t}`,r);for(let e of["id","title","reason"])n(`quiz_recommendations_${e}`,t.map(t=>t[e]));for(let{id:e,label:t,score:i}of r)n(`answer_${e}`,t),n(`answer_${e}_score`,i)}if(s){let{inputs:e,values:t,...r}=s;n("estimate",r);for(let{id:t,value:r}of e)n(`input_${t}`,r);for(let{id:e,value:r,range:i}of t)n(`estimate_${e}`,r),i&&n(`estimate_${e}`,{low:i[0],high:i[1]})}return t}function ut(e){let{id:t,help:n,hint:r,error:i}=e,s={help:n,hint:r,error:i,unit:ot(e)};return Object.entries(s).filter(([,e])=>e).map(([e])=>`${t}-${e}`).join(" ")||void 0}function ce(e,t=""){return(e??"").split(/\n\s*\n/).filter(e=>e.trim()!=="").map(e=>Rt`<p class=${t}>${e}`)}function pe(e,t=""){return Rt`<form class=${t} novalidate data-hs-do-not-collect @submit=${Fn}>${e}</form>`}function vt(e,t=[],n=0){return Rt`<svg class="bar" aria-hidden="true"><rect x=${`${n}%`} width=${e-n+"%"} height="100%"></rect>${t.map(e=>Rt`<svg><line x1=${`${e}%`} x2=${`${e}%`} y2="100%"></line></svg>`)}</svg>`}function wt({label:e,url:t,status:n},r){let i=n==="assumption"?r.b8:n==="unconfirmed"&&r.ac;return Rt`${t?Rt`<a href=${t} target="_blank">${e}</a>`:e}${i?` (${i})`:null}`}function re({formula:e,years:t,cumulative:n},r){let i=0;return Array.from({length:Math.min(t,30)},(t,s)=>{let a=En(A(e).i({get:e=>e==="year"?s+1:r.get(e)}));return n?(i=i===null||a===null?null:i+a,i):a})}function Ce(){let{variants:e}=n();return e[""]||(e[""]=(.999*Math.random()).toFixed(3),i()),e[""]}function je({priority:e={}},t){let{hot:n="FALSE",cold:r="FALSE"}=e;return z(t,n)?"hot":z(t,r)?"cold":"warm"}function s(e,t){let r=`[leadline] ${e}: ${t} (src/README.md#${e})`;return!n().told.has(r)&&(n().told.add(r),console.warn(r),!0)}function m(e,t,n){return t===0?0:(t<0&&e>0&&f("#NUM!"),h(n(h(h(e)/t))*t))}function O(e,t=1){(e.steps-=t)<0&&f("#LIMIT!")}function u(e,t,n){o(e,t.filter(e=>Zt.some(t=>t.slice(0,4)===e.slice(0,4))),n)}function me(e,t,n){return e.toLocaleString(n,{style:"unit",unit:t,unitDisplay:"long"})}function et(){return(e=>Array.from(e,e=>(e+256).toString(16).slice(1)).join(""))(crypto.getRandomValues(new Uint8Array(16))).replace(/(.{8})(....).(...).(...)/,"$1-$2-4$3-8$4-")}function t(e,t,n,r=""){return(n?.isConnected?n:document).dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,cancelable:e==="leadline-submit",detail:{...t,widget:n?.localName??"",id:r}}))}function Ye(e,t,n,r){return{...Ir(r),q:e,lead:JSON.parse(e.json),connector:xr(e.connector),url:new URL(e.url),A:t,durable:n,state:e.state}}function He({endpoint:e,connector:t},n,r=[]){let i=kr(t),s=kr(e).flatMap((e,t)=>{let r=i[i.length>1?t:0],s=xr(r),l=Pe(e)?.href.replace(location.protocol,"https:")??"";if(s&&Mr.test(l))return{N:t+1,target:{endpoint:e,connector:r}};let o=e.replace(/[?#].*|\/\/.*@/gs,"…");return a("setting-unknown",s?`endpoint: expected an https URL without password, found "${o}"`:`connector: expected a known one, found "${r}"`,n),[]}),l=s.filter(({N:e})=>r.includes(e));return(l.length?l:s).map(({target:e})=>e)}function I(e=(()=>{let e={},t={};for(let[n,r]of new URLSearchParams(location.search)){let i=n.toLowerCase(),s=kn.test(i)?t:/^utm_\w{1,32}$/.test(i)?e:{};r&&(s[i]??=r.slice(0,200))}return{landing:Mn(location.href),referrer:Mn(document.referrer),utm:e,clickIds:t}})()){let t=n().touch??=e,{utm:r,clickIds:i}=e;return Object.keys({...r,...i}).length?n().touch={...t,utm:r,clickIds:i}:t}function L(){let e=n(),t=l().storage,r=/session|visitor/.test(t)?t:"",{keptFor:i,configured:s,touch:a}=e;if(e.keptFor=r,r||i||s.storage)try{let t=r==="visitor"?localStorage:sessionStorage;if(r&&Object.assign(e.variants,jn(t,On)),r&&r!==i){let t={...jn(sessionStorage,_n)};e.answers=new Map([...t.answers??[],...e.answers]),e.quiz??=Nn(t.quiz),e.estimate??=Nn(t.estimate),e.touch=t.touch??a,I(a)}if(!r||i&&i!==r)for(let e of[sessionStorage,localStorage])e.removeItem(_n),e.removeItem(On);if(!r)return;let{answers:n,typedIds:s,quiz:l,estimate:o}=e,u={answers:[...n].filter(([e])=>!s.has(e)&&!Sn(e)),quiz:qn(l),estimate:qn(o),touch:I()};sessionStorage.setItem(_n,JSON.stringify(u));let c=JSON.stringify(e.variants);c!=="{}"&&t.setItem(On,c)}catch{}}function S(e){function t(e,t=N(d),n=p){throw new Qt(n,e,t)}function n(){yn.lastIndex=p+d.length,o=yn.exec(e),d=o[0].trimStart(),p=yn.lastIndex-d.length}function r(e){let t=d===e;return t&&n(),t}function i(e,n){r(e)||t(`an operator${n}`)}function s(e){let t=a();for(;;){let[r=0,i]=!o[3]&&$n[d]||[];if(r<=e)return t;n(),t=j(i,[t,s(r)])}}function a(){++c>64&&t("at most 64 levels");let e=(()=>{let[e,u]=[d,p],[,c,f,h]=o;if(r("-")||r("+"))return j(vn[e],[a()]);if(r("(")){let e=s(0);return i(")",' or ")"'),e}if((c??f??h)===void 0&&t("a value"),n(),h)return r("(")?((e,n)=>{let a=e.toUpperCase(),[l,o,u=o]=gn[a]??t("a function",N(e),n),c=[];if(!r(")")){do{c.push(s(0))}while(r(",")||r(";"));i(")",', "," or ")"')}let{length:d}=c,p=Math.min(Math.max(d,o),u);return d!==p&&t(`${p} argument${p>1?"s":""} for ${a}`,`${d}`,n),a==="IFS"&&d%2&&t("pairs for IFS",`${d} arguments`,n),j(l,c)})(h,u):l(h);let m=c?Number(c):f.replaceAll('""','"');return()=>$(m)})();for(;r("%");)e=j(vn["%"],[e]);return c--,e}function l(e){return/^(true|false)$/i.test(e)?()=>e.length===4:(u.add(e),Object.assign(t=>{let n=$(t.scope.get(e));return g(n)&&O(t,n.length),n},{id:e}))}let o,u=new Set,c=0,d="",p=0;e.length>wn&&t("at most 2000 characters",`${e.length}`,wn),n();let f=s(0);return i(""," or the end"),{root:f,names:[...u]}}function tt(e){let t=new Set,n=0;for(let{id:r,json:i,state:s}of e)n+=jr(i??""),s!=="refused"&&t.add(r);if(t.size>50||n>8388608)throw new Rr}function P(e){document.readyState==="complete"?setTimeout(e):window.addEventListener("load",()=>setTimeout(e))}function e(e,[,t,n]){let r=Dt;return{e(i){i!==r&&(t==="."?e[n]=i:t==="?"?e.toggleAttribute(n,!!i):t==="@"?r===Dt&&e.addEventListener(n,e=>r(e)):i==null?e.removeAttribute(n):e.setAttribute(n,i),r=i)}}}function Qe(e,t){let n=e.match(/[^#/.[\]]+/g)??[],[r,i="",s=""]=n;return r==="consent"?t.consent[Number(i)]?.id??i:r!=="contact"&&r!=="request"?n.join("."):{topics:"standards",custom:s}[i]??i}function be(e,...t){let n=t.map(t=>e.querySelector(t)).find(Boolean);n?.focus({preventScroll:!0}),n?.scrollIntoView({block:"nearest"})}function ge(e){e.scrollIntoView(),e.focus({preventScroll:!0})}var qt=e=>{let t;return()=>(t||(t=new CSSStyleSheet).replaceSync(e),t)},At=([e])=>qt(e),zt=class extends HTMLElement{static get observedAttributes(){return this.qe=new Map([...this.Ae].flatMap(([e,t])=>t?[]:[[e.toLowerCase(),e]])),this.ze=[this.Te].flat(9),[...this.qe.keys()]}static Ie(e,t){this.Ae===Object.getPrototypeOf(this).Ae&&(this.Ae=new Map(this.Ae)),this.Ae.set(e,t);let n=Symbol(),{get:r,set:i}=Object.getOwnPropertyDescriptor(this.prototype,e)??{get(){return this[n]},set(e){this[n]=e}};Object.defineProperty(this.prototype,e,{get:r,set(t){let n=r.call(this);i.call(this,t),this[e]===n||this.re()}})}constructor(){super(),this.Ue=!1,this.Le=new Promise(e=>this.Pe=e),this.Ee={};for(let e of this.constructor.Ae.keys())this.hasOwnProperty(e)&&(this.Ee[e]=this[e],delete this[e]);this.re()}fe(e){this.Re=e}connectedCallback(){this.Fe||((e,t)=>{e.adoptedStyleSheets=t.map(e=>e())})(this.Fe=this.attachShadow({mode:"open"}),this.constructor.ze),this.Pe(),this.Re.oe()}disconnectedCallback(){this.Re.ue()}attributeChangedCallback(e,t,n){this[this.constructor.qe.get(e)]=n}re(){this.Ue||(this.Le=this.De())}async De(){this.Ue=!0;try{await this.Le}catch{}Object.assign(this,this.Ee),this.Ee=0;try{this.Re.ce(),this.update()}catch(e){throw this.Ue=!1,e}return this.Re.de(),this.updated(),!this.Ue}get updateComplete(){return this.Le}updated(){}};zt.Ae=new Map;var Tt=globalThis.trustedTypes,It=Tt?(()=>{for(let e of["leadline","lit-html"])try{return Tt.createPolicy(e,{createHTML:e=>e})}catch{}})():void 0,Ut=document,Lt=()=>Ut.createComment(""),Pt=e=>e===null||typeof e!="object"&&typeof e!="function",Et=Array.isArray,Rt=(e,...t)=>({Ce:e,values:t}),Ft=new WeakMap,Dt=Ut.createTreeWalker(Ut,129),Ct=class t{constructor(e,t){this.Be=null,this.Je=e,this.Ve=t}e(e){Pt(e)?e==null||e===""?(this.Be!==null&&this.He(),this.Be=null):e!==this.Be&&this._(e):e.Ce?this.$(e):Et(e)?this.k(e):this._(e)}O(e){return this.Je.parentNode.insertBefore(e,this.Ve)}T(e){this.He(),this.Be=this.O(e)}_(e){this.Be!==null&&Pt(this.Be)?this.Je.nextSibling.data=e:this.T(Ut.createTextNode(e)),this.Be=e}$({Ce:n,values:r}){let i=Ft.get(n);i||Ft.set(n,i=(e=>{let t=[],n=Ut.createElement("template");n.innerHTML=(e=>{if(!Et(e)||!e.hasOwnProperty("raw"))throw Error();let t=e.map((e,t)=>e.replace(/(\S+)=$|$/,(e,n)=>n?"lit$"+t+"="+n:"<?>")).join("");return It?It.createHTML(t):t})(e),Dt.currentNode=n.content;for(let n=0;t.length<e.length-1;n++){let e=Dt.nextNode();if(e.nodeType===8)t.push({index:n});else for(let r of e.getAttributeNames())r.startsWith("lit$")&&(t.push({index:n,m:/([.?@])?(.*)/.exec(e.getAttribute(r))}),e.removeAttribute(r))}return{content:n.content,parts:t}})(n));let s=e=>e.Ke.forEach((e,t)=>e.e(r[t]));if(this.Be?.Ze===i)s(this.Be);else{let n=Ut.importNode(i.content,!0),r={Ze:i,Ke:[]};Dt.currentNode=n;let a=Dt.nextNode(),l=0;for(let{index:n,m:s}of i.parts){for(;l<n;l++)a=Dt.nextNode();r.Ke.push(s?e(a,s):new t(a,a.nextSibling))}Dt.currentNode=Ut,s(r),this.T(n),this.Be=r}}k(e){Et(this.Be)||(this.Be=[],this.He());let n,r=this.Be,i=0;for(let s of e)i===r.length?r.push(n=new t(this.O(Lt()),this.O(Lt()))):n=r[i],n.e(s),i++;i<r.length&&(this.He(n&&n.Ve.nextSibling,i),r.length=i)}He(e=this.Je.nextSibling,t){for(;e!==this.Ve;){let t=e.nextSibling;e.remove(),e=t}}},Bt=(e,t)=>{(t.Ge??=new Ct(t.appendChild(Lt()),null)).e(e)},Jt=class extends zt{update(){let e=this.render();this.Ue=!1,Bt(e,this.Fe)}},Vt="0.1.0",Ht=Symbol.for(`leadline ${Vt}`),Kt={endpoint:[],connector:["json"],mapping:[],content:[],organization:[],privacy:["","an http(s) URL or a path",/^(https?:|[./?#]|[^:]+$)/i],email:["","an e-mail address",/^[^\s@]+@[^\s@]+$/],phone:[],locale:["","a language tag",/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i],theme:["auto","auto, light, dark"],challenge:[],analytics:["none","none"],storage:["on-submit","on-submit, session, visitor, none"],gate:["none","none, before, after, optional"],keep:["72","hours from 1 to 744",/^(?!0)([1-6]?\d?\d|7[0-3]\d|74[0-4])$/]},Zt=Object.keys(Kt),Gt=[...Zt,"quiz","calculator","form","layout"],Wt=new Map([["name","name"],["email","email"],["phone","tel"],["company","organization"],["role","organization-title"],["country","country-name"]]),Xt=class extends Error{constructor(e,t){super(e,t),this.code=e}},Qt=class extends Error{constructor(e,t,n){super(`expected ${t} at ${e+1}, found ${n}`),this.index=e,this.h=t,this.m=n}},Yt=/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i,en=["number","string","boolean"],tn=[0,"",!1],nn=e=>e!==null,rn=e=>t=>M(t(e)),sn=(e,t)=>t.flatMap(t=>t(e)),an=e=>(t,...n)=>y(e(...n.map(e=>e(t)).map(x))),ln=e=>(t,n,r)=>e(_(n(t),r(t))),on=e=>an((t,n=0)=>Math.sign(t)*m(Math.abs(t),10**-Math.trunc(n)||NaN,e)),un=e=>an((t,n=1)=>m(t,n,e)),cn=(e,t)=>sn(e,t).filter(e=>nn(e)&&typeof e!="string").map(Number),dn=e=>(t,...n)=>y(e(cn(t,n))),pn=e=>dn(t=>t.length?e(...t):0),fn=e=>(t,n,r)=>{try{return n(t)}catch(n){if(n instanceof Xt&&e(n.code))return r(t);throw n}},hn=e=>(t,n,...r)=>{let i=sn(t,[n]).filter(nn),s=sn(t,r);return O(t,i.length*s.length),s[e](e=>i.some(t=>_(t,e)===0))},mn=(e,t)=>t.reduceRight((t,n)=>(t+n)/(1+e),0),bn=an((e,t,n,r=0,i=0)=>{let s=(1+e)**t;return e?e*(n*s+r)/(1-s)/(1+e*i):-(n+r)/t}),gn={IF:[(e,t,n,r=()=>!1)=>(rn(e)(t)?n:r)(e),2,3],IFS:[(e,...t)=>{let n=t.findIndex((t,n)=>n%2==0&&rn(e)(t));return n<0?f("#N/A"):t[n+1](e)},2,1/0],AND:[(e,...t)=>t.every(rn(e)),1,1/0],OR:[(e,...t)=>t.some(rn(e)),1,1/0],NOT:[(e,t)=>!rn(e)(t),1],IFERROR:[fn(e=>e!=="#LIMIT!"),2],IFNA:[fn(e=>e==="#N/A"),2],ISBLANK:[(e,t)=>t(e)===null,1],MIN:[pn(Math.min),1,1/0],MAX:[pn(Math.max),1,1/0],SUM:[dn(e=>e.reduce(b,0)),1,1/0],COUNT:[(e,...t)=>t.flatMap(t=>{let n=t(e);return g(n)||typeof n=="number"?n:[]}).length,1,1/0],COUNTA:[(e,...t)=>sn(e,t).filter(nn).length,1,1/0],ROUND:[on(Math.round),1,2],ROUNDUP:[on(Math.ceil),1,2],ROUNDDOWN:[on(Math.floor),1,2],MROUND:[an((e,t)=>e<0&&t>0?f("#NUM!"):m(e,t,Math.round)),2],CEILING:[un(Math.ceil),1,2],FLOOR:[un(Math.floor),1,2],ABS:[an(Math.abs),1],SQRT:[an(Math.sqrt),1],NPV:[(e,t,...n)=>y(mn(x(t(e)),cn(e,n))),2,1/0],IRR:[(e,...t)=>{let n=cn(e,t);O(e,60*n.length);let r=n.map(Math.sign).filter(Boolean);r[0]!==-r.at(-1)&&f("#NUM!");let[i,s,a]=[0,1,0];for(let e=0;e<60;e++){let e=(i+s)/2;a=e/(1-e)-1,Math.sign(mn(a,n))===r[0]?s=e:i=e}return a},1,1/0],PMT:[bn,3,5],LOOKUP:[(e,t,n,r)=>{let i=h(x(t(e))),{rows:s=f("#VALUE!"),columns:a,interpolate:l}=n(e)??"",o=r?r(e):1,u=a.indexOf(o)+1||Number(o),c=s.findIndex(([e])=>e!=null&&i<=e),[d=[],p]=[s[c],s[c-1]],m=(i>=0&&u>0?d[u]:null)??f("#N/A");if(!l||!p||i===d[0])return m;let b=p[u]??f("#N/A");return y(b+(m-b)*(i-p[0])/(d[0]-p[0]))},2,3],SCORE:[(e,t)=>$(e.scope.score?.(t.id??"")),1],HAS:[hn("every"),2,1/0],ANY:[hn("some"),2,1/0]},$n={"=":[1,ln(e=>e===0)],"<>":[1,ln(e=>e!==0)],"<":[1,ln(e=>e<0)],">":[1,ln(e=>e>0)],"<=":[1,ln(e=>e<=0)],">=":[1,ln(e=>e>=0)],"&":[2,(e,t,n)=>{let r=k(t(e))+k(n(e));return r.length>32767?f("#LIMIT!"):r}],"+":[3,an(b)],"-":[3,an((e,t)=>b(e,-t))],"*":[4,an((e,t)=>e*t)],"/":[4,an((e,t)=>t===0?f("#DIV/0!"):e/t)],"^":[5,an((e,t)=>e===0&&t<0?f("#DIV/0!"):e**t)]},vn={"-":an(e=>0-e),"+":an(e=>e),"%":an(e=>e/100)},wn=2e3,yn=/\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"(?!")|([A-Za-z_][A-Za-z0-9_]*)|<>|[<>]=|\S|$)/uy,xn=new Map,kn=/^(gclid|gbraid|wbraid|msclkid|fbclid|li_fat_id|ttclid)$/,Mn=e=>e.replace(/[?#].*/s,"").slice(0,1e3),_n=`leadline ${Vt}`,On="leadline variants",Sn=e=>e==="message"||p({id:e}),jn=(e,t)=>JSON.parse(e.getItem(t)),Nn=e=>e&&{...e,scope:U(e.lead)},qn=e=>[e?.lead.answers,e?.lead.inputs].flat().some(e=>e&&Sn(e.id))?null:e,An="variant",zn={id:[/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,"an id: lower-case letters, digits and hyphens"],name:[/^(?!constructor$)[a-z][a-zA-Z0-9]*$/,"a name: letters and digits"],url:[/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\.{1,2}\/|#)[^{]*$/i,"an http(s), mailto or tel address or a path"],locale:[/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})?$/,'a language tag such as "en" or "pt-BR"']},Tn=/\{([a-z_][\w-]*)\}/gi,In={number:2,money:0,percent:1,days:1,months:0,years:1},Un=/^[a-z]{3}$/i,Ln=e=>e==="number"?{}:e==="percent"?{style:e}:{style:"unit",unit:e.slice(0,-1),unitDisplay:"long"},Pn=new Map,En=e=>typeof e=="number"?e+0:null,Rn=n,Fn=e=>e.preventDefault(),Dn=e=>`[name="${CSS.escape(e)}"]`,Cn=([e],t,n)=>t.constructor.Ie(n,e),Bn=class extends Jt{constructor(){super(),this.We=null,this.Xe=!1,this.#e=null,this.#t=""}get Qe(){return".heading"}#e;#t;connectedCallback(){super.connectedCallback(),P(()=>this.re())}update(e){let{ie:t,id:n,locale:r,organization:i,variant:s}=this.widget,a=t&&this.#n(t,JSON.stringify([n,r,i,s]));super.update(e),((e,t)=>{for(let n of e.querySelectorAll(".field input, .field textarea")){let{defaultValue:e}=n;(t||String($e(n)??"")!==e)&&(n.value=e)}})(this.Fe,!!a)}focus(e){let t=e=>this.Fe.querySelector(e);(t(this.Qe)??t("[part=base]"))?.focus(e)}start(){this.Xe||this.widget.ne("leadline-start",{}),this.Xe=!0}#n(e,t){if((e!==this.#e||t!==this.#t)&&(Object.keys(this.given).length&&(this.We??=this.given),this.#e=e,this.#t=t,this.Ye(e)),!this.We)return!1;let{answers:n,s:r}=J("questions"in e?e.questions:"inputs"in e?e.inputs:e.fields,this.We);if(this.We=null,this.replace(n),r.length){let e=`${this.widget.id}: expected its ids and values, found others in ${r.join(", ")}`;this.widget.U("unknown-answer",e)}return!0}};Cn([0],Bn.prototype,"content");var Jn,Vn=/@((gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|proton|protonmail|yandex|qq|163|126)\.((co|com)\.)?[a-z]{2,3}|web\.de|mail\.ru)$/i,Hn=/\(0\)|[\s().\-/]/g,Kn=/^(?:\+|00)([1-9]\d{7,14})$/,Zn=["name","email","phone","phoneE164","company","role","country","message"],Gn=new Set([...Zn,"standards","timeframe"]),Wn=(e=>{let t,n=new Map,r=[];for(let r of e.split("~")){let[e,...i]=r.split("\n"),s=e.split("^");i.length?t.push([s,i]):n.set(e,t=[])}let i=e=>Object.fromEntries(n.get(e).flatMap(([e,t])=>{let n=s(e,t.shift()??"");return n===void 0?[]:[[e[0],n]]})),s=(e,t)=>{let[n,a,l=""]=e,o=t.slice(1),u=o.split("^");switch(t[0]){case void 0:return;case"+":return i(n);case"*":{let e=Array.from({length:Number(o)},()=>i(n));return r.push(e),e}case"&":return r[Number(o)];case"@":return Object.fromEntries(o.split(" ").map(e=>[e,i(n)]));case"[":return u.map(t=>s(e,t));case"#":{let[e,...t]=u.map(e=>{let t=0;return e.split(" ").map(e=>t+=Number(e))});return e.map((e,n)=>[e,...t.map(e=>e[n])])}case"!":return!o;case"=":return o;default:return isNaN(t)?a==null?t:t.replace(/^[a-z]/,e=>a?a+e:e.toUpperCase())+l:Number(t)}};return i("")})(iso),Xn=Wn.content,Qn=e=>(e+360).toString(36),Yn={...Wn,...(e=>Object.fromEntries(e.map(({text:e},t)=>[Qn(t),e])))(Wn.phrases)},er={b:{string:"$comment $schema version name person phone tel email address score showIf suggest when atMost currency low high formula autocomplete hot cold",id:"id section area group",locale:"locale",url:"url privacyUrl booking logo image",number:"weight minutes min max step below urgent from limit rank at digits years maxLength",text:"title intro text label help placeholder unit advice reference undecided next several note reason disclaimer gapsTitle scoreUnit missing submit",boolean:"shuffle search required na exclusive separate hidden hideScore folded assumption interpolate headline cumulative half","string number":"value"},g:{"":{keys:"id version locale"},organization:{keys:""},variants:{list:{keys:"id"},v:2},quizzes:{y:{keys:"title questions"}},calculators:{y:{keys:"title inputs values",w:{notes:{list:{keys:"text"}}}}},forms:{y:{keys:"title fields submit"}},sections:{list:{keys:"id title"}},steps:{list:"text",v:2},questions:{list:{keys:"id label type"},v:1},formulas:{y:"string"},areas:{list:{keys:"id label"}},bands:{list:{keys:"id title from",w:{id:"string"}}},gates:{list:{keys:"when atMost"}},outcomes:{y:{keys:["label rules","label score"]}},recommendations:{keys:"title limit items"},notes:{list:{keys:"when text"}},result:{keys:""},options:{list:{keys:"value label",w:{score:"number"}},v:2},type:["single","several","select","scale","yes-no","number","text","multiline","date","money","slider","percent","email","tel","url","consent"],gap:{keys:"below text"},include:{y:"number"},rules:{list:{keys:"id title"},v:1},items:{list:{keys:"id title rules",w:{rules:{list:{keys:"when rank reason"},v:1}}}},mark:{keys:"at label"},groups:{list:{keys:"id title"}},inputs:{list:{keys:"id label type default"},v:1},tables:{y:{keys:"label rows"}},values:{list:{keys:"id label formula",w:{id:"name"}},v:1},series:{list:{keys:"id label formula years",w:{id:"name"}}},default:{b:"string number",list:"string number",keys:"formula"},source:{keys:"label",w:{label:"string"}},status:["confirmed","unconfirmed","assumption"],columns:{list:"id"},rows:{list:{list:"number null",v:2},v:1},format:["number","money","percent","days","months","years"],fields:{list:{keys:"id label type"},v:1},thanks:{keys:"title"},priority:{keys:""},routes:{list:{keys:"endpoints"}},endpoints:{list:"number",v:1}}},tr=/^(questions|areas|formulas|outcomes|inputs|values|series|tables|fields)$/,nr=/^(showIf|when|suggest|score|formula|low|high|hot|cold)$/,rr={b:"string",list:{keys:"text",w:{text:"string"}},v:1},ir={string:"a text",number:"a number",boolean:"true or false",list:"a list",object:"an object"},sr=["score","band","recommended"],ar=globalThis.fetch,lr=e=>document.getElementById(e.slice(1))?.textContent,or=(e,t)=>({content:null,c:{code:e,message:t}}),ur=new Map,cr=new Map,dr=/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i,pr=e=>e.split("-",1)[0].toLowerCase(),fr=t,hr="application/json",mr={x:"application/x-www-form-urlencoded;charset=UTF-8",D:!0},br={...mr,H:!0},gr={x:"text/plain;charset=UTF-8",H:!0},$r=/"(ok|success)": ?true|"status": ?"success"|inlineMessage|redirectUri|^(ok|Accepted)$/,vr={...mr,V:$r,M:{name:"contact_name",email:"contact_email",subject:"subject",_subject:"subject",message:"summary"}},wr={email:"contact_email",phone:"contact_phone",country:"contact_country"},yr=new Map(Object.entries({leadline:{x:hr,C:!0,V:/"id"/},json:{x:hr},"json+key":{x:hr,C:!0},form:br,text:gr,hubspot:{x:hr,D:!0,S:!0,j:!0,V:$r,M:{...wr,firstname:"firstName",lastname:"lastName",company:"contact_company",jobtitle:"contact_role",message:"summary"}},formspree:vr,web3forms:vr,netlify:br,salesforce:{...br,S:!0,B:!0,M:{...wr,first_name:"firstName",last_name:"lastName",company:"company",title:"contact_role",description:"summary"}},slack:{...gr,D:!0,S:!0,V:$r,M:{text:"summary"}},zapier:vr,make:vr,n8n:gr,"apps-script":gr})),xr=e=>yr.get(e),kr=(e="")=>e.split(/\s+/).filter(Boolean),Mr=/^(https:\/\/[^/@]+|http:\/\/(([^/@]+\.)?localhost|127(\.\d+){3}|\[::1\])(:\d+)?)\//,_r={quiz:["quizzes","readiness"],calculator:["calculators","benefit"],form:["forms","quote"]},Or={now:()=>Date.now(),L:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}},Sr=globalThis.fetch,jr=e=>new Blob([e]).size,Nr=({id:e,endpoint:t})=>[e,t],qr=e=>Nr(e).join(" "),Ar=[408,409,425,429],zr=[400,413,415,422],Tr=(...e)=>e.find(e=>typeof e=="string")??"",Ir=(e=0)=>({P:0,R:0,F:e}),Ur=({url:e})=>e.href.replace(e.hash,""),Lr=({state:e})=>e!=="sent"&&e!=="unconfirmed",Pr=["online","pageshow","visibilitychange"],Er=({A:e,q:t})=>e&&t.attempts===0,Rr=class extends Error{},Fr="leadline",Dr="outbox",Cr=e=>new URL(e,globalThis.document?.baseURI).href,Br=({state:e})=>e==="refused",Jr=e=>e.map(({q:e})=>e),Vr=new Map,Hr=({challenge:e})=>e&&Pe(e)?.href,Kr={content:Xn,c:null},Zr=(e,t,n)=>n?Rt`<p class=${t==="error"?t:"small muted"} id=${`${e}-${t}`} part=${t}>${n}`:null,Gr={multiline:5e3,email:254},Wr={email:/^[^\s@,;<>()"]+@[^\s@.,;<>()"]+(\.[^\s@.,;<>()"]+)+$/,tel:/^(?=(\P{Nd}*\p{Nd}){5,20}\P{Nd}*$)[\p{Nd}\s+()\-./,;*#]+((ext|x|app?)[\p{Nd}\s.]+)?$/iu,url:/^(https?:\/\/)?[^\s/?#.@]+(\.[^\s/?#.@]+)+([/?#]\S*)?$/i},Xr=["sent","unconfirmed","waiting"],Qr={sent:"positive",unconfirmed:"warning",waiting:"warning",cancelled:"warning"},Yr=At`:host{display:block}:host([hidden]){display:none}.widget{all:initial;visibility:inherit;pointer-events:inherit;color-scheme:light dark;max-width:var(--_max-width);font:var(--_font-size) / 1.5 var(--_font);color:var(--_text);overflow-wrap:break-word;margin-inline:auto;display:block;container-type:inline-size}.light{color-scheme:light}.dark{color-scheme:dark}*{box-sizing:border-box;border:0;min-width:0;margin:0;padding:0}.card{padding:clamp(var(--_space) * 2, 5cqi, var(--_space) * 5);background:var(--_surface);border:1px solid var(--_line);border-radius:calc(var(--_radius) * 1.5);box-shadow:var(--_shadow);--_line:color-mix(in srgb, var(--_border) 35%, transparent)}ul,ol{list-style:none}h2,h3,h4{font:600 1em / 1.25 var(--_font-heading)}h2{font-size:1.5em}h3{font-size:1.25em}.stack>*+*{margin-block-start:calc(var(--_space) * 1.5)}.sections>*+*{margin-block-start:calc(var(--_space) * 4)}.muted{color:var(--_text-muted)}.small,.overline{font-size:.875em}.overline{color:var(--_accent);font-weight:600}.panel{padding:min(5cqi, var(--_space) * 2.5);background:var(--_surface-raised);border-radius:var(--_radius)}.actions{gap:calc(var(--_space) * 1.5);flex-wrap:wrap;display:flex}button{font:inherit;cursor:pointer}.button{min-height:48px;color:var(--_on-accent);background:var(--_accent);border:1px solid var(--_accent);border-radius:calc(var(--_radius) * .75);padding:.5em 1.5em;font-weight:600}.button:hover{filter:brightness(1.1)}.button[aria-disabled=true]{cursor:progress;opacity:.75}.quiet{color:var(--_accent);border-color:var(--_border);background:0 0}.quiet:hover{background:var(--_accent-soft)}.link{background:0 0;min-height:44px}a,.link{color:var(--_accent);text-decoration:underline}summary{width:fit-content;color:var(--_accent);cursor:pointer;padding-block:10px;font-weight:600}:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}[tabindex="-1"]:focus{outline:none}.hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media (prefers-reduced-motion:no-preference){[part=question],[part=result]{animation:appear var(--_motion)}}@keyframes appear{0%{translate:0 8px}}@media print{button{display:none}}`,ei=qt(`:host{${[...Object.entries({surface:["#ffffff","#0e1b23"],"surface-raised":["#f2f6f8","#162731"],text:["#0f2430","#e8eff2"],"text-muted":["#4b616c","#a9bdc6"],border:["#728894","#76909d"],accent:["#0b5566","#64c8d3"],"on-accent":["#ffffff","#06222a"],positive:["#17694a","#72d3a4"],warning:["#875300","#efbf66"],danger:["#b3261e","#ff9e94"],focus:["#1b66c9","#93c7ff"]}).map(([e,[t,n]])=>[e,`light-dark(${t}, ${n})`]),...Object.entries({"accent-soft":"color-mix(in srgb, var(--_accent) 10%, var(--_surface))",font:"system-ui, sans-serif","font-heading":"var(--_font)","font-size":"medium",radius:"12px",space:"8px",shadow:"0 4px 24px rgb(15 36 48 / 8%)",motion:"250ms","max-width":"45em"})].map(([e,t])=>`--_${e}: var(--leadline-${e}, ${t});`).join("")}}`),ti=At`.field>*+*,legend+*,.header>*+*{margin-block-start:calc(var(--_space) * .75)}.label{font-weight:600;line-height:1.35;display:block}.label .muted{font-weight:400}.heading{margin-block-end:calc(var(--_space) * 1.5);font-size:1.375em}.error{color:var(--_danger);font-weight:600}input,select,textarea{font:inherit;color:inherit;accent-color:var(--_accent);font-size:max(16px,1em)}.input{background:var(--_surface);border:1px solid var(--_border);border-radius:calc(var(--_radius) * .75);width:100%;min-height:48px;padding:.5em .75em}.input::placeholder{color:var(--_text-muted);opacity:1}[type=number],[type=date]{max-width:11em}.typed{flex-wrap:wrap;align-items:center;gap:0 .75em;display:flex}[type=range]{cursor:pointer;flex:5em;height:44px}.slider .input{width:6em}.options{gap:var(--_space);display:grid}.option{min-height:44px;padding:calc(var(--_space) * 1.5) calc(var(--_space) * 2);cursor:pointer;border:1px solid var(--_line);border-radius:var(--_radius);gap:.75em;line-height:1.4;display:flex}.input:hover,.option:hover,.option:has(:checked){border-color:var(--_accent)}.option:has(:checked){background:var(--_accent-soft)}.invalid .input,.invalid .option{border-color:var(--_danger);box-shadow:inset 0 0 0 1px var(--_danger)}.option input{flex:none;width:1.25em;height:1.25em}.option .muted{display:block}.chips{flex-wrap:wrap;display:flex}.chips .option{border-radius:22px;align-items:center;padding-block:.4em}.pictures{grid-template-columns:repeat(auto-fit,minmax(min(100%,8em),1fr))}.pictures .option{padding:var(--_space);flex-wrap:wrap;align-content:start}.pictures span{flex:1}img{aspect-ratio:4/3;object-fit:contain;flex:100%}.consent .option{box-shadow:none;background:0 0;border:0;padding-inline:0}`,ni=[ei,Yr,At`.notice{--_tone:var(--_accent);background:color-mix(in srgb, var(--_tone) 8%, var(--_surface));border-inline-start:5px solid var(--_tone)}.notice .overline{color:var(--_tone)}.danger{--_tone:var(--_danger)}.warning{--_tone:var(--_warning)}.positive{--_tone:var(--_positive)}.pair{flex-wrap:wrap;gap:0 1em;display:flex}.pair>:first-child{flex:6em}.pair>:last-child{text-align:end;margin-inline-start:auto}.pair strong{white-space:nowrap}dt span,dd span{display:block}.cells{gap:calc(var(--_space) * 1.5);grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr));display:grid}.notes{list-style:revert;padding-inline-start:1.25em}.card+leadline-form{margin-block-start:calc(var(--_space) * 2)}.figure{font:700 2em / 1.2 var(--_font-heading)}.bar{background:var(--_line);width:100%;height:10px;fill:var(--_accent);border:1px solid #0000;border-radius:5px;margin-block:.5em;display:block}line{stroke:var(--_text);stroke-width:2px}[dir=rtl] .bar{transform:scaleX(-1)}`,ti],ri=[ni,At`form>*+*{margin-block-start:calc(var(--_space) * 3)}details form{padding-block-start:calc(var(--_space) * 2)}[type=submit]{width:100%}.grid{gap:calc(var(--_space) * 2.75) calc(var(--_space) * 2.5);display:grid}@container (width>34em){.grid{grid-template-columns:1fr 1fr}[type=submit]{width:auto}.grid>:not(.half){grid-column:1/-1}}.half{align-items:end;display:grid}.privacy{margin-block-start:0;padding-inline-start:2.3em}.along strong{display:block}`],ii=e=>Array.isArray(e)?"list":typeof e,si=["quiz","estimate","replaces"],ai=(e,t)=>Promise.race([e,new Promise(e=>setTimeout(e,t))]),li=class extends Bn{constructor(){super(),this.context={},this.widget=lt(this,"form"),this.given={},this.#e=((e,t)=>{function n(){return f=$.id,p=et(),m=[],{id:p,replaces:f}}async function r(e){let n=e({id:$.id,replaces:f}),r=[],i={lead:structuredClone(n),waitUntil:e=>{r.push(e)}};return t.ne("leadline-submit",i)?(await ai(Promise.allSettled(r),5e3),((e,t)=>{let{id:n,schema:r}=e,i=Object.entries({...t,id:n,schema:r}).filter(([t,n])=>{let r=e[t]??{};return n===null?si.includes(t):ii(n)===ii(r)}),{flat:s,...a}={...e,...Object.fromEntries(i)},l=Object.entries(s).filter(([t,i])=>e.flat[t]!==i&&!(t in{id:n,schema:r}));return{...a,flat:{...we(a),...Object.fromEntries(l)}}})(n,i.lead)):null}async function i(e){let{delivery:n,endpoints:r}=t;try{let i=await e;if(!i)return a("cancelled");if(!r.length)return a("noEndpoint");d?.(),d=n.ee(()=>s(i)),await t.submit(i,o),s(i)}catch(e){a(e instanceof Rr?"outboxFull":"broken")}}function s(e){if(e.id!==$.id)return;if(m=t.delivery.Y(e.id),!g&&$.problems.some(({keyReused:e})=>e)){g=!0;let t=n();i({...e,...t,flat:{...e.flat,...t}});return}let r=bt(m);r&&l(r)}function a(e){h=null,l(e)}function l(t,n=!1){$.status=t,$.et=n,!n&&t!=="waiting"&&c?.(),e.re()}let o,u,c,d,p="",f=null,h=null,m=[],b=Promise.resolve(),g=!1,$={status:null,et:!1,get durable(){return m.every(({durable:e})=>e)},get id(){return p||=et()},get problems(){return m.flatMap(({problem:e})=>e??[])},submit:async(e,t,s)=>(e!==h&&(h=e,b=b.then(()=>((e,t,s)=>(h=e,o=s,gt(m)&&n(),g=!1,u=new Promise(e=>c=e),l(null,!0),i(r(t))))(e,t,s))),await b,await ai(u,15e3),$.et&&l("waiting"),$.tt(h===null?"cancelled":bt(m)??"waiting")),tt(e){let t=m.map(({endpoint:e,state:t})=>({endpoint:e,state:t}));return{state:e,id:$.id,endpoints:t}},nt(){n(),a(null)},async bq(){await t.delivery.bq($.id),a(null)}};return $})(this,this.widget),this.#t=[],this.#n=new Map,this.#r=new Map,this.#i=[],this.#s=!1,this.#a=null,this.#l=!1,this.#o=(e,t,n)=>{let{id:r}=e,i=qe(e,t,n);i?this.#n.set(r,i):this.#n.delete(r),this.#r.set(r,{at:(new Date).toISOString()}),this.#i=this.#i.filter(e=>e.id!==r),this.given={...this.given,[r]:t},le(r,t,!0),this.start(),this.re()},this.#u=()=>{this.#e.nt();let e=this.#t.filter(({id:e,type:t})=>e==="message"||t==="consent");this.given={...this.given,...Object.fromEntries(e.map(({id:e})=>[e,null]))},this.updateComplete.then(()=>this.focus())}}static{this.Te=ri}#e;#t;#n;#r;#i;#s;#c;#a;#l;get values(){if(this.We)return this.We;let e=this.#t.flatMap(e=>{let{id:t,type:r}=e,i=Object.hasOwn(this.given,t)?this.given[t]:r!=="consent"&&B(e,(e=>n().answers.get(e)??n().quiz?.lead.answers.find(t=>t.id===e)?.value)(t));return i==null?[]:[[t,i]]});return Object.fromEntries(e)}set values(e){this.We=e??{}}async submit(){await this.updateComplete;let{locale:e,d:t,ie:n}=this.widget;if(!n)return this.#e.tt("cancelled");let{a:r,p:i}=this.#d;if(this.#i=((e,t,n,r)=>{let i=((e,t)=>e.flatMap(e=>{let n=((e,t)=>{let{type:n,required:r}=e;if(n==="consent")return r&&t!==!0?{code:"consent"}:void 0;let i=typeof t=="string"?t.trim():t,s=R(n)?B(e,i):i;return F(s)||Array.isArray(s)&&!s.length?r?{code:"required"}:void 0:R(n)?void 0:E(n)?(({min:e,max:t,step:n},r)=>{if(r===void 0)return{code:"number"};if(e!==void 0&&r<e)return{code:"min",limit:e};if(t!==void 0&&r>t)return{code:"max",limit:t};if(!n)return;let i=(r-(e??0))/n;return Math.abs(i-Math.round(i))>1e-9?{code:"number"}:void 0})(e,C(s)):(({type:e,maxLength:t},n)=>{let r=t??Gr[e]??500;if(n.length>r)return{code:"tooLong",limit:r};let i=e;return(i==="date"?D(n):Wr[i]?.test(n)??!0)?void 0:{code:i}})(e,typeof s=="string"?s:K([],s))})(e,t[e.id]);return n?{id:e.id,...n}:[]}))(e,t);return e.flatMap(e=>{let t=i.find(({id:t})=>t===e.id),s=n.get(e.id)??t?.code;return s?ht(e,Ae(s==="required"&&e.options?"choice":s,e,r,t?.limit)):[]})})(r,this.values,this.#n,t),this.re(),this.#i.length)return await this.updateComplete,be(this.Fe,"[part=summary]"),this.#e.tt("invalid");let{context:s,values:a}=this,l=(this.asking?.host??this).querySelector("[name$=-response]")?.value,{quiz:o,estimate:u}=Rn(),c={quiz:o?.lead??null,estimate:u?.lead??null},d={created:(new Date).toISOString(),test:!1,form:n,organization:this.#p,values:a,context:{...s},rt:Object.fromEntries(this.#r),locale:e,...c,gaps:o?.gaps,it:this.#f,source:this.widget.pe(),signals:{honeypot:this.#s,seconds:Math.round((performance.now()-this.#c)/1e3),proof:null,...l&&{captcha:l}},d:t};return this.#e.submit(JSON.stringify([a,s,c]),e=>(e=>{let{form:t,values:n}=e,{scope:r,a:i}=ve(t,n,e.it,e.organization),s=new Map(i.flatMap(e=>((e,t)=>{let n=t[e.id],r=B(e,typeof n=="string"?n.trim():n)??null;return r===null?[]:[[e.id,{field:e,f:r}]]})(e,n))),a=e=>[s.get(e)?.f??""].flat().join("; "),l=[...s.values()].filter(({field:{id:e,type:t}})=>!Gn.has(e)&&t!=="consent"),o=(e=>Object.entries(e).filter(([e])=>e!=="__proto__").flatMap(([e,t])=>{let n=(e=>Array.isArray(e)?e.map(Se).filter(e=>e!==void 0):e===null||typeof e=="boolean"?e:Se(e))(t);return n===void 0?[]:[[e,n]]}).slice(0,100))(e.context),u=[s.get("standards")?.f??[]].flat().map(String),c={schema:"leadline/lead/1",id:e.id,replaces:e.replaces,created:e.created,test:e.test,summary:"",priority:je(t,r),contact:Object.fromEntries(Zn.map(e=>[e,e==="phoneE164"?xe(a("phone")):a(e)])),request:{topics:u,topicLabels:u.map(e=>Oe(s.get("standards"),e)),timeframe:a("timeframe"),custom:Object.fromEntries([...o,...l.map(({field:e,f:t})=>[e.id,se(t)])])},consent:i.filter(({type:e})=>e==="consent").map(t=>(({id:e,label:t,version:n=""},r)=>{let{text:i=t,at:s=null}=r.rt[e]??{};return{id:e,given:r.values[e]===!0,text:i,version:n,control:"checkbox",locale:r.locale,at:s??r.created}})(t,e)),...structuredClone({quiz:e.quiz,estimate:e.estimate,source:e.source}),signals:{...e.signals,freeMail:ye(a("email"))},flat:{}};return c.summary=((e,t,n)=>{let{contact:r,request:i,quiz:s,estimate:a,source:l}=e,o=[],u=(e,t,n)=>{let r=_e(t,n);r&&o.push(`${Me(e)} ${r}`)},c=(e,t)=>{t&&e.length&&o.push(Me(t));for(let[t,n]of e.slice(0,5))u(`- ${t}`,n)},d=[r.name||n.bs,r.role,r.company,t.country];u(ke([e.test&&n.br,n.summaryPriority[e.priority]]," | "),ke(d)),u(n.bt,ke(i.topicLabels)),u(n.bu,t.timeframe);for(let{label:e,text:n}of t.custom.slice(0,5))u(e,n);if(u(n.bv,r.message,600),s){let{score:e,band:r,areas:i,outcomes:a,answers:l,recommendations:o}=s;u(s.title,ke([e===null?"":`${Math.round(e)}/100`,r?.title])||"–"),c(Object.entries(a).filter(([,{id:e}])=>e!==r?.id).map(([e,{title:t}])=>[i.find(({id:t})=>e.endsWith(`-${t}`))?.label??e,t])),c(t.gaps.map(e=>[e.label,l.find(({id:t})=>t===e.id)?.label??"–"]),n.bw),c(o.map(({title:e,reason:t})=>[e,t]),n.bx)}a&&c(a.values.map(({label:e,text:t})=>[e,t]),a.title),u(n.by,ke([r.email,r.phoneE164||r.phone]));let p=e.consent.filter(({given:e})=>e).map(({id:e})=>e);e.consent.length&&u(n.bz,ke(p)||n.c0),u(n.c1,ke([l.title,l.page]," | ")),u(n.c2,l.referrer);let f=Object.entries(l.utm).map(e=>e.join(" ").replace("utm_",""));return u(n.c3,ke(f)),u(n.c4,ke([l.locale,l.timezone])),o.join("\n")})(c,{country:Oe(s.get("country")),timeframe:Oe(s.get("timeframe")),custom:[...l.map(e=>({label:e.field.label,text:Oe(e)})),...o.map(([e,t])=>({label:e,text:[t??""].flat().join(", ")}))],gaps:e.gaps??[]},e.d),c.flat=we(c),c})({...d,...e}),n.routes?.find(({when:e})=>i(e))?.endpoints)}get Qe(){return this.asking?"[part=base]":".field [name]"}Ye({fields:e}){this.#t=e}replace(e){let t=this.#t.map(({id:e})=>[e,null]);this.given={...Object.fromEntries(t),...e},this.#n.clear()}update(e){this.#l=this.matches(":focus-within"),super.update(e)}updated(){this.widget.ie&&(this.#c??=performance.now());let{status:e}=this.#e;e!==this.#a&&(this.#a=e,e&&(this.#l&&be(this.Fe,"[part=summary]","[part=result]"),e!=="cancelled"&&!this.#h(this.#d.a).length&&this.asking?.st()))}render(){return ue(this.widget,()=>{let{title:e,intro:t,thanks:n}=this.widget.ie,{d:r}=this.widget,{status:i}=this.#e,{o:s}=this.#d,a=mt(i);return Rt`<div class="card sections">${a?null:de(this.asking?.title||s(e),this.asking?.text??s(t))}${i&&(e=>{let{status:t,te:n,widget:r,thanks:i,lt:s}=e,{durable:a,problems:l,id:o}=n,{d:u,organization:c,locale:d,le:p}=r,f=mt(t),h=l.some(({fields:e})=>e.length),m=t!=="waiting"||a?t!=="refused"||h?t:"unclear":"memory",b=!["sent","cancelled","refused"].includes(m),[g,$]=u.became[m],v=t==="sent"&&i;return Rt`<section class=${`panel notice stack ${Qr[t]??"danger"}`} part="result" role=${f?"status":"alert"} tabindex="-1"><div>${t==="sent"?Rt`<p class="overline">${u.bl}`:null}<h3 aria-level=${f?2:3}>${v?v.title:g}</h3></div>${ce(v?v.text:he($,{time:me(p,"hour",d)}))}${b?oe(c,u):null}${f?Rt`<p class="small muted">${he(u.bn,{id:o.slice(0,8)})}</p><button class="button quiet" type="button" @click=${s}>${u.bo}</button>`:null}${t==="refused"?Rt`<button class="link" type="button" @click=${()=>{n.bq()}}>${u.bq}</button>`:null}</section>`})({status:i,te:this.#e,widget:this.widget,thanks:n&&G(s)(n),lt:this.#u})}${a?Rt`<details><summary>${r.bp}</summary>${this.#m()}</details>`:this.#m()}</div>`})}#m(){let{d:e,locale:t,organization:n,ie:r}=this.widget,{et:i,status:s}=this.#e,{a,o:l}=this.#d,o=[...this.#i,...this.#h(a)];return Rt`<div @focusin=${()=>this.#e.id}>${pe(Rt` ${Ne(e.a7,o,e=>be(this.Fe,Dn(e)))}${(e=>{let{a:t,d:n,ot:r}=e;return Rt`<div class="grid">${t.map(t=>((e,t)=>{let{values:n,problems:r,privacyUrl:i,locale:s,d:a,he:l}=e,{id:o,type:u,half:c,required:d}=t;return Rt`<div class=${c?"half":""}>${ft({...t,autocomplete:p(t),locale:s,d:a,me:u==="single"||u==="several",value:n[o],ge:!d&&u!=="consent",error:r.find(e=>e.id===o)?.message,after:u==="consent"&&d&&i?Rt`<p class="small privacy"><a href=${i} target="_blank">${a.bf}</a>`:null,he:(e,n)=>l(t,e,n)})}</div>`})(e,t))}</div><div hidden><label>${n.bg}<input name=${"leave-empty"} tabindex="-1" autocomplete="off" @input=${e=>r(e.target.value!=="")} /></label></div>`})({a,values:this.values,problems:o,privacyUrl:n.privacyUrl,locale:t,d:e,he:this.#o,ot:e=>this.#s=e})}${((e,t,n,r)=>{if(!e&&!t)return null;let i=({title:e},t)=>Rt`<li>${he(n.bi,{title:e})}<strong>${r?null:t.join(" · ")}</strong>`,s=[Object.values(e?.outcomes??{})[0],e?.band],a=[...new Set(s.flatMap(e=>e?.title??[]))],l=t?.values.map(({label:e,text:t})=>`${e}: ${t}`)??[];return Rt`<aside class="along small panel" part="along"><h4>${n.bh}</h4><ul class="notes">${e&&i(e,a)} ${t&&i(t,l.slice(0,2))}<li>${n.bj}</ul></aside>`})(Rn().quiz?.lead,Rn().estimate?.lead,e,!!this.asking)}${(e=>{let{submit:t,et:n,d:r,ut:i,ct:s}=e;return Rt`<div class="actions"><slot name="captcha"></slot><button class="button" part="submit" type="submit" aria-disabled=${n} @click=${fe(i)}>${t}</button>${s&&Rt`<button class="button quiet" part="skip" type="button" @click=${s}>${r.b5}</button>`}</div>`})({submit:i?e.bk:!s&&this.asking?.submit||l(r.submit),et:i,d:e,ut:()=>{this.submit()},ct:this.asking?.ct})}`)}</div>`}get#f(){return(e=>{let{quiz:t,estimate:r}=n();return[{get:t=>t==="variant"?e:void 0},...[t,r].flatMap(e=>e?.scope??[])]})(this.widget.variant)}get#d(){return ve(this.widget.ie,this.values,this.#f,this.#p)}get#p(){let{organization:e,d:t}=this.widget;return{...e,name:e.name||t.be}}#h(e){let{status:t,problems:n}=this.#e;return t==="refused"?((e,t,n)=>{let r=e.flatMap(({fields:e})=>e);return t.flatMap(e=>r.filter(({field:t})=>t===e.id).map(({message:t})=>ht(e,t||n.bm)))})(n,e,this.widget.d):[]}#o;#u};Cn([0],li.prototype,"form"),Cn([1],li.prototype,"context"),Cn([1],li.prototype,"values");var oi=class extends Bn{#e=!1;#t=!1;dt(e){return this.widget.gate===e&&!this.#e}get se(){return this.Fe.querySelector("leadline-form")}pt(e,t=""){let{gate:n,d:r,organization:i,se:s}=this.widget;if(n==="none"||this.#t||!e&&!this.#e&&n!=="before")return null;let a={host:this,title:t,text:he(r.gate[n],{organization:i.name||r.be}),submit:{before:r.ao,after:r.ar,optional:""}[n],ct:n==="optional"?this.#n:void 0,st:this.#r};return Rt`<leadline-form form=${s} .content=${this.content} .asking=${a}><slot name="captcha" slot="captcha"></slot></leadline-form>`}async ft(...e){await this.updateComplete,await(this.se?.updateComplete),be(this.Fe,...e,".heading","[tabindex]:is(h2, h3)","leadline-form")}#n=()=>{this.#t=!0,this.re(),this.ft()};#r=()=>{this.#e||(this.#e=!0,this.re(),this.widget.gate!=="optional"&&this.ft())}},ui=e=>e?Rt`<span class="small muted">${e}</span>`:null,ci=[ni,At`.widget{max-width:var(--leadline-max-width,68em)}.sides{gap:calc(var(--_space) * 3);align-items:start;display:grid}@container (width>40em){.sides{grid-template-columns:5fr 6fr}}.fields>*+*{margin-block-start:calc(var(--_space) * 3)}.headline:first-child{grid-column:1/-1}.headline:first-child .figure{color:var(--_accent);font-size:2.5em}.rows>*{padding-block:var(--_space);border-block-end:1px solid var(--_line)}`],di=class extends oi{constructor(){super(),this.#e="",this.widget=lt(this,"calculator"),this.#n="",this.#r=!1,this.#a=({input:e},t,n)=>{let r=this.#t;r.set(e,t,n),le(e.id,r.inputs[e.id]??null),this.start(),this.re()},this.#l=e=>{this.#t.ht(e),this.re()}}static{this.Te=ci}#e;#t;#n;#r;#i;get inputs(){return this.We??this.given}set inputs(e){this.We=e??{}}get result(){return this.#t?.xe.result??null}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#i)}get given(){return this.#t?.inputs??{}}Ye(e){let{id:t,locale:n,d:r,variant:i}=this.widget,s=((e,t,n,{ba:r},i="")=>{let{inputs:s,values:a,series:l=[],tables:o={}}=t,u=new Map([...s,...a,...l].map(e=>[T(e.id),e])),c=new Map(Object.entries(o).map(([e,t])=>[T(e),{columns:[],...t}])),d=(e=>{let t=new Map;return(n="number",r,i="")=>{let s=`${n} ${r} ${i}`,a=t.get(s);if(a)return a;let l=((e,t,n,r)=>{let i=t==="money",s=Math.min(Math.max(Math.trunc(n)||0,0),20),a=new Intl.NumberFormat(e,{...i?Un.test(r)&&{style:"currency",currency:r}:Ln(t),maximumFractionDigits:s,minimumFractionDigits:i?s:0}),l=t==="percent"?100:1,o=e=>a.format(e/l+0);return{one:o,range:(e,t)=>o(e)===o(t)?"":a.formatRange(e/l,t/l)}})(e,n,r??In[n],i);return t.set(s,l),l}})(n);return{id:e,calculator:t,mt:e=>J(s,e),i:n=>{let o=new Xt("#LIMIT!"),p=5e4,f=e=>z($,e),h=Q(e=>{let t=f(e.showIf),r=(e.options??[]).filter(({showIf:e})=>f(e)),i={...e,options:r};return{a:t,field:i,f:t?B(i,n[e.id])??null:null}},{a:!0,field:{...s[0],options:[]},f:null}),m=(e,t)=>{if("years"in e)return(e=>e.includes(null)?new Xt("#N/A"):e)(re(e,t));if(!("default"in e))return A(e.formula).i(t);let{field:n,f:r}=h(e);return r??te(n,t)},b=new Map,g=e=>{let t=[...e].map(([{id:e},t])=>e+t).sort().join(),n=b.get(t);if(n)return n;let r=Q(t=>{if(e.size&&(p-="years"in t?30:1)<0)return o;let n=t[e.get(t)];if(!n)return m(t,s);let r=T(t.id);return A(n).i({get:e=>e===r?m(t,s):s.get(e)})},o),s={get(e){let t=u.get(e);return t?r(t):e==="variant"?i:c.get(e)}};return b.set(t,s),s},$=g(Pn),v=({id:e},t=Pn)=>g(t).get(T(e)),{currency:w=""}=t,y=s.some(({id:e})=>e===w)?K([],$.get(T(w))):w,x=(e,t,n)=>e===null?r:d(t,n,y).one(e),k=new Map,M=e=>W(e,$,e=>k.get(e)),_=G(M),O=s.flatMap(e=>{let{a:t,field:n,f:r}=h(e);if(!t)return[];let i=te(n,$),s=n.options.map(_),a=r??i;return k.set(T(e.id),ne(_(e),s,a,x)),{input:e,options:s,value:a,set:r!==null,default:i}}),S=a.map(e=>{let t=En(v(e)),n=((e,t,n)=>{if(t===null||!e.length)return null;let r,i=t=>new Map(e.map((e,n)=>[e,t(n)?"high":"low"]));if(e.length>6){let t=e.map(e=>n(new Map([[e,"low"]]))<=n(new Map([[e,"high"]])));r=[i(e=>t[e]),i(e=>!t[e])]}else r=Array.from({length:2**e.length},(e,t)=>i(e=>!!(t&1<<e)));let s=[t,...r.map(n)];if(s.includes(null))return null;let[a,l]=[Math.min(...s),Math.max(...s)];return l-a<=1e-12*Math.max(Math.abs(a),Math.abs(l))?null:[a,l]})((e=>{let t=new Set([e]);for(let e of t){let{low:n,high:r}=e;if("default"in e&&h(e).f!==null)t.delete(e);else for(let i of[n,r,n&&r?n:ee(e)])for(let n of A(i??"0").names)t.add(u.get(n)??e)}return[...t].filter(({low:e,high:t})=>e??t)})(e),t,t=>En(v(e,t))),{one:i,range:s}=d(e.format,e.digits,y),a=t===null?M(e.missing)||r:i(t);return k.set(e.id,a),{value:e,number:t,range:n,text:a,u:n?s(...n):"",a:!e.hidden&&f(e.showIf)}}),j=l.map(e=>{let t=re(e,$);return k.set(e.id,t.map(t=>x(t,e.format)).join(", ")),{series:_(e),l:t}}),N={inputs:O.map(e=>({...e,input:_(e.input)})),values:S.map(e=>({...e,value:_(e.value)})),series:j};return{...N,notes:(t.notes??[]).filter(({when:e})=>f(e)).map(({text:e})=>M(e)),result:ie(e,N),scope:$,o:M,format:x}}}})(t,e,n,r,i);this.#t=(e=>{let t=!1,n=new Map,r=new Map,i=n=>{let r=t?{}:Object.fromEntries(Rn().answers);return e.i({...e.mt(r).answers,...n})},s={_e:e,problems:r,inputs:{},xe:i({}),replace(e){s.inputs=e,t=!0,n.clear(),r.clear(),s.i()},valueOf:({input:e,value:t})=>n.has(e.id)?n.get(e.id):t,set(e,t,i){let{id:a}=e,l=qe(e,t,i);if(r.delete(a),n.delete(a),(l||t===null)&&n.set(a,t),l){r.set(a,l);return}let{[a]:o,...u}=s.inputs;s.inputs=t===null?u:{...u,[a]:t},s.i()},ht(e){r.has(e)||n.delete(e)},i(){s.xe=i(s.inputs)}};return s})(s)}replace(e){this.#t.replace(e)}update(e){this.#t?.i(),super.update(e)}updated(){let e=JSON.stringify(this.result);if(!this.#t||e===this.#n)return;let t=this.#n==="";this.#n=e,this.#r||=this.widget.gate!=="none"||Object.keys(this.#t.inputs).length>0,this.#r&&this.#s(this.#t),t||(this.widget.ne("leadline-result",{result:this.#t.xe.result}),this.Xe&&!this.dt("after")&&this.#c())}render(){return ue(this.widget,()=>{let e=this.#t,{d:t,locale:n}=this.widget,{_e:r,xe:i}=e,{title:s,intro:a,disclaimer:l}=r.calculator,o=this.dt("after"),u=this.dt("before");return Rt`${u?null:(()=>Rt`<div class="card sections">${de(i.o(s),i.o(a))}<div class=${o?"":"sides"}><section aria-label=${t.b6}>${pe((e=>{let{ve:t,ye:n}=e,{_e:r,xe:i}=t,{groups:s=[]}=r.calculator,a=G(i.o),l=t=>i.inputs.filter(({input:e})=>e.group===t).map(t=>((e,t)=>{let{ve:n,d:r,locale:i,we:s}=e,{xe:a,_e:l}=n,{input:o,options:u}=t,{source:c}=o,{currency:d}=l.calculator,p=a.inputs.find(({input:e})=>e.id===d)?.value,f=n.problems.get(o.id);return ft({...o,options:u,locale:i,d:r,currency:p===void 0?d:String(p),me:o.type!=="select",value:n.valueOf(t),error:f&&Ae(f,o,r),tag:o.assumption?Rt` <span class="muted">(${r.b8})</span>`:null,after:Rt`${c?Rt`<p class="small muted">${wt(c,r)}`:null}${xt(e,t)}`,he:(e,n)=>s(t,e,n)})})(e,t));return Rt`<div class="fields" @change=${e=>n(e.target.name)}>${l()}${s.map(a).map(({id:e,title:t,text:n,folded:r})=>{let i=l(e);if(i.length===0)return null;let s=n?Rt`<p class="muted small">${n}`:null;return r?Rt`<details><summary>${t}</summary><div class="fields">${s}${i}</div></details>`:Rt`<div class="header"><h4 aria-level="3">${t}</h4>${s}</div>${i}`})}</div>`})({ve:e,d:t,locale:n,we:this.#a,ye:this.#l}))}</section>${o?null:Rt`<section class="panel fields" part="result"><h3 tabindex="-1">${t.b7}</h3>${e.problems.size>0?Rt`<p class="panel notice warning small">${t.bb}`:null}${(({_e:e,xe:t})=>{let n=t.values.filter(({a:e})=>e),r=n.filter(({value:e})=>!e.headline),{groups:i=[]}=e.calculator,s=(e,t)=>t.length>0?Rt`<section>${e?Rt`<h4>${e}</h4>`:null}<dl class="rows">${t.map(yt)}</dl></section>`:null;return Rt`<dl class="cells">${n.filter(({value:e})=>e.headline).map(({value:e,text:t,u:n})=>Rt`<div class="headline" part="headline"><dt class="muted">${e.label}<dd class="figure">${t}<dd>${ui(n)} ${ui(e.help)}</div>`)}</dl>${s("",r.filter(({value:e})=>!i.some(({id:t})=>t===e.group)))}${i.map(({id:e,title:n})=>s(t.o(n),r.filter(({value:t})=>t.group===e)))}`})(e)} ${(({xe:e},t)=>{let{format:n}=e,r=e.series.filter(({l:e})=>e.some(e=>e!==null)),i=r.flatMap(({l:e})=>e.map(e=>e??0)),s=Math.min(0,...i),a=Math.max(0,...i)-s||1,l=e=>(e-s)/a*100;return r.map(({series:{label:e,format:r},l:i})=>Rt`<section part="chart"><h4>${e}</h4><ul class="rows">${i.map((e,i)=>Rt`<li><p class="pair"><span>${he(t.bc,{n:i+1})}</span><strong>${n(e,r)}</strong></p>${e===null?null:vt(l(Math.max(0,e)),[l(0)],l(Math.min(0,e)))}`)}</ul></section>`)})(e,t)} ${$t(t)}</section>`}</div>${!o&&i.notes.length>0?Rt`<ul class="notes stack" part="notes">${i.notes.map(e=>Rt`<li>${e}`)}</ul>`:null}<div>${o?null:(({_e:e,xe:t},n)=>{let{inputs:r,values:i,tables:s={}}=e.calculator,a=new Map([...r,...i,...Object.values(s)].flatMap(({source:e})=>e?[[e.label+e.url,e]]:[]));return Rt`<details class="stack" part="working"><summary>${n.bd}</summary><ol class="notes stack">${t.values.map(({value:e,text:t})=>Rt`<li><p class="pair"><span>${e.label}</span> <strong>${t}</strong></p><code class="small muted" dir="ltr">${e.id} = ${e.formula}</code>`)}</ol>${a.size>0?Rt`<h4>${n.ab}</h4><ul class="notes small">${[...a.values()].map(e=>Rt`<li>${wt(e,n)}`)}</ul>`:null}</details>`})(e,t)}<div class="small muted">${ce(i.o(l))}</div></div><p class="hidden" role="status">${this.#e}</div>`)()}${this.pt(!0,u?i.o(s):"")}`})}#s({_e:e,xe:t}){(e=>{n().estimate=e,i()})({lead:ae(e,t),scope:t.scope})}#c(){clearTimeout(this.#i),this.#i=setTimeout(()=>{this.#e=this.#t.xe.values.filter(({a:e,value:t})=>e&&t.headline).map(({value:e,text:t})=>`${e.label}: ${t}`).join(". "),this.re()},900)}#a;#l};Cn([0],di.prototype,"calculator"),Cn([1],di.prototype,"inputs");var pi={a:!1,options:[],f:null,score:null,gt:0},fi=e=>e.reduce((e,t)=>e+t,0),hi=e=>typeof e=="number"?Math.min(100,Math.max(0,e)):null,mi=[ni,At`.compact{color:var(--_text-muted);font-size:1em}form>*+*{margin-block-start:calc(var(--_space) * 4)}.finding{background:var(--_accent-soft)}.finding h3{font-size:1.5em}.section,.next{border-block-start:1px solid var(--_line);padding-block-start:calc(var(--_space) * 1.5)}.readiness,.areas{gap:calc(var(--_space) * 1.75) calc(var(--_space) * 4);align-items:center;display:grid}@container (width>34em){.both{grid-template-columns:1fr 2fr}.areas{grid-template-columns:1fr 1fr}}`],bi=class extends oi{constructor(){super(),this.layout="steps",this.widget=lt(this,"quiz"),this.#t={},this.#n="",this.#s=()=>{this.start(),this.#i(),this.re()},this.#c=e=>{let t=e()===!1,{$t:n,index:r,a:i}=this.#e;this.re(),!t&&!n&&this.layout!=="page"&&this.widget.ne("leadline-step",{step:r+1,of:i.length}),n&&this.widget.gate==="before"&&this.se?.submit(),this.ft(...t?["[part=summary]",".invalid [name]"]:[])}}static{this.Te=mi}#e;#t;#n;get answers(){return this.We??this.given}set answers(e){this.We=e??{}}get result(){return this.#e?.xe.result??null}restart(){this.Xe=!1,this.answers={}}get given(){return this.#e?.answers??{}}Ye(e){let{id:t,organization:n,d:r,variant:i}=this.widget,s=((e,t,n={},r,i="")=>{let s=((e,{a4:t,a5:n})=>{let r=(e=[])=>e.map((e,t)=>({value:t,score:t,label:e}));return{...e,questions:e.questions.map(i=>{let{type:s,steps:a=e.steps}=i,l={...i,type:"single",shuffle:!1};return s==="scale"?{...l,options:r(a)}:s==="yes-no"?{...l,options:r([n,t]).reverse()}:i})}})(t,r);return{id:e,quiz:s,mt:e=>J(s.questions,e),i:t=>((e,t,n,r,i)=>{function s(e){if(!e.suggest)return;let t=p(e.suggest),n=e.type!=="several"&&Array.isArray(t)?t[0]:t,r=B({...e,options:m(e).options},n);return r===null||[r].flat().length===0?void 0:r}let{questions:a,sections:l=[],areas:o=[],outcomes:u={},recommendations:c}=t,d=[...t.bands??[]].sort((e,t)=>e.from-t.from),p=Q(e=>A(e).i(q),new Xt("#LIMIT!")),f=e=>e===void 0||M(p(e)),h=e=>l.find(({id:t})=>t===e.section),m=Q(e=>f(h(e)?.showIf)&&f(e.showIf)?((e,t,n)=>{let r=(e.options??[]).filter(e=>n(e.showIf)),i=B({...e,options:r},t)??null,s=H(r,[i].flat()),a=r.some(({score:e})=>e!==void 0),l=e=>e.score??0,o=r.map(e=>e.exclusive?0:Math.max(0,l(e))),u=s.length>0||Array.isArray(i);return{a:!0,options:r,f:i,score:a&&u?fi(s.map(l)):null,gt:a?Math.max(...r.map(l),Array.isArray(i)?fi(o):-1/0):0}})(e,i[e.id],f):pi,pi),b=(e,t)=>{if(e)return hi(p(e));let n=0,r=0;for(let e of a){let i=t(e),s=i?m(e):pi;s.score===null||s.gt<=0||(n+=i*s.score,r+=i*s.gt)}return hi(r>0?100*n/r:null)},g=Q(({id:e,score:t,showIf:n,include:r={}})=>{if(f(n))return b(t,t=>(t.area===e?t.weight??0:0)+(r[t.id]??0))},null),$=new Set(o.filter(({separate:e})=>e).map(({id:e})=>e)),v=Y(()=>b(t.score,({area:e="",weight:t})=>$.has(e)?0:t),null),w=(e,n=[])=>{let r=(e=>Number(e?.toPrecision(12)))(e),i=d.findLastIndex(({from:e})=>r>=e),s=({atMost:e})=>d.findIndex(({id:t})=>t===e),a=[...n,...t.gates??[]].filter(e=>s(e)<i&&f(e.when));return{m:d[Math.min(i,...a.map(s))],gates:a}},y=Y(()=>w(v()),{m:void 0,gates:[]}),x=Q(e=>"rules"in e?{m:e.rules.find(({when:e})=>f(e)),gates:[]}:w(hi(p(e.score)),e.gates),{m:void 0,gates:[]}),k=()=>Object.entries(u).filter(([,{showIf:e}])=>f(e)),_=Y(()=>(c?.items??[]).flatMap(({id:e,title:t,note:n,rules:r})=>{let[i]=r.filter(({when:e})=>f(e)).sort((e,t)=>t.rank-e.rank);return i?{id:e,title:t,note:n,rank:i.rank,reason:i.reason}:[]}).sort((e,t)=>t.rank-e.rank).slice(0,c?.limit).map(({rank:e,...t})=>U(t)),[]),O=new Map,S=(e,t)=>O.set(T(e),t),j=(e,t)=>S(e,{value:()=>t()??null,d:()=>(e=>e==null?"":String(Math.round(e)))(t()),vt:!0}),N=(e,t)=>S(e,{value:()=>t()?.id??null,d:()=>I(t()?.title),vt:!0});S(An,{value:()=>r}),j("score",v),N("band",()=>y().m),S("recommended",{value:()=>_().map(({id:e})=>e),d:()=>_().map(({title:e})=>e).join(", ")});for(let e of o)j(e.id,()=>g(e));for(let[e,t]of Object.entries(u))N(e,()=>f(t.showIf)?x(t).m:void 0);for(let[e,n]of Object.entries(t.formulas??{}))S(e,{value:()=>p(n)});for(let e of a)S(e.id,{value:()=>m(e).f,d:()=>K(m(e).options.map(U),m(e).f,", "),state:()=>m(e)});let q={get:e=>O.get(e)?.value(),score:e=>O.get(e)?.state?.().score},z=Q(e=>O.has(e)?O.get(e).d?.():X(n,e),void 0),I=e=>W(e,q,z),U=G(I),L=a.flatMap(e=>{let{a:t,options:n,f:r,score:i}=m(e),a=e.required!==!1;return t?[{question:U(e),options:n.map(U),section:U(h(e)??{}),required:a,f:r,score:i,wt:s(e)}]:[]}),P=L.some(({f:e})=>e!==null)&&L.every(({required:e,f:t})=>!e||t!==null),E=a.flatMap(({id:e,label:t,gap:n,weight:r=1},i)=>{let{score:s,gt:l}=m(a[i]);if(!n||s===null||s>=n.below)return[];let{label:o=t,text:u,reference:c,urgent:d=-1/0}=n,p=r*(l-s);return{id:e,label:o,text:u,reference:c,urgent:s<=d,score:s,yt:p}}).sort((e,t)=>Number(t.urgent)-Number(e.urgent)||t.yt-e.yt).map(({yt:e,...t})=>U(t)),{m:R=null}=y(),F={a:L,complete:P,score:v(),band:R&&U(R),areas:o.flatMap(e=>{let t=g(e),{id:n,label:r,hidden:i}=e;return i||t===void 0?[]:[U({id:n,label:r,score:t})]}),outcomes:k().map(([e,t])=>{let{id:n=null,title:r="",text:i,next:s}=x(t).m??{},a=n||!("rules"in t)?void 0:t.undecided;return U({name:e,label:t.label,id:n,title:r,text:i,next:s,undecided:a})}),recommendations:[..._()],several:_().length>1?I(c?.several):void 0,gaps:E,notes:[...new Set([...y().gates,...k().flatMap(([,e])=>x(e).gates),...a.flatMap(e=>{let{options:t,f:n}=m(e);return H(t,[n].flat()).map(({advice:e})=>({text:e}))}),...(t.notes??[]).filter(({when:e})=>f(e))].flatMap(({text:e})=>I(e)||[]))],scope:P?q:{...q,get:e=>O.get(e)?.vt?null:q.get(e)},o:I};return{...F,result:P?kt(e,F):null}})(e,s,n,i,t)}})(t,e,n,r,i);this.#e=((e,t)=>{function n({question:e,required:t,f:n}){let{id:r,options:i}=e,s=u.get(r);return s?[[r,s.code]]:t&&String(n??"")===""?[[r,i?"choice":"required"]]:[]}function r(t){o=t,c.xe=e.i(o);let n=new Map(c.xe.a.map(e=>[e.question.id,e]));i=c.questions.flatMap(({id:e})=>n.get(e)??[]);let r=c.a.slice(0,c.index+1).flatMap(({question:e})=>n.get(e.id)??[]);c.a=[...new Set(r.concat(i))]}let i,s,{questions:a,shuffle:l}=e.quiz,o={},u=new Map,c={_e:e,xe:e.i(o),questions:l?_t(a,Ce(),({id:e,section:t,showIf:n})=>[e,t,n]):a,a:[],$t:!1,problems:new Map,get index(){return Math.max(0,c.a.findIndex(({question:e})=>e.id===s))},Oe(e){let{a:t,index:n}=c;return e?i:t.slice(n,n+1)},get answers(){return Object.fromEntries(c.a.flatMap(({question:e,f:t})=>t===null?[]:[[e.id,t]]))},valueOf({question:e,options:t,f:n,wt:r}){let{id:i}=e,s=u.get(i);return s?s.xt:n!==null||Object.hasOwn(o,i)?n:r??B({...e,options:t},Rn().answers.get(i))??null},Se:e=>!u.has(e.question.id)&&c.valueOf(e)!==e.f,replace(e){u.clear(),c.problems.clear(),r(e),s=c.a.find(({f:e})=>e===null)?.question.id,c.$t=c.xe.complete},f({question:e},n,i){let{id:s}=e,a=qe(e,n,i);a?u.set(s,{code:a,xt:n}):u.delete(s),c.problems.delete(s),r({...o,[s]:a?null:n}),t()},forward(e){for(let t of c.Oe(e))c.Se(t)&&c.f(t,c.valueOf(t));if(c.problems=new Map(c.Oe(e).flatMap(n)),c.problems.size)return!1;let t=!e&&c.a[c.index+1]||c.a.find(e=>n(e).length);return t?s=t.question.id:c.$t=!0,!0},ap(){c.problems.clear(),s=c.a[c.index-1]?.question.id},Ne(){c.$t=!1,s=void 0}};return r(o),c})(s,this.#s)}replace(e){this.#e.replace(e),this.#i()}updated(){this.#e&&(this.#n?this.#r():this.updateComplete.then(()=>this.#r()))}render(){return ue(this.widget,()=>{let{d:e,locale:t}=this.widget,n=this.#e,r=(n.$t?Nt:St)({ve:n,d:e,locale:t,ke:this.layout==="page",go:this.#c,Me:e=>be(this.Fe,Dn(e)),restart:()=>this.restart()}),i=this.dt("before")||n.$t&&this.dt("after");return Rt`${i?null:Rt`<div class="card">${r}</div>`}${this.pt(n.$t,i?n.xe.o(n._e.quiz.title):"")}`})}#r(){let{result:e}=this,t=JSON.stringify(e);e&&t!==this.#n&&this.widget.ne("leadline-result",{result:e}),this.#n=t}#i(){let{_e:e,xe:t,answers:r}=this.#e,s=Object.keys({...this.#t,...r}).filter(e=>r[e]!==this.#t[e]);if(!s.length)return;this.#t=r;for(let e of s)le(e,r[e]??null);let{scope:a,gaps:l}=t,o=(({id:e,quiz:t},{result:n,a:r,o:i},s)=>({id:e,title:i(t.title),score:n?.score??null,band:n?.band??null,areas:n?.areas??[],outcomes:n?.outcomes??{},recommendations:n?.recommendations??[],answers:r.filter(({f:e})=>e!==null).map(e=>({id:e.question.id,question:e.question.label,value:se(e.f),label:Mt(e,s.a3),score:e.score}))}))(e,t,this.widget.d);(e=>{n().quiz=e,i()})(Object.keys(r).length?{lead:o,scope:a,gaps:l}:null)}#s;#c};Cn([0],bi.prototype,"quiz"),Cn([0],bi.prototype,"layout"),Cn([1],bi.prototype,"answers");var gi={"leadline-quiz":bi,"leadline-calculator":di,"leadline-form":li},$i=!1,vi=window.Leadline;vi?.version===void 0?(((e={})=>{o("Leadline.settings",Object.keys(e)),n().takenOver={...e}})(vi?.settings),(e=>{n().tag=e??document.querySelector("script[data-leadline]")??[...document.scripts].find(({src:e})=>/^[^?#]*\/leadline\.js([?#]|$)/.test(e)),u("data-*",Object.keys({...n().tag?.dataset}))})(document.currentScript),window.Leadline={version:Vt,configure:e=>{o("configure",Object.keys(e));let t=n();t.configured={...t.configured,...e},i()},open:e=>{let t=`:is(${Object.keys(gi).join()}):defined`,n=`:is(${e})`,r=document.querySelector(`${n}${t}, ${n} ${t}`);return!!r&&(ge(r),!0)},outbox:()=>it().outbox(),flush:()=>it().flush()},(()=>{if(!$i)if($i=!0,I(),r(L),L(),P(()=>{it().resume()}),(()=>{try{return Bt(Rt`<br/>`,document.createDocumentFragment()),!0}catch{return!1}})()){for(let[e,t]of Object.entries(gi))customElements.get(e)||customElements.define(e,t);d(),new MutationObserver(d).observe(document,{childList:!0,subtree:!0})}else s("trusted-types","expected trusted-types leadline in the policy")})()):vi.version!=="0.1.0"&&a("version-mismatch",`expected ${vi.version}, found ${Vt}`)}();