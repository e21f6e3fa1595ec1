// ends: caught handler handler collected none caught caught+handler
async function fail(text) {
  await null;
  throw new Error(text);
}

async function catches(p) {
  try {
    await p;
  } catch (e) {
    console.log('caught', e.message);
  }
}

async function main() {
  await catches(fail('1'));
  await fail('2').catch(e => console.log(e.message));
  await fail('3').then(() => {}).then(null, e => console.log(e.message));
  if (Promise.allSettled) await Promise.allSettled([fail('4')]);
  await Promise.race([1, fail('5')]);
  await catches(Promise.all([fail('6'), 1]));
  const p = fail('7');
  const q = p.finally(() => {});
  await catches(p);
  await q.catch(e => console.log(e.message));
}

main();
