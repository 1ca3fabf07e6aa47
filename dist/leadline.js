/*! Leadline 0.1.0 | MIT | parts: THIRD-PARTY-LICENSES.md */
!function(){"use strict";let isoY=`~id
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
+~intro^Six questions; “not necessary” is a possible ^.

answer~score

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
&31
&31
*4
*4
&31
&31
&31
&31
*4
&31
&31
&33
&31
&31
&31
*4
*4
*4
*4
*4
*4
*4
*4
*4
&4
&6
&8
&9
&10
&11~unit


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





&48~undecided^Open: answer all six questions on ^.
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
your customers depend on your service~recommendations~title^Standards to look at 
first~limit
3~several^Standards of the same structure can share one system and one audit, with up to 20 % less audit ^.
time~items
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
66.67~label^All documented and 
followed~calculators~title^What does certification cost, and when does it ^?
pay~currency
currency~groups
*3~inputs
*20~tables
@qms ems ohs isms effort~values
*24~series
*1~notes
*2~disclaimer^An estimate for one site, without tax: the certification body decides on time and ^.
price~groups~id
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

&12
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












2~help^In years 2 and 3; the first is for building the ^.





















system~missing






















enter your figures first
*3~missing~text
nothing to pay back
not within three years
on request~showIf
costFirstYear = 0
costFirstYear > 0~series~id
cashFlow~label^Benefits less costs, added 
up~formula
IF(year = 1, -costFirstYear, benefitYear - costYear)~years
3~format
money~cumulative
!~forms~title^
ask for a quote
get in touch~intro^Your answers in quiz and calculator are sent ^.
along~fields
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
need = "not-necessary"`;function He({endpoint:e,connector:t},n,r=[]){let i=Mr(t),s=Mr(e).flatMap((e,t)=>{let r=i[i.length>1?t:0],s=xr(r),l=Ue(e)?.href.replace(location.protocol,"https:")??"";if(s&&Sr.test(l))return{R:t+1,target:{endpoint:e,connector:r}};let o=e.replace(/[?#].*|\/\/.*@/gs,"…");return a("setting-unknown",s?`endpoint: expected an https URL without password, found "${o}"`:`connector: expected a known one, found "${r}"`,n),[]}),l=s.filter(({R:e})=>r.includes(e));return(l.length?l:s).map(({target:e})=>e)}function o(e,t,n){for(let r of t)Gt.includes(r)||a("setting-unknown",`${e}: found "${r}"`,n)}function l(e){let{configured:t,tag:r,takenOver:i}=n(),s={};for(let n of Gt){let[l,o,u]=Zt[n];for(let c of[e?.getAttribute(n),t[n],r?.dataset[n],i[n],l]){let t="content"===n&&"object"==typeof c,r=[c].flat().join(" ").trim();if(r){if(!o||(u?u.test(r):o.split(", ").includes(r))){s[n]=t?c:r;break}a("setting-unknown",`${n}: expected ${o}, found "${r}"`,e)}}}return s}function c(e){let{dataset:t,firstElementChild:n}=e,r=`leadline-${t.leadline}`;if(n?.localName===r)return;if(!customElements.get(r)){a("setting-unknown",`data-leadline: expected quiz, calculator or form, found "${t.leadline}"`,e);return}let i=document.createElement(r);for(let e of Qt)t[e]&&i.setAttribute(e,t[e]);u("data-leadline",Object.keys(t),e),e.replaceChildren(i)}function d(){let e=document.querySelectorAll("[data-leadline]:not(script)");for(let t of e)c(t)}function $t(e){let t=document.querySelector("leadline-form");return t&&Ft`<button class="button" part="quote" type="button" @click=${()=>be(t)}>${e._e}</button>`}function kt({Ne:e,m:t,Ae:n,qe:r},i){let{input:s,options:a,value:l}=i;if(!i.set||JSON.stringify(l)===JSON.stringify(i.default))return null;let o=he(t.ze,{value:ne(s,a,i.default,e.Te.format)});return Ft`<button class="link small" type="button" aria-label=${`${o}: ${s.label}`} @click=${()=>{n(i,null),r(s.id)}}>${o}</button>`}function pt(e){let{id:t,type:n,label:r,value:i,min:s,max:a,step:l,ye:o}=e,u="select"===n?e.options:void 0,c=E(n),d=ot(e),p=c?"number":u?"text":n,f=`${t}-list`,h=l??"any",m=({target:e})=>{let t=e,n=$e(t),r=u?.find(e=>e.label.toLowerCase()===`${n}`.toLowerCase());r?o(r.value):o(n,u?null!==n:t.validity.badInput)};if("multiline"===n)return Ft`<textarea class="input" part="input" id=${t} name=${t} rows="5" placeholder=${e.placeholder} ?required=${e.required} aria-invalid=${e.error?"true":"false"} aria-describedby=${ut(e)} .defaultValue=${String(i??"")} @input=${m}></textarea>`;let g=c&&!(s<0)?"decimal":void 0;return Ft`<div class=${`typed ${n}`}>${"slider"===n?Ft`<input type="range" part="slider" aria-label=${r} min=${s} max=${a} step=${h} .defaultValue=${String(i??"")} @input=${m} />`:null}<input class="input" part="input" type=${p} id=${t} name=${t} inputmode=${g} min=${s} max=${a} step=${c?h:void 0} list=${u&&f} autocomplete=${e.autocomplete??(c||u?"off":void 0)} placeholder=${e.placeholder} ?required=${e.required} aria-invalid=${e.error?"true":"false"} aria-describedby=${ut(e)} .defaultValue=${W(u??[],i)?.label??String(i??"")} @input=${m} />${u&&Ft`<datalist id=${f}>${u.map(({label:e})=>Ft`<option value=${e}></option>`)}</datalist>`}${d?Ft`<span class="muted" id=${`${t}-unit`}>${d}</span>`:null}</div>`}function dt(e){let{id:t,options:n=[],value:r,ye:i}=e;return Ft`<select class="input" part="input" id=${t} name=${t} autocomplete=${e.autocomplete} ?required=${e.required} aria-invalid=${e.error?"true":"false"} aria-describedby=${ut(e)} @change=${e=>{let{selectedIndex:t}=e.target;i(n[t-1]?.value??null)}}><option value="" .selected=${null==r}>${e.placeholder??e.m.ke}</option>${n.map(e=>Ft`<option value=${e.value} .selected=${e.value===r}>${e.label}</option>`)}</select>`}function ct(e){let{id:t,type:n,options:r=[],ye:i}=e,s="consent"===n,a=[e.value].flat(),l=(l,o)=>{let{value:u,label:c,help:d}=l;return Ft`<label class="option" part="option"><input type=${"single"===n?"radio":"checkbox"} id=${o?`${t}-${u}`:t} name=${t} .value=${String(u)} ?required=${e.required&&"several"!==n} aria-invalid=${e.error?"true":"false"} aria-describedby=${s?ut(e):void 0} .checked=${a.includes(s||u)} @change=${e=>{let{checked:t}=e.target;i(s?t:"several"===n?((e,t,n,r)=>r.filter(r=>r===t?n:e.includes(r.value)&&!(n&&(t.exclusive||r.exclusive))).map(({value:e})=>e))(a,l,t,r):u)}} /><span>${c}${d?Ft`<span class="small muted">${d}</span>`:null}</span></label>`};return Ft`<div class=${e.we?"options chips":"options"}>${s?l({value:"on",label:e.label},0):r.map(l)}</div>`}function ft(e){let{id:t,type:n,error:r,m:i}=e,s="consent"===n,a="single"===n||"several"===n,l=Ft`${e.label}${e.xe?Ft` <span class="muted">${i.optional}</span>`:null}${e.tag}`,o=a?l:Ft`<label for=${t}>${l}</label>`,u=e.Me?Ft`<h3 class="heading" part="label" tabindex="-1">${o}</h3>`:Ft`<span class="label" part="label">${o}</span>`,c=r&&Ft`<span class="hidden">${i.Se} </span>${r}`,d="select"===n&&!e.search?dt:a||s?ct:pt,p=Ft`${Kr(t,"help",e.help)}${Kr(t,"hint",e.hint)}${Kr(t,"error",c)}${d(e)}${e.after}`,f=`field ${n} ${r?"invalid":""}`;return a?Ft`<fieldset part="field" aria-describedby=${ut(e)}><legend>${u}</legend><div class=${f}>${p}</div></fieldset>`:Ft`<div class=${f} part="field">${s?null:u}${p}</div>`}function wt({value:e,number:t,text:n,u:r}){return Ft`<div class="pair" part="value"><dt>${e.label}${ci(e.help)}</dt><dd>${null===t?Ft`<span class="muted">${n}</span>`:Ft`<strong>${n}</strong>`}${ci(r)}</dd></div>`}function de(e,t,n){return Ft`<header class="header"><h2 part="title">${e}</h2>${t?Ft`<div class="muted" part="intro">${ce(t)}</div>`:null}${n?Ft`<p class="small muted">${n}</p>`:null}</header>`}function jt(e,t,n,r){return n.length?Ft`<section class="stack" part=${t}>${e&&Ft`<h3>${e}</h3>`}${r(n)}</section>`:null}function Ne(e,t,n){return 0===t.length?null:Ft`<div class="panel notice danger stack" part="summary" role="alert" tabindex="-1"><h3>${e}</h3><ul class="stack">${t.map(({id:e,label:t,message:r})=>Ft`<li><a href=${`#${e}`} @click=${fe(()=>n(e))}>${t&&`${t} – `}${r}</a></li>`)}</ul></div>`}function ue(e,t){let{f:n,h:r,locale:i,direction:s,theme:a,m:l}=e;return Ft`<div class=${`widget ${a}`} part="base" tabindex="-1" lang=${i} dir=${s} aria-busy=${n}>${r?(({organization:e,m:t})=>Ft`<section class="card stack" part="fallback"><h2 part="title">${t.g}</h2>${oe(e,t)}</section>`)(e):n?Ft`<p class="card muted" role="status">${l.f}</p>`:t()}</div>`}function Ot(e){let{Ne:t,m:n,locale:r,Ie:i,go:s,Pe:a}=e,{Re:l,Te:o,questions:u,a:c,index:d}=t,{o:p}=o,{title:f,intro:h,minutes:m}=l.quiz,g=t.Ue(i),b=g[0],$=!i&&b&&!b.required&&null===t.valueOf(b),v=i||d===c.length-1,y=g.flatMap(t=>{let n=_t(e,t),{id:r,label:i}=t.question;return n?{id:r,label:i,message:n}:[]}),w=u.map(({id:t})=>{let n=g.findIndex(({question:e})=>e.id===t),r=g[n];return r?Ft`${i?(({section:e},t)=>!e||e.id===t?.section?.id?null:Ft`<div class="stack section"><h3>${e.title}</h3>${e.text&&Ft`<p class="muted">${e.text}</p>`}</div>`)(r,g[n-1]):null}<div class=${i?"":"appear"} part="question">${((e,t)=>{let{Ne:n,m:r,locale:i,Ie:s}=e,{question:a,required:l}=t,o=({value:e})=>"na"===e,u=a.shuffle?St(t.options,De(),e=>{let t=e.exclusive||o(e);return[a.id+e.value,t,t]}):t.options,c={value:"na",label:r.Ee,exclusive:!0},d=[n.Le(t)&&r.Ce,"several"===a.type&&r.Fe];return ft({...a,options:a.na&&!u.some(o)?[...u,c]:u,Me:!s,locale:i,m:r,value:n.valueOf(t),required:l,xe:s&&!l,hint:d.filter(Boolean).join(" "),error:_t(e,t),ye:(e,r)=>n.v(t,e,r)})})(e,r)}</div>`:null});return Ft`<div class="sections">${i||0===d?de(p(f),p(h),m&&he(n.minutes,{time:me(m,"minute",r)})):Ft`<h2 class="compact" part="title">${p(f)}</h2>`}${pe(Ft`${i?Ne(n.De,y,a):(({Ne:{a:e,index:t},m:n})=>{let r={n:t+1,total:e.length};return Ft`<div><p class="pair small"><strong>${e[t]?.section?.title}</strong><span class="muted" role="status">${he(n.Be,r)}</span></p><div part="progress" role="progressbar" aria-label=${n.Je} aria-valuemax=${r.total} aria-valuenow=${r.n}>${vt(r.n/r.total*100)}</div></div>`})(e)}${w}<div class="actions"><button class=${$?"button quiet":"button"} part="next" type="submit" @click=${fe(()=>s(()=>t.forward(i)))}>${$?n.We:v?n.He:n.next}</button>${i||0===d?null:Ft`<button class="button quiet" part="back" type="button" @click=${()=>s(()=>t.Ve())}>${n.Ve}</button>`}</div>`,i?"sections":"")}</div>`}function Nt({Ne:e,m:t,locale:n,go:r,restart:i}){let{Re:s,Te:a}=e,{quiz:l}=s,{bands:o=[]}=l,{score:u,band:c,o:d}=a,p=K(d),f=p(l.result??{}),h=f.mark&&p(f.mark),{scoreUnit:m}=f,g=e=>(e/100).toLocaleString(n,{style:"percent"}),b=e=>o.findIndex(t=>t.id===e)+1,$=e=>he(t.readiness,{n:b(e),total:o.length}),v=e=>((e,t)=>{let n=Array.from({length:t-1},(e,n)=>(n+1)/t*100);return vt(e/t*100,n)})(b(e),o.length),y=({name:e})=>{let t=l.outcomes?.[e];return t&&"score"in t?t.score:void 0},w=null===u||f.hideScore?null:(({value:e,text:t,Ye:n,mark:r})=>Ft`<div part="score"><p class="overline">${n}</p><p class="figure">${t}</p>${vt(e,r&&[r.at])}${r?Ft`<p class="small muted"><span aria-hidden="true">|</span> ${r.label}</p>`:null}</div>`)({value:u,text:(e=>m?`${e.toLocaleString(n,{maximumFractionDigits:0})} ${m}`:g(e))(u),Ye:t.Ke,mark:h}),k=c&&Ft`<div class="stack"><div><p class="overline">${$(c.id)}</p><h3>${c.title}</h3></div>${v(c.id)}${ce(c.text)}</div>`,x=(e,n)=>n.length?Ft`<div class="stack">${e&&Ft`<h4>${e}</h4>`}<ol class="stack">${n.map(({label:e,text:n,reference:r,urgent:i})=>Ft`<li class=${i?"panel notice warning":"panel notice"}><strong>${e}</strong>${r&&Ft` <span class="small muted">${he(t.reference,{reference:r})}</span>`}<p>${n}</p></li>`)}</ol></div>`:null;return Ft`<div class="sections appear" part="result"><header><p class="overline" part="title">${d(l.title)}</p><h2 tabindex="-1">${f.title||t.Ze}</h2></header>${a.outcomes.filter(e=>!y(e)).map(e=>{let{label:n,title:r,text:i,next:s,undecided:a}=e;return Ft`<section class="finding panel stack" part="outcome"><div><p class="overline">${n}</p>${r&&Ft`<h3>${r}</h3>`}</div>${ce(r?i:a)}${s&&Ft`<div class="next"><p class="overline">${t.Ge}</p>${ce(s)}</div>`}</section>`})}${w||k?Ft`<section class=${w&&k?"panel readiness both":"panel readiness"} part="level">${w}${k}</section>`:null}${jt("","levels",a.outcomes.filter(e=>y(e)&&"score"!==y(e)),e=>e.map(({label:e,id:n,title:r,undecided:i})=>Ft`<div><p class="pair"><strong>${e}</strong><span class="muted">${n?`${$(n)}: ${r}`:i??t.Qe}</span></p>${v(n)}</div>`))}${jt(t.Xe,"areas",a.areas,e=>Ft`<ul class="areas">${e.map(({label:e,score:n})=>Ft`<li><p class="pair"><span>${e}</span><strong>${null===n?t.Qe:g(n)}</strong></p>${vt(n??0,h&&[h.at])}</li>`)}</ul>`)}${jt(f.gapsTitle||t.gapsTitle,"gaps",a.gaps,e=>{let n=e.filter(({urgent:e})=>!e),r=e.filter(e=>e.urgent);return[x(t.et,r),x(r.length?t.tt:"",n)]})}${jt(d(l.recommendations?.title),"recommendations",a.recommendations,e=>Ft`<ul class="cells">${e.map(({title:e,reason:t,note:n})=>Ft`<li class="panel stack"><h4>${e}</h4><p>${t}</p>${n&&Ft`<p class="small muted">${n}</p>`}</li>`)}</ul>${ce(a.several)}`)}${jt(t.nt,"notes",a.notes,e=>Ft`<ul class="notes stack">${e.map(e=>Ft`<li>${e}</li>`)}</ul>`)}<div class="actions">${$t(t)}<button class="button quiet" type="button" @click=${()=>r(()=>e.rt())}>${t.it}</button><button class="button quiet" type="button" @click=${()=>r(i)}>${t.st}</button></div><div class="small muted">${ce(f.disclaimer)}</div></div>`}function oe(e,t){let{name:n,person:r,phone:i,tel:s,email:a,address:l,url:o,booking:u}=e,c=[[t.phone,i??s,`tel:${(s??i??"").replace(/[^+\d]/g,"")}`],[t.email,a,`mailto:${a}`],[t.address,l],[t.c,o,o],[t.booking,u,u]].filter(([,e])=>e);return 0===c.length?Ft`<p>${t.d}</p>`:Ft`<p>${t.p} <strong>${[r,n].filter(Boolean).join(", ")}</strong></p><dl class="cells" part="contact">${c.map(([e,t,n])=>Ft`<div><dt class="small muted">${e}</dt><dd>${n?Ft`<a href=${n}>${t}</a>`:t}</dd></div>`)}</dl>`}function xe(e,t=", "){return e.filter(Boolean).join(t)}function y(e){return b(e)?e.length>1?e.join(", "):e[0]??null:v(e)}function b(e){return Array.isArray(e)}function se(e){return(e=>Array.isArray(e))(e)?[...e]:e}function Ie(e){return Array.isArray(e)?e.map(e=>e?.id??e?.value):Object.keys(e??{})}function Y(e){return Array.isArray(e)&&"string"==typeof e[0]?.text}function Oe(e){return"string"==typeof e?e.slice(0,2e4):"number"==typeof e&&Number.isFinite(e)?e:void 0}function D(e){let t="string"==typeof e&&""!==e.trim()?Number(e):e;return"number"==typeof t&&Number.isFinite(t)?t:void 0}function k(e){let t=y(e);return"string"==typeof t&&!nn.test(t)?f("#VALUE!"):w(Number(t))}function v(e){return"object"==typeof e&&e&&!b(e)?f("#VALUE!"):e}function $(e){if(e instanceof en)throw e;return"number"==typeof e&&w(e),void 0===e?f("#NAME?"):e}function M(e){return!(e instanceof en||!y(e))}function C(e){return""===(e??"")}function mt(e){return Qr.includes(e??"")}function we(e){return Yn.test(e.trim())}function h(e){return Number(e.toPrecision(15))}function w(e){return Number.isFinite(e)?e+0:f("#NUM!")}function m(e,t,n){return 0===t?0:(t<0&&e>0&&f("#NUM!"),h(n(h(h(e)/t))*t))}function z(e,t){return void 0===t||M(q(t).i(e))}function X(e,t){let n=Q(e,t);return()=>n(void 0)}function Ee(e,t){let n=cr.get(e)??t();return cr.set(e,n),n}function q(e){let t=Sn.get(e)??A(e);return Sn.set(e,t),t}function Q(e,t){let n=new Map;return r=>{let i=n.get(r);if(void 0!==i||n.has(r))return i;n.set(r,t);let s=e(r);return n.set(r,s),s}}function Fe(e,t){if(t)return t;let n=e.closest("[lang]");if(n)return n.getAttribute("lang")||void 0;let r=e.getRootNode();return r instanceof ShadowRoot?Fe(r.host):void 0}function _t({Ne:e,m:t},{question:n}){let r=e.y.get(n.id);return r&&qe(r,n,t)}function r(e){let{listeners:t}=n();return t.add(e),()=>t.delete(e)}function le(e,t,r=!1){let{answers:s,typedIds:a}=n();a[r?"add":"delete"](e),null===t?s.delete(e):s.set(e,t),i()}function n(){let e=document;return e[Kt]??={takenOver:{},configured:{},told:new Set,listeners:new Set,answers:new Map,variants:{},typedIds:new Set}}function i(){for(let e of n().listeners)e()}function f(e){throw new en(e)}function Je(e){try{return JSON.parse(e)}catch{return}}function Ue(e){try{return new URL(e,document.baseURI)}catch{return null}}async function st(e){return(await(import(new URL("proof.js",n().tag?.src||document.baseURI).href))).proofFrom(e)}function L(e){return/^(single|several|select)$/.test(e)}function E(e){return/^(number|money|slider|percent)$/.test(e)}function T(e){return e.replaceAll("-","_")}function Me(e){return Se(e).replace(/[^?:]$/,"$&:")}function ke(e){let[,t]=Zn.exec(e.replace(Kn,""))??[];return t?`+${t}`:""}function Se(e,t=240){let n=e.replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1).trimEnd()}…`:n}function g(e,t){let n=e+t;return Math.abs(n)<Math.abs(e)*2**-49?0:n}function Ze(e,t){let n=Math.min(3e5,1e3*2**(e-1));return Math.max(100,t()*n)}function Ge(e,t){return Math.max(0,Math.min(e-t,36e5))||0}function Be(e){return JSON.stringify(e,function(e){return this[e]})}function fe(e){return t=>{t.preventDefault(),e()}}function F(e){return new Date(e).toJSON()?.slice(0,10)===e}function bt(e){return e.some(({state:e})=>"refused"!==e)}function gt(e){let t=e.map(({state:e})=>e);for(let e of["sent","unconfirmed"])if(t.includes(e))return e;return t.length&&!bt(e)?"refused":e.some(({state:e,attempts:t})=>"waiting"===e&&t)?"waiting":null}function tt(e){let t=new Set,n=0;for(let{id:r,json:i,state:s}of e)n+=Nr(i??""),"refused"!==s&&t.add(r);if(t.size>50||n>8388608)throw new Cr}function St(e,t,n){let r,i=0,s=0,a=new Map(e.map(e=>{let[a,l,o]=n(e),u=l!==r;return r=l,u&&(i+=2**32),(u||!o)&&(s=(e=>{let t=0;for(let n of e)t=Math.imul(t^n.charCodeAt(0),1540483477);return t})(a+t)),[e,i+s]}));return[...e].sort((e,t)=>a.get(e)-a.get(t))}function ve({fields:e},t,n,r={}){let i=new Map(e.map(e=>[T(e.id),e])),s={get(e){let t=i.get(e);return t?u(t):a(t=>t.get(e))},score:e=>a(t=>t.score?.(e))},a=e=>{for(let t of n){let n=e(t);if(void 0!==n)return n}return null},l=e=>z(s,e),o=Q(e=>{if(!l(e.showIf))return null;let{options:t}=e;return t?{...e,options:t.filter(({showIf:e})=>l(e))}:e},null),u=e=>{let n=o(e);return(n&&B(n,t[e.id]))??null},c=e=>Z(e,s,e=>G(r,e)),d=K(c);return{scope:s,b:l,o:c,a:e.flatMap(e=>{let t=o(e);return t?[{...d(t),options:t.options?.map(d)}]:[]})}}function P(e){let{score:t,band:n,recommendations:r=[],outcomes:i={}}=e,s=[{id:"score",score:t},{id:"band",value:n?.id},{id:"recommended",value:r.map(({id:e})=>e)},...[e.areas,e.answers,e.inputs,e.values].flatMap(e=>e??[]),...Object.entries(i).map(([e,{id:t}])=>({id:e,value:t}))],a=new Map(s.map(({id:e,value:t,score:n})=>[T(e),t??n??null]));return{get:e=>a.get(e)}}function xt(e,{score:t,band:n,areas:r,outcomes:i,recommendations:s,a}){return{id:e,score:t,band:n&&{id:n.id,title:n.title},areas:r,outcomes:Object.fromEntries(i.flatMap(({name:e,id:t,title:n})=>null===t?[]:[[e,{id:t,title:n}]])),recommendations:s.map(({id:e,title:t,reason:n})=>({id:e,title:t,reason:n})),answers:Object.fromEntries(a.flatMap(({question:e,v:t})=>null===t?[]:[[e.id,t]]))}}function ie(e,{inputs:t,values:n,series:r}){let i=n.filter(({a:e})=>e);return{id:e,inputs:Object.fromEntries(t.map(({input:e,value:t})=>[e.id,t])),values:Object.fromEntries(i.map(({value:e,number:t})=>[e.id,t])),ranges:Object.fromEntries(i.flatMap(({value:e,range:t})=>t?[[e.id,t]]:[])),series:Object.fromEntries(r.map(({series:e,l:t})=>[e.id,t])),working:n.map(({value:e,number:t})=>({name:e.id,label:e.label,formula:e.formula,value:t}))}}function ae({id:e,calculator:t},{inputs:n,values:r,format:i,o:s}){let a=r.filter(({a:e})=>e),l=a.filter(({value:e})=>e.headline);return{id:e,title:s(t.title),inputs:n.map(({input:e,options:t,value:n})=>({id:e.id,label:e.label,value:se(n),text:ne(e,t,n,i)})),values:[...new Set([...l,...a])].map(({value:e,number:t,range:n,text:r,u:i})=>({id:e.id,label:e.label,value:t,text:i?`${r} (${i})`:r,range:n}))}}function H(e,t){let n=new Set(t.map(String)),r=e.filter(e=>n.has(String(e.value))),i=r.find(e=>e.exclusive);return i?[i]:r}function W(e,t){if("string"==typeof t||"number"==typeof t)return e.find(e=>String(e.value)===String(t))}function ze(e,t){return"number"==typeof t?`${e}[${t}]`:(e&&`${e}.`)+t.slice(0,40)}function x(e){let t=y(e);return"boolean"==typeof t?t?"TRUE":"FALSE":String("number"==typeof t?h(t):t??"")}function $e({type:e,value:t}){return""===t?null:"number"===e||"range"===e?Number(t):t}function Ae({type:e,min:t=-1/0,max:n=1/0},r,i){if(i)return"date"===e?"date":L(e)?"choice":"number";if("number"==typeof r)return r<t?"min":r>n?"max":void 0;else return}function ne({type:e,unit:t},n,r,i){if("number"!=typeof r||n.length)return V(n,r);let s="money"===e||"percent"===e?e:"number",a=i(r,s,Number.isInteger(r)?0:"money"===s?2:10);return t?`${a} ${t}`:a}function ot({type:e,unit:t,currency:n,locale:r}){if("percent"===e)return t??"%";if("money"!==e||!n)return t;let i={style:"currency",currency:n,currencyDisplay:"narrowSymbol"},s=new Intl.NumberFormat(r,i).formatToParts(0).find(e=>"currency"===e.type).value;return t?`${s} ${t}`:s}function _e(e,t){if(!e)return"";let{options:n,unit:r,type:i}=e.field,s=V(n,t??e.v);return"number"===i&&r?`${s} ${r}`:s}function Mt({question:e,options:t,v:n},r){if("na"===n&&e.na&&!W(t,n))return r;let i=V(t,n);return"number"==typeof n&&e.unit&&!t.length?`${i} ${e.unit}`:i}function Te(e){if(void 0===e)return"nothing";if(Array.isArray(e))return"a list";if("object"==typeof e&&e)return"an object";let t="string"==typeof e&&e.length>40?`${e.slice(0,39)}…`:e;return JSON.stringify(t)??"a "+typeof e}function ee(e){if(!("default"in e))return e.formula;let{default:t}=e;return"object"==typeof t&&"formula"in t?t.formula:void 0}function Ye(e){let{format:t,connector:n}=e;return 1===t&&!!xr(n)}function je({priority:e={}},t){let{hot:n="FALSE",cold:r="FALSE"}=e;return z(t,n)?"hot":z(t,r)?"cold":"warm"}function Ke({savedMs:e,keepMs:t},n){return n-e>t}function j(e,t){return Object.assign(n=>(_(n),e(n,...t)),{t:e,r:t})}function he(e,t){return e.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}function me(e,t,n){return e.toLocaleString(n,{style:"unit",unit:t,unitDisplay:"long"})}function qe(e,{min:t,max:n},r,i=("min"===e?t:n)){return he(r.y[e],{limit:i??""})}function ht({id:e,type:t,label:n},r){return{id:e,label:"consent"===t?"":n,message:r}}function p({id:e,type:t,autocomplete:n}){return n??Xt.get(e)??("email"===t||"tel"===t?t:void 0)}function re({formula:e,years:t,cumulative:n},r){let i=0;return Array.from({length:Math.min(t,30)},(t,s)=>{let a=Fn(q(e).i({get:e=>"year"===e?s+1:r.get(e)}));return n?(i=null===i||null===a?null:i+a,i):a})}function Z(e,t,n){let r=2e4;return((Y(e)?e.find(({showIf:e})=>z(t,e))?.text:e)??"").replace(Rn,(e,i)=>{let s=T(i),a=(n(s)??(e=>"number"==typeof e?String(Math.round(100*e)/100):Array.isArray(e)?e.join(", "):"string"==typeof e?e:"")(t.get(s))).slice(0,r);return r-=a.length,a})}function V(e,t,n="; "){let r=Array.isArray(t)?t:[t??""],i=H(e??[],r);return i.length?i.map(e=>e.label).join(n):r.map(String).join(n)}function B(e,t){let{type:n,options:r=[]}=e,i=W(r,t);if(i)return"several"===n?[i.value]:i.value;if(C(t))return null;if(e.na&&"na"===t)return t;if("several"===n&&Array.isArray(t)){let e=H(r,t).map(e=>e.value);return e.length||!t.length?e:void 0}if(L(n))return;if("consent"===n)return"boolean"==typeof t?t:void 0;if(E(n)){let{min:n=-1/0,max:r=1/0}=e,i=D(t);return void 0!==i&&i>=n&&i<=r?i:void 0}if("string"!=typeof t&&"number"!=typeof t)return;let s=String(t);return"date"===n?F(s)?s:void 0:s.slice(0,2e4).replace(/[\uD800-\uDBFF]$/,"")}function te(e,t){let{min:n=-1/0,max:r=1/0,type:i,options:s=[]}=e,a=ee(e),l=a?q(a).i(t):e.default,o=B(e,E(i)&&"number"==typeof l?Math.min(r,Math.max(n,l)):l)??null;return null===o&&"several"!==i?s[0]?.value??null:o}function S(e,t){let[n,r]=[y(e),y(t)],i=e=>rn.indexOf(typeof(e??n??r??0));if(i(n)!==i(r))return i(n)-i(r);let[s,a]=[n,r].map(e=>{let t=e??sn[i(e)];return"string"==typeof t?t.toLowerCase():h(Number(t))});return s<a?-1:Number(s>a)}function K(e){return t=>Object.fromEntries(Object.entries(t).map(([t,n])=>[t,"string"==typeof n||Y(n)?e(n):n]))}function ut(e){let{id:t,help:n,hint:r,error:i}=e,s={help:n,hint:r,error:i,unit:ot(e)};return Object.entries(s).filter(([,e])=>e).map(([e])=>`${t}-${e}`).join(" ")||void 0}function ye(e){let t={},n=(e,r)=>{if(Array.isArray(r))t[e]=r.join("; ");else if("object"!=typeof r||!r)t[e]=r;else for(let[t,i]of Object.entries(r))n(e?`${e}_${t}`:t,i)},{consent:r,quiz:i,estimate:s,summary:a,...l}=e;n("",l);for(let{id:e,given:t,...i}of r)n(`consent_${e}`,t),n(`consent_${e}`,i);if(i){let{areas:e,recommendations:t,answers:r,band:s,...a}=i;n("quiz",{...a,band:s??{}});for(let{id:t,score:r}of e)n(`area_${t}`,r);for(let e of["id","title","reason"])n(`quiz_recommendations_${e}`,t.map(t=>t[e]));for(let{id:e,label:t,score:i}of r)n(`answer_${e}`,t),n(`answer_${e}_score`,i)}if(s){let{inputs:e,values:t,...r}=s;n("estimate",r);for(let{id:t,value:r}of e)n(`input_${t}`,r);for(let{id:e,value:r,range:i}of t)n(`estimate_${e}`,r),i&&n(`estimate_${e}`,{low:i[0],high:i[1]})}return t}function Le(e,t){try{let{content:n,y:r}=(e=>{let t=[],n=(e,n,r)=>{let i=e||"content",s=`${i}: expected ${n}, got ${r}`;t.length<20&&t.push({path:i,w:n,x:r,message:s})};try{let r=(({M:e,S:t},n,r)=>{let i=new Map(Object.entries(t));for(let[t,n]of Object.entries(e))for(let e of n.split(" "))i.set(e,t);let s=(e,t,n)=>{let a=(e=>Array.isArray(e))(e)&&e,{M:l,list:o,j:u=0,keys:c,N:d,A:p}="text"===e?ir:"string"==typeof e?{M:e}:a?{}:e,[f,h]=Pn[l]??[/./su,void 0],m=Array.isArray(t),g=m?"list":null===t?"null":typeof t,b=a||[...l?(h?"string":l).split(" "):[],...o?["list"]:[],...p||void 0!==c?["object"]:[]],{length:$}=m?t:Object.keys(t??""),v=m?2e3:4e3;if(!b.includes(a?t:g)||"string"===g&&!f.test(t)){let e=b.map(e=>a?Te(e):sr[e]??e);r(n,h??e.join(" or "),Te(t))}else if(m&&$<u)r(n,`at least ${u}`,String($));else if(!($<=v))r(n,`at most ${v}`,String($));else if(m)return Array.from(t,(e,t)=>s(o,e,ze(n,t)));else if("object"===g){let e=new Map(Object.entries(t).filter(([,e])=>void 0!==e&&""!==e)),[a=[]]=[c??[]].flat().map(e=>e.split(" ")).map(t=>t.filter(t=>t&&!e.has(t))).sort((e,t)=>e.length-t.length),l=[...a.map(e=>[e,void 0]),...e].map(([e,t])=>{let a=ze(n,e),l=p??(d&&Object.hasOwn(d,e)?d[e]:i.get(e));return(!l||p&&!Pn.id[0].test(e))&&r(a,p?Pn.id[1]:"a known key",Te(e)),[e,l&&s(l,t,a)]});return Object.fromEntries(l)}return t};return s(i.get(""),n,"")})(tr,e,n);if(!t.length){let{quizzes:e={},calculators:t={},forms:i={},variants:s}=r,a=s?[In]:[],l=(e,t,r)=>Object.entries(t).flatMap(([t,i])=>[...r,...Pe(i,`${e}.${t}`,r,n)]),o=[...a,...l("quizzes",e,[...a,...ar]),...l("calculators",t,a)];for(let[e,t]of Object.entries(i)){let r=t.fields.map(e=>e.id),i=o.filter(e=>!r.includes(e));Pe(t,`forms.${e}`,[...new Set(i)],n)}}if(!t.length)return{content:r,y:[]}}catch(e){n("","plain data",String(e))}return{content:null,y:t}})("string"==typeof e?JSON.parse(e):e);if(n)return{content:n,h:null};let i=r.length>1?` (and ${r.length-1} more)`:"";return ur("content-invalid",`${t}: ${r[0].message}${i}`)}catch(e){return ur("content-invalid",`${t}: expected JSON, got ${e.message}`)}}function Pe(e,t,n,r){let i=Object.entries(e).flatMap(([e,t])=>nr.test(e)?Ie(t):[]),s=new Set([...n,...i].map(T)),a=(e,t,n)=>{try{let i=A(e).names.find(e=>!(s.has(e)||n&&"year"===e));i&&r(t,"known names",Te(i))}catch(e){let{w:n,index:i,x:s}=e;r(t,`${n} at ${i+1}`,s)}},l=(e,t)=>{let n=e.find((t,n)=>void 0!==t&&e.indexOf(t)<n);void 0!==n&&r(t,"each name once",`${Te(n)} again`)},o=(e,t,n="")=>{for(let[r,i]of Object.entries(e)){let s=ze(t,Array.isArray(e)?Number(r):r);"object"==typeof i&&i?(Array.isArray(i)&&"rules"!==r&&!nr.test(r)&&l(Ie(i),s),o(i,s,n||r)):"string"==typeof i&&(rr.test(r)||"formulas"===n)&&a(i,s,"series"===n)}};return l([...n,...i],t),o(e,t),i}function J(e,t){let n=new Map(Object.entries(t??{})),r=[],i=[];for(let t of e){let e=n.get(t.id);n.delete(t.id);let s=B(t,e),a=Array.isArray(s)&&[e].flat().some(e=>!W(t.options??[],e));(void 0===s||a)&&r.push(t.id),null!=s&&i.push([t.id,s])}for(let[e,t]of n)C(t)||r.push(e);return{answers:Object.fromEntries(i),s:r}}function G(e,t){let[n,r="name",...i]=t.split("_");if("organization"===n&&!i.length)return new Map(Object.entries(e)).get(r)??""}function We(e,t,n,r){let{q:i,z:s,I:a,P:l}=e,o=(({flat:e,summary:t})=>{let n=String(e.contact_name??"").split(" "),r=n.pop()||"-";return{...e,summary:t,subject:t.split("\n",1)[0],firstName:n.join(" "),lastName:r,company:e.contact_company||"-"}})(t),{id:u,consent:c,source:d}=t,p=new URLSearchParams(l?"":{id:u}),f=(e,t="")=>p.set(e,String(t??""));if(!r&&!a)for(let e of Object.keys(t.flat))f(e,o[e]);for(let[e,t]of Object.entries(r??s??{}))f(e,o[t]);if(i===gr.q)return new URLSearchParams(n.slice(1)).forEach((e,t)=>f(t,e)),p.toString();if(!l)return Be(Object.fromEntries(p));let[h]=c;return Be({fields:[...p].map(([e,t])=>({objectTypeId:"0-1",name:e,value:t})),context:{pageUri:d.page},legalConsentOptions:h&&{consent:{consentToProcess:h.given,text:h.text,communications:[]}}})}function lt(e,t){function a(n,r){return"form"===t&&"leadline-start"===n&&(e=>{let t=Vr(e);t&&it().ie(t)})($()),hr(n,r,e,f?.id)}function o(e,t){s(e,t),a("leadline-error",{error:{code:e,message:t}})}function c(){e.isConnected&&(Ce($().mapping),y.endpoints.length||o("endpoint-missing","leads go nowhere"),y.organization.name||o("organization-missing","expected a name"))}let d,p=null,f=null,h="",m=!1,g=()=>e.ce(),b=new MutationObserver(g),$=()=>l(e.asking?.host??e),v=()=>Fe(e,$().locale),y={m:er,get f(){return!p},get id(){return f?.id??""},get de(){return f?.de??null},get h(){return(f??p)?.h??null},get organization(){return((e,{organization:t,privacy:n,email:r,phone:i})=>{let s=Object.entries({name:t,privacyUrl:n,email:r,phone:i,tel:i}).filter(([,e])=>e);return{...e,...Object.fromEntries(s)}})(p?.content?.organization,$())},get locale(){return((e,t)=>{if(!e||fr(e)!==fr(t))return t;try{return Intl.getCanonicalLocales(e)[0]??t}catch{return t}})(v(),p?.content?.locale??"en")},get direction(){return((e,t)=>{let{dir:n}=e.closest("[dir]")??document.documentElement;return"ltr"===n||"rtl"===n?n:pr.test(t)?"rtl":"ltr"})(e,y.locale)},get variant(){return(e=>{let{id:t="",variants:r}=e??{};if(!r)return"";let s=n().variants[t],a=((e=[],t,n)=>{let r=e.flatMap(({id:e,weight:t=1})=>Array.from({length:Math.min(t,100)},()=>e));return r.find(e=>e===t)??r[Math.floor(n*r.length)]??""})(r,s,Number(De()));return a&&!s&&(n().variants[t]=a,i()),a})(p?.content)},get theme(){return $().theme},get gate(){let{forms:e}=p?.content??{};return(e&&$().gate)??"none"},get pe(){return p?.content?.forms?.contact&&"contact"},get endpoints(){return He($(),e)},get fe(){return Number($().keep)},get delivery(){return it()},he(){let t=["lang","dir",...Gt];b.observe(e.asking?.host??e,{attributeFilter:t}),b.observe(document.documentElement,{attributeFilter:t}),d=r(g),g(),u(`<${e.localName}>`,e.getAttributeNames(),e)},me(){b.disconnect(),d()},ge(){let{content:n}=$(),r=e.content||n,i=r?((e,t="en")=>{if("object"==typeof e)return Ee(e,()=>Le(e,"content"));if(e.startsWith("#")){let t=or(e);return t?Ee(e+t,()=>Le(t,e)):"loading"===document.readyState?new Promise(e=>document.addEventListener("DOMContentLoaded",e)):ur("content-unreachable",`${e}: expected a script, found none`)}let n=[t,t.split("-",1)[0]].map(t=>Ue(e.replaceAll("{locale}",t))?.href??e);return Ee(n[0],async()=>cr.set(n[0],await(async e=>{let t="";for(let n of e)try{return Le(await Re(n,15e3),n)}catch(e){t=e.message}return ur("content-unreachable",`${e[0]}: expected a content file, got ${t}`)})(n)))})(r,v()):Yr;p=null,i instanceof Promise?i.then(g):p=i,f=p?.content?((e,t,n)=>{let[r,i]=_r[e],s=new Map(Object.entries(t[r]??{})),a=[...s.keys()],l=n||(s.has(i)?i:a[0]??i),o=s.get(l);return o?{id:l,de:o,h:null}:{id:l,de:null,h:{code:"content-invalid",message:`${t.id}: ${r}: expected "${l}", found ${a.join(", ")||"none"}`}}})(t,p.content,e[t]):null},be(){if(!p)return;let{h:n}=y;n?(h!==n.message&&o(n.code,n.message),h=n.message):m||(m=!0,e.updateComplete.then(()=>a("leadline-ready",{})),"form"===t&&U(c))},ue:a,F:o,$e:()=>((e,t,n="")=>({page:On(location.href),title:document.title.slice(0,200),...I(),locale:t,timezone:Intl.DateTimeFormat().resolvedOptions().timeZone,widget:e,variant:n,version:Yt}))(e.localName,y.locale,y.variant),submit:(t,n)=>(async(e,t,n,r)=>{let{storage:i,keep:s,mapping:a}=n;Hr.set(e.id,{oe:r,lead:e});let l="none"===i?0:36e5*Number(s),o={mapping:await Ce(a),challenge:Vr(n)},u=t.map(e=>({...e,...o})),{durable:c}=await it().submit(e,u,l);r.ue("leadline-saved",{lead:e,durable:c})})(t,He($(),e,n),$(),y)};return e.ve(y),y}function it(){return Vn||(Vn=(({clock:e=Or,outbox:t=nt(()=>indexedDB,e),page:n,random:r,fetch:i,C:s}={})=>{function a(){return c(async()=>{for(let t of await o())Ke(t.U,e.now())?await u(t):f.set(qr(t.U),t);g()})}async function l(e,n){let r=Wr(n),i=[...e,...r].map(qr),s=[...f.values()].filter(e=>Ur(e)&&!i.includes(qr(e.U)));if(e[0].keepMs)try{let n=s.filter(({durable:e})=>!e);return await t.add(e,r.map(Ar),Wr(n)),!0}catch(e){if(e instanceof Cr)throw e;p.F("IndexedDB","storage-unavailable",String(e))}return tt([...Wr(s),...e]),!1}async function o(){return(await t.all().catch(()=>[])).filter(Ye).filter(e=>!f.has(qr(e))).map(t=>Xe(t,!1,!0,e.D()+Ge(t.notBeforeMs,e.now())))}function u({U:e}){return t.remove(Ar(e)).catch(()=>{})}function c(e){let t=$.then(e);return $=t.catch(()=>{}),t}let d=new Set,p=function(e,t,n,r=globalThis.window,i=Math.random,s=jr,a){function l(e){let t=x.get(e)??a(e).catch(()=>null);return x.set(e,t),t}function o(e){v.delete(qr(e.U))}function u(){M();let t=e.D(),n=1/0,r=[...v.values()].sort((e,t)=>e.B-t.B);for(let e of r){if("waiting"!==e.state)continue;let r=m(e);if(r>t)n=Math.min(n,r);else if(Lr(e)||!h(e).J){let t=g(e).then(()=>{w.delete(t),u()});w.add(t)}}n<1/0&&(M=e.after(n-t,u))}function c(e=!1){for(let t of[...v.values(),...y.values()])t.W=0,e&&(t.H=0);u()}function d(t){let{state:n,durable:r}=t,{id:i,endpoint:s,attempts:a,problem:l}=t.U,o="waiting"===n?m(t)-e.D():0;return{id:i,endpoint:s,state:n,attempts:a,nextAttempt:o>0&&o<1/0?new Date(e.now()+o).toISOString():null,problem:l,durable:r}}function p(e,t){e.state=t,n({type:"status",status:d(e)})}function f(e,t,r){let i=`${t} ${e}`;k.has(i)||(k.add(i),n({type:"error",code:t,message:`${e}: found ${r}`}))}function h({U:{endpoint:e}}){let t=y.get(e)??{...Pr(),J:0};return y.set(e,t),t}function m(e){let t=h(e),n=Lr(e)?0:t.W;return Math.max(e.H,t.H,e.W,n)}async function g(t){let n=h(t);if(n.J+=1,t.state="sending",await(async e=>{let{challenge:t}=e.U;if(!t||e.proof||e.connector.V)return;let n=l(t);x.delete(t),e.proof=await n,e.proof||f(t,"challenge-failed","no challenge")})(t),await b(t)){p(t,"sending");let{connector:r,lead:i,U:a,url:l,B:o,proof:u}=t,c=((e,t,n,r,i,s)=>{let{q:a,V:l,Y:o,K:u}=e,c={"Content-Type":a,Accept:mr,...o&&{"Idempotency-Key":`"${t.id}"`}};return{body:l||i?We(e,t,r,i):s?Be({...t,signals:{...t.signals,proof:s}}):n,headers:c,...u&&{mode:"no-cors",redirect:"follow"}}})(r,i,a.json,l.hash,a.mapping,u),d=o%2==0,f=await((e,t,n,r,i)=>Ve(t,15e3,async t=>{let s=await e(n,{redirect:"manual",...r,method:"POST",credentials:"omit",referrerPolicy:"strict-origin",keepalive:i&&Nr(r.body)<=49152,signal:t});return{response:s,text:await s.text()}}).catch(()=>null))(s,e,Rr(t),c,d);403===f?.response.status&&(t.proof=null),await $(t,n,((e,t,n,r)=>{let i={fields:[]},s={state:"waiting",problem:i,Z:0};if(!e)return s;let{response:a,text:l}=e,{status:o}=a,u=["endpoint-refused",o?`status ${o}`:"a redirect"];if(s.Z=((e,t)=>{let n=e??"";return Ge(/^\d+$/.test(n)?t+1e3*Number(n):Date.parse(n),t)})(a.headers.get("retry-after"),r),o<400){let e=(({Y:e,G:t},n,r,i)=>{if(!r.ok||r.redirected)return!1;let s=Je(i);return t?e?s?.id===n:t.test(i):!(/html/i.test(r.headers.get("content-type")??"")?""!==i.trim()&&void 0===s:/^\s*<(!--|!doctype html|html|head|body)/i.test(i))})(t,n.id,a,l);return!e&&!t.Q?{...s,F:u}:{state:e?"sent":"unconfirmed",problem:null,Z:0}}let c=((e,t,n)=>{let{type:r,errors:i}=Object(Je(t));for(let t of Array.isArray(i)?i:[]){let{field:r,pointer:i,message:s,detail:a}=Object(t),l=Ir(r,i),o=Ir(s,a);(l||o)&&e.fields.push({field:Qe(l,n),message:o})}return Ir(r).replace("urn:leadline:problem:","")})(i,l,n);return Tr.includes(o)?(i.keyReused=422===o&&"key-reused"===c,{state:"refused",problem:i,Z:0}):o>=500||zr.includes(o)?s:403===o&&/^proof-(required|expired)$/.test(c)?{...s,F:["challenge-failed",c]}:(i.ownersMistake=!0,{...s,Z:36e5,F:u})})(f,r,i,e.now()))}--n.J}async function b(n){let r=e.now(),{attempts:i,savedMs:s}=n.U,a={...n.U,attempts:i+1,claimedMs:r,savedMs:Math.min(s,r)},l=n.durable?await t.L(a).catch(()=>0):0;if(l&&l<1/0){let t=Math.min(l,500);return await new Promise(n=>e.after(t,n)),b(n)}if(0!==l){if(!n.E)return o(n),!1;if(l&&!Ke(a,r))return p(n,n.connector.Q?"unconfirmed":"sent"),!1;n.durable=!1}return n.U=a,!0}async function $(n,r,s){let{state:a,problem:l,Z:u,F:d}=s,h=e.D();if("waiting"===a&&!l?.ownersMistake){for(let e of[n,r])e.B+=1;n.W=h+Ze(n.B,i),r.B>=5&&(r.W=h+Ze(r.B,i)),u&&(r.H=h+u)}else r.B&&(r.B=0,c());u&&(n.H=h+u);let m={...n.U,problem:l,claimedMs:0,notBeforeMs:u&&e.now()+u,state:"refused"===a&&!l?.keyReused?a:"waiting"};if(l?.keyReused&&!n.E&&!n.U.problem?.keyReused){let{lead:e}=n,r={id:et(),replaces:e.id},i={...m,id:r.id,json:Be({...e,...r,flat:{...e.flat,...r}})};try{await t.add([i],[Ar(m)],[]),o(n),v.set(qr(i),Xe(i,!1,!0));return}catch{}}let g=(Ur(s)?t.L(m):t.remove(Ar(m))).catch(()=>{});n.durable&&await g,d&&f(Rr(n),...d),n.U=m,p(n,a)}let v=new Map,y=new Map,w=new Set,k=new Set,x=new Map,M=()=>{};for(let e of Er)r?.addEventListener(e,()=>c());return r?.addEventListener("securitypolicyviolation",e=>{let{disposition:t,effectiveDirective:n,blockedURI:r}=e;if("enforce"===t&&"connect-src"===n)for(let e of v.values()){let t=Rr(e);Ur(e)&&[t,e.url.origin].includes(r)&&(e.H=1/0,f(t,"endpoint-blocked","CSP connect-src"),p(e,e.state))}}),{X:v,of:e=>[...v.values()].filter(({U:t})=>t.id===e),drop:o,ee:u,te:c,ne:async()=>{for(;w.size;)await Promise.all(w)},re:d,move:p,F:f,ie:l}}(e,t,e=>{for(let t of d)try{t(e)}catch(e){reportError(e)}},n,r,i,s),{X:f,of:h,drop:m,ee:g,re:b}=p,$=Promise.resolve();return{async submit(t,n,r){let i=e.now(),s=n.map(e=>((e,t)=>({...t,format:1,id:e.id,json:Be(e),state:"waiting",attempts:0,claimedMs:0,notBeforeMs:0,problem:null}))(t,{...e,url:Br(e.endpoint),savedMs:i,keepMs:r}));return c(()=>(async(e,t)=>{let n=t.filter(e=>{let t=f.get(qr(e));return!t||Jr(t)});if(n.length){let t=[e.replaces,e.id].flatMap(h).filter(Jr),r=await l(n,t);t.forEach(m);for(let e of n){let t=Xe(e,!0,r);f.set(qr(e),t),p.move(t,"waiting")}g()}return{durable:h(e.id).every(({durable:e})=>e)}})(t,s))},se:e=>h(e).map(b),ae:e=>(d.add(e),()=>d.delete(e)),outbox:async()=>[...await o(),...f.values()].map(b).flatMap(({state:e,problem:t,durable:n,...r})=>"sent"===e?[]:{...r,state:e}),async flush(){await a(),p.te(!0),await p.ne()},resume:a,async le(e){for(let t of h(e).filter(Jr))m(t),await u(t)},ie:p.ie}})({C:st}),Vn.ae(at)),Vn}function nt(e,t){async function n(n,r,i=!1){let s=()=>Ve(t,2e3,async t=>{let s=e();if(!i&&"databases"in s&&"null"!==globalThis.origin&&!(await s.databases()).some(({name:e})=>e===Fr))return;let a=s.open(Fr);a.onupgradeneeded=()=>{i&&!t.aborted?a.result.createObjectStore(Dr,{keyPath:["id","endpoint"]}):a.transaction.abort()};let l=await rt(a);try{return await((e,t,n)=>new Promise((r,i)=>{let s,a=e.transaction(Dr,t,{durability:"strict"});a.onabort=()=>i(a.error??s),n(a.objectStore(Dr)).then(e=>{a.oncomplete=()=>r(e)}).catch(e=>{s=e,a.abort()}).catch(()=>{})}))(l,n,r)}finally{l.close()}});return s().catch(s)}return{all:async()=>await n("readonly",e=>rt(e.getAll()))??[],add:(e,t,r)=>n("readwrite",async n=>{for(let e of t)n.delete(e);for(let t of e)n.put(t);tt([...await rt(n.getAll()),...r])},!0),L:e=>n("readwrite",async t=>{let n=await rt(t.get(Ar(e))),r=n?(({claimedMs:e},t)=>{let n=e+5e3-t;return n>0&&n<=5e3?n:0})(n,e.claimedMs):1/0;return 0===r&&t.put(e),r}),remove:e=>n("readwrite",t=>rt(t.delete(e)))}}function Ve(e,t,n){return new Promise((r,i)=>{let s=new AbortController,a=e.after(t,()=>{i(Error("timeout")),s.abort()});n(s.signal).then(r,i).finally(a)})}function rt(e){return new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)})}function be(e){e.scrollIntoView(),e.focus({preventScroll:!0})}function ge(e,...t){let n=t.map(t=>e.querySelector(t)).find(Boolean);n?.focus({preventScroll:!0}),n?.scrollIntoView({block:"nearest"})}async function Re(e,t){let n=await lr(e,{credentials:"omit",signal:AbortSignal.timeout(t)});if(!n.ok)throw Error(`status ${n.status}`);return n.text()}function Ce(e=""){if(!e)return;let t=dr.get(e)??(async e=>{try{let t=e.startsWith("#")?or(e):await Re(e,5e3);return JSON.parse(t)}catch(t){a("content-unreachable",`mapping: ${e}: ${String(t)}`);return}})(e);return dr.set(e,t),t}function N(e){let t=e.slice(0,40);return e?e.startsWith('"')?t:`"${t}"`:"the end"}function u(e,t,n){o(e,t.filter(e=>Gt.some(t=>t.slice(0,4)===e.slice(0,4))),n)}function ce(e,t=""){return(e??"").split(/\n\s*\n/).filter(e=>""!==e.trim()).map(e=>Ft`<p class=${t}>${e}</p>`)}function pe(e,t=""){return Ft`<form class=${t} novalidate data-hs-do-not-collect @submit=${Bn}>${e}</form>`}function vt(e,t=[],n=0){return Ft`<svg class="bar" aria-hidden="true"><rect x=${`${n}%`} width=${e-n+"%"} height="100%"></rect>${t.map(e=>Ft`<svg><line x1=${`${e}%`} x2=${`${e}%`} y2="100%"></line></svg>`)}</svg>`}function yt({label:e,url:t,status:n},r){let i="assumption"===n?r.Oe:"unconfirmed"===n&&r.je;return Ft`${t?Ft`<a href=${t} target="_blank">${e}</a>`:e}${i?` (${i})`:null}`}function s(e,t){let r=`[leadline] ${e}: ${t} (src/README.md#${e})`;return!n().told.has(r)&&(n().told.add(r),console.warn(r),!0)}function a(e,n,r){s(e,n)&&t("leadline-error",{error:{code:e,message:n}},r)}function at(e){if("error"===e.type){([...Hr.values()].at(-1)?.oe.F??a)(e.code,e.message);return}let{id:t,endpoint:n,state:r}=e.status;if(Ur(e.status))return;let{lead:i={id:t},oe:s}=Hr.get(t)??{};(s?.ue??hr)("leadline-sent",{lead:i,endpoint:n,confirmed:"sent"===r})}function Xe(e,t,n,r){return{...Pr(r),U:e,lead:JSON.parse(e.json),connector:xr(e.connector),url:new URL(e.url),E:t,durable:n,state:e.state}}function t(e,t,n,r=""){return(n?.isConnected?n:document).dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,cancelable:"leadline-submit"===e,detail:{...t,widget:n?.localName??"",id:r}}))}function U(e){"complete"===document.readyState?setTimeout(e):window.addEventListener("load",()=>setTimeout(e))}function e(e,[,t,n]){let r=Bt;return{e(i){i!==r&&("."===t?e[n]=i:"?"===t?e.toggleAttribute(n,!!i):"@"===t?r===Bt&&e.addEventListener(n,e=>r(e)):null==i?e.removeAttribute(n):e.setAttribute(n,i),r=i)}}}function Qe(e,t){let n=e.match(/[^#/.[\]]+/g)??[],[r,i="",s=""]=n;return"consent"===r?t.consent[Number(i)]?.id??i:"contact"!==r&&"request"!==r?n.join("."):{topics:"standards",custom:s}[i]??i}function De(){let{variants:e}=n();return e[""]||(e[""]=(.999*Math.random()).toFixed(3),i()),e[""]}function A(e){let{root:t,names:n}=O(e);return{text:e,names:n,i(e){try{return v(t({scope:e,steps:1e4}))}catch(e){return e instanceof en?e:new en(e instanceof RangeError?"#LIMIT!":"#VALUE!",{cause:e})}}}}function _(e,t=1){(e.steps-=t)<0&&f("#LIMIT!")}function et(){return(e=>Array.from(e,e=>(e+256).toString(16).slice(1)).join(""))(crypto.getRandomValues(new Uint8Array(16))).replace(/(.{8})(....).(...).(...)/,"$1-$2-4$3-8$4-")}function I(e=(()=>{let e={},t={};for(let[n,r]of new URLSearchParams(location.search)){let i=n.toLowerCase(),s=_n.test(i)?t:/^utm_\w{1,32}$/.test(i)?e:{};r&&(s[i]??=r.slice(0,200))}return{landing:On(location.href),referrer:On(document.referrer),utm:e,clickIds:t}})()){let t=n().touch??=e,{utm:r,clickIds:i}=e;return Object.keys({...r,...i}).length?n().touch={...t,utm:r,clickIds:i}:t}function R(){let e=n(),t=l().storage,r=/session|visitor/.test(t)?t:"",{keptFor:i,configured:s,touch:a}=e;if(e.keptFor=r,r||i||s.storage)try{let t="visitor"===r?localStorage:sessionStorage;if(r&&Object.assign(e.variants,qn(t,Nn)),r&&r!==i){let t={...qn(sessionStorage,jn)};e.answers=new Map([...t.answers??[],...e.answers]),e.quiz??=zn(t.quiz),e.estimate??=zn(t.estimate),e.touch=t.touch??a,I(a)}if(!r||i&&i!==r)for(let e of[sessionStorage,localStorage])e.removeItem(jn),e.removeItem(Nn);if(!r)return;let{answers:n,typedIds:s,quiz:l,estimate:o}=e,u={answers:[...n].filter(([e])=>!s.has(e)&&!An(e)),quiz:Tn(l),estimate:Tn(o),touch:I()};sessionStorage.setItem(jn,JSON.stringify(u));let c=JSON.stringify(e.variants);"{}"!==c&&t.setItem(Nn,c)}catch{}}function O(e){function t(e,t=N(d),n=p){throw new tn(n,e,t)}function n(){Mn.lastIndex=p+d.length,o=Mn.exec(e),d=o[0].trimStart(),p=Mn.lastIndex-d.length}function r(e){let t=d===e;return t&&n(),t}function i(e,n){r(e)||t(`an operator${n}`)}function s(e){let t=a();for(;;){let[r=0,i]=!o[3]&&wn[d]||[];if(r<=e)return t;n(),t=j(i,[t,s(r)])}}function a(){++c>64&&t("at most 64 levels");let e=(()=>{let[e,u]=[d,p],[,c,f,h]=o;if(r("-")||r("+"))return j(kn[e],[a()]);if(r("(")){let e=s(0);return i(")",' or ")"'),e}if(void 0===(c??f??h)&&t("a value"),n(),h)return r("(")?((e,n)=>{let a=e.toUpperCase(),[l,o,u=o]=yn[a]??t("a function",N(e),n),c=[];if(!r(")")){do{c.push(s(0))}while(r(",")||r(";"));i(")",', "," or ")"')}let{length:d}=c,p=Math.min(Math.max(d,o),u);return d!==p&&t(`${p} argument${p>1?"s":""} for ${a}`,`${d}`,n),"IFS"===a&&d%2&&t("pairs for IFS",`${d} arguments`,n),j(l,c)})(h,u):l(h);let m=c?Number(c):f.replaceAll('""','"');return()=>$(m)})();for(;r("%");)e=j(kn["%"],[e]);return c--,e}function l(e){return/^(true|false)$/i.test(e)?()=>4===e.length:(u.add(e),Object.assign(t=>{let n=$(t.scope.get(e));return b(n)&&_(t,n.length),n},{id:e}))}let o,u=new Set,c=0,d="",p=0;e.length>xn&&t("at most 2000 characters",`${e.length}`,xn),n();let f=s(0);return i(""," or the end"),{root:f,names:[...u]}}var At=e=>{let t;return()=>(t||(t=new CSSStyleSheet).replaceSync(e),t)},qt=([e])=>At(e),zt=globalThis,Tt=class extends HTMLElement{static get observedAttributes(){return this.lt=new Map([...this.ot].flatMap(([e,t])=>t?[]:[[e.toLowerCase(),e]])),this.ut=[this.ct].flat(9),[...this.lt.keys()]}static dt(e,t){this.ot===Object.getPrototypeOf(this).ot&&(this.ot=new Map(this.ot)),this.ot.set(e,t);let n=Symbol(),{get:r,set:i}=Object.getOwnPropertyDescriptor(this.prototype,e)??{get(){return this[n]},set(e){this[n]=e}};Object.defineProperty(this.prototype,e,{get:r,set(t){let n=r.call(this);i.call(this,t),Object.is(this[e],n)||this.ce()}})}constructor(){super(),this.pt=!1,this.ft=new Promise(e=>this.ht=e),this.mt={};for(let e of this.constructor.ot.keys())this.hasOwnProperty(e)&&(this.mt[e]=this[e],delete this[e]);this.ce()}ve(e){this.gt=e}connectedCallback(){this.bt||((e,t)=>{e.adoptedStyleSheets=t.map(e=>e())})(this.bt=this.attachShadow({mode:"open"}),this.constructor.ut),this.ht(),this.gt.he()}disconnectedCallback(){this.gt.me()}attributeChangedCallback(e,t,n){this[this.constructor.lt.get(e)]=n}ce(){this.pt||(this.ft=this.$t())}async $t(){this.pt=!0;try{await this.ft}catch{}Object.assign(this,this.mt),this.mt=0;try{this.gt.ge(),this.update()}catch(e){throw this.pt=!1,e}return this.gt.be(),this.updated(),!this.pt}get updateComplete(){return this.ft}updated(){}};Tt.ot=new Map,(zt.reactiveElementVersions??=[]).push("2.1.2");var It=globalThis,Pt=It.trustedTypes,Rt=Pt?(()=>{for(let e of["leadline","lit-html"])try{return Pt.createPolicy(e,{createHTML:e=>e})}catch{}})():void 0,Ut=document,Et=()=>Ut.createComment(""),Lt=e=>null===e||"object"!=typeof e&&"function"!=typeof e,Ct=Array.isArray,Ft=(e,...t)=>({vt:1,yt:e,values:t}),Dt=new WeakMap,Bt=Ut.createTreeWalker(Ut,129),Jt=class t{constructor(e,t){this.wt=null,this.kt=e,this.xt=t}e(e){Lt(e)?null==e||""===e?(null!==this.wt&&this.Mt(),this.wt=null):e!==this.wt&&this._(e):e.vt?this.$(e):Ct(e)?this.k(e):this._(e)}O(e){return this.kt.parentNode.insertBefore(e,this.xt)}T(e){this.Mt(),this.wt=this.O(e)}_(e){null!==this.wt&&Lt(this.wt)?this.kt.nextSibling.data=e:this.T(Ut.createTextNode(e)),this.wt=e}$({yt:n,values:r}){let i=Dt.get(n);i||Dt.set(n,i=(e=>{let t=[],n=Ut.createElement("template");n.innerHTML=(e=>{if(!Ct(e)||!e.hasOwnProperty("raw"))throw Error();let t=e.map((e,t)=>e.replace(/(\S+)=$|$/,(e,n)=>n?"lit$"+t+"="+n:"<?>")).join("");return Rt?Rt.createHTML(t):t})(e),Bt.currentNode=n.content;for(let n=0;t.length<e.length-1;n++){let e=Bt.nextNode();if(8===e.nodeType)t.push({index:n});else for(let r of e.getAttributeNames())r.startsWith("lit$")&&(t.push({index:n,x:/([.?@])?(.*)/.exec(e.getAttribute(r))}),e.removeAttribute(r))}return{content:n.content,parts:t}})(n));let s=e=>e.St.forEach((e,t)=>e.e(r[t]));if(this.wt?._t===i)s(this.wt);else{let n=Ut.importNode(i.content,!0),r={_t:i,St:[]};Bt.currentNode=n;let a=Bt.nextNode(),l=0;for(let{index:n,x:s}of i.parts){for(;l<n;l++)a=Bt.nextNode();r.St.push(s?e(a,s):new t(a,a.nextSibling))}Bt.currentNode=Ut,s(r),this.T(n),this.wt=r}}k(e){Ct(this.wt)||(this.wt=[],this.Mt());let n,r=this.wt,i=0;for(let s of e)i===r.length?r.push(n=new t(this.O(Et()),this.O(Et()))):n=r[i],n.e(s),i++;i<r.length&&(this.Mt(n&&n.xt.nextSibling,i),r.length=i)}Mt(e=this.kt.nextSibling,t){for(;e!==this.xt;){let t=e.nextSibling;e.remove(),e=t}}};(It.litHtmlVersions??=[]).push("3.3.3");var Wt=(e,t)=>{(t.Ot??=new Jt(t.appendChild(Et()),null)).e(e)},Ht=globalThis,Vt=class extends Tt{update(){let e=this.render();this.pt=!1,Wt(e,this.bt)}};(Ht.litElementVersions??=[]).push("4.2.2");var Yt="0.1.0",Kt=Symbol.for(`leadline ${Yt}`),Zt={endpoint:[],connector:["json"],mapping:[],content:[],organization:[],privacy:["","an http(s) URL or a path",/^(https?:|[./?#]|[^:]+$)/i],email:["","an e-mail address",/^[^\s@]+@[^\s@]+$/],phone:[],locale:["","a language tag",/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i],theme:["auto","auto, light, dark"],challenge:[],analytics:["none","none"],storage:["on-submit","on-submit, session, visitor, none"],gate:["none","none, before, after, optional"],keep:["72","hours from 1 to 744",/^(?!0)([1-6]?\d?\d|7[0-3]\d|74[0-4])$/]},Gt=Object.keys(Zt),Qt=[...Gt,"quiz","calculator","form","layout"],Xt=new Map([["name","name"],["email","email"],["phone","tel"],["company","organization"],["role","organization-title"],["country","country-name"]]),en=class extends Error{constructor(e,t){super(e,t),this.code=e}},tn=class extends Error{constructor(e,t,n){super(`expected ${t} at ${e+1}, found ${n}`),this.index=e,this.w=t,this.x=n}},nn=/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i,rn=["number","string","boolean"],sn=[0,"",!1],an=e=>null!==e,ln=e=>t=>M(t(e)),on=(e,t)=>t.flatMap(t=>t(e)),un=e=>(t,...n)=>w(e(...n.map(e=>e(t)).map(k))),cn=e=>(t,n,r)=>e(S(n(t),r(t))),dn=e=>un((t,n=0)=>Math.sign(t)*m(Math.abs(t),10**-Math.trunc(n)||NaN,e)),pn=e=>un((t,n=1)=>m(t,n,e)),fn=(e,t)=>on(e,t).filter(e=>an(e)&&"string"!=typeof e).map(Number),hn=e=>(t,...n)=>w(e(fn(t,n))),mn=e=>hn(t=>t.length?e(...t):0),gn=e=>(t,n,r)=>{try{return n(t)}catch(n){if(n instanceof en&&e(n.code))return r(t);throw n}},bn=e=>(t,n,...r)=>{let i=on(t,[n]).filter(an),s=on(t,r);return _(t,i.length*s.length),s[e](e=>i.some(t=>0===S(t,e)))},$n=(e,t)=>t.reduceRight((t,n)=>(t+n)/(1+e),0),vn=un((e,t,n,r=0,i=0)=>{let s=(1+e)**t;return e?e*(n*s+r)/(1-s)/(1+e*i):-(n+r)/t}),yn={IF:[(e,t,n,r=()=>!1)=>(ln(e)(t)?n:r)(e),2,3],IFS:[(e,...t)=>{let n=t.findIndex((t,n)=>n%2==0&&ln(e)(t));return n<0?f("#N/A"):t[n+1](e)},2,1/0],AND:[(e,...t)=>t.every(ln(e)),1,1/0],OR:[(e,...t)=>t.some(ln(e)),1,1/0],NOT:[(e,t)=>!ln(e)(t),1],IFERROR:[gn(e=>"#LIMIT!"!==e),2],IFNA:[gn(e=>"#N/A"===e),2],ISBLANK:[(e,t)=>null===t(e),1],MIN:[mn(Math.min),1,1/0],MAX:[mn(Math.max),1,1/0],SUM:[hn(e=>e.reduce(g,0)),1,1/0],COUNT:[(e,...t)=>t.flatMap(t=>{let n=t(e);return b(n)||"number"==typeof n?n:[]}).length,1,1/0],COUNTA:[(e,...t)=>on(e,t).filter(an).length,1,1/0],ROUND:[dn(Math.round),1,2],ROUNDUP:[dn(Math.ceil),1,2],ROUNDDOWN:[dn(Math.floor),1,2],MROUND:[un((e,t)=>e<0&&t>0?f("#NUM!"):m(e,t,Math.round)),2],CEILING:[pn(Math.ceil),1,2],FLOOR:[pn(Math.floor),1,2],ABS:[un(Math.abs),1],SQRT:[un(Math.sqrt),1],NPV:[(e,t,...n)=>w($n(k(t(e)),fn(e,n))),2,1/0],IRR:[(e,...t)=>{let n=fn(e,t);_(e,60*n.length);let r=n.map(Math.sign).filter(Boolean);r[0]!==-r.at(-1)&&f("#NUM!");let[i,s,a]=[0,1,0];for(let e=0;e<60;e++){let e=(i+s)/2;a=e/(1-e)-1,Math.sign($n(a,n))===r[0]?s=e:i=e}return a},1,1/0],PMT:[vn,3,5],LOOKUP:[(e,t,n,r)=>{let i=h(k(t(e))),{rows:s=f("#VALUE!"),columns:a,interpolate:l}=n(e)??"",o=r?r(e):1,u=a.indexOf(o)+1||Number(o),c=s.findIndex(([e])=>null!=e&&i<=e),[d=[],p]=[s[c],s[c-1]],m=(i>=0&&u>0?d[u]:null)??f("#N/A");if(!l||!p||i===d[0])return m;let g=p[u]??f("#N/A");return w(g+(m-g)*(i-p[0])/(d[0]-p[0]))},2,3],SCORE:[(e,t)=>$(e.scope.score?.(t.id??"")),1],HAS:[bn("every"),2,1/0],ANY:[bn("some"),2,1/0]},wn={"=":[1,cn(e=>0===e)],"<>":[1,cn(e=>0!==e)],"<":[1,cn(e=>e<0)],">":[1,cn(e=>e>0)],"<=":[1,cn(e=>e<=0)],">=":[1,cn(e=>e>=0)],"&":[2,(e,t,n)=>{let r=x(t(e))+x(n(e));return r.length>32767?f("#LIMIT!"):r}],"+":[3,un(g)],"-":[3,un((e,t)=>g(e,-t))],"*":[4,un((e,t)=>e*t)],"/":[4,un((e,t)=>0===t?f("#DIV/0!"):e/t)],"^":[5,un((e,t)=>0===e&&t<0?f("#DIV/0!"):e**t)]},kn={"-":un(e=>0-e),"+":un(e=>e),"%":un(e=>e/100)},xn=2e3,Mn=/\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"(?!")|([A-Za-z_][A-Za-z0-9_]*)|<>|[<>]=|\S|$)/uy,Sn=new Map,_n=/^(gclid|gbraid|wbraid|msclkid|fbclid|li_fat_id|ttclid)$/,On=e=>e.replace(/[?#].*/s,"").slice(0,1e3),jn=`leadline ${Yt}`,Nn="leadline variants",An=e=>"message"===e||p({id:e}),qn=(e,t)=>JSON.parse(e.getItem(t)),zn=e=>e&&{...e,scope:P(e.lead)},Tn=e=>[e?.lead.answers,e?.lead.inputs].flat().some(e=>e&&An(e.id))?null:e,In="variant",Pn={id:[/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,"an id: lower-case letters, digits and hyphens"],name:[/^(?!constructor$)[a-z][a-zA-Z0-9]*$/,"a name: letters and digits"],url:[/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\.{1,2}\/|#)/i,"an http(s), mailto or tel address or a path"],locale:[/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})?$/,'a language tag such as "en" or "pt-BR"']},Rn=/\{([a-z_][\w-]*)\}/gi,Un={number:2,money:0,percent:1,days:1,months:0,years:1},En=/^[a-z]{3}$/i,Ln=e=>"number"===e?{}:"percent"===e?{style:e}:{style:"unit",unit:e.slice(0,-1),unitDisplay:"long"},Cn=new Map,Fn=e=>"number"==typeof e?e+0:null,Dn=n,Bn=e=>e.preventDefault(),Jn=e=>`[name="${CSS.escape(e)}"]`,Wn=([e],t,n)=>t.constructor.dt(n,e),Hn=class extends Vt{constructor(){super(),this.jt=null,this.Nt=!1,this.#e=null,this.#t=""}get At(){return".heading"}#e;#t;connectedCallback(){super.connectedCallback(),U(()=>this.ce())}update(e){let{de:t,id:n,locale:r,organization:i,variant:s}=this.widget,a=t&&this.#n(t,JSON.stringify([n,r,i,s]));super.update(e),((e,t)=>{for(let n of e.querySelectorAll(".field input, .field textarea")){let{defaultValue:e}=n;(t||String($e(n)??"")!==e)&&(n.value=e)}})(this.bt,!!a)}focus(e){let t=e=>this.bt.querySelector(e);(t(this.At)??t("[part=base]"))?.focus(e)}start(){this.Nt||this.widget.ue("leadline-start",{}),this.Nt=!0}#n(e,t){if((e!==this.#e||t!==this.#t)&&(Object.keys(this.given).length&&(this.jt??=this.given),this.#e=e,this.#t=t,this.qt(e)),!this.jt)return!1;let{answers:n,s:r}=J("questions"in e?e.questions:"inputs"in e?e.inputs:e.fields,this.jt);if(this.jt=null,this.replace(n),r.length){let e=`${this.widget.id}: expected its ids and values, found others in ${r.join(", ")}`;this.widget.F("unknown-answer",e)}return!0}};Wn([0],Hn.prototype,"content");var Vn,Yn=/@((gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|proton|protonmail|yandex|qq|163|126)\.((co|com)\.)?[a-z]{2,3}|web\.de|mail\.ru)$/i,Kn=/\(0\)|[\s().\-/]/g,Zn=/^(?:\+|00)([1-9]\d{7,14})$/,Gn=["name","email","phone","phoneE164","company","role","country","message"],Qn=new Set([...Gn,"standards","timeframe"]),Xn=(e=>{let t,n=new Map,r=[];for(let r of e.split("~")){let[e,...i]=r.split("\n"),s=e.split("^");i.length?t.push([s,i]):n.set(e,t=[])}let i=e=>Object.fromEntries(n.get(e).flatMap(([e,t])=>{let n=s(e,t.shift()??"");return void 0===n?[]:[[e[0],n]]})),s=(e,t)=>{let[n,a,l=""]=e,o=t.slice(1),u=o.split("^");switch(t[0]){case void 0:return;case"+":return i(n);case"*":{let e=Array.from({length:Number(o)},()=>i(n));return r.push(e),e}case"&":return r[Number(o)];case"@":return Object.fromEntries(o.split(" ").map(e=>[e,i(n)]));case"[":return u.map(t=>s(e,t));case"#":{let[e,...t]=u.map(e=>{let t=0;return e.split(" ").map(e=>t+=Number(e))});return e.map((e,n)=>[e,...t.map(e=>e[n])])}case"!":return!o;case"=":return o;default:return isNaN(t)?null==a?t:t.replace(/^[a-z]/,e=>a?a+e:e.toUpperCase())+l:Number(t)}};return i("")})(isoY),er={f:"Loading",optional:"(optional)",ke:"Please choose",Ee:"Does not apply",zt:"Yes",Tt:"No",Fe:"Select all that apply.",De:"There is a problem",Se:"Error:",st:"Start again",_e:"Request a quote",source:"Sources",je:"single source, not confirmed",g:"Please contact us directly",p:"You can reach us directly:",d:"Please use the contact details on this website.",phone:"Phone",email:"Email",address:"Address",c:"Website",booking:"Book a talk",minutes:"About {time}",Be:"Question {n} of {total}",Je:"Progress",next:"Continue",Ve:"Back",We:"Skip",He:"See the result",Ce:"Pre-selected by your earlier answers.",Ze:"Your result",Ge:"Next step",readiness:"Level {n} of {total}",Ke:"Score",Xe:"Area by area",Qe:"not rated",gapsTitle:"What to work on",et:"First to do",tt:"Then",reference:"Clause {reference}",nt:"Good to know",it:"Change answers",gate:{before:"First, {organization} asks for your contact details. They are sent now, your answers later.",after:"Your result is ready. First, {organization} asks for your contact details. They are sent with your answers.",optional:"For a reply, {organization} needs your contact details. They are sent with your answers."},It:"No, thanks",Pt:"Your figures",Rt:"Your estimate",Oe:"our assumption",ze:"Reset to {value}",Ut:"on request",Et:"The estimate still shows your last valid figures.",Lt:"Year {n}",working:"How this is calculated",y:{required:"Fill this in",choice:"Choose an answer",email:"Enter an email address, like name@example.com",tel:"Enter a phone number, like +49 30 1234567",url:"Enter a web address, like https://example.com",number:"Enter a number",min:"Enter {limit} or more",max:"Enter {limit} or less",tooLong:"Shorten this to {limit} characters",date:"Enter a real date",consent:"Tick the box if you agree"},Ct:"the operator of this website",Ft:"Privacy notice",honeypot:"Leave this field empty",Dt:"We will send along",Bt:"your answers: {title}",Jt:"where you came from, your language and time zone",Wt:"Sending",Ht:{sent:["Thank you","Your message has arrived."],unconfirmed:["Sent, but not confirmed","If you hear nothing, please get in touch again."],waiting:["Saved on this device, not sent yet","We keep trying for {time}, also on your next visit."],memory:["Not sent yet: please keep this page open","We keep trying while it is open."],refused:["Your message was not accepted","Please correct what is marked."],unclear:["Your message was not accepted","Please check what you entered."],cancelled:["Not sent","This website stopped it."],noEndpoint:["Not sent: this form is not connected yet","What you entered stays on this page."],outboxFull:["Not sent: too many messages wait on this device","Please try again when you are online."],broken:["Not sent","Something went wrong here."]},Vt:"Received",Yt:"Check this entry",Kt:"Reference {id}",Zt:"Send another",Gt:"See or change what you sent",le:"Delete it from this device",Qt:"Hot lead",Xt:"Warm lead",en:"Cold lead",tn:"TEST",nn:"no name given",rn:"Wants",in:"When",sn:"Message",an:"First to work on",ln:"Recommended",on:"Reach at",un:"Agreed to",cn:"nothing",dn:"Asked on",pn:"Came from",fn:"Campaign",hn:"Language and time zone"},tr={M:{string:"$comment $schema version name person phone tel email address score showIf suggest when atMost currency low high formula autocomplete hot cold",id:"id section area group",locale:"locale",url:"url privacyUrl booking logo",number:"weight minutes min max step below urgent from limit rank at digits years maxLength",text:"title intro text label help placeholder unit advice reference undecided next several note reason disclaimer gapsTitle scoreUnit missing submit",boolean:"shuffle search required na exclusive separate hidden hideScore folded assumption interpolate headline cumulative half","string number":"value"},S:{"":{keys:"id version locale"},organization:{keys:""},variants:{list:{keys:"id"},j:2},quizzes:{A:{keys:"title questions"}},calculators:{A:{keys:"title inputs values",N:{notes:{list:{keys:"text"}}}}},forms:{A:{keys:"title fields submit"}},sections:{list:{keys:"id title"}},steps:{list:"text",j:2},questions:{list:{keys:"id label type"},j:1},formulas:{A:"string"},areas:{list:{keys:"id label"}},bands:{list:{keys:"id title from",N:{id:"string"}}},gates:{list:{keys:"when atMost"}},outcomes:{A:{keys:["label rules","label score"]}},recommendations:{keys:"title limit items"},notes:{list:{keys:"when text"}},result:{keys:""},options:{list:{keys:"value label",N:{score:"number"}},j:2},type:["single","several","select","scale","yes-no","number","text","multiline","date","money","slider","percent","email","tel","url","consent"],gap:{keys:"below text"},include:{A:"number"},rules:{list:{keys:"id title"},j:1},items:{list:{keys:"id title rules",N:{rules:{list:{keys:"when rank reason"},j:1}}}},mark:{keys:"at label"},groups:{list:{keys:"id title"}},inputs:{list:{keys:"id label type default"},j:1},tables:{A:{keys:"label rows"}},values:{list:{keys:"id label formula",N:{id:"name"}},j:1},series:{list:{keys:"id label formula years",N:{id:"name"}}},default:{M:"string number",list:"string number",keys:"formula"},source:{keys:"label",N:{label:"string"}},status:["confirmed","unconfirmed","assumption"],columns:{list:"id"},rows:{list:{list:"number null",j:2},j:1},format:["number","money","percent","days","months","years"],fields:{list:{keys:"id label type"},j:1},thanks:{keys:"title"},priority:{keys:""},routes:{list:{keys:"endpoints"}},endpoints:{list:"number",j:1}}},nr=/^(questions|areas|formulas|outcomes|inputs|values|series|tables|fields)$/,rr=/^(showIf|when|suggest|score|formula|low|high|hot|cold)$/,ir={M:"string",list:{keys:"text",N:{text:"string"}},j:1},sr={string:"a text",number:"a number",boolean:"true or false",list:"a list",object:"an object"},ar=["score","band","recommended"],lr=globalThis.fetch,or=e=>document.getElementById(e.slice(1))?.textContent,ur=(e,t)=>({content:null,h:{code:e,message:t}}),cr=new Map,dr=new Map,pr=/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i,fr=e=>e.split("-",1)[0].toLowerCase(),hr=t,mr="application/json",gr={q:"application/x-www-form-urlencoded;charset=UTF-8",V:!0},br={...gr,Q:!0},$r={q:"text/plain;charset=UTF-8",Q:!0},vr=/"(ok|success)": ?true|"status": ?"success"|inlineMessage|redirectUri|^(ok|Accepted)$/,yr={...gr,G:vr,z:{name:"contact_name",email:"contact_email",subject:"subject",_subject:"subject",message:"summary"}},wr={email:"contact_email",phone:"contact_phone",country:"contact_country"},kr=new Map(Object.entries({leadline:{q:mr,Y:!0,G:/"id"/},json:{q:mr},"json+key":{q:mr,Y:!0},form:br,text:$r,hubspot:{q:mr,V:!0,I:!0,P:!0,G:vr,z:{...wr,firstname:"firstName",lastname:"lastName",company:"contact_company",jobtitle:"contact_role",message:"summary"}},formspree:yr,web3forms:yr,netlify:br,salesforce:{...br,I:!0,K:!0,z:{...wr,first_name:"firstName",last_name:"lastName",company:"company",title:"contact_role",description:"summary"}},slack:{...$r,V:!0,I:!0,G:vr,z:{text:"summary"}},zapier:yr,make:yr,n8n:$r,"apps-script":$r})),xr=e=>kr.get(e),Mr=(e="")=>e.split(/\s+/).filter(Boolean),Sr=/^(https:\/\/[^/@]+|http:\/\/(([^/@]+\.)?localhost|127(\.\d+){3}|\[::1\])(:\d+)?)\//,_r={quiz:["quizzes","readiness"],calculator:["calculators","benefit"],form:["forms","quote"]},Or={now:()=>Date.now(),D:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}},jr=globalThis.fetch,Nr=e=>new Blob([e]).size,Ar=({id:e,endpoint:t})=>[e,t],qr=e=>Ar(e).join(" "),zr=[408,409,425,429],Tr=[400,413,415,422],Ir=(...e)=>e.find(e=>"string"==typeof e)??"",Pr=(e=0)=>({B:0,W:0,H:e}),Rr=({url:e})=>e.href.replace(e.hash,""),Ur=({state:e})=>"sent"!==e&&"unconfirmed"!==e,Er=["online","pageshow","visibilitychange"],Lr=({E:e,U:t})=>e&&0===t.attempts,Cr=class extends Error{},Fr="leadline",Dr="outbox",Br=e=>new URL(e,globalThis.document?.baseURI).href,Jr=({state:e})=>"refused"===e,Wr=e=>e.map(({U:e})=>e),Hr=new Map,Vr=({challenge:e})=>e&&Ue(e)?.href,Yr={content:Xn,h:null},Kr=(e,t,n)=>n?Ft`<p class=${"error"===t?t:"small muted"} id=${`${e}-${t}`} part=${t}>${n}</p>`:null,Zr={multiline:5e3,email:254},Gr={email:/^[^\s@,;<>()"]+@[^\s@.,;<>()"]+(\.[^\s@.,;<>()"]+)+$/,tel:/^(?=(\P{Nd}*\p{Nd}){5,20}\P{Nd}*$)[\p{Nd}\s+()\-./,;*#]+((ext|x|app?)[\p{Nd}\s.]+)?$/iu,url:/^(https?:\/\/)?[^\s/?#.@]+(\.[^\s/?#.@]+)+([/?#]\S*)?$/i},Qr=["sent","unconfirmed","waiting"],Xr={sent:"positive",unconfirmed:"warning",waiting:"warning",cancelled:"warning"},ei=qt`:host{display:block}:host([hidden]){display:none}.widget{all:initial;visibility:inherit;pointer-events:inherit;color-scheme:light dark;max-width:var(--_max-width);font:var(--_font-size) / 1.5 var(--_font);color:var(--_text);overflow-wrap:break-word;margin-inline:auto;display:block;container-type:inline-size}.light{color-scheme:light}.dark{color-scheme:dark}*{box-sizing:border-box;border:0;min-width:0;margin:0;padding:0}.card{padding:clamp(var(--_space) * 2, 5cqi, var(--_space) * 5);background:var(--_surface);border:1px solid var(--_line);border-radius:calc(var(--_radius) * 1.5);box-shadow:var(--_shadow);--_line:color-mix(in srgb, var(--_border) 35%, transparent)}ul,ol{list-style:none}h2,h3,h4{font:600 1em / 1.25 var(--_font-heading)}h2{font-size:1.5em}h3{font-size:1.25em}.stack>*+*{margin-block-start:calc(var(--_space) * 1.5)}.sections>*+*{margin-block-start:calc(var(--_space) * 4)}.muted{color:var(--_text-muted)}.small,.overline{font-size:.875em}.overline{color:var(--_accent);font-weight:600}.panel{padding:min(5cqi, var(--_space) * 2.5);background:var(--_surface-raised);border-radius:var(--_radius)}.actions{gap:calc(var(--_space) * 1.5);flex-wrap:wrap;display:flex}button{font:inherit;cursor:pointer}.button{min-height:48px;color:var(--_on-accent);background:var(--_accent);border:1px solid var(--_accent);border-radius:calc(var(--_radius) * .75);padding:.5em 1.5em;font-weight:600}.button:hover{filter:brightness(1.1)}.button[aria-disabled=true]{cursor:progress;opacity:.75}.quiet{color:var(--_accent);border-color:var(--_border);background:0 0}.quiet:hover{background:var(--_accent-soft)}.link{background:0 0;min-height:44px}a,.link{color:var(--_accent);text-decoration:underline}summary{width:fit-content;color:var(--_accent);cursor:pointer;padding-block:10px;font-weight:600}:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}[tabindex="-1"]:focus{outline:none}.hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media (prefers-reduced-motion:no-preference){.appear{animation:appear calc(var(--_motion) * 1.5) ease-out}}@keyframes appear{0%{translate:0 8px}}@media print{button{display:none}}`,ti=At(`:host{${[...Object.entries({surface:["#ffffff","#0e1b23"],"surface-raised":["#f2f6f8","#162731"],text:["#0f2430","#e8eff2"],"text-muted":["#4b616c","#a9bdc6"],border:["#728894","#76909d"],accent:["#0b5566","#64c8d3"],"on-accent":["#ffffff","#06222a"],positive:["#17694a","#72d3a4"],warning:["#875300","#efbf66"],danger:["#b3261e","#ff9e94"],focus:["#1b66c9","#93c7ff"]}).map(([e,[t,n]])=>[e,`light-dark(${t}, ${n})`]),...Object.entries({"accent-soft":"color-mix(in srgb, var(--_accent) 10%, var(--_surface))",font:"system-ui, sans-serif","font-heading":"var(--_font)","font-size":"medium",radius:"12px",space:"8px",shadow:"0 4px 24px rgb(15 36 48 / 8%)",motion:"180ms","max-width":"45em"})].map(([e,t])=>`--_${e}: var(--leadline-${e}, ${t});`).join("")}}`),ni=qt`.field>*+*,legend+*,.header>*+*{margin-block-start:calc(var(--_space) * .75)}.label{font-weight:600;line-height:1.35;display:block}.label .muted{font-weight:400}.heading{margin-block-end:calc(var(--_space) * 1.5);font-size:1.375em}.error{color:var(--_danger);font-weight:600}input,select,textarea{font:inherit;color:inherit;accent-color:var(--_accent);font-size:max(16px,1em)}.input{background:var(--_surface);border:1px solid var(--_border);border-radius:calc(var(--_radius) * .75);width:100%;min-height:48px;padding:.5em .75em}.input::placeholder{color:var(--_text-muted);opacity:1}[type=number],[type=date]{max-width:11em}.typed{flex-wrap:wrap;align-items:center;gap:0 .75em;display:flex}[type=range]{cursor:pointer;flex:5em;height:44px}.slider .input{width:6em}.options{gap:var(--_space);display:grid}.option{min-height:44px;padding:calc(var(--_space) * 1.5) calc(var(--_space) * 2);cursor:pointer;border:1px solid var(--_line);border-radius:var(--_radius);gap:.75em;line-height:1.4;display:flex}.input:hover,.option:hover,.option:has(:checked){border-color:var(--_accent)}.option:has(:checked){background:var(--_accent-soft)}.invalid .input,.invalid .option{border-color:var(--_danger);box-shadow:inset 0 0 0 1px var(--_danger)}.option input{flex:none;width:1.25em;height:1.25em}.option .muted{display:block}.chips{flex-wrap:wrap;display:flex}.chips .option{border-radius:22px;align-items:center;padding-block:.4em}.consent .option{box-shadow:none;background:0 0;border:0;padding-inline:0}`,ri=[ti,ei,qt`.notice{--_tone:var(--_accent);background:color-mix(in srgb, var(--_tone) 8%, var(--_surface));border-inline-start:5px solid var(--_tone)}.notice .overline{color:var(--_tone)}.danger{--_tone:var(--_danger)}.warning{--_tone:var(--_warning)}.positive{--_tone:var(--_positive)}.pair{flex-wrap:wrap;gap:0 1em;display:flex}.pair>:first-child{flex:6em}.pair>:last-child{text-align:end;margin-inline-start:auto}.pair strong{white-space:nowrap;font-variant-numeric:tabular-nums}dt span,dd span{display:block}.cells{gap:calc(var(--_space) * 1.5);grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr));display:grid}.notes{list-style:revert;padding-inline-start:1.25em}.card+leadline-form{margin-block-start:calc(var(--_space) * 2)}.figure{font:700 2em / 1.2 var(--_font-heading)}.bar{background:var(--_line);width:100%;height:10px;fill:var(--_accent);border:1px solid #0000;border-radius:5px;margin-block:.5em;display:block}line{stroke:var(--_text);stroke-width:2px}[dir=rtl] .bar{transform:scaleX(-1)}`,ni],ii=[ri,qt`form>*+*{margin-block-start:calc(var(--_space) * 3)}details form{padding-block-start:calc(var(--_space) * 2)}[type=submit]{width:100%}.grid{gap:calc(var(--_space) * 2.75) calc(var(--_space) * 2.5);display:grid}@container (width>34em){.grid{grid-template-columns:1fr 1fr}[type=submit]{width:auto}.grid>:not(.half){grid-column:1/-1}}.half{align-items:end;display:grid}.privacy{margin-block-start:0;padding-inline-start:2.3em}.along strong{display:block}`],si=e=>Array.isArray(e)?"list":typeof e,ai=["quiz","estimate","replaces"],li=(e,t)=>Promise.race([e,new Promise(e=>setTimeout(e,t))]),oi=class extends Hn{constructor(){super(),this.context={},this.widget=lt(this,"form"),this.given={},this.#e=((e,t)=>{function n(){return f=$.id,p=et(),m=[],{id:p,replaces:f}}async function r(e){let n=e({id:$.id,replaces:f}),r=[],i={lead:structuredClone(n),waitUntil:e=>{r.push(e)}};return t.ue("leadline-submit",i)?(await li(Promise.allSettled(r),5e3),((e,t)=>{let{id:n,schema:r}=e,i=Object.entries({...t,id:n,schema:r}).filter(([t,n])=>{let r=e[t]??{};return null===n?ai.includes(t):si(n)===si(r)}),{flat:s,...a}={...e,...Object.fromEntries(i)},l=Object.entries(s).filter(([t,i])=>e.flat[t]!==i&&!(t in{id:n,schema:r}));return{...a,flat:{...ye(a),...Object.fromEntries(l)}}})(n,i.lead)):null}async function i(e){let{delivery:n,endpoints:r}=t;try{let i=await e;if(!i)return a("cancelled");if(!r.length)return a("noEndpoint");d?.(),d=n.ae(()=>s(i)),await t.submit(i,o),s(i)}catch(e){a(e instanceof Cr?"outboxFull":"broken")}}function s(e){if(e.id!==$.id)return;if(m=t.delivery.se(e.id),!b&&$.y.some(({keyReused:e})=>e)){b=!0;let t=n();i({...e,...t,flat:{...e.flat,...t}});return}let r=gt(m);r&&l(r)}function a(e){h=null,l(e)}function l(t,n=!1){$.status=t,$.mn=n,!n&&"waiting"!==t&&c?.(),e.ce()}let o,u,c,d,p="",f=null,h=null,m=[],g=Promise.resolve(),b=!1,$={status:null,mn:!1,get durable(){return m.every(({durable:e})=>e)},get id(){return p||=et()},get y(){return m.flatMap(({problem:e})=>e??[])},submit:async(e,t,s)=>(e!==h&&(h=e,g=g.then(()=>((e,t,s)=>(h=e,o=s,bt(m)&&n(),b=!1,u=new Promise(e=>c=e),l(null,!0),i(r(t))))(e,t,s))),await g,await li(u,15e3),$.mn&&l("waiting"),$.gn(null===h?"cancelled":gt(m)??"waiting")),gn(e){let t=m.map(({endpoint:e,state:t})=>({endpoint:e,state:t}));return{state:e,id:$.id,endpoints:t}},bn(){n(),a(null)},async le(){await t.delivery.le($.id),a(null)}};return $})(this,this.widget),this.#t=[],this.#n=new Map,this.#r=new Map,this.#i=[],this.#s=!1,this.#a=null,this.#l=!1,this.#o=(e,t,n)=>{let{id:r}=e,i=Ae(e,t,n);i?this.#n.set(r,i):this.#n.delete(r),this.#r.set(r,{at:(new Date).toISOString()}),this.#i=this.#i.filter(e=>e.id!==r),this.given={...this.given,[r]:t},le(r,t,!0),this.start(),this.ce()},this.#u=()=>{this.#e.bn();let e=this.#t.filter(({id:e,type:t})=>"message"===e||"consent"===t);this.given={...this.given,...Object.fromEntries(e.map(({id:e})=>[e,null]))},this.updateComplete.then(()=>this.focus())}}static{this.ct=ii}#e;#t;#n;#r;#i;#s;#c;#a;#l;get values(){if(this.jt)return this.jt;let e=this.#t.flatMap(e=>{let{id:t,type:r}=e,i=Object.hasOwn(this.given,t)?this.given[t]:"consent"!==r&&B(e,(e=>n().answers.get(e)??n().quiz?.lead.answers.find(t=>t.id===e)?.value)(t));return null==i?[]:[[t,i]]});return Object.fromEntries(e)}set values(e){this.jt=e??{}}async submit(){await this.updateComplete;let{locale:e,m:t,de:n}=this.widget;if(!n)return this.#e.gn("cancelled");let{a:r,b:i}=this.#d;if(this.#i=((e,t,n,r)=>{let i=((e,t)=>e.flatMap(e=>{let n=((e,t)=>{let{type:n,required:r}=e;if("consent"===n)return r&&!0!==t?{code:"consent"}:void 0;let i="string"==typeof t?t.trim():t,s=L(n)?B(e,i):i;if(C(s)||Array.isArray(s)&&!s.length)return r?{code:"required"}:void 0;if(!L(n))return E(n)?(({min:e,max:t,step:n},r)=>{if(void 0===r)return{code:"number"};if(void 0!==e&&r<e)return{code:"min",limit:e};if(void 0!==t&&r>t)return{code:"max",limit:t};if(!n)return;let i=(r-(e??0))/n;return Math.abs(i-Math.round(i))>1e-9?{code:"number"}:void 0})(e,D(s)):(({type:e,maxLength:t},n)=>{let r=t??Zr[e]??500;if(n.length>r)return{code:"tooLong",limit:r};let i=e;return("date"===i?F(n):Gr[i]?.test(n)??!0)?void 0:{code:i}})(e,"string"==typeof s?s:V([],s))})(e,t[e.id]);return n?{id:e.id,...n}:[]}))(e,t);return e.flatMap(e=>{let t=i.find(({id:t})=>t===e.id),s=n.get(e.id)??t?.code;return s?ht(e,qe("required"===s&&e.options?"choice":s,e,r,t?.limit)):[]})})(r,this.values,this.#n,t),this.ce(),this.#i.length)return await this.updateComplete,ge(this.bt,"[part=summary]"),this.#e.gn("invalid");let{context:s,values:a}=this,l=(this.asking?.host??this).querySelector("[name$=-response]")?.value,{quiz:o,estimate:u}=Dn(),c={quiz:o?.lead??null,estimate:u?.lead??null},d={created:(new Date).toISOString(),test:!1,form:n,organization:this.#p,values:a,context:{...s},$n:Object.fromEntries(this.#r),locale:e,...c,gaps:o?.gaps,vn:this.#f,source:this.widget.$e(),signals:{honeypot:this.#s,seconds:Math.round((performance.now()-this.#c)/1e3),proof:null,...l&&{captcha:l}},m:t};return this.#e.submit(JSON.stringify([a,s,c]),e=>(e=>{let{form:t,values:n}=e,{scope:r,a:i}=ve(t,n,e.vn,e.organization),s=new Map(i.flatMap(e=>((e,t)=>{let n=t[e.id],r=B(e,"string"==typeof n?n.trim():n)??null;return null===r?[]:[[e.id,{field:e,v:r}]]})(e,n))),a=e=>[s.get(e)?.v??""].flat().join("; "),l=[...s.values()].filter(({field:{id:e,type:t}})=>!Qn.has(e)&&"consent"!==t),o=(e=>Object.entries(e).filter(([e])=>"__proto__"!==e).flatMap(([e,t])=>{let n=(e=>Array.isArray(e)?e.map(Oe).filter(e=>void 0!==e):null===e||"boolean"==typeof e?e:Oe(e))(t);return void 0===n?[]:[[e,n]]}).slice(0,100))(e.context),u=[s.get("standards")?.v??[]].flat().map(String),c={schema:"leadline/lead/1",id:e.id,replaces:e.replaces,created:e.created,test:e.test,summary:"",priority:je(t,r),contact:Object.fromEntries(Gn.map(e=>[e,"phoneE164"===e?ke(a("phone")):a(e)])),request:{topics:u,topicLabels:u.map(e=>_e(s.get("standards"),e)),timeframe:a("timeframe"),custom:Object.fromEntries([...o,...l.map(({field:e,v:t})=>[e.id,se(t)])])},consent:i.filter(({type:e})=>"consent"===e).map(t=>(({id:e,label:t,version:n=""},r)=>{let{text:i=t,at:s=null}=r.$n[e]??{};return{id:e,given:!0===r.values[e],text:i,version:n,control:"checkbox",locale:r.locale,at:s??r.created}})(t,e)),...structuredClone({quiz:e.quiz,estimate:e.estimate,source:e.source}),signals:{...e.signals,freeMail:we(a("email"))},flat:{}};return c.summary=((e,t,n)=>{let{contact:r,request:i,quiz:s,estimate:a,source:l}=e,o=[],u=(e,t,n)=>{let r=Se(t,n);r&&o.push(`${Me(e)} ${r}`)},c=(e,t)=>{t&&e.length&&o.push(Me(t));for(let[t,n]of e.slice(0,5))u(`- ${t}`,n)},{Qt:d,Xt:p,en:f}=n,h=[r.name||n.nn,r.role,r.company,t.country];u(xe([e.test&&n.tn,{hot:d,warm:p,cold:f}[e.priority]]," | "),xe(h)),u(n.rn,xe(i.topicLabels)),u(n.in,t.timeframe);for(let{label:e,text:n}of t.custom.slice(0,5))u(e,n);if(u(n.sn,r.message,600),s){let{score:e,band:r,areas:i,outcomes:a,answers:l,recommendations:o}=s;u(s.title,xe([null===e?"":`${Math.round(e)}/100`,r?.title])||"–"),c(Object.entries(a).filter(([,{id:e}])=>e!==r?.id).map(([e,{title:t}])=>[i.find(({id:t})=>e.endsWith(`-${t}`))?.label??e,t])),c(t.gaps.map(e=>[e.label,l.find(({id:t})=>t===e.id)?.label??"–"]),n.an),c(o.map(({title:e,reason:t})=>[e,t]),n.ln)}a&&c(a.values.map(({label:e,text:t})=>[e,t]),a.title),u(n.on,xe([r.email,r.phoneE164||r.phone]));let m=e.consent.filter(({given:e})=>e).map(({id:e})=>e);e.consent.length&&u(n.un,xe(m)||n.cn),u(n.dn,xe([l.title,l.page]," | ")),u(n.pn,l.referrer);let g=Object.entries(l.utm).map(e=>e.join(" ").replace("utm_",""));return u(n.fn,xe(g)),u(n.hn,xe([l.locale,l.timezone])),o.join("\n")})(c,{country:_e(s.get("country")),timeframe:_e(s.get("timeframe")),custom:[...l.map(e=>({label:e.field.label,text:_e(e)})),...o.map(([e,t])=>({label:e,text:[t??""].flat().join(", ")}))],gaps:e.gaps??[]},e.m),c.flat=ye(c),c})({...d,...e}),n.routes?.find(({when:e})=>i(e))?.endpoints)}get At(){return this.asking?"[part=base]":".field [name]"}qt({fields:e}){this.#t=e}replace(e){let t=this.#t.map(({id:e})=>[e,null]);this.given={...Object.fromEntries(t),...e},this.#n.clear()}update(e){this.#l=this.matches(":focus-within"),super.update(e)}updated(){this.widget.de&&(this.#c??=performance.now());let{status:e}=this.#e;e!==this.#a&&(this.#a=e,e&&(this.#l&&ge(this.bt,"[part=summary]","[part=result]"),"cancelled"!==e&&!this.#h(this.#d.a).length&&this.asking?.yn()))}render(){return ue(this.widget,()=>{let{title:e,intro:t,thanks:n}=this.widget.de,{m:r}=this.widget,{status:i}=this.#e,{o:s}=this.#d,a=mt(i);return Ft`<div class="card sections">${a?null:de(this.asking?.title||s(e),this.asking?.text??s(t))}${i&&(e=>{let{status:t,oe:n,widget:r,thanks:i,wn:s}=e,{durable:a,y:l,id:o}=n,{m:u,organization:c,locale:d,fe:p}=r,f=mt(t),h=l.some(({fields:e})=>e.length),m="waiting"===t&&!a?"memory":"refused"===t&&!h?"unclear":t,g=!["sent","cancelled","refused"].includes(m),[b,$]=u.Ht[m],v="sent"===t&&i;return Ft`<section class=${`panel notice stack appear ${Xr[t]??"danger"}`} part="result" role=${f?"status":"alert"} tabindex="-1"><div>${"sent"===t?Ft`<p class="overline">${u.Vt}</p>`:null}<h3 aria-level=${f?2:3}>${v?v.title:b}</h3></div>${ce(v?v.text:he($,{time:me(p,"hour",d)}))}${g?oe(c,u):null}${f?Ft`<p class="small muted">${he(u.Kt,{id:o.slice(0,8)})}</p><button class="button quiet" type="button" @click=${s}>${u.Zt}</button>`:null}${"refused"===t?Ft`<button class="link" type="button" @click=${()=>{n.le()}}>${u.le}</button>`:null}</section>`})({status:i,oe:this.#e,widget:this.widget,thanks:n&&K(s)(n),wn:this.#u})}${a?Ft`<details><summary>${r.Gt}</summary>${this.#m()}</details>`:this.#m()}</div>`})}#m(){let{m:e,locale:t,organization:n,de:r}=this.widget,{mn:i,status:s}=this.#e,{a,o:l}=this.#d,o=[...this.#i,...this.#h(a)];return Ft`<div @focusin=${()=>this.#e.id}>${pe(Ft` ${Ne(e.De,o,e=>ge(this.bt,Jn(e)))}${(e=>{let{a:t,m:n,kn:r}=e;return Ft`<div class="grid">${t.map(t=>((e,t)=>{let{values:n,y:r,privacyUrl:i,locale:s,m:a,ye:l}=e,{id:o,type:u,half:c,required:d}=t;return Ft`<div class=${c?"half":""}>${ft({...t,autocomplete:p(t),locale:s,m:a,we:"single"===u||"several"===u,value:n[o],xe:!d&&"consent"!==u,error:r.find(e=>e.id===o)?.message,after:"consent"===u&&d&&i?Ft`<p class="small privacy"><a href=${i} target="_blank">${a.Ft}</a></p>`:null,ye:(e,n)=>l(t,e,n)})}</div>`})(e,t))}</div><div hidden><label>${n.honeypot}<input name=${"leave-empty"} tabindex="-1" autocomplete="off" @input=${e=>r(""!==e.target.value)} /></label></div>`})({a,values:this.values,y:o,privacyUrl:n.privacyUrl,locale:t,m:e,ye:this.#o,kn:e=>this.#s=e})}${((e,t,n,r)=>{if(!e&&!t)return null;let i=({title:e},t)=>Ft`<li>${he(n.Bt,{title:e})}<strong>${r?null:t.join(" · ")}</strong></li>`,s=[Object.values(e?.outcomes??{})[0],e?.band],a=[...new Set(s.flatMap(e=>e?.title??[]))],l=t?.values.map(({label:e,text:t})=>`${e}: ${t}`)??[];return Ft`<aside class="along small panel" part="along"><h4>${n.Dt}</h4><ul class="notes">${e&&i(e,a)} ${t&&i(t,l.slice(0,2))}<li>${n.Jt}</li></ul></aside>`})(Dn().quiz?.lead,Dn().estimate?.lead,e,!!this.asking)}${(e=>{let{submit:t,mn:n,m:r,xn:i,Mn:s}=e;return Ft`<div class="actions"><slot name="captcha"></slot><button class="button" part="submit" type="submit" aria-disabled=${n} @click=${fe(i)}>${t}</button>${s&&Ft`<button class="button quiet" part="skip" type="button" @click=${s}>${r.It}</button>`}</div>`})({submit:i?e.Wt:!s&&this.asking?.submit||l(r.submit),mn:i,m:e,xn:()=>{this.submit()},Mn:this.asking?.Mn})}`)}</div>`}get#f(){return(e=>{let{quiz:t,estimate:r}=n();return[{get:t=>"variant"===t?e:void 0},...[t,r].flatMap(e=>e?.scope??[])]})(this.widget.variant)}get#d(){return ve(this.widget.de,this.values,this.#f,this.#p)}get#p(){let{organization:e,m:t}=this.widget;return{...e,name:e.name||t.Ct}}#h(e){let{status:t,y:n}=this.#e;return"refused"===t?((e,t,n)=>{let r=e.flatMap(({fields:e})=>e);return t.flatMap(e=>r.filter(({field:t})=>t===e.id).map(({message:t})=>ht(e,t||n.Yt)))})(n,e,this.widget.m):[]}#o;#u};Wn([0],oi.prototype,"form"),Wn([1],oi.prototype,"context"),Wn([1],oi.prototype,"values");var ui=class extends Hn{#e=!1;#t=!1;Sn(e){return this.widget.gate===e&&!this.#e}get pe(){return this.bt.querySelector("leadline-form")}_n(e,t=""){let{gate:n,m:r,organization:i,pe:s}=this.widget;if("none"===n||this.#t||!e&&!this.#e&&"before"!==n)return null;let a={host:this,title:t,text:he(r.gate[n],{organization:i.name||r.Ct}),submit:{before:r.next,after:r.He,optional:""}[n],Mn:"optional"===n?this.#n:void 0,yn:this.#r};return Ft`<leadline-form form=${s} .content=${this.content} .asking=${a}><slot name="captcha" slot="captcha"></slot></leadline-form>`}async On(...e){await this.updateComplete,await(this.pe?.updateComplete),ge(this.bt,...e,".heading","[tabindex]:is(h2, h3)","leadline-form")}#n=()=>{this.#t=!0,this.ce(),this.On()};#r=()=>{this.#e||(this.#e=!0,this.ce(),"optional"!==this.widget.gate&&this.On())}},ci=e=>e?Ft`<span class="small muted">${e}</span>`:null,di=[ri,qt`.widget{max-width:var(--leadline-max-width,68em)}.sides{gap:calc(var(--_space) * 3);align-items:start;display:grid}@container (width>40em){.sides{grid-template-columns:5fr 6fr}}.fields>*+*{margin-block-start:calc(var(--_space) * 3)}.headline:first-child{grid-column:1/-1}.headline:first-child .figure{color:var(--_accent);font-size:2.5em}.rows>*{padding-block:var(--_space);border-block-end:1px solid var(--_line)}`],pi=class extends ui{constructor(){super(),this.#e="",this.widget=lt(this,"calculator"),this.#n="",this.#r=!1,this.#a=({input:e},t,n)=>{let r=this.#t;r.set(e,t,n),le(e.id,r.inputs[e.id]??null),this.start(),this.ce()},this.#l=e=>{this.#t.jn(e),this.ce()}}static{this.ct=di}#e;#t;#n;#r;#i;get inputs(){return this.jt??this.given}set inputs(e){this.jt=e??{}}get result(){return this.#t?.Te.result??null}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#i)}get given(){return this.#t?.inputs??{}}qt(e){let{id:t,locale:n,m:r,variant:i}=this.widget,s=function(e,t,n,{Ut:r}={Ut:"on request"},i=""){let{inputs:s,values:a,series:l=[],tables:o={}}=t,u=new Map([...s,...a,...l].map(e=>[T(e.id),e])),c=new Map(Object.entries(o).map(([e,t])=>[T(e),{columns:[],...t}])),d=(e=>{let t=new Map;return(n="number",r,i="")=>{let s=`${n} ${r} ${i}`,a=t.get(s);if(a)return a;let l=((e,t,n,r)=>{let i="money"===t,s=Math.min(Math.max(Math.trunc(n)||0,0),20),a=new Intl.NumberFormat(e,{...i?En.test(r)&&{style:"currency",currency:r}:Ln(t),maximumFractionDigits:s,minimumFractionDigits:i?s:0}),l="percent"===t?100:1,o=e=>a.format(e/l+0);return{one:o,range:(e,t)=>o(e)===o(t)?"":a.formatRange(e/l,t/l)}})(e,n,r??Un[n],i);return t.set(s,l),l}})(n);return{id:e,calculator:t,Nn:e=>J(s,e),i:n=>{let o=new en("#LIMIT!"),p=5e4,f=e=>z($,e),h=Q(e=>{let t=f(e.showIf),r=(e.options??[]).filter(({showIf:e})=>f(e)),i={...e,options:r};return{a:t,field:i,v:t?B(i,n[e.id])??null:null}},{a:!0,field:{...s[0],options:[]},v:null}),m=(e,t)=>{if("years"in e)return(e=>e.includes(null)?new en("#N/A"):e)(re(e,t));if(!("default"in e))return q(e.formula).i(t);let{field:n,v:r}=h(e);return r??te(n,t)},g=new Map,b=e=>{let t=[...e].map(([{id:e},t])=>e+t).sort().join(),n=g.get(t);if(n)return n;let r=Q(t=>{if(e.size&&(p-="years"in t?30:1)<0)return o;let n=t[e.get(t)];if(!n)return m(t,s);let r=T(t.id);return q(n).i({get:e=>e===r?m(t,s):s.get(e)})},o),s={get(e){let t=u.get(e);return t?r(t):"variant"===e?i:c.get(e)}};return g.set(t,s),s},$=b(Cn),v=({id:e},t=Cn)=>b(t).get(T(e)),{currency:y=""}=t,w=s.some(({id:e})=>e===y)?V([],$.get(T(y))):y,k=(e,t,n)=>null===e?r:d(t,n,w).one(e),x=new Map,M=e=>Z(e,$,e=>x.get(e)),S=K(M),_=s.flatMap(e=>{let{a:t,field:n,v:r}=h(e);if(!t)return[];let i=te(n,$),s=n.options.map(S),a=r??i;return x.set(T(e.id),ne(S(e),s,a,k)),{input:e,options:s,value:a,set:null!==r,default:i}}),O=a.map(e=>{let t=Fn(v(e)),n=((e,t,n)=>{if(null===t||!e.length)return null;let r,i=t=>new Map(e.map((e,n)=>[e,t(n)?"high":"low"]));if(e.length>6){let t=e.map(e=>n(new Map([[e,"low"]]))<=n(new Map([[e,"high"]])));r=[i(e=>t[e]),i(e=>!t[e])]}else r=Array.from({length:2**e.length},(e,t)=>i(e=>!!(t&1<<e)));let s=[t,...r.map(n)];if(s.includes(null))return null;let[a,l]=[Math.min(...s),Math.max(...s)];return l-a<=1e-12*Math.max(Math.abs(a),Math.abs(l))?null:[a,l]})((e=>{let t=new Set([e]);for(let e of t){let{low:n,high:r}=e;if("default"in e&&null!==h(e).v)t.delete(e);else for(let i of[n,r,n&&r?n:ee(e)])for(let n of q(i??"0").names)t.add(u.get(n)??e)}return[...t].filter(({low:e,high:t})=>e??t)})(e),t,t=>Fn(v(e,t))),{one:i,range:s}=d(e.format,e.digits,w),a=null===t?M(e.missing)||r:i(t);return x.set(e.id,a),{value:e,number:t,range:n,text:a,u:n?s(...n):"",a:!e.hidden&&f(e.showIf)}}),j=l.map(e=>{let t=re(e,$);return x.set(e.id,t.map(t=>k(t,e.format)).join(", ")),{series:S(e),l:t}}),N={inputs:_.map(e=>({...e,input:S(e.input)})),values:O.map(e=>({...e,value:S(e.value)})),series:j};return{...N,notes:(t.notes??[]).filter(({when:e})=>f(e)).map(({text:e})=>M(e)),result:ie(e,N),scope:$,o:M,format:k}}}}(t,e,n,r,i);this.#t=(e=>{let t=!1,n=new Map,r=new Map,i=n=>{let r=t?{}:Object.fromEntries(Dn().answers);return e.i({...e.Nn(r).answers,...n})},s={Re:e,y:r,inputs:{},Te:i({}),replace(e){s.inputs=e,t=!0,n.clear(),r.clear(),s.i()},valueOf:({input:e,value:t})=>n.has(e.id)?n.get(e.id):t,set(e,t,i){let{id:a}=e,l=Ae(e,t,i);if(r.delete(a),n.delete(a),(l||null===t)&&n.set(a,t),l){r.set(a,l);return}let{[a]:o,...u}=s.inputs;s.inputs=null===t?u:{...u,[a]:t},s.i()},jn(e){r.has(e)||n.delete(e)},i(){s.Te=i(s.inputs)}};return s})(s)}replace(e){this.#t.replace(e)}update(e){this.#t?.i(),super.update(e)}updated(){let e=JSON.stringify(this.result);if(!this.#t||e===this.#n)return;let t=""===this.#n;this.#n=e,this.#r||="none"!==this.widget.gate||Object.keys(this.#t.inputs).length>0,this.#r&&this.#s(this.#t),t||(this.widget.ue("leadline-result",{result:this.#t.Te.result}),this.Nt&&!this.Sn("after")&&this.#c())}render(){return ue(this.widget,()=>{let e=this.#t,{m:t,locale:n}=this.widget,{Re:r,Te:i}=e,{title:s,intro:a,disclaimer:l}=r.calculator,o=this.Sn("after"),u=this.Sn("before");return Ft`${u?null:(()=>Ft`<div class="card sections">${de(i.o(s),i.o(a))}<div class=${o?"":"sides"}><section aria-label=${t.Pt}>${pe((e=>{let{Ne:t,qe:n}=e,{Re:r,Te:i}=t,{groups:s=[]}=r.calculator,a=K(i.o),l=t=>i.inputs.filter(({input:e})=>e.group===t).map(t=>((e,t)=>{let{Ne:n,m:r,locale:i,Ae:s}=e,{Te:a,Re:l}=n,{input:o,options:u}=t,{source:c}=o,{currency:d}=l.calculator,p=a.inputs.find(({input:e})=>e.id===d)?.value,f=n.y.get(o.id);return ft({...o,options:u,locale:i,m:r,currency:void 0===p?d:String(p),we:"select"!==o.type,value:n.valueOf(t),error:f&&qe(f,o,r),tag:o.assumption?Ft` <span class="muted">(${r.Oe})</span>`:null,after:Ft`${c?Ft`<p class="small muted">${yt(c,r)}</p>`:null}${kt(e,t)}`,ye:(e,n)=>s(t,e,n)})})(e,t));return Ft`<div class="fields" @change=${e=>n(e.target.name)}>${l()}${s.map(a).map(({id:e,title:t,text:n,folded:r})=>{let i=l(e);if(0===i.length)return null;let s=n?Ft`<p class="muted small">${n}</p>`:null;return r?Ft`<details><summary>${t}</summary><div class="fields">${s}${i}</div></details>`:Ft`<div class="header"><h4 aria-level="3">${t}</h4>${s}</div>${i}`})}</div>`})({Ne:e,m:t,locale:n,Ae:this.#a,qe:this.#l}))}</section>${o?null:Ft`<section class="panel fields" part="result"><h3 tabindex="-1">${t.Rt}</h3>${e.y.size>0?Ft`<p class="panel notice warning small">${t.Et}</p>`:null}${(({Re:e,Te:t})=>{let n=t.values.filter(({a:e})=>e),r=n.filter(({value:e})=>!e.headline),{groups:i=[]}=e.calculator,s=(e,t)=>t.length>0?Ft`<section>${e?Ft`<h4>${e}</h4>`:null}<dl class="rows">${t.map(wt)}</dl></section>`:null;return Ft`<dl class="cells">${n.filter(({value:e})=>e.headline).map(({value:e,text:t,u:n})=>Ft`<div class="headline" part="headline"><dt class="muted">${e.label}</dt><dd class="figure">${t}</dd><dd>${ci(n)} ${ci(e.help)}</dd></div>`)}</dl>${s("",r.filter(({value:e})=>!i.some(({id:t})=>t===e.group)))}${i.map(({id:e,title:n})=>s(t.o(n),r.filter(({value:t})=>t.group===e)))}`})(e)} ${(({Te:e},t)=>{let{format:n}=e,r=e.series.filter(({l:e})=>e.some(e=>null!==e)),i=r.flatMap(({l:e})=>e.map(e=>e??0)),s=Math.min(0,...i),a=Math.max(0,...i)-s||1,l=e=>(e-s)/a*100;return r.map(({series:{label:e,format:r},l:i})=>Ft`<section part="chart"><h4>${e}</h4><ul class="rows">${i.map((e,i)=>Ft`<li><p class="pair"><span>${he(t.Lt,{n:i+1})}</span><strong>${n(e,r)}</strong></p>${null===e?null:vt(l(Math.max(0,e)),[l(0)],l(Math.min(0,e)))}</li>`)}</ul></section>`)})(e,t)} ${$t(t)}</section>`}</div>${!o&&i.notes.length>0?Ft`<ul class="notes stack" part="notes">${i.notes.map(e=>Ft`<li>${e}</li>`)}</ul>`:null}<div>${o?null:(({Re:e,Te:t},n)=>{let{inputs:r,values:i,tables:s={}}=e.calculator,a=new Map([...r,...i,...Object.values(s)].flatMap(({source:e})=>e?[[e.label+e.url,e]]:[]));return Ft`<details class="stack" part="working"><summary>${n.working}</summary><ol class="notes stack">${t.values.map(({value:e,text:t})=>Ft`<li><p class="pair"><span>${e.label}</span> <strong>${t}</strong></p><code class="small muted" dir="ltr">${e.id} = ${e.formula}</code></li>`)}</ol>${a.size>0?Ft`<h4>${n.source}</h4><ul class="notes small">${[...a.values()].map(e=>Ft`<li>${yt(e,n)}</li>`)}</ul>`:null}</details>`})(e,t)}<div class="small muted">${ce(i.o(l))}</div></div><p class="hidden" role="status">${this.#e}</p></div>`)()}${this._n(!0,u?i.o(s):"")}`})}#s({Re:e,Te:t}){(e=>{n().estimate=e,i()})({lead:ae(e,t),scope:t.scope})}#c(){clearTimeout(this.#i),this.#i=setTimeout(()=>{this.#e=this.#t.Te.values.filter(({a:e,value:t})=>e&&t.headline).map(({value:e,text:t})=>`${e.label}: ${t}`).join(". "),this.ce()},900)}#a;#l};Wn([0],pi.prototype,"calculator"),Wn([1],pi.prototype,"inputs");var fi={a:!1,options:[],v:null,score:null,An:0},hi=e=>e.reduce((e,t)=>e+t,0),mi=e=>"number"==typeof e?Math.min(100,Math.max(0,e)):null,gi=[ri,qt`.compact{color:var(--_text-muted);font-size:1em}form>*+*{margin-block-start:calc(var(--_space) * 4)}.finding{background:var(--_accent-soft)}.finding h3{font-size:1.5em}.section,.next{border-block-start:1px solid var(--_line);padding-block-start:calc(var(--_space) * 1.5)}.readiness,.areas{gap:calc(var(--_space) * 1.75) calc(var(--_space) * 4);align-items:center;display:grid}@container (width>34em){.both{grid-template-columns:1fr 2fr}.areas{grid-template-columns:1fr 1fr}}`],bi=class extends ui{constructor(){super(),this.layout="steps",this.widget=lt(this,"quiz"),this.#t={},this.#n="",this.#s=()=>{this.start(),this.#i(),this.ce()},this.#c=e=>{let t=!1===e(),{qn:n,index:r,a:i}=this.#e;this.ce(),!t&&!n&&"page"!==this.layout&&this.widget.ue("leadline-step",{step:r+1,of:i.length}),n&&"before"===this.widget.gate&&this.pe?.submit(),this.On(...t?["[part=summary]",".invalid [name]"]:[])}}static{this.ct=gi}#e;#t;#n;get answers(){return this.jt??this.given}set answers(e){this.jt=e??{}}get result(){return this.#e?.Te.result??null}restart(){this.Nt=!1,this.answers={}}get given(){return this.#e?.answers??{}}qt(e){let{id:t,organization:n,m:r,variant:i}=this.widget,s=((e,t,n={},r={zt:"Yes",Tt:"No"},i="")=>{let s=((e,{zt:t,Tt:n})=>{let r=(e=[])=>e.map((e,t)=>({value:t,score:t,label:e}));return{...e,questions:e.questions.map(i=>{let{type:s,steps:a=e.steps}=i,l={...i,type:"single",shuffle:!1};return"scale"===s?{...l,options:r(a)}:"yes-no"===s?{...l,options:r([n,t]).reverse()}:i})}})(t,r);return{id:e,quiz:s,Nn:e=>J(s.questions,e),i:t=>((e,t,n,r,i)=>{function s(e){if(!e.suggest)return;let t=p(e.suggest),n="several"!==e.type&&Array.isArray(t)?t[0]:t,r=B({...e,options:m(e).options},n);return null===r||0===[r].flat().length?void 0:r}let{questions:a,sections:l=[],areas:o=[],outcomes:u={},recommendations:c}=t,d=[...t.bands??[]].sort((e,t)=>e.from-t.from),p=Q(e=>q(e).i(A),new en("#LIMIT!")),f=e=>void 0===e||M(p(e)),h=e=>l.find(({id:t})=>t===e.section),m=Q(e=>f(h(e)?.showIf)&&f(e.showIf)?((e,t,n)=>{let r=(e.options??[]).filter(e=>n(e.showIf)),i=B({...e,options:r},t)??null,s=H(r,[i].flat()),a=r.some(({score:e})=>void 0!==e),l=e=>e.score??0,o=r.map(e=>e.exclusive?0:Math.max(0,l(e))),u=s.length>0||Array.isArray(i);return{a:!0,options:r,v:i,score:a&&u?hi(s.map(l)):null,An:a?Math.max(...r.map(l),Array.isArray(i)?hi(o):-1/0):0}})(e,i[e.id],f):fi,fi),g=(e,t)=>{if(e)return mi(p(e));let n=0,r=0;for(let e of a){let i=t(e),s=i?m(e):fi;null===s.score||s.An<=0||(n+=i*s.score,r+=i*s.An)}return mi(r>0?100*n/r:null)},b=Q(({id:e,score:t,showIf:n,include:r={}})=>{if(f(n))return g(t,t=>(t.area===e?t.weight??0:0)+(r[t.id]??0))},null),$=new Set(o.filter(({separate:e})=>e).map(({id:e})=>e)),v=X(()=>g(t.score,({area:e="",weight:t})=>$.has(e)?0:t),null),y=(e,n=[])=>{let r=(e=>Number(e?.toPrecision(12)))(e),i=d.findLastIndex(({from:e})=>r>=e),s=({atMost:e})=>d.findIndex(({id:t})=>t===e),a=[...n,...t.gates??[]].filter(e=>s(e)<i&&f(e.when));return{x:d[Math.min(i,...a.map(s))],gates:a}},w=X(()=>y(v()),{x:void 0,gates:[]}),k=Q(e=>"rules"in e?{x:e.rules.find(({when:e})=>f(e)),gates:[]}:y(mi(p(e.score)),e.gates),{x:void 0,gates:[]}),x=()=>Object.entries(u).filter(([,{showIf:e}])=>f(e)),S=X(()=>(c?.items??[]).flatMap(({id:e,title:t,note:n,rules:r})=>{let[i]=r.filter(({when:e})=>f(e)).sort((e,t)=>t.rank-e.rank);return i?{id:e,title:t,note:n,rank:i.rank,reason:i.reason}:[]}).sort((e,t)=>t.rank-e.rank).slice(0,c?.limit).map(({rank:e,...t})=>P(t)),[]),_=new Map,O=(e,t)=>_.set(T(e),t),j=(e,t)=>O(e,{value:()=>t()??null,m:()=>(e=>null==e?"":String(Math.round(e)))(t()),zn:!0}),N=(e,t)=>O(e,{value:()=>t()?.id??null,m:()=>I(t()?.title),zn:!0});O(In,{value:()=>r}),j("score",v),N("band",()=>w().x),O("recommended",{value:()=>S().map(({id:e})=>e),m:()=>S().map(({title:e})=>e).join(", ")});for(let e of o)j(e.id,()=>b(e));for(let[e,t]of Object.entries(u))N(e,()=>f(t.showIf)?k(t).x:void 0);for(let[e,n]of Object.entries(t.formulas??{}))O(e,{value:()=>p(n)});for(let e of a)O(e.id,{value:()=>m(e).v,m:()=>V(m(e).options.map(P),m(e).v,", "),state:()=>m(e)});let A={get:e=>_.get(e)?.value(),score:e=>_.get(e)?.state?.().score},z=Q(e=>_.has(e)?_.get(e).m?.():G(n,e),void 0),I=e=>Z(e,A,z),P=K(I),R=a.flatMap(e=>{let{a:t,options:n,v:r,score:i}=m(e),a=!1!==e.required;return t?[{question:P(e),options:n.map(P),section:P(h(e)??{}),required:a,v:r,score:i,Tn:s(e)}]:[]}),U=R.some(({v:e})=>null!==e)&&R.every(({required:e,v:t})=>!e||null!==t),E=a.flatMap(({id:e,label:t,gap:n,weight:r=1},i)=>{let{score:s,An:l}=m(a[i]);if(!n||null===s||s>=n.below)return[];let{label:o=t,text:u,reference:c,urgent:d=-1/0}=n,p=r*(l-s);return{id:e,label:o,text:u,reference:c,urgent:s<=d,score:s,In:p}}).sort((e,t)=>Number(t.urgent)-Number(e.urgent)||t.In-e.In).map(({In:e,...t})=>P(t)),{x:L=null}=w(),C={a:R,complete:U,score:v(),band:L&&P(L),areas:o.flatMap(e=>{let t=b(e),{id:n,label:r,hidden:i}=e;return i||void 0===t?[]:[P({id:n,label:r,score:t})]}),outcomes:x().map(([e,t])=>{let{id:n=null,title:r="",text:i,next:s}=k(t).x??{},a=n||!("rules"in t)?void 0:t.undecided;return P({name:e,label:t.label,id:n,title:r,text:i,next:s,undecided:a})}),recommendations:[...S()],several:S().length>1?I(c?.several):void 0,gaps:E,notes:[...new Set([...w().gates,...x().flatMap(([,e])=>k(e).gates),...a.flatMap(e=>{let{options:t,v:n}=m(e);return H(t,[n].flat()).map(({advice:e})=>({text:e}))}),...(t.notes??[]).filter(({when:e})=>f(e))].flatMap(({text:e})=>I(e)||[]))],scope:U?A:{...A,get:e=>_.get(e)?.zn?null:A.get(e)},o:I};return{...C,result:U?xt(e,C):null}})(e,s,n,i,t)}})(t,e,n,r,i);this.#e=((e,t)=>{function n({question:e,required:t,v:n}){let{id:r,options:i}=e,s=o.get(r);return s?[[r,s.code]]:t&&""===String(n??"")?[[r,i?"choice":"required"]]:[]}function r(t){l=t,u.Te=e.i(l);let n=new Map(u.Te.a.map(e=>[e.question.id,e]));u.a=u.questions.flatMap(({id:e})=>n.get(e)??[])}let i,{questions:s,shuffle:a}=e.quiz,l={},o=new Map,u={Re:e,Te:e.i(l),questions:a?St(s,De(),({id:e,section:t,showIf:n})=>[e,t,n]):s,a:[],qn:!1,y:new Map,get index(){return Math.max(0,u.a.findIndex(({question:e})=>e.id===i))},Ue(e){let{a:t,index:n}=u;return e?t:t.slice(n,n+1)},get answers(){return Object.fromEntries(u.a.flatMap(({question:e,v:t})=>null===t?[]:[[e.id,t]]))},valueOf({question:e,options:t,v:n,Tn:r}){let{id:i}=e,s=o.get(i);return s?s.Pn:null!==n||Object.hasOwn(l,i)?n:r??B({...e,options:t},Dn().answers.get(i))??null},Le:e=>!o.has(e.question.id)&&u.valueOf(e)!==e.v,replace(e){o.clear(),u.y.clear(),r(e),i=u.a.find(({v:e})=>null===e)?.question.id,u.qn=u.Te.complete},v({question:e},n,i){let{id:s}=e,a=Ae(e,n,i);a?o.set(s,{code:a,Pn:n}):o.delete(s),u.y.delete(s),r({...l,[s]:a?null:n}),t()},forward(e){for(let t of u.Ue(e))u.Le(t)&&u.v(t,u.valueOf(t));if(u.y=new Map(u.Ue(e).flatMap(n)),u.y.size)return!1;let t=!e&&u.a[u.index+1]||u.a.find(e=>n(e).length);return t?i=t.question.id:u.qn=!0,!0},Ve(){u.y.clear(),i=u.a[u.index-1]?.question.id},rt(){u.qn=!1,i=void 0}};return r(l),u})(s,this.#s)}replace(e){this.#e.replace(e),this.#i()}updated(){this.#e&&(this.#n?this.#r():this.updateComplete.then(()=>this.#r()))}render(){return ue(this.widget,()=>{let{m:e,locale:t}=this.widget,n=this.#e,r=(n.qn?Nt:Ot)({Ne:n,m:e,locale:t,Ie:"page"===this.layout,go:this.#c,Pe:e=>ge(this.bt,Jn(e)),restart:()=>this.restart()}),i=this.Sn("before")||n.qn&&this.Sn("after");return Ft`${i?null:Ft`<div class="card">${r}</div>`}${this._n(n.qn,i?n.Te.o(n.Re.quiz.title):"")}`})}#r(){let{result:e}=this,t=JSON.stringify(e);e&&t!==this.#n&&this.widget.ue("leadline-result",{result:e}),this.#n=t}#i(){let{Re:e,Te:t,answers:r}=this.#e,s=Object.keys({...this.#t,...r}).filter(e=>r[e]!==this.#t[e]);if(!s.length)return;this.#t=r;for(let e of s)le(e,r[e]??null);let{scope:a,gaps:l}=t,o=(({id:e,quiz:t},{result:n,a:r,o:i},s={Ee:"Does not apply"})=>({id:e,title:i(t.title),score:n?.score??null,band:n?.band??null,areas:n?.areas??[],outcomes:n?.outcomes??{},recommendations:n?.recommendations??[],answers:r.filter(({v:e})=>null!==e).map(e=>({id:e.question.id,question:e.question.label,value:se(e.v),label:Mt(e,s.Ee),score:e.score}))}))(e,t,this.widget.m);(e=>{n().quiz=e,i()})(Object.keys(r).length?{lead:o,scope:a,gaps:l}:null)}#s;#c};Wn([0],bi.prototype,"quiz"),Wn([0],bi.prototype,"layout"),Wn([1],bi.prototype,"answers");var $i={"leadline-quiz":bi,"leadline-calculator":pi,"leadline-form":oi},vi=!1,yi=window.Leadline;void 0===yi?.version?(((e={})=>{o("Leadline.settings",Object.keys(e)),n().takenOver={...e}})(yi?.settings),(e=>{n().tag=e??document.querySelector("script[data-leadline]")??[...document.scripts].find(({src:e})=>/^[^?#]*\/leadline\.js([?#]|$)/.test(e)),u("data-*",Object.keys({...n().tag?.dataset}))})(document.currentScript),window.Leadline={version:Yt,configure:e=>{o("configure",Object.keys(e));let t=n();t.configured={...t.configured,...e},i()},open:e=>{let t=`:is(${Object.keys($i).join()}):defined`,n=`:is(${e})`,r=document.querySelector(`${n}${t}, ${n} ${t}`);return r?(be(r),!0):!1},outbox:()=>it().outbox(),flush:()=>it().flush()},(()=>{if(!vi)if(vi=!0,I(),r(R),R(),U(()=>{it().resume()}),!(()=>{try{return Wt(Ft`<br/>`,document.createDocumentFragment()),!0}catch{return!1}})())s("trusted-types","expected trusted-types leadline in the policy");else{for(let[e,t]of Object.entries($i))customElements.get(e)||customElements.define(e,t);d(),new MutationObserver(d).observe(document,{childList:!0,subtree:!0})}})()):"0.1.0"!==yi.version&&a("version-mismatch",`expected ${yi.version}, found ${Yt}`)}();