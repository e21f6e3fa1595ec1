/* SPDX-License-Identifier: MIT */
/*
 * Math.  ecma262 #sec-math-object
 *
 * Math.random is deterministic: a run is a pure function of its program, so
 * the sequence begins at the same seed every time (vm->random).
 */
#include <config.h>

#include <math.h>

#include "native.h"

static double arg(const struct call *c, uint32_t i)
{
	return value_number(c->args[i]);
}

enum { M_ABS, M_ACOS, M_ACOSH, M_ASIN, M_ASINH, M_ATAN, M_ATANH, M_CBRT,
	M_CEIL, M_COS, M_COSH, M_EXP, M_EXPM1, M_FLOOR, M_FROUND, M_LOG,
	M_LOG10, M_LOG1P, M_LOG2, M_ROUND, M_SIGN, M_SIN, M_SINH, M_SQRT,
	M_TAN, M_TANH, M_TRUNC };

/* libm's own is off by a bit for perfect cubes. */
static double cube_root(double x)
{
	return (double)cbrtl((long double)x);
}

/* ecma262 #sec-math.round: halves go up, -0.5 to -0 */
static double rounded(double x)
{
	double f;

	if (!(fabs(x) < 4503599627370496.0))
		return x;
	f = floor(x);
	if (x - f >= 0.5)
		f += 1;
	return copysign(f, x);
}

static double fround(double x)
{
	return (double)(float)x;
}

static double sign(double x)
{
	return x > 0 ? 1 : x < 0 ? -1 : x;
}

static double (*const functions[])(double) = {
	[M_ABS] = fabs, [M_ACOS] = acos, [M_ACOSH] = acosh, [M_ASIN] = asin,
	[M_ASINH] = asinh, [M_ATAN] = atan, [M_ATANH] = atanh,
	[M_CBRT] = cube_root, [M_CEIL] = ceil, [M_COS] = cos, [M_COSH] = cosh,
	[M_EXP] = exp, [M_EXPM1] = expm1, [M_FLOOR] = floor,
	[M_FROUND] = fround, [M_LOG] = log, [M_LOG10] = log10,
	[M_LOG1P] = log1p, [M_LOG2] = log2, [M_ROUND] = rounded,
	[M_SIGN] = sign, [M_SIN] = sin, [M_SINH] = sinh, [M_SQRT] = sqrt,
	[M_TAN] = tan, [M_TANH] = tanh, [M_TRUNC] = trunc
};

/* magic: the function */
static value of_one(struct vm *vm, struct call *c)
{
	unsigned which = ((struct native *)value_cell(c->callee))->builtin->
	    magic;

	(void)vm;
	return value_from_double(functions[which](arg(c, 0)));
}

static value math_atan2(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_double(atan2(arg(c, 0), arg(c, 1)));
}

static value math_pow(struct vm *vm, struct call *c)
{
	double x = arg(c, 0), y = arg(c, 1);

	(void)vm;
	if (y != y || (fabs(x) == 1 && isinf(y)))
		return value_from_double(NAN);
	return value_from_double(pow(x, y));
}

static value math_imul(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_int((int32_t)(
	    (uint32_t)convert_double_to_int32(arg(c, 0)) *
	    (uint32_t)convert_double_to_int32(arg(c, 1))));
}

static value math_clz32(struct vm *vm, struct call *c)
{
	uint32_t n = (uint32_t)convert_double_to_int32(arg(c, 0));

	(void)vm;
	return value_from_int(n ? __builtin_clz(n) : 32);
}

static value math_max(struct vm *vm, struct call *c)
{
	double r = -INFINITY;
	uint32_t i;

	(void)vm;
	for (i = 0; i < c->argc; i++) {
		double x = arg(c, i);

		if (x != x || r != r)
			r = NAN;
		else if (x > r || (x == 0 && r == 0 && !signbit(x)))
			r = x;
	}
	return value_from_double(r);
}

static value math_min(struct vm *vm, struct call *c)
{
	double r = INFINITY;
	uint32_t i;

	(void)vm;
	for (i = 0; i < c->argc; i++) {
		double x = arg(c, i);

		if (x != x || r != r)
			r = NAN;
		else if (x < r || (x == 0 && r == 0 && signbit(x)))
			r = x;
	}
	return value_from_double(r);
}

static value math_hypot(struct vm *vm, struct call *c)
{
	double max = 0, sum = 0, rest = 0;
	bool nan = false;
	uint32_t i;

	(void)vm;
	for (i = 0; i < c->argc; i++) {
		double x = fabs(arg(c, i));

		if (isinf(x))
			return value_from_double(INFINITY);
		nan = nan || x != x;
		max = x > max ? x : max;
	}
	if (nan)
		return value_from_double(NAN);
	for (i = 0; max > 0 && i < c->argc; i++) {  /* Kahan, as V8 */
		double n = fabs(arg(c, i)) / max, add = n * n - rest;
		double next = sum + add;

		rest = (next - sum) - add;
		sum = next;
	}
	return value_from_double(max > 0 ? sqrt(sum) * max : 0);
}

