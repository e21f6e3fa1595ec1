// finds: unhandled
// missing: b not-awaited
// missing node10: b not-awaited
async function c() {
  await null;
  throw new Error('c');
}

async function b() {
  c();
  await new Promise(ok => setTimeout(ok, 5));
}

process.on('unhandledRejection', e => console.log(e.stack));
b();
