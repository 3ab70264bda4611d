/** Makes the array that a place was taken for, in the memory laid out. */
type In<A> = (memory: ArrayBuffer) => A;

/** Hands out places in a memory that is made when all are known. */
export class Layout {
  private end = 0;

  /** Bytes handed out so far. */
  get bytes(): number {
    return this.end;
  }

  /** Address of `bytes` bytes, a multiple of 16. */
  take(bytes: number): number {
    const at = this.end;
    this.end = Math.ceil((at + bytes) / 16) * 16;
    return at;
  }

  doubles(count: number): In<Float64Array> {
    const at = this.take(count * Float64Array.BYTES_PER_ELEMENT);
    return (memory) => new Float64Array(memory, at, count);
  }

  floats(count: number): In<Float32Array> {
    const at = this.take(count * Float32Array.BYTES_PER_ELEMENT);
    return (memory) => new Float32Array(memory, at, count);
  }

  integers(count: number): In<Int32Array> {
    const at = this.take(count * Int32Array.BYTES_PER_ELEMENT);
    return (memory) => new Int32Array(memory, at, count);
  }
}

/** What an arithmetic needs to know of the memory that it makes. */
export interface Room {
  readonly bytes: number;
  /** Address of room for the rounded input of the largest layer, i16 with zeros around it. */
  readonly padded: number;
  /** Address of room for integer sums of four rows of the widest layer. */
  readonly tile: number;
}
