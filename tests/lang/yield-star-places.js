// Where V8 says a yield* calls its iterator's methods.
const where = e => (e.stack.split("\n").filter(l => l.includes("yield-star-places.js")).map(l => l.slice(l.indexOf("yield-star-places.js") + 20).split(")")[0]).join(" "));
const thrower = () => { throw new Error('x'); };
const it = (o) => ({ [Symbol.iterator]() { return Object.assign({ next() { return { value: 1, done: false }; } }, o); } });
const ait = (o) => ({ [Symbol.asyncIterator]() { return Object.assign({ next() { return { value: 1, done: false }; } }, o); } });
const sync = (name, f, how) => { try { const g = f(); g.next(); console.log(name, g[how](5)); } catch (e) { console.log(name, e.message, where(e)); } };
for (const how of ['next', 'return', 'throw']) {
  sync(how + 1, function* () { yield* it({ [how]: thrower }); }, how);
  sync(how + 2, function* () { const x = yield* it({ [how]: thrower }); }, how);
  sync(how + 3, function* () { console.log(yield* it({ [how]: () => 5 })); }, how);
  sync(how + 4, function* () { const a = it({ [how]() { return { get done() { return thrower(); } }; } }); const x = [yield* a]; }, how);
  sync(how + 5, function* () { const a = it({ [how]() { return { done: true, get value() { return thrower(); } }; } }); console.log(1, yield* a); }, how);
  sync(how + 6, function* () { const a = it({ get [how]() { return thrower(); } }); console.log(1, yield* a); }, how);
  sync(how + 8, function* () { const a = it({ }); console.log(1, yield* a); }, how);
}
const async = async (name, f, how) => { try { const g = f(); await g.next(); console.log(name, await g[how](5)); } catch (e) { console.log(name, e.message, where(e)); } };
(async () => {
for (const how of ['next', 'return', 'throw']) {
  await async('a' + how + 1, async function* () { yield* ait({ [how]: thrower }); }, how);
  await async('a' + how + 2, async function* () { const x = yield* ait({ [how]: thrower }); }, how);
  await async('a' + how + 3, async function* () { console.log(yield* ait({ [how]: () => 5 })); }, how);
  await async('a' + how + 4, async function* () { const a = ait({ [how]() { return { get done() { return thrower(); } }; } }); const x = [yield* a]; }, how);
  await async('a' + how + 5, async function* () { const a = ait({ [how]() { return { done: true, get value() { return thrower(); } }; } }); console.log(1, yield* a); }, how);
  await async('a' + how + 6, async function* () { const a = ait({ get [how]() { return thrower(); } }); console.log(1, yield* a); }, how);
  await async('a' + how + 8, async function* () { const a = ait({ }); console.log(1, yield* a); }, how);
  await async('a' + how + 9, async function* () { const a = ait({ async [how]() { await 1; thrower(); } }); console.log(1, yield* a); }, how);
  await async('a' + how + 10, async function* () { const a = ait({ async [how]() { await 1; thrower(); } }); yield* a; }, how);
  await async('a' + how + 11, async function* () { yield* [1, thrower()]; }, how);
  await async('a' + how + 12, async function* () { yield* it({ [how]: thrower }); }, how);
  await async('a' + how + 13, async function* () { yield* ait({ return() { thrower() } }); }, how);
}
})();

