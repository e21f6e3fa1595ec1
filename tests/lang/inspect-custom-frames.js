// An object that shows itself stands above the functions that format what it
// lies in, and above those of console and util that were called.
'use strict';
const util = require('util');

const key = util.inspect.custom || Symbol.for('nodejs.util.inspect.custom');
const shown = {
	[key]() {
		const lines = new Error('x').stack.split('\n').slice(2);

		return lines.slice(0, lines.findIndex(l =>
			l.includes('inspect-custom'))).join('\n');
	}
};

const ways = [v => ({ v }), v => [v], v => new Set([v]), v => new Map([[v, 1]]),
	v => new Map([[1, v]]), v => Promise.resolve(v), v => ({ a: { v } })];

console.log(util.inspect(shown));
for (const way of ways)
	console.log(util.inspect(way(shown)));
console.log(util.format(shown));
console.log(shown);
console.info(shown);
console.debug(shown);
console.error(shown);
console.warn(shown);

// expect:     at formatValue (node:internal/util/inspect:897:19)
// expect:     at Object.inspect (node:internal/util/inspect:409:10)
// expect: {
// expect:   v:     at formatValue (node:internal/util/inspect:897:19)
// expect:       at formatProperty (node:internal/util/inspect:2276:11)
// expect:       at formatRaw (node:internal/util/inspect:1169:9)
// expect:       at formatValue (node:internal/util/inspect:932:10)
// expect:       at Object.inspect (node:internal/util/inspect:409:10)
// expect: }
// expect: [
// expect:       at formatValue (node:internal/util/inspect:897:19)
// expect:       at formatProperty (node:internal/util/inspect:2276:11)
// expect:       at formatArray (node:internal/util/inspect:2090:32)
// expect:       at formatRaw (node:internal/util/inspect:1153:14)
// expect:       at formatValue (node:internal/util/inspect:932:10)
// expect:       at Object.inspect (node:internal/util/inspect:409:10)
// expect: ]
// expect: Set(1) {
// expect:       at formatValue (node:internal/util/inspect:897:19)
// expect:       at formatSet (node:internal/util/inspect:2123:32)
// expect:       at formatRaw (node:internal/util/inspect:1153:14)
// expect:       at formatValue (node:internal/util/inspect:932:10)
// expect:       at Object.inspect (node:internal/util/inspect:409:10)
// expect: }
// expect: Map(1) {
// expect:       at formatValue (node:internal/util/inspect:897:19)
// expect:       at formatMap (node:internal/util/inspect:2144:10)
// expect:       at formatRaw (node:internal/util/inspect:1153:14)
// expect:       at formatValue (node:internal/util/inspect:932:10)
// expect:       at Object.inspect (node:internal/util/inspect:409:10) => 1
// expect: }
// expect: Map(1) {
// expect:   1 =>     at formatValue (node:internal/util/inspect:897:19)
// expect:       at formatMap (node:internal/util/inspect:2144:50)
// expect:       at formatRaw (node:internal/util/inspect:1153:14)
// expect:       at formatValue (node:internal/util/inspect:932:10)
// expect:       at Object.inspect (node:internal/util/inspect:409:10)
// expect: }
// expect: Promise {
// expect:       at formatValue (node:internal/util/inspect:897:19)
// expect:       at formatPromise (node:internal/util/inspect:2247:17)
// expect:       at formatRaw (node:internal/util/inspect:1153:14)
// expect:       at formatValue (node:internal/util/inspect:932:10)
// expect:       at Object.inspect (node:internal/util/inspect:409:10)
// expect: }
// expect: {
// expect:   a: {
// expect:     v:     at formatValue (node:internal/util/inspect:897:19)
// expect:         at formatProperty (node:internal/util/inspect:2276:11)
// expect:         at formatRaw (node:internal/util/inspect:1169:9)
// expect:         at formatValue (node:internal/util/inspect:932:10)
// expect:         at formatProperty (node:internal/util/inspect:2276:11)
// expect:         at formatRaw (node:internal/util/inspect:1169:9)
// expect:         at formatValue (node:internal/util/inspect:932:10)
// expect:         at Object.inspect (node:internal/util/inspect:409:10)
// expect:   }
// expect: }
// expect:     at formatValue (node:internal/util/inspect:897:19)
// expect:     at inspect (node:internal/util/inspect:409:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2643:40)
// expect:     at Object.format (node:internal/util/inspect:2500:10)
// expect:     at formatValue (node:internal/util/inspect:897:19)
// expect:     at inspect (node:internal/util/inspect:409:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2643:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2505:10)
// expect:     at console.value (node:internal/console/constructor:349:14)
// expect:     at console.log (node:internal/console/constructor:405:61)
// expect:     at formatValue (node:internal/util/inspect:897:19)
// expect:     at inspect (node:internal/util/inspect:409:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2643:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2505:10)
// expect:     at console.value (node:internal/console/constructor:349:14)
// expect:     at console.info (node:internal/console/constructor:412:61)
// expect:     at formatValue (node:internal/util/inspect:897:19)
// expect:     at inspect (node:internal/util/inspect:409:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2643:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2505:10)
// expect:     at console.value (node:internal/console/constructor:349:14)
// expect:     at console.debug (node:internal/console/constructor:419:61)
// expect error:     at formatValue (node:internal/util/inspect:897:19)
// expect error:     at inspect (node:internal/util/inspect:409:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2643:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2505:10)
// expect error:     at console.value (node:internal/console/constructor:366:14)
// expect error:     at console.error (node:internal/console/constructor:433:61)
// expect error:     at formatValue (node:internal/util/inspect:897:19)
// expect error:     at inspect (node:internal/util/inspect:409:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2643:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2505:10)
// expect error:     at console.value (node:internal/console/constructor:366:14)
// expect error:     at console.warn (node:internal/console/constructor:426:61)
// as: node8
// expect:     at formatValue (util.js:399:38)
// expect:     at Object.inspect (util.js:293:10)
// expect: { v:     at formatValue (util.js:399:38)
// expect:     at formatProperty (util.js:800:11)
// expect:     at formatObject (util.js:616:17)
// expect:     at formatValue (util.js:578:18)
// expect:     at Object.inspect (util.js:293:10) }
// expect: [     at formatValue (util.js:399:38)
// expect:     at formatProperty (util.js:800:11)
// expect:     at formatArray (util.js:698:17)
// expect:     at formatValue (util.js:578:18)
// expect:     at Object.inspect (util.js:293:10) ]
// expect: Set {
// expect:       at formatValue (util.js:399:38)
// expect:     at formatSet (util.js:740:19)
// expect:     at formatValue (util.js:578:18)
// expect:     at Object.inspect (util.js:293:10) }
// expect: Map {
// expect:       at formatValue (util.js:399:38)
// expect:     at formatMap (util.js:756:22)
// expect:     at formatValue (util.js:578:18)
// expect:     at Object.inspect (util.js:293:10) => 1 }
// expect: Map {
// expect:   1 =>     at formatValue (util.js:399:38)
// expect:     at formatMap (util.js:757:7)
// expect:     at formatValue (util.js:578:18)
// expect:     at Object.inspect (util.js:293:10) }
// expect: Promise {
// expect:       at formatValue (util.js:399:38)
// expect:     at formatPromise (util.js:784:17)
// expect:     at formatValue (util.js:578:18)
// expect:     at Object.inspect (util.js:293:10) }
// expect: { a: 
// expect:    { v:     at formatValue (util.js:399:38)
// expect:     at formatProperty (util.js:800:11)
// expect:     at formatObject (util.js:616:17)
// expect:     at formatValue (util.js:578:18)
// expect:     at formatProperty (util.js:800:11)
// expect:     at formatObject (util.js:616:17)
// expect:     at formatValue (util.js:578:18)
// expect:     at Object.inspect (util.js:293:10) } }
// expect:     at formatValue (util.js:399:38)
// expect:     at inspect (util.js:293:10)
// expect:     at Object.format (util.js:160:12)
// expect:     at formatValue (util.js:399:38)
// expect:     at inspect (util.js:293:10)
// expect:     at format (util.js:160:12)
// expect:     at Console.log (console.js:130:21)
// expect:     at formatValue (util.js:399:38)
// expect:     at inspect (util.js:293:10)
// expect:     at format (util.js:160:12)
// expect:     at Console.log (console.js:130:21)
// expect:     at formatValue (util.js:399:38)
// expect:     at inspect (util.js:293:10)
// expect:     at format (util.js:160:12)
// expect:     at Console.log (console.js:130:21)
// expect error:     at formatValue (util.js:399:38)
// expect error:     at inspect (util.js:293:10)
// expect error:     at format (util.js:160:12)
// expect error:     at Console.warn (console.js:145:21)
// expect error:     at formatValue (util.js:399:38)
// expect error:     at inspect (util.js:293:10)
// expect error:     at format (util.js:160:12)
// expect error:     at Console.warn (console.js:145:21)
// as: node10
// expect:     at formatValue (internal/util/inspect.js:491:31)
// expect:     at Object.inspect (internal/util/inspect.js:189:10)
// expect: { v:
// expect:        at formatValue (internal/util/inspect.js:491:31)
// expect:     at formatProperty (internal/util/inspect.js:1071:11)
// expect:     at formatRaw (internal/util/inspect.js:727:11)
// expect:     at formatValue (internal/util/inspect.js:509:10)
// expect:     at Object.inspect (internal/util/inspect.js:189:10) }
// expect: [     at formatValue (internal/util/inspect.js:491:31)
// expect:     at formatProperty (internal/util/inspect.js:1071:11)
// expect:     at formatArray (internal/util/inspect.js:898:17)
// expect:     at formatRaw (internal/util/inspect.js:723:14)
// expect:     at formatValue (internal/util/inspect.js:509:10)
// expect:     at Object.inspect (internal/util/inspect.js:189:10) ]
// expect: Set {
// expect:       at formatValue (internal/util/inspect.js:491:31)
// expect:     at formatSet (internal/util/inspect.js:935:17)
// expect:     at formatRaw (internal/util/inspect.js:723:14)
// expect:     at formatValue (internal/util/inspect.js:509:10)
// expect:     at Object.inspect (internal/util/inspect.js:189:10) }
// expect: Map {
// expect:       at formatValue (internal/util/inspect.js:491:31)
// expect:     at formatMap (internal/util/inspect.js:950:20)
// expect:     at formatRaw (internal/util/inspect.js:723:14)
// expect:     at formatValue (internal/util/inspect.js:509:10)
// expect:     at Object.inspect (internal/util/inspect.js:189:10) => 1 }
// expect: Map {
// expect:   1 =>     at formatValue (internal/util/inspect.js:491:31)
// expect:     at formatMap (internal/util/inspect.js:951:17)
// expect:     at formatRaw (internal/util/inspect.js:723:14)
// expect:     at formatValue (internal/util/inspect.js:509:10)
// expect:     at Object.inspect (internal/util/inspect.js:189:10) }
// expect: Promise {
// expect:       at formatValue (internal/util/inspect.js:491:31)
// expect:     at formatPromise (internal/util/inspect.js:1052:17)
// expect:     at formatRaw (internal/util/inspect.js:723:14)
// expect:     at formatValue (internal/util/inspect.js:509:10)
// expect:     at Object.inspect (internal/util/inspect.js:189:10) }
// expect: { a:
// expect:    { v:
// expect:           at formatValue (internal/util/inspect.js:491:31)
// expect:     at formatProperty (internal/util/inspect.js:1071:11)
// expect:     at formatRaw (internal/util/inspect.js:727:11)
// expect:     at formatValue (internal/util/inspect.js:509:10)
// expect:     at formatProperty (internal/util/inspect.js:1071:11)
// expect:     at formatRaw (internal/util/inspect.js:727:11)
// expect:     at formatValue (internal/util/inspect.js:509:10)
// expect:     at Object.inspect (internal/util/inspect.js:189:10) } }
// expect:     at formatValue (internal/util/inspect.js:491:31)
// expect:     at inspect (internal/util/inspect.js:189:10)
// expect:     at formatWithOptions (util.js:84:12)
// expect:     at Object.format (util.js:72:10)
// expect:     at formatValue (internal/util/inspect.js:491:31)
// expect:     at inspect (internal/util/inspect.js:189:10)
// expect:     at Object.formatWithOptions (util.js:84:12)
// expect:     at Console.(anonymous function) (console.js:198:15)
// expect:     at Console.log (console.js:209:31)
// expect:     at formatValue (internal/util/inspect.js:491:31)
// expect:     at inspect (internal/util/inspect.js:189:10)
// expect:     at Object.formatWithOptions (util.js:84:12)
// expect:     at Console.(anonymous function) (console.js:198:15)
// expect:     at Console.log (console.js:209:31)
// expect:     at formatValue (internal/util/inspect.js:491:31)
// expect:     at inspect (internal/util/inspect.js:189:10)
// expect:     at Object.formatWithOptions (util.js:84:12)
// expect:     at Console.(anonymous function) (console.js:198:15)
// expect:     at Console.log (console.js:209:31)
// expect error:     at formatValue (internal/util/inspect.js:491:31)
// expect error:     at inspect (internal/util/inspect.js:189:10)
// expect error:     at Object.formatWithOptions (util.js:84:12)
// expect error:     at Console.(anonymous function) (console.js:203:15)
// expect error:     at Console.warn (console.js:220:31)
// expect error:     at formatValue (internal/util/inspect.js:491:31)
// expect error:     at inspect (internal/util/inspect.js:189:10)
// expect error:     at Object.formatWithOptions (util.js:84:12)
// expect error:     at Console.(anonymous function) (console.js:203:15)
// expect error:     at Console.warn (console.js:220:31)
// as: node11
// expect:     at formatValue (internal/util/inspect.js:511:31)
// expect:     at Object.inspect (internal/util/inspect.js:187:10)
// expect: { v:
// expect:        at formatValue (internal/util/inspect.js:511:31)
// expect:     at formatProperty (internal/util/inspect.js:1266:11)
// expect:     at formatRaw (internal/util/inspect.js:744:9)
// expect:     at formatValue (internal/util/inspect.js:529:10)
// expect:     at Object.inspect (internal/util/inspect.js:187:10) }
// expect: [     at formatValue (internal/util/inspect.js:511:31)
// expect:     at formatProperty (internal/util/inspect.js:1266:11)
// expect:     at formatArray (internal/util/inspect.js:1093:17)
// expect:     at formatRaw (internal/util/inspect.js:741:14)
// expect:     at formatValue (internal/util/inspect.js:529:10)
// expect:     at Object.inspect (internal/util/inspect.js:187:10) ]
// expect: Set {
// expect:       at formatValue (internal/util/inspect.js:511:31)
// expect:     at formatSet (internal/util/inspect.js:1134:17)
// expect:     at formatRaw (internal/util/inspect.js:741:14)
// expect:     at formatValue (internal/util/inspect.js:529:10)
// expect:     at Object.inspect (internal/util/inspect.js:187:10) }
// expect: Map {
// expect:       at formatValue (internal/util/inspect.js:511:31)
// expect:     at formatMap (internal/util/inspect.js:1149:20)
// expect:     at formatRaw (internal/util/inspect.js:741:14)
// expect:     at formatValue (internal/util/inspect.js:529:10)
// expect:     at Object.inspect (internal/util/inspect.js:187:10) => 1 }
// expect: Map {
// expect:   1 =>     at formatValue (internal/util/inspect.js:511:31)
// expect:     at formatMap (internal/util/inspect.js:1150:17)
// expect:     at formatRaw (internal/util/inspect.js:741:14)
// expect:     at formatValue (internal/util/inspect.js:529:10)
// expect:     at Object.inspect (internal/util/inspect.js:187:10) }
// expect: Promise {
// expect:       at formatValue (internal/util/inspect.js:511:31)
// expect:     at formatPromise (internal/util/inspect.js:1247:17)
// expect:     at formatRaw (internal/util/inspect.js:741:14)
// expect:     at formatValue (internal/util/inspect.js:529:10)
// expect:     at Object.inspect (internal/util/inspect.js:187:10) }
// expect: { a:
// expect:    { v:
// expect:           at formatValue (internal/util/inspect.js:511:31)
// expect:     at formatProperty (internal/util/inspect.js:1266:11)
// expect:     at formatRaw (internal/util/inspect.js:744:9)
// expect:     at formatValue (internal/util/inspect.js:529:10)
// expect:     at formatProperty (internal/util/inspect.js:1266:11)
// expect:     at formatRaw (internal/util/inspect.js:744:9)
// expect:     at formatValue (internal/util/inspect.js:529:10)
// expect:     at Object.inspect (internal/util/inspect.js:187:10) } }
// expect:     at formatValue (internal/util/inspect.js:511:31)
// expect:     at inspect (internal/util/inspect.js:187:10)
// expect:     at formatWithOptions (internal/util/inspect.js:1408:12)
// expect:     at Object.format (internal/util/inspect.js:1377:10)
// expect:     at formatValue (internal/util/inspect.js:511:31)
// expect:     at inspect (internal/util/inspect.js:187:10)
// expect:     at formatWithOptions (internal/util/inspect.js:1408:12)
// expect:     at Console.(anonymous function) (internal/console/constructor.js:277:10)
// expect:     at Console.log (internal/console/constructor.js:287:61)
// expect:     at formatValue (internal/util/inspect.js:511:31)
// expect:     at inspect (internal/util/inspect.js:187:10)
// expect:     at formatWithOptions (internal/util/inspect.js:1408:12)
// expect:     at Console.(anonymous function) (internal/console/constructor.js:277:10)
// expect:     at Console.log (internal/console/constructor.js:287:61)
// expect:     at formatValue (internal/util/inspect.js:511:31)
// expect:     at inspect (internal/util/inspect.js:187:10)
// expect:     at formatWithOptions (internal/util/inspect.js:1408:12)
// expect:     at Console.(anonymous function) (internal/console/constructor.js:277:10)
// expect:     at Console.log (internal/console/constructor.js:287:61)
// expect error:     at formatValue (internal/util/inspect.js:511:31)
// expect error:     at inspect (internal/util/inspect.js:187:10)
// expect error:     at formatWithOptions (internal/util/inspect.js:1408:12)
// expect error:     at Console.(anonymous function) (internal/console/constructor.js:282:10)
// expect error:     at Console.warn (internal/console/constructor.js:292:61)
// expect error:     at formatValue (internal/util/inspect.js:511:31)
// expect error:     at inspect (internal/util/inspect.js:187:10)
// expect error:     at formatWithOptions (internal/util/inspect.js:1408:12)
// expect error:     at Console.(anonymous function) (internal/console/constructor.js:282:10)
// expect error:     at Console.warn (internal/console/constructor.js:292:61)
// as: node12
// expect:     at internal/per_context/primordials.js:23:32
// expect:     at formatValue (internal/util/inspect.js:762:19)
// expect:     at Object.inspect (internal/util/inspect.js:328:10)
// expect: {
// expect:   v:     at internal/per_context/primordials.js:23:32
// expect:       at formatValue (internal/util/inspect.js:762:19)
// expect:       at formatProperty (internal/util/inspect.js:1682:11)
// expect:       at formatRaw (internal/util/inspect.js:1005:9)
// expect:       at formatValue (internal/util/inspect.js:791:10)
// expect:       at Object.inspect (internal/util/inspect.js:328:10)
// expect: }
// expect: [
// expect:       at internal/per_context/primordials.js:23:32
// expect:       at formatValue (internal/util/inspect.js:762:19)
// expect:       at formatProperty (internal/util/inspect.js:1682:11)
// expect:       at formatArray (internal/util/inspect.js:1504:17)
// expect:       at formatRaw (internal/util/inspect.js:1002:14)
// expect:       at formatValue (internal/util/inspect.js:791:10)
// expect:       at Object.inspect (internal/util/inspect.js:328:10)
// expect: ]
// expect: Set {
// expect:       at internal/per_context/primordials.js:23:32
// expect:       at formatValue (internal/util/inspect.js:762:19)
// expect:       at formatSet (internal/util/inspect.js:1546:17)
// expect:       at formatRaw (internal/util/inspect.js:1002:14)
// expect:       at formatValue (internal/util/inspect.js:791:10)
// expect:       at Object.inspect (internal/util/inspect.js:328:10)
// expect: }
// expect: Map {
// expect:       at internal/per_context/primordials.js:23:32
// expect:       at formatValue (internal/util/inspect.js:762:19)
// expect:       at formatMap (internal/util/inspect.js:1561:20)
// expect:       at formatRaw (internal/util/inspect.js:1002:14)
// expect:       at formatValue (internal/util/inspect.js:791:10)
// expect:       at Object.inspect (internal/util/inspect.js:328:10) => 1
// expect: }
// expect: Map {
// expect:   1 =>     at internal/per_context/primordials.js:23:32
// expect:       at formatValue (internal/util/inspect.js:762:19)
// expect:       at formatMap (internal/util/inspect.js:1562:17)
// expect:       at formatRaw (internal/util/inspect.js:1002:14)
// expect:       at formatValue (internal/util/inspect.js:791:10)
// expect:       at Object.inspect (internal/util/inspect.js:328:10)
// expect: }
// expect: Promise {
// expect:       at internal/per_context/primordials.js:23:32
// expect:       at formatValue (internal/util/inspect.js:762:19)
// expect:       at formatPromise (internal/util/inspect.js:1663:17)
// expect:       at formatRaw (internal/util/inspect.js:1002:14)
// expect:       at formatValue (internal/util/inspect.js:791:10)
// expect:       at Object.inspect (internal/util/inspect.js:328:10)
// expect: }
// expect: {
// expect:   a: {
// expect:     v:     at internal/per_context/primordials.js:23:32
// expect:         at formatValue (internal/util/inspect.js:762:19)
// expect:         at formatProperty (internal/util/inspect.js:1682:11)
// expect:         at formatRaw (internal/util/inspect.js:1005:9)
// expect:         at formatValue (internal/util/inspect.js:791:10)
// expect:         at formatProperty (internal/util/inspect.js:1682:11)
// expect:         at formatRaw (internal/util/inspect.js:1005:9)
// expect:         at formatValue (internal/util/inspect.js:791:10)
// expect:   }
// expect: }
// expect:     at internal/per_context/primordials.js:23:32
// expect:     at formatValue (internal/util/inspect.js:762:19)
// expect:     at inspect (internal/util/inspect.js:328:10)
// expect:     at formatWithOptions (internal/util/inspect.js:1989:40)
// expect:     at Object.format (internal/util/inspect.js:1819:10)
// expect:     at internal/per_context/primordials.js:23:32
// expect:     at formatValue (internal/util/inspect.js:762:19)
// expect:     at inspect (internal/util/inspect.js:328:10)
// expect:     at formatWithOptions (internal/util/inspect.js:1989:40)
// expect:     at console.value (internal/console/constructor.js:309:14)
// expect:     at console.log (internal/console/constructor.js:344:61)
// expect:     at internal/per_context/primordials.js:23:32
// expect:     at formatValue (internal/util/inspect.js:762:19)
// expect:     at inspect (internal/util/inspect.js:328:10)
// expect:     at formatWithOptions (internal/util/inspect.js:1989:40)
// expect:     at console.value (internal/console/constructor.js:309:14)
// expect:     at console.log (internal/console/constructor.js:344:61)
// expect:     at internal/per_context/primordials.js:23:32
// expect:     at formatValue (internal/util/inspect.js:762:19)
// expect:     at inspect (internal/util/inspect.js:328:10)
// expect:     at formatWithOptions (internal/util/inspect.js:1989:40)
// expect:     at console.value (internal/console/constructor.js:309:14)
// expect:     at console.log (internal/console/constructor.js:344:61)
// expect error:     at internal/per_context/primordials.js:23:32
// expect error:     at formatValue (internal/util/inspect.js:762:19)
// expect error:     at inspect (internal/util/inspect.js:328:10)
// expect error:     at formatWithOptions (internal/util/inspect.js:1989:40)
// expect error:     at console.value (internal/console/constructor.js:316:14)
// expect error:     at console.warn (internal/console/constructor.js:349:61)
// expect error:     at internal/per_context/primordials.js:23:32
// expect error:     at formatValue (internal/util/inspect.js:762:19)
// expect error:     at inspect (internal/util/inspect.js:328:10)
// expect error:     at formatWithOptions (internal/util/inspect.js:1989:40)
// expect error:     at console.value (internal/console/constructor.js:316:14)
// expect error:     at console.warn (internal/console/constructor.js:349:61)
// as: node14
// expect:     at formatValue (internal/util/inspect.js:745:19)
// expect:     at Object.inspect (internal/util/inspect.js:319:10)
// expect: {
// expect:   v:     at formatValue (internal/util/inspect.js:745:19)
// expect:       at formatProperty (internal/util/inspect.js:1660:11)
// expect:       at formatRaw (internal/util/inspect.js:987:9)
// expect:       at formatValue (internal/util/inspect.js:774:10)
// expect:       at Object.inspect (internal/util/inspect.js:319:10)
// expect: }
// expect: [
// expect:       at formatValue (internal/util/inspect.js:745:19)
// expect:       at formatProperty (internal/util/inspect.js:1660:11)
// expect:       at formatArray (internal/util/inspect.js:1488:17)
// expect:       at formatRaw (internal/util/inspect.js:984:14)
// expect:       at formatValue (internal/util/inspect.js:774:10)
// expect:       at Object.inspect (internal/util/inspect.js:319:10)
// expect: ]
// expect: Set(1) {
// expect:       at formatValue (internal/util/inspect.js:745:19)
// expect:       at formatSet (internal/util/inspect.js:1530:17)
// expect:       at formatRaw (internal/util/inspect.js:984:14)
// expect:       at formatValue (internal/util/inspect.js:774:10)
// expect:       at Object.inspect (internal/util/inspect.js:319:10)
// expect: }
// expect: Map(1) {
// expect:       at formatValue (internal/util/inspect.js:745:19)
// expect:       at formatMap (internal/util/inspect.js:1541:10)
// expect:       at formatRaw (internal/util/inspect.js:984:14)
// expect:       at formatValue (internal/util/inspect.js:774:10)
// expect:       at Object.inspect (internal/util/inspect.js:319:10) => 1
// expect: }
// expect: Map(1) {
// expect:   1 =>     at formatValue (internal/util/inspect.js:745:19)
// expect:       at formatMap (internal/util/inspect.js:1541:50)
// expect:       at formatRaw (internal/util/inspect.js:984:14)
// expect:       at formatValue (internal/util/inspect.js:774:10)
// expect:       at Object.inspect (internal/util/inspect.js:319:10)
// expect: }
// expect: Promise {
// expect:       at formatValue (internal/util/inspect.js:745:19)
// expect:       at formatPromise (internal/util/inspect.js:1640:17)
// expect:       at formatRaw (internal/util/inspect.js:984:14)
// expect:       at formatValue (internal/util/inspect.js:774:10)
// expect:       at Object.inspect (internal/util/inspect.js:319:10)
// expect: }
// expect: {
// expect:   a: {
// expect:     v:     at formatValue (internal/util/inspect.js:745:19)
// expect:         at formatProperty (internal/util/inspect.js:1660:11)
// expect:         at formatRaw (internal/util/inspect.js:987:9)
// expect:         at formatValue (internal/util/inspect.js:774:10)
// expect:         at formatProperty (internal/util/inspect.js:1660:11)
// expect:         at formatRaw (internal/util/inspect.js:987:9)
// expect:         at formatValue (internal/util/inspect.js:774:10)
// expect:         at Object.inspect (internal/util/inspect.js:319:10)
// expect:   }
// expect: }
// expect:     at formatValue (internal/util/inspect.js:745:19)
// expect:     at inspect (internal/util/inspect.js:319:10)
// expect:     at formatWithOptionsInternal (internal/util/inspect.js:1979:40)
// expect:     at Object.format (internal/util/inspect.js:1853:10)
// expect:     at formatValue (internal/util/inspect.js:745:19)
// expect:     at inspect (internal/util/inspect.js:319:10)
// expect:     at formatWithOptionsInternal (internal/util/inspect.js:1979:40)
// expect:     at formatWithOptions (internal/util/inspect.js:1861:10)
// expect:     at console.value (internal/console/constructor.js:328:14)
// expect:     at console.log (internal/console/constructor.js:364:61)
// expect:     at formatValue (internal/util/inspect.js:745:19)
// expect:     at inspect (internal/util/inspect.js:319:10)
// expect:     at formatWithOptionsInternal (internal/util/inspect.js:1979:40)
// expect:     at formatWithOptions (internal/util/inspect.js:1861:10)
// expect:     at console.value (internal/console/constructor.js:328:14)
// expect:     at console.log (internal/console/constructor.js:364:61)
// expect:     at formatValue (internal/util/inspect.js:745:19)
// expect:     at inspect (internal/util/inspect.js:319:10)
// expect:     at formatWithOptionsInternal (internal/util/inspect.js:1979:40)
// expect:     at formatWithOptions (internal/util/inspect.js:1861:10)
// expect:     at console.value (internal/console/constructor.js:328:14)
// expect:     at console.log (internal/console/constructor.js:364:61)
// expect error:     at formatValue (internal/util/inspect.js:745:19)
// expect error:     at inspect (internal/util/inspect.js:319:10)
// expect error:     at formatWithOptionsInternal (internal/util/inspect.js:1979:40)
// expect error:     at formatWithOptions (internal/util/inspect.js:1861:10)
// expect error:     at console.value (internal/console/constructor.js:336:14)
// expect error:     at console.warn (internal/console/constructor.js:369:61)
// expect error:     at formatValue (internal/util/inspect.js:745:19)
// expect error:     at inspect (internal/util/inspect.js:319:10)
// expect error:     at formatWithOptionsInternal (internal/util/inspect.js:1979:40)
// expect error:     at formatWithOptions (internal/util/inspect.js:1861:10)
// expect error:     at console.value (internal/console/constructor.js:336:14)
// expect error:     at console.warn (internal/console/constructor.js:369:61)
// as: node16
// expect:     at formatValue (node:internal/util/inspect:806:19)
// expect:     at Object.inspect (node:internal/util/inspect:365:10)
// expect: {
// expect:   v:     at formatValue (node:internal/util/inspect:806:19)
// expect:       at formatProperty (node:internal/util/inspect:1939:11)
// expect:       at formatRaw (node:internal/util/inspect:1055:9)
// expect:       at formatValue (node:internal/util/inspect:841:10)
// expect:       at Object.inspect (node:internal/util/inspect:365:10)
// expect: }
// expect: [
// expect:       at formatValue (node:internal/util/inspect:806:19)
// expect:       at formatProperty (node:internal/util/inspect:1939:11)
// expect:       at formatArray (node:internal/util/inspect:1746:32)
// expect:       at formatRaw (node:internal/util/inspect:1051:14)
// expect:       at formatValue (node:internal/util/inspect:841:10)
// expect:       at Object.inspect (node:internal/util/inspect:365:10)
// expect: ]
// expect: Set(1) {
// expect:       at formatValue (node:internal/util/inspect:806:19)
// expect:       at formatSet (node:internal/util/inspect:1795:32)
// expect:       at formatRaw (node:internal/util/inspect:1051:14)
// expect:       at formatValue (node:internal/util/inspect:841:10)
// expect:       at Object.inspect (node:internal/util/inspect:365:10)
// expect: }
// expect: Map(1) {
// expect:       at formatValue (node:internal/util/inspect:806:19)
// expect:       at formatMap (node:internal/util/inspect:1816:10)
// expect:       at formatRaw (node:internal/util/inspect:1051:14)
// expect:       at formatValue (node:internal/util/inspect:841:10)
// expect:       at Object.inspect (node:internal/util/inspect:365:10) => 1
// expect: }
// expect: Map(1) {
// expect:   1 =>     at formatValue (node:internal/util/inspect:806:19)
// expect:       at formatMap (node:internal/util/inspect:1816:50)
// expect:       at formatRaw (node:internal/util/inspect:1051:14)
// expect:       at formatValue (node:internal/util/inspect:841:10)
// expect:       at Object.inspect (node:internal/util/inspect:365:10)
// expect: }
// expect: Promise {
// expect:       at formatValue (node:internal/util/inspect:806:19)
// expect:       at formatPromise (node:internal/util/inspect:1919:17)
// expect:       at formatRaw (node:internal/util/inspect:1051:14)
// expect:       at formatValue (node:internal/util/inspect:841:10)
// expect:       at Object.inspect (node:internal/util/inspect:365:10)
// expect: }
// expect: {
// expect:   a: {
// expect:     v:     at formatValue (node:internal/util/inspect:806:19)
// expect:         at formatProperty (node:internal/util/inspect:1939:11)
// expect:         at formatRaw (node:internal/util/inspect:1055:9)
// expect:         at formatValue (node:internal/util/inspect:841:10)
// expect:         at formatProperty (node:internal/util/inspect:1939:11)
// expect:         at formatRaw (node:internal/util/inspect:1055:9)
// expect:         at formatValue (node:internal/util/inspect:841:10)
// expect:         at Object.inspect (node:internal/util/inspect:365:10)
// expect:   }
// expect: }
// expect:     at formatValue (node:internal/util/inspect:806:19)
// expect:     at inspect (node:internal/util/inspect:365:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2292:40)
// expect:     at Object.format (node:internal/util/inspect:2149:10)
// expect:     at formatValue (node:internal/util/inspect:806:19)
// expect:     at inspect (node:internal/util/inspect:365:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2292:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2154:10)
// expect:     at console.value (node:internal/console/constructor:339:14)
// expect:     at console.log (node:internal/console/constructor:376:61)
// expect:     at formatValue (node:internal/util/inspect:806:19)
// expect:     at inspect (node:internal/util/inspect:365:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2292:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2154:10)
// expect:     at console.value (node:internal/console/constructor:339:14)
// expect:     at console.log (node:internal/console/constructor:376:61)
// expect:     at formatValue (node:internal/util/inspect:806:19)
// expect:     at inspect (node:internal/util/inspect:365:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2292:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2154:10)
// expect:     at console.value (node:internal/console/constructor:339:14)
// expect:     at console.log (node:internal/console/constructor:376:61)
// expect error:     at formatValue (node:internal/util/inspect:806:19)
// expect error:     at inspect (node:internal/util/inspect:365:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2292:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2154:10)
// expect error:     at console.value (node:internal/console/constructor:348:14)
// expect error:     at console.warn (node:internal/console/constructor:381:61)
// expect error:     at formatValue (node:internal/util/inspect:806:19)
// expect error:     at inspect (node:internal/util/inspect:365:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2292:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2154:10)
// expect error:     at console.value (node:internal/console/constructor:348:14)
// expect error:     at console.warn (node:internal/console/constructor:381:61)
// as: node18
// expect:     at formatValue (node:internal/util/inspect:805:19)
// expect:     at Object.inspect (node:internal/util/inspect:364:10)
// expect: {
// expect:   v:     at formatValue (node:internal/util/inspect:805:19)
// expect:       at formatProperty (node:internal/util/inspect:1926:11)
// expect:       at formatRaw (node:internal/util/inspect:1054:9)
// expect:       at formatValue (node:internal/util/inspect:840:10)
// expect:       at Object.inspect (node:internal/util/inspect:364:10)
// expect: }
// expect: [
// expect:       at formatValue (node:internal/util/inspect:805:19)
// expect:       at formatProperty (node:internal/util/inspect:1926:11)
// expect:       at formatArray (node:internal/util/inspect:1750:32)
// expect:       at formatRaw (node:internal/util/inspect:1050:14)
// expect:       at formatValue (node:internal/util/inspect:840:10)
// expect:       at Object.inspect (node:internal/util/inspect:364:10)
// expect: ]
// expect: Set(1) {
// expect:       at formatValue (node:internal/util/inspect:805:19)
// expect:       at formatSet (node:internal/util/inspect:1794:32)
// expect:       at formatRaw (node:internal/util/inspect:1050:14)
// expect:       at formatValue (node:internal/util/inspect:840:10)
// expect:       at Object.inspect (node:internal/util/inspect:364:10)
// expect: }
// expect: Map(1) {
// expect:       at formatValue (node:internal/util/inspect:805:19)
// expect:       at formatMap (node:internal/util/inspect:1806:10)
// expect:       at formatRaw (node:internal/util/inspect:1050:14)
// expect:       at formatValue (node:internal/util/inspect:840:10)
// expect:       at Object.inspect (node:internal/util/inspect:364:10) => 1
// expect: }
// expect: Map(1) {
// expect:   1 =>     at formatValue (node:internal/util/inspect:805:19)
// expect:       at formatMap (node:internal/util/inspect:1806:50)
// expect:       at formatRaw (node:internal/util/inspect:1050:14)
// expect:       at formatValue (node:internal/util/inspect:840:10)
// expect:       at Object.inspect (node:internal/util/inspect:364:10)
// expect: }
// expect: Promise {
// expect:       at formatValue (node:internal/util/inspect:805:19)
// expect:       at formatPromise (node:internal/util/inspect:1906:17)
// expect:       at formatRaw (node:internal/util/inspect:1050:14)
// expect:       at formatValue (node:internal/util/inspect:840:10)
// expect:       at Object.inspect (node:internal/util/inspect:364:10)
// expect: }
// expect: {
// expect:   a: {
// expect:     v:     at formatValue (node:internal/util/inspect:805:19)
// expect:         at formatProperty (node:internal/util/inspect:1926:11)
// expect:         at formatRaw (node:internal/util/inspect:1054:9)
// expect:         at formatValue (node:internal/util/inspect:840:10)
// expect:         at formatProperty (node:internal/util/inspect:1926:11)
// expect:         at formatRaw (node:internal/util/inspect:1054:9)
// expect:         at formatValue (node:internal/util/inspect:840:10)
// expect:         at Object.inspect (node:internal/util/inspect:364:10)
// expect:   }
// expect: }
// expect:     at formatValue (node:internal/util/inspect:805:19)
// expect:     at inspect (node:internal/util/inspect:364:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2279:40)
// expect:     at Object.format (node:internal/util/inspect:2136:10)
// expect:     at formatValue (node:internal/util/inspect:805:19)
// expect:     at inspect (node:internal/util/inspect:364:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2279:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2141:10)
// expect:     at console.value (node:internal/console/constructor:343:14)
// expect:     at console.log (node:internal/console/constructor:380:61)
// expect:     at formatValue (node:internal/util/inspect:805:19)
// expect:     at inspect (node:internal/util/inspect:364:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2279:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2141:10)
// expect:     at console.value (node:internal/console/constructor:343:14)
// expect:     at console.log (node:internal/console/constructor:380:61)
// expect:     at formatValue (node:internal/util/inspect:805:19)
// expect:     at inspect (node:internal/util/inspect:364:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2279:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2141:10)
// expect:     at console.value (node:internal/console/constructor:343:14)
// expect:     at console.log (node:internal/console/constructor:380:61)
// expect error:     at formatValue (node:internal/util/inspect:805:19)
// expect error:     at inspect (node:internal/util/inspect:364:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2279:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2141:10)
// expect error:     at console.value (node:internal/console/constructor:352:14)
// expect error:     at console.warn (node:internal/console/constructor:385:61)
// expect error:     at formatValue (node:internal/util/inspect:805:19)
// expect error:     at inspect (node:internal/util/inspect:364:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2279:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2141:10)
// expect error:     at console.value (node:internal/console/constructor:352:14)
// expect error:     at console.warn (node:internal/console/constructor:385:61)
// as: node20
// expect:     at formatValue (node:internal/util/inspect:833:19)
// expect:     at Object.inspect (node:internal/util/inspect:376:10)
// expect: {
// expect:   v:     at formatValue (node:internal/util/inspect:833:19)
// expect:       at formatProperty (node:internal/util/inspect:2010:11)
// expect:       at formatRaw (node:internal/util/inspect:1087:9)
// expect:       at formatValue (node:internal/util/inspect:868:10)
// expect:       at Object.inspect (node:internal/util/inspect:376:10)
// expect: }
// expect: [
// expect:       at formatValue (node:internal/util/inspect:833:19)
// expect:       at formatProperty (node:internal/util/inspect:2010:11)
// expect:       at formatArray (node:internal/util/inspect:1817:32)
// expect:       at formatRaw (node:internal/util/inspect:1083:14)
// expect:       at formatValue (node:internal/util/inspect:868:10)
// expect:       at Object.inspect (node:internal/util/inspect:376:10)
// expect: ]
// expect: Set(1) {
// expect:       at formatValue (node:internal/util/inspect:833:19)
// expect:       at formatSet (node:internal/util/inspect:1866:32)
// expect:       at formatRaw (node:internal/util/inspect:1083:14)
// expect:       at formatValue (node:internal/util/inspect:868:10)
// expect:       at Object.inspect (node:internal/util/inspect:376:10)
// expect: }
// expect: Map(1) {
// expect:       at formatValue (node:internal/util/inspect:833:19)
// expect:       at formatMap (node:internal/util/inspect:1887:10)
// expect:       at formatRaw (node:internal/util/inspect:1083:14)
// expect:       at formatValue (node:internal/util/inspect:868:10)
// expect:       at Object.inspect (node:internal/util/inspect:376:10) => 1
// expect: }
// expect: Map(1) {
// expect:   1 =>     at formatValue (node:internal/util/inspect:833:19)
// expect:       at formatMap (node:internal/util/inspect:1887:50)
// expect:       at formatRaw (node:internal/util/inspect:1083:14)
// expect:       at formatValue (node:internal/util/inspect:868:10)
// expect:       at Object.inspect (node:internal/util/inspect:376:10)
// expect: }
// expect: Promise {
// expect:       at formatValue (node:internal/util/inspect:833:19)
// expect:       at formatPromise (node:internal/util/inspect:1990:17)
// expect:       at formatRaw (node:internal/util/inspect:1083:14)
// expect:       at formatValue (node:internal/util/inspect:868:10)
// expect:       at Object.inspect (node:internal/util/inspect:376:10)
// expect: }
// expect: {
// expect:   a: {
// expect:     v:     at formatValue (node:internal/util/inspect:833:19)
// expect:         at formatProperty (node:internal/util/inspect:2010:11)
// expect:         at formatRaw (node:internal/util/inspect:1087:9)
// expect:         at formatValue (node:internal/util/inspect:868:10)
// expect:         at formatProperty (node:internal/util/inspect:2010:11)
// expect:         at formatRaw (node:internal/util/inspect:1087:9)
// expect:         at formatValue (node:internal/util/inspect:868:10)
// expect:         at Object.inspect (node:internal/util/inspect:376:10)
// expect:   }
// expect: }
// expect:     at formatValue (node:internal/util/inspect:833:19)
// expect:     at inspect (node:internal/util/inspect:376:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2377:40)
// expect:     at Object.format (node:internal/util/inspect:2234:10)
// expect:     at formatValue (node:internal/util/inspect:833:19)
// expect:     at inspect (node:internal/util/inspect:376:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2377:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2239:10)
// expect:     at console.value (node:internal/console/constructor:341:14)
// expect:     at console.log (node:internal/console/constructor:378:61)
// expect:     at formatValue (node:internal/util/inspect:833:19)
// expect:     at inspect (node:internal/util/inspect:376:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2377:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2239:10)
// expect:     at console.value (node:internal/console/constructor:341:14)
// expect:     at console.log (node:internal/console/constructor:378:61)
// expect:     at formatValue (node:internal/util/inspect:833:19)
// expect:     at inspect (node:internal/util/inspect:376:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2377:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2239:10)
// expect:     at console.value (node:internal/console/constructor:341:14)
// expect:     at console.log (node:internal/console/constructor:378:61)
// expect error:     at formatValue (node:internal/util/inspect:833:19)
// expect error:     at inspect (node:internal/util/inspect:376:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2377:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2239:10)
// expect error:     at console.value (node:internal/console/constructor:350:14)
// expect error:     at console.warn (node:internal/console/constructor:383:61)
// expect error:     at formatValue (node:internal/util/inspect:833:19)
// expect error:     at inspect (node:internal/util/inspect:376:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2377:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2239:10)
// expect error:     at console.value (node:internal/console/constructor:350:14)
// expect error:     at console.warn (node:internal/console/constructor:383:61)
// as: node24
// expect:     at formatValue (node:internal/util/inspect:895:19)
// expect:     at Object.inspect (node:internal/util/inspect:407:10)
// expect: {
// expect:   v:     at formatValue (node:internal/util/inspect:895:19)
// expect:       at formatProperty (node:internal/util/inspect:2288:11)
// expect:       at formatRaw (node:internal/util/inspect:1174:9)
// expect:       at formatValue (node:internal/util/inspect:930:10)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: }
// expect: [
// expect:       at formatValue (node:internal/util/inspect:895:19)
// expect:       at formatProperty (node:internal/util/inspect:2288:11)
// expect:       at formatArray (node:internal/util/inspect:2102:32)
// expect:       at formatRaw (node:internal/util/inspect:1158:14)
// expect:       at formatValue (node:internal/util/inspect:930:10)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: ]
// expect: Set(1) {
// expect:       at formatValue (node:internal/util/inspect:895:19)
// expect:       at formatSet (node:internal/util/inspect:2135:32)
// expect:       at formatRaw (node:internal/util/inspect:1158:14)
// expect:       at formatValue (node:internal/util/inspect:930:10)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: }
// expect: Map(1) {
// expect:       at formatValue (node:internal/util/inspect:895:19)
// expect:       at formatMap (node:internal/util/inspect:2156:10)
// expect:       at formatRaw (node:internal/util/inspect:1158:14)
// expect:       at formatValue (node:internal/util/inspect:930:10)
// expect:       at Object.inspect (node:internal/util/inspect:407:10) => 1
// expect: }
// expect: Map(1) {
// expect:   1 =>     at formatValue (node:internal/util/inspect:895:19)
// expect:       at formatMap (node:internal/util/inspect:2156:50)
// expect:       at formatRaw (node:internal/util/inspect:1158:14)
// expect:       at formatValue (node:internal/util/inspect:930:10)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: }
// expect: Promise {
// expect:       at formatValue (node:internal/util/inspect:895:19)
// expect:       at formatPromise (node:internal/util/inspect:2259:17)
// expect:       at formatRaw (node:internal/util/inspect:1158:14)
// expect:       at formatValue (node:internal/util/inspect:930:10)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: }
// expect: {
// expect:   a: {
// expect:     v:     at formatValue (node:internal/util/inspect:895:19)
// expect:         at formatProperty (node:internal/util/inspect:2288:11)
// expect:         at formatRaw (node:internal/util/inspect:1174:9)
// expect:         at formatValue (node:internal/util/inspect:930:10)
// expect:         at formatProperty (node:internal/util/inspect:2288:11)
// expect:         at formatRaw (node:internal/util/inspect:1174:9)
// expect:         at formatValue (node:internal/util/inspect:930:10)
// expect:         at Object.inspect (node:internal/util/inspect:407:10)
// expect:   }
// expect: }
// expect:     at formatValue (node:internal/util/inspect:895:19)
// expect:     at inspect (node:internal/util/inspect:407:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2658:40)
// expect:     at Object.format (node:internal/util/inspect:2515:10)
// expect:     at formatValue (node:internal/util/inspect:895:19)
// expect:     at inspect (node:internal/util/inspect:407:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2658:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2520:10)
// expect:     at [kFormatForStdout] (node:internal/console/constructor:361:14)
// expect:     at console.log (node:internal/console/constructor:417:61)
// expect:     at formatValue (node:internal/util/inspect:895:19)
// expect:     at inspect (node:internal/util/inspect:407:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2658:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2520:10)
// expect:     at [kFormatForStdout] (node:internal/console/constructor:361:14)
// expect:     at console.info (node:internal/console/constructor:424:61)
// expect:     at formatValue (node:internal/util/inspect:895:19)
// expect:     at inspect (node:internal/util/inspect:407:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2658:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2520:10)
// expect:     at [kFormatForStdout] (node:internal/console/constructor:361:14)
// expect:     at console.debug (node:internal/console/constructor:431:61)
// expect error:     at formatValue (node:internal/util/inspect:895:19)
// expect error:     at inspect (node:internal/util/inspect:407:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2658:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2520:10)
// expect error:     at [kFormatForStderr] (node:internal/console/constructor:378:14)
// expect error:     at console.error (node:internal/console/constructor:445:61)
// expect error:     at formatValue (node:internal/util/inspect:895:19)
// expect error:     at inspect (node:internal/util/inspect:407:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2658:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2520:10)
// expect error:     at [kFormatForStderr] (node:internal/console/constructor:378:14)
// expect error:     at console.warn (node:internal/console/constructor:438:61)
// as: node26
// expect:     at formatValue (node:internal/util/inspect:1153:19)
// expect:     at Object.inspect (node:internal/util/inspect:407:10)
// expect: {
// expect:   v:     at formatValue (node:internal/util/inspect:1153:19)
// expect:       at formatProperty (node:internal/util/inspect:2555:11)
// expect:       at formatRaw (node:internal/util/inspect:1441:9)
// expect:       at formatValue (node:internal/util/inspect:1188:19)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: }
// expect: [
// expect:       at formatValue (node:internal/util/inspect:1153:19)
// expect:       at formatProperty (node:internal/util/inspect:2555:11)
// expect:       at formatArray (node:internal/util/inspect:2369:32)
// expect:       at formatRaw (node:internal/util/inspect:1425:14)
// expect:       at formatValue (node:internal/util/inspect:1188:19)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: ]
// expect: Set(1) {
// expect:       at formatValue (node:internal/util/inspect:1153:19)
// expect:       at formatSet (node:internal/util/inspect:2402:32)
// expect:       at formatRaw (node:internal/util/inspect:1425:14)
// expect:       at formatValue (node:internal/util/inspect:1188:19)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: }
// expect: Map(1) {
// expect:       at formatValue (node:internal/util/inspect:1153:19)
// expect:       at formatMap (node:internal/util/inspect:2423:10)
// expect:       at formatRaw (node:internal/util/inspect:1425:14)
// expect:       at formatValue (node:internal/util/inspect:1188:19)
// expect:       at Object.inspect (node:internal/util/inspect:407:10) => 1
// expect: }
// expect: Map(1) {
// expect:   1 =>     at formatValue (node:internal/util/inspect:1153:19)
// expect:       at formatMap (node:internal/util/inspect:2423:50)
// expect:       at formatRaw (node:internal/util/inspect:1425:14)
// expect:       at formatValue (node:internal/util/inspect:1188:19)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: }
// expect: Promise {
// expect:       at formatValue (node:internal/util/inspect:1153:19)
// expect:       at formatPromise (node:internal/util/inspect:2526:17)
// expect:       at formatRaw (node:internal/util/inspect:1425:14)
// expect:       at formatValue (node:internal/util/inspect:1188:19)
// expect:       at Object.inspect (node:internal/util/inspect:407:10)
// expect: }
// expect: {
// expect:   a: {
// expect:     v:     at formatValue (node:internal/util/inspect:1153:19)
// expect:         at formatProperty (node:internal/util/inspect:2555:11)
// expect:         at formatRaw (node:internal/util/inspect:1441:9)
// expect:         at formatValue (node:internal/util/inspect:1188:19)
// expect:         at formatProperty (node:internal/util/inspect:2555:11)
// expect:         at formatRaw (node:internal/util/inspect:1441:9)
// expect:         at formatValue (node:internal/util/inspect:1188:19)
// expect:         at Object.inspect (node:internal/util/inspect:407:10)
// expect:   }
// expect: }
// expect:     at formatValue (node:internal/util/inspect:1153:19)
// expect:     at inspect (node:internal/util/inspect:407:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2925:40)
// expect:     at Object.format (node:internal/util/inspect:2782:10)
// expect:     at formatValue (node:internal/util/inspect:1153:19)
// expect:     at inspect (node:internal/util/inspect:407:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2925:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2787:10)
// expect:     at [kFormatForStdout] (node:internal/console/constructor:358:14)
// expect:     at console.log (node:internal/console/constructor:414:61)
// expect:     at formatValue (node:internal/util/inspect:1153:19)
// expect:     at inspect (node:internal/util/inspect:407:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2925:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2787:10)
// expect:     at [kFormatForStdout] (node:internal/console/constructor:358:14)
// expect:     at console.info (node:internal/console/constructor:421:61)
// expect:     at formatValue (node:internal/util/inspect:1153:19)
// expect:     at inspect (node:internal/util/inspect:407:10)
// expect:     at formatWithOptionsInternal (node:internal/util/inspect:2925:40)
// expect:     at formatWithOptions (node:internal/util/inspect:2787:10)
// expect:     at [kFormatForStdout] (node:internal/console/constructor:358:14)
// expect:     at console.debug (node:internal/console/constructor:428:61)
// expect error:     at formatValue (node:internal/util/inspect:1153:19)
// expect error:     at inspect (node:internal/util/inspect:407:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2925:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2787:10)
// expect error:     at [kFormatForStderr] (node:internal/console/constructor:375:14)
// expect error:     at console.error (node:internal/console/constructor:442:61)
// expect error:     at formatValue (node:internal/util/inspect:1153:19)
// expect error:     at inspect (node:internal/util/inspect:407:10)
// expect error:     at formatWithOptionsInternal (node:internal/util/inspect:2925:40)
// expect error:     at formatWithOptions (node:internal/util/inspect:2787:10)
// expect error:     at [kFormatForStderr] (node:internal/console/constructor:375:14)
// expect error:     at console.warn (node:internal/console/constructor:435:61)
