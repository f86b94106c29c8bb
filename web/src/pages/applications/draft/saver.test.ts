import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProblemError } from '../../../api/problem';
import type { FormDocument } from '../../../parts/form/document';
import type { Kept, Stored } from './merge';
import { DraftSaver, type Saving } from './saver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A service that keeps one draft, and a tab. */
function working(stored: Stored = { form: { title: '旧' }, version: 1 }) {
  const world = {
    stored,
    kept: null as Kept | null,
    saving: null as Saving | null,
    puts: [] as FormDocument[],
    failWith: null as Error | null,
  };
  const saver = new DraftSaver({ form: stored.form, base: stored.form, version: stored.version }, '', {
    keep: (kept) => void (world.kept = kept),
    forget: () => void (world.kept = null),
    tell: (saving) => void (world.saving = saving),
    get: () => Promise.resolve({ ...world.stored, updatedAt: '' }),
    put(form, version) {
      if (world.failWith !== null) {
        return Promise.reject(world.failWith);
      }
      if (version !== world.stored.version) {
        return Promise.reject(new ProblemError({ type: 'urn:duty:problem:stale', status: 412 }));
      }
      world.puts.push(form);
      world.stored = { form, version: version + 1 };
      return Promise.resolve({ ...world.stored, updatedAt: '2024-11-01T01:00:00Z' });
    },
  });
  return { saver, world };
}

test('a draft is saved once, a second after the last key, and then forgotten by the tab', async () => {
  const { saver, world } = working();
  saver.edit({ title: '新' });
  await vi.advanceTimersByTimeAsync(600);
  saver.edit({ title: '新的' });
  expect(world.kept?.form).toEqual({ title: '新的' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(world.puts).toEqual([{ title: '新的' }]);
  expect([world.saving?.state, world.kept]).toEqual(['saved', null]);
});

test('what is typed stays in the tab while the platform cannot be reached, and is saved afterwards', async () => {
  const { saver, world } = working();
  world.failWith = new TypeError('unreachable');
  saver.edit({ title: '新' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect([world.saving?.state, world.kept?.form]).toEqual(['failed', { title: '新' }]);
  world.failWith = null;
  await vi.advanceTimersByTimeAsync(5_000);
  expect([world.saving?.state, world.stored.form]).toEqual(['saved', { title: '新' }]);
});

test('a draft that was changed elsewhere is not overwritten; somebody chooses', async () => {
  const { saver, world } = working();
  world.stored = { form: { title: '同事的' }, version: 2 };
  saver.edit({ title: '我的' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(world.saving).toMatchObject({ state: 'both', theirs: { form: { title: '同事的' }, version: 2 } });
  saver.edit({ title: '我的，再写' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(world.stored.form).toEqual({ title: '同事的' });
  await saver.choose({ title: '我的，再写' }, world.stored);
  expect([world.stored, world.saving?.state]).toEqual([{ form: { title: '我的，再写' }, version: 3 }, 'saved']);
});

test('what asks to save while a save runs waits for it: no draft is changed under itself', async () => {
  const { saver, world } = working();
  saver.edit({ title: '一' });
  const first = saver.save();
  saver.edit({ title: '二' });
  await Promise.all([first, saver.save(), saver.save()]);
  expect([world.puts, world.saving?.state]).toEqual([[{ title: '一' }, { title: '二' }], 'saved']);
});
