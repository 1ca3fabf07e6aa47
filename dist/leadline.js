/*! Leadline 0.1.0 | MIT | parts: THIRD-PARTY-LICENSES.md */
!function(){"use strict";let iso=`~gate
+~problems
+~became
+~summaryPriority
+~phrases
*78~content
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
step {step} of {of}
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
how much of your current or planned revenue depends on public tenders, large companies or export
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
are non-managerial workers consulted, and do they take part in decisions
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
how much of your current or planned revenue depends on public tenders, large companies or export
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
a delivery traced back, and how you protect what belongs to customers
which know-how is critical, and how it is passed on
the list, emergencies included, and the criteria
the current register, and the last evaluation
controls at work, and what suppliers were told
plans, drills, and what changed after them
a recent change, and what was checked before
figures over time, and calibration records
the method, and assessments of real work
why nothing better was chosen
minutes, and workers themselves
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







a1="d"
a1="d"

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
effects, responsibility and resources are checked beforehand and recorded
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
not planned
reviewed, not recorded
stages with review, verification and validation; records
failures are analysed and the stages adapted
nothing is marked
marked now and then
marked, with records; list of what belongs to customers
tracing is tested; gaps are closed
it is lost
passed on when asked
list of who has it, and how it is passed on
gaps are closed before people leave
not known
known, not listed
current list, rated by fixed criteria
changes are followed; priorities move
no register
partly listed
current register; compliance is evaluated at planned intervals
changes are followed; gaps are closed on time
no controls
by habit, not at suppliers
controls for each, also in orders and contracts, with records
trends lead to better controls
no plan
known, not practised
plan for each likely emergency; records of drills
drills are analysed and the plan is adapted
not checked
some are checked
effects are checked beforehand and recorded
checked again afterwards
not measured
from bills
defined figures, devices and intervals, with calibration records
trends lead to savings
no assessment
known by experience
method, and assessments of each activity with those who do it
the effect of actions is checked; risks fall
personal protection only
chosen by experience
in this order, with reasons for each high risk
better controls replace personal protection
they are told
asked now and then
regular meetings, with records of proposals and answers
proposals lead to decisions
no list
some are listed
current register, and records of the last evaluation
gaps are rare and closed on time
they just start
some are briefed
forms for changes and orders; records of briefings for contractors
contractors’ safety is rated and leads to action
no drills
first aid only
plan for each likely emergency, with first aid; records of drills
drills are evaluated with workers
not reported
only accidents
cause analysis with workers, action, record
more near misses are reported; repeats are rare
no scope
roughly known
written, with interfaces and reasons for what is left out
reviewed with each new site, system or contract
not assessed
assessed by experience
method, owners, acceptance criteria, and assessments that can be compared
repeated at planned intervals; priorities move
not yet
one of them, or a draft
both, with reasons for each control
the effect of actions is checked; both are adapted
not settled
settled, not written
written and communicated, with records
checked regularly; exceptions are rare and known
no rules
by habit
rules and checklists for joining and leaving, with records
the effect of training is checked; access ends on time
open doors
locked doors
zones; rules for entry, clear desk, disposal
checked regularly; findings are closed on time
as delivered
updated by habit
settled, with updates, backup, logging, and a restore test
checked regularly; gaps are closed on time
not detected
handled as they come
it is written down who reports what to whom, and by when; practised
incidents are analysed and the plan is adapted
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
AND(a2="c", OR(ISBLANK(sector), ANY(sector, "medical-devices")), in_america)
AND(a2="d", OR(ISBLANK(sector), ANY(sector, "laboratory")))
AND(a2="d", OR(ISBLANK(sector), ANY(sector, "construction")), in_eu)
AND(a2="d", OR(ISBLANK(sector), ANY(sector, "aerospace", "manufacturing", "it")), in_america)
AND(a2="d", OR(ISBLANK(energy), energy>85), in_eu)
AND(a2="c", OR(ISBLANK(facts), HAS(facts, "nis2")), in_eu)
AND(a2="d", OR(ISBLANK(sector), ANY(sector, "energy")), in_eu)
AND(a2="d", OR(ISBLANK(sector), ANY(sector, "health", "it")), in_eu)~exclusive
















































































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
list errors, complaints and incidents; give each a cause, action, owner and date
set stages with review, verification and validation; keep records
mark what you deliver, with records; protect and list what belongs to customers
list critical know-how, who has it, and how it is passed on
list those of each activity and product; rate them by fixed criteria
list laws, permits and other duties; set dates to evaluate compliance
set controls for each, also in orders and contracts
plan for each likely emergency; keep records of drills
add environmental effects to your form for changes
define figures, devices and intervals, with calibration records
go through each activity with those who do it; rate the risks
for each high risk, write down why no better control is possible
hold regular meetings, with records of proposals and answers
list laws, permits and other duties; set dates to evaluate compliance
use forms for changes and orders; keep records of briefings for contractors
plan for each likely emergency, with first aid; keep records of drills
make reporting easy; find causes with those involved; check the actions
draw locations, systems, cloud services and interfaces; mark what is inside
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
6.3, 8.1; 8.5.6 (ISO 9001)
7.2, 7.3
7.1.3 to 7.1.5 (ISO 9001)
=7.5
8.2 (ISO 9001); 6.1.3 (ISO 14001, ISO 45001)
8.4 (ISO 9001); 8.1 (ISO 14001, ISO/IEC 27001); 8.1.4 (ISO 45001)
8.1; 8.5 to 8.7 (ISO 9001)
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
AND(COUNTA(a1, a2, a3, a4, a5)=5, NOT(ISBLANK(a6)))
AND(COUNTA(a1, a2, a3, a4, a5)=5, NOT(ISBLANK(a6)))~in-eu
OR(ISBLANK(markets), HAS(markets, "eu"))~in-america
OR(ISBLANK(markets), HAS(markets, "north-america"))~of-date
IF(ISBLANK(a1_date), "", " of " & a1_date)~months
IFS(ISBLANK(staff), "3 to 18", staff<=10, "3 to 6", staff<=50, "4 to 9", staff<=250, "6 to 12", TRUE, "9 to 18")~areas~id
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








IFS(COUNTA(q1, q2, q3)=3, 0.6*score+0.4*quality)

IFS(COUNTA(e1, e2, e3, e4, e5, e6)=6, 0.6*score+0.4*environmental)

IFS(COUNTA(s1, s2, s3, s4, s5, s6, s7)=7, 0.6*score+0.4*safe_work)

IFS(COUNTA(i1, i2, i3, i4, i5, i6, i7, i8)=8, 0.6*score+0.4*security)~include~r9
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
OR(r2<2, r3<2, r7<2)
r17<2
NOT(ANY(records, "3-6", "over-6"))
OR(e1<2, e2<2)
OR(s1<2, s4<2)
OR(i2<2, i3<2)~atMost
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





&61~undecided^Open: answer all six questions on ^.
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
a2="d"
a1="d"
a2="c"
AND(answered, points>=55)
AND(answered, points>=35)
AND(answered, points>=20)
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
AND(sector="food", HAS(facts, "food-retail"))
AND(sector="food", NOT(HAS(facts, "food-retail")))
ANY(a2_instrument, "n19", "n20")
a2_instrument="n18"
ANY(a1_standards, "iso-27001")
HAS(a1_standards, "n05")
ANY(sector, "it")
ANY(facts, "personal-data", "software-cloud", "nis2")
ANY(facts, "ai")
ANY(a1_standards, "iso-14001")
ANY(facts, "emissions")
OR(a2_instrument="n16", AND(HAS(markets, "eu"), energy>85))
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
without series production: ISO 9001 first


accreditation, never certification
FSSC 22000, BRCGS, IFS or SQF: ask your customer. ISO 22000 alone is not GFSI-recognized

edition 2022. For NIS2 a support, not a proof
for the EU AI Act a support, not a proof
edition 2026, transition until 2029: check the dates
national law decides
edition 2018; a revision is expected in 2027~notes~when
NOT(ISBLANK(a2_instrument))
a1="d"
a2="b"
AND(need="system-required", points>=40)
AND(answered, HAS(a6, "f"), points<35)
AND(HAS(markets, "eu"), energy>10, energy<=85)
AND(HAS(markets, "eu"), ANY(a3, "c", "d"))
NOT(ANY(records, "3-6", "over-6"))
a2="b"
AND(need="system-required", points>=40)
AND(answered, HAS(a6, "f"), points<35)
AND(HAS(standards, "iso-27001"), effectiveStaff>175, effectiveStaff<=10700)~text^^.
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

as in an offer

0 without a consultancy

all their time until the certificate
pay and overheads
for internal audits and management review
working time included

valued like days of your own people
valued like days of your own people

no study found: start low~unit
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
COUNT(standards)>1












HAS(standards, "iso-45001")
HAS(standards, "iso-14001")~max




20
100







100





100~low







day_rate*0.75

ROUND(LOOKUP(staff, effort, "consultancy-low")*effortFactor, 0)

ROUND(LOOKUP(staff, effort, "internal-low")*effortFactor, 0)

=20~high







day_rate*1.3

ROUND(LOOKUP(staff, effort, "consultancy-high")*effortFactor, 0)

ROUND(LOOKUP(staff, effort, "internal-high")*effortFactor, 0)

=30~assumption







!
!
!
!
!
!
!





!~default~formula
12*priceLevel
8*priceLevel
ROUND(LOOKUP(staff, effort, "consultancy")*effortFactor, 0)
10*priceLevel
ROUND(LOOKUP(staff, effort, "internal")*effortFactor, 0)
3.5*priceLevel~tables~label
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
IFS(COUNT(standards)>0, qmsDays+emsDays+ohsDays+ismsDays)
tableDays*(1+adjustment%)*(1-integration%)
MAX(1, MROUND(unroundedDays, 0.5))
MAX(1, MROUND(unroundedDays/3, 0.5))
MAX(1, MROUND(unroundedDays*2/3, 0.5))
auditDays+2*surveillanceDays
IFS(currency="EUR", 100, currency="USD", 150, currency="GBP", 75, currency="CNY", 250, currency="INR", 1500)
(MAX(IF(HAS(standards, "iso-9001"), 1), IF(HAS(standards, "iso-14001"), 1.1), IF(HAS(standards, "iso-45001"), 1.1), IF(HAS(standards, "iso-27001"), 1.4))+SUM(IF(HAS(standards, "iso-9001"), 1), IF(HAS(standards, "iso-14001"), 1.1), IF(HAS(standards, "iso-45001"), 1.1), IF(HAS(standards, "iso-27001"), 1.4)))/2
auditDays*day_rate+fees
IFS(NOT(ISBLANK(consultancy_days)), consultancy_days)*consultancy_rate
IFS(NOT(ISBLANK(internal_days)), internal_days)*internal_rate
bodyCost+consultancyCost+internalCost
surveillanceDays*day_rate+fees+internalCost*upkeep/100
costFirstYear+2*costYear
errors+tenders+(questionnaires/8+accidents)*internal_rate+resources
ownFigures*share%
costCycle/2
breakEvenYear/ownFigures*100
IFS(AND(costFirstYear>0, 2*benefitYear>=costCycle), 12+12*costFirstYear/(benefitYear-costYear))~hidden
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
costFirstYear=0
costFirstYear>0~series~id
cashFlow~label
Benefits less costs, added up~formula
IF(year=1,-costFirstYear, benefitYear-costYear)~years
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
OR(need="not-necessary", timeframe="exploring")
need="not-necessary"`;function We(e){let{format:t,connector:n}=e;return t===1&&!!xr(n)}function te(e){if(!("default"in e))return e.formula;let{default:t}=e;return typeof t=="object"&&"formula"in t?t.formula:void 0}function w(e){return typeof e=="object"&&e&&!$(e)?h("#VALUE!"):e}function k(e){let t=y(e);return typeof t=="string"&&!Xt.test(t)?h("#VALUE!"):x(Number(t))}function B(e){let t=typeof e=="string"&&e.trim()!==""?Number(e):e;return typeof t=="number"&&Number.isFinite(t)?t:void 0}function M(e){let t=y(e);return typeof t=="boolean"?t?"TRUE":"FALSE":String(typeof t=="number"?m(t):t??"")}function H(e,t){if(typeof t=="string"||typeof t=="number")return e.find(e=>String(e.value)===String(t))}function Ie(e,t){return typeof t=="number"?`${e}[${t}]`:(e&&`${e}.`)+t.slice(0,40)}function Se(e){return typeof e=="string"?e.slice(0,2e4):B(e)}function G(e){return Array.isArray(e)&&typeof e[0]?.text=="string"}function $(e){return Array.isArray(e)}function Le(e){return Array.isArray(e)?e.map(e=>e?.id??e?.value):Object.keys(e??{})}function bt(e){return Xr.includes(e??"")}function F(e){return(e??"")===""}function ae(e){return structuredClone(e)}function xe(e){return Jn.test(e.trim())}function m(e){return Number(e.toPrecision(15))}function x(e){return Number.isFinite(e)?e+0:h("#NUM!")}function b(e,t,n){return t===0?0:(t<0&&e>0&&h("#NUM!"),m(n(m(m(e)/t))*t))}function T(e,t){return t===void 0||_(A(t).t(e))}function N(e,t){return n=>(j(n),e(n,...t))}function ee(e,t){let n=Y(e,t);return()=>n(void 0)}function De(e,t){let n=ur.get(e)??t();return ur.set(e,n),n}function A(e){let t=wn.get(e)??z(e);return wn.set(e,t),t}function Y(e,t){let n=new Map;return r=>{let i=n.get(r);if(i!==void 0||n.has(r))return i;n.set(r,t);let s=e(r);return n.set(r,s),s}}function Be(e,t){if(t)return t;let n=e.closest("[lang]");if(n)return n.getAttribute("lang")||void 0;let r=e.getRootNode();return r instanceof ShadowRoot?Be(r.host):void 0}function v(e){if(e instanceof Gt)throw e;return typeof e=="number"&&x(e),e===void 0?h("#NAME?"):e}function _(e){return!(e instanceof Gt||!y(e))}function I(e){return e.replaceAll("-","_")}function _e(e){return Oe(e).replace(/[^?:]$/,"$&:")}function ke(e){let[,t]=Hn.exec(e.replace(Vn,""))??[];return t?`+${t}`:""}function Oe(e,t=240){let n=e.replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1).trimEnd()}…`:n}function g(e,t){let n=e+t;return Math.abs(n)<Math.abs(e)*2**-49?0:n}function Qe(e,t){let n=Math.min(3e5,1e3*2**(e-1));return Math.max(100,t()*n)}function Ye(e,t){return Math.max(0,Math.min(e-t,36e5))||0}function Me(e,t=", "){return e.filter(Boolean).join(t)}function y(e){return $(e)?e.length>1?e.join(", "):e[0]??null:w(e)}function Ve(e){return JSON.stringify(e,function(e){return this[e]})}function He(e){try{return JSON.parse(e)}catch{return}}function Pe(e){try{return new URL(e,document.baseURI)}catch{return null}}async function at(e){return(await(import(new URL("proof.js",n().tag?.src||document.baseURI).href))).proofFrom(e)}function h(e){throw new Gt(e)}function D(e){return/^(single|several|select)$/.test(e)}function P(e){return/^(number|money|slider|percent)$/.test(e)}function $t(e){return e.some(({state:e})=>e!=="refused")}function gt(e){let t=e.map(({state:e})=>e);for(let e of["sent","unconfirmed"])if(t.includes(e))return e;return t.length&&!$t(e)?"refused":e.some(({state:e,attempts:t})=>e==="waiting"&&t)?"waiting":null}function rt(e){let t=new Set,n=0;for(let{id:r,json:i,state:s}of e)n+=Sr(i??""),s!=="refused"&&t.add(r);if(t.size>50||n>8388608)throw new Pr}function r(e){let{listeners:t}=n();return t.add(e),()=>t.delete(e)}function oe(e,t,r=!1){let{answers:s,typedIds:a}=n();a[r?"add":"delete"](e),t===null?s.delete(e):s.set(e,t),i()}function s(e){Object.assign(n(),e),i()}function i(){for(let e of n().listeners)e()}function u(e,t,n){for(let r of t)Ht.includes(r)||l("setting-unknown",`${e}: found "${r}"`,n)}function o(e){let{configured:t,tag:r,takenOver:i}=n(),s={};for(let n of Ht){let[a,o,u]=Vt[n];for(let c of[e?.getAttribute(n),t[n],r?.dataset[n],i[n],a]){let t=n==="content"&&typeof c=="object",r=[c].flat().join(" ").trim();if(r){if(!o||(u?u.test(r):o.split(", ").includes(r))){s[n]=t?c:r;break}l("setting-unknown",`${n}: expected ${o}, found "${r}"`,e)}}}return s}function d(e){let{dataset:t,firstElementChild:n}=e,r=`leadline-${t.leadline}`;if(n?.localName===r)return;if(!customElements.get(r)){l("setting-unknown",`data-leadline: expected quiz, calculator or form, found "${t.leadline}"`,e);return}let i=document.createElement(r);for(let e of Kt)t[e]&&i.setAttribute(e,t[e]);c("data-leadline",Object.keys(t),e),e.replaceChildren(i)}function Ze({endpoint:e,connector:t},n,r=[]){let i=kr(t),s=kr(e).flatMap((e,t)=>{let r=i[i.length>1?t:0],s=xr(r),a=Pe(e)?.href.replace(location.protocol,"https:")??"";if(s&&Mr.test(a))return{d:t+1,target:{endpoint:e,connector:r}};let o=e.replace(/[?#].*|\/\/.*@/gs,"…");return l("setting-unknown",s?`endpoint: expected an https URL without password, found "${o}"`:`connector: expected a known one, found "${r}"`,n),[]}),a=s.filter(({d:e})=>r.includes(e));return(a.length?a:s).map(({target:e})=>e)}function ot(e,t){function s(n,r){t==="form"&&n==="leadline-start"&&(e=>{let t=Hr(e);t&&st().K(t)})($());let i=fr(n,r,e,w.id);return $().analytics==="datalayer"&&((e,t,n,r)=>{if(!Yn.test(e))return;let{step:i,result:s}=t,a=e==="leadline-saved"?"generate_lead":e.replace("-","_");try{(window.dataLayer??=[]).push({event:a,widget:n,id:r,step:i,band:s?.band?.id})}catch(e){reportError(e)}})(n,r,e.localName,w.id),i}function l(e,t){a(e,t),s("leadline-error",{error:{code:e,message:t}})}function u(){e.isConnected&&(Ce($().mapping),w.endpoints.length||l("endpoint-missing","leads go nowhere"),w.organization.name||l("organization-missing","expected a name"))}let d,p=null,f=null,h="",m=!1,b=()=>e.Q(),g=new MutationObserver(b),$=()=>o(e.asking?.host??e),v=()=>Be(e,$().locale),w={u:Qn,get a0(){return!p},get id(){return f?.id??""},get Y(){return f?.Y??null},get o(){return(f??p)?.o??null},get organization(){return((e,{organization:t,privacy:n,email:r,phone:i})=>{let s=Object.entries({name:t,privacyUrl:n,email:r,phone:i,tel:i}).filter(([,e])=>e);return{...e,...Object.fromEntries(s)}})(p?.content?.organization,$())},get locale(){return((e,t)=>{if(!e||pr(e)!==pr(t))return t;try{return Intl.getCanonicalLocales(e)[0]??t}catch{return t}})(v(),p?.content?.locale??"en")},get direction(){return((e,t)=>{let{dir:n}=e.closest("[dir]")??document.documentElement;return n==="ltr"||n==="rtl"?n:dr.test(t)?"rtl":"ltr"})(e,w.locale)},get variant(){return(e=>{let{id:t="",variants:r}=e??{};if(!r)return"";let s=n().variants[t],a=((e=[],t,n)=>{let r=e.flatMap(({id:e,weight:t=1})=>Array.from({length:Math.min(t,100)},()=>e));return r.find(e=>e===t)??r[Math.floor(n*r.length)]??""})(r,s,Number(Je()));return a&&!s&&(n().variants[t]=a,i()),a})(p?.content)},get theme(){return $().theme},get gate(){let{forms:e}=p?.content??{};return(e&&$().gate)??"none"},get ee(){return p?.content?.forms?.contact&&"contact"},get endpoints(){return Ze($(),e)},get te(){return Number($().keep)},ne(){let t=["lang","dir",...Ht];g.observe(e.asking?.host??e,{attributeFilter:t}),g.observe(document.documentElement,{attributeFilter:t}),d=r(b),b(),c(`<${e.localName}>`,e.getAttributeNames(),e)},re(){g.disconnect(),d()},ie(){let{content:n}=$(),r=e.content||n,i=r?((e,t="en")=>{if(typeof e=="object")return De(e,()=>Fe(e,"content"));if(e.startsWith("#")){let t=lr(e);return t?De(e+t,()=>Fe(t,e)):document.readyState==="loading"?new Promise(e=>document.addEventListener("DOMContentLoaded",e)):or("content-unreachable",`${e}: expected a script, found none`)}let n=[t,t.split("-",1)[0]].map(t=>Pe(e.replaceAll("{locale}",t))?.href??e);return De(n[0],async()=>ur.set(n[0],await(async e=>{let t="";for(let n of e)try{return Fe(await Re(n,15e3),n)}catch(e){t=e.message}return or("content-unreachable",`${e[0]}: expected a content file, got ${t}`)})(n)))})(r,v()):Kr;p=null,i instanceof Promise?i.then(b):p=i,f=p?.content?((e,t,n)=>{let[r,i]=_r[e],s=new Map(Object.entries(t[r]??{})),a=[...s.keys()],l=n||(s.has(i)?i:a[0]??i),o=s.get(l);return o?{id:l,Y:o,o:null}:{id:l,Y:null,o:{code:"content-invalid",message:`${t.id}: ${r}: expected "${l}", found ${a.join(", ")||"none"}`}}})(t,p.content,e[t]):null},se(){if(!p)return;let{o:n}=w;n?(h!==n.message&&l(n.code,n.message),h=n.message):m||(m=!0,e.updateComplete.then(()=>s("leadline-ready",{})),t==="form"&&R(u))},X:s,z:l,le:()=>((e,t,n="")=>({page:xn(location.href),title:document.title.slice(0,200),...U(),locale:t,timezone:Intl.DateTimeFormat().resolvedOptions().timeZone,widget:e,variant:n,version:Bt}))(e.localName,w.locale,w.variant),submit:(t,n)=>(async(e,t,n,r)=>{let{storage:i,keep:s,mapping:a}=n;Vr.set(e.id,{W:r,lead:e});let l=i==="none"?0:Number(s)*36e5,o={mapping:await Ce(a),challenge:Hr(n)},u=t.map(e=>({...e,...o})),{durable:c}=await st().submit(e,u,l);r.X("leadline-saved",{lead:e,durable:c})})(t,Ze($(),e,n),$(),w)};return e.oe(w),w}function st(){return Cn||(Cn=function(e,t=Or,n=((e,t)=>{async function n(e,n="readwrite",r){let i=()=>Ge(t,2e3,async t=>{let i=indexedDB;if(!r&&"databases"in i&&globalThis.origin!=="null"&&!(await i.databases()).some(({name:e})=>e===Dr))return;let s=i.open(Dr);s.onupgradeneeded=()=>{r&&!t.aborted?s.result.createObjectStore(Fr,{keyPath:["id","endpoint"]}):s.transaction.abort()};let a=await it(s);try{return await((e,t,n)=>new Promise((r,i)=>{let s,a=e.transaction(Fr,t,{durability:"strict"});a.onabort=()=>i(a.error??s),n(a.objectStore(Fr)).then(e=>{a.oncomplete=()=>r(e)}).catch(e=>{s=e,a.abort()}).catch(()=>{})}))(a,n,e)}finally{a.close()}});return i().catch(i)}return{all:()=>n(e=>it(e.getAll()),"readonly"),add:(e,t,r)=>n(async n=>{for(let e of t)n.delete(e);for(let t of e)n.put(t);rt([...await it(n.getAll()),...r])},"readwrite",!0),q:e=>n(async t=>{let n=await it(t.get(Nr(e))),r=n?(({claimedMs:e},t)=>{let n=e+5e3-t;return n>0&&n<=5e3?n:0})(n,e.claimedMs):1/0;return r===0&&t.put(e),r}),remove:e=>n(t=>it(t.delete(e)))}})(0,t),r=globalThis.window,i=Math.random,s=jr){function a(){return c(async()=>{for(let e of await o())Xe(e.S,t.now())?await u(e):f.set(qr(e.S),e);b()})}async function l(e,t){let r=Jr(t),i=[...e,...r].map(qr),s=[...f.values()].filter(e=>Lr(e)&&!i.includes(qr(e.S)));if(e[0].keepMs)try{let t=s.filter(({durable:e})=>!e);return await n.add(e,r.map(Nr),Jr(t)),!0}catch(e){if(e instanceof Pr)throw e;p.z("IndexedDB","storage-unavailable",String(e))}return rt([...Jr(s),...e]),!1}async function o(){return(await n.all().catch(()=>{})??[]).filter(We).filter(e=>!f.has(qr(e))).map(e=>tt(e,!1,!0,t.A()+Ye(e.notBeforeMs,t.now())))}function u({S:e}){return n.remove(Nr(e)).catch(()=>{})}function c(e){let t=$.then(e);return $=t.catch(()=>{}),t}let d=new Set,p=((e,t,n,r,i,s,a)=>{function l(t){let n=k.get(t)??e(t).catch(()=>null);return k.set(t,n),n}function o(e){v.delete(qr(e.S))}function u(){M();let e=t.A(),n=1/0,r=[...v.values()].sort((e,t)=>e.I-t.I);for(let t of r){if(t.state!=="waiting")continue;let r=m(t);if(r>e)n=Math.min(n,r);else if(Rr(t)||!h(t).U){let e=b(t).then(()=>{y.delete(e),u()});y.add(e)}}n<1/0&&(M=t.after(n-e,u))}function c(e=!1){for(let t of[...v.values(),...w.values()])t.L=0,e&&(t.E=0);u()}function d(e){let{state:n,durable:r}=e,{id:i,endpoint:s,attempts:a,problem:l}=e.S,o=n==="waiting"?m(e)-t.A():0;return{id:i,endpoint:s,state:n,attempts:a,nextAttempt:o>0&&o<1/0?new Date(t.now()+o).toISOString():null,problem:l,durable:r}}function p(e,t){e.state=t,a(d(e))}function f(e,t,n){let r=`${t} ${e}`;x.has(r)||(x.add(r),a({code:t,message:`${e}: found ${n}`}))}function h({S:{endpoint:e}}){let t=w.get(e)??{...Ir(),U:0};return w.set(e,t),t}function m(e){let t=h(e),n=Rr(e)?0:t.L;return Math.max(e.E,t.E,e.L,n)}async function b(e){let n=h(e);if(n.U+=1,e.state="sending",await(async e=>{let{challenge:t}=e.S;if(!t||e.proof||e.connector.R)return;let n=l(t);k.delete(t),e.proof=await n,e.proof||f(t,"challenge-failed","no challenge")})(e),await g(e)){p(e,"sending");let{connector:r,lead:i,S:a,url:l,I:o,proof:u}=e,c=((e,t,n,r,i,s)=>{let{y:a,R:l,P:o,D:u}=e,c={"Content-Type":a,Accept:hr,...o&&{"Idempotency-Key":`"${t.id}"`}};return{body:l||i?Ke(e,t,r,i):s?Ve({...t,signals:{...t.signals,proof:s}}):n,headers:c,...u&&{mode:"no-cors",redirect:"follow"}}})(r,i,a.json,l.hash,a.mapping,u),d=o%2==0,f=await((e,t,n,r,i)=>Ge(t,15e3,async t=>{let s=await e(n,{redirect:"manual",...r,method:"POST",credentials:"omit",referrerPolicy:"strict-origin",keepalive:i&&Sr(r.body)<=49152,signal:t});return{response:s,text:await s.text()}}).catch(()=>null))(s,t,Ur(e),c,d);f?.response.status===403&&(e.proof=null),await $(e,n,((e,t,n,r)=>{let i={fields:[]},s={state:"waiting",problem:i,F:0};if(!e)return s;let{response:a,text:l}=e,{status:o}=a,u=["endpoint-refused",o?`status ${o}`:"a redirect"];if(s.F=((e,t)=>{let n=e??"";return Ye(/^\d+$/.test(n)?t+Number(n)*1e3:Date.parse(n),t)})(a.headers.get("retry-after"),r),o<400){let e=(({P:e,C:t},n,r,i)=>{if(!r.ok||r.redirected)return!1;let s=He(i);return t?e?s?.id===n:t.test(i):!(/html/i.test(r.headers.get("content-type")??"")?i.trim()!==""&&s===void 0:/^\s*<(!--|!doctype html|html|head|body)/i.test(i))})(t,n.id,a,l);return!e&&!t.B?{...s,z:u}:{state:e?"sent":"unconfirmed",problem:null,F:0}}let c=((e,t,n)=>{let{type:r,errors:i}=Object(He(t));for(let t of Array.isArray(i)?i:[]){let{field:r,pointer:i,message:s,detail:a}=Object(t),l=Tr(r,i),o=Tr(s,a);(l||o)&&e.fields.push({field:et(l,n),message:o})}return Tr(r).replace("urn:leadline:problem:","")})(i,l,n);return Ar.includes(o)?(i.keyReused=o===422&&c==="key-reused",{state:"refused",problem:i,F:0}):o>=500||zr.includes(o)?s:o===403&&/^proof-(required|expired)$/.test(c)?{...s,z:["challenge-failed",c]}:(i.ownersMistake=!0,{...s,F:36e5,z:u})})(f,r,i,t.now()))}--n.U}async function g(e){let r=t.now(),{attempts:i,savedMs:s}=e.S,a={...e.S,attempts:i+1,claimedMs:r,savedMs:Math.min(s,r)},l=e.durable?await n.q(a).catch(()=>0):0;if(l&&l<1/0){let n=Math.min(l,500);return await new Promise(e=>t.after(n,e)),g(e)}if(l!==0){if(!e.N)return o(e),!1;if(l&&!Xe(a,r))return p(e,e.connector.B?"unconfirmed":"sent"),!1;e.durable=!1}return e.S=a,!0}async function $(e,r,s){let{state:a,problem:l,F:u,z:d}=s,h=t.A();if(a==="waiting"&&!l?.ownersMistake){for(let t of[e,r])t.I+=1;e.L=h+Qe(e.I,i),r.I>=5&&(r.L=h+Qe(r.I,i)),u&&(r.E=h+u)}else r.I&&(r.I=0,c());u&&(e.E=h+u);let m={...e.S,problem:l,claimedMs:0,notBeforeMs:u&&t.now()+u,state:a==="refused"&&!l?.keyReused?a:"waiting"};if(l?.keyReused&&!e.N&&!e.S.problem?.keyReused){let{lead:t}=e,r={id:nt(),replaces:t.id},i={...m,id:r.id,json:Ve({...t,...r,flat:{...t.flat,...r}})};try{await n.add([i],[Nr(m)],[]),o(e),v.set(qr(i),tt(i,!1,!0));return}catch{}}let b=(Lr(s)?n.q(m):n.remove(Nr(m))).catch(()=>{});e.durable&&await b,d&&f(Ur(e),...d),e.S=m,p(e,a)}let v=new Map,w=new Map,y=new Set,x=new Set,k=new Map,M=()=>{};for(let e of Er)r?.addEventListener(e,()=>c());return r?.addEventListener("securitypolicyviolation",e=>{let{disposition:t,effectiveDirective:n,blockedURI:r}=e;if(t==="enforce"&&n==="connect-src")for(let e of v.values()){let t=Ur(e);Lr(e)&&[t,e.url.origin].includes(r)&&(e.E=1/0,f(t,"endpoint-blocked","CSP connect-src"),p(e,e.state))}}),{J:v,of:e=>[...v.values()].filter(({S:t})=>t.id===e),drop:o,V:u,flush:async()=>{for(c(!0);y.size;)await Promise.all(y)},H:d,move:p,z:f,K:l}})(e,t,n,r,i,s,e=>{for(let t of d)try{t(e)}catch(e){reportError(e)}}),{J:f,of:h,drop:m,V:b,H:g}=p,$=Promise.resolve();return{async submit(e,n,r){let i=t.now(),s=n.map(t=>((e,t)=>({...t,format:1,id:e.id,json:Ve(e),state:"waiting",attempts:0,claimedMs:0,notBeforeMs:0,problem:null}))(e,{...t,url:Cr(t.endpoint),savedMs:i,keepMs:r}));return c(()=>(async(e,t)=>{let n=t.filter(e=>{let t=f.get(qr(e));return!t||Br(t)});if(n.length){let t=[e.replaces,e.id].flatMap(h).filter(Br),r=await l(n,t);t.forEach(m);for(let e of n){let t=tt(e,!0,r);f.set(qr(e),t),p.move(t,"waiting")}b()}return{durable:h(e.id).every(({durable:e})=>e)}})(e,s))},Z:e=>h(e).map(g),G:e=>(d.add(e),()=>d.delete(e)),outbox:async()=>[...await o(),...f.values()].map(g).flatMap(({state:e,problem:t,durable:n,...r})=>e==="sent"?[]:{...r,state:e}),async flush(){await a(),await p.flush()},resume:a,async br(e){for(let t of h(e).filter(Br))m(t),await u(t)},K:p.K}}(at),Cn.G(lt)),Cn}function Fe(e,t){try{let{content:n,problems:r}=(e=>{let t=[],n=(e,n,r)=>{let i=e||"content",s=`${i}: expected ${n}, got ${r}`;t.length<20&&t.push({path:i,f:n,h:r,message:s})};try{let r=(({m:e,b:t},n,r)=>{let i=new Map(Object.entries(t));for(let[t,n]of Object.entries(e))for(let e of n.split(" "))i.set(e,t);let s=(e,t,n)=>{let a=(e=>Array.isArray(e))(e)&&e,{m:l,list:o,g:u=0,keys:c,v:d,w:p}=e==="text"?rr:typeof e=="string"?{m:e}:a?{}:e,[f,h]=qn[l]??[/./su,void 0],m=Array.isArray(t),b=m?"list":t===null?"null":typeof t,g=a||[...l?(h?"string":l).split(" "):[],...o?["list"]:[],...p||c!==void 0?["object"]:[]],{length:$}=m?t:Object.keys(t??""),v=m?2e3:4e3;if(!g.includes(a?t:b)||b==="string"&&!f.test(t)){let e=g.map(e=>a?Ue(e):ir[e]??e);r(n,h??e.join(" or "),Ue(t))}else if(m&&$<u)r(n,`at least ${u}`,String($));else if(!($<=v))r(n,`at most ${v}`,String($));else if(m)return Array.from(t,(e,t)=>s(o,e,Ie(n,t)));else if(b==="object"){let e=new Map(Object.entries(t).filter(([,e])=>e!==void 0&&e!=="")),[a=[]]=[c??[]].flat().map(e=>e.split(" ")).map(t=>t.filter(t=>t&&!e.has(t))).sort((e,t)=>e.length-t.length),l=[...a.map(e=>[e,void 0]),...e].map(([e,t])=>{let a=Ie(n,e),l=p??(d&&Object.hasOwn(d,e)?d[e]:i.get(e));return(!l||p&&!qn.id[0].test(e))&&r(a,p?qn.id[1]:"a known key",Ue(e)),[e,l&&s(l,t,a)]});return Object.fromEntries(l)}return t};return s(i.get(""),n,"")})(er,e,n);if(!t.length){let{quizzes:e={},calculators:t={},forms:i={},variants:s}=r,a=s?[Nn]:[],l=(e,t,r)=>Object.entries(t).flatMap(([t,i])=>Ee(i,`${e}.${t}`,r,n)),o=[...a,...l("quizzes",e,[...a,...sr]),...l("calculators",t,a)];for(let[e,t]of Object.entries(i)){let r=t.fields.map(e=>e.id),i=o.filter(e=>!r.includes(e));Ee(t,`forms.${e}`,[...new Set(i)],n)}}if(!t.length)return{content:r,problems:[]}}catch(e){n("","plain data",String(e))}return{content:null,problems:t}})(typeof e=="string"?JSON.parse(e):e);if(n)return{content:n,o:null};let i=r.length>1?` (and ${r.length-1} more)`:"";return or("content-invalid",`${t}: ${r[0].message}${i}`)}catch(e){return or("content-invalid",`${t}: expected JSON, got ${e.message}`)}}function Ee(e,t,n,r){let i=Object.entries(e).flatMap(([e,t])=>tr.test(e)?Le(t):[]),s=[...n,...i],a=new Set(s.map(I)),l=(e,t)=>{let n=e.find((t,n)=>e.indexOf(t)<n);n!==void 0&&r(t,"each name once",`${Ue(n)} again`)},o=(e,t,n="")=>{for(let[i,s]of Object.entries(e)){let u=Ie(t,Array.isArray(e)?Number(i):i);if(typeof s=="object"&&s)Array.isArray(s)&&i!=="rules"&&!tr.test(i)&&l(Le(s),u),o(s,u,n||i);else if(typeof s=="string"&&(nr.test(i)||n==="formulas"))try{let e=z(s).names.find(e=>!a.has(e)&&(n!=="series"||e!=="year"));e&&r(u,"known names",Ue(e))}catch(e){let{f:t,h:n}=e;r(u,t,n)}}};return l(s,t),o(e,t),s}function V(e,t){let n=new Map(Object.entries(t??{})),r=[],i=[];for(let t of e){let e=n.get(t.id);n.delete(t.id);let s=J(t,e),a=Array.isArray(s)&&[e].flat().some(e=>!H(t.options??[],e));(s===void 0||a)&&r.push(t.id),s!=null&&i.push([t.id,s])}for(let[e,t]of n)F(t)||r.push(e);return{answers:Object.fromEntries(i),r}}function L(e){let{score:t,band:n,recommendations:r=[],outcomes:i={}}=e,s=[{id:"score",score:t},{id:"band",value:n?.id},{id:"recommended",value:r.map(({id:e})=>e)},...[e.areas,e.answers,e.inputs,e.values].flatMap(e=>e??[]),...Object.entries(i).map(([e,{id:t}])=>({id:e,value:t}))],a=new Map(s.map(({id:e,value:t,score:n})=>[I(e),t??n??null]));return{get:e=>a.get(e)}}function kt(e,{score:t,band:n,areas:r,outcomes:i,recommendations:s,i:a}){return{id:e,score:t,band:n&&{id:n.id,title:n.title},areas:r,outcomes:Object.fromEntries(i.flatMap(({name:e,id:t,title:n})=>t===null?[]:[[e,{id:t,title:n}]])),recommendations:s.map(({id:e,title:t,reason:n})=>({id:e,title:t,reason:n})),answers:Object.fromEntries(a.flatMap(({question:e,p:t})=>t===null?[]:[[e.id,t]]))}}function se(e,{inputs:t,values:n,series:r}){let i=n.filter(({i:e})=>e);return{id:e,inputs:Object.fromEntries(t.map(({input:e,value:t})=>[e.id,t])),values:Object.fromEntries(i.map(({value:e,number:t})=>[e.id,t])),ranges:Object.fromEntries(i.flatMap(({value:e,range:t})=>t?[[e.id,t]]:[])),series:Object.fromEntries(r.map(({series:e,s:t})=>[e.id,t])),working:n.map(({value:e,number:t})=>({name:e.id,label:e.label,formula:e.formula,value:t}))}}function le({id:e,calculator:t},{inputs:n,values:r,format:i,a:s}){let a=r.filter(({i:e})=>e),l=a.filter(({value:e})=>e.headline);return{id:e,title:s(t.title),inputs:n.map(({input:e,options:t,value:n})=>({id:e.id,label:e.label,value:ae(n),text:re(e,t,n,i)})),values:[...new Set([...l,...a])].map(({value:e,number:t,range:n,text:r,l:i})=>({id:e.id,label:e.label,value:t,text:i?`${r} (${i})`:r,range:n}))}}function K(e,t){let n=new Set(t.map(String)),r=e.filter(e=>n.has(String(e.value))),i=r.find(e=>e.exclusive);return i?[i]:r}function Z(e,t,n="; "){let r=[t??""].flat(),i=K(e??[],r);return(i.length?i.map(e=>e.label):r).join(n)}function de(e,t=""){return(e??"").split(/\n\s*\n/).filter(e=>e.trim()!=="").map(e=>Et`<p class=${t}>${e}`)}function ze(e,t,n){return Et`<button class="button quiet" part=${n} type="button" @click=${t}>${e}</button>`}function vt(e){let t=document.querySelector("leadline-form");return t&&Et`<button class="button" part="quote" type="button" @click=${()=>$e(t)}>${e.aa}</button>`}function p(){document.querySelectorAll("[data-leadline]:not(script)").forEach(d)}function ge(e,...t){let n=t.map(t=>e.querySelector(t)).find(Boolean);n?.focus({preventScroll:!0}),n?.scrollIntoView({block:"nearest"})}function $e(e){e.scrollIntoView(),e.focus({preventScroll:!0})}function he(e){return t=>{t.preventDefault(),e(t)}}function C(e){return new Date(e).toJSON()?.slice(0,10)===e}function q(e){let t=e.slice(0,40);return e?e.startsWith('"')?t:`"${t}"`:"the end"}function Ce(e=""){if(!e)return;let t=cr.get(e)??(async e=>{try{let t=e.startsWith("#")?lr(e):await Re(e,5e3);return JSON.parse(t)}catch(t){l("content-unreachable",`mapping: ${e}: ${String(t)}`);return}})(e);return cr.set(e,t),t}async function Re(e,t){let n=await ar(e,{credentials:"omit",signal:AbortSignal.timeout(t)});if(!n.ok)throw Error(`status ${n.status}`);return n.text()}function Ge(e,t,n){return new Promise((r,i)=>{let s=new AbortController,a=e.after(t,()=>{i(Error("timeout")),s.abort()});n(s.signal).then(r,i).finally(a)})}function it(e){return new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)})}function me(e,t){return e.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}function be(e,t,n){return e.toLocaleString(n,{style:"unit",unit:t,unitDisplay:"long"})}function Xe({savedMs:e,keepMs:t},n){return n-e>t}function ve({type:e,value:t}){return t===""?null:e==="number"||e==="range"?Number(t):t}function re({type:e,unit:t},n,r,i){if(typeof r!="number"||n.length)return Z(n,r);let s=e==="money"||e==="percent"?e:"number",a=i(r,s,Number.isInteger(r)?0:s==="money"?2:10);return t?`${a} ${t}`:a}function ut({type:e,unit:t,currency:n,locale:r}){if(e==="percent")return t??"%";if(e!=="money"||!Tn.test(n))return t;let i={style:"currency",currency:n,currencyDisplay:"narrowSymbol"},s=new Intl.NumberFormat(r,i).formatToParts(0).find(e=>e.type==="currency").value;return t?`${s} ${t}`:s}function je(e,t){if(!e)return"";let{options:n,unit:r,type:i}=e.field,s=Z(n,t??e.p);return i==="number"&&r?`${s} ${r}`:s}function Mt({question:e,options:t,p:n},r){if(n==="na"&&e.na&&!H(t,n))return r;let i=Z(t,n);return typeof n=="number"&&e.unit&&!t.length?`${i} ${e.unit}`:i}function Ot({question:e,options:t},n){let r=({value:e})=>e==="na",i=e.shuffle?_t(t,Je(),t=>{let n=t.exclusive||r(t);return[e.id+t.value,n,n]}):t,s={value:"na",label:n.a3,exclusive:!0};return e.na&&!i.some(r)?[...i,s]:i}function dt(e){let{id:t,type:n,options:r=[],ue:i}=e,s=n==="consent",a=[e.value].flat(),l=(l,o)=>{let{value:u,label:c,help:d,image:p}=l;return Et`<label class="option" part="option">${p&&Et`<img src=${p} alt=""/>`}<input type=${n==="single"?"radio":"checkbox"} id=${o?`${t}-${u}`:t} name=${t} .value=${String(u)} ?required=${e.required&&n!=="several"} aria-invalid=${!!e.error} aria-describedby=${s?ct(e):void 0} .checked=${a.includes(s||u)} @change=${e=>{let{checked:t}=e.target;i(s?t:n==="several"?((e,t,n,r)=>r.filter(r=>r===t?n:e.includes(r.value)&&!(n&&(t.exclusive||r.exclusive))).map(({value:e})=>e))(a,l,t,r):u)}} /><span>${c}${d&&Et`<span class="small muted">${d}</span>`}</span></label>`};return Et`<div class=${r.some(({image:e})=>e)?"options pictures":e.ce?"options chips":"options"}>${s?l({value:"on",label:e.label},0):r.map(l)}</div>`}function pt(e){let{id:t,options:n=[],value:r,ue:i}=e;return Et`<select class="input" part="input" id=${t} name=${t} autocomplete=${e.autocomplete} ?required=${e.required} aria-invalid=${!!e.error} aria-describedby=${ct(e)} @change=${e=>{let{selectedIndex:t}=e.target;i(n[t-1]?.value??null)}}><option value="" .selected=${r==null}>${e.placeholder??e.u.a2}</option>${n.map(e=>Et`<option value=${e.value} .selected=${e.value===r}>${e.label}`)}</select>`}function ft(e){let{id:t,type:n,label:r,value:i,min:s,max:a,step:l,ue:o}=e,u=n==="select"?e.options:void 0,c=P(n),d=ut(e),p=c?"number":u?"text":n,f=`${t}-list`,h=l??"any",m=({target:e})=>{let t=e,n=ve(t),r=u?.find(e=>e.label.toLowerCase()===`${n}`.toLowerCase());r?o(r.value):u?o(n&&[n],!!n):o(n,t.validity.badInput)};if(n==="multiline")return Et`<textarea class="input" part="input" id=${t} name=${t} rows="5" placeholder=${e.placeholder} ?required=${e.required} aria-invalid=${!!e.error} aria-describedby=${ct(e)} .defaultValue=${String(i??"")} @input=${m}></textarea>`;let b=c&&!(s<0)?"decimal":void 0;return Et`<div class=${`typed ${n}`}>${n==="slider"?Et`<input type="range" part="slider" aria-label=${r} min=${s} max=${a} step=${h} .defaultValue=${String(i??"")} @input=${m} />`:null}<input class="input" part="input" type=${p} id=${t} name=${t} inputmode=${b} min=${s} max=${a} step=${c?h:void 0} list=${u&&f} autocomplete=${e.autocomplete??(c||u?"off":void 0)} placeholder=${e.placeholder} ?required=${e.required} aria-invalid=${!!e.error} aria-describedby=${ct(e)} .defaultValue=${H(u??[],i)?.label??String(i??"")} @input=${m} />${u&&Et`<datalist id=${f}>${u.map(({label:e})=>Et`<option value=${e}>`)}</datalist>`}${d&&Et`<span class="muted" id=${`${t}-unit`}>${d}</span>`}</div>`}function ht(e){let{id:t,type:n,error:r,u:i}=e,s=n==="consent",a=n==="single"||n==="several",l=Et`${e.label}${e.de?Et` <span class="muted">${i.a1}</span>`:null}${e.tag}`,o=a?l:Et`<label for=${t}>${l}</label>`,u=e.pe?Et`<h3 class="heading" part="label" tabindex="-1">${o}</h3>`:Et`<span class="label" part="label">${o}</span>`,c=r&&Et`<span class="hidden">${i.a8} </span>${r}`,d=n==="select"&&!e.search?pt:a||s?dt:ft,p=Et`${Zr(t,"help",e.help)}${Zr(t,"hint",e.hint)}${Zr(t,"error",c)}${d(e)}${e.after}`,f=`field ${n} ${r?"invalid":""}`;return a?Et`<fieldset part="field" aria-describedby=${ct(e)}><legend>${u}</legend><div class=${f}>${p}</div></fieldset>`:Et`<div class=${f} part="field">${s?null:u}${p}</div>`}function xt({value:e,number:t,text:n,l:r}){return Et`<div class="pair" part="value"><dt>${e.label}${ui(e.help)}<dd>${t===null?Et`<span class="muted">${n}</span>`:Et`<strong>${n}</strong>`}${ui(r)}</div>`}function pe(e,t,n){return Et`<header class="header"><h2 part="title">${e}</h2>${t&&Et`<div class="muted" part="intro">${de(t)}</div>`}${de(n,"small muted")}</header>`}function jt(e,t,n,r){return n.length?Et`<section class="stack" part=${t}>${e&&Et`<h3>${e}</h3>`}${r(n)}</section>`:null}function qe({a7:e},t,n){return t.length?Et`<div class="panel notice danger stack" part="summary" role="alert" tabindex="-1"><h3>${e}</h3><ul class="stack">${t.map(({id:e,label:t,message:r})=>Et`<li><a href=${`#${e}`} @click=${he(()=>ge(n,(e=>`[name="${CSS.escape(e)}"]`)(e)))}>${t&&`${t} – `}${r}</a>`)}</ul></div>`:null}function ce(e,t){let{a0:n,o:r,locale:i,direction:s,theme:a,u:l}=e;return Et`<div class=${`widget ${a}`} part="base" tabindex="-1" lang=${i} dir=${s} aria-busy=${n}>${r?(({organization:e,u:t})=>Et`<section class="card stack" part="fallback"><h2 part="title">${t.ad}</h2>${ue(e,t)}</section>`)(e):n?Et`<p class="card muted" role="status">${l.a0}`:t()}</div>`}function ue(e,t){let{name:n,person:r,phone:i,tel:s,email:a,address:l,url:o,booking:u}=e,c=[[t.ag,i??s,`tel:${(s??i??"").replace(/[^+\d]/g,"")}`],[t.ah,a,`mailto:${a}`],[t.ai,l],[t.aj,o,o],[t.ak,u,u]].filter(([,e])=>e);return c.length?Et`<p>${t.ae} <strong>${[r,n].filter(Boolean).join(", ")}</strong><dl class="cells" part="contact">${c.map(([e,t,n])=>Et`<div><dt class="small muted">${e}<dd>${n?Et`<a href=${n}>${t}</a>`:t}</div>`)}</dl>`:Et`<p>${t.af}`}function ct(e){let{id:t,help:n,hint:r,error:i}=e,s={help:n,hint:r,error:i,unit:ut(e)};return Object.entries(s).filter(([,e])=>e).map(([e])=>`${t}-${e}`).join(" ")||void 0}function W(e){return t=>Object.fromEntries(Object.entries(t).map(([t,n])=>[t,typeof n=="string"||G(n)?e(n):n]))}function Q(e,t){let[n,r="name",...i]=t.split("_");if(n==="organization"&&!i.length)return new Map(Object.entries(e)).get(r)??""}function Ke(e,t,n,r){let{y:i,x:s,M:a,j:l}=e,o=(({flat:e,summary:t})=>{let n=String(e.contact_name??"").split(" "),r=n.pop()||"-";return{...e,summary:t,subject:t.split("\n",1)[0],firstName:n.join(" "),lastName:r,company:e.contact_company||"-"}})(t),{id:u,consent:c,source:d}=t,p=new URLSearchParams(l?"":{id:u}),f=(e,t)=>p.set(e,String(t??""));if(!r&&!a)for(let e of Object.keys(t.flat))f(e,o[e]);for(let[e,t]of Object.entries(r??s??{}))f(e,o[t]);if(i===mr.y)return new URLSearchParams(n.slice(1)).forEach((e,t)=>f(t,e)),p.toString();if(!l)return Ve(Object.fromEntries(p));let[h]=c;return Ve({fields:[...p].map(([e,t])=>({objectTypeId:"0-1",name:e,value:t})),context:{pageUri:d.page},legalConsentOptions:h&&{consent:{consentToProcess:h.given,text:h.text,communications:[]}}})}function ye(e){let t={},n=(e,r)=>{if(Array.isArray(r))t[e]=r.join("; ");else if(typeof r!="object"||!r)t[e]=r;else for(let[t,i]of Object.entries(r))n(e?`${e}_${t}`:t,i)},{consent:r,quiz:i,estimate:s,summary:a,...l}=e;n("",l);for(let{id:e,given:t,...i}of r)n(`consent_${e}`,t),n(`consent_${e}`,i);if(i){let{areas:e,recommendations:t,answers:r,band:s,...a}=i;n("quiz",{...a,band:s??{}});for(let{id:t,score:r}of e)n(`area_${t}`,r);for(let e of["id","title","reason"])n(`quiz_recommendations_${e}`,t.map(t=>t[e]));for(let{id:e,label:t,score:i}of r)n(`answer_${e}`,t),n(`answer_${e}_score`,i)}if(s){let{inputs:e,values:t,...r}=s;n("estimate",r);for(let{id:t,value:r}of e)n(`input_${t}`,r);for(let{id:e,value:r,range:i}of t)n(`estimate_${e}`,r),i&&n(`estimate_${e}`,{low:i[0],high:i[1]})}return t}function E(){let e=n(),t=o().storage,r=/session|visitor/.test(t)?t:"",{keptFor:i,configured:s,touch:a}=e;if(e.keptFor=r,r||i||s.storage)try{let t=r==="visitor"?localStorage:sessionStorage;if(r&&Object.assign(e.variants,On(t,Mn)),r&&r!==i){let t={...On(sessionStorage,kn)};e.answers=new Map([...t.answers??[],...e.answers]),e.quiz??=jn(t.quiz),e.estimate??=jn(t.estimate),e.touch=t.touch??a,U(a)}if(!r||i&&i!==r)for(let e of[sessionStorage,localStorage])e.removeItem(kn),e.removeItem(Mn);if(!r)return;let{answers:n,typedIds:s,quiz:l,estimate:o}=e,u={answers:[...n].filter(([e])=>!s.has(e)&&!_n(e)),quiz:Sn(l),estimate:Sn(o),touch:U()};sessionStorage.setItem(kn,JSON.stringify(u));let c=JSON.stringify(e.variants);c!=="{}"&&t.setItem(Mn,c)}catch{}}function n(){let e=document;return e[Jt]??={takenOver:{},configured:{},told:new Set,listeners:new Set,answers:new Map,variants:{},typedIds:new Set}}function Je(){let{variants:e}=n();return e[""]||(e[""]=(.999*Math.random()).toFixed(3),i()),e[""]}function Ne({priority:e={}},t){let{hot:n="FALSE",cold:r="FALSE"}=e;return T(t,n)?"hot":T(t,r)?"cold":"warm"}function a(e,t){let r=`[leadline] ${e}: ${t} (src/README.md#${e})`;return!n().told.has(r)&&(n().told.add(r),console.warn(r),!0)}function l(e,n,r){a(e,n)&&t("leadline-error",{error:{code:e,message:n}},r)}function lt(e){if("code"in e){([...Vr.values()].at(-1)?.W.z??l)(e.code,e.message);return}let{id:t,endpoint:n,state:r}=e;if(Lr(e))return;let{lead:i={id:t},W:s}=Vr.get(t)??{};(s?.X??fr)("leadline-sent",{lead:i,endpoint:n,confirmed:r==="sent"})}function mt({id:e,type:t,label:n,section:r},i){return{id:e,section:r,label:t==="consent"?"":n,message:i}}function f({id:e,type:t,autocomplete:n}){return n??Zt.get(e)??(t==="email"||t==="tel"?t:void 0)}function Te(e,{min:t,max:n},r,i=(e==="min"?t:n)){return me(r.problems[e],{limit:i??""})}function Ae({type:e,min:t=-1/0,max:n=1/0},r,i){if(i)return e==="date"?"date":D(e)?"choice":"number";if(typeof r=="number")return r<t?"min":r>n?"max":void 0}function J(e,t){let{type:n,options:r=[]}=e,i=H(r,t);if(i)return n==="several"?[i.value]:i.value;if(F(t))return null;if(e.na&&t==="na")return t;if(n==="several"&&Array.isArray(t)){let e=K(r,t).map(e=>e.value);return e.length||!t.length?e:void 0}if(D(n))return;if(n==="consent")return typeof t=="boolean"?t:void 0;if(P(n)){let{min:n=-1/0,max:r=1/0}=e,i=B(t);return i!==void 0&&i>=n&&i<=r?i:void 0}if(typeof t!="string"&&typeof t!="number")return;let s=String(t);return n==="date"?C(s)?s:void 0:s.slice(0,2e4).replace(/[\uD800-\uDBFF]$/,"")}function ne(e,t){let{min:n=-1/0,max:r=1/0,type:i,options:s=[]}=e,a=te(e),l=a?A(a).t(t):e.default,o=J(e,P(i)&&typeof l=="number"?Math.min(r,Math.max(n,l)):l)??null;return o===null&&i!=="several"?s[0]?.value??null:o}function ie({formula:e,years:t,cumulative:n},r){let i=0;return Array.from({length:Math.min(t,30)},(t,s)=>{let a=Ln(A(e).t({get:e=>e==="year"?s+1:r.get(e)}));return n?(i=i===null||a===null?null:i+a,i):a})}function X(e,t,n){let r=2e4;return((G(e)?e.find(({showIf:e})=>T(t,e))?.text:e)??"").replace(zn,(e,i)=>{let s=I(i),a=(n(s)??(e=>typeof e=="number"?String(Math.round(e*100)/100):Array.isArray(e)?e.join(", "):typeof e=="string"?e:"")(t.get(s))).slice(0,r);return r-=a.length,a})}function Ue(e){if(e===void 0)return"nothing";if(Array.isArray(e))return"a list";if(typeof e=="object"&&e)return"an object";let t=typeof e=="string"&&e.length>40?`${e.slice(0,39)}…`:e;return JSON.stringify(t)??"a "+typeof e}function O(e,t){let[n,r]=[y(e),y(t)],i=e=>Qt.indexOf(typeof(e??n??r??0));if(i(n)!==i(r))return i(n)-i(r);let[s,a]=[n,r].map(e=>{let t=e??Yt[i(e)];return typeof t=="string"?t.toLowerCase():m(Number(t))});return s<a?-1:Number(s>a)}function _t(e,t,n){let r,i=0,s=0,a=new Map(e.map(e=>{let[a,l,o]=n(e),u=l!==r;return r=l,u&&(i+=2**32),(u||!o)&&(s=(e=>{let t=0;for(let n of e)t=Math.imul(t^n.charCodeAt(0),1540483477);return t})(a+t)),[e,i+s]}));return[...e].sort((e,t)=>a.get(e)-a.get(t))}function we({fields:e,sections:t=[]},n,r,i={},s){let a=new Map(e.map(e=>[I(e.id),e])),l={get(e){let t=a.get(e);return t?d(t):o(t=>t.get(e))},score:e=>o(t=>t.score?.(e))},o=e=>{for(let t of r){let n=e(t);if(n!==void 0)return n}return null},u=e=>T(l,e),c=Y(e=>{let n=t.find(({id:t})=>t===e.section)??Bn;return!u(n.showIf)||!u(e.showIf)?null:{...e,section:n,options:e.options?.filter(({showIf:e})=>u(e))}},null),d=e=>{let t=c(e);return(t&&J(t,n[e.id]))??null},p=Y(e=>{let t=a.get(e);return t?t.options&&Z(c(t)?.options?.map(h),d(t),", "):Q(i,e)??o(t=>t.u?.(e))},void 0),f=e=>X(e,l,p),h=W(f),m=e.flatMap(e=>{let t=c(e);return t?[{...h(t),options:t.options?.map(h)}]:[]}),b=[...new Set(m.map(({section:e})=>e))],g=Math.max(0,b.indexOf(s)),$={step:g+1,of:b.length};return{scope:l,c:u,a:f,i:m,steps:b,section:b[g],d:$}}function S(e){function t(e,t=q(d),n=p){throw new Wt(`${e} at ${n+1}`,t)}function n(){vn.lastIndex=p+d.length,o=vn.exec(e),d=o[0].trimStart(),p=vn.lastIndex-d.length}function r(e){let t=d===e;return t&&n(),t}function i(e,n){r(e)||t(`an operator${n}`)}function s(e){let t=a();for(;;){let[r=0,i]=!o[3]&&bn[d]||[];if(r<=e)return t;n(),t=N(i,[t,s(r)])}}function a(){++c>64&&t("at most 64 levels");let e=(()=>{let[e,u]=[d,p],[,c,f,h]=o;if(r("-")||r("+"))return N(gn[e],[a()]);if(r("(")){let e=s(0);return i(")",' or ")"'),e}if((c??f??h)===void 0&&t("a value"),n(),h)return r("(")?((e,n)=>{let a=e.toUpperCase(),[l,o,u=o]=mn[a]??t("a function",q(e),n),c=[];if(!r(")")){do{c.push(s(0))}while(r(",")||r(";"));i(")",', "," or ")"')}let{length:d}=c,p=Math.min(Math.max(d,o),u);return d!==p&&t(`${p} argument${p>1?"s":""} for ${a}`,`${d}`,n),a==="IFS"&&d%2&&t("pairs for IFS",`${d} arguments`,n),N(l,c)})(h,u):l(h);let m=c?Number(c):f.replaceAll('""','"');return()=>v(m)})();for(;r("%");)e=N(gn["%"],[e]);return c--,e}function l(e){return/^(true|false)$/i.test(e)?()=>e.length===4:(u.add(e),Object.assign(t=>{let n=v(t.scope.get(e));return $(n)&&j(t,n.length),n},{id:e}))}let o,u=new Set,c=0,d="",p=0;e.length>$n&&t("at most 2000 characters",`${e.length}`,$n),n();let f=s(0);return i(""," or the end"),{root:f,names:[...u]}}function U(e=(()=>{let e={},t={};for(let[n,r]of new URLSearchParams(location.search)){let i=n.toLowerCase(),s=yn.test(i)?t:/^utm_\w{1,32}$/.test(i)?e:{};r&&(s[i]??=r.slice(0,200))}return{landing:xn(location.href),referrer:xn(document.referrer),utm:e,clickIds:t}})()){let t=n().touch??=e,{utm:r,clickIds:i}=e;return Object.keys({...r,...i}).length?n().touch={...t,utm:r,clickIds:i}:t}function tt(e,t,n,r){return{...Ir(r),S:e,lead:JSON.parse(e.json),connector:xr(e.connector),url:new URL(e.url),N:t,durable:n,state:e.state}}function t(e,t,n,r=""){return(n?.isConnected?n:document).dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,cancelable:e==="leadline-submit",detail:{...t,widget:n?.localName??"",id:r}}))}function R(e){document.readyState==="complete"?setTimeout(e):window.addEventListener("load",()=>setTimeout(e))}function e(e,[,t,n]){let r=Pt;return{e(i){i!==r&&(t==="."?e[n]=i:t==="?"?e.toggleAttribute(n,!!i):t==="@"?r===Pt&&e.addEventListener(n,e=>r(e)):i==null?e.removeAttribute(n):e.setAttribute(n,i),r=i)}}}function c(e,t,n){u(e,t.filter(e=>Ht.some(t=>t.slice(0,4)===e.slice(0,4))),n)}function j(e,t=1){(e.steps-=t)<0&&h("#LIMIT!")}function z(e){let{root:t,names:n}=S(e);return{text:e,names:n,t(e){try{return w(t({scope:e,steps:1e4}))}catch(e){return e instanceof Gt?e:new Gt(e instanceof RangeError?"#LIMIT!":"#VALUE!",{cause:e})}}}}function yt({label:e,url:t,status:n},r){let i=n==="assumption"?r.b9:n==="unconfirmed"&&r.ac;return Et`${t?Et`<a href=${t} target="_blank">${e}</a>`:e}${i?` (${i})`:null}`}function fe(e){return Et`<form novalidate data-hs-do-not-collect @submit=${Pn}>${e}</form>`}function wt(e,t=[],n=0){return Et`<svg class="bar" aria-hidden="true"><rect x=${`${n}%`} width=${e-n+"%"} height="100%"></rect>${t.map(e=>Et`<svg><line x1=${`${e}%`} x2=${`${e}%`} y2="100%"></line></svg>`)}</svg>`}function et(e,t){let n=e.match(/[^#/.[\]]+/g)??[],[r,i="",s=""]=n;return r==="consent"?t.consent[Number(i)]?.id??i:r!=="contact"&&r!=="request"?n.join("."):{topics:"standards",custom:s}[i]??i}function nt(){return(e=>Array.from(e,e=>(e+256).toString(16).slice(1)).join(""))(crypto.getRandomValues(new Uint8Array(16))).replace(/(.{8})(....).(...).(...)/,"$1-$2-4$3-8$4-")}var St=e=>{let t;return()=>(t||(t=new CSSStyleSheet).replaceSync(e),t)},Nt=([e])=>St(e),qt=class extends HTMLElement{static get observedAttributes(){return this.fe=new Map([...this.he].flatMap(([e,t])=>t?[]:[[e.toLowerCase(),e]])),this.me=[this.ge].flat(9),[...this.fe.keys()]}static $e(e,t){this.he===Object.getPrototypeOf(this).he&&(this.he=new Map(this.he)),this.he.set(e,t);let n=Symbol(),{get:r,set:i}=Object.getOwnPropertyDescriptor(this.prototype,e)??{get(){return this[n]},set(e){this[n]=e}};Object.defineProperty(this.prototype,e,{get:r,set(t){let n=r.call(this);i.call(this,t),this[e]===n||this.Q()}})}constructor(){super(),this.ve=!1,this.we=new Promise(e=>this.ye=e),this.xe={};for(let e of this.constructor.he.keys())this.hasOwnProperty(e)&&(this.xe[e]=this[e],delete this[e]);this.Q()}oe(e){this.ke=e}connectedCallback(){this.Me||((e,t)=>{e.adoptedStyleSheets=t.map(e=>e())})(this.Me=this.attachShadow({mode:"open"}),this.constructor.me),this.ye(),this.ke.ne()}disconnectedCallback(){this.ke.re()}attributeChangedCallback(e,t,n){this[this.constructor.fe.get(e)]=n}Q(){this.ve||(this.we=this._e())}async _e(){this.ve=!0;try{await this.we}catch{}Object.assign(this,this.xe),this.xe=0;try{this.ke.ie(),this.update()}catch(e){throw this.ve=!1,e}return this.ke.se(),this.updated(),!this.ve}get updateComplete(){return this.we}updated(){}};qt.he=new Map;var zt=globalThis.trustedTypes,At=zt?(()=>{for(let e of["leadline","lit-html"])try{return zt.createPolicy(e,{createHTML:e=>e})}catch{}})():void 0,Tt=document,It=()=>Tt.createComment(""),Ut=e=>e===null||typeof e!="object"&&typeof e!="function",Lt=Array.isArray,Et=(e,...t)=>({Oe:e,values:t}),Rt=new WeakMap,Pt=Tt.createTreeWalker(Tt,129),Dt=class t{constructor(e,t){this.je=null,this.Se=e,this.Ne=t}e(e){Ut(e)?e==null||e===""?(this.je!==null&&this.qe(),this.je=null):e!==this.je&&this._(e):e.Oe?this.$(e):Lt(e)?this.k(e):this._(e)}O(e){return this.Se.parentNode.insertBefore(e,this.Ne)}T(e){this.qe(),this.je=this.O(e)}_(e){this.je!==null&&Ut(this.je)?this.Se.nextSibling.data=e:this.T(Tt.createTextNode(e)),this.je=e}$({Oe:n,values:r}){let i=Rt.get(n);i||Rt.set(n,i=(e=>{let t=[],n=Tt.createElement("template");n.innerHTML=(e=>{if(!Lt(e)||!e.hasOwnProperty("raw"))throw Error();let t=e.map((e,t)=>e.replace(/(\S+)=$|$/,(e,n)=>n?"lit$"+t+"="+n:"<?>")).join("");return At?At.createHTML(t):t})(e),Pt.currentNode=n.content;for(let n=0;t.length<e.length-1;n++){let e=Pt.nextNode();if(e.nodeType===8)t.push({index:n});else for(let r of e.getAttributeNames())r.startsWith("lit$")&&(t.push({index:n,h:/([.?@])?(.*)/.exec(e.getAttribute(r))}),e.removeAttribute(r))}return{content:n.content,parts:t}})(n));let s=e=>e.ze.forEach((e,t)=>e.e(r[t]));if(this.je?.Ae===i)s(this.je);else{let n=Tt.importNode(i.content,!0),r={Ae:i,ze:[]};Pt.currentNode=n;let a=Pt.nextNode(),l=0;for(let{index:n,h:s}of i.parts){for(;l<n;l++)a=Pt.nextNode();r.ze.push(s?e(a,s):new t(a,a.nextSibling))}Pt.currentNode=Tt,s(r),this.T(n),this.je=r}}k(e){Lt(this.je)||(this.je=[],this.qe());let n,r=this.je,i=0;for(let s of e)i===r.length?r.push(n=new t(this.O(It()),this.O(It()))):n=r[i],n.e(s),i++;i<r.length&&(this.qe(n&&n.Ne.nextSibling,i),r.length=i)}qe(e=this.Se.nextSibling,t){for(;e!==this.Ne;){let t=e.nextSibling;e.remove(),e=t}}},Ft=(e,t)=>{(t.Te??=new Dt(t.appendChild(It()),null)).e(e)},Ct=class extends qt{update(){let e=this.render();this.ve=!1,Ft(e,this.Me)}},Bt="0.1.0",Jt=Symbol.for(`leadline ${Bt}`),Vt={endpoint:[],connector:["json"],mapping:[],content:[],organization:[],privacy:["","an http(s) URL or a path",/^(https?:|[./?#]|[^:]+$)/i],email:["","an e-mail address",/^[^\s@]+@[^\s@]+$/],phone:[],locale:["","a language tag",/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i],theme:["auto","auto, light, dark"],challenge:[],analytics:["none","none, datalayer"],storage:["on-submit","on-submit, session, visitor, none"],gate:["none","none, before, after, optional"],keep:["72","hours from 1 to 744",/^(?!0)([1-6]?\d?\d|7[0-3]\d|74[0-4])$/]},Ht=Object.keys(Vt),Kt=[...Ht,"quiz","calculator","form","layout"],Zt=new Map([["name","name"],["email","email"],["phone","tel"],["company","organization"],["role","organization-title"],["country","country-name"]]),Gt=class extends Error{constructor(e,t){super(e,t),this.code=e}},Wt=class extends Error{constructor(e,t){super(`expected ${e}, found ${t}`),this.f=e,this.h=t}},Xt=/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i,Qt=["number","string","boolean"],Yt=[0,"",!1],en=e=>e!==null,tn=e=>t=>_(t(e)),nn=(e,t)=>t.flatMap(t=>t(e)),rn=e=>(t,...n)=>x(e(...n.map(e=>e(t)).map(k))),sn=e=>(t,n,r)=>e(O(n(t),r(t))),an=e=>rn((t,n=0)=>Math.sign(t)*b(Math.abs(t),10**-Math.trunc(n)||NaN,e)),ln=e=>rn((t,n=1)=>b(t,n,e)),on=(e,t)=>nn(e,t).filter(e=>en(e)&&typeof e!="string").map(Number),un=e=>(t,...n)=>x(e(on(t,n))),cn=e=>un(t=>t.length?e(...t):0),dn=e=>(t,n,r)=>{try{return n(t)}catch(n){if(n instanceof Gt&&e(n.code))return r(t);throw n}},pn=e=>(t,n,...r)=>{let i=nn(t,[n]).filter(en),s=nn(t,r);return j(t,i.length*s.length),s[e](e=>i.some(t=>O(t,e)===0))},fn=(e,t)=>t.reduceRight((t,n)=>(t+n)/(1+e),0),hn=rn((e,t,n,r=0,i=0)=>{let s=(1+e)**t;return e?e*(n*s+r)/(1-s)/(1+e*i):-(n+r)/t}),mn={IF:[(e,t,n,r=()=>!1)=>(tn(e)(t)?n:r)(e),2,3],IFS:[(e,...t)=>{let n=t.findIndex((t,n)=>n%2==0&&tn(e)(t));return n<0?h("#N/A"):t[n+1](e)},2,1/0],AND:[(e,...t)=>t.every(tn(e)),1,1/0],OR:[(e,...t)=>t.some(tn(e)),1,1/0],NOT:[(e,t)=>!tn(e)(t),1],IFERROR:[dn(e=>e!=="#LIMIT!"),2],IFNA:[dn(e=>e==="#N/A"),2],ISBLANK:[(e,t)=>t(e)===null,1],MIN:[cn(Math.min),1,1/0],MAX:[cn(Math.max),1,1/0],SUM:[un(e=>e.reduce(g,0)),1,1/0],COUNT:[(e,...t)=>t.flatMap(t=>{let n=t(e);return $(n)||typeof n=="number"?n:[]}).length,1,1/0],COUNTA:[(e,...t)=>nn(e,t).filter(en).length,1,1/0],ROUND:[an(Math.round),1,2],ROUNDUP:[an(Math.ceil),1,2],ROUNDDOWN:[an(Math.floor),1,2],MROUND:[rn((e,t)=>e<0&&t>0?h("#NUM!"):b(e,t,Math.round)),2],CEILING:[ln(Math.ceil),1,2],FLOOR:[ln(Math.floor),1,2],ABS:[rn(Math.abs),1],SQRT:[rn(Math.sqrt),1],NPV:[(e,t,...n)=>x(fn(k(t(e)),on(e,n))),2,1/0],IRR:[(e,...t)=>{let n=on(e,t);j(e,60*n.length);let r=n.map(Math.sign).filter(Boolean);r[0]!==-r.at(-1)&&h("#NUM!");let[i,s,a]=[0,1,0];for(let e=0;e<60;e++){let e=(i+s)/2;a=e/(1-e)-1,Math.sign(fn(a,n))===r[0]?s=e:i=e}return a},1,1/0],PMT:[hn,3,5],LOOKUP:[(e,t,n,r)=>{let i=m(k(t(e))),{rows:s=h("#VALUE!"),columns:a,interpolate:l}=n(e)??"",o=r?r(e):1,u=a.indexOf(o)+1||Number(o),c=s.findIndex(([e])=>e!=null&&i<=e),[d=[],p]=[s[c],s[c-1]],f=(i>=0&&u>0?d[u]:null)??h("#N/A");if(!l||!p||i===d[0])return f;let b=p[u]??h("#N/A");return x(b+(f-b)*(i-p[0])/(d[0]-p[0]))},2,3],SCORE:[(e,t)=>v(e.scope.score?.(t.id??"")),1],HAS:[pn("every"),2,1/0],ANY:[pn("some"),2,1/0]},bn={"=":[1,sn(e=>e===0)],"<>":[1,sn(e=>e!==0)],"<":[1,sn(e=>e<0)],">":[1,sn(e=>e>0)],"<=":[1,sn(e=>e<=0)],">=":[1,sn(e=>e>=0)],"&":[2,(e,t,n)=>{let r=M(t(e))+M(n(e));return r.length>32767?h("#LIMIT!"):r}],"+":[3,rn(g)],"-":[3,rn((e,t)=>g(e,-t))],"*":[4,rn((e,t)=>e*t)],"/":[4,rn((e,t)=>t===0?h("#DIV/0!"):e/t)],"^":[5,rn((e,t)=>e===0&&t<0?h("#DIV/0!"):e**t)]},gn={"-":rn(e=>0-e),"+":rn(e=>e),"%":rn(e=>e/100)},$n=2e3,vn=/\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"(?!")|([A-Za-z_][A-Za-z0-9_]*)|<>|[<>]=|\S|$)/uy,wn=new Map,yn=/^(gclid|gbraid|wbraid|msclkid|fbclid|li_fat_id|ttclid)$/,xn=e=>e.replace(/[?#].*/s,"").slice(0,1e3),kn=`leadline ${Bt}`,Mn="leadline variants",_n=e=>e==="message"||f({id:e}),On=(e,t)=>JSON.parse(e.getItem(t)),jn=e=>e&&{...e,scope:L(e.lead)},Sn=e=>[e?.lead.answers,e?.lead.inputs].flat().some(e=>e&&_n(e.id))?null:e,Nn="variant",qn={id:[/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,"an id: lower-case letters, digits and hyphens"],name:[/^(?!constructor$)[a-z][a-zA-Z0-9]*$/,"a name: letters and digits"],url:[/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\.{1,2}\/|#)[^{]*$/i,"an http(s), mailto or tel address or a path"],locale:[/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})?$/,'a language tag such as "en" or "pt-BR"']},zn=/\{([a-z_][\w-]*)\}/gi,An={number:2,money:0,percent:1,days:1,months:0,years:1},Tn=/^[a-z]{3}$/i,In=e=>e==="number"?{}:e==="percent"?{style:e}:{style:"unit",unit:e.slice(0,-1),unitDisplay:"long"},Un=new Map,Ln=e=>typeof e=="number"?e+0:null,En=n,Rn=s,Pn=e=>e.preventDefault(),Dn=([e],t,n)=>t.constructor.$e(n,e),Fn=class extends Ct{constructor(){super(),this.Ie=null,this.Ue=[],this.Le=!1,this.#e=null,this.#t=""}get Ee(){return".heading"}#e;#t;connectedCallback(){super.connectedCallback(),R(()=>this.Q())}update(e){let{Y:t,id:n,locale:r,organization:i,variant:s}=this.widget,a=t&&this.#n(t,JSON.stringify([n,r,i,s]));super.update(e),((e,t)=>{for(let n of e.querySelectorAll(".field input, .field textarea")){let{defaultValue:e}=n;(t||String(ve(n)??"")!==e)&&(n.value=e)}})(this.Me,!!a)}focus(e){let t=e=>this.Me.querySelector(e);(t(this.Ee)??t("[part=base]"))?.focus(e)}start(){this.Le||this.widget.X("leadline-start",{}),this.Le=!0}#n(e,t){if((e!==this.#e||t!==this.#t)&&(Object.keys(this.given).length&&(this.Ie??=this.given),this.#e=e,this.#t=t,this.Ue=this.Re(e)),!this.Ie)return!1;let{answers:n,r}=V(this.Ue,this.Ie);if(this.Ie=null,this.replace(n),r.length){let e=`${this.widget.id}: expected its ids and values, found others in ${r.join(", ")}`;this.widget.z("unknown-answer",e)}return!0}};Dn([0],Fn.prototype,"content");var Cn,Bn={},Jn=/@((gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|proton|protonmail|yandex|qq|163|126)\.((co|com)\.)?[a-z]{2,3}|web\.de|mail\.ru)$/i,Vn=/\(0\)|[\s().\-/]/g,Hn=/^(?:\+|00)([1-9]\d{7,14})$/,Kn=["name","email","phone","phoneE164","company","role","country","message"],Zn=[...Kn,"standards","timeframe"],Gn=(e=>{let t,n=new Map,r=[];for(let r of e.split("~")){let[e,...i]=r.split("\n"),s=e.split("^");i.length?t.push([s,i]):n.set(e,t=[])}let i=e=>Object.fromEntries(n.get(e).flatMap(([e,t])=>{let n=s(e,t.shift()??"");return n===void 0?[]:[[e[0],n]]})),s=(e,t)=>{let[n,a,l=""]=e,o=t.slice(1),u=o.split("^");switch(t[0]){case void 0:return;case"+":return i(n);case"*":{let e=Array.from({length:Number(o)},()=>i(n));return r.push(e),e}case"&":return r[Number(o)];case"@":return Object.fromEntries(o.split(" ").map(e=>[e,i(n)]));case"[":return u.map(t=>s(e,t));case"#":{let[e,...t]=u.map(e=>{let t=0;return e.split(" ").map(e=>t+=Number(e))});return e.map((e,n)=>[e,...t.map(e=>e[n])])}case"!":return!o;case"=":return o;default:return isNaN(t)?a==null?t:t.replace(/^[a-z]/,e=>a?a+e:e.toUpperCase())+l:Number(t)}};return i("")})(iso),Wn=Gn.content,Xn=e=>(e+360).toString(36),Qn={...Gn,...(e=>Object.fromEntries(e.map(({text:e},t)=>[Xn(t),e])))(Gn.phrases)},Yn=/^leadline-(start|step|result|saved)$/,er={m:{string:"$comment $schema version name person phone tel email address score showIf suggest when atMost currency low high formula autocomplete hot cold",id:"id section area group",locale:"locale",url:"url privacyUrl booking logo image",number:"weight minutes min max step below urgent from limit rank at digits years maxLength",text:"title intro text label help placeholder unit advice reference undecided next several note reason disclaimer gapsTitle scoreUnit missing submit",boolean:"shuffle search required na exclusive separate hidden hideScore folded assumption interpolate headline cumulative half","string number":"value"},b:{"":{keys:"id version locale"},organization:{keys:""},variants:{list:{keys:"id"},g:2},quizzes:{w:{keys:"title questions"}},calculators:{w:{keys:"title inputs values",v:{notes:{list:{keys:"text"}}}}},forms:{w:{keys:"title fields submit"}},sections:{list:{keys:"id title"}},steps:{list:"text",g:2},questions:{list:{keys:"id label type"},g:1},formulas:{w:"string"},areas:{list:{keys:"id label"}},bands:{list:{keys:"id title from",v:{id:"string"}}},gates:{list:{keys:"when atMost"}},outcomes:{w:{keys:["label rules","label score"]}},recommendations:{keys:"title limit items"},notes:{list:{keys:"when text"}},result:{keys:""},options:{list:{keys:"value label",v:{score:"number"}},g:2},type:["single","several","select","scale","yes-no","number","text","multiline","date","money","slider","percent","email","tel","url","consent"],gap:{keys:"below text"},include:{w:"number"},rules:{list:{keys:"id title"},g:1},items:{list:{keys:"id title rules",v:{rules:{list:{keys:"when rank reason"},g:1}}}},mark:{keys:"at label"},groups:{list:{keys:"id title"}},inputs:{list:{keys:"id label type default"},g:1},tables:{w:{keys:"label rows"}},values:{list:{keys:"id label formula",v:{id:"name"}},g:1},series:{list:{keys:"id label formula years",v:{id:"name"}}},default:{m:"string number",list:"string number",keys:"formula"},source:{keys:"label",v:{label:"string"}},status:["confirmed","unconfirmed","assumption"],columns:{list:"id"},rows:{list:{list:"number null",g:2},g:1},format:["number","money","percent","days","months","years"],fields:{list:{keys:"id label type"},g:1},thanks:{keys:"title"},priority:{keys:""},routes:{list:{keys:"endpoints"}},endpoints:{list:"number",g:1}}},tr=/^(questions|areas|formulas|outcomes|inputs|values|series|tables|fields)$/,nr=/^(showIf|when|suggest|score|formula|low|high|hot|cold)$/,rr={m:"string",list:{keys:"text",v:{text:"string"}},g:1},ir={string:"a text",number:"a number",boolean:"true or false",list:"a list",object:"an object"},sr=["score","band","recommended"],ar=globalThis.fetch,lr=e=>document.getElementById(e.slice(1))?.textContent,or=(e,t)=>({content:null,o:{code:e,message:t}}),ur=new Map,cr=new Map,dr=/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i,pr=e=>e.split("-",1)[0].toLowerCase(),fr=t,hr="application/json",mr={y:"application/x-www-form-urlencoded;charset=UTF-8",R:!0},br={...mr,B:!0},gr={y:"text/plain;charset=UTF-8",B:!0},$r=/"(ok|success)": ?true|"status": ?"success"|inlineMessage|redirectUri|^(ok|Accepted)$/,vr={...mr,C:$r,x:{name:"contact_name",email:"contact_email",subject:"subject",_subject:"subject",message:"summary"}},wr={email:"contact_email",phone:"contact_phone",country:"contact_country"},yr=new Map(Object.entries({leadline:{y:hr,P:!0,C:/"id"/},json:{y:hr},"json+key":{y:hr,P:!0},form:br,text:gr,hubspot:{y:hr,R:!0,M:!0,j:!0,C:$r,x:{...wr,firstname:"firstName",lastname:"lastName",company:"contact_company",jobtitle:"contact_role",message:"summary"}},formspree:vr,web3forms:vr,netlify:br,salesforce:{...br,M:!0,D:!0,x:{...wr,first_name:"firstName",last_name:"lastName",company:"company",title:"contact_role",description:"summary"}},slack:{...gr,R:!0,M:!0,C:$r,x:{text:"summary"}},zapier:vr,make:vr,n8n:gr,"apps-script":gr})),xr=e=>yr.get(e),kr=(e="")=>e.split(/\s+/).filter(Boolean),Mr=/^(https:\/\/[^/@]+|http:\/\/(([^/@]+\.)?localhost|127(\.\d+){3}|\[::1\])(:\d+)?)\//,_r={quiz:["quizzes","readiness"],calculator:["calculators","benefit"],form:["forms","quote"]},Or={now:()=>Date.now(),A:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}},jr=globalThis.fetch,Sr=e=>new Blob([e]).size,Nr=({id:e,endpoint:t})=>[e,t],qr=e=>Nr(e).join(" "),zr=[408,409,425,429],Ar=[400,413,415,422],Tr=(...e)=>e.find(e=>typeof e=="string")??"",Ir=(e=0)=>({I:0,L:0,E:e}),Ur=({url:e})=>e.href.replace(e.hash,""),Lr=({state:e})=>e!=="sent"&&e!=="unconfirmed",Er=["online","pageshow","visibilitychange"],Rr=({N:e,S:t})=>e&&!t.attempts,Pr=class extends Error{},Dr="leadline",Fr="outbox",Cr=e=>new URL(e,globalThis.document?.baseURI).href,Br=({state:e})=>e==="refused",Jr=e=>e.map(({S:e})=>e),Vr=new Map,Hr=({challenge:e})=>e&&Pe(e)?.href,Kr={content:Wn,o:null},Zr=(e,t,n)=>n&&Et`<p class=${t==="error"?t:"small muted"} id=${`${e}-${t}`} part=${t}>${n}`,Gr={multiline:5e3,email:254},Wr={email:/^[^\s@,;<>()"]+@[^\s@.,;<>()"]+(\.[^\s@.,;<>()"]+)+$/,tel:/^(?=(\P{Nd}*\p{Nd}){5,20}\P{Nd}*$)[\p{Nd}\s+()\-./,;*#]+((ext|x|app?)[\p{Nd}\s.]+)?$/iu,url:/^(https?:\/\/)?[^\s/?#.@]+(\.[^\s/?#.@]+)+([/?#]\S*)?$/i},Xr=["sent","unconfirmed","waiting"],Qr={sent:"positive",unconfirmed:"warning",waiting:"warning",cancelled:"warning"},Yr=Nt`:host{display:block}:host([hidden]){display:none}.widget{all:initial;visibility:inherit;pointer-events:inherit;color-scheme:light dark;max-width:var(--_max-width);font:var(--_font-size) / 1.5 var(--_font);color:var(--_text);overflow-wrap:break-word;margin-inline:auto;display:block;container-type:inline-size}.light{color-scheme:light}.dark{color-scheme:dark}*{box-sizing:border-box;border:0;min-width:0;margin:0;padding:0}.card{padding:clamp(var(--_space) * 2, 5cqi, var(--_space) * 5);background:var(--_surface);border:1px solid var(--_line);border-radius:calc(var(--_radius) * 1.5);box-shadow:var(--_shadow);--_line:color-mix(in srgb, var(--_border) 35%, transparent)}ul,ol{list-style:none}h2,h3,h4{font:600 1em / 1.25 var(--_font-heading)}h2{font-size:1.5em}h3{font-size:1.25em}.stack>*+*{margin-block-start:calc(var(--_space) * 1.5)}form>*+*,.fields>*+*{margin-block-start:calc(var(--_space) * 3)}.sections>*+*{margin-block-start:calc(var(--_space) * 4)}.muted{color:var(--_text-muted)}.small,.overline{font-size:.875em}.overline{color:var(--_accent);font-weight:600}.panel{padding:min(5cqi, var(--_space) * 2.5);background:var(--_surface-raised);border-radius:var(--_radius)}.actions{gap:calc(var(--_space) * 1.5);flex-wrap:wrap;display:flex}button{font:inherit;cursor:pointer}.button{min-height:48px;color:var(--_on-accent);background:var(--_accent);border:1px solid var(--_accent);border-radius:calc(var(--_radius) * .75);padding:.5em 1.5em;font-weight:600}.button:hover{filter:brightness(1.1)}.button[aria-disabled=true]{cursor:progress;opacity:.75}.quiet{color:var(--_accent);border-color:var(--_border);background:0 0}.quiet:hover{background:var(--_accent-soft)}.link{background:0 0;min-height:44px}a,.link{color:var(--_accent);text-decoration:underline}summary{width:fit-content;color:var(--_accent);cursor:pointer;padding-block:10px;font-weight:600}:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}[tabindex="-1"]:focus{outline:none}.hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media (prefers-reduced-motion:no-preference){[part=question],[part=result]{animation:appear var(--_motion)}}@keyframes appear{0%{translate:0 8px}}@media print{button{display:none}}`,ei=St(`:host{${[...Object.entries({surface:["#ffffff","#0e1b23"],"surface-raised":["#f2f6f8","#162731"],text:["#0f2430","#e8eff2"],"text-muted":["#4b616c","#a9bdc6"],border:["#728894","#76909d"],accent:["#0b5566","#64c8d3"],"on-accent":["#ffffff","#06222a"],positive:["#17694a","#72d3a4"],warning:["#875300","#efbf66"],danger:["#b3261e","#ff9e94"],focus:["#1b66c9","#93c7ff"]}).map(([e,[t,n]])=>[e,`light-dark(${t}, ${n})`]),...Object.entries({"accent-soft":"color-mix(in srgb, var(--_accent) 10%, var(--_surface))",font:"system-ui, sans-serif","font-heading":"var(--_font)","font-size":"medium",radius:"12px",space:"8px",shadow:"0 4px 24px rgb(15 36 48 / 8%)",motion:"250ms","max-width":"45em"})].map(([e,t])=>`--_${e}: var(--leadline-${e}, ${t});`).join("")}}`),ti=Nt`.field>*+*,legend+*,.header>*+*{margin-block-start:calc(var(--_space) * .75)}.label{font-weight:600;line-height:1.35}.label .muted{font-weight:400}.heading{margin-block-end:calc(var(--_space) * 1.5);font-size:1.375em}.error{color:var(--_danger);font-weight:600}input,select,textarea{font:inherit;color:inherit;accent-color:var(--_accent);font-size:max(16px,1em)}.input{background:var(--_surface);border:1px solid var(--_border);border-radius:calc(var(--_radius) * .75);width:100%;min-height:48px;padding:.5em .75em}.input::placeholder{color:var(--_text-muted);opacity:1}[type=number],[type=date]{max-width:11em}.typed{flex-wrap:wrap;align-items:center;gap:0 .75em;display:flex}[type=range]{cursor:pointer;flex:5em;height:44px}.slider .input{width:6em}.options{gap:var(--_space);display:grid}.option{min-height:44px;padding:calc(var(--_space) * 1.5) calc(var(--_space) * 2);cursor:pointer;border:1px solid var(--_line);border-radius:var(--_radius);gap:.75em;line-height:1.4;display:flex}.input:hover,.option:hover,.option:has(:checked){border-color:var(--_accent)}.option:has(:checked){background:var(--_accent-soft)}.invalid .input,.invalid .option{border-color:var(--_danger);box-shadow:inset 0 0 0 1px var(--_danger)}.option input{flex:none;width:1.25em;height:1.25em}.chips{flex-wrap:wrap;display:flex}.chips .option{border-radius:22px;align-items:center;padding-block:.4em}.pictures{grid-template-columns:repeat(auto-fit,minmax(min(100%,8em),1fr))}.pictures .option{padding:var(--_space);flex-wrap:wrap;align-content:start}.pictures span{flex:1}img{aspect-ratio:4/3;object-fit:contain;flex:100%}.consent .option{box-shadow:none;background:0 0;border:0;padding-inline:0}`,ni=[ei,Yr,Nt`.notice{--_tone:var(--_accent);background:color-mix(in srgb, var(--_tone) 8%, var(--_surface));border-inline-start:5px solid var(--_tone)}.notice .overline{color:var(--_tone)}.danger{--_tone:var(--_danger)}.warning{--_tone:var(--_warning)}.positive{--_tone:var(--_positive)}.pair{flex-wrap:wrap;gap:0 1em;display:flex}.pair>:first-child{flex:6em}.pair>:last-child{text-align:end;margin-inline-start:auto}.pair strong{white-space:nowrap}dt span,dd span,.label,.option .muted{display:block}.cells{gap:calc(var(--_space) * 1.5);grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr));display:grid}.notes{list-style:revert;padding-inline-start:1.25em}.card+leadline-form{margin-block-start:calc(var(--_space) * 2)}.figure{font:700 2em / 1.2 var(--_font-heading)}.bar{background:var(--_line);width:100%;height:10px;fill:var(--_accent);border:1px solid #0000;border-radius:5px;margin-block:.5em;display:block}line{stroke:var(--_text);stroke-width:2px}[dir=rtl] .bar{transform:scaleX(-1)}`,ti],ri=[ni,Nt`details form{padding-block-start:calc(var(--_space) * 2)}[type=submit]{width:100%}.grid{gap:calc(var(--_space) * 2.75) calc(var(--_space) * 2.5);align-items:end;display:grid}@container (width>34em){.grid{grid-template-columns:1fr 1fr}[type=submit]{width:auto}.grid>:not(.half){grid-column:1/-1}}.privacy{margin-block-start:0;padding-inline-start:2.3em}`],ii=e=>Array.isArray(e)?"list":typeof e,si=["quiz","estimate","replaces"],ai=(e,t)=>Promise.race([e,new Promise(e=>setTimeout(e,t))]),li=class extends Fn{constructor(){super(),this.context={},this.widget=ot(this,"form"),this.given={},this.#e=((e,t)=>{function n(){return f=$.id,p=nt(),m=[],{id:p,replaces:f}}async function r(t){let n=t({id:$.id,replaces:f}),r=[],i={lead:structuredClone(n),waitUntil:e=>{r.push(e)}};return e.X("leadline-submit",i)?(await ai(Promise.allSettled(r),5e3),((e,t)=>{let{id:n,schema:r}=e,i=Object.entries({...t,id:n,schema:r}).filter(([t,n])=>{let r=e[t]??{};return n===null?si.includes(t):ii(n)===ii(r)}),{flat:s,...a}={...e,...Object.fromEntries(i)},l=Object.entries(s).filter(([t,i])=>e.flat[t]!==i&&!(t in{id:n,schema:r}));return{...a,flat:{...ye(a),...Object.fromEntries(l)}}})(n,i.lead)):null}async function i(t){try{let n=await t;if(!n)return a("cancelled");if(!e.endpoints.length)return a("noEndpoint");d?.(),d=st().G(()=>s(n)),await e.submit(n,o),s(n)}catch(e){a(e instanceof Pr?"outboxFull":"broken")}}function s(e){if(e.id!==$.id)return;if(m=st().Z(e.id),!g&&$.problems.some(({keyReused:e})=>e)){g=!0;let t=n();i({...e,...t,flat:{...e.flat,...t}});return}let t=gt(m);t&&l(t)}function a(e){h=null,l(e)}function l(e,n=!1){let r=e!==$.status;$.status=e,$.Pe=n,!n&&e!=="waiting"&&c?.(),t(r)}let o,u,c,d,p="",f=null,h=null,m=[],b=Promise.resolve(),g=!1,$={status:null,Pe:!1,get durable(){return m.every(({durable:e})=>e)},get id(){return p||=nt()},get problems(){return m.flatMap(({problem:e})=>e??[])},submit:async(e,t,s)=>(e!==h&&(h=e,b=b.then(()=>(h=e,o=s,$t(m)&&n(),g=!1,u=new Promise(e=>c=e),l(null,!0),i(r(t))))),await b,await ai(u,15e3),$.Pe&&l("waiting"),$.De(h===null?"cancelled":gt(m)??"waiting")),De(e){let t=m.map(({endpoint:e,state:t})=>({endpoint:e,state:t}));return{state:e,id:$.id,endpoints:t}},Fe(){n(),a(null)},async br(){await st().br($.id),a(null)}};return $})(this.widget,e=>this.#r(e)),this.#t=new Map,this.#n=new Map,this.#i=[],this.#s=[],this.#a=!1,this.#l=(e,t,n)=>{let{id:r}=e;this.#t.set(r,Ae(e,t,n)),this.#n.set(r,{at:(new Date).toISOString()});let i=e=>e.id!==r;this.#i=this.#i.filter(i),this.#s=this.#s.filter(i),this.given={...this.given,[r]:t},oe(r,t,!0),this.start()},this.#o=()=>{this.#e.Fe();let e=this.Ue.filter(({id:e,type:t})=>e==="message"||t==="consent");this.given={...this.given,...Object.fromEntries(e.map(({id:e})=>[e,null]))},this.#u(this.#i=[],void 0,this.Ee)}}static{this.ge=ri}#e;#t;#n;#i;#s;#c;#a;#d;get values(){if(this.Ie)return this.Ie;let e=this.Ue.flatMap(e=>{let{id:t,type:r}=e,i=Object.hasOwn(this.given,t)?this.given[t]:r!=="consent"&&J(e,(e=>n().answers.get(e)??n().quiz?.lead.answers.find(t=>t.id===e)?.value)(t));return i==null?[]:[[t,i]]});return Object.fromEntries(e)}set values(e){this.Ie=e??{}}async submit(){await this.updateComplete;let{locale:e,u:t,Y:n}=this.widget;if(!n)return this.#e.De("cancelled");let{c:r,Ce:i,organization:s}=this.#p;if(this.#u(this.#i=this.#f,this.#c,"[part=summary]"))return await this.updateComplete,this.#e.De("invalid");let{context:a,values:l}=this,o=(this.asking?.host??this).querySelector("[name$=-response]")?.value,{quiz:u,estimate:c}=En(),d={quiz:u?.lead??null,estimate:c?.lead??null},p={created:(new Date).toISOString(),test:!1,form:n,organization:s,values:l,context:{...a},Be:Object.fromEntries(this.#n),locale:e,...d,gaps:u?.gaps,Ce:i,source:this.widget.le(),signals:{honeypot:this.#a,seconds:Math.round((performance.now()-this.#d)/1e3),proof:null,...o&&{captcha:o}},u:t};return this.#e.submit(JSON.stringify([l,a,d]),e=>(e=>{let{form:t,values:n}=e,{scope:r,i}=we(t,n,e.Ce,e.organization),s=new Map(i.flatMap(e=>((e,t)=>{let n=t[e.id],r=J(e,typeof n=="string"?n.trim():n)??null;return r===null?[]:[[e.id,{field:e,p:r}]]})(e,n))),a=e=>[s.get(e)?.p??""].flat().join("; "),l=[...s.values()].filter(({field:{id:e,type:t}})=>!Zn.includes(e)&&t!=="consent"),o=(e=>Object.entries(e).flatMap(([e,t])=>{let n=(e=>Array.isArray(e)?e.flatMap(e=>Se(e)??[]):e===null||typeof e=="boolean"?e:Se(e))(t);return n===void 0||e==="__proto__"?[]:[[e,n]]}).slice(0,100))(e.context),u=[s.get("standards")?.p??[]].flat().map(String),c={schema:"leadline/lead/1",id:e.id,replaces:e.replaces,created:e.created,test:e.test,summary:"",priority:Ne(t,r),contact:Object.fromEntries(Kn.map(e=>[e,e==="phoneE164"?ke(a("phone")):a(e)])),request:{topics:u,topicLabels:u.map(e=>je(s.get("standards"),e)),timeframe:a("timeframe"),custom:Object.fromEntries([...o,...l.map(({field:e,p:t})=>[e.id,ae(t)])])},consent:i.filter(({type:e})=>e==="consent").map(t=>(({id:e,label:t,version:n=""},r)=>{let{text:i=t,at:s=null}=r.Be[e]??{};return{id:e,given:r.values[e]===!0,text:i,version:n,control:"checkbox",locale:r.locale,at:s??r.created}})(t,e)),...structuredClone({quiz:e.quiz,estimate:e.estimate,source:e.source}),signals:{...e.signals,freeMail:xe(a("email"))},flat:{}};return c.summary=((e,t,n,r,i,s)=>{let{contact:a,request:l,quiz:o,estimate:u,source:c}=e,d=[],p=(e,t,n)=>{let r=Oe(t,n);r&&d.push(`${_e(e)} ${r}`)},f=(e,t)=>{t&&e.length&&d.push(_e(t));for(let[t,n]of e.slice(0,5))p(`- ${t}`,n)},h=[a.name||t.bt,a.role,a.company,n];p(Me([e.test&&t.bs,t.summaryPriority[e.priority]]," | "),Me(h)),p(t.bu,Me(l.topicLabels)),p(t.bv,r);for(let e of i.slice(0,5))p(...e);if(p(t.bw,a.message,600),o){let{score:e,band:n,areas:r,outcomes:i,answers:a,recommendations:l}=o;p(o.title,Me([e===null?"":`${Math.round(e)}/100`,n?.title])||"–"),f(Object.entries(i).filter(([,{id:e}])=>e!==n?.id).map(([e,{title:t}])=>[r.find(({id:t})=>e.endsWith(`-${t}`))?.label??e,t])),f(s.map(e=>[e.label,a.find(({id:t})=>t===e.id)?.label??"–"]),t.bx),f(l.map(({title:e,reason:t})=>[e,t]),t.by)}u&&f(u.values.map(({label:e,text:t})=>[e,t]),u.title),p(t.bz,Me([a.email,a.phoneE164||a.phone]));let m=e.consent.filter(({given:e})=>e).map(({id:e})=>e);e.consent.length&&p(t.c0,Me(m)||t.c1),p(t.c2,Me([c.title,c.page]," | ")),p(t.c3,c.referrer);let b=Object.entries(c.utm).map(e=>e.join(" ").replace("utm_",""));return p(t.c4,Me(b)),p(t.c5,Me([c.locale,c.timezone])),d.join("\n")})(c,e.u,je(s.get("country")),je(s.get("timeframe")),[...l.map(e=>[e.field.label,je(e)]),...o.map(([e,t])=>[e,[t??""].flat().join(", ")])],e.gaps??[]),c.flat=ye(c),c})({...p,...e}),n.routes?.find(({when:e})=>r(e))?.endpoints)}get Ee(){return this.asking?"[part=base]":".grid > :not([hidden]) [name]"}Re({fields:e}){return this.#d??=performance.now(),e}replace(e){let t=this.Ue.map(({id:e})=>[e,null]);this.given={...Object.fromEntries(t),...e},this.#t.clear()}render(){return ce(this.widget,()=>{let{title:e,intro:t,thanks:n}=this.widget.Y,{status:r}=this.#e,{a:i}=this.#p,s=pe(this.asking?.title||i(e),this.asking?.text??i(t)),a=n&&W(i)(n),l=bt(r),o=this.#h();return Et`<div class="card sections">${l?null:s}${r&&((e,t,n,r,i)=>{let{durable:s,problems:a,id:l}=t,{u:o,organization:u,locale:c,te:d}=n,p=bt(e),f=a.some(({fields:e})=>e.length),h=e==="waiting"&&!s?"memory":e==="refused"&&!f?"unclear":e,m=!["sent","cancelled","refused"].includes(h),[b,g]=o.became[h],$=e==="sent"&&r;return Et`<section class=${`panel notice stack ${Qr[e]??"danger"}`} part="result" role=${p?"status":"alert"} tabindex="-1"><div>${e==="sent"?Et`<p class="overline">${o.bm}`:null}<h3 aria-level=${p?2:3}>${$?$.title:b}</h3></div>${de($?$.text:me(g,{time:be(d,"hour",c)}))}${m?ue(u,o):null}${p?Et`<p class="small muted">${me(o.bo,{id:l.slice(0,8)})}</p>${ze(o.bp,i)}`:null}${e==="refused"?Et`<button class="link" type="button" @click=${()=>{t.br()}}>${o.br}</button>`:null}</section>`})(r,this.#e,this.widget,a,this.#o)}${l?Et`<details><summary>${this.widget.u.bq}</summary>${o}</details>`:o}</div>`})}#h(){let{u:e,locale:t,organization:n,Y:r}=this.widget,{Pe:i,status:s}=this.#e,{i:a,a:l,steps:o,section:u,d:c}=this.#p,d=o[c.step],p=o[c.step-2],h=!s&&this.asking?.submit||l(r.submit),m=e=>e.section===u,b=[...this.#i,...this.#s].filter(m);return Et`<div @focusin=${()=>this.#e.id}>${fe(Et` ${c.of>1?((e,t,n,r)=>Et`<h3 class="heading pair" part="label" tabindex="-1">${n(e.title)}<span class="small muted" role="status">${me(r.an,t)}</span></h3>${de(n(e.text),"muted")}`)(u,c,l,e):null}${qe(e,b,this.Me)}${((e,t,n,r,i,s,a,l,o)=>Et`<div class="grid">${e.map(e=>{let{id:o,type:u,half:c,required:d}=e,p=u==="consent";return Et`<div class=${c?"half":""} ?hidden=${e.section!==t}>${ht({...e,locale:s,u:a,autocomplete:f(e),ce:u==="single"||u==="several",value:n[o],de:!d&&!p,error:r.find(e=>e.id===o)?.message,after:p&&d&&i?Et`<p class="small privacy"><a href=${i} target="_blank">${a.bg}</a>`:null,ue:(t,n)=>l(e,t,n)})}</div>`})}</div><div hidden><label>${a.bh}<input name=${"leave-empty"} tabindex="-1" autocomplete="off" @input=${e=>o(e.target.value!=="")} /></label></div>`)(a,u,this.values,b,n.privacyUrl,t,e,this.#l,e=>this.#a=e)}${d?null:(e=>{let{quiz:t,estimate:n}=En(),r=[t,n].flatMap(e=>e?.lead.title??[]);return r.length?Et`<aside class="small panel" part="along"><h4>${e.bi}</h4><ul class="notes">${r.map(t=>Et`<li>${me(e.bj,{title:t})}`)}<li>${e.bk}</ul></aside>`:null})(e)}${((e,t,n,r,i)=>Et`<div class="actions">${e?Et`<slot name="captcha"></slot>`:null}<button class="button" part="submit" type="submit" aria-disabled=${t} @click=${he(({detail:e})=>e>1||r())}>${n}</button>${i}</div>`)(!d,i,d?e.ap:i?e.bl:h,()=>d?this.#u(this.#i=this.#f.filter(m),d):this.submit(),[p&&ze(e.aq,()=>this.#u([],p),"back"),this.asking?.Je&&ze(e.b6,this.asking.Je,"skip")])}`)}</div>`}get#p(){let{Y:e,organization:t,u:r,variant:i}=this.widget,s={...t,name:t.name||r.bf},a=(e=>{let{quiz:t,estimate:r}=n();return[{get:t=>t==="variant"?e:void 0},...[t,r].flatMap(e=>e?.scope??[])]})(i);return{...we(e,this.values,a,s,this.#c),organization:s,Ce:a}}get#f(){return((e,t,n,r)=>e.flatMap(e=>{let i=((e,t)=>{let{type:n,required:r}=e;if(n==="consent")return r&&t!==!0?{code:"consent"}:void 0;let i=typeof t=="string"?t.trim():t,s=D(n)?J(e,i):i;if(F(s)||Array.isArray(s)&&!s.length)return r?{code:"required"}:void 0;if(!D(n))return P(n)?(({min:e,max:t,step:n},r)=>{if(r===void 0)return{code:"number"};if(e!==void 0&&r<e)return{code:"min"};if(t!==void 0&&r>t)return{code:"max"};if(!n)return;let i=(r-(e??0))/n;return Math.abs(i-Math.round(i))>1e-9?{code:"number"}:void 0})(e,B(s)):(({type:e,maxLength:t},n)=>{let r=t??Gr[e]??500;if(n.length>r)return{code:"tooLong",limit:r};let i=e;return(i==="date"?C(n):Wr[i]?.test(n)??!0)?void 0:{code:i}})(e,typeof s=="string"?s:Z([],s));else return})(e,t[e.id]),s=n.get(e.id)??i?.code;return s?mt(e,Te(s==="required"&&e.options?"choice":s,e,r,i?.limit)):[]}))(this.#p.i,this.values,this.#t,this.widget.u)}#u(e,t,n=".heading"){let[r]=e,{step:i}=this.#p.d;this.#c=r?r.section:t;let{d:s}=this.#p;return s.step!==i&&this.widget.X("leadline-step",s),this.Q(),n&&this.updateComplete.then(()=>ge(this.Me,"[part=summary]",n)),!!r}#r(e){this.Q();let{Y:t,u:n}=this.widget;if(!e||!t)return;let{status:r,problems:i}=this.#e;this.#s=r==="refused"?((e,t,n)=>{let r=e.flatMap(({fields:e})=>e);return t.flatMap(e=>r.filter(({field:t})=>t===e.id).map(({message:t})=>mt(e,t||n.bn)))})(i,this.#p.i,n):[];let s=this.matches(":focus-within")?"[part=result]":"",a=this.#u(this.#s,this.#c,s);r&&r!=="cancelled"&&!a&&this.asking?.Ve()}#l;#o};Dn([0],li.prototype,"form"),Dn([1],li.prototype,"context"),Dn([1],li.prototype,"values");var oi=class extends Fn{#e=!1;#t=!1;He(e){return this.widget.gate===e&&!this.#e}get ee(){return this.Me.querySelector("leadline-form")}Ke(e,t=""){let{gate:n,u:r,organization:i,ee:s}=this.widget;if(n==="none"||this.#t||!e&&!this.#e&&n!=="before")return null;let a={host:this,title:t,text:me(r.gate[n],{organization:i.name||r.bf}),submit:{before:r.ap,after:r.as,optional:""}[n],Je:n==="optional"?this.#n:void 0,Ve:this.#i};return Et`<leadline-form form=${s} .content=${this.content} .asking=${a}><slot name="captcha" slot="captcha"></slot></leadline-form>`}async Ze(...e){await this.updateComplete,await(this.ee?.updateComplete),ge(this.Me,...e,".heading","[tabindex]:is(h2, h3)","leadline-form")}#n=()=>{this.#t=!0,this.Q(),this.Ze()};#i=()=>{this.#e||(this.#e=!0,this.Q(),this.widget.gate!=="optional"&&this.Ze())}},ui=e=>e&&Et`<span class="small muted">${e}</span>`,ci=[ni,Nt`.widget{max-width:var(--leadline-max-width,68em)}.sides{gap:calc(var(--_space) * 3);align-items:start;display:grid}@container (width>40em){.sides{grid-template-columns:5fr 6fr}}[part=headline]:first-child{grid-column:1/-1}[part=headline]:first-child .figure{color:var(--_accent);font-size:2.5em}.rows>*{padding-block:var(--_space);border-block-end:1px solid var(--_line)}`],di=class extends oi{constructor(){super(),this.#e="",this.widget=ot(this,"calculator"),this.#n="",this.#i=!1,this.#a=({input:e},t,n)=>{let r=this.#t;r.set(e,t,n),oe(e.id,r.inputs[e.id]??null),this.start(),this.Q()},this.#d=e=>{this.#t.Ge(e),this.Q()}}static{this.ge=ci}#e;#t;#n;#i;#s;get inputs(){return this.Ie??this.given}set inputs(e){this.Ie=e??{}}get result(){return this.#t?.We.result??null}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#s)}get given(){return this.#t?.inputs??{}}Re(e){let{id:t,locale:n,u:r,variant:i}=this.widget,s=((e,t,n,{bb:r},i="")=>{let{inputs:s,values:a,series:l=[],tables:o={}}=t,u=new Map([...s,...a,...l].map(e=>[I(e.id),e])),c=new Map(Object.entries(o).map(([e,t])=>[I(e),{columns:[],...t}])),d=(e=>{let t=new Map;return(n="number",r,i="")=>{let s=`${n} ${r} ${i}`,a=t.get(s)??((e,t,n,r)=>{let i=t==="money",s=Math.min(Math.max(Math.trunc(n)||0,0),20),a=new Intl.NumberFormat(e,{...i?Tn.test(r)&&{style:"currency",currency:r}:In(t),maximumFractionDigits:s,minimumFractionDigits:i?s:0}),l=t==="percent"?100:1,o=e=>a.format(e/l+0);return(e,t)=>t===void 0?o(e):o(e)===o(t)?"":a.formatRange(e/l,t/l)})(e,n,r??An[n],i);return t.set(s,a),a}})(n);return{id:e,calculator:t,Xe:e=>V(s,e),t:n=>{let o=new Gt("#LIMIT!"),p=5e4,f=e=>T($,e),h=Y(e=>{let t=f(e.showIf),r=(e.options??[]).filter(({showIf:e})=>f(e)),i={...e,options:r};return{i:t,field:i,p:t?J(i,n[e.id])??null:null}},{i:!0,field:s[0],p:null}),m=(e,t)=>{if("years"in e)return(e=>e.includes(null)?new Gt("#N/A"):e)(ie(e,t));if(!("default"in e))return A(e.formula).t(t);let{field:n,p:r}=h(e);return r??ne(n,t)},b=new Map,g=e=>{let t=[...e].map(([{id:e},t])=>e+t).sort().join(),n=b.get(t);if(n)return n;let r=Y(t=>{if(e.size&&(p-="years"in t?30:1)<0)return o;let n=t[e.get(t)];if(!n)return m(t,s);let r=I(t.id);return A(n).t({get:e=>e===r?m(t,s):s.get(e)})},o),s={get(e){let t=u.get(e);return t?r(t):e==="variant"?i:c.get(e)}};return b.set(t,s),s},$=g(Un),v=({id:e},t=Un)=>g(t).get(I(e)),{currency:w=""}=t,y=s.some(({id:e})=>e===w)?Z([],$.get(I(w))):w,x=(e,t,n)=>e===null?r:d(t,n,y)(e),k=new Map,M=e=>X(e,$,e=>k.get(e)),_=W(M),O=s.flatMap(e=>{let{i:t,field:n,p:r}=h(e);if(!t)return[];let i=ne(n,$),s=n.options.map(_),a=r??i;return k.set(I(e.id),re(_(e),s,a,x)),{input:e,options:s,value:a,set:r!==null,default:i}}),j=a.map(e=>{let t=Ln(v(e)),n=((e,t,n)=>{if(t===null||!e.length)return null;let r,i=t=>new Map(e.map((e,n)=>[e,t(n)?"high":"low"]));if(e.length>6){let t=e.map(e=>n(new Map([[e,"low"]]))<=n(new Map([[e,"high"]])));r=[i(e=>t[e]),i(e=>!t[e])]}else r=Array.from({length:2**e.length},(e,t)=>i(e=>!!(t&1<<e)));let s=[t,...r.map(n)];if(s.includes(null))return null;let[a,l]=[Math.min(...s),Math.max(...s)];return l-a<=1e-12*Math.max(Math.abs(a),Math.abs(l))?null:[a,l]})((e=>{let t=new Set([e]);for(let e of t){let{low:n,high:r}=e;if("default"in e&&h(e).p!==null)t.delete(e);else for(let i of[n,r,n&&r?n:te(e)])for(let n of A(i??"0").names)t.add(u.get(n)??e)}return[...t].filter(({low:e,high:t})=>e??t)})(e),t,t=>Ln(v(e,t))),i=d(e.format,e.digits,y),s=t===null?M(e.missing)||r:i(t);return k.set(e.id,s),{value:e,number:t,range:n,text:s,l:n?i(...n):"",i:!e.hidden&&f(e.showIf)}}),S=l.map(e=>{let t=ie(e,$);return k.set(e.id,t.map(t=>x(t,e.format)).join(", ")),{series:_(e),s:t}}),N={inputs:O.map(e=>({...e,input:_(e.input)})),values:j.map(e=>({...e,value:_(e.value)})),series:S};return{...N,notes:(t.notes??[]).filter(({when:e})=>f(e)).map(({text:e})=>M(e)),result:se(e,N),scope:{...$,u:e=>k.get(e)},a:M,format:x}}}})(t,e,n,r,i);return this.#t=(e=>{let t=!1,n=new Map,r=new Map,i=n=>{let r=t?{}:Object.fromEntries(En().answers);return e.t({...e.Xe(r).answers,...n})},s={Qe:e,problems:r,inputs:{},We:i({}),replace(e){s.inputs=e,t=!0,n.clear(),r.clear(),s.t()},valueOf:({input:e,value:t})=>n.has(e.id)?n.get(e.id):t,set(e,t,i){let{id:a}=e,l=Ae(e,t,i);if(r.delete(a),n.delete(a),(l||t===null)&&n.set(a,t),l){r.set(a,l);return}let{[a]:o,...u}=s.inputs;s.inputs=t===null?u:{...u,[a]:t},s.t()},Ge(e){r.has(e)||n.delete(e)},t(){s.We=i(s.inputs)}};return s})(s),e.inputs}replace(e){this.#t.replace(e)}update(e){this.#t?.t(),super.update(e)}updated(){let{result:e}=this,t=JSON.stringify(e);if(!e||t===this.#n)return;let n=!this.#n;this.#n=t;let{Qe:r,We:i,inputs:s}=this.#t;this.#i||=this.widget.gate!=="none"||!!Object.keys(s).length,this.#i&&Rn({estimate:{lead:le(r,i),scope:i.scope}}),n||(this.widget.X("leadline-result",{result:e}),this.Le&&!this.He("after")&&this.#c())}render(){return ce(this.widget,()=>{let e=this.#t,{u:t,locale:n}=this.widget,{Qe:r,We:i}=e,{title:s,intro:a,disclaimer:l}=r.calculator,o=this.He("after"),u=this.He("before");return Et`${u?null:Et`<div class="card sections">${pe(i.a(s),i.a(a))}<div class=${o?"":"sides"}><section aria-label=${t.b7}>${fe(((e,t,n,r,i)=>{let{Qe:s,We:a}=e,{groups:l=[],currency:o}=s.calculator,u=W(a.a),c=a.inputs.find(({input:e})=>e.id===o)?.value,d=e=>{let{input:n,options:s,value:l}=e;if(!e.set||JSON.stringify(l)===JSON.stringify(e.default))return null;let o=me(t.ba,{value:re(n,s,e.default,a.format)});return Et`<button class="link small" type="button" aria-label=${`${o}: ${n.label}`} @click=${()=>{r(e,null),i(n.id)}}>${o}</button>`},p=i=>{let{input:s,options:a}=i,{source:l}=s,u=e.problems.get(s.id);return ht({...s,options:a,locale:n,u:t,currency:c===void 0?o:String(c),ce:s.type!=="select",value:e.valueOf(i),error:u&&Te(u,s,t),tag:s.assumption?Et` <span class="muted">(${t.b9})</span>`:null,after:Et`${l&&Et`<p class="small muted">${yt(l,t)}`}${d(i)}`,ue:(e,t)=>r(i,e,t)})},f=e=>a.inputs.filter(({input:t})=>t.group===e).map(p);return Et`<div class="fields" @change=${e=>i(e.target.name)}>${f()}${l.map(u).map(({id:e,title:t,text:n,folded:r})=>{let i=f(e);if(!i.length)return null;let s=de(n,"small muted");return r?Et`<details><summary>${t}</summary><div class="fields">${s}${i}</div></details>`:Et`<div class="header"><h4 aria-level="3">${t}</h4>${s}</div>${i}`})}</div>`})(e,t,n,this.#a,this.#d))}</section>${o?null:Et`<section class="panel fields" part="result"><h3 tabindex="-1">${t.b8}</h3>${e.problems.size?Et`<p class="panel notice warning small">${t.bc}`:null}${(({Qe:e,We:t})=>{let n=t.values.filter(({i:e})=>e),r=n.filter(({value:e})=>!e.headline),{groups:i=[]}=e.calculator,s=(e,t)=>t.length?Et`<section>${e&&Et`<h4>${e}</h4>`}<dl class="rows">${t.map(xt)}</dl></section>`:null;return Et`<dl class="cells">${n.filter(({value:e})=>e.headline).map(({value:e,text:t,l:n})=>Et`<div part="headline"><dt class="muted">${e.label}<dd class="figure">${t}<dd>${ui(n)} ${ui(e.help)}</div>`)}</dl>${s("",r.filter(({value:e})=>!i.some(({id:t})=>t===e.group)))}${i.map(({id:e,title:n})=>s(t.a(n),r.filter(({value:t})=>t.group===e)))}`})(e)} ${(({We:e},t)=>{let{format:n}=e,r=e.series.filter(({s:e})=>e.some(e=>e!==null)),i=r.flatMap(({s:e})=>e.map(e=>e??0)),s=Math.min(0,...i),a=Math.max(0,...i)-s||1,l=e=>(e-s)/a*100;return r.map(({series:{label:e,format:r},s:i})=>Et`<section part="chart"><h4>${e}</h4><ul class="rows">${i.map((e,i)=>Et`<li><p class="pair"><span>${me(t.bd,{n:i+1})}</span><strong>${n(e,r)}</strong></p>${e===null?null:wt(l(Math.max(0,e)),[l(0)],l(Math.min(0,e)))}`)}</ul></section>`)})(e,t)} ${vt(t)}</section>`}</div>${!o&&i.notes.length?Et`<ul class="notes stack" part="notes">${i.notes.map(e=>Et`<li>${e}`)}</ul>`:null}<div>${o?null:(({Qe:e,We:t},n)=>{let{inputs:r,values:i,tables:s={}}=e.calculator,a=new Map([...r,...i,...Object.values(s)].flatMap(({source:e})=>e?[[e.label+e.url,e]]:[]));return Et`<details class="stack" part="working"><summary>${n.be}</summary><ol class="notes stack">${t.values.map(({value:e,text:t})=>Et`<li><p class="pair"><span>${e.label}</span> <strong>${t}</strong></p><code class="small muted" dir="ltr">${e.id} = ${e.formula}</code>`)}</ol>${a.size?Et`<h4>${n.ab}</h4><ul class="notes small">${[...a.values()].map(e=>Et`<li>${yt(e,n)}`)}</ul>`:null}</details>`})(e,t)}${de(i.a(l),"small muted")}</div><p class="hidden" role="status">${this.#e}</div>`}${this.Ke(!0,u?i.a(s):"")}`})}#c(){clearTimeout(this.#s),this.#s=setTimeout(()=>{this.#e=this.#t.We.values.filter(({i:e,value:t})=>e&&t.headline).map(({value:e,text:t})=>`${e.label}: ${t}`).join(". "),this.Q()},900)}#a;#d};Dn([0],di.prototype,"calculator"),Dn([1],di.prototype,"inputs");var pi={i:!1,options:[],p:null,chosen:[],score:null,Ye:0},fi=e=>e.reduce((e,t)=>e+t,0),hi=e=>typeof e=="number"?Math.min(100,Math.max(0,e)):null,mi=[ni,Nt`.compact{font-size:1em}.finding{background:var(--_accent-soft)}.finding h3{font-size:1.5em}.section,.next{border-block-start:1px solid var(--_line);padding-block-start:calc(var(--_space) * 1.5)}[part=level],.areas{gap:calc(var(--_space) * 1.75) calc(var(--_space) * 4);align-items:center;display:grid}@container (width>34em){.both{grid-template-columns:1fr 2fr}.areas{grid-template-columns:1fr 1fr}}`],bi=class extends oi{constructor(){super(),this.layout="steps",this.widget=ot(this,"quiz"),this.#t={},this.#n="",this.#c=()=>{this.start(),this.#s(),this.Q()},this.#a=()=>{this.Le=!1,this.replace({})},this.#d=e=>{let t=e()===!1,{et:n,index:r,i}=this.#e;this.Q(),!t&&!n&&this.layout!=="page"&&this.widget.X("leadline-step",{step:r+1,of:i.length}),n&&this.widget.gate==="before"&&this.ee?.submit(),this.Ze(...t?["[part=summary]",".invalid [name]"]:[])}}static{this.ge=mi}#e;#t;#n;get answers(){return this.Ie??this.given}set answers(e){this.Ie=e??{}}get result(){return this.#e?.We.result??null}restart(){this.Le=!1,this.answers={}}get given(){return this.#e?.answers??{}}Re(e){let{id:t,organization:n,u:r,variant:i}=this.widget,s=((e,t,n={},r,i="")=>{let s=((e,{a4:t,a5:n})=>{let r=(e=[])=>e.map((e,t)=>({value:t,score:t,label:e}));return{...e,questions:e.questions.map(i=>{let{type:s,steps:a=e.steps}=i,l={...i,type:"single",shuffle:!1};return s==="scale"?{...l,options:r(a)}:s==="yes-no"?{...l,options:r([n,t]).reverse()}:i})}})(t,r);return{id:e,quiz:s,t:t=>((e,t,n,r,i)=>{function s(e){if(!e.suggest)return;let t=p(e.suggest),n=e.type!=="several"&&Array.isArray(t)?t[0]:t,r=J({...e,options:m(e).options},n);return r===null||[r].flat().length===0?void 0:r}let{questions:a,sections:l=[],areas:o=[],outcomes:u={},recommendations:c}=t,d=[...t.bands??[]].sort((e,t)=>e.from-t.from),p=Y(e=>A(e).t(q),new Gt("#LIMIT!")),f=e=>e===void 0||_(p(e)),h=e=>l.find(({id:t})=>t===e.section),m=Y(e=>f(h(e)?.showIf)&&f(e.showIf)?((e,t,n)=>{let r=(e.options??[]).filter(e=>n(e.showIf)),i=J({...e,options:r},t)??null,s=K(r,[i].flat()),a=r.some(({score:e})=>e!==void 0),l=e=>e.score??0,o=r.map(e=>e.exclusive?0:Math.max(0,l(e))),u=s.length>0||Array.isArray(i);return{i:!0,options:r,p:i,chosen:s,score:a&&u?fi(s.map(l)):null,Ye:a?Math.max(...r.map(l),Array.isArray(i)?fi(o):-1/0):0}})(e,i[e.id],f):pi,pi),b=(e,t)=>{if(e)return hi(p(e));let n=0,r=0;for(let e of a){let i=t(e),s=i?m(e):pi;s.score===null||s.Ye<=0||(n+=i*s.score,r+=i*s.Ye)}return hi(r>0?100*n/r:null)},g=Y(({id:e,score:t,showIf:n,include:r={}})=>{if(f(n))return b(t,t=>(t.area===e?t.weight??0:0)+(r[t.id]??0))},null),$=new Set(o.filter(({separate:e})=>e).map(({id:e})=>e)),v=ee(()=>b(t.score,({area:e="",weight:t})=>$.has(e)?0:t),null),w=(e,n=[])=>{let r=(e=>Number(e?.toPrecision(12)))(e),i=d.findLastIndex(({from:e})=>r>=e),s=({atMost:e})=>d.findIndex(({id:t})=>t===e),a=[...n,...t.gates??[]].filter(e=>s(e)<i&&f(e.when));return{h:d[Math.min(i,...a.map(s))],gates:a}},y=ee(()=>w(v()),{h:void 0,gates:[]}),x=Y(e=>"rules"in e?{h:e.rules.find(({when:e})=>f(e)),gates:[]}:w(hi(p(e.score)),e.gates),{h:void 0,gates:[]}),k=()=>Object.entries(u).filter(([,{showIf:e}])=>f(e)),M=ee(()=>(c?.items??[]).flatMap(({id:e,title:t,note:n,rules:r})=>{let[i]=r.filter(({when:e})=>f(e)).sort((e,t)=>t.rank-e.rank);return i?{id:e,title:t,note:n,rank:i.rank,reason:i.reason}:[]}).sort((e,t)=>t.rank-e.rank).slice(0,c?.limit).map(({rank:e,...t})=>U(t)),[]),O=new Map,j=(e,t)=>O.set(I(e),t),S=(e,t)=>j(e,{value:()=>t()??null,u:()=>(e=>e==null?"":String(Math.round(e)))(t()),tt:!0}),N=(e,t)=>j(e,{value:()=>t()?.id??null,u:()=>T(t()?.title),tt:!0});j(Nn,{value:()=>r}),S("score",v),N("band",()=>y().h),j("recommended",{value:()=>M().map(({id:e})=>e),u:()=>M().map(({title:e})=>e).join(", ")});for(let e of o)S(e.id,()=>g(e));for(let[e,t]of Object.entries(u))N(e,()=>f(t.showIf)?x(t).h:void 0);for(let[e,n]of Object.entries(t.formulas??{}))j(e,{value:()=>p(n)});for(let e of a)j(e.id,{value:()=>m(e).p,u:()=>Z(m(e).options.map(U),m(e).p,", "),state:()=>m(e)});let q={get:e=>O.get(e)?.value(),score:e=>O.get(e)?.state?.().score,u:e=>z(e)},z=Y(e=>O.has(e)?O.get(e).u?.():Q(n,e),void 0),T=e=>X(e,q,z),U=W(T),L=a.flatMap(e=>{let{i:t,options:n,p:r,score:i}=m(e),a=e.required!==!1;return t?[{question:U(e),options:n.map(U),section:U(h(e)??{}),required:a,p:r,score:i,nt:s(e)}]:[]}),E=L.some(({p:e})=>e!==null)&&L.every(({required:e,p:t})=>!e||t!==null),R=a.flatMap(({id:e,label:t,gap:n,weight:r=1},i)=>{let{score:s,Ye:l}=m(a[i]);if(!n||s===null||s>=n.below)return[];let{label:o=t,text:u,reference:c,urgent:d=-1/0}=n,p=r*(l-s);return{id:e,label:o,text:u,reference:c,urgent:s<=d,score:s,rt:p}}).sort((e,t)=>Number(t.urgent)-Number(e.urgent)||t.rt-e.rt).map(({rt:e,...t})=>U(t)),{h:P=null}=y(),D={i:L,complete:E,score:v(),band:P&&U(P),areas:o.flatMap(e=>{let t=g(e),{id:n,label:r,hidden:i}=e;return i||t===void 0?[]:[U({id:n,label:r,score:t})]}),outcomes:k().map(([e,t])=>{let{id:n=null,title:r="",text:i,next:s}=x(t).h??{},a=n||!("rules"in t)?void 0:t.undecided;return U({name:e,label:t.label,id:n,title:r,text:i,next:s,undecided:a})}),recommendations:[...M()],several:M().length>1?T(c?.several):void 0,gaps:R,notes:[...new Set([...y().gates,...k().flatMap(([,e])=>x(e).gates),...a.map(m).flatMap(({chosen:e})=>e.map(({advice:e})=>({text:e}))),...(t.notes??[]).filter(({when:e})=>f(e))].flatMap(({text:e})=>T(e)||[]))],scope:E?q:{...q,get:e=>O.get(e)?.tt?null:q.get(e),u:e=>O.get(e)?.tt?"":z(e)},a:T};return{...D,result:E?kt(e,D):null}})(e,s,n,i,t)}})(t,e,n,r,i);return this.#e=((e,t)=>{function n({question:e,required:t,p:n}){let{id:r,options:i}=e,s=u.get(r);return s?[[r,s.code]]:t&&String(n??"")===""?[[r,i?"choice":"required"]]:[]}function r(t){o=t,c.We=e.t(o);let n=new Map(c.We.i.map(e=>[e.question.id,e]));i=c.questions.flatMap(({id:e})=>n.get(e)??[]);let r=c.i.slice(0,c.index+1).flatMap(({question:e})=>n.get(e.id)??[]);c.i=[...new Set(r.concat(i))]}let i,s,{questions:a,shuffle:l}=e.quiz,o={},u=new Map,c={Qe:e,We:e.t(o),questions:l?_t(a,Je(),({id:e,section:t,showIf:n})=>[e,t,n]):a,i:[],et:!1,problems:new Map,get index(){return Math.max(0,c.i.findIndex(({question:e})=>e.id===s))},Ue(e){let{i:t,index:n}=c;return e?i:t.slice(n,n+1)},get answers(){return Object.fromEntries(c.i.flatMap(({question:e,p:t})=>t===null?[]:[[e.id,t]]))},valueOf({question:e,options:t,p:n,nt:r}){let{id:i}=e,s=u.get(i);return s?s.it:n!==null||Object.hasOwn(o,i)?n:r??J({...e,options:t},En().answers.get(i))??null},st:e=>!u.has(e.question.id)&&c.valueOf(e)!==e.p,replace(e){u.clear(),c.problems.clear(),r(e),s=c.i.find(({p:e})=>e===null)?.question.id,c.et=c.We.complete},p({question:e},n,i){let{id:s}=e,a=Ae(e,n,i);a?u.set(s,{code:a,it:n}):u.delete(s),c.problems.delete(s),r({...o,[s]:a?null:n}),t()},forward(e){for(let t of c.Ue(e))c.st(t)&&c.p(t,c.valueOf(t));if(c.problems=new Map(c.Ue(e).flatMap(n)),c.problems.size)return!1;let t=!e&&c.i[c.index+1]||c.i.find(e=>n(e).length);return t?s=t.question.id:c.et=!0,!0},aq(){c.problems.clear(),s=c.i[c.index-1]?.question.id},lt(){c.et=!1,s=void 0}};return r(o),c})(s,this.#c),e.questions}replace(e){this.#e.replace(e),this.#s()}updated(){this.#e&&(this.#n?this.#i():this.updateComplete.then(()=>this.#i()))}render(){return ce(this.widget,()=>{let{u:e,locale:t}=this.widget,n=this.#e,r=n.et?((e,t,n,r,i)=>{let{Qe:s,We:a}=e,{quiz:l}=s,{bands:o=[]}=l,{score:u,band:c,a:d}=a,p=W(d),f=p(l.result??{}),h=f.mark&&p(f.mark),{scoreUnit:m}=f,b=e=>(e/100).toLocaleString(n,{style:"percent"}),g=e=>o.findIndex(t=>t.id===e)+1,$=e=>me(t.aw,{n:g(e),total:o.length}),v=e=>((e,t)=>{let n=Array.from({length:t-1},(e,n)=>(n+1)/t*100);return wt(e/t*100,n)})(g(e),o.length),w=({name:e})=>{let t=l.outcomes?.[e];return t&&"score"in t?t.score:void 0},y=u===null||f.hideScore?null:(({value:e,text:t,ot:n,mark:r})=>Et`<div part="score"><p class="overline">${n}<p class="figure">${t}</p>${wt(e,r&&[r.at])}${r&&Et`<p class="small muted"><span aria-hidden="true">|</span> ${r.label}`}</div>`)({value:u,text:(e=>m?`${e.toLocaleString(n,{maximumFractionDigits:0})} ${m}`:b(e))(u),ot:t.ax,mark:h}),x=c&&Et`<div class="stack"><div><p class="overline">${$(c.id)}<h3>${c.title}</h3></div>${v(c.id)}${de(c.text)}</div>`,k=(e,n)=>n.length?Et`<div class="stack">${e&&Et`<h4>${e}</h4>`}<ol class="stack">${n.map(({label:e,text:n,reference:r,urgent:i})=>Et`<li class=${i?"panel notice warning":"panel notice"}><strong>${e}</strong>${r&&Et` <span class="small muted">${me(t.b3,{reference:r})}</span>`}<p>${n}`)}</ol></div>`:null;return Et`<div class="sections" part="result"><header><p class="overline" part="title">${d(l.title)}<h2 tabindex="-1">${f.title||t.au}</h2></header>${a.outcomes.filter(e=>!w(e)).map(e=>{let{label:n,title:r,text:i,next:s,undecided:a}=e;return Et`<section class="finding panel stack" part="outcome"><div><p class="overline">${n}</p>${r&&Et`<h3>${r}</h3>`}</div>${de(r?i:a)}${s&&Et`<div class="next"><p class="overline">${t.av}</p>${de(s)}</div>`}</section>`})}${y||x?Et`<section class=${y&&x?"panel both":"panel"} part="level">${y}${x}</section>`:null}${jt("","levels",a.outcomes.filter(e=>w(e)&&w(e)!=="score"),e=>e.map(({label:e,id:n,title:r,undecided:i})=>Et`<div><p class="pair"><strong>${e}</strong><span class="muted">${n?`${$(n)}: ${r}`:i??t.az}</span></p>${v(n)}</div>`))}${jt(t.ay,"areas",a.areas,e=>Et`<ul class="areas">${e.map(({label:e,score:n})=>Et`<li><p class="pair"><span>${e}</span><strong>${n===null?t.az:b(n)}</strong></p>${wt(n??0,h&&[h.at])}`)}</ul>`)}${jt(f.gapsTitle||t.b0,"gaps",a.gaps,e=>{let n=e.filter(({urgent:e})=>!e),r=e.filter(e=>e.urgent);return[k(t.b1,r),k(r.length?t.b2:"",n)]})}${jt(d(l.recommendations?.title),"recommendations",a.recommendations,e=>Et`<ul class="cells">${e.map(({title:e,reason:t,note:n})=>Et`<li class="panel stack"><h4>${e}</h4><p>${t}</p>${de(n,"small muted")}`)}</ul>${de(a.several)}`)}${jt(t.b4,"notes",a.notes,e=>Et`<ul class="notes stack">${e.map(e=>Et`<li>${e}`)}</ul>`)}<div class="actions">${vt(t)} ${ze(t.b5,()=>r(()=>e.lt()))}${ze(t.a9,()=>r(i))}</div><div>${de(f.disclaimer,"small muted")}</div></div>`})(n,e,t,this.#d,this.#a):((e,t,n,r,i,s)=>{let{Qe:a,We:l,questions:o,i:u,index:c}=e,{a:d}=l,{title:p,intro:f,minutes:h}=a.quiz,m=({question:n})=>{let r=e.problems.get(n.id);return r&&Te(r,n,t)},b=i=>{let{question:s,required:a}=i,l=[e.st(i)&&t.at,s.type==="several"&&t.a6];return ht({...s,options:Ot(i,t),pe:!r,locale:n,u:t,value:e.valueOf(i),required:a,de:r&&!a,hint:l.filter(Boolean).join(" "),error:m(i),ue:(t,n)=>e.p(i,t,n)})},g=e.Ue(r),$=g[0],v=!r&&$&&!$.required&&e.valueOf($)===null,w=r||c===u.length-1,y=g.flatMap(e=>{let t=m(e),{id:n,label:r}=e.question;return t?{id:n,label:r,message:t}:[]}),x=o.map(({id:e})=>{let t=g.findIndex(({question:t})=>t.id===e),n=g[t];return n?Et`${r?(({section:e},t)=>!e||e.id===t?.section?.id?null:Et`<div class="stack section"><h3>${e.title}</h3>${de(e.text,"muted")}</div>`)(n,g[t-1]):null}<div part="question">${b(n)}</div>`:null});return Et`<div class="sections">${r||c===0?pe(d(p),d(f),h?me(t.al,{time:be(h,"minute",n)}):""):Et`<h2 class="compact muted" part="title">${d(p)}</h2>`}${fe(Et`${r?qe(t,y,s):(({i:e,index:t},n)=>{let r={n:t+1,total:e.length};return Et`<div><p class="pair small"><strong>${e[t]?.section?.title}</strong><span class="muted" role="status">${me(n.am,r)}</span><div part="progress" role="progressbar" aria-label=${n.ao} aria-valuemax=${r.total} aria-valuenow=${r.n}>${wt(r.n/r.total*100)}</div></div>`})(e,t)} ${x}<div class="actions"><button class=${v?"button quiet":"button"} part="next" type="submit" @click=${he(()=>i(()=>e.forward(r)))}>${v?t.ar:w?t.as:t.ap}</button>${r||c===0?null:ze(t.aq,()=>i(()=>e.aq()),"back")}</div>`)}</div>`})(n,e,t,this.layout==="page",this.#d,this.Me),i=this.He("before")||n.et&&this.He("after");return Et`${i?null:Et`<div class="card">${r}</div>`}${this.Ke(n.et,i?n.We.a(n.Qe.quiz.title):"")}`})}#i(){let{result:e}=this,t=JSON.stringify(e);e&&t!==this.#n&&this.widget.X("leadline-result",{result:e}),this.#n=t}#s(){let{Qe:e,We:t,answers:n}=this.#e,r=Object.keys({...this.#t,...n}).filter(e=>n[e]!==this.#t[e]);if(!r.length)return;this.#t=n;for(let e of r)oe(e,n[e]??null);let{scope:i,gaps:s}=t,a=(({id:e,quiz:t},{result:n,i:r,a:i},s)=>({id:e,title:i(t.title),score:null,band:null,areas:[],outcomes:{},recommendations:[],...n,answers:r.filter(({p:e})=>e!==null).map(e=>({id:e.question.id,question:e.question.label,value:ae(e.p),label:Mt(e,s.a3),score:e.score}))}))(e,t,this.widget.u);Rn({quiz:Object.keys(n).length?{lead:a,scope:i,gaps:s}:null})}#c;#a;#d};Dn([0],bi.prototype,"quiz"),Dn([0],bi.prototype,"layout"),Dn([1],bi.prototype,"answers");var gi={"leadline-quiz":bi,"leadline-calculator":di,"leadline-form":li},$i=!1,vi=window.Leadline;vi?.version===void 0?(((e={})=>{u("Leadline.settings",Object.keys(e)),n().takenOver={...e}})(vi?.settings),(e=>{n().tag=e??document.querySelector("script[data-leadline]")??[...document.scripts].find(({src:e})=>/^[^?#]*\/leadline\.js([?#]|$)/.test(e)),c("data-*",Object.keys({...n().tag?.dataset}))})(document.currentScript),window.Leadline={version:Bt,configure:e=>{u("configure",Object.keys(e)),s({configured:{...n().configured,...e}})},open:e=>{let t=`:is(${Object.keys(gi).join()}):defined`,n=`:is(${e})`,r=document.querySelector(`${n}${t}, ${n} ${t}`);return r?($e(r),!0):!1},outbox:()=>st().outbox(),flush:()=>st().flush()},(()=>{if(!$i)if($i=!0,U(),r(E),E(),R(()=>{st().resume()}),!(()=>{try{return Ft(Et`<br/>`,document.createDocumentFragment()),!0}catch{return!1}})())a("trusted-types","expected trusted-types leadline in the policy");else{for(let[e,t]of Object.entries(gi))customElements.get(e)||customElements.define(e,t);p(),new MutationObserver(p).observe(document,{childList:!0,subtree:!0})}})()):vi.version!=="0.1.0"&&l("version-mismatch",`expected ${vi.version}, found ${Bt}`)}();