// expect: next1 x :3:31 :8:39 :6:57 :8:3
// expect: next2 x :3:31 :9:49 :6:57 :9:3
// expect: next3 Iterator result 5 is not an object :10:51 :6:57 :10:3
// expect: next4 x :3:31 :11:86 :11:126 :6:57 :11:3
// expect: next5 x :3:31 :12:99 :12:136 :6:57 :12:3
// expect: next6 x :3:31 :13:68 :4:58 :13:107 :6:57 :13:3
// expect: next8 { value: 1, done: false }
// expect: return1 x :3:31 :8:39 :6:89 :8:3
// expect: return2 x :3:31 :9:49 :6:89 :9:3
// expect: return3 Iterator result 5 is not an object :10:51 :6:89 :10:3
// expect: return4 x :3:31 :11:86 :11:126 :6:89 :11:3
// expect: return5 x :3:31 :12:99 :12:136 :6:89 :12:3
// expect: return6 x :3:31 :13:68 :4:58 :13:107 :6:57 :13:3
// expect: return8 { value: 5, done: true }
// expect: throw1 x :3:31 :8:39 :6:89 :8:3
// expect: throw2 x :3:31 :9:49 :6:89 :9:3
// expect: throw3 Iterator result 5 is not an object :10:51 :6:89 :10:3
// expect: throw4 x :3:31 :11:86 :11:126 :6:89 :11:3
// expect: throw5 x :3:31 :12:99 :12:136 :6:89 :12:3
// expect: throw6 x :3:31 :13:68 :4:58 :13:107 :6:57 :13:3
// expect: throw8 The iterator does not provide a 'throw' method. :14:73 :6:89 :14:3
// expect: anext1 x :3:31 :19:58 :16:70 :19:9 :32:3
// expect: anext2 x :3:31 :20:68 :16:70 :20:9
// expect: anext3 Iterator result 5 is not an object :21:63 :16:62 :21:3
// expect: anext4 x :3:31 :22:106 :22:139 :16:62 :22:3
// expect: anext5 x :3:31 :23:119 :23:156 :16:62 :23:3
// expect: anext6 x :3:31 :24:88 :5:64 :24:127 :16:70 :24:9
// expect: anext8 { value: 1, done: false }
// expect: anext9 x :3:31 :26:92 :26:124 :16:62 :26:3
// expect: anext10 x :3:31 :27:93 :27:110 :16:62 :27:3
// expect: anext11 x :3:31 :28:63 :16:70 :28:9
// expect: anext12 x :3:31 :29:59 :16:70 :29:9
// expect: anext13 { value: 1, done: false }
// expect: areturn1 x :3:31 :19:58
// expect: areturn2 x :3:31 :20:68
// expect: areturn3 Iterator result 5 is not an object :21:63 :16:96 :21:3
// expect: areturn4 x :3:31 :22:106 :22:139 :16:96 :22:3
// expect: areturn5 x :3:31 :23:119 :23:156 :16:96 :23:3
// expect: areturn6 x :3:31 :24:88 :5:64 :24:127 :16:70 :24:9
// expect: areturn8 { value: 5, done: true }
// expect: areturn9 x :3:31 :26:92 :26:124 :16:96 :26:3
// expect: areturn10 x :3:31 :27:93 :27:110 :16:96 :27:3
// expect: areturn11 x :3:31 :28:63 :16:70 :28:9
// expect: areturn12 x :3:31 :29:59
// expect: areturn13 x :3:31 :30:76 :30:59
// expect: athrow1 x :3:31 :19:51 :16:108 :19:3
// expect: athrow2 x :3:31 :20:61 :16:108 :20:3
// expect: athrow3 Iterator result 5 is not an object :21:63 :16:96 :21:3
// expect: athrow4 x :3:31 :22:106 :22:139 :16:96 :22:3
// expect: athrow5 x :3:31 :23:119 :23:156 :16:96 :23:3
// expect: athrow6 x :3:31 :24:88 :5:64 :24:127 :16:70 :24:9
// expect: athrow8 The iterator does not provide a 'throw' method. :25:86 :16:108 :25:3
// expect: athrow9 x :3:31 :26:92 :26:124 :16:96 :26:3
// expect: athrow10 x :3:31 :27:93 :27:110 :16:96 :27:3
// expect: athrow11 x :3:31 :28:63 :16:70 :28:9
// expect: athrow12 x :3:31 :29:52 :16:108 :29:3
// expect: athrow13 x :3:31 :30:76 :30:52 :16:108 :30:3
// as: node26
// expect: next1 x :3:31 :8:39 :6:57 :8:3
// expect: next2 x :3:31 :9:49 :6:57 :9:3
// expect: next3 Iterator result 5 is not an object :10:51 :6:57 :10:3
// expect: next4 x :3:31 :11:86 :11:126 :6:57 :11:3
// expect: next5 x :3:31 :12:99 :12:136 :6:57 :12:3
// expect: next6 x :3:31 :13:68 :4:58 :13:107 :6:57 :13:3
// expect: next8 { value: 1, done: false }
// expect: return1 x :3:31 :8:39 :6:89 :8:3
// expect: return2 x :3:31 :9:49 :6:89 :9:3
// expect: return3 Iterator result 5 is not an object :10:51 :6:89 :10:3
// expect: return4 x :3:31 :11:86 :11:126 :6:89 :11:3
// expect: return5 x :3:31 :12:99 :12:136 :6:89 :12:3
// expect: return6 x :3:31 :13:68 :4:58 :13:107 :6:57 :13:3
// expect: return8 { value: 5, done: true }
// expect: throw1 x :3:31 :8:39 :6:89 :8:3
// expect: throw2 x :3:31 :9:49 :6:89 :9:3
// expect: throw3 Iterator result 5 is not an object :10:51 :6:89 :10:3
// expect: throw4 x :3:31 :11:86 :11:126 :6:89 :11:3
// expect: throw5 x :3:31 :12:99 :12:136 :6:89 :12:3
// expect: throw6 x :3:31 :13:68 :4:58 :13:107 :6:57 :13:3
// expect: throw8 The iterator does not provide a 'throw' method. :14:73 :6:89 :14:3
// expect: anext1 x :3:31 :19:58 :16:70 :19:9 :32:3
// expect: anext2 x :3:31 :20:68 :16:70 :20:9
// expect: anext3 Iterator result 5 is not an object :21:63 :16:62 :21:3
// expect: anext4 x :3:31 :22:106 :22:139 :16:62 :22:3
// expect: anext5 x :3:31 :23:119 :23:156 :16:62 :23:3
// expect: anext6 x :3:31 :24:88 :5:64 :24:127 :16:70 :24:9
// expect: anext8 { value: 1, done: false }
// expect: anext9 x :3:31 :26:92 :26:124 :16:62 :26:3
// expect: anext10 x :3:31 :27:93 :27:110 :16:62 :27:3
// expect: anext11 x :3:31 :28:63 :16:70 :28:9
// expect: anext12 x :3:31 :29:59 :16:70 :29:9
// expect: anext13 { value: 1, done: false }
// expect: areturn1 x :3:31 :19:58
// expect: areturn2 x :3:31 :20:68
// expect: areturn3 Iterator result 5 is not an object :21:63 :16:96 :21:3
// expect: areturn4 x :3:31 :22:106 :22:139 :16:96 :22:3
// expect: areturn5 x :3:31 :23:119 :23:156 :16:96 :23:3
// expect: areturn6 x :3:31 :24:88 :5:64 :24:127 :16:70 :24:9
// expect: areturn8 { value: 5, done: true }
// expect: areturn9 x :3:31 :26:92 :26:124 :16:96 :26:3
// expect: areturn10 x :3:31 :27:93 :27:110 :16:96 :27:3
// expect: areturn11 x :3:31 :28:63 :16:70 :28:9
// expect: areturn12 x :3:31 :29:59
// expect: areturn13 x :3:31 :30:76 :30:59
// expect: athrow1 x :3:31 :19:51 :16:108 :19:3
// expect: athrow2 x :3:31 :20:61 :16:108 :20:3
// expect: athrow3 Iterator result 5 is not an object :21:63 :16:96 :21:3
// expect: athrow4 x :3:31 :22:106 :22:139 :16:96 :22:3
// expect: athrow5 x :3:31 :23:119 :23:156 :16:96 :23:3
// expect: athrow6 x :3:31 :24:88 :5:64 :24:127 :16:70 :24:9
// expect: athrow8 The iterator does not provide a 'throw' method. :25:86 :16:108 :25:3
// expect: athrow9 x :3:31 :26:92 :26:124 :16:96 :26:3
// expect: athrow10 x :3:31 :27:93 :27:110 :16:96 :27:3
// expect: athrow11 x :3:31 :28:63 :16:70 :28:9
// expect: athrow12 x :3:31 :29:52 :16:108 :29:3
// expect: athrow13 x :3:31 :30:76 :30:52 :16:108 :30:3
