import { USUAL_IN_FORMS } from './json-schema-usual-forms.ts';

/** What a key means wherever it stands, with an example and the default, if it has one. */
export interface Meaning {
  readonly description: string;
  readonly example?: unknown;
  readonly default?: unknown;
}

const WORDS =
  'Words for the visitor, or a list of {text, showIf}: the first whose condition holds is said.';

/**
 * By the key, for places that `json-schema-descriptions.ts` says nothing special about. A key that is
 * new to the schema needs an entry here or there: a test asks for it.
 */
export const USUAL: Readonly<Record<string, Meaning>> = {
  $schema: {
    description: 'Where the JSON Schema lies, so that an editor completes and checks the file.',
    example: './content.schema.json',
  },
  $comment: {
    description: 'For authors; shown to nobody.',
    example: 'Ask the sales team before changing this.',
  },
  id: { description: 'Name of this entry: small letters, digits and hyphens.', example: 'roof' },
  version: { description: 'Edition of the file.', example: '2' },
  locale: { description: 'Language of the texts.', example: 'en' },
  name: { description: 'Name of the organization, as visitors know it.', example: 'Example Ltd' },
  person: { description: 'Whom to ask for.', example: 'Jane Doe' },
  phone: { description: 'Telephone number, as it is read.', example: '+44 20 7946 0000' },
  tel: { description: 'Telephone number, as it is dialled.', example: '+442079460000' },
  email: { description: 'Address for mail.', example: 'hello@example.com' },
  address: { description: 'Where the organization is.', example: '1 Example Street, London' },
  url: {
    description: 'Address of a page: https, mailto, tel or a path.',
    example: 'https://example.com',
  },
  privacyUrl: { description: 'Address of the privacy notice.', example: '/privacy.html' },
  booking: { description: 'Where a call is booked.', example: 'https://example.com/book' },
  logo: { description: 'Address of a picture.', example: '/logo.svg' },
  title: { description: 'Heading.', example: 'Is your roof ready?' },
  label: {
    description: `The question itself, or a short name. ${WORDS}`,
    example: 'How old is the roof?',
  },
  intro: {
    description: `Said before the first question or field. ${WORDS}`,
    example: 'Seven short questions.',
  },
  text: {
    description: `Said beneath. {name} recalls an answer or value. ${WORDS}`,
    example: 'Have it looked at first.',
  },
  help: { description: 'A remark that helps to answer.', example: 'It stands on your bill.' },
  placeholder: { description: 'Shown in an empty field.', example: 'Such as: new tiles' },
  unit: { description: 'Word behind a number.', example: 'kWh a year' },
  type: { description: 'What kind of answer is asked for.', example: 'single' },
  options: {
    description: 'The answers to choose from, in order.',
    example: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  },
  value: { description: 'What formulas and leads call this answer.', example: 'south' },
  image: {
    description:
      'Address of a picture above the label, as seen from the page; of single and several answers.',
    example: '/pictures/south.jpg',
  },
  min: { description: 'Least number that is taken.', example: 0 },
  max: { description: 'Largest number that is taken.', example: 100 },
  step: { description: 'From one number to the next.', example: 0.5 },
  steps: {
    description: 'Labels of the steps, the lowest first.',
    example: ['Never', 'Sometimes', 'Always'],
  },
  score: { description: 'Points, or a formula that works them out.', example: 3 },
  advice: {
    description: `Said in the result to those who gave this answer. ${WORDS}`,
    example: 'Ask a roofer before you plan.',
  },
  exclusive: {
    description: 'True: choosing it takes back the other answers.',
    default: false,
    example: true,
  },
  showIf: {
    description: 'A condition; while it does not hold, this is left out.',
    example: 'age = "old"',
  },
  when: { description: 'A condition; this counts while it holds.', example: 'shade = "much"' },
  formula: { description: 'A formula, spelled as in a spreadsheet.', example: 'size * 950' },
  sections: {
    description: 'Headings that questions stand under; in a form, its steps.',
    example: [{ id: 'about', title: 'About you' }],
  },
  section: { description: 'Id of the section it stands in.', example: 'about' },
  questions: {
    description: 'What is asked, in order.',
    example: [{ id: 'note', type: 'text', label: 'Anything else?' }],
  },
  minutes: { description: 'How long it takes.', example: 2 },
  required: { description: 'Whether it must be answered.', default: true, example: false },
  weight: { description: 'How often it counts.', example: 2 },
  area: { description: 'Id of an area.', example: 'roof' },
  areas: {
    description: 'Parts of the score that are told one by one.',
    example: [{ id: 'roof', label: 'The roof' }],
  },
  search: {
    description: 'Of a select: the answer is typed, and found among the options.',
    default: false,
    example: true,
  },
  shuffle: { description: 'Whether the order is random.', default: false, example: true },
  na: { description: 'Whether "does not apply" is offered.', default: false, example: true },
  suggest: {
    description: 'A formula for the answer that is chosen beforehand.',
    example: '"south"',
  },
  gap: {
    description: 'What to do next.',
    example: { below: 2, label: 'Shade', text: 'Have it simulated.' },
  },
  below: { description: 'A score.', example: 2 },
  urgent: { description: 'A score.', example: 0 },
  reference: { description: 'Where the subject stands.', example: '9.2, 9.3' },
  formulas: {
    description: 'Named calculations.',
    example: { points: 'SUM(SCORE(age), SCORE(shade))' },
  },
  separate: {
    description: 'Whether the area is kept out of the score of the quiz.',
    default: false,
    example: true,
  },
  hidden: { description: 'Whether it is kept from visitors.', default: false, example: true },
  include: { description: 'Further questions with their weights.', example: { age: 2 } },
  bands: { description: 'Levels.', example: [{ id: 'ready', title: 'Ready', from: 75 }] },
  from: { description: 'Score from which it counts.', example: 75 },
  gates: {
    description: 'Conditions that hold a level down.',
    example: [{ when: 'shade = "much"', atMost: 'later' }],
  },
  atMost: {
    description: 'Id of the highest level that can be reached while the condition holds.',
    example: 'later',
  },
  outcomes: {
    description: 'Findings by name.',
    example: { need: { label: 'Need', rules: [{ id: 'none', title: 'None' }] } },
  },
  rules: {
    description: 'In order; what holds first, or ranks highest, counts.',
    example: [{ id: 'none', title: 'None' }],
  },
  next: { description: 'What to do next.', example: 'Ask a roofer.' },
  undecided: { description: 'Said where no rule holds.', example: 'Answer all six questions.' },
  recommendations: {
    description: 'What is recommended, the highest rank first.',
    example: { title: 'What fits', limit: 2, items: [] },
  },
  limit: { description: 'How many there are at most.', example: 3 },
  items: {
    description: 'What can be recommended.',
    example: [
      { id: 'battery', title: 'A battery', rules: [{ when: 'TRUE', rank: 1, reason: 'It fits.' }] },
    ],
  },
  rank: { description: 'What ranks higher stands first.', example: 2 },
  reason: { description: `Why it is recommended. ${WORDS}`, example: 'You are out by day.' },
  note: { description: 'A remark shown with it.', example: 'Ask for the warranty.' },
  several: {
    description: `Said where two or more are recommended. ${WORDS}`,
    example: 'One project can do both.',
  },
  notes: {
    description: 'Remarks in the result, each while its condition holds.',
    example: [{ when: 'TRUE', text: 'Without tax.' }],
  },
  result: { description: 'How the result is told.', example: { hideScore: true } },
  disclaimer: {
    description: `Said under every result. ${WORDS}`,
    example: 'A first orientation, no offer.',
  },
  gapsTitle: { description: 'Heading over the next steps.', example: 'What to do next' },
  hideScore: {
    description: 'Whether the score is kept from visitors.',
    default: false,
    example: true,
  },
  scoreUnit: { description: 'Words behind the score.', default: '%', example: 'points' },
  mark: {
    description: 'A mark on the scale of the score.',
    example: { at: 66, label: 'Good enough' },
  },
  at: { description: 'Where on the scale, from 0 to 100.', example: 66 },
  groups: {
    description: 'Headings that inputs and values stand under.',
    example: [{ id: 'money', title: 'Prices' }],
  },
  group: { description: 'Id of the group it stands in.', example: 'money' },
  folded: { description: 'Whether it is shown folded.', default: false, example: true },
  inputs: {
    description: 'What visitors can set, in order.',
    example: [{ id: 'size', type: 'number', label: 'Size', default: 8 }],
  },
  default: { description: 'The value until the visitor sets one.', example: 8 },
  assumption: {
    description: 'True: ours and no fact; shown as an assumption.',
    default: false,
    example: true,
  },
  source: {
    description: 'Where a figure comes from.',
    example: { label: 'Price list of 2026', status: 'unconfirmed' },
  },
  status: {
    description:
      'How sure the source is: confirmed by agreeing sources, unconfirmed, or an assumption of ours.',
    example: 'assumption',
  },
  low: { description: 'A formula for how low it may be.', example: '850' },
  high: { description: 'A formula for how high it may be.', example: '1050' },
  currency: { description: 'Currency of all money.', example: 'EUR' },
  tables: {
    description: 'Figures by bands.',
    example: {
      days: {
        label: 'Days',
        rows: [
          [10, 2],
          [50, 4],
        ],
      },
    },
  },
  columns: { description: 'Ids of the columns.', example: ['low', 'high'] },
  rows: {
    description: 'The figures.',
    example: [
      [10, 2],
      [50, 4],
    ],
  },
  values: {
    description: 'What is reckoned, in order.',
    example: [{ id: 'yield', label: 'Yield', formula: 'size * 950' }],
  },
  format: { description: 'How the figure is written.', default: 'number', example: 'money' },
  digits: { description: 'Digits after the point.', example: 2 },
  headline: { description: 'Whether it is shown large.', default: false, example: true },
  missing: {
    description: 'Said where there is no value.',
    default: 'on request',
    example: [{ text: 'nothing to pay back', showIf: 'cost = 0' }, { text: 'never' }],
  },
  interpolate: {
    description: 'Whether what lies between two bounds is on the line between their figures.',
    default: false,
    example: true,
  },
  series: {
    description: 'Figures over the years, shown as a chart.',
    example: [{ id: 'flow', label: 'Balance', formula: 'benefit - cost / year', years: 3 }],
  },
  years: { description: 'How many years, at most 30.', example: 20 },
  cumulative: { description: 'Whether the years are added up.', default: false, example: true },
  ...USUAL_IN_FORMS,
};
