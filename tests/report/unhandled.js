// finds: unhandled
async function work() {
  await null;
  throw new Error('no luck');
}

work();
setTimeout(() => console.log('later'), 5);
