import { expect, type Locator, type Page } from '@playwright/test';

const MAX_PRESSES = 200;

/** What a visitor puts into a field: a value of a choice, several of them, a tick, or text. */
export type Entry = string | number | boolean | readonly (string | number)[];

const hasFocus = (target: Locator) => target.evaluate((element) => element.matches(':focus'));

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let done = 0; done < times; done++) await page.keyboard.press(key);
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>, goal: string): Promise<void> {
  for (let presses = 0; presses < MAX_PRESSES; presses++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${goal}: expected to reach it by Tab, found the focus elsewhere`);
}

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await tabUntil(page, () => hasFocus(target), String(target));
}

/** Reaches a button by Tab and presses it by Enter. */
export async function pressButton(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** Answers one field of a widget by the keys that a visitor without a mouse would use. */
export async function enterByKeyboard(
  page: Page,
  widget: Locator,
  id: string,
  entry: Entry,
): Promise<void> {
  const controls = widget.locator(`[name="${id}"]`);
  const kind = await controls
    .first()
    .evaluate(
      (control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement) => control.type,
    );
  if (kind === 'radio') await chooseRadio(page, controls, String(entry));
  else if (kind === 'checkbox') await tickBoxes(page, controls, entry);
  else if (kind === 'select-one') await chooseOption(page, controls, String(entry));
  else await typeText(page, controls, String(entry));
}

/** A group of radios is one stop for Tab; arrows choose within it, Space takes the one at hand. */
async function chooseRadio(page: Page, radios: Locator, value: string): Promise<void> {
  const indexWhere = (condition: ':focus' | ':checked') =>
    radios.evaluateAll(
      (list, selector) => list.findIndex((radio) => radio.matches(selector)),
      condition,
    );
  const values = await radios.evaluateAll((list) =>
    list.map((radio) => (radio as HTMLInputElement).value),
  );
  const wanted = values.indexOf(value);
  if (wanted < 0) throw new Error(`radio: expected one of ${values.join(', ')}, found ${value}`);
  await tabUntil(page, async () => (await indexWhere(':focus')) >= 0, `radio ${value}`);
  const at = await indexWhere(':focus');
  if (at === wanted) await page.keyboard.press('Space');
  else await press(page, at < wanted ? 'ArrowDown' : 'ArrowUp', Math.abs(wanted - at));
  await expect(radios.nth(wanted)).toBeChecked();
}

async function tickBoxes(page: Page, boxes: Locator, entry: Entry): Promise<void> {
  const values = await boxes.evaluateAll((list) =>
    list.map((box) => (box as HTMLInputElement).value),
  );
  for (const [index, value] of values.entries()) {
    const box = boxes.nth(index);
    const wanted = Array.isArray(entry)
      ? (entry as readonly (string | number)[]).some((one) => String(one) === value)
      : entry === true;
    if ((await box.isChecked()) === wanted) continue;
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked({ checked: wanted });
  }
}

async function chooseOption(page: Page, select: Locator, value: string): Promise<void> {
  await tabTo(page, select);
  const steps = await select.evaluate(
    (element: HTMLSelectElement, wanted) =>
      [...element.options].findIndex((option) => option.value === wanted) - element.selectedIndex,
    value,
  );
  await press(page, steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps));
  await expect(select).toHaveValue(value);
}

async function typeText(page: Page, input: Locator, text: string): Promise<void> {
  await tabTo(page, input);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Id of the question that a quiz shows now; null once it shows none. */
export function currentQuestion(quiz: Locator): Promise<string | null> {
  return quiz.evaluate((element) => {
    const root = element.shadowRoot;
    if (!root?.querySelector('[part~=next]')) return null;
    return root.querySelector('input, select, textarea')?.getAttribute('name') ?? null;
  });
}

/**
 * Goes through a quiz from where it stands to its result; what has no entry is passed over.
 *
 * @returns ids of the questions in the order they were shown
 */
export async function answerQuizByKeyboard(
  page: Page,
  quiz: Locator,
  entries: Readonly<Record<string, Entry>>,
): Promise<string[]> {
  const shown: string[] = [];
  const next = quiz.locator('[part~=next]');
  for (;;) {
    const id = await currentQuestion(quiz);
    if (id === null) return shown;
    if (shown.includes(id)) throw new Error(`${id}: expected to be asked once, found it again`);
    shown.push(id);
    const entry = entries[id];
    if (entry !== undefined) await enterByKeyboard(page, quiz, id, entry);
    await pressButton(page, next);
    await expect.poll(() => currentQuestion(quiz), `after ${id}`).not.toBe(id);
  }
}

/** Fills a form and sends it. */
export async function sendFormByKeyboard(
  page: Page,
  form: Locator,
  entries: Readonly<Record<string, Entry>>,
): Promise<void> {
  for (const [id, entry] of Object.entries(entries)) {
    await enterByKeyboard(page, form, id, entry);
  }
  await pressButton(page, form.locator('button[type=submit]'));
}
