// How objects become strings.
console.log(String({}), String([]), String([1, [2, 3]]), String(() => 1), String(null));
console.log(String(Symbol('d')), `${[1, 2]}`, '' + { toString() { return 'mine'; } });
const tag = v => Object.prototype.toString.call(v);
console.log(tag([]), tag({}), tag(null), tag(undefined), tag(1), tag('s'), tag(() => 1), tag(new Error('x')), tag(new Map()), tag(Promise.resolve()));
console.log(tag({ [Symbol.toStringTag]: 'Mine' }), String(function f(a, b) { return a + b; }), String(class A { m() {} }));
console.log([null, undefined, [undefined]].toString(), [1.0, -0, 1e21].join('|'));

// expect: [object Object]  1,2,3 () => 1 null
// expect: Symbol(d) 1,2 mine
// expect: [object Array] [object Object] [object Null] [object Undefined] [object Number] [object String] [object Function] [object Error] [object Map] [object Promise]
// expect: [object Mine] function f(a, b) { return a + b; } class A { m() {} }
// expect: ,, 1|0|1e+21
