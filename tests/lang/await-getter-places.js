// Where V8 is when await or return comes to a getter for then.
const where = e => (e.stack.split("\n").filter(l => l.includes("await-getter-places.js")).map(l => l.slice(l.indexOf("await-getter-places.js") + 5).split(")")[0]).join(" "));
const bad = async () => { await 0; throw new Error('x'); };
const rej = (v) => Promise.reject(new Error('r'));
const th = { get then() { throw new Error('th'); } };
const log = () => {};
async function t(name, f) { try { await f(); } catch (e) { console.log(name, e.message, where(e)); } }
(async () => {
await t('a', async () => { await bad(); });
await t('b', async () => { log(1, await bad()); });
await t('c', async () => { const x = await bad(); });
await t('d', async () => { const x = [await bad()]; });
await t('e', async () => { const [x] = [await bad()]; });
await t('f', async () => { await th; });
await t('g', async () => { log(1, await th); });
await t('h', async () => { const x = await th; });
await t('i', async () => { const x = [1, await th]; });
await t('j', async () => { return await th; });
await t('k', async () => { return await bad(); });
await t('l', async () => { return await { get then() { throw new Error('th'); } }; });
await t('m', async () => { log(1, await { get then() { throw new Error('th'); } }); });
await t('n', async () => { const x = [1, await { get then() { throw new Error('th'); } }]; });
await t('o', async () => { log(await 1, await bad()); });
await t('p', async () => { const [q = await 2] = [await bad()]; });
await t('q', async () => { for (const x of await bad()) ; });
await t('r', async () => { for await (const x of [bad()]) ; });
await t('t', async () => { for (const x of [await bad()]) ; });
await t('u', async () => { if (await bad()) ; });
await t('v', async () => { throw await bad(); });
await t('w', async () => { await (await bad()); });
await t('x', async () => { const x = { a: await bad() }; });
await t('y', async () => { 1 + await bad(); });
await t('z', async () => { `a${await bad()}`; });
await t('A', async () => { (await bad()).x; });
await t('C', async () => { let y; y = await bad(); });
await t('D', async () => { await Promise.all([bad(), 1]); });
await t('E', async () => { await new Promise((o, n) => bad().then(o, n)); });
await t('F', async () => { const x = (1, await bad()); });
await t('G', async () => { for (let i = await bad(); ;) ; });
await t('H', async () => { switch (await bad()) { } });
await t('I', async () => { await (async function* () { yield await bad(); })().next(); });
await t('J', async () => { await (async function* () { yield bad(); })().next(); });
await t('K', async () => { await (async function* () { log(1, yield bad()); })().next(); });
await t('L', async () => { await (async function* () { const x = yield th; })().next(); });
await t('M', async () => { await (async function* () { log(1, yield th); })().next(); });
await t('N', async () => { await (async function* () { yield* [bad()]; })().next(); });
await t('O', async () => { await (async function* () { yield { get then() { throw new Error('th'); } }; })().next(); });
await t('P', async () => { await (async function* () { log(yield { get then() { throw new Error('th'); } }); })().next(); });
await t('Q', async () => { await (async function* () { return { get then() { throw new Error('th'); } }; })().next(); });
await t('R', async () => { await (async function* () { return th; })().next(); });
await t('S', async () => { await (async function* () { return bad(); })().next(); });
await t('T', async () => { return th; });
await t('U', async () => { return { get then() { throw new Error('th'); } }; });
await t('V', async () => { await null; throw new Error('x'); });
})();
setTimeout(async () => {
const mk = () => ({ get then() { throw new Error('th'); } });
await t('ra', async () => { return mk(); });
await t('rb', async () => { return 1, mk(); });
await t('rc', async () => { return mk() || 1; });
await t('rd', async () => { return await 1, th; });
await t('re', async () => { return (await 1, mk()); });
await t('rf', async () => { const x = th; return x; });
await t('rg', async () => mk());
await t('rh', async () => th);
await t('rj', async (x = th) => x);
await t('rm', async () => { for (const x of [1]) return th; });
await t('rn', async () => { for (const x of [1]) return mk(); });
await t('ro', async () => { await (await 1, th); });
await t('rp', async () => { await mk(); });
await t('rq', async () => { const x = await mk(); });
await t('rr', async () => { log(2, await mk()); });
await t('rs', async () => { await mk(await 2); });
}, 10);

