// finds: 
function deferred() { const d = {}; d.promise = new Promise(ok => { d.resolve = ok; }); return d; }
async function main() { const d = deferred(); setTimeout(d.resolve, 5, 1); console.log(await d.promise); }
main();
