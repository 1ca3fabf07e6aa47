/**
 * The widgets' own words: buttons, labels, messages. What a widget asks and tells stands in the
 * content file. `{name}` is filled in.
 */
export declare const en: {
    loading: string;
    optionalMark: string;
    pleaseChoose: string;
    notApplicable: string;
    yes: string;
    no: string;
    severalHint: string;
    problemTitle: string;
    errorPrefix: string;
    startAgain: string;
    requestQuote: string;
    sourcesTitle: string;
    unconfirmedSource: string;
    fallbackTitle: string;
    reachUs: string;
    reachUsBare: string;
    phoneLabel: string;
    emailLabel: string;
    addressLabel: string;
    websiteLabel: string;
    bookingLabel: string;
    timeNeeded: string;
    progress: string;
    stepPlace: string;
    progressLabel: string;
    continueLabel: string;
    back: string;
    skip: string;
    finish: string;
    suggested: string;
    resultTitle: string;
    nextStep: string;
    levelPlace: string;
    scoreTitle: string;
    areasTitle: string;
    notRated: string;
    workOnTitle: string;
    urgentTitle: string;
    laterTitle: string;
    clause: string;
    notesTitle: string;
    changeAnswers: string;
    /** Why contact details are asked for before a quiz or calculator, before its result, or with it. */
    gate: {
        before: string;
        after: string;
        optional: string;
    };
    noThanks: string;
    inputsTitle: string;
    estimateTitle: string;
    ourAssumption: string;
    resetTo: string;
    onRequest: string;
    lastValid: string;
    year: string;
    workingTitle: string;
    /** Why an answer cannot be taken, by the code of the problem. */
    problems: {
        required: string;
        choice: string;
        email: string;
        tel: string;
        url: string;
        number: string;
        min: string;
        max: string;
        tooLong: string;
        date: string;
        consent: string;
    };
    operator: string;
    privacyNotice: string;
    honeypotLabel: string;
    sendAlong: string;
    sendAlongAnswers: string;
    sendAlongPage: string;
    sending: string;
    /** What became of a lead: a title, and a text below it. */
    became: {
        sent: [string, string];
        unconfirmed: [string, string];
        waiting: [string, string];
        memory: [string, string];
        refused: [string, string];
        unclear: [string, string];
        cancelled: [string, string];
        noEndpoint: [string, string];
        outboxFull: [string, string];
        broken: [string, string];
    };
    received: string;
    refusedField: string;
    leadReference: string;
    sendAnother: string;
    changeSent: string;
    discard: string;
    summaryPriority: {
        hot: string;
        warm: string;
        cold: string;
    };
    summaryTest: string;
    summaryNoName: string;
    summaryWants: string;
    summaryWhen: string;
    summaryMessage: string;
    summaryGaps: string;
    summaryRecommended: string;
    summaryReach: string;
    summaryConsent: string;
    summaryNoConsent: string;
    summaryPage: string;
    summaryReferrer: string;
    summaryCampaign: string;
    summaryLocale: string;
};
export type Words = typeof en;
