import type { Quiz, Recommendation } from '../../model/content/quiz.ts';
import { ENERGY_DEADLINE, dayInWords } from '../iso-certification.editions.ts';
import { editions } from './standards.ts';

/** What a rule rests on; the strongest reason is the one shown. */
const LAW = 4;
const CUSTOMER = 3;
const SECTOR = 2;
const RISK = 1;

type Rule = Recommendation['rules'][number];

const byLaw = (...instruments: string[]): Rule => ({
  when: `ANY(a2_instrument, ${instruments.map((id) => `"${id}"`).join(', ')})`,
  rank: LAW,
  reason: 'The law you named asks for it or builds on it.',
});

const named = (...standards: string[]): Rule => ({
  when: `ANY(a1_standards, ${standards.map((id) => `"${id}"`).join(', ')})`,
  rank: CUSTOMER,
  reason: 'Your customer names it.',
});

const sector = (reason: string, ...sectors: string[]): Rule => ({
  when: `ANY(sector, ${sectors.map((id) => `"${id}"`).join(', ')})`,
  rank: SECTOR,
  reason,
});

const fact = (reason: string, ...facts: string[]): Rule => ({
  when: `ANY(facts, ${facts.map((id) => `"${id}"`).join(', ')})`,
  rank: RISK,
  reason,
});

/** Part D: which standards to look at first. At equal rank the order here decides. */
export const recommendations: Quiz['recommendations'] = {
  title: 'Standards to look at first',
  limit: 3,
  several:
    'Standards of the same structure can share one system and one audit, with up to 20 % less audit time.',
  items: [
    {
      id: 'iso-9001',
      title: 'ISO 9001',
      rules: [
        byLaw('n13'),
        named('iso-9001'),
        sector('The base for quality.', 'manufacturing', 'services', 'construction', 'logistics'),
        {
          when: 'OR(ANY(sector, "it", "health", "rail", "energy", "public", "other"), AND(ISBLANK(sector), ANY(a1, "b", "c")))',
          rank: RISK,
          reason: 'The base for quality.',
        },
      ],
      note: editions['iso-9001'],
    },
    {
      id: 'iso-13485',
      title: 'ISO 13485',
      rules: [
        byLaw('n01', 'n02'),
        named('iso-13485'),
        sector('The base for medical devices.', 'medical-devices'),
      ],
      note: 'ISO 9001 is no substitute.',
    },
    {
      id: 'iatf-16949',
      title: 'IATF 16949',
      rules: [named('n04'), sector('Car makers ask suppliers for it.', 'automotive')],
      note: 'Without series production: ISO 9001 first.',
    },
    {
      id: 'en-9100',
      title: 'EN/AS 9100',
      rules: [named('n06'), sector('Aircraft makers ask suppliers for it.', 'aerospace')],
    },
    {
      id: 'iso-22163',
      title: 'ISO 22163',
      rules: [named('n07'), sector('Train makers ask suppliers for it.', 'rail')],
    },
    {
      id: 'iso-17025',
      title: 'ISO/IEC 17025 or ISO 15189',
      rules: [byLaw('n09'), named('n09'), sector('The base for laboratories.', 'laboratory')],
      note: 'Accreditation, never certification.',
    },
    {
      id: 'gfsi',
      title: 'A GFSI-recognized scheme',
      rules: [
        named('n11'),
        {
          when: 'AND(sector = "food", HAS(facts, "food-retail"))',
          rank: SECTOR,
          reason: 'Large retailers ask suppliers for it.',
        },
      ],
      note: 'FSSC 22000, BRCGS, IFS or SQF: ask your customer. ISO 22000 alone is not GFSI-recognized.',
    },
    {
      id: 'iso-22000',
      title: 'ISO 22000',
      rules: [
        {
          when: 'AND(sector = "food", NOT(HAS(facts, "food-retail")))',
          rank: SECTOR,
          reason: 'The base for food safety.',
        },
      ],
    },
    {
      id: 'iso-27001',
      title: 'ISO/IEC 27001',
      rules: [
        byLaw('n19', 'n20'),
        {
          when: 'a2_instrument = "n18"',
          rank: LAW,
          reason: 'A base for the duties of NIS2.',
        },
        named('iso-27001'),
        {
          when: 'HAS(a1_standards, "n05")',
          rank: CUSTOMER,
          reason: 'A base for TISAX, not a substitute.',
        },
        sector('Business customers ask suppliers for it.', 'it'),
        fact('You handle data of others.', 'personal-data', 'software-cloud', 'nis2'),
      ],
      note: `${editions['iso-27001']} For NIS2 a support, not a proof.`,
    },
    {
      id: 'iso-42001',
      title: 'ISO/IEC 42001',
      rules: [fact('The base for governing AI.', 'ai')],
      note: 'For the EU AI Act a support, not a proof.',
    },
    {
      id: 'iso-14001',
      title: 'ISO 14001',
      rules: [
        named('iso-14001'),
        fact('Your effects on the environment matter to others.', 'emissions'),
      ],
      note: editions['iso-14001'],
    },
    {
      id: 'iso-50001',
      title: 'ISO 50001',
      rules: [
        {
          when: 'OR(a2_instrument = "n16", AND(HAS(markets, "eu"), energy > 85))',
          rank: LAW,
          reason: `Over 85 TJ a year, EU law asks for a certified energy management system by ${dayInWords(ENERGY_DEADLINE.date)}.`,
        },
      ],
      note: 'National law decides.',
    },
    {
      id: 'iso-45001',
      title: 'ISO 45001',
      rules: [
        named('iso-45001'),
        fact('Your work is dangerous, or clients ask about safety.', 'hazardous-work'),
      ],
      note: editions['iso-45001'],
    },
    {
      id: 'iso-37001',
      title: 'ISO 37001',
      rules: [fact('Agents and public contracts bring a risk of bribery.', 'public-abroad')],
    },
    {
      id: 'iso-22301',
      title: 'ISO 22301',
      rules: [fact('Your customers depend on your service.', 'critical-service')],
    },
  ],
};
