/** JSON as it is best read where it goes: in lines for a person, in one line for a program. */
export const toJson = (value: unknown, forPerson: boolean): string =>
  forPerson ? JSON.stringify(value, null, 2) : JSON.stringify(value);
