// The second argument of import(): what it must be, and what with: {…} asks.
const fs = require('fs');
const file = __dirname + '/import-attributes-made.json';
fs.writeFileSync(file, '{"a":1}');
let n = 0;
async function attempt(label, options, what = 'data:text/javascript,' + n++) {
  try {
    const found = await import(what, options);
    console.log(label, Object.keys(found));
  } catch (e) {
    console.log(label, e.name, e.code, e.message.split(__dirname).join('DIR'));
  }
}
(async () => {
  for (const options of [undefined, null, 5, 'x', {}, { with: null }, { with: {} },
    { with: { type: 5 } }, { with: { type: 'json' } }, { with: { type: 'foo' } },
    { with: { other: 'foo' } }])
    await attempt(JSON.stringify(options), options);
  await attempt('getter', { get with() { throw new Error('with'); } });
  await attempt('getter of it', { with: { get type() { throw new Error('type'); } } });
  await attempt('json without', undefined, file);
  await attempt('json with', { with: { type: 'json' } }, file);
  await attempt('json without again', undefined, file);
  await attempt('builtin', { with: { type: 'json' } }, 'fs');
  fs.unlinkSync(file);
  const log = [];
  const text = { toString() { log.push('text'); return 'data:text/javascript,'; } };
  const options = { get with() { log.push('with'); return { get type() { log.push('type'); } }; } };
  await import((log.push('a'), text), (log.push('b'), options)).catch(() => 0);
  console.log(log.join());
})();

// expect: undefined []
// expect: null TypeError undefined The second argument to import() must be an object
// expect: 5 TypeError undefined The second argument to import() must be an object
// expect: "x" TypeError undefined The second argument to import() must be an object
// expect: {} []
// expect: {"with":null} TypeError undefined The 'assert' option must be an object
// expect: {"with":{}} []
// expect: {"with":{"type":5}} TypeError undefined Import assertion value must be a string
// expect: {"with":{"type":"json"}} TypeError ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE Module "data:text/javascript,8" is not of type "json"
// expect: {"with":{"type":"foo"}} TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED Import attribute "type" with value "foo" is not supported in data:text/javascript,9
// expect: {"with":{"other":"foo"}} TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED Import attribute "other" with value "foo" is not supported in data:text/javascript,10
// expect: getter Error undefined with
// expect: getter of it Error undefined type
// expect: json without TypeError ERR_IMPORT_ATTRIBUTE_MISSING Module "file://DIR/import-attributes-made.json" needs an import attribute of "type: json"
// expect: json with [ 'default' ]
// expect: json without again TypeError ERR_IMPORT_ATTRIBUTE_MISSING Module "file://DIR/import-attributes-made.json" needs an import attribute of "type: json"
// expect: builtin TypeError ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE Module "node:fs" is not of type "json"
// expect: a,b,text,with,type
// as: node18
// expect: undefined []
// expect: null TypeError undefined The second argument to import() must be an object
// expect: 5 TypeError undefined The second argument to import() must be an object
// expect: "x" TypeError undefined The second argument to import() must be an object
// expect: {} []
// expect: {"with":null} TypeError undefined The 'assert' option must be an object
// expect: {"with":{}} []
// expect: {"with":{"type":5}} TypeError undefined Import assertion value must be a string
// expect: {"with":{"type":"json"}} TypeError ERR_IMPORT_ASSERTION_TYPE_FAILED Module "data:text/javascript,8" is not of type "json"
// expect: {"with":{"type":"foo"}} TypeError ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED Import attribute type "foo" is unsupported
// expect: {"with":{"other":"foo"}} TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED Import attribute "other" with value "foo" is not supported
// expect: getter Error undefined with
// expect: getter of it Error undefined type
// expect: json without TypeError ERR_IMPORT_ASSERTION_TYPE_MISSING Module "file://DIR/import-attributes-made.json" needs an import attribute of type "json"
// expect: json with [ 'default' ]
// expect: json without again TypeError ERR_IMPORT_ASSERTION_TYPE_MISSING Module "file://DIR/import-attributes-made.json" needs an import attribute of type "json"
// expect: builtin TypeError ERR_IMPORT_ASSERTION_TYPE_FAILED Module "node:fs" is not of type "json"
// expect: a,b,text,with,type
// as: node24
// expect: undefined []
// expect: null TypeError undefined The second argument to import() must be an object
// expect: 5 TypeError undefined The second argument to import() must be an object
// expect: "x" TypeError undefined The second argument to import() must be an object
// expect: {} []
// expect: {"with":null} TypeError undefined The 'with' option must be an object
// expect: {"with":{}} []
// expect: {"with":{"type":5}} TypeError undefined Import attribute value must be a string
// expect: {"with":{"type":"json"}} TypeError ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE Module "data:text/javascript,8" is not of type "json"
// expect: {"with":{"type":"foo"}} TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED Import attribute "type" with value "foo" is not supported in data:text/javascript,9
// expect: {"with":{"other":"foo"}} TypeError ERR_IMPORT_ATTRIBUTE_UNSUPPORTED Import attribute "other" with value "foo" is not supported in data:text/javascript,10
// expect: getter Error undefined with
// expect: getter of it Error undefined type
// expect: json without TypeError ERR_IMPORT_ATTRIBUTE_MISSING Module "file://DIR/import-attributes-made.json" needs an import attribute of "type: json"
// expect: json with [ 'default' ]
// expect: json without again TypeError ERR_IMPORT_ATTRIBUTE_MISSING Module "file://DIR/import-attributes-made.json" needs an import attribute of "type: json"
// expect: builtin TypeError ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE Module "node:fs" is not of type "json"
// expect: a,b,text,with,type