// expect: a x -getter-places.js:3:42 -getter-places.js:9:28 -getter-places.js:7:35 -getter-places.js:9:1
// expect: b x -getter-places.js:3:42 -getter-places.js:10:35 -getter-places.js:7:35 -getter-places.js:10:1
// expect: c x -getter-places.js:3:42 -getter-places.js:11:38 -getter-places.js:7:35 -getter-places.js:11:1
// expect: d x -getter-places.js:3:42 -getter-places.js:12:39 -getter-places.js:7:35 -getter-places.js:12:1
// expect: e x -getter-places.js:3:42 -getter-places.js:13:41 -getter-places.js:7:35 -getter-places.js:13:1
// expect: f th -getter-places.js:5:33 -getter-places.js:14:28 -getter-places.js:7:41 -getter-places.js:14:7
// expect: g th -getter-places.js:5:33 -getter-places.js:15:41 -getter-places.js:7:41 -getter-places.js:15:7
// expect: h th -getter-places.js:5:33 -getter-places.js:16:38 -getter-places.js:7:41 -getter-places.js:16:7
// expect: i th -getter-places.js:5:33 -getter-places.js:17:48 -getter-places.js:7:41 -getter-places.js:17:7
// expect: j th -getter-places.js:5:33 -getter-places.js:18:28 -getter-places.js:7:41 -getter-places.js:18:7
// expect: k x -getter-places.js:3:42 -getter-places.js:19:35 -getter-places.js:7:35 -getter-places.js:19:1
// expect: l th -getter-places.js:20:62 -getter-places.js:20:28 -getter-places.js:7:41 -getter-places.js:20:7
// expect: m th -getter-places.js:21:62 -getter-places.js:21:35 -getter-places.js:7:41 -getter-places.js:21:7
// expect: n th -getter-places.js:22:69 -getter-places.js:22:42 -getter-places.js:7:41 -getter-places.js:22:7
// expect: o x -getter-places.js:3:42 -getter-places.js:23:41 -getter-places.js:7:35 -getter-places.js:23:1
// expect: p x -getter-places.js:3:42 -getter-places.js:24:51 -getter-places.js:7:35 -getter-places.js:24:1
// expect: q x -getter-places.js:3:42 -getter-places.js:25:44 -getter-places.js:7:35 -getter-places.js:25:1
// expect: r x -getter-places.js:3:42 -getter-places.js:26:45 -getter-places.js:7:35 -getter-places.js:26:1
// expect: t x -getter-places.js:3:42 -getter-places.js:27:45 -getter-places.js:7:35 -getter-places.js:27:1
// expect: u x -getter-places.js:3:42 -getter-places.js:28:32 -getter-places.js:7:35 -getter-places.js:28:1
// expect: v x -getter-places.js:3:42 -getter-places.js:29:34 -getter-places.js:7:35 -getter-places.js:29:1
// expect: w x -getter-places.js:3:42 -getter-places.js:30:35 -getter-places.js:7:35 -getter-places.js:30:1
// expect: x x -getter-places.js:3:42 -getter-places.js:31:43 -getter-places.js:7:35 -getter-places.js:31:1
// expect: y x -getter-places.js:3:42 -getter-places.js:32:32 -getter-places.js:7:35 -getter-places.js:32:1
// expect: z x -getter-places.js:3:42 -getter-places.js:33:32 -getter-places.js:7:35 -getter-places.js:33:1
// expect: A x -getter-places.js:3:42 -getter-places.js:34:29 -getter-places.js:7:35 -getter-places.js:34:1
// expect: C x -getter-places.js:3:42 -getter-places.js:35:39 -getter-places.js:7:35 -getter-places.js:35:1
// expect: D x -getter-places.js:3:42 -getter-places.js:36:28 -getter-places.js:7:35 -getter-places.js:36:1
// expect: E x -getter-places.js:3:42 -getter-places.js:37:28 -getter-places.js:7:35 -getter-places.js:37:1
// expect: F x -getter-places.js:3:42 -getter-places.js:38:42 -getter-places.js:7:35 -getter-places.js:38:1
// expect: G x -getter-places.js:3:42 -getter-places.js:39:41 -getter-places.js:7:35 -getter-places.js:39:1
// expect: H x -getter-places.js:3:42 -getter-places.js:40:36 -getter-places.js:7:35 -getter-places.js:40:1
// expect: I x -getter-places.js:3:42 -getter-places.js:41:62 -getter-places.js:41:28 -getter-places.js:7:35 -getter-places.js:41:1
// expect: J x -getter-places.js:3:42 -getter-places.js:42:56 -getter-places.js:42:28 -getter-places.js:7:35 -getter-places.js:42:1
// expect: K x -getter-places.js:3:42 -getter-places.js:43:63 -getter-places.js:43:28 -getter-places.js:7:35 -getter-places.js:43:1
// expect: L th -getter-places.js:5:33 -getter-places.js:44:66 -getter-places.js:44:81 -getter-places.js:7:41 -getter-places.js:44:7
// expect: M th -getter-places.js:5:33 -getter-places.js:45:69 -getter-places.js:45:79 -getter-places.js:7:41 -getter-places.js:45:7
// expect: N x -getter-places.js:3:42 -getter-places.js:46:56 -getter-places.js:46:28 -getter-places.js:7:35 -getter-places.js:46:1
// expect: O th -getter-places.js:47:83 -getter-places.js:47:56 -getter-places.js:47:110 -getter-places.js:7:41 -getter-places.js:47:7
// expect: P th -getter-places.js:48:87 -getter-places.js:48:60 -getter-places.js:48:115 -getter-places.js:7:41 -getter-places.js:48:7
// expect: Q th -getter-places.js:49:84 -getter-places.js:49:56 -getter-places.js:49:111 -getter-places.js:7:41 -getter-places.js:49:7
// expect: R th -getter-places.js:5:33 -getter-places.js:50:56 -getter-places.js:50:72 -getter-places.js:7:41 -getter-places.js:50:7
// expect: S x -getter-places.js:3:42 -getter-places.js:51:63 -getter-places.js:51:28 -getter-places.js:7:35 -getter-places.js:51:1
// expect: T th -getter-places.js:5:33 -getter-places.js:52:28 -getter-places.js:7:41 -getter-places.js:52:7
// expect: U th -getter-places.js:53:56 -getter-places.js:53:28 -getter-places.js:7:41 -getter-places.js:53:7
// expect: V x -getter-places.js:54:46 -getter-places.js:7:35 -getter-places.js:54:1
// expect: ra th -getter-places.js:57:40 -getter-places.js:58:36 -getter-places.js:7:41 -getter-places.js:58:7
// expect: rb th -getter-places.js:57:40 -getter-places.js:59:39 -getter-places.js:7:41 -getter-places.js:59:7
// expect: rc th -getter-places.js:57:40 -getter-places.js:60:36 -getter-places.js:7:41 -getter-places.js:60:7
// expect: rd th -getter-places.js:5:33 -getter-places.js:61:45 -getter-places.js:7:35 -getter-places.js:61:1
// expect: re th -getter-places.js:57:40 -getter-places.js:62:46 -getter-places.js:7:35 -getter-places.js:62:1
// expect: rf th -getter-places.js:5:33 -getter-places.js:63:43 -getter-places.js:7:41 -getter-places.js:63:7
// expect: rg th -getter-places.js:57:40 -getter-places.js:64:27 -getter-places.js:7:41 -getter-places.js:64:7
// expect: rh th -getter-places.js:5:33 -getter-places.js:65:27 -getter-places.js:7:41 -getter-places.js:65:7
// expect: rj th -getter-places.js:5:33 -getter-places.js:66:33 -getter-places.js:7:41 -getter-places.js:66:7
// expect: rm th -getter-places.js:5:33 -getter-places.js:67:50 -getter-places.js:7:41 -getter-places.js:67:7
// expect: rn th -getter-places.js:57:40 -getter-places.js:68:57 -getter-places.js:7:41 -getter-places.js:68:7
// expect: ro th -getter-places.js:5:33 -getter-places.js:69:45 -getter-places.js:7:35 -getter-places.js:69:1
// expect: rp th -getter-places.js:57:40 -getter-places.js:70:35 -getter-places.js:7:41 -getter-places.js:70:7
// expect: rq th -getter-places.js:57:40 -getter-places.js:71:45 -getter-places.js:7:41 -getter-places.js:71:7
// expect: rr th -getter-places.js:57:40 -getter-places.js:72:42 -getter-places.js:7:41 -getter-places.js:72:7
// expect: rs th -getter-places.js:57:40 -getter-places.js:73:35 -getter-places.js:7:35 -getter-places.js:73:1
// as: node12
// expect: a x -getter-places.js:3:42 -getter-places.js:9:28 -getter-places.js:7:35 -getter-places.js:9:1
// expect: b x -getter-places.js:3:42 -getter-places.js:10:35 -getter-places.js:7:35 -getter-places.js:10:1
// expect: c x -getter-places.js:3:42 -getter-places.js:11:38 -getter-places.js:7:35 -getter-places.js:11:1
// expect: d x -getter-places.js:3:42 -getter-places.js:12:39 -getter-places.js:7:35 -getter-places.js:12:1
// expect: e x -getter-places.js:3:42 -getter-places.js:13:41 -getter-places.js:7:35 -getter-places.js:13:1
// expect: f th -getter-places.js:5:33 -getter-places.js:14:28 -getter-places.js:7:41 -getter-places.js:14:7
// expect: g th -getter-places.js:5:33 -getter-places.js:15:41 -getter-places.js:7:41 -getter-places.js:15:7
// expect: h th -getter-places.js:5:33 -getter-places.js:16:38 -getter-places.js:7:41 -getter-places.js:16:7
// expect: i th -getter-places.js:5:33 -getter-places.js:17:48 -getter-places.js:7:41 -getter-places.js:17:7
// expect: j th -getter-places.js:5:33 -getter-places.js:18:28 -getter-places.js:7:41 -getter-places.js:18:7
// expect: k x -getter-places.js:3:42 -getter-places.js:19:35 -getter-places.js:7:35 -getter-places.js:19:1
// expect: l th -getter-places.js:20:62 -getter-places.js:20:28 -getter-places.js:7:41 -getter-places.js:20:7
// expect: m th -getter-places.js:21:62 -getter-places.js:21:35 -getter-places.js:7:41 -getter-places.js:21:7
// expect: n th -getter-places.js:22:69 -getter-places.js:22:42 -getter-places.js:7:41 -getter-places.js:22:7
// expect: o x -getter-places.js:3:42 -getter-places.js:23:41 -getter-places.js:7:35 -getter-places.js:23:1
// expect: p x -getter-places.js:3:42 -getter-places.js:24:51 -getter-places.js:7:35 -getter-places.js:24:1
// expect: q x -getter-places.js:3:42 -getter-places.js:25:44 -getter-places.js:7:35 -getter-places.js:25:1
// expect: r x -getter-places.js:3:42 -getter-places.js:26:45 -getter-places.js:7:35 -getter-places.js:26:1
// expect: t x -getter-places.js:3:42 -getter-places.js:27:45 -getter-places.js:7:35 -getter-places.js:27:1
// expect: u x -getter-places.js:3:42 -getter-places.js:28:32 -getter-places.js:7:35 -getter-places.js:28:1
// expect: v x -getter-places.js:3:42 -getter-places.js:29:34 -getter-places.js:7:35 -getter-places.js:29:1
// expect: w x -getter-places.js:3:42 -getter-places.js:30:35 -getter-places.js:7:35 -getter-places.js:30:1
// expect: x x -getter-places.js:3:42 -getter-places.js:31:43 -getter-places.js:7:35 -getter-places.js:31:1
// expect: y x -getter-places.js:3:42 -getter-places.js:32:32 -getter-places.js:7:35 -getter-places.js:32:1
// expect: z x -getter-places.js:3:42 -getter-places.js:33:32 -getter-places.js:7:35 -getter-places.js:33:1
// expect: A x -getter-places.js:3:42 -getter-places.js:34:29 -getter-places.js:7:35 -getter-places.js:34:1
// expect: C x -getter-places.js:3:42 -getter-places.js:35:39 -getter-places.js:7:35 -getter-places.js:35:1
// expect: D x -getter-places.js:3:42 -getter-places.js:36:28 -getter-places.js:7:35 -getter-places.js:36:1
// expect: E x -getter-places.js:3:42 -getter-places.js:37:28 -getter-places.js:7:35 -getter-places.js:37:1
// expect: F x -getter-places.js:3:42 -getter-places.js:38:42 -getter-places.js:7:35 -getter-places.js:38:1
// expect: G x -getter-places.js:3:42 -getter-places.js:39:41 -getter-places.js:7:35 -getter-places.js:39:1
// expect: H x -getter-places.js:3:42 -getter-places.js:40:36 -getter-places.js:7:35 -getter-places.js:40:1
// expect: I x -getter-places.js:3:42 -getter-places.js:41:62 -getter-places.js:41:28 -getter-places.js:7:35 -getter-places.js:41:1
// expect: J x -getter-places.js:3:42 -getter-places.js:42:56 -getter-places.js:42:28 -getter-places.js:7:35 -getter-places.js:42:1
// expect: K x -getter-places.js:3:42 -getter-places.js:43:63 -getter-places.js:43:28 -getter-places.js:7:35 -getter-places.js:43:1
// expect: L th -getter-places.js:5:33 -getter-places.js:44:66 -getter-places.js:44:81 -getter-places.js:7:41 -getter-places.js:44:7
// expect: M th -getter-places.js:5:33 -getter-places.js:45:69 -getter-places.js:45:79 -getter-places.js:7:41 -getter-places.js:45:7
// expect: N x -getter-places.js:3:42 -getter-places.js:46:56 -getter-places.js:46:28 -getter-places.js:7:35 -getter-places.js:46:1
// expect: O th -getter-places.js:47:83 -getter-places.js:47:56 -getter-places.js:47:110 -getter-places.js:7:41 -getter-places.js:47:7
// expect: P th -getter-places.js:48:87 -getter-places.js:48:60 -getter-places.js:48:115 -getter-places.js:7:41 -getter-places.js:48:7
// expect: Q th -getter-places.js:49:84 -getter-places.js:49:56 -getter-places.js:49:111 -getter-places.js:7:41 -getter-places.js:49:7
// expect: R th -getter-places.js:5:33 -getter-places.js:50:56 -getter-places.js:50:72 -getter-places.js:7:41 -getter-places.js:50:7
// expect: S x -getter-places.js:3:42 -getter-places.js:51:63 -getter-places.js:51:28 -getter-places.js:7:35 -getter-places.js:51:1
// expect: T th -getter-places.js:5:33 -getter-places.js:52:28 -getter-places.js:7:41 -getter-places.js:52:7
// expect: U th -getter-places.js:53:56 -getter-places.js:53:28 -getter-places.js:7:41 -getter-places.js:53:7
// expect: V x -getter-places.js:54:46 -getter-places.js:7:35 -getter-places.js:54:1
// expect: ra th -getter-places.js:57:40 -getter-places.js:58:36 -getter-places.js:7:41 -getter-places.js:58:7
// expect: rb th -getter-places.js:57:40 -getter-places.js:59:39 -getter-places.js:7:41 -getter-places.js:59:7
// expect: rc th -getter-places.js:57:40 -getter-places.js:60:36 -getter-places.js:7:41 -getter-places.js:60:7
// expect: rd th -getter-places.js:5:33 -getter-places.js:61:45 -getter-places.js:7:35 -getter-places.js:61:1
// expect: re th -getter-places.js:57:40 -getter-places.js:62:46 -getter-places.js:7:35 -getter-places.js:62:1
// expect: rf th -getter-places.js:5:33 -getter-places.js:63:43 -getter-places.js:7:41 -getter-places.js:63:7
// expect: rg th -getter-places.js:57:40 -getter-places.js:64:27 -getter-places.js:7:41 -getter-places.js:64:7
// expect: rh th -getter-places.js:5:33 -getter-places.js:65:27 -getter-places.js:7:41 -getter-places.js:65:7
// expect: rj th -getter-places.js:5:33 -getter-places.js:66:33 -getter-places.js:7:41 -getter-places.js:66:7
// expect: rm th -getter-places.js:5:33 -getter-places.js:67:50 -getter-places.js:7:41 -getter-places.js:67:7
// expect: rn th -getter-places.js:57:40 -getter-places.js:68:57 -getter-places.js:7:41 -getter-places.js:68:7
// expect: ro th -getter-places.js:5:33 -getter-places.js:69:45 -getter-places.js:7:35 -getter-places.js:69:1
// expect: rp th -getter-places.js:57:40 -getter-places.js:70:35 -getter-places.js:7:41 -getter-places.js:70:7
// expect: rq th -getter-places.js:57:40 -getter-places.js:71:45 -getter-places.js:7:41 -getter-places.js:71:7
// expect: rr th -getter-places.js:57:40 -getter-places.js:72:42 -getter-places.js:7:41 -getter-places.js:72:7
// expect: rs th -getter-places.js:57:40 -getter-places.js:73:35 -getter-places.js:7:35 -getter-places.js:73:1
// as: node16
// expect: a x -getter-places.js:3:42 -getter-places.js:9:28 -getter-places.js:7:35 -getter-places.js:9:1
// expect: b x -getter-places.js:3:42 -getter-places.js:10:35 -getter-places.js:7:35 -getter-places.js:10:1
// expect: c x -getter-places.js:3:42 -getter-places.js:11:38 -getter-places.js:7:35 -getter-places.js:11:1
// expect: d x -getter-places.js:3:42 -getter-places.js:12:39 -getter-places.js:7:35 -getter-places.js:12:1
// expect: e x -getter-places.js:3:42 -getter-places.js:13:41 -getter-places.js:7:35 -getter-places.js:13:1
// expect: f th -getter-places.js:5:33 -getter-places.js:14:28 -getter-places.js:7:41 -getter-places.js:14:7
// expect: g th -getter-places.js:5:33 -getter-places.js:15:41 -getter-places.js:7:41 -getter-places.js:15:7
// expect: h th -getter-places.js:5:33 -getter-places.js:16:38 -getter-places.js:7:41 -getter-places.js:16:7
// expect: i th -getter-places.js:5:33 -getter-places.js:17:48 -getter-places.js:7:41 -getter-places.js:17:7
// expect: j th -getter-places.js:5:33 -getter-places.js:18:28 -getter-places.js:7:41 -getter-places.js:18:7
// expect: k x -getter-places.js:3:42 -getter-places.js:19:35 -getter-places.js:7:35 -getter-places.js:19:1
// expect: l th -getter-places.js:20:62 -getter-places.js:20:28 -getter-places.js:7:41 -getter-places.js:20:7
// expect: m th -getter-places.js:21:62 -getter-places.js:21:35 -getter-places.js:7:41 -getter-places.js:21:7
// expect: n th -getter-places.js:22:69 -getter-places.js:22:42 -getter-places.js:7:41 -getter-places.js:22:7
// expect: o x -getter-places.js:3:42 -getter-places.js:23:41 -getter-places.js:7:35 -getter-places.js:23:1
// expect: p x -getter-places.js:3:42 -getter-places.js:24:51 -getter-places.js:7:35 -getter-places.js:24:1
// expect: q x -getter-places.js:3:42 -getter-places.js:25:44 -getter-places.js:7:35 -getter-places.js:25:1
// expect: r x -getter-places.js:3:42 -getter-places.js:26:45 -getter-places.js:7:35 -getter-places.js:26:1
// expect: t x -getter-places.js:3:42 -getter-places.js:27:45 -getter-places.js:7:35 -getter-places.js:27:1
// expect: u x -getter-places.js:3:42 -getter-places.js:28:32 -getter-places.js:7:35 -getter-places.js:28:1
// expect: v x -getter-places.js:3:42 -getter-places.js:29:34 -getter-places.js:7:35 -getter-places.js:29:1
// expect: w x -getter-places.js:3:42 -getter-places.js:30:35 -getter-places.js:7:35 -getter-places.js:30:1
// expect: x x -getter-places.js:3:42 -getter-places.js:31:43 -getter-places.js:7:35 -getter-places.js:31:1
// expect: y x -getter-places.js:3:42 -getter-places.js:32:32 -getter-places.js:7:35 -getter-places.js:32:1
// expect: z x -getter-places.js:3:42 -getter-places.js:33:32 -getter-places.js:7:35 -getter-places.js:33:1
// expect: A x -getter-places.js:3:42 -getter-places.js:34:29 -getter-places.js:7:35 -getter-places.js:34:1
// expect: C x -getter-places.js:3:42 -getter-places.js:35:39 -getter-places.js:7:35 -getter-places.js:35:1
// expect: D x -getter-places.js:3:42 -getter-places.js:36:28 -getter-places.js:7:35 -getter-places.js:36:1
// expect: E x -getter-places.js:3:42 -getter-places.js:37:28 -getter-places.js:7:35 -getter-places.js:37:1
// expect: F x -getter-places.js:3:42 -getter-places.js:38:42 -getter-places.js:7:35 -getter-places.js:38:1
// expect: G x -getter-places.js:3:42 -getter-places.js:39:41 -getter-places.js:7:35 -getter-places.js:39:1
// expect: H x -getter-places.js:3:42 -getter-places.js:40:36 -getter-places.js:7:35 -getter-places.js:40:1
// expect: I x -getter-places.js:3:42 -getter-places.js:41:62 -getter-places.js:41:28 -getter-places.js:7:35 -getter-places.js:41:1
// expect: J x -getter-places.js:3:42 -getter-places.js:42:56 -getter-places.js:42:28 -getter-places.js:7:35 -getter-places.js:42:1
// expect: K x -getter-places.js:3:42 -getter-places.js:43:63 -getter-places.js:43:28 -getter-places.js:7:35 -getter-places.js:43:1
// expect: L th -getter-places.js:5:33 -getter-places.js:44:66 -getter-places.js:44:81 -getter-places.js:7:41 -getter-places.js:44:7
// expect: M th -getter-places.js:5:33 -getter-places.js:45:69 -getter-places.js:45:79 -getter-places.js:7:41 -getter-places.js:45:7
// expect: N x -getter-places.js:3:42 -getter-places.js:46:56 -getter-places.js:46:28 -getter-places.js:7:35 -getter-places.js:46:1
// expect: O th -getter-places.js:47:83 -getter-places.js:47:56 -getter-places.js:47:110 -getter-places.js:7:41 -getter-places.js:47:7
// expect: P th -getter-places.js:48:87 -getter-places.js:48:60 -getter-places.js:48:115 -getter-places.js:7:41 -getter-places.js:48:7
// expect: Q th -getter-places.js:49:84 -getter-places.js:49:56 -getter-places.js:49:111 -getter-places.js:7:41 -getter-places.js:49:7
// expect: R th -getter-places.js:5:33 -getter-places.js:50:56 -getter-places.js:50:72 -getter-places.js:7:41 -getter-places.js:50:7
// expect: S x -getter-places.js:3:42 -getter-places.js:51:63 -getter-places.js:51:28 -getter-places.js:7:35 -getter-places.js:51:1
// expect: T th -getter-places.js:5:33 -getter-places.js:52:28 -getter-places.js:7:41 -getter-places.js:52:7
// expect: U th -getter-places.js:53:56 -getter-places.js:53:28 -getter-places.js:7:41 -getter-places.js:53:7
// expect: V x -getter-places.js:54:46 -getter-places.js:7:35 -getter-places.js:54:1
// expect: ra th -getter-places.js:57:40 -getter-places.js:58:36 -getter-places.js:7:41 -getter-places.js:58:7
// expect: rb th -getter-places.js:57:40 -getter-places.js:59:39 -getter-places.js:7:41 -getter-places.js:59:7
// expect: rc th -getter-places.js:57:40 -getter-places.js:60:36 -getter-places.js:7:41 -getter-places.js:60:7
// expect: rd th -getter-places.js:5:33 -getter-places.js:61:45 -getter-places.js:7:35 -getter-places.js:61:1
// expect: re th -getter-places.js:57:40 -getter-places.js:62:46 -getter-places.js:7:35 -getter-places.js:62:1
// expect: rf th -getter-places.js:5:33 -getter-places.js:63:43 -getter-places.js:7:41 -getter-places.js:63:7
// expect: rg th -getter-places.js:57:40 -getter-places.js:64:27 -getter-places.js:7:41 -getter-places.js:64:7
// expect: rh th -getter-places.js:5:33 -getter-places.js:65:27 -getter-places.js:7:41 -getter-places.js:65:7
// expect: rj th -getter-places.js:5:33 -getter-places.js:66:33 -getter-places.js:7:41 -getter-places.js:66:7
// expect: rm th -getter-places.js:5:33 -getter-places.js:67:50 -getter-places.js:7:41 -getter-places.js:67:7
// expect: rn th -getter-places.js:57:40 -getter-places.js:68:57 -getter-places.js:7:41 -getter-places.js:68:7
// expect: ro th -getter-places.js:5:33 -getter-places.js:69:45 -getter-places.js:7:35 -getter-places.js:69:1
// expect: rp th -getter-places.js:57:40 -getter-places.js:70:35 -getter-places.js:7:41 -getter-places.js:70:7
// expect: rq th -getter-places.js:57:40 -getter-places.js:71:45 -getter-places.js:7:41 -getter-places.js:71:7
// expect: rr th -getter-places.js:57:40 -getter-places.js:72:42 -getter-places.js:7:41 -getter-places.js:72:7
// expect: rs th -getter-places.js:57:40 -getter-places.js:73:35 -getter-places.js:7:35 -getter-places.js:73:1
// as: node26
// expect: a x -getter-places.js:3:42 -getter-places.js:9:28 -getter-places.js:7:35 -getter-places.js:9:1
// expect: b x -getter-places.js:3:42 -getter-places.js:10:35 -getter-places.js:7:35 -getter-places.js:10:1
// expect: c x -getter-places.js:3:42 -getter-places.js:11:38 -getter-places.js:7:35 -getter-places.js:11:1
// expect: d x -getter-places.js:3:42 -getter-places.js:12:39 -getter-places.js:7:35 -getter-places.js:12:1
// expect: e x -getter-places.js:3:42 -getter-places.js:13:41 -getter-places.js:7:35 -getter-places.js:13:1
// expect: f th -getter-places.js:5:33 -getter-places.js:14:28 -getter-places.js:7:41 -getter-places.js:14:7
// expect: g th -getter-places.js:5:33 -getter-places.js:15:41 -getter-places.js:7:41 -getter-places.js:15:7
// expect: h th -getter-places.js:5:33 -getter-places.js:16:38 -getter-places.js:7:41 -getter-places.js:16:7
// expect: i th -getter-places.js:5:33 -getter-places.js:17:48 -getter-places.js:7:41 -getter-places.js:17:7
// expect: j th -getter-places.js:5:33 -getter-places.js:18:28 -getter-places.js:7:41 -getter-places.js:18:7
// expect: k x -getter-places.js:3:42 -getter-places.js:19:35 -getter-places.js:7:35 -getter-places.js:19:1
// expect: l th -getter-places.js:20:62 -getter-places.js:20:28 -getter-places.js:7:41 -getter-places.js:20:7
// expect: m th -getter-places.js:21:62 -getter-places.js:21:35 -getter-places.js:7:41 -getter-places.js:21:7
// expect: n th -getter-places.js:22:69 -getter-places.js:22:42 -getter-places.js:7:41 -getter-places.js:22:7
// expect: o x -getter-places.js:3:42 -getter-places.js:23:41 -getter-places.js:7:35 -getter-places.js:23:1
// expect: p x -getter-places.js:3:42 -getter-places.js:24:51 -getter-places.js:7:35 -getter-places.js:24:1
// expect: q x -getter-places.js:3:42 -getter-places.js:25:44 -getter-places.js:7:35 -getter-places.js:25:1
// expect: r x -getter-places.js:3:42 -getter-places.js:26:45 -getter-places.js:7:35 -getter-places.js:26:1
// expect: t x -getter-places.js:3:42 -getter-places.js:27:45 -getter-places.js:7:35 -getter-places.js:27:1
// expect: u x -getter-places.js:3:42 -getter-places.js:28:32 -getter-places.js:7:35 -getter-places.js:28:1
// expect: v x -getter-places.js:3:42 -getter-places.js:29:34 -getter-places.js:7:35 -getter-places.js:29:1
// expect: w x -getter-places.js:3:42 -getter-places.js:30:35 -getter-places.js:7:35 -getter-places.js:30:1
// expect: x x -getter-places.js:3:42 -getter-places.js:31:43 -getter-places.js:7:35 -getter-places.js:31:1
// expect: y x -getter-places.js:3:42 -getter-places.js:32:32 -getter-places.js:7:35 -getter-places.js:32:1
// expect: z x -getter-places.js:3:42 -getter-places.js:33:32 -getter-places.js:7:35 -getter-places.js:33:1
// expect: A x -getter-places.js:3:42 -getter-places.js:34:29 -getter-places.js:7:35 -getter-places.js:34:1
// expect: C x -getter-places.js:3:42 -getter-places.js:35:39 -getter-places.js:7:35 -getter-places.js:35:1
// expect: D x -getter-places.js:3:42 -getter-places.js:36:28 -getter-places.js:7:35 -getter-places.js:36:1
// expect: E x -getter-places.js:3:42 -getter-places.js:37:28 -getter-places.js:7:35 -getter-places.js:37:1
// expect: F x -getter-places.js:3:42 -getter-places.js:38:42 -getter-places.js:7:35 -getter-places.js:38:1
// expect: G x -getter-places.js:3:42 -getter-places.js:39:41 -getter-places.js:7:35 -getter-places.js:39:1
// expect: H x -getter-places.js:3:42 -getter-places.js:40:36 -getter-places.js:7:35 -getter-places.js:40:1
// expect: I x -getter-places.js:3:42 -getter-places.js:41:62 -getter-places.js:41:28 -getter-places.js:7:35 -getter-places.js:41:1
// expect: J x -getter-places.js:3:42 -getter-places.js:42:56 -getter-places.js:42:28 -getter-places.js:7:35 -getter-places.js:42:1
// expect: K x -getter-places.js:3:42 -getter-places.js:43:63 -getter-places.js:43:28 -getter-places.js:7:35 -getter-places.js:43:1
// expect: L th -getter-places.js:5:33 -getter-places.js:44:66 -getter-places.js:44:81 -getter-places.js:7:41 -getter-places.js:44:7
// expect: M th -getter-places.js:5:33 -getter-places.js:45:69 -getter-places.js:45:79 -getter-places.js:7:41 -getter-places.js:45:7
// expect: N x -getter-places.js:3:42 -getter-places.js:46:56 -getter-places.js:46:28 -getter-places.js:7:35 -getter-places.js:46:1
// expect: O th -getter-places.js:47:83 -getter-places.js:47:56 -getter-places.js:47:110 -getter-places.js:7:41 -getter-places.js:47:7
// expect: P th -getter-places.js:48:87 -getter-places.js:48:60 -getter-places.js:48:115 -getter-places.js:7:41 -getter-places.js:48:7
// expect: Q th -getter-places.js:49:84 -getter-places.js:49:56 -getter-places.js:49:111 -getter-places.js:7:41 -getter-places.js:49:7
// expect: R th -getter-places.js:5:33 -getter-places.js:50:56 -getter-places.js:50:72 -getter-places.js:7:41 -getter-places.js:50:7
// expect: S x -getter-places.js:3:42 -getter-places.js:51:63 -getter-places.js:51:28 -getter-places.js:7:35 -getter-places.js:51:1
// expect: T th -getter-places.js:5:33 -getter-places.js:52:28 -getter-places.js:7:41 -getter-places.js:52:7
// expect: U th -getter-places.js:53:56 -getter-places.js:53:28 -getter-places.js:7:41 -getter-places.js:53:7
// expect: V x -getter-places.js:54:46 -getter-places.js:7:35 -getter-places.js:54:1
// expect: ra th -getter-places.js:57:40 -getter-places.js:58:36 -getter-places.js:7:41 -getter-places.js:58:7
// expect: rb th -getter-places.js:57:40 -getter-places.js:59:39 -getter-places.js:7:41 -getter-places.js:59:7
// expect: rc th -getter-places.js:57:40 -getter-places.js:60:36 -getter-places.js:7:41 -getter-places.js:60:7
// expect: rd th -getter-places.js:5:33 -getter-places.js:61:45 -getter-places.js:7:35 -getter-places.js:61:1
// expect: re th -getter-places.js:57:40 -getter-places.js:62:46 -getter-places.js:7:35 -getter-places.js:62:1
// expect: rf th -getter-places.js:5:33 -getter-places.js:63:43 -getter-places.js:7:41 -getter-places.js:63:7
// expect: rg th -getter-places.js:57:40 -getter-places.js:64:27 -getter-places.js:7:41 -getter-places.js:64:7
// expect: rh th -getter-places.js:5:33 -getter-places.js:65:27 -getter-places.js:7:41 -getter-places.js:65:7
// expect: rj th -getter-places.js:5:33 -getter-places.js:66:33 -getter-places.js:7:41 -getter-places.js:66:7
// expect: rm th -getter-places.js:5:33 -getter-places.js:67:50 -getter-places.js:7:41 -getter-places.js:67:7
// expect: rn th -getter-places.js:57:40 -getter-places.js:68:57 -getter-places.js:7:41 -getter-places.js:68:7
// expect: ro th -getter-places.js:5:33 -getter-places.js:69:45 -getter-places.js:7:35 -getter-places.js:69:1
// expect: rp th -getter-places.js:57:40 -getter-places.js:70:35 -getter-places.js:7:41 -getter-places.js:70:7
// expect: rq th -getter-places.js:57:40 -getter-places.js:71:45 -getter-places.js:7:41 -getter-places.js:71:7
// expect: rr th -getter-places.js:57:40 -getter-places.js:72:42 -getter-places.js:7:41 -getter-places.js:72:7
// expect: rs th -getter-places.js:57:40 -getter-places.js:73:35 -getter-places.js:7:35 -getter-places.js:73:1
