// Symbols.
const s = Symbol('desc'), t = Symbol('desc');
console.log(s === t, s.toString(), s.description, typeof s, Symbol().description, Symbol.for('k') === Symbol.for('k'), Symbol.keyFor(Symbol.for('k')));
const o = { [s]: 1, plain: 2 };
console.log(o, Object.keys(o), Object.getOwnPropertySymbols(o), o[s], JSON.stringify(o), s in o);
console.log(Symbol.iterator, Symbol.asyncIterator.toString(), [Symbol('x')]);
const attempt = f => { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } };
attempt(() => `${s}`);
attempt(() => s + 1);
attempt(() => new Symbol());
attempt(() => String(s));
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
console.log(2 instanceof Even, 3 instanceof Even);

// expect: false Symbol(desc) desc symbol undefined true k
// expect: { plain: 2, [Symbol(desc)]: 1 } [ 'plain' ] [ Symbol(desc) ] 1 {"plain":2} true
// expect: Symbol(Symbol.iterator) Symbol(Symbol.asyncIterator) [ Symbol(x) ]
// expect: TypeError: Cannot convert a Symbol value to a string
// expect: TypeError: Cannot convert a Symbol value to a number
// expect: TypeError: Symbol is not a constructor
// expect: Symbol(desc)
// expect: true false
