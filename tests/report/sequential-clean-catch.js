// finds:
// What the first throws has a catch clause of its own.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

async function main() {
  let settings = null, user = null;
  try {
    settings = await after(20, 'settings');
  } catch {
    console.log('no settings');
  }
  user = await after(30, 'user');
  console.log(settings, user);
}

main();
