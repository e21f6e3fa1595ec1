// Listeners for uncaught exceptions and unhandled rejections.
process.on('uncaughtException', (e, origin) => console.log('uncaught', e.message, origin));
process.on('unhandledRejection', (reason, p) => console.log('unhandled', reason.message, p instanceof Promise));
setTimeout(() => { throw new Error('timer'); }, 1);
setTimeout(() => console.log('goes on'), 20);
Promise.reject(new Error('rejected'));
throw new Error('main');

// expect: uncaught main uncaughtException
// expect: unhandled rejected true
// expect: uncaught timer uncaughtException
// expect: goes on
