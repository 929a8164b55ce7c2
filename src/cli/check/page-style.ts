/** The look of a checked draft: serif for what sources and the draft say, sans for what is said of them. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #16191d; --paper: #fff; --quiet: #636a73; --rule: #dadee2; --bad: #a63a0b; --bad-wash: #fce8de; --warn: #17599b; --warn-wash: #e1edf9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaec; --paper: #171a1d; --quiet: #929aa3; --rule: #2d3338; --bad: #ff9b6e; --bad-wash: #43220f; --warn: #86bbf3; --warn-wash: #14304c; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.4rem; line-height: 1.3; } h2 { font-size: 1.1rem; margin-top: 2.5rem; }
.sum, .sort, footer { color: var(--quiet); font-size: .875rem; }
article, blockquote, q { font-family: Charter, "Iowan Old Style", "Source Serif 4", Cambria, "Noto Serif", serif; }
article { font-size: 1.0625rem; line-height: 1.75; }
article h2 { font-family: inherit; margin-top: 1.5rem; }
mark { background: none; color: inherit; border-bottom: 2px solid var(--rule); padding-bottom: 1px; }
mark.disputed, mark.not-found { background: var(--bad-wash); border-color: var(--bad); }
mark.outdated, mark.reworded { background: var(--warn-wash); border-bottom: 2px dashed var(--warn); }
mark:target, li:target { outline: 2px solid var(--ink); outline-offset: 2px; }
sup { font: .7rem system-ui, sans-serif; } sup a { padding: .3rem .2rem; }
a { color: inherit; } q { quotes: "“" "”"; }
ol { padding-left: 1.75rem; } li { margin: 0 0 1.5rem; padding-left: .25rem; } footer { font-family: system-ui, "Segoe UI", Roboto, sans-serif; }
li p { margin: 0 0 .35rem; }
li.disputed strong, li.not-found strong { color: var(--bad); } li.outdated strong, li.reworded strong { color: var(--warn); }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 2px solid var(--rule); }
@media print { main { max-width: none; padding: 0; } a { text-decoration: none; } li { break-inside: avoid; } }
`
