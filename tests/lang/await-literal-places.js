// What of an object literal has a position in V8: await calls the getter.
const where = e => (e.stack.split("\n").filter(l => l.includes("await-literal-places.js")).map(l => l.slice(l.indexOf("await-literal-places.js") + 23).split(")")[0]).join(" "));
const thrower = () => { throw new Error('x'); };
const th = { get then() { throw new Error('th'); } };
const k = 'kk';
const t = async (name, f) => { try { await f(); } catch (e) { console.log(name, where(e)); } };
(async () => {
await t('a', async () => { await { then: null, get then() { thrower(); } }; });
await t('b', async () => { await { [k]() { }, get then() { thrower(); } }; });
await t('c', async () => { await { [k]: 1, get then() { thrower(); } }; });
await t('d', async () => { await { [k + 1]: 1, get then() { thrower(); } }; });
await t('e', async () => { await { get then() { thrower(); }, [Symbol.iterator]() {} }; });
await t('f', async () => { await { get then() { thrower(); }, [Symbol.iterator]: () => 1 }; });
await t('g', async () => { await { get then() { thrower(); }, [Symbol.iterator]: k }; });
await t('h', async () => { await { get then() { thrower(); }, async [Symbol.iterator]() {} }; });
await t('i', async () => { await { get then() { thrower(); }, *[Symbol.iterator]() {} }; });
await t('j', async () => { await { get then() { thrower(); }, get [Symbol.iterator]() { } }; });
await t('k', async () => { await { get then() { thrower(); }, f() { } }; });
await t('l', async () => { await { get then() { thrower(); }, f: function () { } }; });
await t('m', async () => { await { get then() { thrower(); }, f: k }; });
await t('n', async () => { await { get then() { thrower(); }, k }; });
await t('o', async () => { await { get then() { thrower(); }, ...k }; });
await t('p', async () => { await { get then() { thrower(); }, 5: k }; });
await t('q', async () => { await { get then() { thrower(); }, 5() {} }; });
await t('r', async () => { await { get then() { thrower(); }, f() { return super.x; } }; });
await t('s', async () => { await Object.assign({}, { get then() { thrower(); } }); });
await t('t', async () => { await Object.create({ get then() { thrower(); } }); });
await t('u', async () => { await new (class { get then() { thrower(); } })(); });
await t('v', async () => { await (x => th)(); });
await t('w', async () => { await [th][0]; });
await t('x', async () => { const o = { th }; await o.th; });
await t('y', async () => { await (k ? th : 1); });
await t('z', async () => { await (k && th); });
await t('A', async () => { let y; await (y = th); });
await t('B', async () => { let y = { }; await (y.x = th); });
await t('D', async () => { return { [k]: 1, get then() { thrower(); } }; });
await t('E', async () => { return { get then() { thrower(); } , async *[Symbol.iterator]() {}}; });
await t('F', async () => { await (class { static get then() { thrower(); } }); });
await t('G', async () => { await (class { static get then() { thrower(); } static [k]() {} }); });
await t('H', async () => { await Object.assign(function () { }, { then() { thrower(); } }); });
})();

