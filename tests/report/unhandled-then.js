// finds: unhandled
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
process.on('unhandledRejection', e => console.log('seen', e.message));
sleep(1).then(() => { throw new Error('a'); }).then(() => console.log('no'));
