// Runs inside the page: what a test cannot see from outside. Each function answers with one line a finding.
globalThis.look = {
  /** Elements that stick out to the right of the window, but for what scrolls in a frame of its own. */
  overflowing() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) => element.getBoundingClientRect().right > width + 1 && !element.closest('[tabindex="0"]'),
      )
      .map(
        (element) =>
          `${nameOf(element)} ends at ${Math.round(element.getBoundingClientRect().right)} of ${width}`,
      );
  },

  /** Text that does not fit in its box where the box hides or clips what sticks out. */
  cutOff() {
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) => isShown(element) && !isForReadersOnly(element) && element.textContent.trim() !== '',
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow) => ['hidden', 'clip'].includes(overflow);
        const wide = element.scrollWidth > element.clientWidth + 1;
        const high = element.scrollHeight > element.clientHeight + 1;
        return (hides(overflowX) && wide) || (hides(overflowY) && high);
      })
      .map((element) => `${nameOf(element)} cuts off its text`);
  },

  /** Whatever is pressed and is too small: 24 px for all but links in running text, 48 px high for buttons. */
  smallTargets() {
    return pressed().flatMap((element) => {
      const { width, height } = targetOf(element).getBoundingClientRect();
      const isButton = element.matches('button, .btn');
      if (isButton && height < 47.5) return [`${nameOf(element)} is ${Math.round(height)} px high`];
      if (getComputedStyle(element).display === 'inline' && element.matches('a')) return [];
      if (width >= 24 && height >= 24) return [];
      return [`${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)} px`];
    });
  },

  /** Whatever gets the focus without the ring, or under something else. Press Tab once before asking. */
  withoutRing() {
    const before = document.activeElement;
    const findings = focusable().flatMap((element) => {
      element.focus();
      if (document.activeElement !== element) return [`${nameOf(element)} takes no focus`];
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      if (
        outlineStyle !== 'solid' ||
        Number.parseFloat(outlineWidth) < 3 ||
        outlineColor === 'rgba(0, 0, 0, 0)'
      )
        return [`${nameOf(element)} has the outline ${outlineWidth} ${outlineStyle} ${outlineColor}`];
      element.scrollIntoView({ block: 'center' });
      const [box] = element.getClientRects();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const covered =
        top && !element.contains(top) && !top.contains(element) && !targetOf(element).contains(top);
      return covered ? [`${nameOf(element)} lies under ${nameOf(top)}`] : [];
    });
    before?.focus?.();
    return findings;
  },

  /** With forced colours the borders carry what colours did. */
  withoutBorder() {
    return [...document.querySelectorAll('.btn, .badge, .notice, .summary, .card')]
      .filter((element) => isShown(element) && element.tagName !== 'A')
      .filter((element) => {
        const style = getComputedStyle(element);
        const sides = ['Top', 'Right', 'Bottom', 'Left'];
        return !sides.some(
          (side) =>
            style[`border${side}Style`] === 'solid' && Number.parseFloat(style[`border${side}Width`]) >= 1,
        );
      })
      .map((element) => `${nameOf(element)} has no border`);
  },

  /** What a visitor's machine was asked to keep. */
  async kept() {
    const caches = globalThis.caches ? await globalThis.caches.keys() : [];
    const databases = await indexedDB.databases();
    const stores = [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage));
    return [document.cookie, ...stores, ...caches, ...databases.map((database) => database.name)].filter(
      Boolean,
    );
  },

  /** Texts as they stand, each with the language it is in and the element that holds it. */
  texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      // What somebody else has written is quoted as it is.
      if (!node.data.trim() || holder.closest('script, style, .quoted')) continue;
      const lang = holder.closest('[lang]').lang;
      found.push({
        lang,
        holder: nameOf(holder),
        isCell: Boolean(holder.closest('td')),
        text: node.data.replace(/[^\S\u00A0]+/g, ' '),
      });
    }
    return found;
  },
};

function pressed() {
  return [
    ...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'),
  ].filter(
    (element) =>
      isShown(element) && !isForReadersOnly(element) && !element.closest('[aria-hidden=true], .skip'),
  );
}

function focusable() {
  return pressed().filter((element) => element.tabIndex >= 0);
}

/** A box or a radio is pressed by its label too. */
function targetOf(element) {
  const isChoice = element.matches('input[type=radio], input[type=checkbox]');
  return (isChoice && element.closest('label, .choice')) || element;
}

function isShown(element) {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

function isForReadersOnly(element) {
  const box = element.getBoundingClientRect();
  return Boolean(element.closest('.visually-hidden, .sr')) || (box.width <= 1 && box.height <= 1);
}

function nameOf(element) {
  const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  const mark = element.id
    ? `#${element.id}`
    : element.className && typeof element.className === 'string'
      ? `.${element.className}`
      : '';
  return `<${element.tagName.toLowerCase()}${mark}> "${words || element.name || ''}"`;
}
