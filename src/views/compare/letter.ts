/** Gives the letter by which a plan goes where room is short: A, B, C, D. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place)
