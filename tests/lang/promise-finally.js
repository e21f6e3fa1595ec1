// finally: no argument, value passes through, its own failure wins.
Promise.resolve('v').finally((...a) => console.log('args', a.length)).then(v => console.log('value', v));
Promise.reject('e').finally(() => 'ignored').catch(e => console.log('error', e));
Promise.resolve('v').finally(() => { throw 'from finally'; }).catch(e => console.log(e));
Promise.resolve('v').finally(() => Promise.reject('rejected in finally')).catch(e => console.log(e));
Promise.resolve('w').finally(() => new Promise(r => setTimeout(r, 5))).then(v => console.log('waited', v));
Promise.resolve('x').finally().then(v => console.log('none', v));
Promise.resolve('y').finally(5).then(v => console.log('number', v));

// expect: args 0
// expect: from finally
// expect: none x
// expect: number y
// expect: value v
// expect: error e
// expect: rejected in finally
// expect: waited w
