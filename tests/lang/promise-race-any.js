// race and any.
const wait = (ms, v) => new Promise(r => setTimeout(r, ms, v));
const fail = (ms, v) => new Promise((_, r) => setTimeout(r, ms, v));
Promise.race([wait(20, 'slow'), wait(10, 'fast')]).then(v => console.log('race', v));
Promise.race([wait(20), fail(5, 'failed')]).catch(v => console.log('race', v));
Promise.race([]).then(() => console.log('never'));
Promise.race([1, 2]).then(v => console.log('race', v));
Promise.any([fail(5, 'x'), wait(15, 'any wins')]).then(v => console.log('any', v));
Promise.any([]).catch(e => console.log(e.constructor.name, e.message, e.errors));
Promise.any([Promise.reject(1), Promise.reject(2)]).catch(e => console.log(e instanceof AggregateError, e.errors, e.message));
Promise.any([Promise.reject(1), 2, 3]).then(v => console.log('any', v));

// expect: AggregateError All promises were rejected []
// expect: race 1
// expect: true [ 1, 2 ] All promises were rejected
// expect: any 2
// expect: race failed
// expect: race fast
// expect: any any wins
