// missing node10: b no-async-stacks, a no-async-stacks
async function c() {
  await null;
  throw new Error('c');
}

async function b() {
  await c();
}

async function a() {
  await Promise.all([b()]);
}

a().catch(e => console.log(e.stack));
