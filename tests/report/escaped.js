// finds: escaped
async function fail() {
  await null;
  throw new Error('no luck');
}

async function careful() {
  try {
    return fail();
  } catch (e) {
    return 'never comes here';
  }
}

careful().catch(e => console.log('outside', e.message));
