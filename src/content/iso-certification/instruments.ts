import type { Option } from '../../model/content/field.ts';
import type { Question } from '../../model/content/quiz.ts';
import { standardOptions } from './standards.ts';

const sector = (...sectors: string[]) =>
  `OR(ISBLANK(sector), ANY(sector, ${sectors.map((id) => `"${id}"`).join(', ')}))`;

const offered = (value: string, label: string, ...conditions: string[]): Option => ({
  value,
  label,
  showIf: conditions.length > 1 ? `AND(${conditions.join(', ')})` : conditions[0],
});

/** Where the visitor passed over sector or markets, everything is offered. */
export const instrumentFormulas = {
  'in-eu': 'OR(ISBLANK(markets), HAS(markets, "eu"))',
  'in-america': 'OR(ISBLANK(markets), HAS(markets, "north-america"))',
};

const SYSTEM = 'a2 = "c"';
const CERTIFICATE = 'a2 = "d"';

/**
 * Follow-ups on what exactly is required. Only instruments with a source are offered; what we know
 * from memory alone is left to "another one". That an instrument applies is what the visitor says.
 */
export const requirementQuestions: Question[] = [
  {
    id: 'a1-date',
    type: 'date',
    section: 'necessity',
    required: false,
    label: 'By which date?',
    help: 'It shows whether the time is enough.',
    showIf: 'a1 = "d"',
  },
  {
    id: 'a1-standards',
    type: 'several',
    section: 'necessity',
    required: false,
    label: 'Which standard does your customer name?',
    help: 'As in the contract or tender.',
    showIf: 'a1 = "d"',
    options: [
      ...standardOptions,
      offered('iso-13485', 'ISO 13485', sector('medical-devices')),
      offered('n04', 'IATF 16949', sector('automotive')),
      offered('n05', 'TISAX label', sector('automotive')),
      offered('n06', 'EN/AS 9100', sector('aerospace')),
      offered('n07', 'ISO 22163 (IRIS)', sector('rail')),
      offered('n09', 'ISO/IEC 17025 accreditation', sector('laboratory')),
      offered('n11', 'BRCGS, FSSC 22000, IFS or SQF', sector('food')),
      { value: 'other', label: 'Another one' },
    ],
  },
  {
    id: 'a2-instrument',
    type: 'select',
    section: 'necessity',
    required: false,
    label: 'Which law or scheme is it?',
    help: 'Those that may fit your sector and regions.',
    showIf: 'ANY(a2, "c", "d")',
    options: [
      offered('n01', 'Medical Device Regulation (EU)', sector('medical-devices'), 'in_eu'),
      offered('n02', 'FDA QMSR (USA)', SYSTEM, sector('medical-devices'), 'in_america'),
      offered('n09', 'ISO/IEC 17025 accreditation', CERTIFICATE, sector('laboratory')),
      offered('n13', 'SOA, public works (Italy)', CERTIFICATE, sector('construction'), 'in_eu'),
      offered(
        'n15',
        'CMMC level 2, defence (USA)',
        CERTIFICATE,
        sector('aerospace', 'manufacturing', 'it'),
        'in_america',
      ),
      offered(
        'n16',
        'Energy Efficiency Directive (EU)',
        CERTIFICATE,
        'OR(ISBLANK(energy), energy > 85)',
        'in_eu',
      ),
      offered('n18', 'NIS2 (EU)', SYSTEM, 'OR(ISBLANK(facts), HAS(facts, "nis2"))', 'in_eu'),
      offered(
        'n19',
        'Energy network security catalogue (Germany)',
        CERTIFICATE,
        sector('energy'),
        'in_eu',
      ),
      offered('n20', 'HDS, health data (France)', CERTIFICATE, sector('health', 'it'), 'in_eu'),
      { value: 'other', label: 'Another one' },
    ],
  },
];
