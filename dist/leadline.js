/*! Leadline 0.1.0 | MIT | parts: THIRD-PARTY-LICENSES.md */
(function(){"use strict";window.Leadline={version:`0.1.0`}})();