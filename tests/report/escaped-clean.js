async function fail() {
  await null;
  throw new Error('no luck');
}

async function good() {
  await null;
  return 'fine';
}

async function careful() {
  try {
    return await fail();
  } catch (e) {
    return 'inside';
  }
}

async function outside() {
  let p;
  try {
    p = fail();
  } catch (e) {
    return 'never comes here';
  }
  return p;
}

async function kept() {
  try {
    return good();
  } catch (e) {
    return 'nothing to catch';
  }
}

async function cleans() {
  try {
    return fail();
  } finally {
    console.log('no catch clause');
  }
}

async function again() {
  try {
    throw new Error('first');
  } catch (e) {
    return fail();
  }
}

async function inner() {
  try {
    return await (async () => fail())();
  } catch (e) {
    return 'inside';
  }
}

again().catch(e => console.log('from the catch clause', e.message));
inner().then(console.log);
careful().then(console.log);
kept().then(console.log);
outside().catch(e => console.log('outside', e.message));
cleans().catch(e => console.log('after finally', e.message));
