import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say, sayTime } from '../../locales/say.ts';
import { NOT_APPLICABLE } from '../../model/content/field.ts';
import type { SaidOption } from '../../model/form/answer.ts';
import type { ShownQuestion } from '../../model/quiz/quiz-evaluation.ts';
import { shuffled } from '../../model/quiz/shuffle.ts';
import { shuffleSeed } from '../../page/variant.ts';
import { quietButton } from '../../ui/quiet-button.ts';
import { bar } from '../../ui/chart.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { field } from '../../ui/field/field.ts';
import { header } from '../../ui/header.ts';
import { prose } from '../../ui/prose.ts';
import { onPress, quietForm } from '../../ui/quiet-form.ts';
import { problemText } from '../field-problem.ts';
import type { QuizSession } from './quiz-session.ts';

/** The answers to choose from, "does not apply" among them where it may be. */
function offered({ question, options: own }: ShownQuestion, words: Words): readonly SaidOption[] {
  const isNa = ({ value }: SaidOption) => value === NOT_APPLICABLE;
  const options = question.shuffle
    ? shuffled(own, shuffleSeed(), (option) => {
        const stays = option.exclusive || isNa(option);
        return [question.id + option.value, stays, stays];
      })
    : own;
  const na = { value: NOT_APPLICABLE, label: words.notApplicable, exclusive: true };
  return question.na && !options.some(isNa) ? [...options, na] : options;
}

/** The first question of a section on a page stands under its title. */
function sectionTitle({ section }: ShownQuestion, before?: ShownQuestion): unknown {
  if (!section || section.id === before?.section?.id) return nothing;
  return html`<div class="stack section">
    <h3>${section.title}</h3>
    ${prose(section.text, 'muted')}
  </div>`;
}

function progress({ shown, index }: QuizSession, words: Words): TemplateResult {
  const place = { n: index + 1, total: shown.length };
  return html`<div>
    <p class="pair small">
      <strong>${shown[index]?.section?.title}</strong>
      <span class="muted" role="status">${say(words.progress, place)}</span>
    </p>
    <div
      part="progress"
      role="progressbar"
      aria-label=${words.progressLabel}
      aria-valuemax=${place.total}
      aria-valuenow=${place.n}
    >
      ${bar((place.n / place.total) * 100)}
    </div>
  </div>`;
}

/**
 * One question at a time, or all on one page, with the way forward and back.
 *
 * @param go moves within the quiz and takes the focus along
 * @param root where the fields stand
 */
export function quizQuestions(
  session: QuizSession,
  words: Words,
  locale: string,
  isPage: boolean,
  go: (move: () => unknown) => void,
  root: ParentNode,
): TemplateResult {
  const { engine, evaluation, questions, shown, index } = session;
  const { fill } = evaluation;
  const { title, intro, minutes } = engine.quiz;
  const problemOf = ({ question }: ShownQuestion) => {
    const code = session.problems.get(question.id);
    return code && problemText(code, question, words);
  };
  const questionField = (one: ShownQuestion) => {
    const { question, required } = one;
    const hints = [
      session.isSuggested(one) && words.suggested,
      question.type === 'several' && words.severalHint,
    ];
    return field({
      ...question,
      options: offered(one, words),
      heading: !isPage,
      locale,
      words,
      value: session.valueOf(one),
      required,
      markOptional: isPage && !required,
      hint: hints.filter(Boolean).join(' '),
      error: problemOf(one),
      onAnswer: (answer, badInput) => session.answer(one, answer, badInput),
    });
  };

  const asked = session.asked(isPage);
  const current = asked[0];
  const canSkip = !isPage && current && !current.required && session.valueOf(current) === null;
  const isLast = isPage || index === shown.length - 1;
  const problems = asked.flatMap((one) => {
    const text = problemOf(one);
    const { id, label } = one.question;
    return text ? { id, label, message: text } : [];
  });
  // Each question keeps its own place, so that none takes over what was typed into another.
  const places = questions.map(({ id }) => {
    const at = asked.findIndex(({ question }) => question.id === id);
    const one = asked[at];
    return one
      ? html`${isPage ? sectionTitle(one, asked[at - 1]) : nothing}
          <div part="question">${questionField(one)}</div>`
      : nothing;
  });
  return html`<div class="sections">
    ${
      isPage || index === 0
        ? header(
            fill(title),
            fill(intro),
            minutes ? say(words.timeNeeded, { time: sayTime(minutes, 'minute', locale) }) : '',
          )
        : html`<h2 class="compact muted" part="title">${fill(title)}</h2>`
    }
    ${quietForm(
      html`${isPage ? errorSummary(words, problems, root) : progress(session, words)} ${places}
        <div class="actions">
          <button
            class=${canSkip ? 'button quiet' : 'button'}
            part="next"
            type="submit"
            @click=${onPress(() => go(() => session.forward(isPage)))}
          >
            ${canSkip ? words.skip : isLast ? words.finish : words.continueLabel}
          </button>
          ${
            isPage || index === 0
              ? nothing
              : quietButton(words.back, () => go(() => session.back()), 'back')
          }
        </div>`,
    )}
  </div>`;
}
