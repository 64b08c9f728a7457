/** Digits of the scripts that news is written in. */

const OTHER_DIGITS = /[٠-٩۰-۹]/g

/** Arabic-Indic and Persian digits as 0 to 9; other characters as they are, one for one. */
export function plainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (c) => String(c.charCodeAt(0) & 0xf))
}

/** Whether a text holds any digit: the cheap test before dates and numbers are looked for. */
export function hasDigit(text: string): boolean {
  return /[0-9٠-٩۰-۹]/.test(text)
}

const YEAR = /[0-9٠-٩۰-۹]{4}/

/** Whether a text holds four digits in a row: without them it gives no year. */
export function mayHoldYear(text: string): boolean {
  return YEAR.test(text)
}
