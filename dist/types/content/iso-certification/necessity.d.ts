import type { Question, Quiz, RuleOutcome } from '../../model/content/quiz.ts';
/** Part A: whether certification is necessary. Points and order of the rules are our proposal. */
export declare const necessityQuestions: Question[];
/** `answered` keeps the points from deciding while questions are open; law and customer decide at once. */
export declare const necessityFormulas: {
    points: string;
    answered: string;
};
export declare const need: RuleOutcome;
export declare const necessityNotes: {
    when: string;
    text: string;
}[];
export declare const disclaimer = "A self-assessment, not an audit and not legal advice. The certification body decides; the weights are our proposal.";
/** The six questions alone. The points are shown to nobody: a law or a customer outweighs them. */
export declare const necessity: Quiz;
