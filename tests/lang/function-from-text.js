// Functions made of strings by the constructors that have no name.
const A = (async function () {}).constructor;
const G = Object.getPrototypeOf(function* () {}).constructor;
const F = (...parts) => (...list) => G(...parts)(...list).next().value;
console.log(String(A('a', 'b=2', 'return await a+b')));
console.log(A('x', 'return await x').name, A.length, G().length, A('a', 'b', '').length);
A('a', 'b=2', 'return await a+b')(5).then(console.log);
console.log([...G('yield 1; yield* arguments')(3, 4)]);
var local = 'seen';
console.log(F('return typeof anonymous + typeof local + typeof require')());
console.log(F('return this === global')(), F('"use strict"; return this')());
console.log(F('a,b', 'c', 'return a+b+c')(1, 2, 3), F('...rest', 'return rest')(1, 2));
const bad = [['a){}; function q(', '1'], ['/*', '*/){'], ['a', '}); (function(){'],
  ['...a,b', ''], ['a=1', '"use strict"'], ['a,a', '"use strict"'], ['', '%foo'], ['1', '']];
for (const parts of bad)
  try { G(...parts); console.log('made', parts); } catch (e) { console.log(e.name); }
console.log(F('', '-->x')() === undefined, F('await', 'return await')(7));
try { G('yield=1', ''); } catch (e) { console.log(e.name); }
try { A('await', ''); } catch (e) { console.log(e.name); }
class Sub extends A {}
const made = new Sub('return 1');
console.log(made instanceof Sub, made instanceof A);
made().then(console.log);
const log = [];
const text = (s) => ({ toString() { log.push(s); return s; } });
G(text('p'), text('q'), text('return 1'));
console.log(log.join());

// expect: async function anonymous(a,b=2
// expect: ) {
// expect: return await a+b
// expect: }
// expect: anonymous 1 0 2
// expect: [ 1, 3, 4 ]
// expect: undefinedundefinedundefined
// expect: true undefined
// expect: 6 [ 1, 2 ]
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: true 7
// expect: SyntaxError
// expect: SyntaxError
// expect: true true
// expect: p,q,return 1
// expect: 1
// expect: 7
// as: node10
// expect: async function anonymous(a,b=2
// expect: ) {
// expect: return await a+b
// expect: }
// expect: anonymous 1 0 2
// expect: [ 1, 3, 4 ]
// expect: undefinedundefinedundefined
// expect: true undefined
// expect: 6 [ 1, 2 ]
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: true 7
// expect: SyntaxError
// expect: SyntaxError
// expect: true true
// expect: p,q,return 1
// expect: 1
// expect: 7
// as: node26
// expect: async function anonymous(a,b=2
// expect: ) {
// expect: return await a+b
// expect: }
// expect: anonymous 1 0 2
// expect: [ 1, 3, 4 ]
// expect: undefinedundefinedundefined
// expect: true undefined
// expect: 6 [ 1, 2 ]
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: true 7
// expect: SyntaxError
// expect: SyntaxError
// expect: true true
// expect: p,q,return 1
// expect: 1
// expect: 7
