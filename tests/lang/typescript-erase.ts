// TypeScript: erasable types are blanked out.
interface Point { x: number; y?: number; }
type Id = string | number;
type Fn<T> = (v: T) => T;
declare const nothing: number;
const p: Point = { x: 1 };
function area(this: void, a: Point, ...rest: number[]): number { return a.x * (a.y ?? 2) + rest.length; }
const id = <T,>(v: T): T => v;
class Box<T> implements Iterable<T> {
  private items: T[] = [];
  readonly name!: string;
  static count: number = 0;
  add(item: T): this { this.items.push(item); return this; }
  get size(): number { return this.items.length; }
  *[Symbol.iterator](): Generator<T> { yield* this.items; }
}
const b = new Box<Id>().add('a').add(1);
console.log(area(p, 1, 2), id<string>('s'), [...b], b.size, (p as any).x!, p.x satisfies number);
let opt: Fn<number> | undefined = undefined;
console.log(opt?.(1), p!.x, (p as unknown as { x: number }).x);
async function f(x: Promise<number>): Promise<void> { const v: number = await x; console.log(v); }
f(Promise.resolve(5));

// expect: 4 s [ 'a', 1 ] 2 1 1
// expect: undefined 1 1
// expect: 5
