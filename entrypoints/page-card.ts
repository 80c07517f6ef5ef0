import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPointing } from '../src/page/page-pointing.ts';
import { fillSlot } from './page.content/code-slot.ts';

/** Injected into a frame when the first card may be wanted there: leaves the code of pointing and card for the page's script. */
export default defineUnlistedScript(() => fillSlot('card', startPointing));
