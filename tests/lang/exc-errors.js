// The error classes and what they hold.
const list = [new Error('a'), new TypeError('b'), new RangeError('c'), new SyntaxError('d'),
  new ReferenceError('e'), new EvalError('f'), new URIError('g')];
for (const e of list) console.log(e.name, e.message, String(e), e instanceof Error, Object.keys(e));
console.log(Error('no new').message, TypeError('t') instanceof TypeError);
const c = new Error('outer', { cause: 'why' });
console.log(c.cause, 'cause' in new Error('x'), Object.prototype.toString.call(c));
console.log(new Error().message === '', new Error(undefined).message === '', new Error(5).message);
console.log(Error.prototype.name, Error.prototype.message === '', Error.name, Error.length);
const e = new Error('m');
e.name = 'Custom';
console.log(String(e), e.toString === Error.prototype.toString);
console.log(Object.getOwnPropertyNames(new Error('x')).sort());

// expect: Error a Error: a true []
// expect: TypeError b TypeError: b true []
// expect: RangeError c RangeError: c true []
// expect: SyntaxError d SyntaxError: d true []
// expect: ReferenceError e ReferenceError: e true []
// expect: EvalError f EvalError: f true []
// expect: URIError g URIError: g true []
// expect: no new true
// expect: why false [object Error]
// expect: true true 5
// expect: Error true Error 1
// expect: Custom: m true
// expect: [ 'message', 'stack' ]
