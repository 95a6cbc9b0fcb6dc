/**
 * The style of the page of differences: two columns on a wide screen and on paper, one below the other on a narrow one.
 */
export const diffPageStyle = `
:root{color-scheme:light dark;--line:#c9ced6;--soft:#f3f5f8;--text:#1c2430;--faint:#5d6776;--add:#0a6b2d;--addsoft:#dff3e4;--del:#a3202c;--delsoft:#fbe3e5;--move:#2a5db0}
@media (prefers-color-scheme:dark){:root{--line:#3a4350;--soft:#1d232b;--text:#e4e8ee;--faint:#9aa5b4;--add:#7fd89b;--addsoft:#143420;--del:#f29aa3;--delsoft:#43191e;--move:#8fb6f5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1300px;padding:16px;font:15px/1.55 system-ui,sans-serif;color:var(--text)}
h1{font-size:1.35rem;margin:0 0 12px}
h2::first-letter{text-transform:uppercase}
h2{font-size:1.02rem;margin:22px 0 6px;padding:4px 0;border-bottom:1px solid var(--line);position:sticky;top:0;background:Canvas}
ul{list-style:none;margin:0;padding:0}
li{margin:0 0 12px}
.what{margin:0 0 3px;overflow-wrap:anywhere}
.what b,.counts b{font-size:.85rem;padding:1px 7px;border-radius:9px;border:1px solid currentColor}
b.added{color:var(--add)}b.removed{color:var(--del)}b.moved,b.renumbered{color:var(--move)}b.changed{color:var(--text)}
.faint,.gap{color:var(--faint);font-size:.85rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:8px}
.sides>div{border:1px solid var(--line);border-radius:6px;padding:6px 10px;overflow-wrap:anywhere;min-width:0}
.sides>.none{border-style:dashed;opacity:.5}
.sides p{margin:0 0 4px}
.names{font-weight:600}
ins{text-decoration:none;background:var(--addsoft);color:var(--add);border-radius:3px}
del{background:var(--delsoft);color:var(--del);border-radius:3px}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--line);padding:5px 9px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:var(--soft);width:11rem}
td{width:40%}
td.old{color:var(--del)}td.new{color:var(--add)}
@media (max-width:700px){
.sides{grid-template-columns:1fr;gap:4px}
.sides>.none{display:none}
.sides>.old{border-left:4px solid var(--del)}.sides>.new{border-left:4px solid var(--add)}
table,tbody,tr,th,td{display:block;width:100%}
tr{margin:0 0 8px}
th,td{border-top:0}
tr>th{border-top:1px solid var(--line)}
}
@page{size:A4;margin:14mm}
@media print{:root{color-scheme:light;--line:#c9ced6;--soft:#f3f5f8;--text:#1c2430;--faint:#5d6776;--add:#0a6b2d;--addsoft:#dff3e4;--del:#a3202c;--delsoft:#fbe3e5;--move:#2a5db0}body{max-width:none;padding:0;font-size:9.5pt}h2{position:static;break-after:avoid}li,tr{break-inside:avoid}ins,del{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
