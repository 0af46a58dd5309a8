(() => {
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const words = data.words;
const byId = id => document.getElementById(id);
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
const make = (name, attributes, parent, text) => {
  const node = document.createElementNS(parent instanceof SVGElement ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  parent.append(node);
  return node;
};
document.documentElement.classList.add('scripted');

const ROOM = 12, AIR = 6, BUS = 24, MOST = 3, LEGIBLE = 0.13;
const short = number => String(Math.round(number * 10) / 10);

/* Joins intervals that touch, in their order. */
function joined(intervals) {
  const parts = [];
  for (const [from, to] of intervals.sort((a, b) => a[0] - b[0])) {
    const last = parts[parts.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else parts.push([from, to]);
  }
  return parts;
}

/* Returns the place of the last of these intervals that begins before a value, or the first one. */
function partAt(parts, value) {
  let low = 0, high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle][0] <= value) low = middle; else high = middle - 1;
  }
  return low;
}

/* Returns a function that takes away the strips that no interval covers: what stands within one keeps its distances. */
function closing(intervals) {
  const parts = joined(intervals), sums = [];
  let sum = 0;
  for (const [from, to] of parts) { sums.push(sum); sum += to - from; }
  return value => {
    const at = partAt(parts, value), [from, to] = parts[at];
    return sums[at] + Math.min(Math.max(value, from), to) - from;
  };
}

/* Returns what closes up shapes, as functions of (x, y): free strips across the whole map, and free strips of each of its
   columns, which hang side by side on the lines below the first claim. `shapes` are [left, top, right, bottom], `lines`
   lists of points; those of the stem of the first claim lead from column to column. */
function closedUp(head, stem, shapes, lines) {
  const around = ([x, y]) => [x - AIR, y - AIR, x + AIR, y + AIR];
  const level = stem.flatMap(line => line.slice(1).flatMap((point, at) => Math.abs(point[1] - line[at][1]) < 0.5 ? [point[1]] : []));
  const bus = head && level.length ? Math.min(...level) + BUS : -Infinity;
  const isBus = (a, b) => Math.abs(a[1] - b[1]) < 1 && a[1] <= bus;
  const points = lines.flat(), hanging = [...points, ...stem.flat().filter(point => point[1] > bus)];
  const columns = joined([...shapes, ...hanging.map(around)].map(([left, , right]) => [left, right]));
  const owner = columns.map((_, at) => at);
  const find = at => { while (owner[at] !== at) at = owner[at]; return at; };
  const columnOf = x => find(partAt(columns, x));
  for (const line of lines) for (let at = 1; at < line.length; at++) owner[columnOf(line[at][0])] = columnOf(line[at - 1][0]);
  for (const line of stem) for (let at = 1; at < line.length; at++) if (!isBus(line[at - 1], line[at]) && line[at][1] > bus) owner[columnOf(line[at][0])] = columnOf(line[at - 1][0]);
  const first = [...(head ? [head] : []), ...stem.flat().filter(point => point[1] <= bus).map(around)];
  const top = first.length ? [[Math.min(...first.map(each => each[1])), Math.max(...first.map(each => each[3]))]] : [];
  const down = new Map();
  for (const each of [...shapes, ...hanging.map(around)]) {
    const at = columnOf((each[0] + each[2]) / 2);
    if (!down.has(at)) down.set(at, top.map(span => [...span]));
    down.get(at).push([each[1], each[3]]);
  }
  const least = Math.min(...shapes.map(each => each[1]), ...first.map(each => each[1]));
  const closed = new Map([...down].map(([at, spans]) => [at, closing([...spans, [least, least + 0.1]])]));
  const x = closing([...shapes, ...hanging.map(around), ...first].map(([left, , right]) => [left, right]));
  const rest = closing([...top, [least, least + 0.1]]);
  const y = (px, py) => (columns.length && closed.get(columnOf(px)) || rest)(py);
  const height = Math.max(rest(Infinity), ...[...closed.values()].map(each => each(Infinity)));
  return {x, y, width: x(Infinity), height};
}

class MapView {
  constructor(given) {
    this.given = given;
    this.prefix = given.prefix;
    this.section = byId(`${given.prefix}map`);
    this.frame = this.section.querySelector('.frame');
    this.svg = this.frame.querySelector('svg');
    this.detail = this.section.querySelector('.detail');
    const [, , width, height] = this.svg.getAttribute('viewBox').split(' ').map(Number);
    this.home = {width, height};
    this.size = {width, height};
    this.below = new Map();
    for (const [id, target, ...premises] of given.steps) {
      if (!this.below.has(target)) this.below.set(target, []);
      this.below.get(target).push({id, premises});
    }
    this.folded = new Set(given.folded);
    this.cards = new Map();
    this.items = [...this.svg.querySelectorAll('g[data-id]')].map(node => this.item(node));
    const free = this.frame.clientWidth - 14;
    this.frame.style.maxHeight = `${Math.max(304, this.home.height * Math.min(1.25, free / this.home.width) + 44)}px`;
    this.prepareCards();
    this.listen();
    this.linkOutline();
    this.apply();
    this.fit(true);
    new ResizeObserver(() => this.resized()).observe(this.frame);
  }

  item(node) {
    const [x, y] = node.getAttribute('transform').match(/-?[\d.]+/g).map(Number);
    const made = {node, x, y, id: node.dataset.id, kind: node.getAttribute('class').split(' ')[0], to: node.dataset.to};
    if (made.kind === 'claim') {
      const rect = [...node.querySelectorAll('rect')].pop() || node;
      const box = node.querySelector('rect') ? {width: 0, height: 0} : rect.getBBox();
      for (const each of node.querySelectorAll(':scope > rect')) {
        box.width = Math.max(box.width, Number(each.getAttribute('x')) + Number(each.getAttribute('width')));
        box.height = Math.max(box.height, Number(each.getAttribute('y')) + Number(each.getAttribute('height')));
      }
      Object.assign(made, {width: box.width, height: box.height, at: {x, y}});
      this.cards.set(made.id, made);
    } else {
      made.lines = [];
      made.solids = [];
      for (const shape of node.querySelectorAll('path, circle, rect, text')) {
        const number = name => Number(shape.getAttribute(name));
        if (shape.localName === 'path') {
          const parts = shape.getAttribute('d').match(/[MLCZ]|-?[\d.]+/g).map(part => /[MLCZ]/.test(part) ? part : Number(part));
          const points = parts.filter(part => typeof part === 'number');
          const xs = points.filter((_, at) => at % 2 === 0), ys = points.filter((_, at) => at % 2);
          if (shape.getAttribute('fill') === 'none') { made.lines.push({shape, parts, d: shape.getAttribute('d'), points: xs.map((each, at) => [each, ys[at]])}); continue; }
          made.solids.push(this.solid(shape, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)));
        } else if (shape.localName === 'circle') {
          made.solids.push(this.solid(shape, number('cx') - number('r'), number('cy') - number('r'), number('cx') + number('r'), number('cy') + number('r')));
        } else if (shape.localName === 'rect') {
          made.solids.push(this.solid(shape, number('x'), number('y'), number('x') + number('width'), number('y') + number('height')));
        } else made.solids.push(this.solid(shape, number('x'), number('y') - 4, number('x'), number('y') - 4));
      }
    }
    return made;
  }

  solid(shape, left, top, right, bottom) { return {shape, left, top, right, bottom}; }

  prepareCards() {
    let first = true;
    for (const [id, card] of this.cards) {
      const {node, width, height} = card;
      make('rect', {class: 'ring', x: -4, y: -4, width: width + 8, height: height + 8, rx: 10}, node);
      node.setAttribute('tabindex', first ? '0' : '-1');
      first = false;
      node.setAttribute('role', 'button');
      if (this.below.has(id)) {
        const pill = make('g', {class: 'fold', 'aria-hidden': 'true'}, node);
        card.pill = {node: pill, rect: make('rect', {height: 16, y: height / 2 - 8, rx: 8}, pill), text: make('text', {y: height / 2 + 3.9}, pill)};
        pill.addEventListener('click', event => { event.stopPropagation(); this.toggle(id); });
      }
    }
  }

  /* Which claims and steps no fold hides. */
  visible() {
    const claims = new Set(), steps = new Set(), ahead = [...this.given.roots];
    while (ahead.length) {
      const claim = ahead.pop();
      if (claims.has(claim)) continue;
      claims.add(claim);
      if (!this.folded.has(claim)) for (const step of this.all(claim)) { steps.add(step.id); ahead.push(...step.premises); }
    }
    return {claims, steps};
  }

  all(target) {
    const found = [], ahead = [...(this.below.get(target) || [])];
    while (ahead.length) {
      const step = ahead.pop();
      found.push(step);
      ahead.push(...(this.below.get(step.id) || []));
    }
    return found;
  }

  hidden(claim, shown) {
    const seen = new Set(), ahead = [claim];
    while (ahead.length) for (const step of this.all(ahead.pop())) for (const premise of step.premises)
      if (!seen.has(premise)) { seen.add(premise); ahead.push(premise); }
    let count = 0;
    for (const each of seen) if (!shown.has(each)) count++;
    return count;
  }

  isShown(item, {claims, steps}) {
    const [id, other] = item.id.split(':');
    if (item.kind === 'claim') return claims.has(id);
    if (item.kind === 'argument') return steps.has(id);
    if (other === 'stem') return claims.has(id) ? !this.folded.has(id) : steps.has(id);
    return other === 'number' ? claims.has(id) : steps.has(id) && claims.has(other);
  }

  /* Shows what no fold hides, and closes up what is free then. */
  apply() {
    const shown = this.visible(), isWhole = !this.folded.size, root = this.given.roots[0];
    const shapes = [], lines = [], stem = [];
    let head = null;
    for (const item of this.items) {
      item.seen = this.isShown(item, shown);
      item.node.classList.toggle('away', !item.seen);
      if (!item.seen || isWhole) continue;
      if (item.kind === 'claim') {
        const box = [item.x - ROOM, item.y - ROOM, item.x + item.width + ROOM, item.y + item.height + ROOM];
        if (item.id === root && this.below.has(root)) head = box; else shapes.push(box);
        continue;
      }
      for (const {left, top, right, bottom} of item.solids) shapes.push([item.x + left - AIR, item.y + top - AIR, item.x + right + AIR, item.y + bottom + AIR]);
      for (const {points} of item.lines) (item.id === `${root}:stem` ? stem : lines).push(points.map(([x, y]) => [item.x + x, item.y + y]));
    }
    const {x, y, width, height} = isWhole ? {x: px => px, y: (_, py) => py, ...this.home} : closedUp(head, stem, shapes, lines);
    for (const item of this.items) {
      if (!item.seen) continue;
      if (item.kind === 'claim') {
        item.at = {x: x(item.x), y: y(item.x + item.width / 2, item.y)};
        item.node.setAttribute('transform', `translate(${short(item.at.x)} ${short(item.at.y)})`);
        this.describe(item, shown);
        continue;
      }
      for (const {shape, parts, d} of item.lines) {
        let even = true, px = 0;
        shape.setAttribute('d', isWhole ? d : parts.map((part, at) => {
          if (typeof part !== 'number') return part;
          if (even) px = item.x + part;
          const made = even ? x(px) - item.x : y(px, item.y + part) - item.y;
          even = !even;
          return short(made);
        }).join(' '));
      }
      for (const {shape, left, top, right, bottom} of item.solids) {
        const cx = item.x + (left + right) / 2, cy = item.y + (top + bottom) / 2;
        if (isWhole) shape.removeAttribute('transform');
        else shape.setAttribute('transform', `translate(${short(x(cx) - cx)} ${short(y(cx, cy) - cy)})`);
      }
    }
    this.size = {width, height};
    for (const [id, entry] of this.entries || []) if (entry.details) entry.details.open = !this.folded.has(id);
  }

  describe(card, shown) {
    if (!card.pill) return;
    const isShut = this.folded.has(card.id), text = isShut ? `+${this.hidden(card.id, shown.claims)}` : '−';
    const width = Math.max(16, 8 + 7 * text.length);
    card.pill.node.setAttribute('class', isShut ? 'fold shut' : 'fold');
    card.pill.rect.setAttribute('width', width);
    card.pill.rect.setAttribute('x', card.width + 1 - 8);
    card.pill.text.setAttribute('x', card.width - 7 + width / 2);
    card.pill.text.textContent = text;
    card.node.setAttribute('aria-expanded', String(!isShut));
  }

  toggle(id) {
    const card = this.cards.get(id), before = card && {...card.at};
    if (this.folded.has(id)) this.folded.delete(id); else this.folded.add(id);
    this.apply();
    if (card) { this.view.x += card.at.x - before.x; this.view.y += card.at.y - before.y; }
    this.draw();
  }

  foldAll(isShut) {
    this.folded = new Set(isShut ? [...this.cards.keys()].filter(id => this.below.has(id) && !this.given.roots.includes(id)) : []);
    this.apply();
    this.fit();
  }

  /* Unfolds whatever hides a claim. */
  reveal(id) {
    let changed = false;
    for (let node = this.entry(id)?.node.parentElement; node; node = node.parentElement) {
      if (node.dataset.id && this.folded.delete(node.dataset.id)) changed = true;
    }
    if (changed) this.apply();
  }

  // --- the outline

  linkOutline() {
    this.entries = new Map();
    for (const node of byId(`${this.prefix}outline`).querySelectorAll('li[data-id]')) {
      const id = node.dataset.id, details = node.querySelector(':scope > details');
      if (this.entries.has(id)) continue;
      this.entries.set(id, {node, details, words: node.querySelector('.words'), label: node.querySelector('.label')});
      if (details) details.addEventListener('toggle', () => {
        if (!this.printing && this.below.has(id) && details.open === this.folded.has(id)) this.toggle(id);
      });
      const who = node.querySelector(':scope > .who, :scope > details > .who');
      if (who) make('button', {class: 'show', type: 'button', tabindex: '-1', 'aria-hidden': 'true'}, who, words.show)
        .addEventListener('click', () => { this.section.scrollIntoView({block: 'nearest'}); this.choose(id, true); });
    }
  }

  entry(id) { return this.entries.get(id); }

  // --- details of one claim

  choose(id, isCentered) {
    this.reveal(id);
    const card = this.cards.get(id), entry = this.entry(id);
    this.svg.querySelector('.chosen')?.classList.remove('chosen');
    if (!card || !entry) return;
    card.node.classList.add('chosen');
    this.rove(card);
    const box = this.detail;
    box.replaceChildren();
    make('button', {class: 'close', type: 'button', 'aria-label': words.close}, box, '×').addEventListener('click', () => this.close());
    const label = make('p', {class: entry.label.className}, box);
    label.textContent = entry.label.textContent;
    box.append(Object.assign(entry.words.cloneNode(true), {className: 'words'}));
    for (const number of (entry.node.dataset.q || '').split(' ').filter(Boolean)) {
      const quotation = byId(`${this.prefix}q${number}`);
      for (const part of quotation.querySelectorAll('blockquote, .told')) {
        const copy = part.cloneNode(true);
        box.append(copy);
        if (copy.localName !== 'blockquote') { copy.append(' '); make('a', {href: `#${quotation.id}`}, copy, quotation.querySelector('.number').textContent); }
      }
    }
    const foot = make('p', {}, box);
    make('a', {href: `#${entry.node.id}`}, foot, words.outline);
    box.classList.add('open');
    box.scrollTop = 0;
    if (isCentered) this.center(card);
  }

  close() {
    this.detail.classList.remove('open');
    const chosen = this.svg.querySelector('.chosen');
    chosen?.classList.remove('chosen');
    if (this.detail.contains(document.activeElement)) chosen?.focus();
  }

  rove(card) {
    for (const each of this.svg.querySelectorAll('.claim[tabindex="0"]')) each.setAttribute('tabindex', '-1');
    card.node.setAttribute('tabindex', '0');
  }

  // --- the part of the map that is seen

  fit(isFirst) {
    const {clientWidth: width, clientHeight: height} = this.frame, free = 14;
    if (!width) return;
    let scale = Math.min((width - free) / this.size.width, (height - free) / this.size.height, 1.25);
    this.isFitted = !isFirst || scale >= 0.42;
    if (!this.isFitted) {
      const root = this.cards.get(this.given.roots[0]);
      scale = Math.min(0.8, Math.max(0.5, (width - 40) / 480));
      const wide = width / scale, high = height / scale, edge = 56 / scale, within = (value, most) => Math.max(-edge, Math.min(value, most + edge));
      const isBelow = root && root.at.y > this.size.height / 2;
      this.view = {scale, x: root ? within(root.at.x + root.width / 2 - wide / 2, Math.max(0, this.size.width - wide)) : 0,
        y: root ? (isBelow ? root.at.y + root.height + edge - high : root.at.y - edge) : 0};
    } else this.view = {scale, x: (this.size.width - width / scale) / 2, y: Math.max(-30 / scale, Math.min(0, (this.size.height - height / scale) / 2))};
    this.draw();
  }

  resized() {
    if (!this.view || this.isFitted) this.fit(!this.view); else this.draw();
  }

  draw() {
    const {clientWidth: width, clientHeight: height} = this.frame, {scale} = this.view;
    if (!width || this.printing) return;
    const wide = width / scale, high = height / scale, edge = 60 / scale;
    this.view.x = Math.min(Math.max(this.view.x, edge - wide), this.size.width - edge);
    this.view.y = Math.min(Math.max(this.view.y, edge - high), this.size.height - edge);
    this.svg.setAttribute('viewBox', [this.view.x, this.view.y, wide, high].map(short).join(' '));
    this.thin(wide, high);
  }

  /* Leaves out words that nobody can see or read now, as long as they are on the screen: large maps move faster then. */
  thin(wide, high) {
    const {x, y, scale} = this.view, [left, top, right, bottom] = [x - wide / 2, y - high / 2, x + 1.5 * wide, y + 1.5 * high];
    this.svg.classList.toggle('far', scale < LEGIBLE);
    for (const card of this.cards.values()) {
      const isOff = card.at.x > right || card.at.y > bottom || card.at.x + card.width < left || card.at.y + card.height < top;
      if (isOff === card.isOff) continue;
      card.isOff = isOff;
      card.node.classList.toggle('off', isOff);
    }
  }

  later() {
    if (this.waits) return;
    this.waits = true;
    requestAnimationFrame(() => { this.waits = false; this.draw(); });
  }

  pan(dx, dy) {
    this.isFitted = false;
    this.view.x -= dx / this.view.scale;
    this.view.y -= dy / this.view.scale;
    this.later();
  }

  zoom(factor, px, py) {
    const {clientWidth: width, clientHeight: height} = this.frame, view = this.view;
    px = px ?? width / 2;
    py = py ?? height / 2;
    const least = Math.min(0.1, 0.5 * width / this.size.width, 0.5 * height / this.size.height);
    const scale = Math.min(MOST, Math.max(least, view.scale * factor));
    view.x += px / view.scale - px / scale;
    view.y += py / view.scale - py / scale;
    view.scale = scale;
    this.isFitted = false;
    this.later();
  }

  center(card) {
    const {clientWidth: width, clientHeight: height} = this.frame, view = this.view;
    view.scale = Math.max(view.scale, Math.min(0.75, (width - 24) / card.width));
    const lowered = this.detail.classList.contains('open') ? Math.min(this.detail.offsetHeight, height * 0.5) : 0;
    view.x = card.at.x + card.width / 2 - width / view.scale / 2;
    view.y = card.at.y + card.height / 2 - (height - lowered) / view.scale / 2;
    this.isFitted = false;
    this.draw();
  }

  /* Moves the map as little as possible so that a card is seen. */
  show(card) {
    const {clientWidth: width, clientHeight: height} = this.frame, view = this.view, free = 20 / view.scale;
    view.x = Math.min(Math.max(view.x, card.at.x + card.width + free - width / view.scale), card.at.x - free);
    view.y = Math.min(Math.max(view.y, card.at.y + card.height + free - height / view.scale), card.at.y - free);
    this.isFitted = false;
    this.draw();
  }

  // --- mouse, touch and keys

  listen() {
    const frame = this.frame, held = new Map();
    let moved = false, span = 0;
    const at = event => { const box = frame.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
    const between = () => { const [a, b] = [...held.values()]; return {x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2, far: Math.hypot(a[0] - b[0], a[1] - b[1])}; };
    frame.addEventListener('pointerdown', event => {
      if (event.button) return;
      held.set(event.pointerId, at(event));
      if (held.size === 1) moved = false;
      if (held.size === 2) span = between();
    });
    frame.addEventListener('pointermove', event => {
      const before = held.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      if (held.size === 1) {
        if (!moved && Math.hypot(now[0] - before[0], now[1] - before[1]) < 5) return;
        if (!moved) { moved = true; frame.setPointerCapture(event.pointerId); frame.classList.add('held'); }
        this.pan(now[0] - before[0], now[1] - before[1]);
      }
      held.set(event.pointerId, now);
      if (held.size === 2) {
        moved = true;
        const next = between();
        this.pan(next.x - span.x, next.y - span.y);
        if (span.far > 10) this.zoom(next.far / span.far, next.x, next.y);
        span = next;
      }
    });
    const released = event => {
      if (event.type === 'lostpointercapture' && event.target !== frame) return;  // a finger changes over to the frame
      held.delete(event.pointerId);
      frame.classList.remove('held');
    };
    for (const name of ['pointerup', 'pointercancel', 'lostpointercapture']) frame.addEventListener(name, released);
    frame.addEventListener('touchmove', event => { if (event.touches.length > 1) event.preventDefault(); }, {passive: false});
    frame.addEventListener('wheel', event => {
      if (!(event.ctrlKey || event.metaKey || this.section.classList.contains('full'))) return;
      event.preventDefault();
      const [x, y] = at(event);
      this.zoom(Math.exp(-Math.max(-80, Math.min(80, event.deltaY)) * 0.006), x, y);
    }, {passive: false});
    frame.addEventListener('click', event => {
      if (moved) { moved = false; return; }
      const node = event.target.closest('g[data-id]');
      if (!node) return this.close();
      if (node.dataset.to) return this.choose(node.dataset.to, true);
      if (this.cards.has(node.dataset.id)) { this.choose(node.dataset.id); node.focus({preventScroll: true}); }
    });
    frame.addEventListener('dblclick', event => { if (!event.target.closest('.claim')) this.zoom(1.6, ...at(event)); });
    frame.addEventListener('focusin', event => {
      const card = this.cards.get(event.target.dataset?.id);
      if (card && event.target.matches(':focus-visible')) { this.rove(card); this.show(card); }
    });
    this.section.addEventListener('keydown', event => this.key(event));
    for (const button of this.section.querySelectorAll('.tools button')) {
      button.addEventListener('click', () => this.act(button.dataset.act, button));
    }
  }

  act(name, button) {
    if (name === 'in') this.zoom(1.3);
    if (name === 'out') this.zoom(1 / 1.3);
    if (name === 'fit') this.fit();
    if (name === 'fold') this.foldAll(true);
    if (name === 'unfold') this.foldAll(false);
    if (name === 'full') {
      const isFull = this.section.classList.toggle('full');
      document.documentElement.classList.toggle('covered', isFull);
      button.setAttribute('aria-pressed', String(isFull));
      button.textContent = isFull ? words.back : words.full;
      this.isFitted = true;
    }
  }

  key(event) {
    const card = this.cards.get(event.target.dataset?.id), way = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (this.detail.classList.contains('open')) this.close();
      else if (this.section.classList.contains('full')) this.act('full', this.section.querySelector('[data-act="full"]'));
      else return;
    } else if (!card) return;
    else if (way && event.shiftKey) this.pan(-90 * way[0], -90 * way[1]);
    else if (way) this.neighbor(card, way)?.node.focus();
    else if (event.key === 'Home') this.cards.get(this.given.roots[0])?.node.focus();
    else if (event.key === '+' || event.key === '=') this.zoom(1.3);
    else if (event.key === '-') this.zoom(1 / 1.3);
    else if (event.key === '0') this.fit();
    else if (event.key === 'Enter') this.choose(card.id);
    else if (event.key === ' ') { if (this.below.has(card.id)) this.toggle(card.id); }
    else return;
    event.preventDefault();
  }

  neighbor(card, [dx, dy]) {
    const middle = each => [each.at.x + each.width / 2, each.at.y + each.height / 2], [x, y] = middle(card);
    let best, least = Infinity;
    for (const each of this.cards.values()) {
      if (!each.seen || each === card) continue;
      const [ox, oy] = middle(each), ahead = (ox - x) * dx + (oy - y) * dy;
      const gap = dx ? Math.max(0, Math.abs(oy - y) - (card.height + each.height) / 2) : Math.max(0, Math.abs(ox - x) - (card.width + each.width) / 2);
      const aside = dx ? Math.abs(oy - y) : Math.abs(ox - x);
      if (ahead <= 4) continue;
      const cost = ahead + 3 * gap + 0.4 * aside;
      if (cost < least) { least = cost; best = each; }
    }
    return best;
  }

  isSeen() {
    const box = this.section.getBoundingClientRect();
    return Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) > Math.min(box.height, innerHeight) * 0.35;
  }

  print(isOn) {
    this.printing = isOn;
    if (isOn) this.svg.setAttribute('viewBox', `0 0 ${short(this.size.width)} ${short(this.size.height)}`);
    else this.draw();
  }
}

