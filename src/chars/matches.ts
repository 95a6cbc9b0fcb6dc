/**
 * All matches of a global expression. `matchAll` makes a copy of the expression for each text, which for the long ones
 * takes longer than to look through a paragraph.
 *
 * @param from - where to begin
 */
export function matchesOf(expression: RegExp, text: string, from = 0): readonly RegExpExecArray[] {
  expression.lastIndex = from;
  const found: RegExpExecArray[] = [];
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += 1;
  }
  return found;
}

/**
 * Where the match of a sticky expression ends that begins at an offset; -1 if none does.
 *
 * @param pattern - with the flag "y"
 */
export function endOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
