import type { Question } from '../../model/content/quiz.ts';
import { general } from './clauses.ts';

/** Named as the first to do where nothing is in place. */
const urgent = 0;

/** Part B on clauses 4 to 6. The weights, 50 in all with clauses 7 to 10, are our proposal. */
export const questionsOnClauses4To6: Question[] = [
  general(
    'r1',
    'context',
    2,
    'Do you know what affects your aims, climate change included, and what customers, authorities, staff and others need?',
    'a current list of both, and of the needs you accept.',
    [
      'Never discussed',
      'Known, not written',
      'Written, reviewed at least yearly',
      'Changes are followed and lead to decisions',
    ],
    {
      label: 'Context and interested parties',
      text: 'List what affects you, who needs what, and which needs you accept.',
      reference: '4.1, 4.2',
    },
  ),
  general(
    'r2',
    'context',
    2,
    'Is it written down which sites, products, services and processes the system covers?',
    'a scope that matches what you do, with reasons for what is left out.',
    [
      'No',
      'Roughly agreed',
      'Written, with reasons for what is left out',
      'Reviewed with each new site, product or contract',
    ],
    {
      label: 'Scope',
      text: 'Write half a page, with what is left out and why.',
      reference: '4.3',
    },
  ),
  general(
    'r3',
    'context',
    3,
    'Are your main processes described with owner, inputs, outputs and links?',
    'a process map, and owners who can explain it.',
    [
      'No description',
      'Some flow charts, partly out of date',
      'Current map; each process has an owner and measures',
      'Owners review results and change the process',
    ],
    {
      label: 'Processes',
      text: 'Draw one map; give each process an owner, inputs, outputs, measures.',
      reference: '4.4',
    },
  ),
  general(
    'r4',
    'leadership',
    3,
    'How does top management take part?',
    'top management explain aims, risks and results.',
    [
      'Delegated to one person',
      'Supports when asked',
      'Sets direction, gives resources, answers questions itself',
      'Decides by the system’s results; addresses culture and ethical conduct',
    ],
    {
      label: 'Management commitment',
      text: 'Put the system on the agenda of management; record decisions.',
      reference: '5.1',
    },
  ),
  general(
    'r5',
    'leadership',
    1,
    'Is there a policy that people know and understand?',
    'the approved policy, and staff who can say what it means for them.',
    [
      'None',
      'It exists, hardly known',
      'Approved, current and communicated',
      'Staff can say what it means for them; checked in audits',
    ],
    {
      label: 'Policy',
      text: 'Have one page approved; explain it in every team.',
      reference: '5.2, 7.3',
    },
  ),
  general(
    'r6',
    'leadership',
    2,
    'Are tasks, responsibilities and authority clear?',
    'who may decide what, and that they know.',
    [
      'It depends on who is there',
      'Understood, not written',
      'Written and communicated, deputies named',
      'Checked when people or tasks change',
    ],
    {
      label: 'Responsibilities',
      text: 'Write down who does and decides what; name deputies; tell everyone.',
      reference: '5.3',
    },
  ),
  general(
    'r7',
    'planning',
    4,
    'How do you deal with risks and opportunities?',
    'how you rate both, and the effect of an action.',
    [
      'We react when it happens',
      'Discussed now and then',
      'Method and list, with actions, owners and dates for both',
      'The effect of actions is checked; priorities move',
    ],
    {
      label: 'Risks and opportunities',
      text: 'List the main ones; give each an action, owner and date.',
      reference: '6.1',
      urgent,
    },
  ),
  general(
    'r8',
    'planning',
    3,
    'Do you have measurable objectives with a plan?',
    'objectives that fit the policy, and how far you are.',
    [
      'None',
      'General aims',
      'Measurable, with owner, date and resources',
      'Tracked; missed targets lead to action',
    ],
    {
      label: 'Objectives',
      text: 'Set three to five; give each a measure, owner, date and resources.',
      reference: '6.2',
    },
  ),
  general(
    'r9',
    'planning',
    2,
    'How are changes planned: people, equipment, software, suppliers, sites?',
    'a recent change, and what was checked before.',
    [
      'They just happen',
      'Some talk before',
      'Effects, responsibility and resources are checked beforehand and recorded',
      'The effect of changes is checked',
    ],
    {
      label: 'Changes',
      text: 'Use a short form: purpose, effects, responsibility, resources.',
      reference: '6.3, 8.1; 8.5.6 (ISO 9001)',
    },
  ),
];
