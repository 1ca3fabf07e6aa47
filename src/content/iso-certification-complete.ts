import type { Content } from '../model/content/content.ts';
import { withModules } from './iso-certification/modules.ts';
import { isoCertification } from './iso-certification.ts';

/**
 * The built-in content and the modules of the single standards, which the one script has no room for:
 * shipped beside it as `content/iso-certification.json`, for `data-content`.
 */
export const isoCertificationComplete: Content = {
  ...isoCertification,
  quizzes: {
    ...isoCertification.quizzes,
    readiness: withModules(isoCertification.quizzes!.readiness!),
  },
};
