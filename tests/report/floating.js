// finds: floating
const sleep = ms => new Promise(ok => setTimeout(ok, ms));

async function save() {
  await sleep(10);
  console.log('saved');
}

async function answer() {
  save();
  return 'answered';
}

answer().then(console.log);
