const COLOURS = {
  light: ['#0b66a8', '#c9510c', '#0a8a64', '#8a4fa3', '#b98200', '#3b9bd6', '#7d4f43', '#6b6f00'],
  dark: ['#5aaee8', '#f08a4b', '#3fbf95', '#c08ddb', '#e0b040', '#8fd0f7', '#c39a8d', '#b5ba4a'],
}

const named = (colours: readonly string[], other: string): string =>
  [...colours.map((colour, index) => `--frame-${index + 1}:${colour};`), `--frame-other:${other};`].join('')

const LIGHT = `--paper:#fff;--ink:#1b1d21;--dim:#5d636d;--line:#d9dce1;--mark:#fff0b3;--link:#0b5cad;${named(COLOURS.light, '#767b84')}`
const DARK = `--paper:#15171b;--ink:#e6e8ec;--dim:#a0a7b2;--line:#353a43;--mark:#5a4a10;--link:#8cc2f5;${named(COLOURS.dark, '#8d939d')}`

/** How a report looks: light and dark, on wide and narrow screens, and on paper. */
export const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:2rem 1.5rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.4rem;margin:3rem 0 .5rem;padding-top:1rem;border-top:2px solid var(--ink)}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
h4{font-size:.95rem;margin:1.5rem 0 .5rem}
p,ul{margin:.5rem 0}
a{color:var(--link)}
.note,.dim,small{color:var(--dim)}
.note{font-size:.875rem;max-width:52rem}
ul.note{padding-left:1.2rem}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{vertical-align:bottom;color:var(--dim);font-weight:600;border-bottom-color:var(--ink)}
tbody th{font-weight:500}
th.figure,td.figure{text-align:right;font-variant-numeric:tabular-nums}
.figure,.whole{white-space:nowrap}
table.matrix{table-layout:fixed}
.matrix th[scope=row],.matrix thead th:first-child{width:20%}
.matrix .sum{width:5.5rem}
td[style]{background:color-mix(in srgb,var(--tint) var(--strength),transparent)}
td.none{color:var(--dim)}
td ul{list-style:none;margin:.2rem 0 0;padding:0;line-height:1.35}
td li{margin:.2rem 0}
.refs{font-size:.75rem;color:var(--dim)}
.refs a{text-decoration:none;padding:0 .1em}
.refs a:hover{text-decoration:underline}
.wide{overflow-x:auto}
details>summary{cursor:pointer;color:var(--dim);font-size:.8rem}
details.refs{display:inline-block}
details.figures>summary{font-size:.875rem}
figure{margin:.75rem 0;color:var(--ink)}
figure svg{display:block;max-width:100%;height:auto;overflow:visible}
.on-narrow{display:none}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;font-size:.8rem}
.legend li::before,.frame::before{content:"";display:inline-block;width:.75em;height:.75em;margin-right:.4em;border-radius:2px;background:var(--tint);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(30rem,100%),1fr));gap:0 2rem}
.sentences ol{padding-left:2.6rem;max-width:52rem}
.sentences li{margin:.9rem 0}
.sentences li::marker{color:var(--dim);font-size:.8rem}
.sentences li:target{outline:2px solid var(--link);outline-offset:.4rem}
.said{font-family:Georgia,serif;font-size:1.05rem}
.sentences p{margin:.1rem 0;font-size:.85rem;overflow-wrap:anywhere}
mark{background:var(--mark);color:inherit;padding:0 .1em}
@media screen and (max-width:44rem){
main{padding:1rem 1rem 3rem}
h1{font-size:1.5rem}
.on-wide{display:none}.on-narrow{display:block}
table.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;width:auto!important;border:0;text-align:left}
.stack thead,.stack td.none,.stack td.sum{display:none}
.stack tr{border-bottom:1px solid var(--line);padding:.6rem 0}
.stack th[scope=row]{padding:0 0 .3rem;font-weight:600}
.stack td{padding:.1rem 0}
.stack td::before{content:attr(data-head) " ";color:var(--dim)}
.matrix td::before{color:inherit;opacity:.8}
.matrix td{padding:.3rem .5rem;margin:.15rem 0;border-radius:4px}
.stack td.short{display:inline-block;margin-right:1rem}
}
@media print{
:root{color-scheme:light;${LIGHT}}
body{font-size:10pt}
main{max-width:none;padding:0}
nav{display:none}
a{color:inherit;text-decoration:none}
tr,li,figure{break-inside:avoid}
h2,h3,h4{break-after:avoid}
details::details-content{content-visibility:visible;display:block}
details>summary{list-style:none}
td[style],mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
