// return() and throw() at a yield: finally blocks, loops and yield*.
const log = (...a) => console.log(...a);
function* inner() { try { yield 'a'; yield 'b'; } finally { log('inner finally'); } return 'value'; }
function* outer() { try { const x = yield 1; log('sent', x); log('delegate', yield* inner()); } catch (e) { log('caught', e); yield 'c'; } finally { log('finally'); yield 'f'; } return 'end'; }
const run = (f, ...steps) => { const g = f(); for (const [how, v] of steps) { try { log(how, g[how](v)); } catch (e) { log('!', e.message || e); } } };
run(outer, ['next'], ['next', 'X'], ['next'], ['next'], ['next'], ['next']);
run(outer, ['next'], ['throw', 'E'], ['next'], ['next']);
run(outer, ['next'], ['next'], ['return', 'R'], ['next'], ['next']);
run(outer, ['return', 'early'], ['next']);
run(outer, ['throw', 'early'], ['next']);
run(function* () { try { yield 1; } finally { return 2; } }, ['next'], ['throw', 'x'], ['next']);
run(function* () { try { yield 1; } finally { throw 2; } }, ['next'], ['return', 'x'], ['next']);
run(function* () { for (;;) try { yield 1; } finally { continue; } }, ['next'], ['return', 'x'], ['next']);
run(function* () { for (const x of [1, 2]) for (const y of [3, 4]) { const c = () => [x, y]; try { yield c(); } finally { log('leave', x, y); } } }, ['next'], ['next'], ['return', 'x'], ['next']);
const iterable = methods => ({ [Symbol.iterator]: () => ({ next: v => ({ value: v, done: false }), ...methods }) });
run(function* () { log(yield* iterable({ throw: v => ({ value: 't' + v, done: true }) })); return 'end'; }, ['next'], ['next', 1], ['throw', 2], ['next']);
run(function* () { yield* iterable({ return: v => ({ value: 'r' + v, done: true }) }); }, ['next'], ['return', 2], ['next']);
run(function* () { yield* iterable({ return: v => ({ value: 'r' + v, done: false }) }); }, ['next'], ['return', 2], ['next', 3]);
run(function* () { yield* iterable({ return: () => { log('closed'); return {}; } }); }, ['next'], ['throw', 2], ['next']);
run(function* () { yield* iterable({ return: () => 5 }); }, ['next'], ['return', 2]);
run(function* (a = log('parameter')) { log('body'); return `${yield a}${yield}` + (yield [yield, ...(yield)]); }, ['next'], ['next', 1], ['next', 2], ['next', 3], ['next', [4]], ['next', 5]);

