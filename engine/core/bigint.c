/* SPDX-License-Identifier: MIT */
/*
 * BigInt: sign and magnitude, little-endian limbs of 32 bits.
 *
 * A cell never changes once returned; it has no leading zero limb, and zero
 * has none and is not negative.  Multiplication and division are the
 * schoolbook's.  Bitwise operations see two's complement, limb by limb.
 */
#include "bigint.h"
#include "convert.h"
#include "vm.h"

/* DEVIATES: V8 has 2^30 bits.  Schoolbook's algorithms, which nothing can stop
 * on their way, take a second or two for 2^20. */
#define LIMBS_MAX (1u << 15)

struct bigint *bigint_new(struct vm *vm, uint32_t limbs)
{
	struct bigint *b = heap_alloc(vm, sizeof *b +
	    limbs * sizeof b->d[0], CELL_BIGINT);

	b->cell.aux = limbs;
	return b;
}

static struct bigint *normal(struct bigint *b)
{
	while (b->cell.aux && !b->d[b->cell.aux - 1])
		b->cell.aux--;
	if (!b->cell.aux)
		b->cell.flags = 0;
	return b;
}

static inline bool negative(const struct bigint *b)
{
	return b->cell.flags & BIGINT_NEGATIVE;
}

static struct bigint *with_sign(struct bigint *b, bool negative_sign)
{
	b->cell.flags = negative_sign ? BIGINT_NEGATIVE : 0;
	return normal(b);
}

/* ---- magnitudes -------------------------------------------------------- */

static int compare_magnitudes(const struct bigint *a, const struct bigint *b)
{
	uint32_t i;

	if (a->cell.aux != b->cell.aux)
		return a->cell.aux < b->cell.aux ? -1 : 1;
	for (i = a->cell.aux; i-- > 0; )
		if (a->d[i] != b->d[i])
			return a->d[i] < b->d[i] ? -1 : 1;
	return 0;
}

static struct bigint *add_magnitudes(struct vm *vm, const struct bigint *a,
    const struct bigint *b)
{
	uint32_t na = a->cell.aux, nb = b->cell.aux, i;
	uint32_t n = (na > nb ? na : nb) + 1;
	struct bigint *r = bigint_new(vm, n);
	uint64_t carry = 0;

	for (i = 0; i < n; i++) {
		carry += (uint64_t)(i < na ? a->d[i] : 0) +
		    (i < nb ? b->d[i] : 0);
		r->d[i] = (uint32_t)carry;
		carry >>= 32;
	}
	return r;
}

/* a - b, a >= b. */
static struct bigint *subtract_magnitudes(struct vm *vm,
    const struct bigint *a, const struct bigint *b)
{
	uint32_t i, nb = b->cell.aux;
	struct bigint *r = bigint_new(vm, a->cell.aux);
	uint64_t borrow = 0;

	for (i = 0; i < a->cell.aux; i++) {
		uint64_t v = (uint64_t)a->d[i] - (i < nb ? b->d[i] : 0) -
		    borrow;

		r->d[i] = (uint32_t)v;
		borrow = v >> 63;
	}
	return r;
}

static struct bigint *sum(struct vm *vm, const struct bigint *a,
    const struct bigint *b, bool subtract)
{
	bool nb = negative(b) != subtract;
	int c;

	if (negative(a) == nb)
		return with_sign(add_magnitudes(vm, a, b), nb);
	c = compare_magnitudes(a, b);
	return c >= 0 ? with_sign(subtract_magnitudes(vm, a, b), negative(a))
	    : with_sign(subtract_magnitudes(vm, b, a), nb);
}

static struct bigint *product(struct vm *vm, const struct bigint *a,
    const struct bigint *b)
{
	uint32_t na = a->cell.aux, nb = b->cell.aux, i, j;
	struct bigint *r = bigint_new(vm, na + nb);

	for (i = 0; i < na; i++) {
		uint64_t carry = 0;

		for (j = 0; j < nb; j++) {
			carry += (uint64_t)a->d[i] * b->d[j] + r->d[i + j];
			r->d[i + j] = (uint32_t)carry;
			carry >>= 32;
		}
		r->d[i + nb] = (uint32_t)carry;
	}
	return with_sign(r, negative(a) != negative(b));
}

/* d[0…n) /= m in place; the remainder. */
static uint32_t divide_small(uint32_t *d, uint32_t n, uint32_t m)
{
	uint64_t rest = 0;

	while (n-- > 0) {
		rest = rest << 32 | d[n];
		d[n] = (uint32_t)(rest / m);
		rest %= m;
	}
	return (uint32_t)rest;
}

/* d[0…n] = s[0…n) << bits (bits < 32). */
static void shift_up(uint32_t *d, const uint32_t *s, uint32_t n, int bits)
{
	uint64_t carry = 0;
	uint32_t i;

	for (i = 0; i < n; i++) {
		carry |= (uint64_t)s[i] << bits;
		d[i] = (uint32_t)carry;
		carry >>= 32;
	}
	d[n] = (uint32_t)carry;
}

