const LIGHT =
  '--paper:#fff;--ink:#16191d;--ink-2:#454b53;--ink-3:#636a73;--rule:#dadee2;--sunk:#f4f5f6;--conflict:#a63a0b;--conflict-wash:#fce8de;--explained:#17599b;--explained-wash:#e1edf9;'
const DARK =
  '--paper:#171a1d;--ink:#e8eaec;--ink-2:#b4bac1;--ink-3:#929aa3;--rule:#2d3338;--sunk:#22272b;--conflict:#ff9b6e;--conflict-wash:#43220f;--explained:#86bbf3;--explained-wash:#14304c;'

/** How a brief looks: light and dark, on wide and narrow screens, and on paper. Sources speak in serif, we in sans. */
export const STYLE = `
:root{color-scheme:light dark;${LIGHT}--serif:Charter,"Iowan Old Style","Source Serif 4",Cambria,"Noto Serif",serif}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,sans-serif;font-variant-numeric:lining-nums;overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:3rem 1.5rem 5rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem;font-weight:650;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.3;margin:3rem 0 .75rem;padding-top:.9rem;border-top:2px solid var(--ink)}
h3{font-size:1.05rem;line-height:1.4;margin:2rem 0 .4rem}
p{margin:.5rem 0}
a{color:var(--explained);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px;border-radius:2px}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;padding:0;margin:1.25rem 0 0;font-size:.875rem}
.said{font-family:var(--serif);font-size:1.05em}
.quiet{color:var(--ink-3);font-size:.875rem}
blockquote{margin:.35rem 0 1rem;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--rule)}
blockquote p{margin:0}
mark{background:var(--sunk);color:inherit;padding:.05em .15em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.conflict mark{background:var(--conflict-wash)}
.explained mark{background:var(--explained-wash)}
.conflict blockquote{border-left-color:var(--conflict)}
ul.plain{list-style:none;padding:0;margin:.75rem 0}
ul.plain>li{padding:.6rem 0;border-top:1px solid var(--rule)}
ul.plain>li:first-child{border-top:0}
sup{font-size:.72em;line-height:0;font-variant-numeric:tabular-nums}
sup a{padding:.35em .1em;text-decoration-color:color-mix(in srgb,currentcolor 45%,transparent)}
a.source{color:inherit;text-decoration-color:color-mix(in srgb,currentcolor 30%,transparent)}
a.source:hover{text-decoration-color:currentcolor}
.wide{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:bottom;font-variant-numeric:tabular-nums}
thead th{color:var(--ink-3);font-weight:600;border-bottom-color:var(--ink)}
tbody th{font-weight:500}
th.figure,td.figure{text-align:right}
figure{margin:1rem 0;color:var(--ink-2)}
figure svg{display:block;max-width:100%;height:auto;overflow:visible;font-family:inherit}
.on-narrow{display:none}
.sources li,.notes li{margin:.55rem 0}
.sources,.notes{padding-left:2.4rem}
.notes{font-size:.875rem}
.notes li::marker,.sources li::marker{color:var(--ink-3);font-variant-numeric:tabular-nums}
.notes a,.sources a{overflow-wrap:anywhere}
:target{background:var(--sunk);outline:.4rem solid var(--sunk);border-radius:1px}
.back{display:inline-block;text-decoration:none}
@media screen and (max-width:44rem){
main{padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem}
.on-wide{display:none}.on-narrow{display:block}
.sources,.notes{padding-left:1.9rem}
}
@media print{
:root{color-scheme:light;${LIGHT}}
html{font-size:10pt}
main{max-width:none;padding:0}
a{color:inherit;text-decoration:none}
.back,nav{display:none}
blockquote,li,figure,tr{break-inside:avoid}
h2,h3{break-after:avoid}
mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
