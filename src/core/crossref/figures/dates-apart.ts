const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH_BEFORE = new RegExp(String.raw`\b${MONTH}\.?\s*$`, 'i');
const MONTH_AFTER = new RegExp(String.raw`^\s*${MONTH}\b\.?(?!\s+(?:have|be)\b)`, 'i');

/** True for a year, or the day of a month: "15 April", "on April 15". */
export function isDate(before: string, number: string, after: string): boolean {
  if (/^(?:19|20)\d\d$/.test(number)) return true;
  const day = Number(number);
  if (!(day >= 1 && day <= 31)) return false;
  return MONTH_BEFORE.test(before) || MONTH_AFTER.test(after);
}