const views = data.maps.map(given => new MapView(given));
const viewOf = node => views.find(view => node.id.startsWith(view.prefix) || node.closest(`#${view.prefix}article`));

// --- search

const field = byId('find'), count = byId('count');
let hits = [], now = -1;

/* A text without accents and capitals, and where each of its letters stood. */
function plain(text) {
  let made = '';
  const places = [];
  for (let at = 0; at < text.length; at++) {
    const letters = text[at].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    made += letters;
    for (let i = 0; i < letters.length; i++) places.push(at);
  }
  places.push(text.length);
  return {made, places};
}

function clearMarks() {
  for (const mark of document.querySelectorAll('mark')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
  for (const card of document.querySelectorAll('.claim.hit')) card.classList.remove('hit');
}

function markIn(node, wanted) {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT), texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  let found = false;
  for (const text of texts) {
    const {made, places} = plain(text.data), spans = [];
    for (let at = made.indexOf(wanted); at >= 0; at = made.indexOf(wanted, at + wanted.length)) spans.push([places[at], places[at + wanted.length - 1] + 1]);
    for (const [from, to] of spans.reverse()) {
      const piece = text.splitText(from);
      piece.splitText(to - from);
      const mark = document.createElement('mark');
      piece.replaceWith(mark);
      mark.append(piece);
      found = true;
    }
  }
  return found;
}

