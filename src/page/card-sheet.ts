/** Style of the card's box, of the plain card and of the flash, in the closed root. It comes with the card's code. */
export const CARD_SHEET = `
.card {
  all: initial; position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 0; border: 0; display: block !important;
  overflow: hidden; width: 360px; height: 200px; z-index: 2147483647; border-radius: 10px; visibility: hidden;
  pointer-events: none; background: none; box-shadow: 0 6px 28px rgb(0 0 0 / 30%);
  outline: 1px solid rgb(128 128 128 / 45%);
}
.card.shown { visibility: visible; pointer-events: auto; }
.card.sheet { border-radius: 14px 14px 0 0; }
.card iframe { all: initial; visibility: inherit; display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
.plain { all: initial; visibility: inherit; display: block; box-sizing: border-box; width: 100%; height: 100%; overflow: auto; padding: 14px 16px;
  font: 14px/1.45 system-ui, sans-serif; background: Canvas; color: CanvasText; color-scheme: light dark; }
.plain b { display: block; font-size: 16px; }
.plain small { display: block; margin-top: 8px; font-size: 13px; }
.flash { position: absolute; box-sizing: border-box; border-radius: 4px; outline: 3px solid rgb(200 120 0); }
.flash.fading { animation: go 1.2s ease-in both; }
@keyframes go { from { opacity: 1; } to { opacity: 0; } }
@media (prefers-reduced-motion: no-preference) { .card.shown { animation: come 90ms ease-out; } }
@keyframes come { from { opacity: 0; } }
@media print { .card { display: none !important; } }
`;
