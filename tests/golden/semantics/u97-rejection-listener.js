// The same for a listener, and for immediates.
// @serial
setTimeout(() => { Promise.reject('str'); }, 50);
setTimeout(() => { console.log('second'); }, 50);
process.on('unhandledRejection', () => { console.log(new Error('x').stack.split('\n').slice(1).join('\n')); setImmediate(() => { Promise.reject(1); }); setImmediate(() => { process.exit(); }); });
