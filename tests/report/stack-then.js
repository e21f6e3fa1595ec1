// missing: start then-chain
// missing node10: start then-chain, a no-async-stacks
function start() {
  return Promise.resolve().then(function callback() {
    throw new Error('c');
  });
}

async function a() {
  await start();
}

a().catch(e => console.log(e.stack));
