// Array's methods on what is no dense array: holes, getters, array-likes,
// subclasses, in the order of the specification's steps.
const log = [];
const like = {
	get length() { log.push('length'); return 3; },
	get 0() { log.push('get 0'); return 'a'; },
	get 2() { log.push('get 2'); return 'c'; },
};
console.log(Array.prototype.map.call(like, x => x + x), log.join());
log.length = 0;
console.log(Array.prototype.includes.call(like, undefined), log.join());
log.length = 0;
console.log(Array.prototype.join.call(like, '-'), log.join());
console.log([1, , 3].map(x => x * 2), [1, , 3].indexOf(undefined), [1, , 3].includes(undefined));
console.log([3, , 1, undefined].sort(), [, 1].reverse(), [, 1, 2].shift(), [1, , 3].flat());
class Mine extends Array { sum() { return this.reduce((a, b) => a + b, 0); } }
const m = Mine.from([1, 2, 3]);
console.log(m, m.map(x => x * 2).sum(), m.slice(1) instanceof Mine, m.concat([4]).sum());
class Plain extends Array { static get [Symbol.species]() { return Array; } }
console.log(new Plain(1, 2).map(x => x).constructor.name, new Plain(3).length);
const order = [];
[5, 1, 4].sort((a, b) => { order.push(`${a},${b}`); return a - b; });
console.log(order.join(' '));
console.log([1, [2, [3, [4]]]].flat(Infinity), [[1], [2]].flatMap(x => x), [1, 2, 3].copyWithin(0, 1));
const queue = [];
for (let i = 0; i < 5; i++) queue.push(i);
queue.shift();
queue.unshift('x', 'y');
console.log(queue, queue.splice(1, 2, 'z'), queue, queue.at(-1), queue.findLast(x => x < 4));
console.log([1, 2, 3].fill(0, 1), Array(3).fill().map((_, i) => i), Array.of(7, 8));
console.log([..."a\u{1F600}b"], [...[1, 2].entries()], [...[1, 2].keys()]);
console.log([1, 10, 2].sort(), ['b', undefined, 'a'].sort(), [3, 2, 1].toSorted(), [1, 2, 3].toSpliced(1, 1, 9, 9));

// expect: [ 'aa', <1 empty item>, 'cc' ] length,get 0,get 2
// expect: true length,get 0
// expect: a--c length,get 0,get 2
// expect: [ 2, <1 empty item>, 6 ] -1 true
// expect: [ 1, 3, undefined, <1 empty item> ] [ 1, <1 empty item> ] undefined [ 1, 3 ]
// expect: Mine(3) [ 1, 2, 3 ] 12 true 10
// expect: Array 3
// expect: 1,5 4,1 4,5 4,1
// expect: [ 1, 2, 3, 4 ] [ 1, 2 ] [ 2, 3, 3 ]
// expect: [ 'x', 'z', 2, 3, 4 ] [ 'y', 1 ] [ 'x', 'z', 2, 3, 4 ] 4 3
// expect: [ 1, 0, 0 ] [ 0, 1, 2 ] [ 7, 8 ]
// expect: [ 'a', '😀', 'b' ] [ [ 0, 1 ], [ 1, 2 ] ] [ 0, 1 ]
// expect: [ 1, 10, 2 ] [ 'a', 'b', undefined ] [ 1, 2, 3 ] [ 1, 9, 9, 3 ]
