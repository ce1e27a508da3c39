// The only door to ICU. No ICU type appears here, so that importing this header never clashes with
// another copy of ICU (Foundation carries its own).
#ifndef CICU_SHIM_H
#define CICU_SHIM_H

#include <stdint.h>

/// The version of ICU that the shim is linked against, as major * 100 + minor.
int32_t kt_icu_version(void);

#endif
