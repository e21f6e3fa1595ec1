// missing: b several
// missing node10: b no-async-stacks
async function c() {
  await null;
  await null;
  throw new Error('c');
}

async function b() {
  const p = c();
  p.catch(() => {});
  await p;
}

b().catch(e => console.log(e.stack));
