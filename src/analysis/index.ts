/** What is read out of a computed plan: the answer in words, verdicts by horizon, what would flip it, what it rests on, why it differs. */
export { calendarMonth, monthName, startMonthOf } from './calendar'
export { type Confidence, confidenceSearch } from './confidence'
export { type DifferenceTree, differenceTree, differs, type Gather } from './difference-tree'
export { type Flip, flipSearch } from './flips'
export { type Findings, type Headline, type HeadlineKind, headline } from './headline'
export { inputName } from './input-name'
export { confidenceLine, flipLine } from './more-lines'
export { type Ranking, rankedOver, rankingOf, type Verdict, verdicts } from './ranking'
export { finish, type Search } from './search'
export {
  figureOf,
  nameOf,
  type Piece,
  type Sentence,
  sentenceText,
  shortNameOf,
  type ValuePiece,
} from './sentence'
export { type OwnSize, ownSizeSearch } from './small'
export { confidenceMethod } from './strings'
