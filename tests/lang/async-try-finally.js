// try, catch and finally around awaits.
const fail = async m => { await null; throw new Error(m); };
const log = console.log;
const main = async () => {
  try { await fail('one'); } catch (e) { log('caught', e.message); } finally { log('finally 1'); await null; log('finally 1 after await'); }
  try { try { await fail('two'); } finally { log('inner finally'); } } catch (e) { log('outer', e.message); }
  const f = async () => { try { return await Promise.resolve('value'); } finally { await null; log('before return'); } };
  log(await f());
  const g = async () => { try { throw 1; } catch (e) { return 'caught ' + e; } finally { return 'override'; } };
  log(await g());
  for (const i of [1, 2, 3]) { try { if (i === 2) continue; await null; log('turn', i); } finally { log('end', i); } }
  const h = async () => { try { return fail('escapes'); } catch (e) { return 'not here'; } };
  await h().catch(e => log('outside', e.message));
};
main();

// expect: caught one
// expect: finally 1
// expect: finally 1 after await
// expect: inner finally
// expect: outer two
// expect: before return
// expect: value
// expect: override
// expect: turn 1
// expect: end 1
// expect: end 2
// expect: turn 3
// expect: end 3
// expect: outside escapes
// as: node10
// expect: caught one
// expect: finally 1
// expect: finally 1 after await
// expect: inner finally
// expect: outer two
// expect: before return
// expect: value
// expect: override
// expect: turn 1
// expect: end 1
// expect: end 2
// expect: turn 3
// expect: end 3
// expect: outside escapes
