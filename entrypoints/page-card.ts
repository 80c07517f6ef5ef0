import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardControl } from '../src/page/card-control.ts';
import { fillCardSlot } from './page.content/card-slot.ts';

/** Injected into a frame when the first card may be wanted there: leaves the card's code for the page's script. */
export default defineUnlistedScript(() => fillCardSlot(createCardControl));
