/** Whether a text is a day of the calendar (xsd:date takes no 31 April). */
export function isDate(text: string | null): text is string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '');
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || year === 0) return false;
  // Day 0 of the month after is the last day of this one.
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}
