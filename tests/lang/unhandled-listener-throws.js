// A listener of unhandledRejection throws: what becomes of the rest of the batch.
process.on('unhandledRejection', e => { console.log('ur', e); if (e === 1) throw 'from listener'; });
process.on('uncaughtException', e => console.log('caught', e));
Promise.reject(1); Promise.reject(2); Promise.reject(3);
setTimeout(() => { console.log('timer'); Promise.reject(4); }, 200);
setTimeout(() => console.log('end'), 300);

// expect: ur 1
// expect: caught from listener
// expect: timer
// expect: ur 4
// expect: end
// as: node10
// expect: ur 1
// expect: caught from listener
// expect: ur 2
// expect: ur 3
// expect: timer
// expect: ur 4
// expect: end
// as: node18
// expect: ur 1
// expect: caught from listener
// expect: ur 2
// expect: ur 3
// expect: timer
// expect: ur 4
// expect: end
// as: node20
// expect: ur 1
// expect: caught from listener
// expect: timer
// expect: ur 4
// expect: end
