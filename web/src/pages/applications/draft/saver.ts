import { ProblemError, problemOf, type Problem } from '../../../api/problem';
import type { FormDocument } from '../../../parts/form/document';
import { saysTheSame } from '../form/answers';
import { standing, type Kept, type Stored } from './merge';

/** Where what is typed stands. */
export type Saving =
  | { state: 'saved'; at: string }
  | { state: 'typing' }
  | { state: 'saving' }
  | { state: 'failed'; problem: Problem }
  /** The stored draft was changed elsewhere. */
  | { state: 'both'; theirs: Stored };

type Store = {
  /** Stores a form over a version; `leaving`: the page may be gone before the answer comes. */
  put(form: FormDocument, version: number, leaving: boolean): Promise<Stored & { updatedAt: string }>;
  /** What is stored now. */
  get(): Promise<Stored & { updatedAt: string }>;
  /** Keeps what is typed in this tab. */
  keep(kept: Kept): void;
  forget(): void;
  tell(saving: Saving): void;
};

const afterLastKey = 1_000;
const afterFailure = 5_000;

/** Saves a draft a second after the last key: one save at a time, always over the version last seen. */
export class DraftSaver {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #saving: Saving;

  constructor(private kept: Kept, at: string, private readonly store: Store) {
    this.#saving = { state: 'saved', at };
  }

  get version() {
    return this.kept.version;
  }

  get isStored() {
    return saysTheSame(this.kept.form, this.kept.base);
  }

  edit(form: FormDocument) {
    this.#keep({ ...this.kept, form });
    if (this.#saving.state !== 'both') {
      this.#tell({ state: 'typing' });
      this.#later(afterLastKey);
    }
  }

  /** Takes over what a colleague stored meanwhile, where nothing is typed here. */
  adopt(stored: Stored & { updatedAt: string }) {
    if (this.#running === null && this.isStored && stored.version > this.kept.version) {
      this.#keep({ form: stored.form, base: stored.form, version: stored.version });
      this.store.forget();
      this.#tell({ state: 'saved', at: stored.updatedAt });
    }
  }

  /** Something else was stored meanwhile; nothing is saved until somebody has chosen. */
  meet(theirs: Stored) {
    clearTimeout(this.#timer);
    this.#tell({ state: 'both', theirs });
  }

  /** Goes on with a form over what is stored now. */
  choose(form: FormDocument, theirs: Stored) {
    this.#keep({ form, base: theirs.form, version: theirs.version });
    this.#saving = { state: 'typing' };
    return this.save();
  }

  /** Saves now; what is being saved is waited for. True where everything typed is stored. */
  async save(leaving = false): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running !== null) {
      await this.#running;
    }
    if (this.#saving.state === 'both') {
      return false;
    }
    if (this.isStored) {
      this.store.forget();
      return true;
    }
    this.#running = this.#save(leaving).finally(() => (this.#running = null));
    await this.#running;
    return this.isStored && this.#saving.state === 'saved';
  }

  async #save(leaving: boolean) {
    const sent = this.kept.form;
    this.#tell({ state: 'saving' });
    try {
      const stored = await this.store.put(sent, this.kept.version, leaving);
      this.#keep({ form: this.kept.form, base: sent, version: stored.version });
      if (this.isStored) {
        this.store.forget();
        this.#tell({ state: 'saved', at: stored.updatedAt });
      } else {
        this.#tell({ state: 'typing' });
        this.#later(afterLastKey);
      }
    } catch (error) {
      await this.#fail(error);
    }
  }

  async #fail(error: unknown) {
    if (error instanceof ProblemError && error.is('stale')) {
      try {
        this.#stale(await this.store.get());
        return;
      } catch (again) {
        error = again;
      }
    }
    const problem = problemOf(error);
    this.#tell({ state: 'failed', problem });
    if (problem.status === 0 || problem.status >= 500) {
      this.#later(afterFailure);
    }
  }

  /** Another version is stored now: the same text, the text this one began with, or something else. */
  #stale(stored: Stored & { updatedAt: string }) {
    if (standing(this.kept, stored) === 'both') {
      this.meet(stored);
    } else if (saysTheSame(this.kept.form, stored.form)) {
      this.#keep({ form: stored.form, base: stored.form, version: stored.version });
      this.store.forget();
      this.#tell({ state: 'saved', at: stored.updatedAt });
    } else {
      this.#keep({ ...this.kept, version: stored.version });
      this.#tell({ state: 'typing' });
      this.#later(0);
    }
  }

  #keep(kept: Kept) {
    this.kept = kept;
    this.store.keep(kept);
  }

  #later(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), milliseconds);
  }

  #tell(saving: Saving) {
    this.#saving = saving;
    this.store.tell(saving);
  }
}
