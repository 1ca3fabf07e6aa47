import { explanations } from '../trail.ts';

/**
 * Keys that say how Typeform looks or behaves, where it keeps the form and who owns it, and nothing
 * that a content file could say. They are left out without a note; every other key is used or reported.
 */
const HARMLESS = new Set(
  `
  _links action_id allow_indexing are_uploads_public auto_translate autosave_progress button_mode button_text capabilities
  created_at cui_settings custom_messages default_country_code display_branding duration_minutes free_form_navigation hide_marks
  hide_navigation href id is_public is_trial last_updated_at layout layout_type links meta nested partial_responses_to_all_integrations
  pro_subdomain_enabled progress_bar published_at self separator shape share_icons show_button show_cookie_consent
  show_key_hint_on_choices show_labels show_number_of_submissions show_progress_bar show_question_number show_time_to_complete
  show_typeform_branding structure supersized theme theme_id translation_languages use_lead_qualification vertical_alignment workspace
  `
    .trim()
    .split(/\s+/),
);

export function isHarmless(key: string, path: string, value: unknown): boolean {
  // What is switched off is not there; of the form itself the type is how its maker began it.
  return HARMLESS.has(key) || value === false || path === 'type';
}

/** The same, for the document that lists them. */
export const HARMLESS_KEYS: readonly string[] = [...HARMLESS].sort();

/** Keys that have no counterpart, and what to do instead. */
export const explain = explanations({
  randomize: [
    'a random order',
    'the order is that of the content file',
    'Write "shuffle": true at the quiz.',
  ],
  'min_selection max_selection max_length min_length': [
    'a bound',
    'how many answers or letters there may be is not checked',
    'Say in "description" what is wanted.',
  ],
});
