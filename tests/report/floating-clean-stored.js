// finds: 
const sleep = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));
async function save() { await sleep(5); return 'saved'; }
let pending;
async function a() { pending = save(); }
async function b() { await sleep(1); console.log(await pending); }
a().then(b);
