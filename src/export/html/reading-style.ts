/** The style of the text of a document, of narrow screens and of paper. */
export const readingStyle = `
:root[lang=vi] [lang=en], :root[lang=en] [lang=vi] { display: none; }
.reading { grid-template-columns: 17rem minmax(0, 1fr) 23rem;
  grid-template-rows: auto minmax(0, 2fr) minmax(0, 3fr); }
.reading .outline { grid-row: 2 / 4; border-right: 1px solid var(--line); }
.reading .text { grid-row: 2 / 4; overflow: auto; padding: 1.5rem 2rem; }
.reading .graph { grid-column: 3; border-left: 1px solid var(--line); }
.reading .card { grid-column: 3; border-top: 1px solid var(--line); }
.reading .filters { display: none; }
.outline summary { font-weight: 600; font-size: .85rem; color: var(--soft); cursor: pointer; margin-bottom: .25rem; }
.outline ul { list-style: none; margin: 0; padding-left: .8rem; }
.outline details > ul { padding-left: 0; }
.outline a { display: block; padding: .15rem 0; color: inherit; text-decoration: none; font-size: .92em; }
.outline a b { font-weight: 600; }
.outline a:hover { color: var(--accent); }
.text > * { max-width: 46rem; margin-inline: auto; unicode-bidi: isolate; }
.text { font-family: "Times New Roman", "Liberation Serif", "Noto Serif", Georgia, serif; font-size: 1.05rem;
  overflow-wrap: anywhere; }
.text p { margin: .4rem 0; }
.text .centred { text-align: center; font-weight: 600; text-wrap: balance; }
.columns { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 1rem; margin: 1rem 0; }
.columns p { margin: .1rem 0; text-wrap: balance; }
.heading .columns p, .columns > div:not(.recipients) p { text-align: center; }
.parentIssuer { font-weight: 400; }
.issuer, .nationalName, .motto, .authority, .signerPosition { font-weight: 600; }
.placeDate { font-style: italic; }
.heading .columns .motto { text-decoration: underline; text-underline-offset: .3em; }
.heading .kind { font-size: 1.15em; margin-top: 1.2rem; }
.heading .title.centred { margin-bottom: 1.2rem; }
.addressee { text-align: center; }
.basis, .proposal { font-style: italic; }
.signatures { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
.signer { font-weight: 600; margin-top: 3rem !important; }
.recipients { font-size: .85em; }
.recipients p { margin: .1rem 0; }
.recipients p:first-child { font-weight: 600; font-style: italic; }
.text h2, .text h3, .text h4, .text h5, .text h6 { font-size: 1rem; margin: 1rem 0 .3rem; }
.text .chapter > .centred, .text .part > .centred, .text .appendix > .centred { margin-top: 1.8rem; }
.text .unit { scroll-margin-top: 1rem; }
.text .clause .point, .text .division .division .division { margin-left: 1rem; }
.text .label { font-weight: 600; }
.text .clause > p > .label, .text .point > p > .label { font-weight: 400; }
.text .bullet { display: flex; gap: .5rem; }
.text .bullet p { margin: .2rem 0; }
.text .footnote { font-size: .85em; color: var(--soft); }
.text blockquote { border-left: 3px solid var(--line); margin: .5rem 0; padding-left: 1rem; }
.text .table { overflow-x: auto; margin: .8rem 0; }
.text table { border-collapse: collapse; width: 100%; font-size: .92em; }
.text caption { font-weight: 600; padding: .3rem; }
.text th, .text td { border: 1px solid var(--edge); padding: .25rem .5rem; vertical-align: top; text-align: left;
  overflow-wrap: break-word; }
.text th { background: var(--panel); text-align: center; vertical-align: middle; }
.text td p, .text th p { margin: .1rem 0; }
.mention { border-radius: .2rem; padding: 0 .1rem; background: var(--mark); color: inherit; text-decoration: none; }
.mention:hover { text-decoration: underline; }
.mention.chosen, .text :target { outline: 2px solid var(--accent); }
.works { margin-top: 2.5rem !important; border-top: 1px solid var(--line);
  font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; font-size: .9rem; }
.works small { display: block; color: var(--soft); }
.works .of-day { white-space: nowrap; }
.works .of-work { min-width: 9rem; }
@media (max-width: 60rem) {
  html, body { height: auto; }
  body, .reading { display: block; }
  body:not(.reading) { display: flex; flex-direction: column; }
  body:not(.reading) .filters { order: 1; }
  header { flex-wrap: wrap; }
  h1 { white-space: normal; flex: 1 1 100%; }
  header .spacer { display: none; }
  .search { flex: 1 1 10rem; }
  .graph { height: 75vh; }
  .reading .text { padding: .75rem 1rem; overflow: visible; }
  .panel { border: 0 !important; border-top: 1px solid var(--line) !important; overflow: visible; }
  .reading .graph { border: 0; border-top: 1px solid var(--line); }
  .filters details:not([open]) { padding-bottom: 0; }
  a.mention { padding: .1rem; }
}
@media (max-width: 30rem) {
  .layouts { gap: .3rem; font-size: .85rem; }
  .layouts select { max-width: 7rem; }
  .columns { font-size: .82rem; gap: .5rem; }
  .text .clause .point, .text .division .division .division { margin-left: .4rem; }
  .text blockquote { padding-left: .6rem; }
  .works thead { display: none; }
  .works tr { display: block; border: 1px solid var(--line); margin-bottom: .6rem; padding: .3rem; }
  .works td { display: inline; border: 0; padding: 0 .3rem 0 0; }
  .works td.of-work { display: block; font-weight: 600; }
  .works td:not(.of-work):not(:empty)::after { content: " ·"; color: var(--soft); }
  .works td.of-where::after { content: none !important; }
}
@media (prefers-reduced-motion: no-preference) { .text { scroll-behavior: smooth; } }
@page { size: A4; margin: 20mm 15mm 20mm 25mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --panel: #fff; --soft: #444; --line: #999; --edge: #444; --mark: #fff; }
  html, body { height: auto; }
  body, .reading { display: block; background: none; color: #000; }
  header button, .search, .filters, .zoom, .status, .layouts, .reading header, .reading .outline, .reading .graph,
  .reading .card { display: none; }
  .reading .text { overflow: visible; padding: 0; font-size: 12pt; }
  .text > * { max-width: none; }
  .text .table { overflow: visible; }
  .text tr, .columns, .text h2, .text h3, .text h4 { break-inside: avoid; }
  .text h2, .text h3, .text h4, .text h5 { break-after: avoid; }
  .mention { text-decoration: underline dotted; }
  .works { font-size: 9pt; break-before: page; border: 0; }
  .works a { color: inherit; text-decoration: none; }
  #graph { display: none; }
  .printed { display: block; width: 100%; }
  .graph { height: auto !important; break-after: page; }
  .card { overflow: visible; border: 0; padding: 0; }
}
`;
