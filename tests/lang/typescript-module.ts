// Types, and await where only an ES module has it.
const twice = async <T>(x: T): Promise<T[]> => [x, x];
console.log(await twice<number>(2));

// expect: [ 2, 2 ]
