// fs.exists calls back with what it found and no error: util.promisify knows.
const fs = require('fs');
const exists = require('util').promisify(fs.exists);
exists(__filename)
  .then((found) => { console.log(found); return exists('/none'); })
  .then((found) => console.log(found), (e) => console.log('error', e));

// expect: true
// expect: false
// as: node8
// expect: true
// expect: false
// as: node10
// expect: true
// expect: false
// as: node12
// expect: true
// expect: false
// as: node26
// expect: true
// expect: false