function search() {
  clearMarks();
  hits = [];
  now = -1;
  const wanted = plain(field.value.trim()).made;
  for (const view of wanted ? views : []) {
    const quoted = new Set();
    for (const node of byId(`${view.prefix}article`).querySelectorAll('.quotations > li')) {
      let found = false;
      for (const part of node.querySelectorAll('blockquote, .told')) found = markIn(part, wanted) || found;
      if (found) quoted.add(node.dataset.number);
    }
    for (const [id, entry] of view.entries) {
      const who = entry.node.querySelector(':scope > .who .names, :scope > details > .who .names');
      let inWords = markIn(entry.words, wanted);
      if (who) inWords = markIn(who, wanted) || inWords;
      const number = (entry.node.dataset.q || '').split(' ').find(each => quoted.has(each));
      if (!inWords && number === undefined) continue;
      hits.push({view, id, target: inWords ? entry.node : byId(`${view.prefix}q${number}`)});
      view.cards.get(id)?.node.classList.add('hit');
    }
  }
  count.textContent = !wanted ? '' : hits.length ? filled(words.found, {count: hits.length}) : words.none;
  for (const button of document.querySelectorAll('.find button')) button.disabled = !hits.length;
}

function go(step) {
  if (!hits.length) return;
  now = (now + step + (now < 0 && step < 0 ? 1 : 0) + hits.length) % hits.length;
  const {view, id, target} = hits[now];
  count.textContent = filled(words.at, {at: now + 1, count: hits.length});
  for (const mark of document.querySelectorAll('mark.now')) mark.classList.remove('now');
  view.reveal(id);
  open(target);
  for (const mark of target.querySelector('.words, blockquote').querySelectorAll('mark')) mark.classList.add('now');
  if (view.isSeen()) view.choose(id, true);
  else {
    view.choose(id, true);
    target.scrollIntoView({block: 'center'});
  }
}

