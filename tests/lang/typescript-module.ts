// Types, and await where only an ES module has it.
const twice = async <T>(x: T): Promise<T[]> => [x, x];
console.log(await twice<number>(2));
abstract class Shape {
	abstract get area(): number;
	abstract set area(v: number);
	static abstract kind: string;
	abstract draw(): void;
}
console.log(Object.getOwnPropertyNames(Shape.prototype), Object.keys(Shape));

// expect: [ 2, 2 ]
// expect: [ 'constructor' ] []
