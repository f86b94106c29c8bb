import type { components, paths } from '../../../api/generated/review';
import type { actWords } from './actWords';

type Acted = components['schemas']['ActOnCaseActed'];

/** The acts that the review service takes at `/cases/{id}/{act}`. */
export type ActName = {
  [P in keyof paths]: P extends `/cases/{id}/${infer A}`
    ? paths[P] extends { post: { responses: { 200: { content: { 'application/json': Acted } } } } } ? A : never
    : never;
}[keyof paths];

/** What an act says, as its request has it. */
export type BodyOf<A extends ActName> = NonNullable<paths[`/cases/{id}/${A}`]['post']['requestBody']>['content']['application/json'];

/** What the service works out of the rest. */
type Derived = 'name' | 'choice' | 'givenReason' | 'setsDate';

type Words = (typeof actWords)['zh'];

/** What a field looks at beside its own value. */
export type Said<B> = {
  /** Everything in the form. */
  values: Partial<B>;
  /** Names of the rules that the procedure's table sets for the act as it is chosen. */
  rules: readonly string[];
};

type Common<B> = {
  label: keyof Words['labels'];
  help?: keyof Words['helps'];
  required?: boolean | ((said: Said<B>) => boolean);
  /** Left out, and not sent, where it says no. */
  shown?: (said: Said<B>) => boolean;
};

type TextField = { kind: 'text'; max: number; lines?: number };
type DayField = { kind: 'day'; from?: 'today' | 'tomorrow'; to?: 'today'; start?: 'today' };
type TownshipsField = { kind: 'townships' };
type BodiesField = { kind: 'bodies'; among: 'invited' | 'concerned' | 'others' };

type FieldFor<B, V> = Common<B> &
  ([V] extends [readonly string[]]
    ? TownshipsField | BodiesField
    : [V] extends [boolean]
      ? { kind: 'yesNo'; yes: keyof Words['values']; no: keyof Words['values'] }
      : [V] extends [number]
        ? { kind: 'days' }
        : string extends V
          ? TextField | DayField | { kind: 'body' } | { kind: 'clock' }
          : { kind: 'choice'; values: { [C in V & string]: keyof Words['values'] } });

/** A field for each member of the request: one that it does not have, or one left out, does not compile. */
export type FieldsOf<B> = { [K in Exclude<keyof B, Derived>]-?: FieldFor<B, NonNullable<B[K]>> };

/** How an act is filled in. */
export type ActFormOf<A extends ActName> = {
  fields: FieldsOf<BodyOf<A>>;
  /** Which of the table's rows it takes, where its words decide that. */
  choice?: (values: Partial<BodyOf<A>>) => string | undefined;
  /** Not the way forward: withdrawing, standing still. */
  aside?: boolean;
  /** Ends something against somebody's wish. */
  grave?: boolean;
};

/** A field of any act, as the form draws it. */
export type AnyField = Common<AnyValues> &
  (
    | TextField
    | DayField
    | TownshipsField
    | BodiesField
    | { kind: 'yesNo'; yes: keyof Words['values']; no: keyof Words['values'] }
    | { kind: 'days' }
    | { kind: 'body' }
    | { kind: 'clock' }
    | { kind: 'choice'; values: Record<string, keyof Words['values']> }
  );

/** What stands in the fields of a form. */
export type AnyValue = string | number | boolean | string[] | null | undefined;
export type AnyValues = Record<string, AnyValue>;

/** A form of any act, as the form draws it. */
export type AnyForm = {
  fields: Record<string, AnyField>;
  choice?: (values: AnyValues) => string | undefined;
  aside?: boolean;
  grave?: boolean;
};
