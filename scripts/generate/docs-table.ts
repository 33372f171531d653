const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", "<br>");

/** A Markdown table. Prettier leaves it alone: padded columns would make every changed cell a change of all rows. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((each) => cell(String(each))).join(" | ")} |`;
  return ["<!-- prettier-ignore -->", line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
