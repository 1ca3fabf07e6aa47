import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answers } from '../../model/content/field.ts';
import type { Quiz } from '../../model/content/quiz.ts';
import { createQuiz } from '../../model/quiz/create-quiz.ts';
import { leadQuiz } from '../../model/quiz/lead-quiz.ts';
import type { QuizResult } from '../../model/quiz/quiz-evaluation.ts';
import { recordAnswer, recordResult } from '../../page/journey.ts';
import { frame } from '../../ui/frame.ts';
import { GatedElement } from '../gated-element.ts';
import { createWidget } from '../widget/widget-controller.ts';
import { quizQuestions } from './quiz-questions.ts';
import { quizResult } from './quiz-result.ts';
import { createQuizSession, type QuizSession } from './quiz-session.ts';
import { quizStyles } from './quiz.styles.ts';

/**
 * @summary Asks one question at a time and says what the answers amount to.
 *
 * @slot captcha - The page's own captcha, where a form asks for contact details.
 *
 * @fires leadline-ready - First rendered.
 * @fires leadline-start - The visitor gave a first answer.
 * @fires leadline-step - Another question is shown.
 * @fires leadline-result - A result is known or changes.
 * @fires leadline-error - The content or a setting cannot be used.
 *
 * @csspart base - The outermost box.
 * @csspart title - The quiz's title.
 * @csspart intro - What the quiz is about.
 * @csspart progress - The progress bar.
 * @csspart question - One question with its answers.
 * @csspart label - The question's words.
 * @csspart option - One answer to choose.
 * @csspart input - A native input, select or text area.
 * @csspart help - A remark on a question.
 * @csspart error - What is wrong with an answer.
 * @csspart next - The button forward.
 * @csspart back - The button back.
 * @csspart result - The result.
 * @csspart outcome - A finding of the result.
 * @csspart score - The score.
 * @csspart areas - The scores by area.
 * @csspart gaps - What to work on.
 * @csspart recommendations - What is recommended.
 * @csspart quote - The button on to the form.
 * @csspart fallback - Ways to get in touch where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export class LeadlineQuiz extends GatedElement<'quiz'> {
  static override styles = quizStyles;

  /** Id of the quiz in the content; the first one where absent. */
  @property() quiz?: string | null;

  /** `steps`: one question at a time; `page`: all on one page. */
  @property() layout: 'steps' | 'page' = 'steps';

  protected override readonly widget = createWidget(this, 'quiz');
  #session?: QuizSession;
  /** The answers and the result that the page knows of. */
  #recorded: Answers = {};
  #told = '';

  /** Answers by the id of their question. Setting replaces all, also before the element is defined. */
  @property({ attribute: false }) get answers(): Answers {
    return this.pending ?? this.given;
  }
  set answers(answers: Answers | null) {
    this.pending = answers ?? {};
  }

  /** What the answers amount to; null until every shown, required question is answered. */
  get result(): QuizResult | null {
    return this.#session?.evaluation.result ?? null;
  }

  /** Takes back every answer and begins again. */
  restart(): void {
    this.isStarted = false;
    this.answers = {};
  }

  protected override get given(): Answers {
    return this.#session?.answers ?? {};
  }

  protected override begin(quiz: Quiz): Quiz['questions'] {
    const { id, organization, words, variant } = this.widget;
    const engine = createQuiz(id, quiz, organization, words, variant);
    this.#session = createQuizSession(engine, this.#onAnswer);
    return quiz.questions;
  }

  protected override replace(answers: Answers): void {
    this.#session!.replace(answers);
    this.#record();
  }

  protected override updated(): void {
    if (!this.#session) return;
    // Nothing is told of a widget before it said that it is ready.
    if (this.#told) this.#tell();
    else void this.updateComplete.then(() => this.#tell());
  }

  protected override render(): TemplateResult {
    return frame(this.widget, () => {
      const { words, locale } = this.widget;
      const session = this.#session!;
      const body = session.isResult
        ? quizResult(session, words, locale, this.#go, this.#startAgain)
        : quizQuestions(session, words, locale, this.layout === 'page', this.#go, this.renderRoot);
      const isClosed = this.isClosed('before') || (session.isResult && this.isClosed('after'));
      return html`${isClosed ? nothing : html`<div class="card">${body}</div>`}
      ${this.renderGate(session.isResult, isClosed ? session.evaluation.fill(session.engine.quiz.title) : '')}`;
    });
  }

  /** Tells the page of a result that is known or differs from the one it knows. */
  #tell(): void {
    const { result } = this;
    const json = JSON.stringify(result);
    if (result && json !== this.#told) this.widget.emit('leadline-result', { result });
    this.#told = json;
  }

  /** Lets the other widgets of the page know what was answered. */
  #record(): void {
    const { engine, evaluation, answers } = this.#session!;
    const ids = Object.keys({ ...this.#recorded, ...answers });
    const changed = ids.filter((id) => answers[id] !== this.#recorded[id]);
    if (!changed.length) return;
    this.#recorded = answers;
    for (const id of changed) recordAnswer(id, answers[id] ?? null);
    const { scope, gaps } = evaluation;
    const lead = leadQuiz(engine, evaluation, this.widget.words);
    recordResult({ quiz: Object.keys(answers).length ? { lead, scope, gaps } : null });
  }

  readonly #onAnswer = () => {
    this.start();
    this.#record();
    this.requestUpdate();
  };

  /** As `restart`, at once: whoever goes there is no longer at the result. */
  readonly #startAgain = () => {
    this.isStarted = false;
    this.replace({});
  };

  /** Moves within the quiz, tells the page of another step and takes the focus along. */
  readonly #go = (move: () => unknown) => {
    const isStuck = move() === false;
    const { isResult, index, shown } = this.#session!;
    this.requestUpdate();
    if (!isStuck && !isResult && this.layout !== 'page') {
      this.widget.emit('leadline-step', { step: index + 1, of: shown.length });
    }
    // Details were sent at the start; now they are complete.
    if (isResult && this.widget.gate === 'before') void this.contactForm?.submit();
    void this.moveOn(...(isStuck ? ['[part=summary]', '.invalid [name]'] : []));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leadline-quiz': LeadlineQuiz;
  }
}
