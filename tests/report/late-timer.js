// finds: late
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
process.on('unhandledRejection', () => {});
const p = Promise.reject(new Error('a'));
setTimeout(() => p.catch(e => console.log(e.message)), 5);
