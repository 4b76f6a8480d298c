/** Gives the sentences about links that cannot be read or made, apart from the code that finds why. */
export const shareStrings = {
  tooLong: (got: number, limit: number) =>
    `The link has ${got.toLocaleString('en')} characters; at most ${limit.toLocaleString('en')} are read. Ask for the plan as a file.`,
  cannotHold: (got: number, limit: number) =>
    `This plan needs ${got.toLocaleString('en')} characters; a link holds ${limit.toLocaleString('en')}. Export the scenario file and send that.`,
  empty: () => 'The link holds no plan. Copy it again in full.',
  notAlphabet: () =>
    'The link has characters that do not belong there: it was changed on the way. Copy it again in full.',
  damaged: () => 'The link is cut short or was changed on the way. Copy it again in full.',
  tooLarge: (limitKb: number) =>
    `The link unfolds to more than ${limitKb} KB, far more than a plan. It was not read further.`,
  noPreset: (id: string, known: readonly string[]) =>
    `The link starts from the example "${id.slice(0, 40)}", which this version does not have; it has ${known.join(', ')}. Ask for the plan as a file.`,
}
