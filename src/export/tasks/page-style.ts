/** The style of the page of tasks: a table on a wide screen and on paper, a card per task on a narrow one. */
export const pageStyle = `
:root{color-scheme:light dark;--line:#c9ced6;--soft:#f3f5f8;--text:#1c2430;--faint:#5d6776;--bar:#2f6fb3}
@media (prefers-color-scheme:dark){:root{--line:#3a4350;--soft:#1d232b;--text:#e4e8ee;--faint:#9aa5b4;--bar:#6aa6e6}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1400px;padding:16px;font:15px/1.5 system-ui,sans-serif;color:var(--text)}
h1{font-size:1.35rem;margin:0 0 12px}
h2{font-size:1.05rem;margin:24px 0 8px}
form{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 12px}
input,select{font:inherit;padding:6px 8px;border:1px solid var(--line);border-radius:6px;background:transparent;color:inherit;min-width:0;max-width:100%}
input{flex:1 1 220px}
select{flex:0 1 260px}
output{align-self:center;color:var(--faint)}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--line);padding:6px 8px;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:var(--soft);position:sticky;top:0}
th{min-width:7.5rem}
th:first-child{min-width:18rem}
td.document{overflow-wrap:anywhere}
.jump{align-self:center;color:inherit}
.faint{color:var(--faint);font-size:.85rem}
.timeline{border:1px solid var(--line);border-radius:6px;padding:8px;overflow-x:auto}
.bar{display:grid;grid-template-columns:minmax(140px,32%) 1fr;gap:8px;align-items:center;margin:3px 0}
.bar span:first-child{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.track{position:relative;height:14px;background:var(--soft);border-radius:4px}
.track i{position:absolute;top:2px;bottom:2px;min-width:5px;background:var(--bar);border-radius:4px}
.ends{display:flex;justify-content:space-between;margin-left:calc(32% + 8px);color:var(--faint);font-size:.85rem}
@media (max-width:700px){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,td{display:block;width:100%}
tr{border:1px solid var(--line);border-radius:8px;margin:0 0 10px;padding:6px 8px}
tr[hidden]{display:none}
td{border:0;padding:2px 0}
td:empty{display:none}
select,input{flex:1 1 100%}
td[data-head]::before{content:attr(data-head) ": ";color:var(--faint)}
.bar{grid-template-columns:1fr}
.ends{margin-left:0}
}
@page{size:A4 landscape;margin:12mm}
@media print{:root{color-scheme:light;--line:#c9ced6;--soft:#f3f5f8;--text:#1c2430;--faint:#5d6776;--bar:#2f6fb3}form{display:none}body{max-width:none;padding:0;font-size:9pt}th{position:static}tr,.bar{break-inside:avoid}h2{break-after:avoid}.timeline{overflow:visible}th,.track,.track i{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** The script that filters the table: by text, by lead, and by whether there is a time. */
export const pageScript = `
const form=document.forms[0],rows=[...document.querySelectorAll('[data-task]')],out=document.querySelector('output');
const fold=(s)=>s.normalize('NFC').toLowerCase();
const apply=()=>{const q=fold(form.q.value.trim()),lead=form.lead.value,due=form.due.value;let n=0;
for(const r of rows){const ok=(!q||fold(r.textContent+' '+(r.title||'')).includes(q))&&(!lead||r.dataset.lead.split('\\u001f').includes(lead))&&(!due||r.dataset.due===due);r.hidden=!ok;if(ok&&r.tagName==='TR')n++}
out.value=n+' '+out.dataset.word};
form.addEventListener('input',apply);form.addEventListener('submit',(e)=>e.preventDefault());apply();
`;
