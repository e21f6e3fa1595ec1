// missing: b limit, a limit
// missing node10: b limit, a limit
Error.stackTraceLimit = 1;

async function c() {
  await null;
  throw new Error('c');
}

async function b() {
  await c();
}

async function a() {
  await b();
}

a().catch(e => console.log(e.stack));
