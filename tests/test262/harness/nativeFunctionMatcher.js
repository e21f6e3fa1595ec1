// Instead of test262's, which reads the grammar with regular expressions:
// `function name(…) { [native code] }` by plain string methods, the name being
// any that does not break out of its place.
const validateNativeFunctionSource = function (source) {
  const fail = () => { throw new SyntaxError('not a native function: ' + source); };
  const text = source.trim();
  const open = text.indexOf('(');
  const close = text.lastIndexOf('{');
  if (!text.startsWith('function') || open < 0 || close < open) fail();
  const name = text.slice('function'.length, open).trim();
  if (!name.startsWith('[') && name.includes('{')) fail();
  const parameters = text.slice(open, close).trim();
  if (!parameters.endsWith(')')) fail();
  const body = text.slice(close).split(' ').join('').split('\n').join('');
  if (body !== '{[nativecode]}') fail();
};

const assertToStringOrNativeFunction = function (fn, expected) {
  const actual = String(fn);
  if (actual !== (expected === undefined ? actual : expected))
    assertNativeFunction(fn, expected);
};

const assertNativeFunction = function (fn, special) {
  const actual = String(fn);
  try {
    validateNativeFunctionSource(actual);
  } catch (unused) {
    throw new Test262Error('Conforms to NativeFunction Syntax: ' +
      JSON.stringify(actual) + (special ? ' (' + special + ')' : ''));
  }
};