// expect: next { value: 1, done: false }
// expect: sent X
// expect: next { value: 'a', done: false }
// expect: next { value: 'b', done: false }
// expect: inner finally
// expect: delegate value
// expect: finally
// expect: next { value: 'f', done: false }
// expect: next { value: 'end', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: caught E
// expect: throw { value: 'c', done: false }
// expect: finally
// expect: next { value: 'f', done: false }
// expect: next { value: 'end', done: true }
// expect: next { value: 1, done: false }
// expect: sent undefined
// expect: next { value: 'a', done: false }
// expect: inner finally
// expect: finally
// expect: return { value: 'f', done: false }
// expect: next { value: 'R', done: true }
// expect: next { value: undefined, done: true }
// expect: return { value: 'early', done: true }
// expect: next { value: undefined, done: true }
// expect: ! early
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: throw { value: 2, done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: ! 2
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: return { value: 1, done: false }
// expect: next { value: 1, done: false }
// expect: next { value: [ 1, 3 ], done: false }
// expect: leave 1 3
// expect: next { value: [ 1, 4 ], done: false }
// expect: leave 1 4
// expect: return { value: 'x', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: next { value: 1, done: false }
// expect: t2
// expect: throw { value: 'end', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: return { value: 'r2', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: return { value: 'r2', done: false }
// expect: next { value: 3, done: false }
// expect: next { value: undefined, done: false }
// expect: closed
// expect: ! The iterator does not provide a 'throw' method.
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: ! Iterator result 5 is not an object
// expect: parameter
// expect: body
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: [ 3, 4 ], done: false }
// expect: next { value: '125', done: true }
// as: node10
// expect: next { value: 1, done: false }
// expect: sent X
// expect: next { value: 'a', done: false }
// expect: next { value: 'b', done: false }
// expect: inner finally
// expect: delegate value
// expect: finally
// expect: next { value: 'f', done: false }
// expect: next { value: 'end', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: caught E
// expect: throw { value: 'c', done: false }
// expect: finally
// expect: next { value: 'f', done: false }
// expect: next { value: 'end', done: true }
// expect: next { value: 1, done: false }
// expect: sent undefined
// expect: next { value: 'a', done: false }
// expect: inner finally
// expect: finally
// expect: return { value: 'f', done: false }
// expect: next { value: 'R', done: true }
// expect: next { value: undefined, done: true }
// expect: return { value: 'early', done: true }
// expect: next { value: undefined, done: true }
// expect: ! early
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: throw { value: 2, done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: ! 2
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: return { value: 1, done: false }
// expect: next { value: 1, done: false }
// expect: next { value: [ 1, 3 ], done: false }
// expect: leave 1 3
// expect: next { value: [ 1, 4 ], done: false }
// expect: leave 1 4
// expect: return { value: 'x', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: next { value: 1, done: false }
// expect: t2
// expect: throw { value: 'end', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: return { value: 'r2', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: return { value: 'r2', done: false }
// expect: next { value: 3, done: false }
// expect: next { value: undefined, done: false }
// expect: closed
// expect: ! The iterator does not provide a 'throw' method.
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: ! Iterator result 5 is not an object
// expect: parameter
// expect: body
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: [ 3, 4 ], done: false }
// expect: next { value: '125', done: true }
// as: node12
// expect: next { value: 1, done: false }
// expect: sent X
// expect: next { value: 'a', done: false }
// expect: next { value: 'b', done: false }
// expect: inner finally
// expect: delegate value
// expect: finally
// expect: next { value: 'f', done: false }
// expect: next { value: 'end', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: caught E
// expect: throw { value: 'c', done: false }
// expect: finally
// expect: next { value: 'f', done: false }
// expect: next { value: 'end', done: true }
// expect: next { value: 1, done: false }
// expect: sent undefined
// expect: next { value: 'a', done: false }
// expect: inner finally
// expect: finally
// expect: return { value: 'f', done: false }
// expect: next { value: 'R', done: true }
// expect: next { value: undefined, done: true }
// expect: return { value: 'early', done: true }
// expect: next { value: undefined, done: true }
// expect: ! early
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: throw { value: 2, done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: ! 2
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: return { value: 1, done: false }
// expect: next { value: 1, done: false }
// expect: next { value: [ 1, 3 ], done: false }
// expect: leave 1 3
// expect: next { value: [ 1, 4 ], done: false }
// expect: leave 1 4
// expect: return { value: 'x', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: next { value: 1, done: false }
// expect: t2
// expect: throw { value: 'end', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: return { value: 'r2', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: return { value: 'r2', done: false }
// expect: next { value: 3, done: false }
// expect: next { value: undefined, done: false }
// expect: closed
// expect: ! The iterator does not provide a 'throw' method.
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: ! Iterator result 5 is not an object
// expect: parameter
// expect: body
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: [ 3, 4 ], done: false }
// expect: next { value: '125', done: true }
// as: node18
// expect: next { value: 1, done: false }
// expect: sent X
// expect: next { value: 'a', done: false }
// expect: next { value: 'b', done: false }
// expect: inner finally
// expect: delegate value
// expect: finally
// expect: next { value: 'f', done: false }
// expect: next { value: 'end', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: caught E
// expect: throw { value: 'c', done: false }
// expect: finally
// expect: next { value: 'f', done: false }
// expect: next { value: 'end', done: true }
// expect: next { value: 1, done: false }
// expect: sent undefined
// expect: next { value: 'a', done: false }
// expect: inner finally
// expect: finally
// expect: return { value: 'f', done: false }
// expect: next { value: 'R', done: true }
// expect: next { value: undefined, done: true }
// expect: return { value: 'early', done: true }
// expect: next { value: undefined, done: true }
// expect: ! early
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: throw { value: 2, done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: ! 2
// expect: next { value: undefined, done: true }
// expect: next { value: 1, done: false }
// expect: return { value: 1, done: false }
// expect: next { value: 1, done: false }
// expect: next { value: [ 1, 3 ], done: false }
// expect: leave 1 3
// expect: next { value: [ 1, 4 ], done: false }
// expect: leave 1 4
// expect: return { value: 'x', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: next { value: 1, done: false }
// expect: t2
// expect: throw { value: 'end', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: return { value: 'r2', done: true }
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: return { value: 'r2', done: false }
// expect: next { value: 3, done: false }
// expect: next { value: undefined, done: false }
// expect: closed
// expect: ! The iterator does not provide a 'throw' method.
// expect: next { value: undefined, done: true }
// expect: next { value: undefined, done: false }
// expect: ! Iterator result 5 is not an object
// expect: parameter
// expect: body
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: undefined, done: false }
// expect: next { value: [ 3, 4 ], done: false }
// expect: next { value: '125', done: true }
