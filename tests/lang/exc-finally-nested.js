// Nested finally blocks run from the inside out.
const log = [];
const f = () => {
  try {
    try {
      try { throw new Error('deep'); }
      finally { log.push('f1'); }
    } finally { log.push('f2'); }
  } catch (e) {
    log.push(e.message);
    try { return 'r'; } finally { log.push('f3'); }
  } finally { log.push('f4'); }
};
console.log(f(), log);
const g = () => {
  try { try { throw 1; } finally { throw 2; } } catch (e) { return e; }
};
console.log(g());
const h = () => { l: try { return 'no'; } finally { break l; } return 'yes'; };
console.log(h());

// expect: r [ 'f1', 'f2', 'deep', 'f3', 'f4' ]
// expect: 2
// expect: yes
