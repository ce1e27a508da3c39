#include "CICUShim.h"

#include <unicode/uversion.h>

int32_t kt_icu_version(void) { return U_ICU_VERSION_MAJOR_NUM * 100 + U_ICU_VERSION_MINOR_NUM; }
