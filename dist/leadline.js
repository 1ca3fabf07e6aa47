/*! Leadline 0.1.0 | MIT | parts: THIRD-PARTY-LICENSES.md */
!function(){"use strict";let words=`~id
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
need = "not-necessary"`;function e(e,t){if(!Jt(e)||!e.hasOwnProperty("raw"))throw Error();return void 0===Ut?t:Ut.createHTML(t)}function t(e,t,n,r=""){return(n?.isConnected?n:document).dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,cancelable:"leadline-submit"===e,detail:{...t,widget:n?.localName??"",id:r}}))}function n(){let e=document;return e[fn]??={takenOver:{},configured:{},told:new Set,listeners:new Set,answers:new Map}}function r(){for(let e of n().listeners)e()}function i(e,t){let r=`[leadline] ${e}: ${t} (src/README.md#${e})`;return!n().told.has(r)&&(n().told.add(r),console.warn(r),!0)}function s(e,n,r){i(e,n)&&t("leadline-error",{error:{code:e,message:n}},r)}function a(e,t,n){for(let r of t)gn.includes(r)||s("setting-unknown",`${e}: found "${r}"`,n)}function l(e,t,n){a(e,t.filter(e=>gn.some(t=>t.slice(0,4)===e.slice(0,4))),n)}function o(e){let{dataset:t,firstElementChild:n}=e,r=`leadline-${t.leadline}`;if(n?.localName===r)return;if(!customElements.get(r)){s("setting-unknown",`data-leadline: expected quiz, calculator or form, found "${t.leadline}"`,e);return}let i=document.createElement(r);for(let e of bn)t[e]&&i.setAttribute(e,t[e]);l("data-leadline",Object.keys(t),e),e.replaceChildren(i)}function u(){let e=document.querySelectorAll("[data-leadline]:not(script)");for(let t of e)o(t)}function c(){let e={},t={};for(let[n,r]of new URLSearchParams(location.search)){let i=n.toLowerCase(),s=$n.test(i)?t:/^utm_\w{1,32}$/.test(i)?e:{};r&&(s[i]??=r.slice(0,200))}return{landing:yn(location.href),referrer:yn(document.referrer),utm:e,clickIds:t}}function d(){return n().touch??=c()}function p(e){"complete"===document.readyState?setTimeout(e):window.addEventListener("load",()=>setTimeout(e))}function h(e){return/^(number|money|slider|percent)$/.test(e)}function f(e){return/^(single|several|select)$/.test(e)}function m(e){return""===(e??"")}function g(e){return new Date(e).toJSON()?.slice(0,10)===e}function b(e){let t="string"==typeof e&&""!==e.trim()?Number(e):e;return"number"==typeof t&&Number.isFinite(t)?t:void 0}function $(e,t){let{type:n,options:r=[]}=e,i=v(r,t);if(i)return"several"===n?[i.value]:i.value;if(m(t))return null;if(e.na&&"na"===t)return t;if("several"===n&&Array.isArray(t)){let e=w(r,t).map(e=>e.value);return e.length||!t.length?e:void 0}if(f(n))return;if("consent"===n)return"boolean"==typeof t?t:void 0;if(h(n)){let{min:n=-1/0,max:r=1/0}=e,i=b(t);return void 0!==i&&i>=n&&i<=r?i:void 0}if("string"!=typeof t&&"number"!=typeof t)return;let s=String(t);return"date"===n?g(s)?s:void 0:s.slice(0,2e4).replace(/[\uD800-\uDBFF]$/,"")}function y(e,t){let n=new Map(Object.entries(t??{})),r=[],i=[];for(let t of e){let e=n.get(t.id);n.delete(t.id);let s=$(t,e),a=Array.isArray(s)&&[e].flat().some(e=>!v(t.options??[],e));(void 0===s||a)&&r.push(t.id),null!=s&&i.push([t.id,s])}for(let[e,t]of n)m(t)||r.push(e);return{answers:Object.fromEntries(i),e:r}}function v(e,t){if("string"==typeof t||"number"==typeof t)return e.find(e=>String(e.value)===String(t))}function w(e,t){let n=new Set(t.map(String)),r=e.filter(e=>n.has(String(e.value))),i=r.find(e=>e.exclusive);return i?[i]:r}function x(e,t,n="; "){let r=Array.isArray(t)?t:[t??""],i=w(e??[],r);return i.length?i.map(e=>e.label).join(n):r.map(String).join(n)}function k(e){throw new xn(e)}function M(e){return Number(e.toPrecision(15))}function _(e,t,n){return 0===t?0:(t<0&&e>0&&k("#NUM!"),M(n(M(M(e)/t))*t))}function S(e,t){let n=e+t;return Math.abs(n)<Math.abs(e)*2**-49?0:n}function O(e){return Array.isArray(e)}function j(e){if(e instanceof xn)throw e;return"number"==typeof e&&q(e),void 0===e?k("#NAME?"):e}function N(e){return"object"==typeof e&&e&&!O(e)?k("#VALUE!"):e}function A(e){return O(e)?e.length>1?e.join(", "):e[0]??null:N(e)}function q(e){return Number.isFinite(e)?e+0:k("#NUM!")}function z(e){let t=A(e);return"string"!=typeof t||Mn.test(t)?q(Number(t)):k("#VALUE!")}function T(e){let t=A(e);return"boolean"==typeof t?t?"TRUE":"FALSE":String("number"==typeof t?M(t):t??"")}function P(e){return!(e instanceof xn||!A(e))}function E(e,t){let[n,r]=[A(e),A(t)],i=e=>_n.indexOf(typeof(e??n??r??0));if(i(n)!==i(r))return i(n)-i(r);let[s,a]=[n,r].map(e=>{let t=e??Sn[i(e)];return"string"==typeof t?t.toLowerCase():M(Number(t))});return s<a?-1:Number(s>a)}function R(e,t=1){(e.steps-=t)<0&&k("#LIMIT!")}function I(e){function t(e,t=L(d),n=p){throw new kn(n,e,t)}function n(){Hn.lastIndex=p+d.length,o=Hn.exec(e),d=o[0].trimStart(),p=Hn.lastIndex-d.length}function r(e){let t=d===e;return t&&n(),t}function i(e,n){r(e)||t(`an operator${n}`)}function s(e){let t=a();for(;;){let[r=0,i]=!o[3]&&Dn[d]||[];if(r<=e)return t;n(),t=U(i,[t,s(r)])}}function a(){++c>64&&t("at most 64 levels");let e=(()=>{let[e,u]=[d,p],[,c,h,f]=o;if(r("-")||r("+"))return U(Bn[e],[a()]);if(r("(")){let e=s(0);return i(")",' or ")"'),e}if(void 0===(c??h??f)&&t("a value"),n(),f)return r("(")?((e,n)=>{let a=e.toUpperCase(),[l,o,u=o]=Fn[a]??t("a function",L(e),n),c=[];if(!r(")")){do{c.push(s(0))}while(r(",")||r(";"));i(")",', "," or ")"')}let{length:d}=c,p=Math.min(Math.max(d,o),u);return d!==p&&t(`${p} argument${p>1?"s":""} for ${a}`,`${d}`,n),"IFS"===a&&d%2&&t("pairs for IFS",`${d} arguments`,n),U(l,c)})(f,u):l(f);let m=c?Number(c):h.replaceAll('""','"');return()=>j(m)})();for(;r("%");)e=U(Bn["%"],[e]);return c--,e}function l(e){return/^(true|false)$/i.test(e)?()=>4===e.length:(u.add(e),Object.assign(t=>{let n=j(t.scope.get(e));return O(n)&&R(t,n.length),n},{id:e}))}let o,u=new Set,c=0,d="",p=0;e.length>Wn&&t("at most 2000 characters",`${e.length}`,Wn),n();let h=s(0);return i(""," or the end"),{root:h,names:[...u]}}function U(e,t){return Object.assign(n=>(R(n),e(n,...t)),{t:e,r:t})}function L(e){let t=e.slice(0,40);return e?e.startsWith('"')?t:`"${t}"`:"the end"}function C(e){let{root:t,names:n}=I(e);return{text:e,names:n,i(e){try{return N(t({scope:e,steps:1e4}))}catch(e){return e instanceof xn?e:new xn(e instanceof RangeError?"#LIMIT!":"#VALUE!",{cause:e})}}}}function F(e){let t=Jn.get(e)??C(e);return Jn.set(e,t),t}function D(e,t){return void 0===t||P(F(t).i(e))}function B(e){return e.replaceAll("-","_")}function W(e){return Array.isArray(e)&&"string"==typeof e[0]?.text}function H(e){return t=>Object.fromEntries(Object.entries(t).map(([t,n])=>[t,"string"==typeof n||W(n)?e(n):n]))}function J(e,t,n){let r=2e4;return((W(e)?e.find(({showIf:e})=>D(t,e))?.text:e)??"").replace(Vn,(e,i)=>{let s=B(i),a=(n(s)??(e=>"number"==typeof e?String(Math.round(100*e)/100):Array.isArray(e)?e.join(", "):"string"==typeof e?e:"")(t.get(s))).slice(0,r);return r-=a.length,a})}function V(e,t){let[n,r="name",...i]=t.split("_");if("organization"===n&&!i.length)return new Map(Object.entries(e)).get(r)??""}function Y(e,t){let n=new Map;return r=>{let i=n.get(r);if(void 0!==i||n.has(r))return i;n.set(r,t);let s=e(r);return n.set(r,s),s}}function K(e,t){let n=Y(e,t);return()=>n(void 0)}function Z(e){if(!("default"in e))return e.formula;let{default:t}=e;return"object"==typeof t&&"formula"in t?t.formula:void 0}function G(e,t){let{min:n=-1/0,max:r=1/0,type:i,options:s=[]}=e,a=Z(e),l=a?F(a).i(t):e.default,o=$(e,h(i)&&"number"==typeof l?Math.min(r,Math.max(n,l)):l)??null;return null===o&&"several"!==i?s[0]?.value??null:o}function Q({type:e,unit:t},n,r,i){if("number"!=typeof r||n.length)return x(n,r);let s="money"===e||"percent"===e?e:"number",a=i(r,s,Number.isInteger(r)?0:"money"===s?2:10);return t?`${a} ${t}`:a}function X({formula:e,years:t,cumulative:n},r){let i=0;return Array.from({length:Math.min(t,30)},(t,s)=>{let a=Qn(F(e).i({get:e=>"year"===e?s+1:r.get(e)}));return n?(i=null===i||null===a?null:i+a,i):a})}function ee(e,{inputs:t,values:n,series:r}){let i=n.filter(({s:e})=>e);return{id:e,inputs:Object.fromEntries(t.map(({input:e,value:t})=>[e.id,t])),values:Object.fromEntries(i.map(({value:e,number:t})=>[e.id,t])),ranges:Object.fromEntries(i.flatMap(({value:e,range:t})=>t?[[e.id,t]]:[])),series:Object.fromEntries(r.map(({series:e,a:t})=>[e.id,t])),working:n.map(({value:e,number:t})=>({name:e.id,label:e.label,formula:e.formula,value:t}))}}function te(e){return(e=>Array.isArray(e))(e)?[...e]:e}function ne({id:e,calculator:t},{inputs:n,values:r,format:i,fill:s}){let a=r.filter(({s:e})=>e),l=a.filter(({value:e})=>e.headline);return{id:e,title:s(t.title),inputs:n.map(({input:e,options:t,value:n})=>({id:e.id,label:e.label,value:te(n),text:Q(e,t,n,i)})),values:[...new Set([...l,...a])].map(({value:e,number:t,range:n,text:r,l:i})=>({id:e.id,label:e.label,value:t,text:i?`${r} (${i})`:r,range:n}))}}function re(e,t){let{answers:i}=n();null===t?i.delete(e):i.set(e,t),r()}function ie(e,t){let{name:n,person:r,phone:i,tel:s,email:a,address:l,url:o,booking:u}=e,c=[[t.phone,i??s,`tel:${(s??i??"").replace(/[^+\d]/g,"")}`],[t.email,a,`mailto:${a}`],[t.address,l],[t.c,o,o],[t.booking,u,u]].filter(([,e])=>e);return 0===c.length?Qt`<p>${t.d}</p>`:Qt`<p>${t.h} <strong>${[r,n].filter(Boolean).join(", ")}</strong></p><dl class="cells" part="contact">${c.map(([e,t,n])=>Qt`<div><dt class="small muted">${e}</dt><dd>${n?Qt`<a href=${n}>${t}</a>`:t}</dd></div>`)}</dl>`}function se(e,t){let{f:n,m:r,locale:i,direction:s,theme:a,g:l}=e;return Qt`<div class="widget ${a}" part="base" tabindex="-1" lang=${i} dir=${s} aria-busy=${n}>${r?(({organization:e,g:t})=>Qt`<section class="card stack" part="fallback"><h2 part="title">${t.b}</h2>${ie(e,t)}</section>`)(e):n?Qt`<p class="card muted" role="status">${l.f}</p>`:t()}</div>`}function ae(e,t=""){return(e??"").split(/\n\s*\n/).filter(e=>""!==e.trim()).map(e=>Qt`<p class=${t}>${e}</p>`)}function le(e,t,n){return Qt`<header class="header"><h2 part="title">${e}</h2>${t?Qt`<div class="muted" part="intro">${ae(t)}</div>`:Xt}${n?Qt`<p class="small muted">${n}</p>`:Xt}</header>`}function oe(e,t=""){return Qt`<form class=${t} novalidate data-hs-do-not-collect @submit=${er}>${e}</form>`}function ue(e){return t=>{t.preventDefault(),e()}}function ce(e,t){return e.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}function de(e,t,n){return e.toLocaleString(n,{style:"unit",unit:t,unitDisplay:"long"})}function pe(e,...t){let n=t.map(t=>e.querySelector(t)).find(Boolean);n?.focus({preventScroll:!0}),n?.scrollIntoView({block:"nearest"})}function he(e){e.scrollIntoView(),e.focus({preventScroll:!0})}function fe({type:e,value:t}){return""===t?null:"number"===e||"range"===e?Number(t):t}function me(e,t,n){for(let r of e)r(t,n)}function ge({fields:e},t,n,r={}){let i=new Map(e.map(e=>[B(e.id),e])),s={get(e){let t=i.get(e);return t?u(t):a(t=>t.get(e))},score:e=>a(t=>t.score?.(e))},a=e=>{for(let t of n){let n=e(t);if(void 0!==n)return n}return null},l=e=>D(s,e),o=Y(e=>{if(!l(e.showIf))return null;let{options:t}=e;return t?{...e,options:t.filter(({showIf:e})=>l(e))}:e},null),u=e=>{let n=o(e);return(n&&$(n,t[e.id]))??null},c=e=>J(e,s,e=>V(r,e)),d=H(c);return{scope:s,holds:l,fill:c,s:e.flatMap(e=>{let t=o(e);return t?[{...d(t),options:t.options?.map(d)}]:[]})}}function be(e){let t={},n=(e,r)=>{if(Array.isArray(r))t[e]=r.join("; ");else if("object"==typeof r&&r)for(let[t,i]of Object.entries(r))n(e?`${e}_${t}`:t,i);else t[e]=r},{consent:r,quiz:i,estimate:s,summary:a,...l}=e;n("",l);for(let{id:e,given:t,...i}of r)n(`consent_${e}`,t),n(`consent_${e}`,i);if(i){let{areas:e,recommendations:t,answers:r,band:s,...a}=i;n("quiz",{...a,band:s??{}});for(let{id:t,score:r}of e)n(`area_${t}`,r);for(let e of["id","title","reason"])n(`quiz_recommendations_${e}`,t.map(t=>t[e]));for(let{id:e,label:t,score:i}of r)n(`answer_${e}`,t),n(`answer_${e}_score`,i)}if(s){let{inputs:e,values:t,...r}=s;n("estimate",r);for(let{id:t,value:r}of e)n(`input_${t}`,r);for(let{id:e,value:r,range:i}of t)n(`estimate_${e}`,r),i&&n(`estimate_${e}`,{low:i[0],high:i[1]})}return t}function $e(e){return ar.test(e.trim())}function ye(e){let[,t]=or.exec(e.replace(lr,""))??[];return t?`+${t}`:""}function ve(e,t=", "){return e.filter(Boolean).join(t)}function we(e){return xe(e).replace(/[^?:]$/,"$&:")}function xe(e,t=240){let n=e.replace(/\s+/g," ").trim();return n.length>t?`${n.slice(0,t-1).trimEnd()}…`:n}function ke(e,t){if(!e)return"";let{options:n,unit:r,type:i}=e.field,s=x(n,t??e.y);return"number"===i&&r?`${s} ${r}`:s}function Me(e){return"string"==typeof e?e.slice(0,2e4):"number"==typeof e&&Number.isFinite(e)?e:void 0}function _e({priority:e={}},t){let{hot:n="FALSE",cold:r="FALSE"}=e;return D(t,n)?"hot":D(t,r)?"cold":"warm"}function Se(e,t,n){return 0===t.length?Xt:Qt`<div class="panel notice danger stack" part="summary" role="alert" tabindex="-1"><h3>${e}</h3><ul class="stack">${t.map(({id:e,label:t,message:r})=>Qt`<li><a href="#${e}" @click=${ue(()=>n(e))}>${t&&`${t} – `}${r}</a></li>`)}</ul></div>`}function Oe({type:e,min:t=-1/0,max:n=1/0},r,i){return i?"date"===e?"date":"number":"number"==typeof r?r<t?"min":r>n?"max":void 0:void 0}function je(e,{min:t,max:n},r,i=("min"===e?t:n)){return ce(r.v[e],{limit:i??""})}function Ne(e,t){return"number"==typeof t?`${e}[${t}]`:(e&&`${e}.`)+t.slice(0,40)}function Ae(e){if(void 0===e)return"nothing";if(Array.isArray(e))return"a list";if("object"==typeof e&&e)return"an object";let t="string"==typeof e&&e.length>40?`${e.slice(0,39)}…`:e;return JSON.stringify(t)??"a "+typeof e}function qe(e){return Array.isArray(e)?e.map(e=>e?.id??e?.value):Object.keys(e??{})}function ze(e,t,n,r){let i=Object.entries(e).flatMap(([e,t])=>fr.test(e)?qe(t):[]),s=new Set([...n,...i].map(B)),a=(e,t,n)=>{try{let i=C(e).names.find(e=>!(s.has(e)||n&&"year"===e));i&&r(t,"known names",Ae(i))}catch(e){let{w:n,index:i,x:s}=e;r(t,`${n} at ${i+1}`,s)}},l=(e,t)=>{let n=e.find((t,n)=>void 0!==t&&e.indexOf(t)<n);void 0!==n&&r(t,"each name once",`${Ae(n)} again`)},o=(e,t,n="")=>{for(let[r,i]of Object.entries(e)){let s=Ne(t,Array.isArray(e)?Number(r):r);"object"==typeof i&&i?(Array.isArray(i)&&"rules"!==r&&!fr.test(r)&&l(qe(i),s),o(i,s,n||r)):"string"==typeof i&&(mr.test(r)||"formulas"===n)&&a(i,s,"series"===n)}};return l([...n,...i],t),o(e,t),i}async function Te(e,t){let n=await yr(e,{credentials:"omit",signal:AbortSignal.timeout(t)});if(!n.ok)throw Error(`status ${n.status}`);return n.text()}function Pe(e){try{return new URL(e,document.baseURI)}catch{return null}}function Ee(e,t){let n=xr.get(e)??t();return xr.set(e,n),n}function Re(e,t){try{let{content:n,v:r}=(e=>{let t=[],n=(e,n,r)=>{let i=e||"content",s=`${i}: expected ${n}, got ${r}`;t.length<20&&t.push({path:i,w:n,x:r,message:s})};try{let r=(({M:e,S:t},n,r)=>{let i=new Map(Object.entries(t));for(let[t,n]of Object.entries(e))for(let e of n.split(" "))i.set(e,t);let s=(e,t,n)=>{let a=(e=>Array.isArray(e))(e)&&e,{M:l,list:o,N:u=0,keys:c,A:d,q:p}="text"===e?gr:"string"==typeof e?{M:e}:a?{}:e,[h,f]=wn[l]??[/./su,void 0],m=Array.isArray(t),g=m?"list":null===t?"null":typeof t,b=a||[...l?(f?"string":l).split(" "):[],...o?["list"]:[],...p||void 0!==c?["object"]:[]],{length:$}=m?t:Object.keys(t??""),y=m?2e3:4e3;if(!b.includes(a?t:g)||"string"===g&&!h.test(t)){let e=b.map(e=>a?Ae(e):br[e]??e);r(n,f??e.join(" or "),Ae(t))}else if(m&&$<u)r(n,`at least ${u}`,String($));else if($<=y){if(m)return Array.from(t,(e,t)=>s(o,e,Ne(n,t)));if("object"===g){let e=new Map(Object.entries(t).filter(([,e])=>void 0!==e&&""!==e)),[a=[]]=[c??[]].flat().map(e=>e.split(" ")).map(t=>t.filter(t=>t&&!e.has(t))).sort((e,t)=>e.length-t.length),l=[...a.map(e=>[e,void 0]),...e].map(([e,t])=>{let a=Ne(n,e),l=p??(d&&Object.hasOwn(d,e)?d[e]:i.get(e));return(!l||p&&!wn.id[0].test(e))&&r(a,p?wn.id[1]:"a known key",Ae(e)),[e,l&&s(l,t,a)]});return Object.fromEntries(l)}}else r(n,`at most ${y}`,String($));return t};return s(i.get(""),n,"")})(hr,e,n);if(!t.length){let{quizzes:e={},calculators:t={},forms:i={}}=r,s=(e,t,r)=>Object.entries(t).flatMap(([t,i])=>[...r,...ze(i,`${e}.${t}`,r,n)]),a=[...s("quizzes",e,$r),...s("calculators",t,[])];for(let[e,t]of Object.entries(i)){let r=t.fields.map(e=>e.id),i=a.filter(e=>!r.includes(e));ze(t,`forms.${e}`,[...new Set(i)],n)}}if(!t.length)return{content:r,v:[]}}catch(e){n("","plain data",String(e))}return{content:null,v:t}})("string"==typeof e?JSON.parse(e):e);if(n)return{content:n,m:null};let i=r.length>1?` (and ${r.length-1} more)`:"";return wr("content-invalid",`${t}: ${r[0].message}${i}`)}catch(e){return wr("content-invalid",`${t}: expected JSON, got ${e.message}`)}}function Ie(e=""){if(!e)return;let t=kr.get(e)??(async e=>{try{let t=e.startsWith("#")?vr(e):await Te(e,5e3);return JSON.parse(t)}catch(t){s("content-unreachable",`mapping: ${e}: ${String(t)}`);return}})(e);return kr.set(e,t),t}function Ue(e,t){if(t)return t;let n=e.closest("[lang]");if(n)return n.getAttribute("lang")||void 0;let r=e.getRootNode();return r instanceof ShadowRoot?Ue(r.host):void 0}function Le(e){return JSON.stringify(e,function(e){return this[e]})}function Ce(e){try{return JSON.parse(e)}catch{return}}function Fe(e,t,n,r){let{z:i,P:s,E:a,R:l}=e,o=(({flat:e,summary:t})=>{let n=String(e.contact_name??"").split(" "),r=n.pop()||"-";return{...e,summary:t,subject:t.split("\n",1)[0],firstName:n.join(" "),lastName:r,company:e.contact_company||"-"}})(t),{id:u,consent:c,source:d}=t,p=new URLSearchParams(l?"":{id:u}),h=(e,t="")=>p.set(e,String(t??""));if(!r&&!a)for(let e of Object.keys(t.flat))h(e,o[e]);for(let[e,t]of Object.entries(r??s??{}))h(e,o[t]);if(i===jr.z)return new URLSearchParams(n.slice(1)).forEach((e,t)=>h(t,e)),p.toString();if(!l)return Le(Object.fromEntries(p));let[f]=c;return Le({fields:[...p].map(([e,t])=>({objectTypeId:"0-1",name:e,value:t})),context:{pageUri:d.page},legalConsentOptions:f&&{consent:{consentToProcess:f.given,text:f.text,communications:[]}}})}function De({endpoint:e,connector:t},n,r=[]){let i=Rr(t),a=Rr(e).flatMap((e,t)=>{let r=i[i.length>1?t:0],a=Er(r),l=Pe(e)?.href.replace(location.protocol,"https:")??"";if(a&&Ir.test(l))return{place:t+1,target:{endpoint:e,connector:r}};let o=e.replace(/[?#].*|\/\/.*@/gs,"…");return s("setting-unknown",a?`endpoint: expected an https URL without password, found "${o}"`:`connector: expected a known one, found "${r}"`,n),[]}),l=a.filter(({place:e})=>r.includes(e));return(l.length?l:a).map(({target:e})=>e)}function Be(e,t,n){return new Promise((r,i)=>{let s=new AbortController,a=e.after(t,()=>{i(Error("timeout")),s.abort()});n(s.signal).then(r,i).finally(a)})}function We(e){let{format:t,connector:n}=e;return 1===t&&!!Er(n)}function He({savedMs:e,keepMs:t},n){return n-e>t}function Je(e,t){let n=Math.min(3e5,1e3*2**(e-1));return Math.max(100,t()*n)}function Ve(e,t){return Math.max(0,Math.min(e-t,36e5))||0}function Ye(e,t){let n=e.match(/[^#/.[\]]+/g)??[],[r,i="",s=""]=n;return"consent"===r?t.consent[Number(i)]?.id??i:"contact"!==r&&"request"!==r?n.join("."):{topics:"standards",custom:s}[i]??i}function Ke(e,t,n,r){return{...Yr(r),I:e,lead:JSON.parse(e.json),connector:Er(e.connector),url:new URL(e.url),U:t,durable:n,state:e.state}}function Ze(){return(e=>Array.from(e,e=>(e+256).toString(16).slice(1)).join(""))(crypto.getRandomValues(new Uint8Array(16))).replace(/(.{8})(....).(...).(...)/,"$1-$2-4$3-8$4-")}function Ge(e){let t=new Set,n=0;for(let{id:r,json:i,state:s}of e)n+=Fr(i??""),"refused"!==s&&t.add(r);if(t.size>50||n>8388608)throw new Xr}function Qe(e,t){async function n(n,r,i=!1){let s=()=>Be(t,2e3,async t=>{let s=e();if(!i&&"databases"in s&&"null"!==globalThis.origin&&!(await s.databases()).some(({name:e})=>e===ei))return;let a=s.open(ei);a.onupgradeneeded=()=>{i&&!t.aborted?a.result.createObjectStore(ti,{keyPath:["id","endpoint"]}):a.transaction.abort()};let l=await Xe(a);try{return await((e,t,n)=>new Promise((r,i)=>{let s,a=e.transaction(ti,t,{durability:"strict"});a.onabort=()=>i(a.error??s),n(a.objectStore(ti)).then(e=>{a.oncomplete=()=>r(e)}).catch(e=>{s=e,a.abort()}).catch(()=>{})}))(l,n,r)}finally{l.close()}});return s().catch(s)}return{all:async()=>await n("readonly",e=>Xe(e.getAll()))??[],add:(e,t,r)=>n("readwrite",async n=>{for(let e of t)n.delete(e);for(let t of e)n.put(t);Ge([...await Xe(n.getAll()),...r])},!0),L:e=>n("readwrite",async t=>{let n=await Xe(t.get(Dr(e))),r=n?(({claimedMs:e},t)=>{let n=e+5e3-t;return n>0&&n<=5e3?n:0})(n,e.claimedMs):1/0;return 0===r&&t.put(e),r}),remove:e=>n("readwrite",t=>Xe(t.delete(e)))}}function Xe(e){return new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)})}function et(){return ir||(ir=(({clock:e=Lr,outbox:t=Qe(()=>indexedDB,e),page:n,random:r,fetch:i,prove:s}={})=>{function a(){return c(async()=>{for(let t of await o())He(t.I,e.now())?await u(t):h.set(Br(t.I),t);g()})}async function l(e,n){let r=ii(n),i=[...e,...r].map(Br),s=[...h.values()].filter(e=>Zr(e)&&!i.includes(Br(e.I)));if(e[0].keepMs)try{let n=s.filter(({durable:e})=>!e);return await t.add(e,r.map(Dr),ii(n)),!0}catch(e){if(e instanceof Xr)throw e;p.C("IndexedDB","storage-unavailable",String(e))}return Ge([...ii(s),...e]),!1}async function o(){return(await t.all().catch(()=>[])).filter(We).filter(e=>!h.has(Br(e))).map(t=>Ke(t,!1,!0,e.F()+Ve(t.notBeforeMs,e.now())))}function u({I:e}){return t.remove(Dr(e)).catch(()=>{})}function c(e){let t=$.then(e);return $=t.catch(()=>{}),t}let d=new Set,p=function(e,t,n,r=globalThis.window,i=Math.random,s=Cr,a=()=>Promise.resolve(null)){function l(e){let t=k.get(e)??a(e).catch(()=>null);return k.set(e,t),t}function o(e){y.delete(Br(e.I))}function u(){M();let t=e.F(),n=1/0,r=[...y.values()].sort((e,t)=>e.D-t.D);for(let e of r){if("waiting"!==e.state)continue;let r=m(e);if(r>t)n=Math.min(n,r);else if(Qr(e)||0===f(e).B){let t=g(e).then(()=>{w.delete(t),u()});w.add(t)}}n<1/0&&(M=e.after(n-t,u))}function c(e=!1){for(let t of[...y.values(),...v.values()])t.W=0,e&&(t.H=0);u()}function d(t){let{state:n,durable:r}=t,{id:i,endpoint:s,attempts:a,problem:l}=t.I,o="waiting"===n?m(t)-e.F():0;return{id:i,endpoint:s,state:n,attempts:a,nextAttempt:o>0&&o<1/0?new Date(e.now()+o).toISOString():null,problem:l,durable:r}}function p(e,t){e.state=t,n({type:"status",status:d(e)})}function h(e,t,r){let i=`${t} ${e}`;x.has(i)||(x.add(i),n({type:"error",code:t,message:`${e}: found ${r}`}))}function f({I:{endpoint:e}}){let t=v.get(e)??{...Yr(),B:0};return v.set(e,t),t}function m(e){let t=f(e),n=Qr(e)?0:t.W;return Math.max(e.H,t.H,e.W,n)}async function g(t){let n=f(t);if(n.B+=1,t.state="sending",await(async e=>{let{challenge:t}=e.I;if(!t||e.proof||e.connector.J)return;let n=l(t);k.delete(t),e.proof=await n,e.proof||h(t,"challenge-failed","no challenge")})(t),await b(t)){p(t,"sending");let{connector:r,lead:i,I:a,url:l,D:o,proof:u}=t,c=((e,t,n,r,i,s)=>{let{z:a,J:l,V:o,Y:u}=e,c={"Content-Type":a,Accept:Or,...o&&{"Idempotency-Key":`"${t.id}"`}};return{body:l||i?Fe(e,t,r,i):s?Le({...t,signals:{...t.signals,proof:s}}):n,headers:c,...u&&{mode:"no-cors",redirect:"follow"}}})(r,i,a.json,l.hash,a.mapping,u),d=o%2==0,h=await((e,t,n,r,i)=>Be(t,15e3,async t=>{let s=await e(n,{redirect:"manual",...r,method:"POST",credentials:"omit",referrerPolicy:"strict-origin",keepalive:i&&Fr(r.body)<=49152,signal:t});return{response:s,text:await s.text()}}).catch(()=>null))(s,e,Kr(t),c,d);403===h?.response.status&&(t.proof=null),await $(t,n,((e,t,n,r)=>{let i={fields:[]},s={state:"waiting",problem:i,K:0};if(!e)return s;let{response:a,text:l}=e,{status:o}=a,u=["endpoint-refused",o?`status ${o}`:"a redirect"];if(s.K=((e,t)=>{let n=e??"";return/^\d+$/.test(n)?Math.min(1e3*Number(n),Wr):Ve(Date.parse(n),t)})(a.headers.get("retry-after"),r),o<400){let e=(({V:e,Z:t},n,r,i)=>{if(!r.ok||r.redirected)return!1;let s=Ce(i);return t?e?s?.id===n:t.test(i):!(/html/i.test(r.headers.get("content-type")??"")?""!==i.trim()&&void 0===s:/^\s*<(!--|!doctype html|html|head|body)/i.test(i))})(t,n.id,a,l);return e||t.G?{state:e?"sent":"unconfirmed",problem:null,K:0}:{...s,C:u}}let c=((e,t,n)=>{let{type:r,errors:i}=Object(Ce(t));for(let t of Array.isArray(i)?i:[]){let{field:r,pointer:i,message:s,detail:a}=Object(t),l=Vr(r,i),o=Vr(s,a);(l||o)&&e.fields.push({field:Ye(l,n),message:o})}return Vr(r).replace("urn:leadline:problem:","")})(i,l,n);return Jr.includes(o)?(i.keyReused=422===o&&"key-reused"===c,{state:"refused",problem:i,K:0}):o>=500||Hr.includes(o)?s:403===o&&/^proof-(required|expired)$/.test(c)?{...s,C:["challenge-failed",c]}:(i.ownersMistake=!0,{...s,K:Wr,C:u})})(h,r,i,e.now()))}--n.B}async function b(n){let r=e.now(),{attempts:i,savedMs:s}=n.I,a={...n.I,attempts:i+1,claimedMs:r,savedMs:Math.min(s,r)},l=n.durable?await t.L(a).catch(()=>0):0;if(l&&l<1/0){let t=Math.min(l,500);return await new Promise(n=>e.after(t,n)),b(n)}if(0!==l){if(!n.U)return o(n),!1;if(l&&!He(a,r))return p(n,n.connector.G?"unconfirmed":"sent"),!1;n.durable=!1}return n.I=a,!0}async function $(n,r,s){let{state:a,problem:l,K:u,C:d}=s,f=e.F();if("waiting"!==a||l?.ownersMistake)r.D>0&&(r.D=0,c());else{for(let e of[n,r])e.D+=1;n.W=f+Je(n.D,i),r.D>=5&&(r.W=f+Je(r.D,i)),u&&(r.H=f+u)}u&&(n.H=f+u);let m={...n.I,problem:l,claimedMs:0,notBeforeMs:u&&e.now()+u,state:"refused"!==a||l?.keyReused?"waiting":a};if(l?.keyReused&&!n.U&&!n.I.problem?.keyReused){let{lead:e}=n,r={id:Ze(),replaces:e.id},i={...m,id:r.id,json:Le({...e,...r,flat:{...e.flat,...r}})};try{await t.add([i],[Dr(m)],[]),o(n),y.set(Br(i),Ke(i,!1,!0));return}catch{}}let g=(Zr(s)?t.L(m):t.remove(Dr(m))).catch(()=>{});n.durable&&await g,d&&h(Kr(n),...d),n.I=m,p(n,a)}let y=new Map,v=new Map,w=new Set,x=new Set,k=new Map,M=()=>{};for(let e of Gr)r?.addEventListener(e,()=>c());return r?.addEventListener("securitypolicyviolation",e=>{let{disposition:t,effectiveDirective:n,blockedURI:r}=e;if("enforce"===t&&"connect-src"===n)for(let e of y.values()){let t=Kr(e);Zr(e)&&[t,e.url.origin].includes(r)&&(e.H=1/0,h(t,"endpoint-blocked","CSP connect-src"),p(e,e.state))}}),{Q:y,of:e=>[...y.values()].filter(({I:t})=>t.id===e),drop:o,X:u,ee:c,te:async()=>{for(;w.size>0;)await Promise.all(w)},ne:d,move:p,C:h,re:l}}(e,t,e=>{for(let t of d)try{t(e)}catch(e){reportError(e)}},n,r,i,s),{Q:h,of:f,drop:m,X:g,ne:b}=p,$=Promise.resolve();return{async submit(t,n,r){let i=e.now(),s=n.map(e=>((e,t)=>({...t,format:1,id:e.id,json:Le(e),state:"waiting",attempts:0,claimedMs:0,notBeforeMs:0,problem:null}))(t,{...e,url:ni(e.endpoint),savedMs:i,keepMs:r}));return c(()=>(async(e,t)=>{let n=t.filter(e=>{let t=h.get(Br(e));return!t||ri(t)});if(n.length>0){let t=[e.replaces,e.id].flatMap(f).filter(ri),r=await l(n,t);t.forEach(m);for(let e of n){let t=Ke(e,!0,r);h.set(Br(e),t),p.move(t,"waiting")}g()}return{durable:f(e.id).every(({durable:e})=>e)}})(t,s))},ie:e=>f(e).map(b),subscribe:e=>(d.add(e),()=>d.delete(e)),outbox:async()=>[...await o(),...h.values()].map(b).flatMap(({state:e,problem:t,durable:n,...r})=>"sent"===e?[]:{...r,state:e}),async flush(){await a(),p.ee(!0),await p.te()},resume:a,async se(e){for(let t of f(e).filter(ri))m(t),await u(t)},re:p.re}})({prove:tt}),ir.subscribe(nt)),ir}async function tt(e){return(await(import(new URL("proof.js",n().tag?.src||document.baseURI).href))).proofFrom(e)}function nt(e){if("error"===e.type){([...si.values()].at(-1)?.sender.C??s)(e.code,e.message);return}let{id:t,endpoint:n,state:r}=e.status,i=`${t} ${n}`;if(Zr(e.status)||ai.has(i))return;ai.add(i);let{lead:a={id:t},sender:l}=si.get(t)??{};(l?.emit??Sr)("leadline-sent",{lead:a,endpoint:n,confirmed:"sent"===r})}function rt(e,t){function r(n,r){return"form"===t&&"leadline-start"===n&&(e=>{let t=li(e);t&&et().re(t)})(y()),Sr(n,r,e,f?.id)}function a(e,t){i(e,t),r("leadline-error",{error:{code:e,message:t}})}function o(){e.isConnected&&(Ie(y().mapping),w.endpoints.length||a("endpoint-missing","leads go nowhere"),w.organization.name||a("organization-missing","expected a name"))}let u,h=null,f=null,m="",g=!1,b=()=>e.ae(),$=new MutationObserver(b),y=()=>(e=>{let{configured:t,tag:r,takenOver:i}=n(),a={};for(let n of gn){let[l,o,u]=mn[n];for(let c of[e?.getAttribute(n),t[n],r?.dataset[n],i[n],l]){let t="content"===n&&"object"==typeof c,r=[c].flat().join(" ").trim();if(r){if(!o||(u?u.test(r):o.split(", ").includes(r))){a[n]=t?c:r;break}s("setting-unknown",`${n}: expected ${o}, found "${r}"`,e)}}}return a})(e.asking?.host??e),v=()=>Ue(e,y().locale),w={g:pr,get f(){return!h},get id(){return f?.id??""},get le(){return f?.le??null},get m(){return(f??h)?.m??null},get organization(){return((e,{organization:t,privacy:n,email:r,phone:i})=>{let s=Object.entries({name:t,privacyUrl:n,email:r,phone:i,tel:i}).filter(([,e])=>e);return{...e,...Object.fromEntries(s)}})(h?.content?.organization,y())},get locale(){return((e,t)=>{if(!e||_r(e)!==_r(t))return t;try{return Intl.getCanonicalLocales(e)[0]??t}catch{return t}})(v(),h?.content?.locale??"en")},get direction(){return((e,t)=>{let{dir:n}=e.closest("[dir]")??document.documentElement;return"ltr"===n||"rtl"===n?n:Mr.test(t)?"rtl":"ltr"})(e,w.locale)},get theme(){return y().theme},get gate(){let{forms:e}=h?.content??{};return(e&&y().gate)??"none"},get oe(){return h?.content?.forms?.contact&&"contact"},get endpoints(){return De(y(),e)},get ue(){return Number(y().keep)},get delivery(){return et()},ce(){let t=["lang","dir",...gn];$.observe(e.asking?.host??e,{attributeFilter:t}),$.observe(document.documentElement,{attributeFilter:t}),u=(e=>{let{listeners:t}=n();return t.add(e),()=>t.delete(e)})(b),b(),l(`<${e.localName}>`,e.getAttributeNames(),e)},de(){$.disconnect(),u()},pe(){let{content:n}=y(),r=e.content||n,i=r?((e,t="en")=>{if("object"==typeof e)return Ee(e,()=>Re(e,"content"));if(e.startsWith("#")){let t=vr(e);return t?Ee(e+t,()=>Re(t,e)):"loading"===document.readyState?new Promise(e=>document.addEventListener("DOMContentLoaded",e)):wr("content-unreachable",`${e}: expected a script, found none`)}let n=[t,t.split("-",1)[0]].map(t=>Pe(e.replaceAll("{locale}",t))?.href??e);return Ee(n[0],async()=>xr.set(n[0],await(async e=>{let t="";for(let n of e)try{return Re(await Te(n,15e3),n)}catch(e){t=e.message}return wr("content-unreachable",`${e[0]}: expected a content file, got ${t}`)})(n)))})(r,v()):oi;h=null,i instanceof Promise?i.then(b):h=i,f=h?.content?((e,t,n)=>{let[r,i]=Ur[e],s=new Map(Object.entries(t[r]??{})),a=[...s.keys()],l=n||(s.has(i)?i:a[0]??i),o=s.get(l);return o?{id:l,le:o,m:null}:{id:l,le:null,m:{code:"content-invalid",message:`${t.id}: ${r}: expected "${l}", found ${a.join(", ")||"none"}`}}})(t,h.content,e[t]):null},he(){if(!h)return;let{m:n}=w;n?(m!==n.message&&a(n.code,n.message),m=n.message):g||(g=!0,e.updateComplete.then(()=>r("leadline-ready",{})),"form"===t&&p(o))},emit:r,C:a,fe:()=>((e,t)=>{let n=d(),r=c(),{utm:i,clickIds:s}=Object.keys({...r.utm,...r.clickIds}).length?r:n;return{page:r.landing,title:document.title.slice(0,200),referrer:n.referrer,landing:n.landing,utm:i,clickIds:s,locale:t,timezone:Intl.DateTimeFormat().resolvedOptions().timeZone,widget:e,variant:"",version:hn}})(e.localName,w.locale),submit:(t,n)=>(async(e,t,n,r)=>{let{storage:i,keep:s,mapping:a}=n;si.set(e.id,{sender:r,lead:e});let l="none"===i?0:36e5*Number(s),o={mapping:await Ie(a),challenge:li(n)},u=t.map(e=>({...e,...o})),{durable:c}=await et().submit(e,u,l);r.emit("leadline-saved",{lead:e,durable:c})})(t,De(y(),e,n),y(),w)};return e.me(w),w}function it({id:e,type:t,autocomplete:n}){return n??ui.get(e)??("email"===t||"tel"===t?t:void 0)}function st({type:e,unit:t,currency:n,locale:r}){if("percent"===e)return t??"%";if("money"!==e||!n)return t;let i={style:"currency",currency:n,currencyDisplay:"narrowSymbol"},s=new Intl.NumberFormat(r,i).formatToParts(0).find(e=>"currency"===e.type).value;return t?`${s} ${t}`:s}function at(e){let{id:t,help:n,hint:r,error:i}=e,s={help:n,hint:r,error:i,unit:st(e)};return Object.entries(s).filter(([,e])=>e).map(([e])=>`${t}-${e}`).join(" ")||void 0}function lt(e){let{id:t,type:n,options:r=[],ge:i}=e,s="consent"===n,a=[e.value].flat(),l=(l,o)=>{let{value:u,label:c,help:d}=l;return Qt`<label class="option" part="option"><input type=${"single"===n?"radio":"checkbox"} id=${o?`${t}-${u}`:t} name=${t} .value=${String(u)} ?required=${e.required&&"several"!==n} aria-invalid=${e.error?"true":"false"} aria-describedby=${tr(s?at(e):void 0)} .checked=${a.includes(s||u)} @change=${e=>{let{checked:t}=e.target;i(s?t:"several"===n?((e,t,n,r)=>r.filter(r=>r===t?n:e.includes(r.value)&&!(n&&(t.exclusive||r.exclusive))).map(({value:e})=>e))(a,l,t,r):u)}} /><span>${c}${d?Qt`<span class="small muted">${d}</span>`:Xt}</span></label>`};return Qt`<div class="options ${e.be?"chips":""}">${s?l({value:"on",label:e.label},0):r.map(l)}</div>`}function ot(e){let{id:t,options:n=[],value:r,ge:i}=e;return Qt`<select class="input" part="input" id=${t} name=${t} autocomplete=${tr(e.autocomplete)} ?required=${e.required} aria-invalid=${e.error?"true":"false"} aria-describedby=${tr(at(e))} @change=${e=>{let{selectedIndex:t}=e.target;i(n[t-1]?.value??null)}}><option value="" .selected=${null==r}>${e.placeholder??e.g.$e}</option>${n.map(e=>Qt`<option value=${e.value} .selected=${e.value===r}>${e.label}</option>`)}</select>`}function ut(e){let{id:t,type:n,label:r,value:i,min:s,max:a,step:l,ge:o}=e,u=h(n),c=st(e),d=u?"number":n,p=l??"any",f=({target:e})=>{let t=e;o(fe(t),t.validity.badInput)};if("multiline"===n)return Qt`<textarea class="input" part="input" id=${t} name=${t} rows="5" placeholder=${tr(e.placeholder)} ?required=${e.required} aria-invalid=${e.error?"true":"false"} aria-describedby=${tr(at(e))} .defaultValue=${String(i??"")} @input=${f}></textarea>`;let m=!u||s<0?void 0:"decimal";return Qt`<div class="typed ${n}">${"slider"===n?Qt`<input type="range" part="slider" aria-label=${r} min=${tr(s)} max=${tr(a)} step=${p} .defaultValue=${String(i??"")} @input=${f} />`:Xt}<input class="input" part="input" type=${d} id=${t} name=${t} inputmode=${tr(m)} min=${tr(s)} max=${tr(a)} step=${tr(u?p:void 0)} autocomplete=${tr(e.autocomplete??(u?"off":void 0))} placeholder=${tr(e.placeholder)} ?required=${e.required} aria-invalid=${e.error?"true":"false"} aria-describedby=${tr(at(e))} .defaultValue=${String(i??"")} @input=${f} />${c?Qt`<span class="muted" id="${t}-unit">${c}</span>`:Xt}</div>`}function ct(e){let{id:t,type:n,error:r,g:i}=e,s="consent"===n,a="single"===n||"several"===n,l=Qt`${e.label}${e.ye?Qt` <span class="muted">${i.optional}</span>`:Xt}${e.tag}`,o=a?l:Qt`<label for=${t}>${l}</label>`,u=e.heading?Qt`<h3 class="heading" part="label" tabindex="-1">${o}</h3>`:Qt`<span class="label" part="label">${o}</span>`,c=r&&Qt`<span class="hidden">${i.ve} </span>${r}`,d="select"===n?ot:a||s?lt:ut,p=Qt`${ci(t,"help",e.help)}${ci(t,"hint",e.hint)}${ci(t,"error",c)}${d(e)}${e.after}`,h=`field ${n} ${r?"invalid":""}`;return a?Qt`<fieldset part="field" aria-describedby=${tr(at(e))}><legend>${u}</legend><div class=${h}>${p}</div></fieldset>`:Qt`<div class=${h} part="field">${s?Xt:u}${p}</div>`}function dt({id:e,type:t,label:n},r){return{id:e,label:"consent"===t?"":n,message:r}}function pt(e){return hi.includes(e??"")}function ht(e){let t=e.map(({state:e})=>e);for(let e of["sent","unconfirmed"])if(t.includes(e))return e;return t.length&&!ft(e)?"refused":e.some(({state:e,attempts:t})=>"waiting"===e&&t)?"waiting":null}function ft(e){return e.some(({state:e})=>"refused"!==e)}function mt(e){let t=document.querySelector("leadline-form");return t&&Qt`<button class="button" part="quote" type="button" @click=${()=>he(t)}>${e.we}</button>`}function gt(e,t=[],n=0){return Qt`<svg class="bar" aria-hidden="true"><rect x="${n}%" width="${e-n}%" height="100%"></rect>${t.map(e=>Qt`<svg><line x1="${e}%" x2="${e}%" y2="100%"></line></svg>`)}</svg>`}function bt({label:e,url:t,status:n},r){let i="assumption"===n?r.xe:"unconfirmed"===n&&r.ke;return Qt`${t?Qt`<a href=${t} target="_blank" rel="noopener">${e}</a>`:e}${i?` (${i})`:Xt}`}function $t({value:e,number:t,text:n,l:r}){return Qt`<div class="pair" part="value"><dt>${e.label}${_i(e.help)}</dt><dd>${null===t?Qt`<span class="muted">${n}</span>`:Qt`<strong>${n}</strong>`}${_i(r)}</dd></div>`}function yt({session:e,g:t,Me:n,_e:r},i){let{input:s,options:a,value:l}=i;if(!i.set||JSON.stringify(l)===JSON.stringify(i.default))return Xt;let o=ce(t.Se,{value:Q(s,a,i.default,e.Oe.format)});return Qt`<button class="link small" type="button" aria-label="${o}: ${s.label}" @click=${()=>{n(i,null),r(s.id)}}>${o}</button>`}function vt(e,{score:t,band:n,areas:r,outcomes:i,recommendations:s,s:a}){return{id:e,score:t,band:n&&{id:n.id,title:n.title},areas:r,outcomes:Object.fromEntries(i.flatMap(({name:e,id:t,title:n})=>null===t?[]:[[e,{id:t,title:n}]])),recommendations:s.map(({id:e,title:t,reason:n})=>({id:e,title:t,reason:n})),answers:Object.fromEntries(a.flatMap(({question:e,y:t})=>null===t?[]:[[e.id,t]]))}}function wt({question:e,options:t,y:n},r){if("na"===n&&e.na&&!v(t,n))return r;let i=x(t,n);return"number"==typeof n&&e.unit&&!t.length?`${i} ${e.unit}`:i}function xt({session:e,g:t},{question:n}){let r=e.v.get(n.id);return r&&je(r,n,t)}function kt(e){let{session:t,g:n,locale:r,je:i,go:s,Ne:a}=e,{Ae:l,Oe:o,s:u,index:c}=t,{fill:d}=o,{title:p,intro:h,minutes:f,questions:m}=l.quiz,g=t.qe(i),b=g[0],$=!i&&b&&!b.required&&null===t.valueOf(b),y=i||c===u.length-1,v=g.flatMap(t=>{let n=xt(e,t),{id:r,label:i}=t.question;return n?{id:r,label:i,message:n}:[]}),w=m.map(({id:t})=>{let n=g.findIndex(({question:e})=>e.id===t),r=g[n];return r?Qt`${i?(({section:e},t)=>e&&e.id!==t?.section?.id?Qt`<div class="stack section"><h3>${e.title}</h3>${e.text&&Qt`<p class="muted">${e.text}</p>`}</div>`:Xt)(r,g[n-1]):Xt}<div class=${i?"":"appear"} part="question">${((e,t)=>{let{session:n,g:r,locale:i,je:s}=e,{question:a,required:l}=t,o=t.options.some(({value:e})=>"na"===e),u={value:"na",label:r.ze,exclusive:!0},c=[n.Te(t)&&r.Pe,"several"===a.type&&r.Ee];return ct({...a,options:a.na&&!o?[...t.options,u]:t.options,heading:!s,locale:i,g:r,value:n.valueOf(t),required:l,ye:s&&!l,hint:c.filter(Boolean).join(" "),error:xt(e,t),ge:(e,r)=>n.y(t,e,r)})})(e,r)}</div>`:Xt});return Qt`<div class="sections">${i||0===c?le(d(p),d(h),f&&ce(n.minutes,{time:de(f,"minute",r)})):Qt`<h2 class="compact" part="title">${d(p)}</h2>`}${oe(Qt`${i?Se(n.Re,v,a):(({session:{s:e,index:t},g:n})=>{let r={n:t+1,total:e.length};return Qt`<div><p class="pair small"><strong>${e[t]?.section?.title}</strong><span class="muted" role="status">${ce(n.Ie,r)}</span></p><div part="progress" role="progressbar" aria-label=${n.Ue} aria-valuemax=${r.total} aria-valuenow=${r.n}>${gt(r.n/r.total*100)}</div></div>`})(e)}${w}<div class="actions"><button class="button ${$?"quiet":""}" part="next" type="submit" @click=${ue(()=>s(()=>t.forward(i)))}>${$?n.Le:y?n.Ce:n.next}</button>${i||0===c?Xt:Qt`<button class="button quiet" part="back" type="button" @click=${()=>s(()=>t.Fe())}>${n.Fe}</button>`}</div>`,i?"sections":"")}</div>`}function Mt(e,t,n,r){return n.length?Qt`<section class="stack" part=${t}>${e&&Qt`<h3>${e}</h3>`}${r(n)}</section>`:Xt}function _t({session:e,g:t,locale:n,go:r,restart:i}){let{Ae:s,Oe:a}=e,{quiz:l}=s,{bands:o=[]}=l,{score:u,band:c,fill:d}=a,p=H(d),h=p(l.result??{}),f=h.mark&&p(h.mark),{scoreUnit:m}=h,g=e=>(e/100).toLocaleString(n,{style:"percent"}),b=e=>o.findIndex(t=>t.id===e)+1,$=e=>ce(t.readiness,{n:b(e),total:o.length}),y=e=>((e,t)=>{let n=Array.from({length:t-1},(e,n)=>(n+1)/t*100);return gt(e/t*100,n)})(b(e),o.length),v=({name:e})=>{let t=l.outcomes?.[e];return t&&"score"in t?t.score:void 0},w=null===u||h.hideScore?null:(({value:e,text:t,caption:n,mark:r})=>Qt`<div part="score"><p class="overline">${n}</p><p class="figure">${t}</p>${gt(e,r&&[r.at])}${r?Qt`<p class="small muted"><span aria-hidden="true">|</span> ${r.label}</p>`:Xt}</div>`)({value:u,text:(e=>m?`${e.toLocaleString(n,{maximumFractionDigits:0})} ${m}`:g(e))(u),caption:t.De,mark:f}),x=c&&Qt`<div class="stack"><div><p class="overline">${$(c.id)}</p><h3>${c.title}</h3></div>${y(c.id)}${ae(c.text)}</div>`,k=(e,n)=>n.length?Qt`<div class="stack">${e&&Qt`<h4>${e}</h4>`}<ol class="stack">${n.map(({label:e,text:n,reference:r,urgent:i})=>Qt`<li class="panel notice ${i?"warning":""}"><strong>${e}</strong>${r&&Qt` <span class="small muted">${ce(t.reference,{reference:r})}</span>`}<p>${n}</p></li>`)}</ol></div>`:Xt;return Qt`<div class="sections appear" part="result"><header><p class="overline" part="title">${d(l.title)}</p><h2 tabindex="-1">${h.title||t.Be}</h2></header>${a.outcomes.filter(e=>!v(e)).map(e=>{let{label:n,title:r,text:i,next:s,undecided:a}=e;return Qt`<section class="finding panel stack" part="outcome"><div><p class="overline">${n}</p>${r&&Qt`<h3>${r}</h3>`}</div>${ae(r?i:a)}${s&&Qt`<div class="next"><p class="overline">${t.We}</p>${ae(s)}</div>`}</section>`})}${w||x?Qt`<section class="panel readiness ${w&&x?"both":""}" part="level">${w}${x}</section>`:Xt}${Mt("","levels",a.outcomes.filter(e=>v(e)&&"score"!==v(e)),e=>e.map(({label:e,id:n,title:r,undecided:i})=>Qt`<div><p class="pair"><strong>${e}</strong><span class="muted">${n?`${$(n)}: ${r}`:i??t.He}</span></p>${y(n)}</div>`))}${Mt(t.Je,"areas",a.areas,e=>Qt`<ul class="areas">${e.map(({label:e,score:n})=>Qt`<li><p class="pair"><span>${e}</span><strong>${null===n?t.He:g(n)}</strong></p>${gt(n??0,f&&[f.at])}</li>`)}</ul>`)}${Mt(h.gapsTitle||t.gapsTitle,"gaps",a.gaps,e=>{let n=e.filter(({urgent:e})=>!e),r=e.filter(e=>e.urgent);return[k(t.Ve,r),k(r.length?t.Ye:"",n)]})}${Mt(d(l.recommendations?.title),"recommendations",a.recommendations,e=>Qt`<ul class="cells">${e.map(({title:e,reason:t,note:n})=>Qt`<li class="panel stack"><h4>${e}</h4><p>${t}</p>${n&&Qt`<p class="small muted">${n}</p>`}</li>`)}</ul>${ae(a.several)}`)}${Mt(t.Ke,"notes",a.notes,e=>Qt`<ul class="notes stack">${e.map(e=>Qt`<li>${e}</li>`)}</ul>`)}<div class="actions">${mt(t)}<button class="button quiet" type="button" @click=${()=>r(()=>e.Ze())}>${t.Ge}</button><button class="button quiet" type="button" @click=${()=>r(i)}>${t.Qe}</button></div><div class="small muted">${ae(h.disclaimer)}</div></div>`}var St=class{constructor(e){this.cssText=e}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}},Ot=([e])=>new St(e),{is:jt,defineProperty:Nt,getOwnPropertyDescriptor:At,getPrototypeOf:qt}=Object,zt=globalThis,Tt={},Pt=class extends HTMLElement{static get observedAttributes(){return this.finalize(),this.Xe&&[...this.Xe.keys()]}static et(e,t=Tt){this.tt(),this.elementProperties.set(e,t),Nt(this.prototype,e,this.nt(e,Symbol()))}static nt(e,t,n){let{get:r,set:i}=At(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let n=r.call(this);i.call(this,t),this.ae(e,n)}}}static tt(){if(this.hasOwnProperty("elementProperties"))return;let e=qt(this);e.finalize(),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(!this.hasOwnProperty("finalized")){this.finalized=!0,this.tt(),this.Xe=new Map;for(let[e,t]of this.elementProperties){let n=this.rt(e,t);void 0!==n&&this.Xe.set(n,e)}this.it=[this.st].flat(9)}}static rt(e,t){return!1===t.attribute?void 0:e.toLowerCase()}constructor(){super(),this.lt=void 0,this.ot=!1,this.ut()}ut(){this.ct=new Promise(e=>this.dt=e),this.pt(),this.ae()}me(e){this.ht=e}pt(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);this.lt=e}ft(){let e=this.attachShadow({mode:"open"});return((e,t)=>{e.adoptedStyleSheets=t.map(e=>e.styleSheet)})(e,this.constructor.it),e}connectedCallback(){this.mt??=this.ft(),this.dt(!0),this.ht.ce()}dt(e){}disconnectedCallback(){this.ht.de()}attributeChangedCallback(e,t,n){this[this.constructor.Xe.get(e)]=n}ae(e,t){void 0!==e&&jt(this[e],t)||!1===this.ot&&(this.ct=this.gt())}async gt(){this.ot=!0;try{await this.ct}catch(e){Promise.reject(e)}return this.bt(),!this.ot}bt(){if(this.ot){for(let[e,t]of this.lt)this[e]=t;this.lt=[];try{this.ht.pe(),this.update()}catch(e){throw this.$t(),e}this.ht.he(),this.updated()}}$t(){this.ot=!1}get updateComplete(){return this.ct}update(e){this.$t()}updated(e){}};Pt.elementProperties=new Map,Pt.finalized=new Map,(zt.reactiveElementVersions??=[]).push("2.1.2");var Et=globalThis,Rt=e=>e,It=Et.trustedTypes,Ut=It?(()=>{for(let e of["leadline","lit-html"])try{return It.createPolicy(e,{createHTML:e=>e})}catch{}})():void 0,Lt="$lit$",Ct=`lit$${Math.random().toFixed(9).slice(2)}$`,Ft="?"+Ct,Dt=`<${Ft}>`,Bt=document,Wt=()=>Bt.createComment(""),Ht=e=>null===e||"object"!=typeof e&&"function"!=typeof e,Jt=Array.isArray,Vt="[ \t\n\f\r]",Yt=/<\/?[a-z][^>\s]*/g,Kt=RegExp(`>|${Vt}(?:([^\\s"'>=/]+)(${Vt}*=${Vt}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),Zt=/'/g,Gt=/"/g,Qt=(e,...t)=>({_$litType$:1,strings:e,values:t}),Xt=Symbol.for("lit-nothing"),en=new WeakMap,tn=Bt.createTreeWalker(Bt,129),nn=class t{constructor({strings:n},r){let i;this.parts=[];let s=0,a=0,l=n.length-1,o=this.parts,[u,c]=(t=>{let n=t.length-1,r=[],i="",s=Yt;for(let e=0;e<n;e++){let n,a,l=t[e],o=-1,u=0;for(;u<l.length&&(s.lastIndex=u,a=s.exec(l),null!==a);)u=s.lastIndex,s===Kt?">"===a[0]?(s=Yt,o=-1):void 0===a[1]?o=-2:(o=s.lastIndex-a[2].length,n=a[1],s=void 0===a[3]?Kt:'"'===a[3]?Gt:Zt):s=Kt;i+=s===Yt?l+Dt:o>=0?(r.push(n),l.slice(0,o)+Lt+l.slice(o)+Ct+""):l+Ct+(-2===o?e:"")}return[e(t,i+(t[n]||"<?>")),r]})(n);for(this.el=t.createElement(u,r),tn.currentNode=this.el.content;null!==(i=tn.nextNode())&&o.length<l;){if(1===i.nodeType){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(Lt)){let t=c[a++],n=i.getAttribute(e).split(Ct),r=/([.?@])?(.*)/.exec(t);o.push({index:s,name:r[2],strings:n,ctor:"."===r[1]?ln:"?"===r[1]?on:"@"===r[1]?un:an}),i.removeAttribute(e)}}else i.data===Ft&&o.push({index:s});s++}}static createElement(e,t){let n=Bt.createElement("template");return n.innerHTML=e,n}},rn=class{constructor(e,t){this.yt=[],this.vt=e}u(e){let{el:{content:t},parts:n}=this.vt,r=Bt.importNode(t,!0);tn.currentNode=r;let i=tn.nextNode(),s=0,a=0,l=n[0];for(;void 0!==l;)s===l.index&&(this.yt.push(l.ctor?new l.ctor(i,l.name,l.strings):new sn(i,i.nextSibling)),l=n[++a]),s!==l?.index&&(i=tn.nextNode(),s++);return tn.currentNode=Bt,r}p(e){let t=0;for(let n of this.yt)n.strings?(n.wt(e,t),t+=n.strings.length-2):n.wt(e[t]),t++}},sn=class e{constructor(e,t){this.xt=Xt,this.kt=e,this.Mt=t}wt(e){Ht(e)?e===Xt||null==e||""===e?(this.xt!==Xt&&this._t(),this.xt=Xt):e!==this.xt&&this._(e):e._$litType$?this.$(e):Jt(e)?this.k(e):this._(e)}O(e){return this.kt.parentNode.insertBefore(e,this.Mt)}T(e){this.xt!==e&&(this._t(),this.xt=this.O(e))}_(e){this.xt!==Xt&&Ht(this.xt)?this.kt.nextSibling.data=e:this.T(Bt.createTextNode(e)),this.xt=e}$(e){let{values:t}=e,n=this.St(e);if(this.xt?.vt===n)this.xt.p(t);else{let e=new rn(n),r=e.u();e.p(t),this.T(r),this.xt=e}}St(e){let t=en.get(e.strings);return void 0===t&&en.set(e.strings,t=new nn(e)),t}k(t){Jt(this.xt)||(this.xt=[],this._t());let n,r=this.xt,i=0;for(let s of t)i===r.length?r.push(n=new e(this.O(Wt()),this.O(Wt()))):n=r[i],n.wt(s),i++;i<r.length&&(this._t(n&&n.Mt.nextSibling,i),r.length=i)}_t(e=this.kt.nextSibling,t){for(;e!==this.Mt;){let t=Rt(e).nextSibling;Rt(e).remove(),e=t}}},an=class{constructor(e,t,n){this.element=e,this.name=t,n.length>2||""!==n[0]||""!==n[1]?(this.xt=Array(n.length-1).fill(new String),this.strings=n):this.xt=Xt}wt(e,t){let n=this.strings,r=!1;if(void 0===n)r=e!==this.xt,this.xt=e;else{let i,s,a=e;for(e=n[0],i=0;i<n.length-1;i++)s=a[t+i],r||=s!==this.xt[i],s===Xt?e=Xt:e!==Xt&&(e+=(s??"")+n[i+1]),this.xt[i]=s}r&&this.j(e)}j(e){e===Xt?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ln=class extends an{j(e){this.element[this.name]=e===Xt?void 0:e}},on=class extends an{j(e){this.element.toggleAttribute(this.name,!!e&&e!==Xt)}},un=class extends an{wt(e){this.xt===Xt&&this.element.addEventListener(this.name,this),this.xt=e}handleEvent(e){this.xt(e)}};(Et.litHtmlVersions??=[]).push("3.3.3");var cn=(e,t)=>{(t._$litPart$??=new sn(t.appendChild(Wt()),null)).wt(e)},dn=globalThis,pn=class extends Pt{update(e){let t=this.render();super.update(e),cn(t,this.mt)}};pn._$litElement$=!0,pn.finalized=!0,(dn.litElementVersions??=[]).push("4.2.2");var hn="0.1.0",fn=Symbol.for(`leadline ${hn}`),mn={endpoint:[],connector:["json"],mapping:[],content:[],organization:[],privacy:["","an http(s) URL or a path",/^(https?:|[./?#]|[^:]+$)/i],email:["","an e-mail address",/^[^\s@]+@[^\s@]+$/],phone:[],locale:["","a language tag",/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i],theme:["auto","auto, light, dark"],challenge:[],analytics:["none","none"],storage:["on-submit","on-submit, none"],gate:["none","none, before, after, optional"],keep:["72","hours from 1 to 744",/^(?!0)([1-6]?\d?\d|7[0-3]\d|74[0-4])$/]},gn=Object.keys(mn),bn=[...gn,"quiz","calculator","form","layout"],$n=/^(gclid|gbraid|wbraid|msclkid|fbclid|li_fat_id|ttclid)$/,yn=e=>e.replace(/[?#].*/s,"").slice(0,1e3),vn=e=>(t,n)=>{t.constructor.et(n,e)},wn={id:[/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,"an id: lower-case letters, digits and hyphens"],name:[/^(?!constructor$)[a-z][a-zA-Z0-9]*$/,"a name: letters and digits"],url:[/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\.{1,2}\/|#)/i,"an http(s), mailto or tel address or a path"],locale:[/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{5,8})?$/,'a language tag such as "en" or "pt-BR"']},xn=class extends Error{constructor(e,t){super(e,t),this.code=e}},kn=class extends Error{constructor(e,t,n){super(`expected ${t} at ${e+1}, found ${n}`),this.index=e,this.w=t,this.x=n}},Mn=/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i,_n=["number","string","boolean"],Sn=[0,"",!1],On=e=>null!==e,jn=e=>t=>P(t(e)),Nn=(e,t)=>t.flatMap(t=>t(e)),An=e=>(t,...n)=>q(e(...n.map(e=>e(t)).map(z))),qn=e=>(t,n,r)=>e(E(n(t),r(t))),zn=e=>An((t,n=0)=>Math.sign(t)*_(Math.abs(t),10**-Math.trunc(n)||NaN,e)),Tn=e=>An((t,n=1)=>_(t,n,e)),Pn=(e,t)=>Nn(e,t).filter(e=>On(e)&&"string"!=typeof e).map(Number),En=e=>(t,...n)=>q(e(Pn(t,n))),Rn=e=>En(t=>t.length?e(...t):0),In=e=>(t,n,r)=>{try{return n(t)}catch(n){if(n instanceof xn&&e(n.code))return r(t);throw n}},Un=e=>(t,n,...r)=>{let i=Nn(t,[n]).filter(On),s=Nn(t,r);return R(t,i.length*s.length),s[e](e=>i.some(t=>0===E(t,e)))},Ln=(e,t)=>t.reduceRight((t,n)=>(t+n)/(1+e),0),Cn=An((e,t,n,r=0,i=0)=>{let s=(1+e)**t;return e?e*(n*s+r)/(1-s)/(1+e*i):-(n+r)/t}),Fn={IF:[(e,t,n,r=()=>!1)=>(jn(e)(t)?n:r)(e),2,3],IFS:[(e,...t)=>{let n=t.findIndex((t,n)=>n%2==0&&jn(e)(t));return n<0?k("#N/A"):t[n+1](e)},2,1/0],AND:[(e,...t)=>t.every(jn(e)),1,1/0],OR:[(e,...t)=>t.some(jn(e)),1,1/0],NOT:[(e,t)=>!jn(e)(t),1],IFERROR:[In(e=>"#LIMIT!"!==e),2],IFNA:[In(e=>"#N/A"===e),2],ISBLANK:[(e,t)=>null===t(e),1],MIN:[Rn(Math.min),1,1/0],MAX:[Rn(Math.max),1,1/0],SUM:[En(e=>e.reduce(S,0)),1,1/0],COUNT:[(e,...t)=>t.flatMap(t=>{let n=t(e);return O(n)||"number"==typeof n?n:[]}).length,1,1/0],COUNTA:[(e,...t)=>Nn(e,t).filter(On).length,1,1/0],ROUND:[zn(Math.round),1,2],ROUNDUP:[zn(Math.ceil),1,2],ROUNDDOWN:[zn(Math.floor),1,2],MROUND:[An((e,t)=>e<0&&t>0?k("#NUM!"):_(e,t,Math.round)),2],CEILING:[Tn(Math.ceil),1,2],FLOOR:[Tn(Math.floor),1,2],ABS:[An(Math.abs),1],SQRT:[An(Math.sqrt),1],NPV:[(e,t,...n)=>q(Ln(z(t(e)),Pn(e,n))),2,1/0],IRR:[(e,...t)=>{let n=Pn(e,t);R(e,60*n.length);let r=n.map(Math.sign).filter(Boolean);r[0]!==-r.at(-1)&&k("#NUM!");let[i,s,a]=[0,1,0];for(let e=0;e<60;e++){let e=(i+s)/2;a=e/(1-e)-1,Math.sign(Ln(a,n))===r[0]?s=e:i=e}return a},1,1/0],PMT:[Cn,3,5],LOOKUP:[(e,t,n,r)=>{let i=M(z(t(e))),{rows:s=k("#VALUE!"),columns:a,interpolate:l}=n(e)??"",o=r?r(e):1,u=a.indexOf(o)+1||Number(o),c=s.findIndex(([e])=>null!=e&&i<=e),[d=[],p]=[s[c],s[c-1]],h=(i>=0&&u>0?d[u]:null)??k("#N/A");if(!l||!p||i===d[0])return h;let f=p[u]??k("#N/A");return q(f+(h-f)*(i-p[0])/(d[0]-p[0]))},2,3],SCORE:[(e,t)=>j(e.scope.score?.(t.id??"")),1],HAS:[Un("every"),2,1/0],ANY:[Un("some"),2,1/0]},Dn={"=":[1,qn(e=>0===e)],"<>":[1,qn(e=>0!==e)],"<":[1,qn(e=>e<0)],">":[1,qn(e=>e>0)],"<=":[1,qn(e=>e<=0)],">=":[1,qn(e=>e>=0)],"&":[2,(e,t,n)=>{let r=T(t(e))+T(n(e));return r.length>32767?k("#LIMIT!"):r}],"+":[3,An(S)],"-":[3,An((e,t)=>S(e,-t))],"*":[4,An((e,t)=>e*t)],"/":[4,An((e,t)=>0===t?k("#DIV/0!"):e/t)],"^":[5,An((e,t)=>0===e&&t<0?k("#DIV/0!"):e**t)]},Bn={"-":An(e=>0-e),"+":An(e=>e),"%":An(e=>e/100)},Wn=2e3,Hn=/\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"(?!")|([A-Za-z_][A-Za-z0-9_]*)|<>|[<>]=|\S|$)/uy,Jn=new Map,Vn=/\{([a-z_][\w-]*)\}/gi,Yn={number:2,money:0,percent:1,days:1,months:0,years:1},Kn=/^[a-z]{3}$/i,Zn=e=>"number"===e?{}:"percent"===e?{style:e}:{style:"unit",unit:e.slice(0,-1),unitDisplay:"long"},Gn=new Map,Qn=e=>"number"==typeof e?e+0:null,Xn=n,er=e=>e.preventDefault(),tr=e=>e??Xt,nr=e=>`[name="${CSS.escape(e)}"]`,rr=class extends pn{constructor(...e){super(...e),this.Ot=null,this.jt=!1,this.#e=null,this.#t=""}get Nt(){return".heading"}#e;#t;connectedCallback(){super.connectedCallback(),p(()=>this.ae())}update(e){let{le:t,id:n,locale:r,organization:i}=this.widget,s=t&&this.#n(t,JSON.stringify([n,r,i]));super.update(e),((e,t)=>{for(let n of e.querySelectorAll(".field input, .field textarea")){let{defaultValue:e}=n;(t||String(fe(n)??"")!==e)&&(n.value=e)}})(this.mt,!!s)}focus(e){let t=e=>this.mt.querySelector(e);(t(this.Nt)??t("[part=base]"))?.focus(e)}start(){this.jt||this.widget.emit("leadline-start",{}),this.jt=!0}#n(e,t){if((e!==this.#e||t!==this.#t)&&(Object.keys(this.given).length&&(this.Ot??=this.given),this.#e=e,this.#t=t,this.At(e)),!this.Ot)return!1;let{answers:n,e:r}=y("questions"in e?e.questions:"inputs"in e?e.inputs:e.fields,this.Ot);if(this.Ot=null,this.replace(n),r.length){let e=`${this.widget.id}: expected its ids and values, found others in ${r.join(", ")}`;this.widget.C("unknown-answer",e)}return!0}};me([vn()],rr.prototype,"content");var ir,sr,ar=/@((gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|proton|protonmail|yandex|qq|163|126)\.((co|com)\.)?[a-z]{2,3}|web\.de|mail\.ru)$/i,lr=/\(0\)|[\s().\-/]/g,or=/^(?:\+|00)([1-9]\d{7,14})$/,ur=["name","email","phone","phoneE164","company","role","country","message"],cr=new Set([...ur,"standards","timeframe"]),dr=(e=>{let t,n=new Map,r=[];for(let r of e.split("~")){let[e,...i]=r.split("\n"),s=e.split("^");i.length?t.push([s,i]):n.set(e,t=[])}let i=e=>Object.fromEntries(n.get(e).flatMap(([e,t])=>{let n=s(e,t.shift()??"");return void 0===n?[]:[[e[0],n]]})),s=(e,t)=>{let[n,a,l=""]=e,o=t.slice(1),u=o.split("^");switch(t[0]){case void 0:return;case"+":return i(n);case"*":{let e=Array.from({length:Number(o)},()=>i(n));return r.push(e),e}case"&":return r[Number(o)];case"@":return Object.fromEntries(o.split(" ").map(e=>[e,i(n)]));case"[":return u.map(t=>s(e,t));case"#":{let[e,...t]=u.map(e=>{let t=0;return e.split(" ").map(e=>t+=Number(e))});return e.map((e,n)=>[e,...t.map(e=>e[n])])}case"!":return!o;case"=":return o;default:return isNaN(t)?null==a?t:t.replace(/^[a-z]/,e=>a?a+e:e.toUpperCase())+l:Number(t)}};return i("")})(words),pr={f:"Loading",optional:"(optional)",$e:"Please choose",ze:"Does not apply",qt:"Yes",zt:"No",Ee:"Select all that apply.",Re:"There is a problem",ve:"Error:",Qe:"Start again",we:"Request a quote",source:"Sources",ke:"single source, not confirmed",b:"Please contact us directly",h:"You can reach us directly:",d:"Please use the contact details on this website.",phone:"Phone",email:"Email",address:"Address",c:"Website",booking:"Book a talk",minutes:"About {time}",Ie:"Question {n} of {total}",Ue:"Progress",next:"Continue",Fe:"Back",Le:"Skip",Ce:"See the result",Pe:"Pre-selected by your earlier answers.",Be:"Your result",We:"Next step",readiness:"Level {n} of {total}",De:"Score",Je:"Area by area",He:"not rated",gapsTitle:"What to work on",Ve:"First to do",Ye:"Then",reference:"Clause {reference}",Ke:"Good to know",Ge:"Change answers",gate:{before:"First, {organization} asks for your contact details. They are sent now, your answers later.",after:"Your result is ready. First, {organization} asks for your contact details. They are sent with your answers.",optional:"For a reply, {organization} needs your contact details. They are sent with your answers."},Tt:"No, thanks",Pt:"Your figures",Et:"Your estimate",xe:"our assumption",Se:"Reset to {value}",Rt:"on request",It:"The estimate still shows your last valid figures.",Ut:"Year {n}",working:"How this is calculated",v:{required:"Fill this in",choice:"Choose an answer",email:"Enter an email address, like name@example.com",tel:"Enter a phone number, like +49 30 1234567",url:"Enter a web address, like https://example.com",number:"Enter a number",min:"Enter {limit} or more",max:"Enter {limit} or less",tooLong:"Shorten this to {limit} characters",date:"Enter a real date",consent:"Tick the box if you agree"},Lt:"the operator of this website",Ct:"Privacy notice",honeypot:"Leave this field empty",Ft:"We will send along",Dt:"your answers: {title}",Bt:"where you came from, your language and time zone",Wt:"Sending",Ht:{sent:["Thank you","Your message has arrived."],unconfirmed:["Sent, but not confirmed","If you hear nothing, please get in touch again."],waiting:["Saved on this device, not sent yet","We keep trying for {time}, also on your next visit."],memory:["Not sent yet: please keep this page open","We keep trying while it is open."],refused:["Your message was not accepted","Please correct what is marked."],unclear:["Your message was not accepted","Please check what you entered."],cancelled:["Not sent","This website stopped it."],noEndpoint:["Not sent: this form is not connected yet","What you entered stays on this page."],outboxFull:["Not sent: too many messages wait on this device","Please try again when you are online."],broken:["Not sent","Something went wrong here."]},Jt:"Received",Vt:"Check this entry",Yt:"Reference {id}",Kt:"Send another",Zt:"See or change what you sent",se:"Delete it from this device",Gt:"Hot lead",Qt:"Warm lead",Xt:"Cold lead",en:"TEST",tn:"no name given",nn:"Wants",rn:"When",in:"Message",sn:"First to work on",an:"Recommended",ln:"Reach at",on:"Agreed to",un:"nothing",cn:"Asked on",dn:"Came from",pn:"Campaign",hn:"Language and time zone"},hr={M:{string:"$comment $schema version name person phone tel email address score showIf suggest when atMost currency low high formula autocomplete hot cold",id:"id section area group",locale:"locale",url:"url privacyUrl booking logo",text:"title intro text label help placeholder unit advice reference undecided next several note reason disclaimer gapsTitle scoreUnit missing submit",number:"minutes min max step weight below urgent from limit rank at digits years maxLength",boolean:"required na exclusive separate hidden hideScore folded assumption interpolate headline cumulative half","string number":"value"},S:{"":{keys:"id version locale"},organization:{keys:""},quizzes:{q:{keys:"title questions"}},calculators:{q:{keys:"title inputs values",A:{notes:{list:{keys:"text"}}}}},forms:{q:{keys:"title fields submit"}},sections:{list:{keys:"id title"}},steps:{list:"text",N:2},questions:{list:{keys:"id label type"},N:1},formulas:{q:"string"},areas:{list:{keys:"id label"}},bands:{list:{keys:"id title from",A:{id:"string"}}},gates:{list:{keys:"when atMost"}},outcomes:{q:{keys:["label rules","label score"]}},recommendations:{keys:"title limit items"},notes:{list:{keys:"when text"}},result:{keys:""},options:{list:{keys:"value label",A:{score:"number"}},N:2},type:["single","several","select","scale","yes-no","number","text","multiline","date","money","slider","percent","email","tel","url","consent"],gap:{keys:"below text"},include:{q:"number"},rules:{list:{keys:"id title"},N:1},items:{list:{keys:"id title rules",A:{rules:{list:{keys:"when rank reason"},N:1}}}},mark:{keys:"at label"},groups:{list:{keys:"id title"}},inputs:{list:{keys:"id label type default"},N:1},tables:{q:{keys:"label rows"}},values:{list:{keys:"id label formula",A:{id:"name"}},N:1},series:{list:{keys:"id label formula years",A:{id:"name"}}},default:{M:"string number",list:"string number",keys:"formula"},source:{keys:"label",A:{label:"string"}},status:["confirmed","unconfirmed","assumption"],columns:{list:"id"},rows:{list:{list:"number null",N:2},N:1},format:["number","money","percent","days","months","years"],fields:{list:{keys:"id label type"},N:1},thanks:{keys:"title"},priority:{keys:""},routes:{list:{keys:"endpoints"}},endpoints:{list:"number",N:1}}},fr=/^(questions|areas|formulas|outcomes|inputs|values|series|tables|fields)$/,mr=/^(showIf|when|suggest|score|formula|low|high|hot|cold)$/,gr={M:"string",list:{keys:"text",A:{text:"string"}},N:1},br={string:"a text",number:"a number",boolean:"true or false",list:"a list",object:"an object"},$r=["score","band","recommended"],yr=globalThis.fetch,vr=e=>document.getElementById(e.slice(1))?.textContent,wr=(e,t)=>({content:null,m:{code:e,message:t}}),xr=new Map,kr=new Map,Mr=/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)\b/i,_r=e=>e.split("-",1)[0].toLowerCase(),Sr=t,Or="application/json",jr={z:"application/x-www-form-urlencoded;charset=UTF-8",J:!0},Nr={...jr,G:!0},Ar={z:"text/plain;charset=UTF-8",G:!0},qr=/"(ok|success)": ?true|"status": ?"success"|inlineMessage|redirectUri|^(ok|Accepted)$/,zr={...jr,Z:qr,P:{name:"contact_name",email:"contact_email",subject:"subject",_subject:"subject",message:"summary"}},Tr={email:"contact_email",phone:"contact_phone",country:"contact_country"},Pr=new Map(Object.entries({leadline:{z:Or,V:!0,Z:/"id"/},json:{z:Or},"json+key":{z:Or,V:!0},form:Nr,text:Ar,hubspot:{z:Or,J:!0,E:!0,R:!0,Z:qr,P:{...Tr,firstname:"firstName",lastname:"lastName",company:"contact_company",jobtitle:"contact_role",message:"summary"}},formspree:zr,web3forms:zr,netlify:Nr,salesforce:{...Nr,E:!0,Y:!0,P:{...Tr,first_name:"firstName",last_name:"lastName",company:"company",title:"contact_role",description:"summary"}},slack:{...Ar,J:!0,E:!0,Z:qr,P:{text:"summary"}},zapier:zr,make:zr,n8n:Ar,"apps-script":Ar})),Er=e=>Pr.get(e),Rr=(e="")=>e.split(/\s+/).filter(Boolean),Ir=/^(https:\/\/[^/@]+|http:\/\/(([^/@]+\.)?localhost|127(\.\d+){3}|\[::1\])(:\d+)?)\//,Ur={quiz:["quizzes","readiness"],calculator:["calculators","benefit"],form:["forms","quote"]},Lr={now:()=>Date.now(),F:()=>performance.now(),after(e,t){let n=setTimeout(t,e);return()=>clearTimeout(n)}},Cr=globalThis.fetch,Fr=e=>(new TextEncoder).encode(e).length,Dr=({id:e,endpoint:t})=>[e,t],Br=e=>Dr(e).join(" "),Wr=36e5,Hr=[408,409,425,429],Jr=[400,413,415,422],Vr=(...e)=>e.find(e=>"string"==typeof e)??"",Yr=(e=0)=>({D:0,W:0,H:e}),Kr=({url:e})=>e.href.replace(e.hash,""),Zr=({state:e})=>"sent"!==e&&"unconfirmed"!==e,Gr=["online","pageshow","visibilitychange"],Qr=({U:e,I:t})=>e&&0===t.attempts,Xr=class extends Error{},ei="leadline",ti="outbox",ni=e=>new URL(e,globalThis.document?.baseURI).href,ri=({state:e})=>"refused"===e,ii=e=>e.map(({I:e})=>e),si=new Map,ai=new Set,li=({challenge:e})=>e&&Pe(e)?.href,oi={content:dr,m:null},ui=new Map([["name","name"],["email","email"],["phone","tel"],["company","organization"],["role","organization-title"],["country","country-name"]]),ci=(e,t,n)=>n?Qt`<p class=${"error"===t?t:"small muted"} id="${e}-${t}" part=${t}>${n}</p>`:Xt,di={multiline:5e3,email:254},pi={email:/^[^\s@,;<>()"]+@[^\s@.,;<>()"]+(\.[^\s@.,;<>()"]+)+$/,tel:/^(?=(\P{Nd}*\p{Nd}){5,20}\P{Nd}*$)[\p{Nd}\s+()\-./,;*#]+((ext|x|app?)[\p{Nd}\s.]+)?$/iu,url:/^(https?:\/\/)?[^\s/?#.@]+(\.[^\s/?#.@]+)+([/?#]\S*)?$/i},hi=["sent","unconfirmed","waiting"],fi={sent:"positive",unconfirmed:"warning",waiting:"warning",cancelled:"warning"},mi=Ot`:host{display:block}:host([hidden]){display:none}.widget{all:initial;visibility:inherit;pointer-events:inherit;color-scheme:light dark;max-width:var(--_max-width);font:var(--_font-size) / 1.5 var(--_font);color:var(--_text);overflow-wrap:break-word;-webkit-text-size-adjust:100%;margin-inline:auto;display:block;container-type:inline-size}.light{color-scheme:light}.dark{color-scheme:dark}*{box-sizing:border-box;border:0;min-width:0;margin:0;padding:0}.card{padding:clamp(var(--_space) * 2, 5cqi, var(--_space) * 5);background:var(--_surface);border:1px solid var(--_line);border-radius:calc(var(--_radius) * 1.5);box-shadow:var(--_shadow);--_line:color-mix(in srgb, var(--_border) 35%, transparent)}ul,ol{list-style:none}h2,h3,h4{font:600 1em / 1.25 var(--_font-heading);text-wrap:balance}h2{font-size:1.5em}h3{font-size:1.25em}.stack>*+*{margin-block-start:calc(var(--_space) * 1.5)}.sections>*+*{margin-block-start:calc(var(--_space) * 4)}.muted{color:var(--_text-muted)}.small,.overline{font-size:.875em}.overline{color:var(--_accent);font-weight:600}.panel{padding:min(5cqi, var(--_space) * 2.5);background:var(--_surface-raised);border-radius:var(--_radius)}.actions{gap:calc(var(--_space) * 1.5);flex-wrap:wrap;display:flex}button{font:inherit;cursor:pointer}.button{min-height:48px;color:var(--_on-accent);background:var(--_accent);border:1px solid var(--_accent);border-radius:calc(var(--_radius) * .75);padding:.5em 1.5em;font-weight:600}.button:hover{filter:brightness(1.1)}.button[aria-disabled=true]{cursor:progress;opacity:.75}.quiet{color:var(--_accent);border-color:var(--_border);background:0 0}.quiet:hover{background:var(--_accent-soft)}.link{background:0 0;min-height:44px}a,.link{color:var(--_accent);text-decoration:underline}summary{width:fit-content;color:var(--_accent);cursor:pointer;padding-block:10px;font-weight:600}:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}[tabindex="-1"]:focus{outline:none}.hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media (prefers-reduced-motion:no-preference){.appear{animation:appear calc(var(--_motion) * 1.5) ease-out}}@keyframes appear{0%{translate:0 8px}}@media print{button{display:none}}`,gi=(sr=`:host{${[...Object.entries({surface:["#ffffff","#0e1b23"],"surface-raised":["#f2f6f8","#162731"],text:["#0f2430","#e8eff2"],"text-muted":["#4b616c","#a9bdc6"],border:["#728894","#76909d"],accent:["#0b5566","#64c8d3"],"on-accent":["#ffffff","#06222a"],positive:["#17694a","#72d3a4"],warning:["#875300","#efbf66"],danger:["#b3261e","#ff9e94"],focus:["#1b66c9","#93c7ff"]}).map(([e,[t,n]])=>[e,`light-dark(${t}, ${n})`]),...Object.entries({"accent-soft":"color-mix(in srgb, var(--_accent) 10%, var(--_surface))",font:"system-ui, sans-serif","font-heading":"var(--_font)","font-size":"medium",radius:"12px",space:"8px",shadow:"0 4px 24px rgb(15 36 48 / 8%)",motion:"180ms","max-width":"45em"})].map(([e,t])=>`--_${e}: var(--leadline-${e}, ${t});`).join("")}}`,new St(sr)),bi=Ot`.field>*+*,legend+*,.header>*+*{margin-block-start:calc(var(--_space) * .75)}.label{font-weight:600;line-height:1.35;display:block}.label .muted{font-weight:400}.heading{margin-block-end:calc(var(--_space) * 1.5);font-size:1.375em}.error{color:var(--_danger);font-weight:600}input,select,textarea{font:inherit;color:inherit;accent-color:var(--_accent);font-size:max(16px,1em)}.input{background:var(--_surface);border:1px solid var(--_border);border-radius:calc(var(--_radius) * .75);width:100%;min-height:48px;padding:.5em .75em}.input::placeholder{color:var(--_text-muted);opacity:1}[type=number],[type=date]{max-width:11em}.typed{flex-wrap:wrap;align-items:center;gap:0 .75em;display:flex}[type=range]{cursor:pointer;flex:5em;height:44px}.slider .input{width:6em}.options{gap:var(--_space);display:grid}.option{min-height:44px;padding:calc(var(--_space) * 1.5) calc(var(--_space) * 2);cursor:pointer;border:1px solid var(--_line);border-radius:var(--_radius);gap:.75em;line-height:1.4;display:flex}.input:hover,.option:hover,.option:has(:checked){border-color:var(--_accent)}.option:has(:checked){background:var(--_accent-soft)}.invalid .input,.invalid .option{border-color:var(--_danger);box-shadow:inset 0 0 0 1px var(--_danger)}.option input{flex:none;width:1.25em;height:1.25em}.option .muted{display:block}.chips{flex-wrap:wrap;display:flex}.chips .option{border-radius:22px;align-items:center;padding-block:.4em}.consent .option{box-shadow:none;background:0 0;border:0;padding-inline:0}`,$i=[gi,mi,Ot`.notice{--_tone:var(--_accent);background:color-mix(in srgb, var(--_tone) 8%, var(--_surface));border-inline-start:5px solid var(--_tone)}.notice .overline{color:var(--_tone)}.danger{--_tone:var(--_danger)}.warning{--_tone:var(--_warning)}.positive{--_tone:var(--_positive)}.pair{flex-wrap:wrap;gap:0 1em;display:flex}.pair>:first-child{flex:6em}.pair>:last-child{text-align:end;margin-inline-start:auto}.pair strong{white-space:nowrap;font-variant-numeric:tabular-nums}dt span,dd span{display:block}.cells{gap:calc(var(--_space) * 1.5);grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr));display:grid}.notes{list-style:revert;padding-inline-start:1.25em}.card+leadline-form{margin-block-start:calc(var(--_space) * 2)}.figure{font:700 2em / 1.2 var(--_font-heading)}.bar{background:var(--_line);width:100%;height:10px;fill:var(--_accent);border:1px solid #0000;border-radius:5px;margin-block:.5em;display:block}line{stroke:var(--_text);stroke-width:2px}[dir=rtl] .bar{transform:scaleX(-1)}`,bi],yi=[$i,Ot`form>*+*{margin-block-start:calc(var(--_space) * 3)}details form{padding-block-start:calc(var(--_space) * 2)}[type=submit]{width:100%}.grid{gap:calc(var(--_space) * 2.75) calc(var(--_space) * 2.5);display:grid}@container (width>34em){.grid{grid-template-columns:1fr 1fr}[type=submit]{width:auto}.grid>:not(.half){grid-column:1/-1}}.half{align-items:end;display:grid}.privacy{margin-block-start:0;padding-inline-start:2.3em}.along strong{display:block}`],vi=e=>Array.isArray(e)?"list":typeof e,wi=["quiz","estimate","replaces"],xi=(e,t)=>Promise.race([e,new Promise(e=>setTimeout(e,t))]),ki=class extends rr{constructor(...e){super(...e),this.context={},this.widget=rt(this,"form"),this.given={},this.#e=((e,t)=>{function n(){return h=$.id,p=Ze(),m=[],{id:p,replaces:h}}async function r(e){let n=e({id:$.id,replaces:h}),r=[],i={lead:structuredClone(n),waitUntil:e=>{r.push(e)}};return t.emit("leadline-submit",i)?(await xi(Promise.allSettled(r),5e3),((e,t)=>{let{id:n,schema:r}=e,i=Object.entries({...t,id:n,schema:r}).filter(([t,n])=>{let r=e[t]??{};return null===n?wi.includes(t):vi(n)===vi(r)}),s={...e,...Object.fromEntries(i)},a=Object.entries(s.flat).filter(([t,i])=>e.flat[t]!==i&&!(t in{id:n,schema:r}));return{...s,flat:{...be(s),...Object.fromEntries(a)}}})(n,i.lead)):null}async function i(e){let{delivery:n,endpoints:r}=t;try{let i=await e;if(!i)return a("cancelled");if(!r.length)return a("noEndpoint");d?.(),d=n.subscribe(()=>s(i)),await t.submit(i,o),s(i)}catch(e){a(e instanceof Xr?"outboxFull":"broken")}}function s(e){if(e.id!==$.id)return;if(m=t.delivery.ie(e.id),!b&&$.v.some(({keyReused:e})=>e)){b=!0;let t=n();i({...e,...t,flat:{...e.flat,...t}});return}let r=ht(m);r&&l(r)}function a(e){f=null,l(e)}function l(t,n=!1){$.status=t,$.fn=n,!n&&"waiting"!==t&&c?.(),e.ae()}let o,u,c,d,p="",h=null,f=null,m=[],g=Promise.resolve(),b=!1,$={status:null,fn:!1,get durable(){return m.every(({durable:e})=>e)},get id(){return p||=Ze()},get v(){return m.flatMap(({problem:e})=>e??[])},submit:async(e,t,s)=>(e!==f&&(f=e,g=g.then(()=>((e,t,s)=>(f=e,o=s,ft(m)&&n(),b=!1,u=new Promise(e=>c=e),l(null,!0),i(r(t))))(e,t,s))),await g,await xi(u,15e3),$.fn&&l("waiting"),$.mn(null===f?"cancelled":ht(m)??"waiting")),mn(e){let t=m.map(({endpoint:e,state:t})=>({endpoint:e,state:t}));return{state:e,id:$.id,endpoints:t}},gn(){n(),a(null)},async se(){await t.delivery.se($.id),a(null)}};return $})(this,this.widget),this.#t=[],this.#n=new Map,this.#r=new Map,this.#i=[],this.#s=!1,this.#a=null,this.#l=!1,this.#o=(e,t,n)=>{let{id:r}=e,i=Oe(e,t,n);i?this.#n.set(r,i):this.#n.delete(r),this.#r.set(r,(new Date).toISOString()),this.#i=this.#i.filter(e=>e.id!==r),this.given={...this.given,[r]:t},re(r,t),this.start(),this.ae()},this.#u=()=>{this.#e.gn();let e=this.#t.filter(({id:e,type:t})=>"message"===e||"consent"===t);this.given={...this.given,...Object.fromEntries(e.map(({id:e})=>[e,null]))},this.updateComplete.then(()=>this.focus())}}static{this.st=yi}#e;#t;#n;#r;#i;#s;#c;#a;#l;get values(){if(this.Ot)return this.Ot;let e=this.#t.flatMap(e=>{let{id:t,type:n}=e,r=Object.hasOwn(this.given,t)?this.given[t]:"consent"!==n&&$(e,Xn().answers.get(t));return null==r?[]:[[t,r]]});return Object.fromEntries(e)}set values(e){this.Ot=e??{}}async submit(){await this.updateComplete;let{locale:e,g:t,le:n}=this.widget;if(!n)return this.#e.mn("cancelled");let{s:r,holds:i}=this.#d;if(this.#i=((e,t,n,r)=>{let i=((e,t)=>e.flatMap(e=>{let n=((e,t)=>{let{type:n,required:r}=e;if("consent"===n)return r&&!0!==t?{code:"consent"}:void 0;let i="string"==typeof t?t.trim():t,s=f(n)?$(e,i):i;return m(s)||Array.isArray(s)&&!s.length?r?{code:"required"}:void 0:f(n)?void 0:h(n)?(({min:e,max:t,step:n},r)=>{if(void 0===r)return{code:"number"};if(void 0!==e&&r<e)return{code:"min",limit:e};if(void 0!==t&&r>t)return{code:"max",limit:t};if(!n)return;let i=(r-(e??0))/n;return Math.abs(i-Math.round(i))>1e-9?{code:"number"}:void 0})(e,b(s)):(({type:e,maxLength:t},n)=>{let r=t??di[e]??500;if(n.length>r)return{code:"tooLong",limit:r};let i=e;return("date"===i?g(n):pi[i]?.test(n)??!0)?void 0:{code:i}})(e,"string"==typeof s?s:x([],s))})(e,t[e.id]);return n?{id:e.id,...n}:[]}))(e,t);return e.flatMap(e=>{let t=i.find(({id:t})=>t===e.id),s=n.get(e.id)??t?.code;return s?dt(e,je("required"===s&&e.options?"choice":s,e,r,t?.limit)):[]})})(r,this.values,this.#n,t),this.ae(),this.#i.length)return await this.updateComplete,pe(this.mt,"[part=summary]"),this.#e.mn("invalid");let{context:s,values:a}=this,l=Xn().quiz?.lead??null,o=Xn().estimate?.lead??null,u=r.map(({id:e,label:t})=>[e,{text:t,at:this.#r.get(e)??null}]),c={created:(new Date).toISOString(),test:!1,form:n,organization:this.#p,values:a,context:{...s},bn:Object.fromEntries(u),locale:e,quiz:l,estimate:o,gaps:Xn().quiz?.gaps??[],$n:this.#h,source:this.widget.fe(),signals:{honeypot:this.#s,seconds:Math.round((performance.now()-this.#c)/1e3),proof:null},g:t};return this.#e.submit(JSON.stringify([a,s,l,o]),e=>(e=>{let{form:t,values:n}=e,{scope:r,s:i}=ge(t,n,e.$n,e.organization),s=new Map(i.flatMap(e=>((e,t)=>{let n=t[e.id],r=$(e,"string"==typeof n?n.trim():n)??null;return null===r?[]:[[e.id,{field:e,y:r}]]})(e,n))),a=e=>[s.get(e)?.y??""].flat().join("; "),l=[...s.values()].filter(({field:{id:e,type:t}})=>!cr.has(e)&&"consent"!==t),o=(e=>Object.entries(e).filter(([e])=>"__proto__"!==e).flatMap(([e,t])=>{let n=(e=>Array.isArray(e)?e.map(Me).filter(e=>void 0!==e):null===e||"boolean"==typeof e?e:Me(e))(t);return void 0===n?[]:[[e,n]]}).slice(0,100))(e.context),u=[s.get("standards")?.y??[]].flat().map(String),c={schema:"leadline/lead/1",id:e.id,replaces:e.replaces,created:e.created,test:e.test,summary:"",priority:_e(t,r),contact:Object.fromEntries(ur.map(e=>[e,"phoneE164"===e?ye(a("phone")):a(e)])),request:{topics:u,topicLabels:u.map(e=>ke(s.get("standards"),e)),timeframe:a("timeframe"),custom:Object.fromEntries([...o,...l.map(({field:e,y:t})=>[e.id,te(t)])])},consent:i.filter(({type:e})=>"consent"===e).map(t=>(({id:e,label:t,version:n=""},r)=>{let{text:i=t,at:s=null}=r.bn[e]??{};return{id:e,given:!0===r.values[e],text:i,version:n,control:"checkbox",locale:r.locale,at:s??r.created}})(t,e)),...structuredClone({quiz:e.quiz,estimate:e.estimate,source:e.source}),signals:{...e.signals,freeMail:$e(a("email"))},flat:{}};return c.summary=((e,t,n)=>{let{contact:r,request:i,quiz:s,estimate:a,source:l}=e,o=[],u=(e,t,n)=>{let r=xe(t,n);r&&o.push(`${we(e)} ${r}`)},c=(e,t)=>{t&&e.length&&o.push(we(t));for(let[t,n]of e.slice(0,5))u(`- ${t}`,n)},{Gt:d,Qt:p,Xt:h}=n,f=[r.name||n.tn,r.role,r.company,t.country];u(ve([e.test&&n.en,{hot:d,warm:p,cold:h}[e.priority]]," | "),ve(f)),u(n.nn,ve(i.topicLabels)),u(n.rn,t.timeframe);for(let{label:e,text:n}of t.custom.slice(0,5))u(e,n);if(u(n.in,r.message,600),s){let{score:e,band:r,areas:i,outcomes:a,answers:l,recommendations:o}=s;u(s.title,ve([null===e?"":`${Math.round(e)}/100`,r?.title])||"–"),c(Object.entries(a).filter(([,{id:e}])=>e!==r?.id).map(([e,{title:t}])=>[i.find(({id:t})=>e.endsWith(`-${t}`))?.label??e,t])),c(t.gaps.map(e=>[e.label,l.find(({id:t})=>t===e.id)?.label??"–"]),n.sn),c(o.map(({title:e,reason:t})=>[e,t]),n.an)}a&&c(a.values.map(({label:e,text:t})=>[e,t]),a.title),u(n.ln,ve([r.email,r.phoneE164||r.phone]));let m=e.consent.filter(({given:e})=>e).map(({id:e})=>e);e.consent.length&&u(n.on,ve(m)||n.un),u(n.cn,ve([l.title,l.page]," | ")),u(n.dn,l.referrer);let g=Object.entries(l.utm).map(e=>e.join(" ").replace("utm_",""));return u(n.pn,ve(g)),u(n.hn,ve([l.locale,l.timezone])),o.join("\n")})(c,{country:ke(s.get("country")),timeframe:ke(s.get("timeframe")),custom:[...l.map(e=>({label:e.field.label,text:ke(e)})),...o.map(([e,t])=>({label:e,text:[t??""].flat().join(", ")}))],gaps:e.gaps??[]},e.g),c.flat=be(c),c})({...c,...e}),n.routes?.find(({when:e})=>i(e))?.endpoints)}get Nt(){return this.asking?"[part=base]":".field [name]"}At({fields:e}){this.#t=e}replace(e){let t=this.#t.map(({id:e})=>[e,null]);this.given={...Object.fromEntries(t),...e},this.#n.clear()}update(e){this.#l=this.matches(":focus-within"),super.update(e)}updated(){this.widget.le&&(this.#c??=performance.now());let{status:e}=this.#e;e!==this.#a&&(this.#a=e,e&&(this.#l&&pe(this.mt,"[part=summary]","[part=result]"),"cancelled"!==e&&!this.#f(this.#d.s).length&&this.asking?.yn()))}render(){return se(this.widget,()=>{let{title:e,intro:t,thanks:n}=this.widget.le,{g:r}=this.widget,{status:i}=this.#e,{fill:s}=this.#d,a=pt(i);return Qt`<div class="card sections">${a?Xt:le(this.asking?.title||s(e),this.asking?.text??s(t))}${i&&(e=>{let{status:t,sender:n,widget:r,thanks:i,vn:s}=e,{durable:a,v:l,id:o}=n,{g:u,organization:c,locale:d,ue:p}=r,h=pt(t),f=l.some(({fields:e})=>e.length),m="waiting"!==t||a?"refused"!==t||f?t:"unclear":"memory",g=!["sent","cancelled","refused"].includes(m),[b,$]=u.Ht[m],y="sent"===t&&i;return Qt`<section class="panel notice stack appear ${fi[t]??"danger"}" part="result" role=${h?"status":"alert"} tabindex="-1"><div>${"sent"===t?Qt`<p class="overline">${u.Jt}</p>`:Xt}<h3 aria-level=${h?2:3}>${y?y.title:b}</h3></div>${ae(y?y.text:ce($,{time:de(p,"hour",d)}))}${g?ie(c,u):Xt}${h?Qt`<p class="small muted">${ce(u.Yt,{id:o.slice(0,8)})}</p><button class="button quiet" type="button" @click=${s}>${u.Kt}</button>`:Xt}${"refused"===t?Qt`<button class="link" type="button" @click=${()=>{n.se()}}>${u.se}</button>`:Xt}</section>`})({status:i,sender:this.#e,widget:this.widget,thanks:n&&H(s)(n),vn:this.#u})}${a?Qt`<details><summary>${r.Zt}</summary>${this.#m()}</details>`:this.#m()}</div>`})}#m(){let{g:e,locale:t,organization:n,le:r}=this.widget,{fn:i}=this.#e,{s,fill:a}=this.#d,l=[...this.#i,...this.#f(s)];return Qt`<div @focusin=${()=>this.#e.id}>${oe(Qt` ${Se(e.Re,l,e=>pe(this.mt,nr(e)))}${(e=>{let{s:t,g:n,wn:r}=e;return Qt`<div class="grid">${t.map(t=>((e,t)=>{let{values:n,v:r,privacyUrl:i,locale:s,g:a,ge:l}=e,{id:o,type:u,half:c,required:d}=t;return Qt`<div class=${c?"half":""}>${ct({...t,autocomplete:it(t),locale:s,g:a,be:"single"===u||"several"===u,value:n[o],ye:!d&&"consent"!==u,error:r.find(e=>e.id===o)?.message,after:"consent"===u&&d&&i?Qt`<p class="small privacy"><a href=${i} target="_blank" rel="noopener">${a.Ct}</a></p>`:Xt,ge:(e,n)=>l(t,e,n)})}</div>`})(e,t))}</div><div hidden><label>${n.honeypot}<input name=${"leave-empty"} tabindex="-1" autocomplete="off" @input=${e=>r(""!==e.target.value)} /></label></div>`})({s,values:this.values,v:l,privacyUrl:n.privacyUrl,locale:t,g:e,ge:this.#o,wn:e=>this.#s=e})}${((e,t,n,r)=>{if(!e&&!t)return Xt;let i=({title:e},t)=>Qt`<li>${ce(n.Dt,{title:e})}<strong>${r?Xt:t.join(" · ")}</strong></li>`,s=[Object.values(e?.outcomes??{})[0],e?.band],a=[...new Set(s.flatMap(e=>e?.title??[]))],l=t?.values.map(({label:e,text:t})=>`${e}: ${t}`)??[];return Qt`<aside class="along small panel" part="along"><h4>${n.Ft}</h4><ul class="notes">${e&&i(e,a)} ${t&&i(t,l.slice(0,2))}<li>${n.Bt}</li></ul></aside>`})(Xn().quiz?.lead,Xn().estimate?.lead,e,!!this.asking)}${(e=>{let{submit:t,fn:n,g:r,xn:i,kn:s}=e;return Qt`<div class="actions"><button class="button" part="submit" type="submit" aria-disabled=${n} @click=${ue(i)}>${t}</button>${s&&Qt`<button class="button quiet" part="skip" type="button" @click=${s}>${r.Tt}</button>`}</div>`})({submit:i?e.Wt:a(r.submit),fn:i,g:e,xn:()=>{this.submit()},kn:this.asking?.kn})}`)}</div>`}get#h(){return[Xn().quiz,Xn().estimate].flatMap(e=>e?.scope??[])}get#d(){return ge(this.widget.le,this.values,this.#h,this.#p)}get#p(){let{organization:e,g:t}=this.widget;return{...e,name:e.name||t.Lt}}#f(e){let{status:t,v:n}=this.#e;return"refused"===t?((e,t,n)=>{let r=e.flatMap(({fields:e})=>e);return t.flatMap(e=>r.filter(({field:t})=>t===e.id).map(({message:t})=>dt(e,t||n.Vt)))})(n,e,this.widget.g):[]}#o;#u};me([vn()],ki.prototype,"form"),me([vn({attribute:!1})],ki.prototype,"context"),me([vn({attribute:!1})],ki.prototype,"values");var Mi=class extends rr{#e=!1;#t=!1;Mn(e){return this.widget.gate===e&&!this.#e}get oe(){return this.mt.querySelector("leadline-form")}_n(e,t=""){let{gate:n,g:r,organization:i,oe:s}=this.widget;if("none"===n||this.#t||!e&&!this.#e&&"before"!==n)return Xt;let a={host:this,title:t,text:ce(r.gate[n],{organization:i.name||r.Lt}),kn:"optional"===n?this.#n:void 0,yn:this.#r};return Qt`<leadline-form form=${tr(s)} .content=${this.content} .asking=${a}></leadline-form>`}async Sn(...e){await this.updateComplete,await(this.oe?.updateComplete),pe(this.mt,...e,".heading","[tabindex]:is(h2, h3)","leadline-form")}#n=()=>{this.#t=!0,this.ae(),this.Sn()};#r=()=>{this.#e||(this.#e=!0,this.ae(),"optional"!==this.widget.gate&&this.Sn())}},_i=e=>e?Qt`<span class="small muted">${e}</span>`:Xt,Si=[$i,Ot`.widget{max-width:var(--leadline-max-width,68em)}.sides{gap:calc(var(--_space) * 3);align-items:start;display:grid}@container (width>40em){.sides{grid-template-columns:5fr 6fr}}.fields>*+*{margin-block-start:calc(var(--_space) * 3)}.headline:first-child{grid-column:1/-1}.headline:first-child .figure{color:var(--_accent);font-size:2.5em}.rows>*{padding-block:var(--_space);border-block-end:1px solid var(--_line)}`],Oi=class extends Mi{constructor(...e){super(...e),this.#e="",this.widget=rt(this,"calculator"),this.#n="",this.#r=!1,this.#a=({input:e},t,n)=>{let r=this.#t;r.set(e,t,n),re(e.id,r.inputs[e.id]??null),this.start(),this.ae()},this.#l=e=>{this.#t.On(e),this.ae()}}static{this.st=Si}#e;#t;#n;#r;#i;get inputs(){return this.Ot??this.given}set inputs(e){this.Ot=e??{}}get result(){return this.#t?.Oe.result??null}disconnectedCallback(){super.disconnectedCallback(),clearTimeout(this.#i)}get given(){return this.#t?.inputs??{}}At(e){let{id:t,locale:n,g:r}=this.widget;this.#t=(e=>{let t=!1,n=new Map,r=new Map,i=n=>{let r=t?{}:Object.fromEntries(Xn().answers);return e.i({...e.jn(r).answers,...n})},s={Ae:e,v:r,inputs:{},Oe:i({}),replace(e){s.inputs=e,t=!0,n.clear(),r.clear(),s.i()},valueOf:({input:e,value:t})=>n.has(e.id)?n.get(e.id):t,set(e,t,i){let{id:a}=e,l=Oe(e,t,i);if(r.delete(a),n.delete(a),(l||null===t)&&n.set(a,t),l){r.set(a,l);return}let{[a]:o,...u}=s.inputs;s.inputs=null===t?u:{...u,[a]:t},s.i()},On(e){r.has(e)||n.delete(e)},i(){s.Oe=i(s.inputs)}};return s})(function(e,t,n,{Rt:r}={Rt:"on request"}){let{inputs:i,values:s,series:a=[],tables:l={}}=t,o=new Map([...i,...s,...a].map(e=>[B(e.id),e])),u=new Map(Object.entries(l).map(([e,t])=>[B(e),{columns:[],...t}])),c=(e=>{let t=new Map;return(n="number",r,i="")=>{let s=`${n} ${r} ${i}`,a=t.get(s);if(a)return a;let l=((e,t,n,r)=>{let i="money"===t,s=Math.min(Math.max(Math.trunc(n)||0,0),20),a=new Intl.NumberFormat(e,{...i?Kn.test(r)&&{style:"currency",currency:r}:Zn(t),maximumFractionDigits:s,minimumFractionDigits:i?s:0}),l="percent"===t?100:1,o=e=>a.format(e/l+0);return{one:o,range:(e,t)=>o(e)===o(t)?"":a.formatRange(e/l,t/l)}})(e,n,r??Yn[n],i);return t.set(s,l),l}})(n);return{id:e,calculator:t,jn:e=>y(i,e),i:n=>{let l=new xn("#LIMIT!"),d=5e4,p=e=>D(b,e),h=Y(e=>{let t=p(e.showIf),r=(e.options??[]).filter(({showIf:e})=>p(e)),i={...e,options:r};return{s:t,field:i,y:t?$(i,n[e.id])??null:null}},{s:!0,field:{...i[0],options:[]},y:null}),f=(e,t)=>{if("years"in e)return(e=>e.includes(null)?new xn("#N/A"):e)(X(e,t));if(!("default"in e))return F(e.formula).i(t);let{field:n,y:r}=h(e);return r??G(n,t)},m=new Map,g=e=>{let t=[...e].map(([{id:e},t])=>e+t).sort().join(),n=m.get(t);if(n)return n;let r=Y(t=>{if(e.size&&(d-="years"in t?30:1)<0)return l;let n=t[e.get(t)];if(!n)return f(t,i);let r=B(t.id);return F(n).i({get:e=>e===r?f(t,i):i.get(e)})},l),i={get(e){let t=o.get(e);return t?r(t):u.get(e)}};return m.set(t,i),i},b=g(Gn),y=({id:e},t=Gn)=>g(t).get(B(e)),{currency:v=""}=t,w=i.some(({id:e})=>e===v)?x([],b.get(B(v))):v,k=(e,t,n)=>null===e?r:c(t,n,w).one(e),M=new Map,_=e=>J(e,b,e=>M.get(e)),S=H(_),O=i.flatMap(e=>{let{s:t,field:n,y:r}=h(e);if(!t)return[];let i=G(n,b),s=n.options.map(S),a=r??i;return M.set(B(e.id),Q(S(e),s,a,k)),{input:e,options:s,value:a,set:null!==r,default:i}}),j=s.map(e=>{let t=Qn(y(e)),n=((e,t,n)=>{if(null===t||!e.length)return null;let r,i=t=>new Map(e.map((e,n)=>[e,t(n)?"high":"low"]));if(e.length>6){let t=e.map(e=>n(new Map([[e,"low"]]))<=n(new Map([[e,"high"]])));r=[i(e=>t[e]),i(e=>!t[e])]}else r=Array.from({length:2**e.length},(e,t)=>i(e=>!!(t&1<<e)));let s=[t,...r.map(n)];if(s.includes(null))return null;let[a,l]=[Math.min(...s),Math.max(...s)];return l-a<=1e-12*Math.max(Math.abs(a),Math.abs(l))?null:[a,l]})((e=>{let t=new Set([e]);for(let e of t){let{low:n,high:r}=e;if("default"in e&&null!==h(e).y)t.delete(e);else for(let i of[n,r,n&&r?n:Z(e)])for(let n of F(i??"0").names)t.add(o.get(n)??e)}return[...t].filter(({low:e,high:t})=>e??t)})(e),t,t=>Qn(y(e,t))),{one:i,range:s}=c(e.format,e.digits,w),a=null===t?_(e.missing)||r:i(t);return M.set(e.id,a),{value:e,number:t,range:n,text:a,l:n?s(...n):"",s:!e.hidden&&p(e.showIf)}}),N=a.map(e=>{let t=X(e,b);return M.set(e.id,t.map(t=>k(t,e.format)).join(", ")),{series:S(e),a:t}}),A={inputs:O.map(e=>({...e,input:S(e.input)})),values:j.map(e=>({...e,value:S(e.value)})),series:N};return{...A,notes:(t.notes??[]).filter(({when:e})=>p(e)).map(({text:e})=>_(e)),result:ee(e,A),scope:b,fill:_,format:k}}}}(t,e,n,r))}replace(e){this.#t.replace(e)}update(e){this.#t?.i(),super.update(e)}updated(){let e=JSON.stringify(this.result);if(!this.#t||e===this.#n)return;let t=""===this.#n;this.#n=e,this.#r||="none"!==this.widget.gate||Object.keys(this.#t.inputs).length>0,this.#r&&this.#s(this.#t),t||(this.widget.emit("leadline-result",{result:this.#t.Oe.result}),this.jt&&!this.Mn("after")&&this.#c())}render(){return se(this.widget,()=>{let e=this.#t,{g:t,locale:n}=this.widget,{Ae:r,Oe:i}=e,{title:s,intro:a,disclaimer:l}=r.calculator,o=this.Mn("after"),u=this.Mn("before");return Qt`${u?Xt:(()=>Qt`<div class="card sections">${le(i.fill(s),i.fill(a))}<div class=${o?"":"sides"}><section aria-label=${t.Pt}>${oe((e=>{let{session:t,_e:n}=e,{Ae:r,Oe:i}=t,{groups:s=[]}=r.calculator,a=H(i.fill),l=t=>i.inputs.filter(({input:e})=>e.group===t).map(t=>((e,t)=>{let{session:n,g:r,locale:i,Me:s}=e,{Oe:a,Ae:l}=n,{input:o,options:u}=t,{source:c}=o,{currency:d}=l.calculator,p=a.inputs.find(({input:e})=>e.id===d)?.value,h=n.v.get(o.id);return ct({...o,options:u,locale:i,g:r,currency:void 0===p?d:String(p),be:"select"!==o.type,value:n.valueOf(t),error:h&&je(h,o,r),tag:o.assumption?Qt` <span class="muted">(${r.xe})</span>`:Xt,after:Qt`${c?Qt`<p class="small muted">${bt(c,r)}</p>`:Xt}${yt(e,t)}`,ge:(e,n)=>s(t,e,n)})})(e,t));return Qt`<div class="fields" @change=${e=>n(e.target.name)}>${l()}${s.map(a).map(({id:e,title:t,text:n,folded:r})=>{let i=l(e);if(0===i.length)return Xt;let s=n?Qt`<p class="muted small">${n}</p>`:Xt;return r?Qt`<details><summary>${t}</summary><div class="fields">${s}${i}</div></details>`:Qt`<div class="header"><h4 aria-level="3">${t}</h4>${s}</div>${i}`})}</div>`})({session:e,g:t,locale:n,Me:this.#a,_e:this.#l}))}</section>${o?Xt:Qt`<section class="panel fields" part="result"><h3 tabindex="-1">${t.Et}</h3>${e.v.size>0?Qt`<p class="panel notice warning small">${t.It}</p>`:Xt}${(({Ae:e,Oe:t})=>{let n=t.values.filter(({s:e})=>e),r=n.filter(({value:e})=>!e.headline),{groups:i=[]}=e.calculator,s=(e,t)=>t.length>0?Qt`<section>${e?Qt`<h4>${e}</h4>`:Xt}<dl class="rows">${t.map($t)}</dl></section>`:Xt;return Qt`<dl class="cells">${n.filter(({value:e})=>e.headline).map(({value:e,text:t,l:n})=>Qt`<div class="headline" part="headline"><dt class="muted">${e.label}</dt><dd class="figure">${t}</dd><dd>${_i(n)} ${_i(e.help)}</dd></div>`)}</dl>${s("",r.filter(({value:e})=>!i.some(({id:t})=>t===e.group)))}${i.map(({id:e,title:n})=>s(t.fill(n),r.filter(({value:t})=>t.group===e)))}`})(e)} ${(({Oe:e},t)=>{let{format:n}=e,r=e.series.filter(({a:e})=>e.some(e=>null!==e)),i=r.flatMap(({a:e})=>e.map(e=>e??0)),s=Math.min(0,...i),a=Math.max(0,...i)-s||1,l=e=>(e-s)/a*100;return r.map(({series:{label:e,format:r},a:i})=>Qt`<section part="chart"><h4>${e}</h4><ul class="rows">${i.map((e,i)=>Qt`<li><p class="pair"><span>${ce(t.Ut,{n:i+1})}</span><strong>${n(e,r)}</strong></p>${null===e?Xt:gt(l(Math.max(0,e)),[l(0)],l(Math.min(0,e)))}</li>`)}</ul></section>`)})(e,t)} ${mt(t)}</section>`}</div>${!o&&i.notes.length>0?Qt`<ul class="notes stack" part="notes">${i.notes.map(e=>Qt`<li>${e}</li>`)}</ul>`:Xt}<div>${o?Xt:(({Ae:e,Oe:t},n)=>{let{inputs:r,values:i,tables:s={}}=e.calculator,a=new Map([...r,...i,...Object.values(s)].flatMap(({source:e})=>e?[[e.label+e.url,e]]:[]));return Qt`<details class="stack" part="working"><summary>${n.working}</summary><ol class="notes stack">${t.values.map(({value:e,text:t})=>Qt`<li><p class="pair"><span>${e.label}</span> <strong>${t}</strong></p><code class="small muted" dir="ltr">${e.id} = ${e.formula}</code></li>`)}</ol>${a.size>0?Qt`<h4>${n.source}</h4><ul class="notes small">${[...a.values()].map(e=>Qt`<li>${bt(e,n)}</li>`)}</ul>`:Xt}</details>`})(e,t)}<div class="small muted">${ae(i.fill(l))}</div></div><p class="hidden" role="status">${this.#e}</p></div>`)()}${this._n(!0,u?i.fill(s):"")}`})}#s({Ae:e,Oe:t}){(e=>{n().estimate=e,r()})({lead:ne(e,t),scope:t.scope})}#c(){clearTimeout(this.#i),this.#i=setTimeout(()=>{this.#e=this.#t.Oe.values.filter(({s:e,value:t})=>e&&t.headline).map(({value:e,text:t})=>`${e.label}: ${t}`).join(". "),this.ae()},900)}#a;#l};me([vn()],Oi.prototype,"calculator"),me([vn({attribute:!1})],Oi.prototype,"inputs");var ji={s:!1,options:[],y:null,score:null,Nn:0},Ni=e=>e.reduce((e,t)=>e+t,0),Ai=e=>"number"==typeof e?Math.min(100,Math.max(0,e)):null,qi=[$i,Ot`.compact{color:var(--_text-muted);font-size:1em}form>*+*{margin-block-start:calc(var(--_space) * 4)}.finding{background:var(--_accent-soft)}.finding h3{font-size:1.5em}.section,.next{border-block-start:1px solid var(--_line);padding-block-start:calc(var(--_space) * 1.5)}.readiness,.areas{gap:calc(var(--_space) * 1.75) calc(var(--_space) * 4);align-items:center;display:grid}@container (width>34em){.both{grid-template-columns:1fr 2fr}.areas{grid-template-columns:1fr 1fr}}`],zi=class extends Mi{constructor(...e){super(...e),this.layout="steps",this.widget=rt(this,"quiz"),this.#t={},this.#n="",this.#s=()=>{this.start(),this.#i(),this.ae()},this.#c=e=>{let t=!1===e(),{An:n,index:r,s:i}=this.#e;this.ae(),!t&&!n&&"page"!==this.layout&&this.widget.emit("leadline-step",{step:r+1,of:i.length}),n&&"before"===this.widget.gate&&this.oe?.submit(),this.Sn(...t?["[part=summary]",".invalid [name]"]:[])}}static{this.st=qi}#e;#t;#n;get answers(){return this.Ot??this.given}set answers(e){this.Ot=e??{}}get result(){return this.#e?.Oe.result??null}restart(){this.jt=!1,this.answers={}}get given(){return this.#e?.answers??{}}At(e){let{id:t,organization:n,g:r}=this.widget,i=((e,t,n={},r={qt:"Yes",zt:"No"})=>{let i=((e,{qt:t,zt:n})=>{let r=(e=[])=>e.map((e,t)=>({value:t,score:t,label:e}));return{...e,questions:e.questions.map(i=>{let{type:s,steps:a=e.steps}=i;return"scale"===s?{...i,type:"single",options:r(a)}:"yes-no"===s?{...i,type:"single",options:r([n,t]).reverse()}:i})}})(t,r);return{id:e,quiz:i,jn:e=>y(i.questions,e),i:t=>((e,t,n,r)=>{function i(e){if(!e.suggest)return;let t=d(e.suggest),n="several"!==e.type&&Array.isArray(t)?t[0]:t,r=$({...e,options:f(e).options},n);return null===r||0===[r].flat().length?void 0:r}let{questions:s,sections:a=[],areas:l=[],outcomes:o={},recommendations:u}=t,c=[...t.bands??[]].sort((e,t)=>e.from-t.from),d=Y(e=>F(e).i(q),new xn("#LIMIT!")),p=e=>void 0===e||P(d(e)),h=e=>a.find(({id:t})=>t===e.section),f=Y(e=>p(h(e)?.showIf)&&p(e.showIf)?((e,t,n)=>{let r=(e.options??[]).filter(e=>n(e.showIf)),i=$({...e,options:r},t)??null,s=w(r,[i].flat()),a=r.some(({score:e})=>void 0!==e),l=e=>e.score??0,o=r.map(e=>e.exclusive?0:Math.max(0,l(e))),u=s.length>0||Array.isArray(i);return{s:!0,options:r,y:i,score:a&&u?Ni(s.map(l)):null,Nn:a?Math.max(...r.map(l),Array.isArray(i)?Ni(o):-1/0):0}})(e,r[e.id],p):ji,ji),m=(e,t)=>{if(e)return Ai(d(e));let n=0,r=0;for(let e of s){let i=t(e),s=i?f(e):ji;null===s.score||s.Nn<=0||(n+=i*s.score,r+=i*s.Nn)}return Ai(r>0?100*n/r:null)},g=Y(({id:e,score:t,showIf:n,include:r={}})=>{if(p(n))return m(t,t=>(t.area===e?t.weight??0:0)+(r[t.id]??0))},null),b=new Set(l.filter(({separate:e})=>e).map(({id:e})=>e)),y=K(()=>m(t.score,({area:e="",weight:t})=>b.has(e)?0:t),null),v=(e,n=[])=>{let r=(e=>Number(e?.toPrecision(12)))(e),i=c.findLastIndex(({from:e})=>r>=e),s=({atMost:e})=>c.findIndex(({id:t})=>t===e),a=[...n,...t.gates??[]].filter(e=>s(e)<i&&p(e.when));return{x:c[Math.min(i,...a.map(s))],gates:a}},k=K(()=>v(y()),{x:void 0,gates:[]}),M=Y(e=>"rules"in e?{x:e.rules.find(({when:e})=>p(e)),gates:[]}:v(Ai(d(e.score)),e.gates),{x:void 0,gates:[]}),_=()=>Object.entries(o).filter(([,{showIf:e}])=>p(e)),S=K(()=>(u?.items??[]).flatMap(({id:e,title:t,note:n,rules:r})=>{let[i]=r.filter(({when:e})=>p(e)).sort((e,t)=>t.rank-e.rank);return i?{id:e,title:t,note:n,rank:i.rank,reason:i.reason}:[]}).sort((e,t)=>t.rank-e.rank).slice(0,u?.limit).map(({rank:e,...t})=>E(t)),[]),O=new Map,j=(e,t)=>O.set(B(e),t),N=(e,t)=>j(e,{value:()=>t()??null,g:()=>(e=>null==e?"":String(Math.round(e)))(t()),qn:!0}),A=(e,t)=>j(e,{value:()=>t()?.id??null,g:()=>T(t()?.title),qn:!0});N("score",y),A("band",()=>k().x),j("recommended",{value:()=>S().map(({id:e})=>e),g:()=>S().map(({title:e})=>e).join(", ")});for(let e of l)N(e.id,()=>g(e));for(let[e,t]of Object.entries(o))A(e,()=>p(t.showIf)?M(t).x:void 0);for(let[e,n]of Object.entries(t.formulas??{}))j(e,{value:()=>d(n)});for(let e of s)j(e.id,{value:()=>f(e).y,g:()=>x(f(e).options.map(E),f(e).y,", "),state:()=>f(e)});let q={get:e=>O.get(e)?.value(),score:e=>O.get(e)?.state?.().score},z=Y(e=>O.has(e)?O.get(e).g?.():V(n,e),void 0),T=e=>J(e,q,z),E=H(T),R=s.flatMap(e=>{let{s:t,options:n,y:r,score:s}=f(e),a=!1!==e.required;return t?[{question:E(e),options:n.map(E),section:E(h(e)??{}),required:a,y:r,score:s,zn:i(e)}]:[]}),I=R.some(({y:e})=>null!==e)&&R.every(({required:e,y:t})=>!e||null!==t),U=s.flatMap(({id:e,label:t,gap:n,weight:r=1},i)=>{let{score:a,Nn:l}=f(s[i]);if(!n||null===a||a>=n.below)return[];let{label:o=t,text:u,reference:c,urgent:d=-1/0}=n,p=r*(l-a);return{id:e,label:o,text:u,reference:c,urgent:a<=d,score:a,Tn:p}}).sort((e,t)=>Number(t.urgent)-Number(e.urgent)||t.Tn-e.Tn).map(({Tn:e,...t})=>E(t)),{x:L=null}=k(),C={s:R,complete:I,score:y(),band:L&&E(L),areas:l.flatMap(e=>{let t=g(e),{id:n,label:r,hidden:i}=e;return i||void 0===t?[]:[E({id:n,label:r,score:t})]}),outcomes:_().map(([e,t])=>{let{id:n=null,title:r="",text:i,next:s}=M(t).x??{},a=n||!("rules"in t)?void 0:t.undecided;return E({name:e,label:t.label,id:n,title:r,text:i,next:s,undecided:a})}),recommendations:[...S()],several:S().length>1?T(u?.several):void 0,gaps:U,notes:[...new Set([...k().gates,..._().flatMap(([,e])=>M(e).gates),...s.flatMap(e=>{let{options:t,y:n}=f(e);return w(t,[n].flat()).map(({advice:e})=>({text:e}))}),...(t.notes??[]).filter(({when:e})=>p(e))].flatMap(({text:e})=>T(e)||[]))],scope:I?q:{...q,get:e=>O.get(e)?.qn?null:q.get(e)},fill:T};return{...C,result:I?vt(e,C):null}})(e,i,n,t)}})(t,e,n,r);this.#e=((e,t)=>{function n({question:e,required:t,y:n}){let{id:r,options:i}=e,s=a.get(r);return s?[[r,s.code]]:t&&""===String(n??"")?[[r,i?"choice":"required"]]:[]}function r(t){s=t,l.Oe=e.i(s)}let i,s={},a=new Map,l={Ae:e,Oe:e.i(s),An:!1,v:new Map,get s(){return l.Oe.s},get index(){return Math.max(0,l.s.findIndex(({question:e})=>e.id===i))},qe(e){let{s:t,index:n}=l;return e?t:t.slice(n,n+1)},get answers(){return Object.fromEntries(l.s.flatMap(({question:e,y:t})=>null===t?[]:[[e.id,t]]))},valueOf({question:e,options:t,y:n,zn:r}){let{id:i}=e,l=a.get(i);return l?l.Pn:null!==n||Object.hasOwn(s,i)?n:r??$({...e,options:t},Xn().answers.get(i))??null},Te:e=>!a.has(e.question.id)&&l.valueOf(e)!==e.y,replace(e){a.clear(),l.v.clear(),r(e),i=l.s.find(({y:e})=>null===e)?.question.id,l.An=l.Oe.complete},y({question:e},n,i){let{id:o}=e,u=Oe(e,n,i);u?a.set(o,{code:u,Pn:n}):a.delete(o),l.v.delete(o),r({...s,[o]:u?null:n}),t()},forward(e){for(let t of l.qe(e))l.Te(t)&&l.y(t,l.valueOf(t));if(l.v=new Map(l.qe(e).flatMap(n)),l.v.size)return!1;let t=!e&&l.s[l.index+1]||l.s.find(e=>n(e).length);return t?i=t.question.id:l.An=!0,!0},Fe(){l.v.clear(),i=l.s[l.index-1]?.question.id},Ze(){l.An=!1,i=void 0}};return l})(i,this.#s)}replace(e){this.#e.replace(e),this.#i()}updated(){this.#e&&(this.#n?this.#r():this.updateComplete.then(()=>this.#r()))}render(){return se(this.widget,()=>{let{g:e,locale:t}=this.widget,n=this.#e,r=(n.An?_t:kt)({session:n,g:e,locale:t,je:"page"===this.layout,go:this.#c,Ne:e=>pe(this.mt,nr(e)),restart:()=>this.restart()}),i=this.Mn("before")||n.An&&this.Mn("after");return Qt`${i?Xt:Qt`<div class="card">${r}</div>`}${this._n(n.An,i?n.Oe.fill(n.Ae.quiz.title):"")}`})}#r(){let{result:e}=this,t=JSON.stringify(e);e&&t!==this.#n&&this.widget.emit("leadline-result",{result:e}),this.#n=t}#i(){let{Ae:e,Oe:t,answers:i}=this.#e,s=Object.keys({...this.#t,...i}).filter(e=>i[e]!==this.#t[e]);if(!s.length)return;this.#t=i;for(let e of s)re(e,i[e]??null);let{scope:a,gaps:l}=t,o=(({id:e,quiz:t},{result:n,s:r,fill:i},s={ze:"Does not apply"})=>({id:e,title:i(t.title),score:n?.score??null,band:n?.band??null,areas:n?.areas??[],outcomes:n?.outcomes??{},recommendations:n?.recommendations??[],answers:r.filter(({y:e})=>null!==e).map(e=>({id:e.question.id,question:e.question.label,value:te(e.y),label:wt(e,s.ze),score:e.score}))}))(e,t,this.widget.g);(e=>{n().quiz=e,r()})(Object.keys(i).length?{lead:o,scope:a,gaps:l}:null)}#s;#c};me([vn()],zi.prototype,"quiz"),me([vn()],zi.prototype,"layout"),me([vn({attribute:!1})],zi.prototype,"answers");var Ti={"leadline-quiz":zi,"leadline-calculator":Oi,"leadline-form":ki},Pi=!1,Ei=window.Leadline;void 0===Ei?.version?(((e={})=>{a("Leadline.settings",Object.keys(e)),n().takenOver={...e}})(Ei?.settings),(e=>{n().tag=e??document.querySelector("script[data-leadline]")??[...document.scripts].find(({src:e})=>/^[^?#]*\/leadline\.js([?#]|$)/.test(e)),l("data-*",Object.keys({...n().tag?.dataset}))})(document.currentScript),window.Leadline={version:hn,configure:e=>{a("configure",Object.keys(e));let t=n();t.configured={...t.configured,...e},r()},open:e=>{let t=`:is(${Object.keys(Ti).join()}):defined`,n=`:is(${e})`,r=document.querySelector(`${n}${t}, ${n} ${t}`);return!!r&&(he(r),!0)},outbox:()=>et().outbox(),flush:()=>et().flush()},(()=>{if(!Pi)if(Pi=!0,d(),p(()=>{et().resume()}),(()=>{try{return cn(Qt`<br/>`,document.createDocumentFragment()),!0}catch{return!1}})()){for(let[e,t]of Object.entries(Ti))customElements.get(e)||customElements.define(e,t);u(),new MutationObserver(u).observe(document,{childList:!0,subtree:!0})}else i("trusted-types","expected trusted-types leadline in the policy")})()):"0.1.0"!==Ei.version&&s("version-mismatch",`expected ${Ei.version}, found ${hn}`)}();