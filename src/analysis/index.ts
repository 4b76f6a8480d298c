/**
 * What is read out of a computed plan: the answer in words, verdicts by horizon, what would flip it, what it rests on.
 * Apart from here: `./calendar` names months, `./difference-tree` says why two plans differ; `./cautions`,
 * `./price-ties`, `./components`, `./terms` and `./yearly` tell of money and are not needed for the first answer.
 */
export { type Confidence, confidenceSearch } from './confidence'
export { type Flip, flipSearch } from './flips'
export { type Headline, headline } from './headline'
export { confidenceLine, flipLine } from './more-lines'
export { rankingOf, verdicts } from './ranking'
export { finish } from './search'
export { nameOf, type Piece, type Sentence, sentenceText, type ValuePiece } from './sentence'
export { ownSizeSearch } from './small'