// expect: a :3:31 :8:61 :8:28 :6:44 :8:7 :41:3
// expect: b :3:31 :9:60 :9:47 :6:44 :9:7
// expect: c :3:31 :10:57 :10:44 :6:44 :10:7
// expect: d :3:31 :11:61 :11:48 :6:44 :11:7
// expect: e :3:31 :12:49 :12:63 :6:44 :12:7
// expect: f :3:31 :13:49 :13:82 :6:44 :13:7
// expect: g :3:31 :14:49 :14:82 :6:44 :14:7
// expect: h :3:31 :15:49 :15:63 :6:44 :15:7
// expect: i :3:31 :16:49 :16:63 :6:44 :16:7
// expect: j :3:31 :17:49 :17:63 :6:44 :17:7
// expect: k :3:31 :18:49 :18:63 :6:44 :18:7
// expect: l :3:31 :19:49 :19:66 :6:44 :19:7
// expect: m :3:31 :20:49 :20:66 :6:44 :20:7
// expect: n :3:31 :21:49 :21:63 :6:44 :21:7
// expect: o :3:31 :22:49 :22:66 :6:44 :22:7
// expect: p :3:31 :23:49 :23:66 :6:44 :23:7
// expect: q :3:31 :24:49 :24:63 :6:44 :24:7
// expect: r :3:31 :25:49 :25:63 :6:44 :25:7
// expect: s :3:31 :26:67 :26:41 :6:44 :26:7
// expect: t :3:31 :27:63 :27:41 :6:44 :27:7
// expect: u :3:31 :28:60 :28:34 :6:44 :28:7
// expect: v :4:33 :29:43 :6:44 :29:7
// expect: w :4:33 :30:38 :6:44 :30:7
// expect: x :4:33 :31:54 :6:44 :31:7
// expect: y :4:33 :32:39 :6:44 :32:7
// expect: z :4:33 :33:40 :6:44 :33:7
// expect: A :4:33 :34:44 :6:44 :34:7
// expect: B :4:33 :35:52 :6:44 :35:7
// expect: D :3:31 :36:58 :36:45 :6:44 :36:7
// expect: E :3:31 :37:50 :37:65 :6:44 :37:7
// expect: F :3:31 :38:63 :38:28 :6:44 :38:7
// expect: G :3:31 :39:63 :39:84 :6:44 :39:7
// expect: H :3:31 :40:76
// as: node12
// expect: a :3:31 :8:61 :8:28 :6:44 :8:7 :41:3
// expect: b :3:31 :9:60 :9:47 :6:44 :9:7
// expect: c :3:31 :10:57 :10:44 :6:44 :10:7
// expect: d :3:31 :11:61 :11:48 :6:44 :11:7
// expect: e :3:31 :12:49 :12:63 :6:44 :12:7
// expect: f :3:31 :13:49 :13:82 :6:44 :13:7
// expect: g :3:31 :14:49 :14:82 :6:44 :14:7
// expect: h :3:31 :15:49 :15:63 :6:44 :15:7
// expect: i :3:31 :16:49 :16:63 :6:44 :16:7
// expect: j :3:31 :17:49 :17:63 :6:44 :17:7
// expect: k :3:31 :18:49 :18:63 :6:44 :18:7
// expect: l :3:31 :19:49 :19:66 :6:44 :19:7
// expect: m :3:31 :20:49 :20:66 :6:44 :20:7
// expect: n :3:31 :21:49 :21:63 :6:44 :21:7
// expect: o :3:31 :22:49 :22:66 :6:44 :22:7
// expect: p :3:31 :23:49 :23:66 :6:44 :23:7
// expect: q :3:31 :24:49 :24:63 :6:44 :24:7
// expect: r :3:31 :25:49 :25:63 :6:44 :25:7
// expect: s :3:31 :26:67 :26:41 :6:44 :26:7
// expect: t :3:31 :27:63 :27:41 :6:44 :27:7
// expect: u :3:31 :28:60 :28:34 :6:44 :28:7
// expect: v :4:33 :29:43 :6:44 :29:7
// expect: w :4:33 :30:38 :6:44 :30:7
// expect: x :4:33 :31:54 :6:44 :31:7
// expect: y :4:33 :32:39 :6:44 :32:7
// expect: z :4:33 :33:40 :6:44 :33:7
// expect: A :4:33 :34:44 :6:44 :34:7
// expect: B :4:33 :35:52 :6:44 :35:7
// expect: D :3:31 :36:58 :36:45 :6:44 :36:7
// expect: E :3:31 :37:50 :37:65 :6:44 :37:7
// expect: F :3:31 :38:63 :38:28 :6:44 :38:7
// expect: G :3:31 :39:63 :39:84 :6:44 :39:7
// expect: H :3:31 :40:76
// as: node16
// expect: a :3:31 :8:61 :8:28 :6:44 :8:7 :41:3
// expect: b :3:31 :9:60 :9:47 :6:44 :9:7
// expect: c :3:31 :10:57 :10:44 :6:44 :10:7
// expect: d :3:31 :11:61 :11:48 :6:44 :11:7
// expect: e :3:31 :12:49 :12:63 :6:44 :12:7
// expect: f :3:31 :13:49 :13:82 :6:44 :13:7
// expect: g :3:31 :14:49 :14:82 :6:44 :14:7
// expect: h :3:31 :15:49 :15:63 :6:44 :15:7
// expect: i :3:31 :16:49 :16:63 :6:44 :16:7
// expect: j :3:31 :17:49 :17:63 :6:44 :17:7
// expect: k :3:31 :18:49 :18:63 :6:44 :18:7
// expect: l :3:31 :19:49 :19:66 :6:44 :19:7
// expect: m :3:31 :20:49 :20:66 :6:44 :20:7
// expect: n :3:31 :21:49 :21:63 :6:44 :21:7
// expect: o :3:31 :22:49 :22:66 :6:44 :22:7
// expect: p :3:31 :23:49 :23:66 :6:44 :23:7
// expect: q :3:31 :24:49 :24:63 :6:44 :24:7
// expect: r :3:31 :25:49 :25:63 :6:44 :25:7
// expect: s :3:31 :26:67 :26:41 :6:44 :26:7
// expect: t :3:31 :27:63 :27:41 :6:44 :27:7
// expect: u :3:31 :28:60 :28:34 :6:44 :28:7
// expect: v :4:33 :29:43 :6:44 :29:7
// expect: w :4:33 :30:38 :6:44 :30:7
// expect: x :4:33 :31:54 :6:44 :31:7
// expect: y :4:33 :32:39 :6:44 :32:7
// expect: z :4:33 :33:40 :6:44 :33:7
// expect: A :4:33 :34:44 :6:44 :34:7
// expect: B :4:33 :35:52 :6:44 :35:7
// expect: D :3:31 :36:58 :36:45 :6:44 :36:7
// expect: E :3:31 :37:50 :37:65 :6:44 :37:7
// expect: F :3:31 :38:63 :38:28 :6:44 :38:7
// expect: G :3:31 :39:63 :39:84 :6:44 :39:7
// expect: H :3:31 :40:76
// as: node26
// expect: a :3:31 :8:61 :8:28 :6:44 :8:7 :41:3
// expect: b :3:31 :9:60 :9:47 :6:44 :9:7
// expect: c :3:31 :10:57 :10:44 :6:44 :10:7
// expect: d :3:31 :11:61 :11:48 :6:44 :11:7
// expect: e :3:31 :12:49 :12:63 :6:44 :12:7
// expect: f :3:31 :13:49 :13:82 :6:44 :13:7
// expect: g :3:31 :14:49 :14:82 :6:44 :14:7
// expect: h :3:31 :15:49 :15:63 :6:44 :15:7
// expect: i :3:31 :16:49 :16:63 :6:44 :16:7
// expect: j :3:31 :17:49 :17:63 :6:44 :17:7
// expect: k :3:31 :18:49 :18:63 :6:44 :18:7
// expect: l :3:31 :19:49 :19:66 :6:44 :19:7
// expect: m :3:31 :20:49 :20:66 :6:44 :20:7
// expect: n :3:31 :21:49 :21:63 :6:44 :21:7
// expect: o :3:31 :22:49 :22:66 :6:44 :22:7
// expect: p :3:31 :23:49 :23:66 :6:44 :23:7
// expect: q :3:31 :24:49 :24:63 :6:44 :24:7
// expect: r :3:31 :25:49 :25:63 :6:44 :25:7
// expect: s :3:31 :26:67 :26:41 :6:44 :26:7
// expect: t :3:31 :27:63 :27:41 :6:44 :27:7
// expect: u :3:31 :28:60 :28:34 :6:44 :28:7
// expect: v :4:33 :29:43 :6:44 :29:7
// expect: w :4:33 :30:38 :6:44 :30:7
// expect: x :4:33 :31:54 :6:44 :31:7
// expect: y :4:33 :32:39 :6:44 :32:7
// expect: z :4:33 :33:40 :6:44 :33:7
// expect: A :4:33 :34:44 :6:44 :34:7
// expect: B :4:33 :35:52 :6:44 :35:7
// expect: D :3:31 :36:58 :36:45 :6:44 :36:7
// expect: E :3:31 :37:50 :37:65 :6:44 :37:7
// expect: F :3:31 :38:63 :38:28 :6:44 :38:7
// expect: G :3:31 :39:63 :39:84 :6:44 :39:7
// expect: H :3:31 :40:76 :40:28 :6:38 :40:1
