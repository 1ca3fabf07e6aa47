import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { say } from '../../locales/say.ts';
import { onPress, quietForm } from '../../ui/quiet-form.ts';
import { questionField, type QuestionsView } from './quiz-question.ts';

export interface QuizStepView extends QuestionsView {
  readonly round: number;
  readonly onForward: () => void;
  readonly onBack: () => void;
}

/** One question at a time, with the way forward and back. */
export function quizStep(view: QuizStepView): TemplateResult | typeof nothing {
  const { session, words, round, onForward, onBack } = view;
  const { current, index, shown } = session;
  if (!current) return nothing;
  const { section, required, question } = current;
  const canSkip = !required && session.valueOf(current) === null;
  const isLast = index === shown.length - 1;
  return quietForm(html`
    <div class="progress">
      <p class="small">
        ${section ? html`<strong>${section.title}</strong>` : nothing}
        <span class="muted">${say(words.progress, { n: index + 1, total: shown.length })}</span>
      </p>
      <progress
        part="progress"
        aria-label=${words.progressLabel}
        max=${shown.length}
        value=${index + 1}
      ></progress>
    </div>
    ${keyed(
      `${question.id} ${round}`,
      html`<div class="step appear">${questionField(view, current, true)}</div>`,
    )}
    <div class="actions">
      <button
        class="button ${canSkip ? 'quiet' : ''}"
        part="next"
        type="submit"
        @click=${onPress(onForward)}
      >
        ${canSkip ? words.skip : isLast ? words.finish : words.next}
      </button>
      ${
        index > 0
          ? html`<button class="button quiet" part="back" type="button" @click=${onBack}>
              ${words.back}
            </button>`
          : nothing
      }
    </div>
  `);
}
