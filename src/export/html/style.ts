/** The style of the page. Colours are variables, so that dark and light mode differ in one place. */
export const style = `
:root { color-scheme: light; --paper: #ffffff; --panel: #f6f7f9; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de;
  --accent: #0b5cad; --mark: #fff1b8; --edge: #6e7781; }
:root[data-theme=dark] { color-scheme: dark; --paper: #14171c; --panel: #1d2128; --ink: #e6e9ee; --soft: #a3acb8;
  --line: #3a424d; --accent: #7ab8ff; --mark: #4d4213; --edge: #8b96a3; }
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { display: grid; grid-template: auto 1fr / 17rem 1fr 22rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
header { grid-column: 1 / -1; display: flex; gap: .75rem; align-items: center; padding: .5rem .75rem;
  border-bottom: 1px solid var(--line); background: var(--panel); }
h1 { font-size: 1rem; margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate; }
header .spacer { flex: 1; }
button, input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line);
  border-radius: .4rem; padding: .25rem .6rem; }
button { cursor: pointer; }
button:focus-visible, input:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
a { color: var(--accent); }
.search { position: relative; flex: 0 1 26rem; }
.search input { width: 100%; }
.search ul { position: absolute; z-index: 5; inset: 100% 0 auto; margin: .2rem 0 0; padding: 0; list-style: none;
  background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; max-height: 60vh; overflow: auto;
  box-shadow: 0 6px 20px #0004; }
.search li button { display: block; width: 100%; border: 0; border-radius: 0; text-align: left; background: none; }
.search li button:hover, .search li button:focus { background: var(--panel); }
.search small, .card small { display: block; color: var(--soft); overflow-wrap: anywhere; }
.panel { overflow: auto; padding: .75rem; background: var(--panel); }
.filters { border-right: 1px solid var(--line); }
.card { border-left: 1px solid var(--line); overflow-wrap: anywhere; unicode-bidi: isolate; }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; }
legend, .card h3, .outline h2 { font-weight: 600; font-size: .85rem; color: var(--soft); padding: 0; margin: .75rem 0 .25rem; }
label { display: flex; gap: .4rem; align-items: baseline; padding: .1rem 0; cursor: pointer; }
label .count { margin-left: auto; color: var(--soft); font-variant-numeric: tabular-nums; }
.dot { flex: none; width: .8rem; height: .8rem; border-radius: 50%; border: 1px solid #0005; align-self: center; }
.dot.present { border: 3px solid var(--ink); background: var(--paper); }
.dot.cited { border: 2px dashed var(--soft); background: var(--paper); }
.years { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; }
.years label { display: block; }
.years input { width: 100%; }
.graph { position: relative; min-width: 0; min-height: 0; }
#graph { position: absolute; inset: 0; }
.printed { display: none; }
#graph:focus-visible { outline: 2px solid var(--accent); outline-offset: -3px; }
.layouts { position: absolute; left: .6rem; top: .6rem; z-index: 2; display: flex; flex-wrap: wrap; gap: .6rem; }
.layouts label { background: var(--paper); border-radius: .4rem; padding: .1rem .3rem; align-items: center; }
select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .4rem;
  padding: .2rem .3rem; }
select:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.card details { margin-bottom: .75rem; }
.card summary { font-weight: 600; cursor: pointer; margin-bottom: .25rem; }
.works-list { margin: 0; padding-left: 1.6rem; font-size: .92em; }
.works-list li { padding: .15rem 0; }
.faint { color: var(--soft); }
.zoom { position: absolute; right: .6rem; bottom: .6rem; display: grid; gap: .3rem; z-index: 2; }
.status { position: absolute; left: .6rem; bottom: .6rem; color: var(--soft); z-index: 2; pointer-events: none; }
.card h2 { font-size: 1.05rem; margin: 0 0 .25rem; }
.card dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .6rem; margin: .5rem 0; }
.card dt { color: var(--soft); }
.card dd { margin: 0; }
.card .relation { margin: 0 0 .6rem; padding-left: .6rem; border-left: 3px solid var(--line); }
.card .relation > button, .link { border: 0; background: none; padding: 0; color: var(--accent); text-align: left; }
.card blockquote { margin: .25rem 0; color: var(--ink); font-size: .92em; }
.card mark { background: var(--mark); color: inherit; }
.badge { display: inline-block; font-size: .8rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; }
`;
