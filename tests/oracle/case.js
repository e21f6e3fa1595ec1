// Prints engine/lib/case.def: the case mappings of the node that runs it.
//
//   node tests/oracle/case.js >engine/lib/case.def
function each(act) {
  for (let c = 0x80; c < 0x20000; c++)
    if (c < 0xd800 || c > 0xdfff) act(c, String.fromCodePoint(c));
}

const points = (s) => [...s].map((c) => c.codePointAt(0));

// Letters one after the other, or every second one, that move by the same way.
function ranges(map) {
  const out = [];
  let last = { to: -9 };
  each((c, s) => {
    const to = points(map(s));
    if (to.length !== 1 || to[0] === c) return;
    const by = to[0] - c, step = c - last.to;
    if (last.by === by && (step === last.step || (last.from === last.to && step <= 2))) {
      last.step = step;
      last.to = c;
    } else out.push(last = { from: c, to: c, step: 1, by });
  });
  return out;
}

const hex = (n) => '0x' + n.toString(16);
function print(name, list) {
  for (const r of list)
    console.log(`${name}(${hex(r.from)}, ${hex(r.to)}, ${r.step}, ${r.by})`);
}

console.log(`/* SPDX-License-Identifier: MIT */
/*
 * Case mappings of Unicode ${process.versions.unicode}, by tests/oracle/case.js and Node ${process.version}.
 *
 * UPPER(from, to, step, by), LOWER(…): letters that move by so much.
 * LONGER(letter, one, two, three): upper case of more than one letter.
 */`);
print('UPPER', ranges((s) => s.toUpperCase()));
print('LOWER', ranges((s) => s.toLowerCase()));
each((c, s) => {
  const to = points(s.toUpperCase());
  if (to.length > 1)
    console.log(`LONGER(${[c, ...to, 0].slice(0, 4).map(hex).join(', ')})`);
});
