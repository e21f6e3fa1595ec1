// What for-of says of a value that cannot be iterated, in its list or its head.
const attempt = f => {
  try {
    f();
    console.log('fine');
  } catch (e) {
    console.log(e.name + ': ' + e.message);
  }
};
function f() {}
const o = { f, list: [1] };
attempt(() => { for (const x of f()); });
attempt(() => { for (const x of o.f()); });
attempt(() => { for (const x of o.none); });
attempt(() => { for (const [a, b] of o.list); });
attempt(() => { for (let [a = 1] of [undefined]); });
attempt(() => { for (var [a] of [[2], null]) console.log(a); });
attempt(() => { let a; for ([a] of o.list); });
attempt(() => { const [a] = f(); });
attempt(() => { (([a]) => a)(5); });
(async () => {
  for await (const [a] of [3]);
})().catch(e => console.log(e.name + ': ' + e.message));

// expect: TypeError: f is not a function or its return value is not iterable
// expect: TypeError: o.f is not a function or its return value is not iterable
// expect: TypeError: o.none is not iterable
// expect: TypeError: .for is not iterable
// expect: TypeError: .for is not iterable
// expect: 2
// expect: TypeError: .for is not iterable
// expect: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: f is not a function or its return value is not iterable
// expect: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: .for is not iterable
// as: node10
// expect: TypeError: f(...) is not a function or its return value is not iterable
// expect: TypeError: o.f(...) is not a function or its return value is not iterable
// expect: TypeError: o.none is not iterable
// expect: TypeError: undefined is not a function
// expect: TypeError: Cannot read property 'Symbol(Symbol.iterator)' of undefined
// expect: 2
// expect: TypeError: Cannot read property 'Symbol(Symbol.iterator)' of object
// expect: TypeError: undefined is not a function
// expect: TypeError: f is not a function or its return value is not iterable
// expect: TypeError: undefined is not a function
// expect: TypeError: undefined is not a function
// as: node14
// expect: TypeError: f is not a function or its return value is not iterable
// expect: TypeError: o.f is not a function or its return value is not iterable
// expect: TypeError: o.none is not iterable
// expect: TypeError: .for is not iterable
// expect: TypeError: .for is not iterable
// expect: 2
// expect: TypeError: .for is not iterable
// expect: TypeError: undefined is not a function
// expect: TypeError: f is not a function or its return value is not iterable
// expect: TypeError: undefined is not a function
// expect: TypeError: .for is not iterable
// as: node16
// expect: TypeError: f is not a function or its return value is not iterable
// expect: TypeError: o.f is not a function or its return value is not iterable
// expect: TypeError: o.none is not iterable
// expect: TypeError: .for is not iterable
// expect: TypeError: .for is not iterable
// expect: 2
// expect: TypeError: .for is not iterable
// expect: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: f is not a function or its return value is not iterable
// expect: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: .for is not iterable
