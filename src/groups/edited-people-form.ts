import type { Lang } from '../language.ts';
import type { FieldError } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { groupFormText } from './group-form-text.ts';
import { readPastedList } from './pasted-list.ts';
import { blocksOf, emptyBlock, filledBlock, isEmpty, mostPeople, withBlocks } from './person-blocks-form.ts';

/** A form that a button has changed, or could not change; nothing is judged yet. */
export type EditedPeople = {
  form: Typed;
  errors: FieldError[];
  /** The person whose legend gets the focus. */
  focus: number | null;
  notice: string | null;
};

/** What the buttons of the form do that send nothing: `lagg-till`, `ta-bort-2`, `las-in`. Null for any other. */
export function editPeople(form: Typed, lang: Lang): EditedPeople | null {
  const op = form.one('op');
  if (op === 'lagg-till') return withOneMore(form, lang);
  const [, number] = /^ta-bort-(\d{1,2})$/.exec(op) ?? [];
  if (number) return withoutOne(form, Number(number));
  return op === 'las-in' || (op !== 'andra' && hasList(form)) ? withList(form, lang) : null;
}

function withOneMore(form: Typed, lang: Lang): EditedPeople {
  const blocks = blocksOf(form);
  if (blocks.length >= mostPeople)
    return failed(form, [{ field: `fornamn-${mostPeople}`, message: groupFormText[lang].errors.most(1) }]);
  return edited(withBlocks(form, [...blocks, emptyBlock()]), blocks.length + 1);
}

/** Those after it move up; of the last one only its words go. */
function withoutOne(form: Typed, number: number): EditedPeople {
  const blocks = blocksOf(form).filter((_, index) => index + 1 !== number);
  const left = blocks.length === 0 ? [emptyBlock()] : blocks;
  return edited(withBlocks(form, left), Math.min(number, left.length));
}

/** Nothing is left behind: a list that was pasted but not read in is read when the form is sent on. */
function hasList(form: Typed): boolean {
  return form.one('lista').trim() !== '';
}

/** All of the list or nothing, so that the lines keep their numbers. */
function withList(form: Typed, lang: Lang): EditedPeople {
  const t = groupFormText[lang];
  const { people, unread } = readPastedList(form.one('lista'));
  const messages = unread.map(({ line, text }) => t.errors.line(line, text));
  if (people.length + messages.length === 0) messages.push(t.errors.emptyList);
  const written = blocksOf(form).filter((block) => !isEmpty(block));
  const over = written.length + people.length - mostPeople;
  if (messages.length === 0 && over > 0) messages.push(t.errors.most(over));
  if (messages.length > 0)
    return failed(
      form,
      messages.map((message) => ({ field: 'lista', message })),
    );
  const added = people.map((one) => filledBlock(one.firstName, one.lastName, one.email));
  return {
    ...edited(withBlocks(form, [...written, ...added], { lista: '' }), null),
    notice: t.listRead(people.length),
  };
}

function edited(form: Typed, focus: number | null): EditedPeople {
  return { form, errors: [], focus, notice: null };
}

function failed(form: Typed, errors: FieldError[]): EditedPeople {
  return { form: withBlocks(form, blocksOf(form)), errors, focus: null, notice: null };
}
