// fs.promises.readFile.
const { readFile } = require('fs').promises;
const main = async () => {
  const text = await readFile(__filename, 'utf8');
  console.log(text.split('\n')[0]);
  try {
    await readFile('/nonexistent/file');
  } catch (e) {
    console.log(e.name, e.code, e.errno, e.syscall, e.message);
  }
};
main();
console.log('script');

// expect: script
// expect: // fs.promises.readFile.
// expect: Error ENOENT -2 open ENOENT: no such file or directory, open '/nonexistent/file'
