/** The wording of the history of laws, always in Vietnamese, so that the same store gives the same history. */
export const words = {
  issued: (law: string, title: string | null) => `Ban hành ${law}${title === null ? '' : `: ${title}`}`,
  amended: (act: string, laws: readonly string[], more: number) =>
    `${act} sửa đổi, bổ sung ${laws.join(', ')}${more > 0 ? ` và ${more} văn bản khác` : ''}`,
  ended: (law: string) => `${law} hết hiệu lực`,
  endedBy: (act: string) => `Theo ${act}:`,
  effective: (day: string) => `Ngày hiệu lực: ${day}`,
  effectiveUnknown: (day: string) => `Ngày hiệu lực: không rõ; lấy ngày ban hành ${day}`,
  changes: (law: string, done: number, refused: number) =>
    `${law}: ${done} nội dung đã áp dụng, ${refused} không áp dụng được`,
  refused: (from: string, about: string, why: string) =>
    `- không áp dụng được: ${[from, about].filter((part) => part !== '').join(' → ')}: ${why}`,
  done: (from: string, about: string) => `- ${[from, about].filter((part) => part !== '').join(' → ')}`,
} as const;
