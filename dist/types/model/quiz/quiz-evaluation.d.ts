import type { Answer, Answers } from '../content/field.ts';
import type { Text } from '../content/primitives.ts';
import type { Band, Question, Quiz, Section } from '../content/quiz.ts';
import type { SaidOption } from '../form/answer.ts';
import type { Filled } from '../form/fill-text.ts';
import type { Scope } from '../formula/formula.ts';
/** A quiz ready to be answered; its formulas are read once. */
export interface QuizEngine {
    readonly id: string;
    readonly quiz: Quiz;
    /** What the answers amount to. Pure; costs one pass over the questions. */
    evaluate(answers: Answers): QuizEvaluation;
}
export interface QuizEvaluation {
    /** The questions that are asked, in order. */
    shown: ShownQuestion[];
    /**
     * Every shown, required question is answered, and at least one question is: where nothing is
     * required, a result drawn from nothing would be made up.
     */
    complete: boolean;
    /** 0–100, not rounded; null where nothing was scored, for 0 would be a verdict. */
    score: number | null;
    /** The band of the score, as far as the gates allow; null without score or bands. */
    band: Filled<Band> | null;
    /** The areas shown; score as above. */
    areas: AreaScore[];
    outcomes: QuizOutcome[];
    /** The highest rank first, at most as many as the quiz allows. */
    recommendations: QuizRecommendation[];
    /** Said where two or more are recommended. */
    several?: string;
    /** Urgent ones first, then by what they cost in the score. */
    gaps: QuizGap[];
    /** First the texts of gates that lowered a level, then the quiz's notes that hold. */
    notes: string[];
    /** What the page author reads; null until complete. */
    result: QuizResult | null;
    /**
     * What formulas elsewhere may ask of this quiz: answers, formulas, areas, outcomes (as ids),
     * `score`, `band` (its id) and `recommended` (the ids shown). Until the quiz is complete, areas,
     * outcomes, score and band are blank: a half-answered quiz says nothing about the other half.
     */
    scope: Scope;
    /** Says a text: the one whose condition holds, with answers, as their labels, in its `{name}` places. */
    fill: (text: Text | undefined) => string;
}
export interface ShownQuestion {
    question: Filled<Question>;
    /** Those offered now. */
    options: readonly SaidOption[];
    section?: Filled<Section> | undefined;
    required: boolean;
    /** What to pre-select, of what is offered. */
    suggestion?: Answer | undefined;
    /** What counts of the given answer; null: not answered. */
    answer: Answer;
    /** Points of the answer; null: none, or nothing to score. */
    score: number | null;
}
export interface AreaScore {
    id: string;
    label: string;
    score: number | null;
}
export interface QuizOutcome {
    name: string;
    label: string;
    /** Null: undecided. */
    id: string | null;
    title: string;
    text?: string;
    next?: string;
    undecided?: string;
}
export interface QuizRecommendation {
    id: string;
    title: string;
    reason: string;
    note?: string;
}
export interface QuizGap {
    /** Id of the question. */
    id: string;
    label: string;
    text: string;
    reference?: string;
    urgent: boolean;
    score: number;
}
/** `result` of a quiz as the contract has it. */
export interface QuizResult {
    id: string;
    score: number | null;
    band: {
        id: string;
        title: string;
    } | null;
    areas: AreaScore[];
    /** Decided ones, by name. */
    outcomes: Record<string, {
        id: string;
        title: string;
    }>;
    recommendations: {
        id: string;
        title: string;
        reason: string;
    }[];
    /** Those that count: of shown questions, by id. */
    answers: Answers;
}
