import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import { leadQuiz } from '../../model/quiz/lead-quiz.ts';
import type { QuizSession } from './quiz-session.ts';

export interface QuizReviewView {
  readonly session: QuizSession;
  readonly words: Words;
  readonly onChange: (id: string) => void;
  readonly onResult: () => void;
}

/** Every question with its answer in words, each with a way to change it. */
export function quizReview({ session, words, onChange, onResult }: QuizReviewView): TemplateResult {
  const { engine, evaluation } = session;
  const given = new Map(
    leadQuiz(engine, evaluation, words).answers.map(({ id, label }) => [id, label]),
  );
  const back = html`<button class="button" type="button" @click=${onResult}>
    ${words.backToResult}
  </button>`;
  return html`<div class="sections appear">
    <h2 part="title" tabindex="-1">${words.reviewTitle}</h2>
    <dl class="review">
      ${repeat(
        session.shown,
        ({ question }) => question.id,
        ({ question: { id, label } }) => {
          const question = evaluation.fill(label);
          return html`<div>
            <dt>${question}</dt>
            <dd>${given.get(id) || html`<span class="muted">${words.notAnswered}</span>`}</dd>
            <dd>
              <button
                class="link"
                type="button"
                aria-label=${say(words.changeAnswer, { question })}
                @click=${() => onChange(id)}
              >
                ${words.change}
              </button>
            </dd>
          </div>`;
        },
      )}
    </dl>
    <div class="actions">${back}</div>
  </div>`;
}
