import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { say, sayCount } from '../../locales/say.ts';
import type { Answer, Answers } from '../../model/content/field.ts';
import { createQuiz } from '../../model/quiz/create-quiz.ts';
import { leadQuiz } from '../../model/quiz/lead-quiz.ts';
import type { QuizResult, ShownQuestion } from '../../model/quiz/quiz-evaluation.ts';
import { journey } from '../../page/journey.ts';
import { byName, focusIn } from '../../ui/focus.ts';
import { frame } from '../../ui/frame.ts';
import { header } from '../../ui/header.ts';
import { formOnPage, showForm } from '../form/form-on-page.ts';
import { WidgetController } from '../widget/widget-controller.ts';
import { quizPage } from './quiz-page.ts';
import { quizResult } from './quiz-result.ts';
import { quizReview } from './quiz-review.ts';
import { QuizSession } from './quiz-session.ts';
import { quizStep } from './quiz-step.ts';
import { quizStyles } from './quiz.styles.ts';

/**
 * @summary Asks one question at a time and says what the answers amount to.
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
export class LeadlineQuiz extends LitElement {
  static override styles = quizStyles;

  /** The content file's URL, `#id` of an inline one, or the content itself. */
  @property() content?: string | object | null;

  /** Id of the quiz in the content; the first one where absent. */
  @property() quiz?: string | null;

  /** `steps`: one question at a time; `page`: all on one page. */
  @property() layout: 'steps' | 'page' = 'steps';

  @state() private announcement = '';

  readonly #widget = new WidgetController(this, 'quiz');
  #session?: QuizSession;
  /** What the session was made from, to know when the page means something else. */
  #source = '';
  /** Answers set from code, to be taken over with the next update. */
  #pending: Answers | null = null;
  #isStarted = false;
  /** The result last told, as JSON. */
  #told = 'null';
  /** Counts takeovers, so that nothing half typed survives one. */
  #round = 0;

  /** Answers by the id of their question. Setting replaces all. */
  get answers(): Answers {
    return this.#pending ?? this.#session?.answers ?? {};
  }
  set answers(answers: Answers | null) {
    this.#pending = answers ?? {};
    this.requestUpdate();
  }

  /** What the answers amount to; null until every shown, required question is answered. */
  get result(): QuizResult | null {
    return this.#session?.evaluation.result ?? null;
  }

  /** Takes back every answer and begins again. */
  restart(): void {
    this.#isStarted = false;
    this.answers = {};
  }

  protected override update(changed: PropertyValues): void {
    this.#takeOver();
    super.update(changed);
  }

  protected override updated(): void {
    if (!this.#session) return;
    // Nothing is told of a widget before it said that it is ready.
    if (this.#told === '') void this.updateComplete.then(() => this.#tell());
    else this.#tell();
  }

  protected override render(): TemplateResult {
    return frame(this.#widget, () => {
      const session = this.#session!;
      return html`<div class="card">
        ${
          session.view === 'result'
            ? this.#renderResult(session)
            : session.view === 'review'
              ? this.#renderReview(session)
              : this.#renderQuestions(session)
        }
        <p class="hidden" role="status">${this.announcement}</p>
      </div>`;
    });
  }

  #renderQuestions(session: QuizSession): TemplateResult {
    const { title, intro, minutes } = session.engine.quiz;
    const { words, locale } = this.#widget;
    const isPage = this.layout === 'page';
    const facts = [sayCount(words.questions, session.shown.length, locale)];
    if (minutes !== undefined) facts.unshift(sayCount(words.minutes, minutes, locale));
    return html`<div class="sections">
      ${
        isPage || session.index === 0
          ? header(title, intro && session.evaluation.fill(intro), facts)
          : html`<h2 class="compact" part="title">${title}</h2>`
      }
      ${
        isPage
          ? quizPage({
              ...this.#questions(session),
              problemTitle: words.problemTitle,
              onProblem: (id) => focusIn(this.renderRoot, byName(id)),
              onFinish: this.#onFinish,
            })
          : quizStep({
              ...this.#questions(session),
              round: this.#round,
              onForward: this.#onForward,
              onBack: this.#onBack,
            })
      }
    </div>`;
  }

  #questions(session: QuizSession) {
    const { words, locale } = this.#widget;
    return { session, words, locale, onAnswer: this.#onAnswer };
  }

  #renderResult(session: QuizSession): TemplateResult {
    const { words, locale } = this.#widget;
    const form = formOnPage();
    return quizResult({
      engine: session.engine,
      evaluation: session.evaluation,
      words,
      locale,
      onQuote: form && (() => showForm(form)),
      onReview: () => this.#go(() => session.review()),
      onRestart: this.#onRestart,
    });
  }

  #renderReview(session: QuizSession): TemplateResult {
    return quizReview({
      session,
      words: this.#widget.words,
      onChange: (id) => this.#go(() => session.change(id)),
      onResult: () => this.#go(() => session.showResult()),
    });
  }

  /** Makes the session where the content is new, and takes over answers set from code. */
  #takeOver(): void {
    const { definition, id, organization } = this.#widget;
    if (!definition) return;
    const source = JSON.stringify([id, organization, this.#widget.content?.version]);
    if (!this.#session || this.#source !== source || this.#session.engine.quiz !== definition) {
      this.#source = source;
      this.#pending ??= this.#session?.answers ?? null;
      if (!this.#session) this.#told = '';
      const engine = createQuiz(id, definition, organization);
      this.#session = new QuizSession(engine, (question) => journey.answers.get(question));
    }
    if (!this.#pending) return;
    const before = Object.keys(this.#session.answers);
    this.#session.replace(this.#pending);
    this.#pending = null;
    this.#round++;
    const { unknown } = this.#session;
    if (unknown.length > 0) {
      this.#widget.report(
        'unknown-answer',
        `answers: expected answers of quiz "${id}", found others in ${unknown.join(', ')}`,
      );
    }
    this.#record([...before, ...Object.keys(this.#session.answers)]);
  }

  /** Tells the page of a result that is known or differs from the one it knows. */
  #tell(): void {
    const { result } = this;
    const json = JSON.stringify(result);
    if (json === this.#told) return;
    this.#told = json;
    if (result) this.#widget.emit('leadline-result', { result });
  }

  /** Lets the other widgets of the page know what was answered. */
  #record(ids: readonly string[]): void {
    const { engine, evaluation, answers } = this.#session!;
    for (const id of ids) journey.recordAnswer(id, answers[id] ?? null, 'quiz');
    const isEmpty = Object.keys(answers).length === 0;
    const lead = leadQuiz(engine, evaluation, this.#widget.words);
    const { scope, gaps } = evaluation;
    journey.recordQuiz(isEmpty ? null : { lead, scope, gaps });
  }

  #start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    this.#widget.emit('leadline-start', {});
  }

  /** Moves within the quiz, tells the page of another step and takes the focus along. */
  #go(move: () => unknown): void {
    const session = this.#session!;
    const place = () => `${session.view} ${session.current?.question.id}`;
    const from = place();
    move();
    this.announcement = '';
    this.requestUpdate();
    if (place() === from) {
      void this.updateComplete.then(() =>
        focusIn(this.renderRoot, '[part=summary]', '.invalid [name]'),
      );
      return;
    }
    if (session.view === 'questions' && this.layout !== 'page') {
      const [step, of] = [session.index + 1, session.shown.length];
      this.announcement = say(this.#widget.words.progress, { n: step, total: of });
      this.#widget.emit('leadline-step', { step, of });
    }
    void this.updateComplete.then(() => this.#focusHeading());
  }

  #focusHeading(): void {
    focusIn(this.renderRoot, '.heading[tabindex]', 'h2[tabindex]', 'h2');
  }

  readonly #onAnswer = (shown: ShownQuestion, answer: Answer, badInput?: boolean) => {
    this.#session!.answer(shown, answer, badInput);
    this.#record([shown.question.id]);
    this.#start();
    this.requestUpdate();
  };

  readonly #onForward = () => {
    const session = this.#session!;
    const { current } = session;
    this.#go(() => session.forward());
    // Going on accepts what was suggested.
    if (current && Object.hasOwn(session.answers, current.question.id)) this.#start();
    this.#record(current ? [current.question.id] : []);
  };

  readonly #onFinish = () => {
    const session = this.#session!;
    this.#start();
    this.#go(() => session.finish());
    this.#record(Object.keys(session.answers));
  };

  readonly #onBack = () => this.#go(() => this.#session!.back());

  readonly #onRestart = () => {
    this.restart();
    void this.updateComplete.then(() => this.#focusHeading());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leadline-quiz': LeadlineQuiz;
  }
}
