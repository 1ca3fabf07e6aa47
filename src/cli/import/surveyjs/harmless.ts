import { explanations } from '../trail.ts';

/**
 * Keys that say how SurveyJS looks or behaves, and nothing that a content file could say: a widget has
 * its own layout, theme, words on buttons, progress bar and times to check. They are left out without
 * a note; every other key is used or reported.
 */
const HARMLESS = new Set(
  `
  addPanelText addRowButtonLocation addRowText allowAddPanel allowAddRows allowRemovePanel allowRemoveRows allowRowReorder
  alternateRows allowClear allowResize allowResizeComment autoAdvanceAllowComplete autoAdvanceEnabled autoFocusFirstError
  autoFocusFirstQuestion autoGenerate autoGrow autoGrowComment backgroundImage backgroundImageAttachment backgroundImageFit
  backgroundOpacity cellErrorLocation checkErrorsMode clearIfInvisible clearInvisibleValues colCount colSpan
  columnColCount columnMinWidth columnSizes commentAreaRows commentPlaceholder completeText contentMode cookieName
  cellHideMode css currentPageNo descriptionLocation detailErrorLocation displayMode displayRateDescriptionsAsExtremeItems
  displayStyleLocale editText errorLocation fitToContainer focusFirstQuestionAutomatic focusOnFirstError goNextPageAutomatic
  gridLayoutColumns gridLayoutEnabled headerBackgroundColor headerView height hideNumber imageFit imageHeight imageWidth indent
  inputWidth innerIndent itemComponent itemSize itemTitleWidth keyDuplicationError labelLocation loadingHtml logoFit logoHeight
  logoPosition logoWidth matrixDragHandleArea maxCommentLength maxHeight maxTimeToFinishText maxWidth minErrorText maxErrorText minHeight
  minWidth mobileView multipleColumns navigationButtonsLocation navigationButtonsVisibility navigationDescription navigationTitle
  optionsCaption orientation otherErrorText otherPlaceHolder otherPlaceholder pageNextText pagePrevText partialSend
  partialSendEnabled pageSize pdfDirection previewMode previewText progressBarInheritWidthFrom progressBarLocation
  progressBarNavigationTextLocation progressBarShowNavigationText progressBarShowPageNumbers progressBarShowPageTitles
  progressBarType questionDescriptionLocation questionErrorLocation questionStartIndex questionTitleLocation
  questionTitlePattern questionTitleTemplate questionTitleWidth questionsOnPageMode questionSpacing rateColorMode rateDescriptionLocation
  rateType renderAs renderMode requiredErrorText requiredMark requiredText rowSpan rows scaleColorMode searchEnabled searchMode
  separateSpecialChoices sendResultOnPageNext showClearButton showCompletePage showCompletedPage showHeader showLabel showNavigationButtons showNumber
  showPageNumbers showPageTitles showPrevButton showPreviewBeforeComplete showProgressBar showQuestionNumbers
  showTimerPanelMode showTitle showTOC size startSurveyText startWithNewLine state storeOthersAsComment swapOrder textUpdateMode
  textWrapEnabled theme themeVariables titleActions titleLocation tocLocation useDisplayValuesInDynamicTexts useDisplayValuesInTitle
  horizontalScroll confirmDelete confirmDeleteText defaultDisplayValue emptyRowsText hideColumnsIfEmpty keyName maxPanelCount maxRowCount minPanelCount
  minRowCount newPanelPosition noEntriesText panelAddText panelCount panelNextText panelPrevText panelRemoveText panelsState removePanelButtonLocation
  removePanelText removeRowText rowCount showRangeInProgress templateDescription templateErrorLocation templateQuestionTitleLocation templateTabTitle templateTitle templateTitleLocation tabAlign transposeData
  validateVisitedEmptyFields valueType verticalAlign width widthMode
  `
    .trim()
    .split(/\s+/),
);

export function isHarmless(key: string, path: string): boolean {
  // The survey's own name is for those who keep it.
  return HARMLESS.has(key) || path === 'name';
}

/** The same, for the document that lists them. */
export const HARMLESS_KEYS: readonly string[] = [...HARMLESS].sort();

/** Keys that have no counterpart, and what to do instead. */
export const explain = explanations({
  'showTimer timeLimit timeLimitPerPage timerLocation timerInfoMode showTimerPanel showTimerPanelMode maxTimeToFinish maxTimeToFinishPage':
    [
      'a time limit',
      'visitors take the time they need',
      'Say in "intro" or "minutes" how long it takes.',
    ],
  'choicesOrder questionOrder questionsOrder rowOrder rowsOrder': [
    'a random order',
    'the order is that of the content file',
    'Write "shuffle": true at the quiz or the question.',
  ],
  validators: [
    'a check of the answer',
    'bounds of numbers and whether there is an answer are checked, nothing else',
    'Say in "help" what is wanted.',
  ],
  'minSelectedChoices maxSelectedChoices minLength maxLength maxTextLength': [
    'a bound',
    'how many answers or letters there may be is not checked',
    'Say in "help" what is wanted.',
  ],
  'min max minValueExpression maxValueExpression step': [
    'a bound',
    'only numbers have bounds, and these are plain numbers',
    'Say in "help" what is wanted.',
  ],
  readOnly: ['a question that cannot be answered', 'what is asked can be answered', 'Take it out.'],
  'setValueExpression setValueIf resetValueIf setToName setValue copyvalue': [
    'an answer set by a rule',
    'answers are the visitor’s',
    'Suggest one by "suggest", or work the value out by a formula.',
  ],
  'isRequired requiredIf': [
    'a part of which something must be answered',
    'each question is required or not',
    'Require the questions that matter.',
  ],
  'totalType totalFormat totalExpression totalText totalCurrency totalDisplayStyle': [
    'a total of a list',
    'a list is asked once',
    'Work it out by a formula.',
  ],
  cells: ['texts of single cells', 'all rows have the same answers', 'Ask a question of its own.'],
  'maskType maskSettings': [
    'an input mask',
    'visitors type as they are used to',
    'Say in "help" what is wanted.',
  ],
  'displayStyle maximumFractionDigits minimumFractionDigits precision currency format useGrouping':
    [
      'how a figure is written',
      'a figure in a text has at most two digits after the point',
      'Use a calculator, whose values have formats.',
    ],
});
