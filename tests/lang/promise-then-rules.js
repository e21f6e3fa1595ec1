// What then does with its handlers and their results.
const p = Promise.resolve('v');
p.then(5).then(x => console.log('passed through', x));
p.then(() => 'new').then(x => console.log(x));
p.then(() => { throw 'thrown'; }).catch(x => console.log(x));
p.then(() => Promise.reject('inner')).catch(x => console.log(x));
p.then(() => Promise.resolve('adopted')).then(x => console.log(x));
Promise.reject('r').then(() => console.log('never')).then(() => console.log('never'), e => console.log('skipped to', e));
Promise.reject('r2').catch(e => e + '!').then(x => console.log(x));
p.then(console.log, console.error).then(console.log);
p.then().then(x => console.log('empty', x));

// expect: v
// expect: passed through v
// expect: new
// expect: thrown
// expect: skipped to r
// expect: r2!
// expect: undefined
// expect: empty v
// expect: inner
// expect: adopted