/* To 11 bits, ties to even. */
static value math_f16round(struct vm *vm, struct call *c)
{
	double x = arg(c, 0), unit, r;
	int e;

	(void)vm;
	if (x == 0 || !isfinite(x))
		return value_from_double(x);
	frexp(x, &e);
	unit = ldexp(1, (e < -13 ? -13 : e) - 11);
	r = nearbyint(x / unit) * unit;
	return value_from_double(fabs(r) > 65504 ? copysign(INFINITY, x)
	    : r);
}

/* xorshift64*, high 53 bits */
static value math_random(struct vm *vm, struct call *c)
{
	uint64_t x = vm->random;

	(void)c;
	x ^= x >> 12;
	x ^= x << 25;
	x ^= x >> 27;
	vm->random = x;
	return value_from_double((double)(x * 0x2545f4914f6cdd1du >> 11) /
	    9007199254740992.0);
}

#define ONE(name, which, doc) \
	ROW_MAGIC(name, 1, of_one, ".n", M_##which, doc)
static const struct builtin rows[] = {
	ONE("abs", ABS, "absolute value"),
	ONE("acos", ACOS, "arc cosine"),
	ONE("acosh", ACOSH, "inverse hyperbolic cosine"),
	ONE("asin", ASIN, "arc sine"),
	ONE("asinh", ASINH, "inverse hyperbolic sine"),
	ONE("atan", ATAN, "arc tangent"),
	ONE("atanh", ATANH, "inverse hyperbolic tangent"),
	ROW("atan2", 2, math_atan2, ".nn", "arc tangent of y / x"),
	ONE("ceil", CEIL, "least integer not below"),
	ONE("cbrt", CBRT, "cube root"),
	ONE("expm1", EXPM1, "e to the x, minus 1"),
	ROW("clz32", 1, math_clz32, ".n", "leading zero bits of 32"),
	ONE("cos", COS, "cosine"),
	ONE("cosh", COSH, "hyperbolic cosine"),
	ONE("exp", EXP, "e to the x"),
	ONE("floor", FLOOR, "greatest integer not above"),
	ONE("fround", FROUND, "nearest single-precision number"),
	ROW("hypot", 2, math_hypot, ".n*", "root of the sum of squares"),
	ROW("imul", 2, math_imul, ".nn", "32-bit product"),
	ONE("log", LOG, "natural logarithm"),
	ONE("log1p", LOG1P, "logarithm of 1 + x"),
	ONE("log2", LOG2, "logarithm of base 2"),
	ONE("log10", LOG10, "logarithm of base 10"),
	ROW("max", 2, math_max, ".n*", "the greatest argument"),
	ROW("min", 2, math_min, ".n*", "the least argument"),
	ROW("pow", 2, math_pow, ".nn", "x to the y"),
	ROW("random", 0, math_random, NULL, "the next of a fixed sequence"),
	ONE("round", ROUND, "nearest integer, halves up"),
	ONE("sign", SIGN, "-1, 0 or 1"),
	ONE("sin", SIN, "sine"),
	ONE("sinh", SINH, "hyperbolic sine"),
	ONE("sqrt", SQRT, "square root"),
	ONE("tan", TAN, "tangent"),
	ONE("tanh", TANH, "hyperbolic tangent"),
	ONE("trunc", TRUNC, "integer part")
};

static const struct builtin f16_rows[] = {
	ROW("f16round", 1, math_f16round, ".n", "nearest half-precision one")
};

static const struct { const char *name; double v; } constants[] = {
	{ "E", 2.718281828459045 }, { "LN10", 2.302585092994046 },
	{ "LN2", 0.6931471805599453 }, { "LOG10E", 0.4342944819032518 },
	{ "LOG2E", 1.4426950408889634 }, { "PI", 3.141592653589793 },
	{ "SQRT1_2", 0.7071067811865476 }, { "SQRT2", 1.4142135623730951 }
};

NO_INTRINSICS(math);

void lib_math_setup(struct vm *vm)
{
	struct object *m = object_new(vm, value_object(
	    INTRINSIC(vm, OBJECT_PROTOTYPE)));
	size_t i;

	DEFINE(m, rows);
	DEFINE_IF(HAS_F16ROUND, m, f16_rows);
	for (i = 0; i < LENGTH(constants); i++)
		native_constant(vm, m, constants[i].name,
		    value_from_double(constants[i].v));
	native_tag(vm, m, "Math");
	native_hidden(vm, vm->global, "Math", value_from_cell(m));
}
