const sleep = ms => new Promise(ok => setTimeout(ok, ms));

async function save() {
  await sleep(10);
  console.log('saved');
}

async function answer() {
  await save();
  return 'answered';
}

async function later() {
  const saving = save();
  await sleep(1);
  await saving;
  return 'awaited later';
}

const handOn = () => save();

async function started() {
  save().catch(e => console.log('not saved', e.message));
  return 'with a catch';
}

async function shorter() {
  save();
  await sleep(30);
  return 'over before its caller';
}

async function main() {
  console.log(await answer());
  console.log(await later());
  await handOn();
  console.log(await started());
  console.log(await shorter());
}

main();
