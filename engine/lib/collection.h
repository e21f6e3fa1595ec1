/* SPDX-License-Identifier: MIT */
/* What the keyed collections share with their neighbours. */
#ifndef LIB_COLLECTION_H
#define LIB_COLLECTION_H

#include "../core/gc.h"
#include "inspect.h"
#include "map_data.h"

#endif
