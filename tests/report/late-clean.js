process.on('unhandledRejection', e => console.log('unhandled', e.message));

const p = Promise.reject(new Error('early'));
const q = p.catch(e => e);

setTimeout(() => {
  q.then(e => console.log('looked at late', e.message));
}, 5);
