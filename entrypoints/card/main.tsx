import { render } from 'preact';
import type { CardForm, CardSubject, ToCard } from '../../src/platform/card-protocol.ts';
import type { CardView } from '../../src/model/view.ts';
import { askFromCard, loadCardWords, onCardSettings, openEntity } from '../../src/platform/card-services.ts';
import { Card } from '../../src/ui/Card.tsx';
import { citeIncident } from '../../src/ui/citation.ts';
import { dressDocument } from '../../src/ui/dress-document.ts';
import { TextsContext } from '../../src/ui/Say.tsx';
import { createTexts, type Texts } from '../../src/ui/texts.ts';
import { listenForPage, type CardPort } from './card-port.ts';
import { watchCard } from './watch-card.ts';

interface Drawn {
  readonly turn: number;
  readonly subject: CardSubject;
  readonly form: CardForm;
  readonly card: CardView;
}

let words: Promise<Texts> = readWords();
onCardSettings(() => (words = readWords()));

let port: CardPort | null = null;
let turn = 0;
let drawn: Drawn | null = null;
let isPinned = false;

const watch = watchCard({
  send: (message) => port?.send(message),
  turn: () => drawn?.turn ?? turn,
});

listenForPage((order, line) => {
  port = line;
  void obey(order);
});

async function readWords(): Promise<Texts> {
  const { settings, lookup } = await loadCardWords();
  const texts = createTexts(lookup);
  dressDocument(settings, texts, 'card_title');
  return texts;
}

async function obey(order: ToCard): Promise<void> {
  if (order.type === 'room') {
    document.documentElement.style.setProperty('--room', `${order.height}px`);
  } else if (order.type === 'hide') {
    drawn = null;
    isPinned = false;
    render(null, document.body);
  } else if (order.type === 'show') {
    if (order.byKey) takeFocus();
  } else if (order.type === 'press') {
    pressAt(order.x, order.y);
  } else if (order.type === 'scroll') {
    document.querySelector('.card-body')?.scrollBy(0, order.by);
  } else {
    await prepare(order.turn, order.subject, order.form);
  }
}

/** A frame that the browser does not draw yet takes no focus: it is asked again with the first picture. */
function takeFocus(): void {
  const dialog = document.querySelector<HTMLElement>('[role=dialog]');
  if (!dialog || document.activeElement !== document.body) return;
  dialog.focus();
  if (document.activeElement === document.body) requestAnimationFrame(takeFocus);
}

/** What is inert is no target of a hit test: the control is found by its place. */
function pressAt(x: number, y: number): void {
  const isThere = (control: Element): boolean => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  };
  const controls = document.querySelectorAll<HTMLElement>('.card button, .card a[href], .card summary');
  [...controls].findLast(isThere)?.click();
}

async function prepare(at: number, subject: CardSubject, form: CardForm): Promise<void> {
  turn = at;
  const { entity, text, block, context } = subject;
  const answer = await askFromCard('card.describe', { entity, text, block, context });
  const ready = await words;
  if (turn !== at) return;
  const card = answer.ok ? answer.value : null;
  if (!card) {
    port?.send({ type: 'drawn', turn: at, height: 0, empty: true });
    return;
  }
  isPinned = false;
  drawn = { turn: at, subject, form, card };
  render(null, document.body);
  draw(ready);
  document.querySelector('.card-body')?.scrollTo(0, 0);
  port?.send({ type: 'drawn', turn: at, height: watch.measure(), empty: false });
}

function draw(texts: Texts): void {
  if (!drawn) return;
  const { card, form, subject } = drawn;
  const today = new Date().toISOString().slice(0, 10);
  const refuse = { words: [subject.text], site: subject.context.host ?? null };
  render(
    <TextsContext.Provider value={texts}>
      <Card
        card={card}
        isPinned={isPinned}
        isSheet={form === 'sheet'}
        onPin={() => {
          isPinned = !isPinned;
          port?.send({ type: 'pin', pinned: isPinned });
          draw(texts);
        }}
        onClose={() => port?.send({ type: 'close', by: 'button' })}
        onTimeline={() => void openEntity(card.head.id)}
        onNotThis={() => void openEntity(card.head.id, refuse)}
        onCite={(incident) => citeIncident(texts, incident, today)}
      />
    </TextsContext.Provider>,
    document.body,
  );
  watch.observe();
}
