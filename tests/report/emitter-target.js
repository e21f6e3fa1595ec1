// finds: emitter
// since: 15
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
const t = new EventTarget();
t.addEventListener('go', async () => { await sleep(5); console.log('heard'); });
t.dispatchEvent(new Event('go')); console.log('told');
