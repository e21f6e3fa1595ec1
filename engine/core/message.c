/* SPDX-License-Identifier: MIT */
/* V8's words by version, from message.def. */
#include <config.h>

#include "vm.h"

static const char *const messages[MESSAGE_COUNT][4] = {
#define X(name, ...) { __VA_ARGS__ },
#include "message.def"
#undef X
};

const char *vm_message(struct vm *vm, enum message m)
{
	return messages[m][vm->words];
}

bool vm_message_swaps(struct vm *vm)
{
	return vm->words < 2;
}