/* Opens whatever hides an entry of the outline. */
function open(node) {
  for (let details = node.parentElement?.closest('details'); details; details = details.parentElement.closest('details')) details.open = true;
}

let typed = 0;
field.addEventListener('input', () => { clearTimeout(typed); typed = setTimeout(search, 150); });
field.addEventListener('keydown', event => {
  if (event.key === 'Enter') { clearTimeout(typed); if (now < 0) search(); go(event.shiftKey ? -1 : 1); event.preventDefault(); }
  if (event.key === 'Escape') { field.value = ''; search(); }
});
byId('next').addEventListener('click', () => go(1));
byId('previous').addEventListener('click', () => go(-1));
search();
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) { field.focus(); event.preventDefault(); }
});

// --- addresses within the page, and paper

function arrived() {
  const node = byId(decodeURIComponent(location.hash.slice(1)));
  const view = node && viewOf(node);
  if (!view) return;
  if (view.section.classList.contains('full')) view.act('full', view.section.querySelector('[data-act="full"]'));
  if (node.dataset.id) { view.reveal(node.dataset.id); view.choose(node.dataset.id, true); }
  open(node);
  node.scrollIntoView({block: 'start'});
  if (!node.hasAttribute('tabindex')) node.setAttribute('tabindex', '-1');
  node.focus({preventScroll: true});
}
addEventListener('hashchange', arrived);
document.addEventListener('click', event => {  // the same address again is no change
  const link = event.target.closest?.('a[href^="#"]');
  if (link && link.getAttribute('href') === location.hash) { event.preventDefault(); arrived(); }
});
if (location.hash) arrived();

let shut = [];
addEventListener('beforeprint', () => {
  shut = [...document.querySelectorAll('.outline details:not([open])')];
  for (const view of views) view.print(true);
  for (const details of shut) details.open = true;
});
addEventListener('afterprint', () => {
  for (const view of views) view.print(false);
  for (const details of shut) details.open = false;
});
})();
