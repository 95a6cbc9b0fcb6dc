/** A field: what it is to show, and that text as Word last made it. */
export interface Field {
  readonly isContents: boolean;
  /** Whether its end was found. */
  isClosed: boolean;
}

/** Stands for the field of a line that one of Word's own styles for tables of contents and of figures makes. */
export const styledContents: Field = { isContents: true, isClosed: true };

interface OpenField extends Field {
  isContents: boolean;
  instruction: string;
  isShown: boolean;
}

/** The fields of a story, from its first run to its last. */
export interface Fields {
  /** A field's instruction begins, its shown text begins, it ends. */
  readonly mark: (type: string | null) => void;
  /** Adds to the instruction. */
  readonly instruct: (text: string) => void;
  /** Whether text that comes now is part of an instruction, and not shown. */
  readonly isInstruction: () => boolean;
  /** The table of contents that text which comes now belongs to. */
  readonly contents: () => Field | null;
  /** A paragraph ends. An instruction does not go on in the next: its field is damaged, and the text is shown. */
  readonly endParagraph: () => void;
}

/** Whether a field makes a table of contents or of figures. */
export const makesContents = (instruction: string): boolean => /^\s*TOC(?![A-Z])/i.test(instruction);

/** What is looked at of an instruction. */
const LONGEST_INSTRUCTION = 64;

/** Follows the fields of one story. */
export const createFields = (): Fields => {
  const open: OpenField[] = [];
  let instructions = 0;
  const contents: OpenField[] = [];

  const close = (): void => {
    const field = open.pop();
    if (!field) return;
    if (!field.isShown) instructions -= 1;
    field.isClosed = true;
    if (contents.at(-1) === field) contents.pop();
  };

  return {
    mark: (type) => {
      const field = open.at(-1);
      if (type === 'begin') {
        open.push({ instruction: '', isShown: false, isContents: false, isClosed: false });
        instructions += 1;
      } else if (type === 'separate' && field && !field.isShown) {
        field.isShown = true;
        instructions -= 1;
        field.isContents = makesContents(field.instruction);
        if (field.isContents) contents.push(field);
      } else if (type === 'end') close();
    },
    instruct: (text) => {
      const field = open.at(-1);
      if (field && field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
    },
    isInstruction: () => instructions > 0,
    contents: () => contents.at(-1) ?? null,
    endParagraph: () => {
      if (instructions === 0) return;
      const first = open.findIndex((field) => !field.isShown);
      while (open.length > first) {
        const field = open.pop();
        if (field && !field.isShown) instructions -= 1;
        if (field && contents.at(-1) === field) contents.pop();
      }
    },
  };
};