/* One quotient digit of Knuth's algorithm D: u[0…n] -= q * v[0…n). */
static uint32_t divide_step(uint32_t *u, const uint32_t *v, uint32_t n)
{
	uint64_t top = (uint64_t)u[n] << 32 | u[n - 1];
	uint64_t q = top / v[n - 1], rest = top % v[n - 1];
	uint64_t carry = 0, borrow = 0, t;
	uint32_t i;

	while (q >> 32 || q * v[n - 2] > (rest << 32 | u[n - 2])) {
		q--;
		rest += v[n - 1];
		if (rest >> 32)
			break;
	}
	for (i = 0; i <= n; i++) {
		carry += i < n ? q * v[i] : 0;
		t = (uint64_t)u[i] - (uint32_t)carry - borrow;
		u[i] = (uint32_t)t;
		borrow = t >> 63;
		carry >>= 32;
	}
	if (!borrow)
		return (uint32_t)q;
	carry = 0;
	for (i = 0; i <= n; i++) {
		carry += (uint64_t)u[i] + (i < n ? v[i] : 0);
		u[i] = (uint32_t)carry;
		carry >>= 32;
	}
	return (uint32_t)q - 1;
}

/* Quotient towards zero and remainder of the magnitudes; b is not zero. */
static void divide(struct vm *vm, const struct bigint *a,
    const struct bigint *b, struct bigint **quotient,
    struct bigint **remainder)
{
	uint32_t na = a->cell.aux, nb = b->cell.aux, i;
	struct bigint *q, *r, *v;
	int bits;

	if (compare_magnitudes(a, b) < 0) {
		q = bigint_new(vm, 0);
		r = bigint_new(vm, na);
		memcpy(r->d, a->d, na * sizeof r->d[0]);
	} else if (nb == 1) {
		q = bigint_new(vm, na);
		r = bigint_new(vm, 1);
		memcpy(q->d, a->d, na * sizeof q->d[0]);
		r->d[0] = divide_small(q->d, na, b->d[0]);
	} else {
		bits = __builtin_clz(b->d[nb - 1]);
		q = bigint_new(vm, na - nb + 1);
		r = bigint_new(vm, na + 1);
		v = bigint_new(vm, nb + 1);
		shift_up(r->d, a->d, na, bits);
		shift_up(v->d, b->d, nb, bits);
		for (i = na - nb + 1; i-- > 0; )
			q->d[i] = divide_step(r->d + i, v->d, nb);
		for (i = 0; i <= na; i++)
			r->d[i] = (uint32_t)(((uint64_t)(i < na ? r->d[i + 1]
			    : 0) << 32 | r->d[i]) >> bits);
	}
	*quotient = q;
	*remainder = r;
}

/* ---- shifts and bits --------------------------------------------------- */

static struct bigint *shift_left(struct vm *vm, const struct bigint *a,
    uint64_t bits)
{
	uint32_t words = (uint32_t)(bits / 32);
	struct bigint *r;

	if (!a->cell.aux)
		return bigint_new(vm, 0);
	if (bits / 32 + a->cell.aux >= LIMBS_MAX) {
		throw_range_error(vm, "Maximum BigInt size exceeded");
		return NULL;
	}
	r = bigint_new(vm, a->cell.aux + words + 1);
	shift_up(r->d + words, a->d, a->cell.aux, (int)(bits % 32));
	return with_sign(r, negative(a));
}

static struct bigint *small(struct vm *vm, int64_t i)
{
	struct bigint *r = bigint_new(vm, 2);
	uint64_t u = i < 0 ? (uint64_t)-i : (uint64_t)i;

	r->d[0] = (uint32_t)u;
	r->d[1] = (uint32_t)(u >> 32);
	return with_sign(r, i < 0);
}

/* Rounds towards minus infinity. */
static struct bigint *shift_right(struct vm *vm, const struct bigint *a,
    uint64_t bits)
{
	uint32_t words = (uint32_t)(bits / 32), n = a->cell.aux, i;
	int part = (int)(bits % 32);
	struct bigint *r;
	bool rest = false;

	if (bits / 32 >= n)
		return small(vm, negative(a) ? -1 : 0);
	r = bigint_new(vm, n - words);
	for (i = words; i < n; i++)
		r->d[i - words] = (uint32_t)(((uint64_t)(i + 1 < n
		    ? a->d[i + 1] : 0) << 32 | a->d[i]) >> part);
	for (i = 0; i < words; i++)
		rest |= a->d[i] != 0;
	rest |= (a->d[words] & ((1u << part) - 1)) != 0;
	with_sign(r, negative(a));
	return negative(a) && rest ? sum(vm, r, small(vm, 1), true) : r;
}

