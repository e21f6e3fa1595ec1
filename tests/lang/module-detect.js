// A .js file that is good only as an ES module is one: await inside brackets,
// which CommonJS calls a missing ) or an unexpected number.
const f = async x => x + 1;
console.log(await f(1), typeof require, this);
console.log([await f(2)], { a: await 3 }, `${(await f(3))}`);
if (await f(0)) console.log(import.meta.url.length > 0);

// expect: 2 undefined undefined
// expect: [ 3 ] { a: 3 } 4
// expect: true
