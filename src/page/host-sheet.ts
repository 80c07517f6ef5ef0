/** Style of what stands in the closed root: the card's box and the boxes of private names. Page styles do not reach it. */
export const HOST_SHEET = `
.card {
  all: initial; position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 0; border: 0; display: block !important;
  overflow: hidden; width: 360px; height: 200px; z-index: 2147483647; border-radius: 10px; visibility: hidden;
  pointer-events: none; background: none; box-shadow: 0 2px 6px rgb(0 0 0 / 18%), 0 8px 28px rgb(0 0 0 / 24%);
  outline: 1px solid rgb(128 128 128 / 45%);
}
.card.shown { visibility: visible; pointer-events: auto; }
.card.sheet { border-radius: 14px 14px 0 0; }
.card iframe { all: initial; visibility: inherit; display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
.plain { all: initial; visibility: inherit; display: block; box-sizing: border-box; width: 100%; height: 100%; overflow: auto; padding: 14px 16px;
  font: 14px/1.45 system-ui, sans-serif; background: Canvas; color: CanvasText; color-scheme: light dark; }
.plain b { display: block; font-size: 16px; }
.plain small { display: block; margin-top: 8px; font-size: 13px; }
.names { position: absolute; left: 0; top: 0; width: 0; height: 0; }
.name { position: absolute; pointer-events: none; box-sizing: border-box; border-bottom: 2px solid; }
.name.dashed { border-bottom-style: dashed; }
.name.dotted { border-bottom-style: dotted; }
.name.dotted.dashed { border-bottom-style: dashed; border-bottom-width: 1px; }
.name.light { border-color: rgb(0 105 120); }
.name.dark { border-color: rgb(120 214 224); }
.name.background { border-bottom-width: 1px; }
.name.background.light { background: rgb(0 105 120 / 14%); }
.name.background.dark { background: rgb(120 214 224 / 22%); }
.flash { position: absolute; pointer-events: none; box-sizing: border-box; border-radius: 4px; outline: 3px solid rgb(200 120 0); }
.flash.fading { animation: go 1.2s ease-in both; }
@keyframes go { from { opacity: 1; } to { opacity: 0; } }
@media (prefers-reduced-motion: no-preference) { .card.shown { animation: come 90ms ease-out; } }
@keyframes come { from { opacity: 0; } }
@media print { .card, .names { display: none !important; } }
`;
