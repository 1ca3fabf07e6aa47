/**
 * The widgets' own words: buttons, labels, messages. What a widget asks and tells stands in the
 * content file. `{name}` is filled in.
 */
export const en = {
  loading: 'Loading',
  optionalMark: '(optional)',
  pleaseChoose: 'Please choose',
  notApplicable: 'Does not apply',
  yes: 'Yes',
  no: 'No',
  severalHint: 'Select all that apply.',
  problemTitle: 'There is a problem',
  errorPrefix: 'Error:',
  startAgain: 'Start again',
  requestQuote: 'Request a quote',
  sourcesTitle: 'Sources',
  unconfirmedSource: 'single source, not confirmed',

  fallbackTitle: 'Please contact us directly',
  reachUs: 'You can reach us directly:',
  reachUsBare: 'Please use the contact details on this website.',
  phoneLabel: 'Phone',
  emailLabel: 'Email',
  addressLabel: 'Address',
  websiteLabel: 'Website',
  bookingLabel: 'Book a talk',

  timeNeeded: 'About {time}',
  progress: 'Question {n} of {total}',
  stepPlace: 'Step {step} of {of}',
  progressLabel: 'Progress',
  continueLabel: 'Continue',
  back: 'Back',
  skip: 'Skip',
  finish: 'See the result',
  suggested: 'Pre-selected by your earlier answers.',
  resultTitle: 'Your result',
  nextStep: 'Next step',
  levelPlace: 'Level {n} of {total}',
  scoreTitle: 'Score',
  areasTitle: 'Area by area',
  notRated: 'not rated',
  workOnTitle: 'What to work on',
  urgentTitle: 'First to do',
  laterTitle: 'Then',
  clause: 'Clause {reference}',
  notesTitle: 'Good to know',
  changeAnswers: 'Change answers',

  /** Why contact details are asked for before a quiz or calculator, before its result, or with it. */
  gate: {
    before:
      'First, {organization} asks for your contact details. They are sent now, your answers later.',
    after:
      'Your result is ready. First, {organization} asks for your contact details. They are sent with your answers.',
    optional:
      'For a reply, {organization} needs your contact details. They are sent with your answers.',
  },
  noThanks: 'No, thanks',

  inputsTitle: 'Your figures',
  estimateTitle: 'Your estimate',
  ourAssumption: 'our assumption',
  resetTo: 'Reset to {value}',
  onRequest: 'on request',
  lastValid: 'The estimate still shows your last valid figures.',
  year: 'Year {n}',
  workingTitle: 'How this is calculated',

  /** Why an answer cannot be taken, by the code of the problem. */
  problems: {
    required: 'Fill this in',
    choice: 'Choose an answer',
    email: 'Enter an email address, like name@example.com',
    tel: 'Enter a phone number, like +49 30 1234567',
    url: 'Enter a web address, like https://example.com',
    number: 'Enter a number',
    min: 'Enter {limit} or more',
    max: 'Enter {limit} or less',
    tooLong: 'Shorten this to {limit} characters',
    date: 'Enter a real date',
    consent: 'Tick the box if you agree',
  },

  operator: 'the operator of this website',
  privacyNotice: 'Privacy notice',
  honeypotLabel: 'Leave this field empty',
  sendAlong: 'We will send along',
  sendAlongAnswers: 'your answers: {title}',
  sendAlongPage: 'where you came from, your language and time zone',
  sending: 'Sending',
  /** What became of a lead: a title, and a text below it. */
  became: {
    sent: ['Thank you', 'Your message has arrived.'],
    unconfirmed: ['Sent, but not confirmed', 'If you hear nothing, please get in touch again.'],
    waiting: [
      'Saved on this device, not sent yet',
      'We keep trying for {time}, also on your next visit.',
    ],
    memory: ['Not sent yet: please keep this page open', 'We keep trying while it is open.'],
    refused: ['Your message was not accepted', 'Please correct what is marked.'],
    unclear: ['Your message was not accepted', 'Please check what you entered.'],
    cancelled: ['Not sent', 'This website stopped it.'],
    noEndpoint: [
      'Not sent: this form is not connected yet',
      'What you entered stays on this page.',
    ],
    outboxFull: [
      'Not sent: too many messages wait on this device',
      'Please try again when you are online.',
    ],
    broken: ['Not sent', 'Something went wrong here.'],
  } satisfies Record<string, [title: string, text: string]>,
  received: 'Received',
  refusedField: 'Check this entry',
  leadReference: 'Reference {id}',
  sendAnother: 'Send another',
  changeSent: 'See or change what you sent',
  discard: 'Delete it from this device',

  summaryPriority: { hot: 'Hot lead', warm: 'Warm lead', cold: 'Cold lead' },
  summaryTest: 'TEST',
  summaryNoName: 'no name given',
  summaryWants: 'Wants',
  summaryWhen: 'When',
  summaryMessage: 'Message',
  summaryGaps: 'First to work on',
  summaryRecommended: 'Recommended',
  summaryReach: 'Reach at',
  summaryConsent: 'Agreed to',
  summaryNoConsent: 'nothing',
  summaryPage: 'Asked on',
  summaryReferrer: 'Came from',
  summaryCampaign: 'Campaign',
  summaryLocale: 'Language and time zone',
};

export type Words = typeof en;
