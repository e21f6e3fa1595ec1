// missing: b returned, a behind
// missing node10: b returned, a no-async-stacks
async function c() {
  await null;
  throw new Error('c');
}

async function b() {
  return c();
}

async function a() {
  await b();
}

a().catch(e => console.log(e.stack));
