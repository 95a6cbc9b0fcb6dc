/** A list label at the start of a line: "1.", "2.1.", "a)", "IV.", "-". */
export const listLabel = /^(?:\d+(?:\.\d+)*[.)]?|[a-zđ][.)]|[IVXLC]+[.)]|[A-ZĐ][.)]|[-+•*–])$/u;
