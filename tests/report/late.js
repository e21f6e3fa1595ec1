// finds: late
process.on('unhandledRejection', e => console.log('unhandled', e.message));

const p = Promise.reject(new Error('early'));

setTimeout(() => {
  p.catch(e => console.log('late', e.message));
}, 5);
