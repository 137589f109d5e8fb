/** Styles of the report: system fonts only, light and dark, a narrow screen, and paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;
--page:#f4f5f7;--card:#fff;--sunk:#f7f8fa;--ink:#18212b;--soft:#55606d;--line:#dce1e7;--strong-line:#8b97a4;--link:#0a558c;--focus:#0a63c9;
--stop:#9f1820;--stop-bg:#9f1820;--stop-ink:#fff;--hold:#8a4300;--hold-bg:#fdebd3;--hold-ink:#7a3a00;--review:#4d5a14;--review-bg:#fff;--review-ink:#4d5a14;--clear:#1d6540;
--note:#fff6dc;--note-line:#d8b24a;--good:#e9f5ee;--mark:#fdf3c7;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Consolas,"Liberation Mono",Menlo,monospace}
@media (prefers-color-scheme:dark){:root{
--page:#10151b;--card:#182028;--sunk:#131a21;--ink:#e5eaf0;--soft:#a2aebb;--line:#2b3641;--strong-line:#6d7b89;--link:#8cc4f5;--focus:#7ab8ff;
--stop:#ff9a95;--stop-bg:#b3262d;--stop-ink:#fff;--hold:#ffb870;--hold-bg:#412a10;--hold-ink:#ffc78c;--review:#d5dd8a;--review-bg:#182028;--review-ink:#d5dd8a;--clear:#86d3a5;
--note:#332a10;--note-line:#8a6f22;--good:#15291f;--mark:#3a3312}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:5.5rem}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 var(--sans);overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:1.9rem;line-height:1.2;font-weight:650;letter-spacing:-.015em;text-wrap:balance}
h2{font-size:1.2rem;font-weight:650}
h3{font-size:1rem;font-weight:600;font-family:var(--mono);letter-spacing:-.01em}
h4{font-size:.95rem;font-weight:650}
h5{font-size:1rem;font-weight:650}
h6{font-size:.78rem;font-weight:650;color:var(--soft);margin-bottom:.2rem}
ul,ol{padding-left:1.2rem}
a{color:var(--link)}
.wrap{max-width:72rem;margin:0 auto;padding:0 1.5rem}
.muted{color:var(--soft)}.small{font-size:.86rem}.num{font-variant-numeric:tabular-nums}
.code{font-family:var(--mono);font-size:.86em}
.line{display:block}
.label,caption,dt{color:var(--soft);font-size:.78rem;font-weight:600}
.label{display:block;margin-bottom:.1rem}
caption{text-align:left;padding-bottom:.2rem}
.tag{display:inline-block;border:1px solid var(--line);border-radius:3px;padding:0 .4rem;font-size:.8rem;background:var(--sunk)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.masthead{padding-top:1.8rem;padding-bottom:.2rem}
.brand{font-size:.86rem;color:var(--soft);font-weight:600;margin-bottom:.7rem}
.run{margin-top:.5rem;color:var(--soft)}
.proof{display:flex;flex-wrap:wrap;gap:.2rem .55rem;align-items:baseline;margin-top:1.1rem;font-size:1.05rem}
.proof b{font-weight:650;font-variant-numeric:tabular-nums}
.proof .sum-ok{color:var(--clear);font-weight:600;font-size:.92rem}
.notice{border:1px solid var(--note-line);background:var(--note);border-radius:5px;padding:.5rem .9rem;margin-top:.9rem;font-size:.94rem}
.notice ul{padding-left:1.1rem}
.notice.grave{border-color:var(--stop);border-width:2px}
.outcomes{display:grid;grid-template-columns:repeat(4,1fr);gap:.7rem;margin:1.3rem 0 0;padding:0;list-style:none}
.outcome{display:flex;flex-direction:column;justify-content:flex-start;width:100%;height:100%;text-align:left;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.75rem .95rem .8rem}
button.outcome{cursor:pointer}
button.outcome:hover{border-color:var(--strong-line)}
button.outcome[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
.outcome .name{display:flex;align-items:center;gap:.45rem;font-weight:650}
.outcome .count{font-size:1.7rem;line-height:1.25;font-weight:600;font-variant-numeric:tabular-nums}
.outcome .share{color:var(--soft);font-size:.88rem;margin-left:.4rem;font-weight:400}
.outcome .meaning{display:block;color:var(--soft);font-size:.83rem;line-height:1.35}
.outcome.stop .name{color:var(--stop)}.outcome.hold .name{color:var(--hold)}.outcome.review .name{color:var(--review)}.outcome.clear .name{color:var(--clear)}
.outcome.clear{background:none}
.shape{fill:currentColor;flex:none}
.controls{position:sticky;top:0;z-index:5;background:var(--page);border-bottom:1px solid var(--line);margin-top:.7rem;padding:.7rem 0}
.no-script .controls,.no-script .keys{display:none}
.controls form{display:grid;grid-template-columns:minmax(14rem,1fr) auto auto auto auto;gap:.6rem;align-items:end}
.controls label{display:block;font-size:.78rem;font-weight:600;color:var(--soft)}
.controls input[type=search],.controls select,.controls button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--strong-line);border-radius:4px;padding:.32rem .55rem;width:100%;min-height:2.3rem}
.controls select{max-width:14rem}
.controls button{cursor:pointer;width:auto}
.alerts-head{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:baseline;margin:1.3rem 0 .7rem}
.alerts-head p{margin-left:auto}
.alert{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--line);border-radius:5px;margin-bottom:.7rem;content-visibility:auto;contain-intrinsic-size:auto 11rem}
.alert.stop{border-left-color:var(--stop)}.alert.hold{border-left-color:var(--hold)}.alert.review{border-left-color:var(--review)}
.alert[open]{content-visibility:visible}
.alert[hidden]{display:none}
.alert>summary{cursor:pointer;padding:.75rem 1.1rem .85rem;list-style:none;border-radius:4px}
.alert>summary::-webkit-details-marker{display:none}
.alert>summary:hover{background:var(--sunk)}
.alert[open]>summary{border-bottom:1px solid var(--line)}
.line1{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:center}
.line1 .when{color:var(--soft);font-size:.88rem}
.line1 .score{margin-left:auto;font-size:.88rem}
.line1::after{content:"";width:.5rem;height:.5rem;border:solid var(--soft);border-width:0 2px 2px 0;transform:rotate(45deg) translate(-2px,-2px);flex:none}
[open]>summary>.line1::after{transform:rotate(-135deg) translate(-2px,-2px)}
.badge{display:inline-flex;align-items:center;gap:.35rem;font-weight:650;font-size:.82rem;border-radius:3px;padding:.06rem .5rem;border:1px solid transparent}
.badge.stop{background:var(--stop-bg);color:var(--stop-ink)}
.badge.hold{background:var(--hold-bg);color:var(--hold-ink);border-color:var(--hold)}
.badge.review{background:var(--review-bg);color:var(--review-ink);border-color:var(--review)}
.badge.clear{color:var(--clear);border-color:var(--clear)}
.why{font-size:1.06rem;margin-top:.4rem;max-width:64rem}
.basis-line{display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline;margin-top:.3rem}
.basis{display:inline-block;font-size:.8rem;font-weight:650;padding:0 .45rem;border:1px solid var(--strong-line);border-radius:3px}
.basis-designated{border-color:var(--stop);color:var(--stop);border-width:2px}
.basis-owned{border-color:var(--stop);color:var(--stop);border-style:dashed}
.basis-controlled-goods-end-user{border-color:var(--hold);color:var(--hold)}
.basis-internal,.basis-reported,.basis-context{border-style:dotted}
.glance{display:grid;grid-template-columns:1.4fr 1.1fr .9fr;gap:.5rem 1.6rem;margin-top:.6rem;font-size:.92rem;line-height:1.42}
.body{padding:1.1rem 1.1rem 1.2rem}
.body>*{margin-bottom:1.4rem}.body>*:last-child{margin-bottom:0}.body>.fold{margin-bottom:.6rem}
.body h4{margin-bottom:.5rem}
.ground{border-left:3px solid var(--stop);padding:.15rem 0 .15rem .8rem}
.ground h4{color:var(--stop);margin-bottom:.15rem}.ground ul{list-style:none;padding:0}
.changes ol{padding-left:1.4rem}.changes li{padding:.2rem 0 .35rem}
.then{white-space:nowrap;margin-left:.4rem}
.finding{border-top:1px solid var(--line);padding:1rem 0 1.1rem}
.finding>header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 1rem;align-items:baseline}
.finding>*+*{margin-top:.6rem}
.sentence{max-width:64rem}
.finding.innocent .weight strong{color:var(--clear)}
table{border-collapse:collapse;width:100%;font-size:.9rem}
.scroll{overflow-x:auto}
th,td{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--line);font-weight:400;min-width:4.5rem}
thead th{color:var(--soft);font-size:.78rem;font-weight:600;white-space:nowrap}
tbody th{color:var(--soft)}
.evidence td:nth-child(2){font-weight:550}
.evidence{table-layout:fixed}.evidence thead th:first-child{width:22%}.evidence thead th:last-child{width:32%}
.where{color:var(--soft);font-size:.86rem}
.two{display:grid;grid-template-columns:1fr 1fr;gap:.8rem 1.8rem}
.two ul{padding-left:1.05rem}
.source{font-size:.86rem}
.hit-entry{border:1px solid var(--line);border-radius:5px;background:var(--sunk);padding:.9rem 1rem}
.hit-entry>*+*{margin-top:.7rem}
.hit-title{font-size:1.03rem}
.inline-facts{display:flex;flex-wrap:wrap;gap:.4rem 1.7rem;margin-top:.5rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:0;border:1px solid var(--line);border-radius:4px;background:var(--card)}
.side{padding:.65rem .9rem}
.side+.side{border-left:1px solid var(--line)}
.side-name{font-size:1.05rem;font-weight:650;margin-bottom:.35rem}
.facts>div{display:grid;grid-template-columns:6.2rem 1fr;gap:.6rem;padding:.12rem 0;font-size:.9rem}
blockquote{margin:.2rem 0 .5rem;padding-left:.7rem;border-left:2px solid var(--strong-line)}
.tokens{background:none}
.tokens td:nth-child(-n+2){font-weight:550;width:28%}
.token-unmatched-query td,.token-unmatched-entry td{color:var(--soft)}
.token-edit td:last-child,.token-unmatched-query td:last-child,.token-unmatched-entry td:last-child{color:var(--hold)}
.adjustments .tag{margin:.1rem .25rem .1rem 0}
.chain,.chain ul{list-style:none;padding:0;margin:0}
.chain ul{padding-left:1.6rem}
.chain ul>li{position:relative;padding:.15rem 0}
.chain ul>li::before{content:"";position:absolute;left:-1.1rem;top:-.1rem;width:.8rem;height:.95rem;border:solid var(--strong-line);border-width:0 0 2px 2px}
.fold>summary{cursor:pointer;padding:.15rem 0}.fold>summary h4,.fold>summary h2{display:inline;margin:0}
.fold>*+*{margin-top:.5rem}
.checks{columns:2;column-gap:2rem;font-size:.9rem;padding-left:1.1rem}.checks li{break-inside:avoid;padding:.1rem 0}
.rest{display:inline}.rest>summary{display:inline;cursor:pointer;color:var(--link);margin-left:.4rem;font-size:.86rem}
.panel{background:var(--card);border:1px solid var(--line);border-radius:5px;padding:1rem 1.2rem;margin-top:1.2rem}
.panel>*+*{margin-top:.6rem}
.panel td.num,.panel th.num{text-align:right}
.guide{display:grid;grid-template-columns:1fr 1fr;gap:.4rem 2.2rem}
.guide dt{font-size:.92rem;font-weight:650;color:var(--ink);margin-top:.4rem}
.guide>section>*+*{margin-top:.3rem}
.keys{margin-top:.6rem}
kbd{font-family:var(--mono);font-size:.82em;border:1px solid var(--strong-line);border-bottom-width:2px;border-radius:3px;padding:0 .3rem;background:var(--card)}
footer{padding:1.4rem 0 3rem;color:var(--soft);font-size:.9rem}
.none{padding:2rem 0;color:var(--soft)}
@media (max-width:60rem){.controls form{grid-template-columns:1fr 1fr 1fr}.controls .find{grid-column:1/-1}.controls .reset{grid-column:1/-1}.glance{grid-template-columns:1fr 1fr}}
@media (max-width:40rem){
.controls form{gap:.5rem .6rem}
body{font-size:15px}.wrap{padding:0 .9rem}h1{font-size:1.5rem}.masthead{padding-top:1.3rem}html{scroll-padding-top:1rem}
.outcomes{grid-template-columns:1fr 1fr}.outcome .meaning{display:none}
.controls{position:static}.controls form{grid-template-columns:1fr 1fr}.controls select{max-width:none}.controls .reset{grid-column:auto}.controls .reset button{width:100%}
.alert>summary{padding:.7rem .8rem}.body{padding:.9rem .8rem}.line1 .score{margin-left:0;width:calc(100% - 1.6rem)}.line1 .when{margin-left:auto}
.glance,.two,.sides,.guide{grid-template-columns:1fr}.side+.side{border-left:0;border-top:1px solid var(--line)}
.checks{columns:1}.facts>div{grid-template-columns:6.1rem 1fr}.hit-entry{padding:.8rem .7rem}
.then{white-space:normal;display:block;margin-left:0}
.stack,.stack tbody,.stack caption{display:block}.stack thead{position:absolute;left:-99rem}.stack tr{display:block;border-bottom:1px solid var(--line);padding:.35rem 0}.stack th,.stack td{display:block;width:auto!important;border:0;padding:.05rem 0}
.panel{padding:.9rem .8rem}}
@media print{
:root{color-scheme:light;--page:#fff;--card:#fff;--sunk:#fff;--ink:#000;--soft:#444;--line:#bbb;--strong-line:#777;--link:#000;--stop:#8d0f17;--stop-bg:#8d0f17;--stop-ink:#fff;--hold:#7a3a00;--hold-bg:#fff;--hold-ink:#7a3a00;--review:#3f4a10;--review-bg:#fff;--review-ink:#3f4a10;--clear:#14502f;--note:#fff}
@page{margin:16mm 14mm}
html{font-size:12px}body{font-size:12px;line-height:1.4}.wrap{max-width:none;padding:0}
.record td,.record th{padding:.1rem .6rem .1rem 0;font-size:.82rem}.finding{padding:.7rem 0 .5rem}.finding>*+*{margin-top:.4rem}
.controls,.skip,.keys,.alerts-head a,.line1::after,.rest>summary{display:none!important}
.badge,.outcome{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.masthead{padding-top:0}
.alert{content-visibility:visible;contain-intrinsic-size:none;border-radius:0;margin-bottom:6mm}
details::details-content{content-visibility:visible!important;display:block!important;block-size:auto!important;opacity:1!important}
.alerts-head,h4,h5,h6,.hit-head,.finding>header,.sentence{break-after:avoid}
.alert>summary,.sides,tr,li,.notice,.outcomes,.two{break-inside:avoid}
.scroll{overflow:visible}
.glance{grid-template-columns:1.2fr 1.1fr 1fr}.outcomes{grid-template-columns:repeat(4,1fr)}.two,.sides,.guide{grid-template-columns:1fr 1fr}
.then{white-space:normal}}
`;
