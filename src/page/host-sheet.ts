/** Style of the boxes of private names in the closed root. Page styles do not reach it. The card brings its own. */
export const HOST_SHEET = `
.names { position: absolute; left: 0; top: 0; width: 10px; height: 10px; pointer-events: none; }
.name { position: absolute; box-sizing: border-box; border-block-end: 2px solid; }
.name.dashed { border-block-end-style: dashed; }
.name.dotted { border-block-end-style: dotted; }
.name.dotted.dashed { border-block-end: 1px dashed; }
.name.light { color: rgb(0 105 120); }
.name.dark { color: rgb(120 214 224); }
.name.background { border-block-end-width: 1px; background: color-mix(in srgb, currentcolor 18%, transparent); }
@media print { .names { display: none !important; } }
`;
