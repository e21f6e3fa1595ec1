// import() of a CommonJS file that throws rejects with what it threw.
const fs = require('fs');
const file = __dirname + '/import-throws-made.js';
fs.writeFileSync(file, "throw new Error('thrown inside');");
import(file)
  .catch((e) => { console.log(e.message); return import(file); })
  .catch((e) => { console.log(e.message); fs.unlinkSync(file); })
  .then(() => console.log(module.children.length));

// expect: thrown inside
// expect: thrown inside
// expect: 0
// as: node14
// expect: thrown inside
// expect: thrown inside
// expect: 0
