import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { errorSummary } from '../../ui/error-summary.ts';
import { onPress, quietForm } from '../../ui/quiet-form.ts';
import { problemText, questionField, type QuestionsView } from './quiz-question.ts';

export interface QuizPageView extends QuestionsView {
  readonly problemTitle: string;
  readonly onProblem: (id: string) => void;
  readonly onFinish: () => void;
}

/** All questions on one page, under the titles of their sections. */
export function quizPage(view: QuizPageView): TemplateResult {
  const { session, words, problemTitle, onProblem, onFinish } = view;
  const problems = session.shown.flatMap((shown) => {
    const { id, label } = shown.question;
    const problem = session.problems.get(id);
    if (!problem) return [];
    const text = problemText(problem, shown, words);
    return [{ id, message: `${session.evaluation.fill(label)} ${text}` }];
  });
  return quietForm(
    html`${errorSummary(problemTitle, problems, onProblem)}
      ${repeat(
        session.shown,
        ({ question }) => question.id,
        (shown, index) => {
          const { section } = shown;
          const isFirst = section && section.id !== session.shown[index - 1]?.section?.id;
          return html`${
            isFirst
              ? html`<div class="stack section">
                  <h3>${section.title}</h3>
                  ${section.text ? html`<p class="muted">${section.text}</p>` : nothing}
                </div>`
              : nothing
          }
          ${questionField(view, shown, false)}`;
        },
      )}
      <div class="actions">
        <button class="button" part="next" type="submit" @click=${onPress(onFinish)}>
          ${words.finish}
        </button>
      </div>`,
    'sections',
  );
}
