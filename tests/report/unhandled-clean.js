async function work() {
  await null;
  throw new Error('no luck');
}

async function first() {
  try {
    await work();
  } catch (e) {
    console.log('caught', e.message);
  }
}

async function passes() {
  await work();
}

work().catch(e => console.log('catch', e.message));
work().then(() => {}, e => console.log('then', e.message));
work().then(() => {}).then(() => {}).catch(e => console.log(e.message));
passes().catch(e => console.log('passed on', e.message));
first();
Promise.all([work(), work()]).catch(e => console.log('all', e.message));
Promise.race([work(), passes()]).catch(e => console.log('race', e.message));
new Promise((ok, no) => setTimeout(no, 5, new Error('timer')))
  .catch(e => console.log(e.message));
setTimeout(() => console.log('later'), 10);
