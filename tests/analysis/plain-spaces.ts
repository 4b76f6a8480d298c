/** Writes narrow and no-break spaces as plain ones, so that expected sentences can be typed. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
