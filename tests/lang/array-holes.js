// Which methods skip holes and which see undefined.
const h = [1, , 3];
let n = 0;
h.forEach(() => n++);
console.log(n, h.map(x => 0), h.filter(() => true), h.reduce((a, b) => a + b), h.some(x => x === undefined), h.every(x => x));
console.log([...h], Array.from(h), h.find(x => x === undefined), h.includes(undefined), h.indexOf(undefined), h.join('-'), Object.keys(h));
for (const x of h) console.log(x);
for (const i in h) console.log(i);
console.log(h.concat([, 1]), h.slice(1), h.flat(), h.reverse(), [, ,].length, h.entries().next());

// expect: 2 [ 0, <1 empty item>, 0 ] [ 1, 3 ] 4 false true
// expect: [ 1, undefined, 3 ] [ 1, undefined, 3 ] undefined true -1 1--3 [ '0', '2' ]
// expect: 1
// expect: undefined
// expect: 3
// expect: 0
// expect: 2
// expect: [ 1, <1 empty item>, 3, <1 empty item>, 1 ] [ <1 empty item>, 3 ] [ 1, 3 ] [ 3, <1 empty item>, 1 ] 2 { value: [ 0, 3 ], done: false }
