import { html, type TemplateResult } from 'lit';
import { say } from '../../locales/say.ts';
import { leadQuiz } from '../../model/quiz/lead-quiz.ts';
import type { QuizView } from './quiz-questions.ts';

/** Every question with its answer in words, each with a way to change it. */
export function quizReview({ session, words, go }: QuizView): TemplateResult {
  const { engine, evaluation, shown } = session;
  const { answers } = leadQuiz(engine, evaluation, words);
  return html`<div class="sections appear">
    <h2 part="title" tabindex="-1">${words.reviewTitle}</h2>
    <dl class="review">
      ${shown.map(({ question: { id, label } }) => {
        const question = evaluation.fill(label);
        const answer = answers.find((one) => one.id === id)?.label;
        return html`<div>
          <dt>${question}</dt>
          <dd>${answer || html`<span class="muted">${words.notAnswered}</span>`}</dd>
          <dd>
            <button
              class="link"
              type="button"
              aria-label=${say(words.changeAnswer, { question })}
              @click=${() => go(() => session.show('questions', id))}
            >
              ${words.change}
            </button>
          </dd>
        </div>`;
      })}
    </dl>
    <div class="actions">
      <button class="button" type="button" @click=${() => go(() => session.show('result'))}>
        ${words.backToResult}
      </button>
    </div>
  </div>`;
}
