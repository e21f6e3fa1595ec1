// Errors inside console.log.
const strip = e => { e.stack = e.stack.split('\n')[0]; return e; };
console.log(strip(new Error('plain')), [strip(new TypeError('in array'))], { e: strip(new RangeError('in object')) });
const withProps = strip(Object.assign(new Error('props'), { code: 'E_X', detail: { a: 1 } }));
console.log(withProps);
console.log(strip(new AggregateError([strip(new Error('one'))], 'many')));
console.log(strip(new Error('outer', { cause: strip(new Error('inner')) })));
class MyError extends Error { constructor(m) { super(m); this.name = 'MyError'; } }
console.log(strip(new MyError('mine')), String(new MyError('s')));
const e = new Error('real stack');
console.log(e.stack.split('\n').length > 2, Object.keys(e));
console.log(new Error('with frames').message, `${new Error('tpl')}`);
const none = new Error('no stack');
none.stack = undefined;
console.log(none);

// expect: [Error: plain] [ [TypeError: in array] ] { e: [RangeError: in object] }
// expect: [Error: props] { code: 'E_X', detail: { a: 1 } }
// expect: [AggregateError: many] { [errors]: [ [Error: one] ] }
// expect: [Error: outer] { [cause]: [Error: inner] }
// expect: [MyError: mine] MyError: s
// expect: true []
// expect: with frames Error: tpl
// expect: [Error: no stack]
