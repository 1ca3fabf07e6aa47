import type { Question } from '../../model/content/quiz.ts';
import { general } from './clauses.ts';

/** Named as the first to do where nothing is in place. */
const urgent = 0;

/** Part B on clauses 7 to 10. */
export const questionsOnClauses7To10: Question[] = [
  general(
    'r10',
    'support',
    3,
    'Can you show that people are competent for what they do?',
    'what a role requires, and proof that its holder meets it.',
    [
      'No records',
      'Certificates in drawers',
      'Requirements for each role, training plan, records',
      'The effect of training is checked; knowledge at risk is secured',
    ],
    {
      label: 'Competence',
      text: 'List requirements for each role, compare with your people, plan training.',
      reference: '7.2, 7.3',
    },
  ),
  general(
    'r11',
    'support',
    2,
    'Are equipment, premises and software fit for use, and measuring devices calibrated?',
    'maintenance and calibration records. Without measuring devices, judge the rest.',
    [
      'Repaired when broken',
      'Looked after by habit',
      'Maintenance and calibration plan, with records',
      'Failures are analysed and the plan is adapted',
    ],
    {
      label: 'Equipment and measuring devices',
      text: 'List what needs maintenance or calibration, set intervals, keep records.',
      reference: '7.1.3 to 7.1.5 (ISO 9001)',
    },
  ),
  general(
    'r12',
    'support',
    3,
    'Are documents and records under control?',
    'the approved version in use, and records found quickly.',
    [
      'Several versions in circulation',
      'Shared folder without rules',
      'Approval, version, access and retention are settled',
      'Checked regularly; no outdated copies in use',
    ],
    {
      label: 'Documents and records',
      text: 'Settle approval, valid version, access and retention.',
      reference: '7.5',
    },
  ),
  general(
    'r13',
    'operation',
    3,
    'Do you check customer and legal requirements before you commit?',
    'a review before an order was accepted, and a register of legal duties.',
    [
      'By feeling',
      'Experienced staff do it',
      'Defined review with record; register of legal duties',
      'Misses are measured; compliance is evaluated at planned intervals',
    ],
    {
      label: 'Requirements and legal duties',
      text: 'Define the review before an offer or order; start a register of legal duties.',
      reference: '8.2 (ISO 9001); 6.1.3 (ISO 14001, ISO 45001)',
    },
  ),
  {
    ...general(
      'r14',
      'operation',
      3,
      'How do you choose and watch suppliers and outsourced work?',
      'why a supplier was approved. “Does not apply” only if no supplier matters and nothing is outsourced.',
      [
        'By price',
        'By experience',
        'Criteria, approval, requirements in the order, records',
        'Performance is rated and leads to action',
      ],
      {
        label: 'Suppliers',
        text: 'Name those that matter, set criteria, record how they perform.',
        reference: '8.4 (ISO 9001); 8.1 (ISO 14001, ISO/IEC 27001); 8.1.4 (ISO 45001)',
      },
    ),
    na: true,
  },
  general(
    'r15',
    'operation',
    4,
    'Is daily work controlled, with released results and safe handling of faulty ones?',
    'the work itself, and records of release and faults.',
    [
      'Everyone does it their own way',
      'Practice is similar',
      'Instructions where needed, traceability, records of release and faults',
      'Process data show stability; repeat faults fall',
    ],
    {
      label: 'Control of daily work',
      text: 'Describe critical steps, who releases results, and what happens to faulty ones.',
      reference: '8.1; 8.5 to 8.7 (ISO 9001)',
      urgent,
    },
  ),
  general(
    'r16',
    'evaluation',
    2,
    'Do you measure performance: customer satisfaction, environment, safety or security?',
    'figures over time, and what followed from them.',
    ['No', 'Single figures', 'Defined what, how, when, who; evaluated', 'Trends lead to decisions'],
    {
      label: 'Measurement',
      text: 'Choose a few figures; define how, when and by whom.',
      reference: '9.1',
    },
  ),
  general(
    'r17',
    'evaluation',
    4,
    'Have you carried out internal audits and a management review?',
    'audit programme and reports, and a review with inputs and decisions.',
    [
      'Neither',
      'One of them, or years ago',
      'All clauses audited by competent, independent auditors; complete review in the last 12 months',
      'Findings are closed on time; audits find new ones',
    ],
    {
      label: 'Internal audit and management review',
      text: 'Have all clauses audited by someone independent; then hold the review.',
      reference: '9.2, 9.3',
      urgent,
    },
  ),
  general(
    'r18',
    'improvement',
    4,
    'What happens after errors, complaints and incidents?',
    'a recent case, from cause to checked effect.',
    [
      'Fixed and forgotten',
      'Fixed, sometimes discussed',
      'Cause analysis, action, record',
      'The effect is checked; repeats are rare and known',
    ],
    {
      label: 'Corrective action and improvement',
      text: 'List errors, complaints and incidents; give each a cause, action, owner and date.',
      reference: '10.1, 10.2, 10.3',
      urgent,
    },
  ),
];
