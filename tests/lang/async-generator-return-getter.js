// return(v) of an async generator that does not run waits for v: the getter
// of v.then is called below return itself, and what it throws has settled the
// promise before anything waits for it.
const where = () => new Error().stack.split('\n').slice(2, 5)
	.map((l) => l.trim().split(' (')[0]).join(', ');
const then = (name) => ({ get then() { console.log(name, where()); } });
async function* named() { yield 1; }
const o = { async *method() {} };

function call() {
	named().return(then('named')).then((r) => console.log(r.done));
}
call();
o.method().return(then('method'));
(async function* () {})().return(then('anonymous'));
const over = named();
over.next();
over.next();
over.next().then(() => over.return(then('over')));
const queued = named();
queued.return(1);
queued.return(then('queued'));
named().return({ get then() { throw new TypeError('getter'); } })
	.catch((e) => console.log(e.message));
process.on('unhandledRejection', (e) => console.log('unhandled', e));
Promise.reject('plain');

// expect: named at get then, at named.return, at call
// expect: method at get then, at method.return, at Object.<anonymous>
// expect: anonymous at get then, at AsyncGenerator.return, at Object.<anonymous>
// expect: queued at get then, at process.processTicksAndRejections
// expect: true
// expect: over at get then, at named.return, at DIR/async-generator-return-getter.js:19:35
// expect: getter
// expect: unhandled plain
// as: node10
// expect: named at Object.get then [as then], at named.return, at call
// expect: method at Object.get then [as then], at method.return, at Object.<anonymous>
// expect: anonymous at Object.get then [as then], at AsyncGenerator.return, at Object.<anonymous>
// expect: queued at Object.get then [as then], at process._tickCallback, at Function.Module.runMain
// expect: true
// expect: getter
// expect: over at Object.get then [as then], at named.return, at over.next.then
// expect: unhandled plain
// as: node12
// expect: named at Object.get then [as then], at named.return, at call
// expect: method at Object.get then [as then], at method.return, at Object.<anonymous>
// expect: anonymous at Object.get then [as then], at AsyncGenerator.return, at Object.<anonymous>
// expect: queued at Object.get then [as then], at processTicksAndRejections
// expect: true
// expect: over at Object.get then [as then], at named.return, at DIR/async-generator-return-getter.js:19:35
// expect: getter
// expect: unhandled plain
// as: node18
// expect: named at get then [as then], at named.return, at call
// expect: method at get then [as then], at method.return, at Object.<anonymous>
// expect: anonymous at get then [as then], at AsyncGenerator.return, at Object.<anonymous>
// expect: queued at get then [as then], at process.processTicksAndRejections
// expect: true
// expect: over at get then [as then], at named.return, at DIR/async-generator-return-getter.js:19:35
// expect: getter
// expect: unhandled plain
// as: node26
// expect: named at get then, at named.return, at call
// expect: method at get then, at method.return, at Object.<anonymous>
// expect: anonymous at get then, at AsyncGenerator.return, at Object.<anonymous>
// expect: queued at get then, at process.processTicksAndRejections
// expect: true
// expect: over at get then, at named.return, at DIR/async-generator-return-getter.js:19:35
// expect: getter
// expect: unhandled plain
