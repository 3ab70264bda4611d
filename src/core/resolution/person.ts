export type Gender = 'm' | 'f' | null;

/** Somebody whom the page names in full. */
export interface Person {
  name: string;
  /** Folded. */
  readonly last: string;
  readonly first: string;
  gender: Gender;
  /** Folded words by which the text describes them: title before, apposition after. */
  readonly roles: Set<string>;
  /** Offsets of every place where they are named, in order. */
  readonly at: number[];
  /** Offset and end of the first full naming, and of the apposition after it. */
  readonly start: number;
  readonly end: number;
}

/** The people of a page, and every naming of them in order of the text. */
export interface People {
  readonly all: Person[];
  readonly byLast: Map<string, Person[]>;
  readonly namings: Naming[];
}

export interface Naming {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
  /** First in its sentence: likely its subject. */
  readonly leads: boolean;
}