static struct bigint *shift(struct vm *vm, const struct bigint *a,
    const struct bigint *by, bool left)
{
	uint64_t bits = by->cell.aux ? by->d[0] : 0;

	if (by->cell.aux > 1)
		bits = (uint64_t)1 << 40;
	return left != negative(by) ? shift_left(vm, a, bits)
	    : shift_right(vm, a, bits);
}

/* The i-th limb of the two's complement; *carry starts at 1. */
static uint32_t twos_limb(const struct bigint *b, uint32_t i,
    uint64_t *carry)
{
	uint32_t d = i < b->cell.aux ? b->d[i] : 0;

	if (!negative(b))
		return d;
	*carry += (uint32_t)~d;
	d = (uint32_t)*carry;
	*carry >>= 32;
	return d;
}

static struct bigint *bitwise(struct vm *vm, char op,
    const struct bigint *a, const struct bigint *b)
{
	uint32_t n = (a->cell.aux > b->cell.aux ? a->cell.aux : b->cell.aux)
	    + 1, i;
	struct bigint *r = bigint_new(vm, n);
	uint64_t ca = 1, cb = 1, cr = 1;
	bool minus;

	for (i = 0; i < n; i++) {
		uint32_t x = twos_limb(a, i, &ca), y = twos_limb(b, i, &cb);

		r->d[i] = op == '&' ? x & y : op == '|' ? x | y : x ^ y;
	}
	minus = r->d[n - 1] >> 31;
	for (i = 0; i < n && minus; i++) {
		cr += (uint32_t)~r->d[i];
		r->d[i] = (uint32_t)cr;
		cr >>= 32;
	}
	return with_sign(r, minus);
}

/* ---- operations -------------------------------------------------------- */

static struct bigint *too_big(struct vm *vm)
{
	throw_range_error(vm, "Maximum BigInt size exceeded");
	return NULL;
}

static struct bigint *power(struct vm *vm, const struct bigint *a,
    const struct bigint *b)
{
	struct bigint *r = small(vm, 1);
	const struct bigint *square = a;
	uint32_t e;

	if (negative(b)) {
		throw_range_error(vm, "%s",
		    vm_message(vm, MESSAGE_NEGATIVE_EXPONENT));
		return NULL;
	}
	if (a->cell.aux == 1 && a->d[0] == 1 && b->cell.aux)
		return with_sign(r, negative(a) && b->d[0] & 1);
	if (!a->cell.aux || !b->cell.aux)
		return b->cell.aux ? bigint_new(vm, 0) : r;
	if (b->cell.aux > 1)
		return too_big(vm);
	for (e = b->d[0]; ; ) {
		if (e & 1)
			r = product(vm, r, square);
		e >>= 1;
		if (r->cell.aux >= LIMBS_MAX)
			return too_big(vm);
		if (!e)
			return r;
		if (square->cell.aux >= LIMBS_MAX / 2)
			return too_big(vm);
		square = product(vm, square, square);
	}
}

static struct bigint *quotient(struct vm *vm, const struct bigint *a,
    const struct bigint *b, bool remainder)
{
	struct bigint *q, *r;

	if (!b->cell.aux) {
		throw_range_error(vm, "Division by zero");
		return NULL;
	}
	divide(vm, a, b, &q, &r);
	return remainder ? with_sign(r, negative(a))
	    : with_sign(q, negative(a) != negative(b));
}

static struct bigint *operate(struct vm *vm, char op, const struct bigint *a,
    const struct bigint *b)
{
	switch (op) {
	case '+':
		return sum(vm, a, b, false);
	case '-':
		return sum(vm, a, b, true);
	case '*':
		return a->cell.aux + b->cell.aux > LIMBS_MAX ? too_big(vm)
		    : product(vm, a, b);
	case '/':
	case '%':
		return quotient(vm, a, b, op == '%');
	case 'p':
		return power(vm, a, b);
	case '<':
	case '>':
		return shift(vm, a, b, op == '<');
	case 'n':
		return sum(vm, small(vm, 0), a, true);
	case '~':
		return sum(vm, small(vm, -1), a, true);
	default:
		return bitwise(vm, op, a, b);
	}
}

value bigint_operate(struct vm *vm, char op, value a, value b)
{
	struct bigint *r = operate(vm, op, value_bigint(a), value_bigint(b));

	return r ? value_from_cell(r) : VALUE_EMPTY;
}

bool bigint_is_zero(value v)
{
	return value_bigint(v)->cell.aux == 0;
}

int bigint_compare(value a, value b)
{
	const struct bigint *x = value_bigint(a), *y = value_bigint(b);
	int c;

	if (negative(x) != negative(y))
		return negative(x) ? -1 : 1;
	c = compare_magnitudes(x, y);
	return negative(x) ? -c : c;
}
