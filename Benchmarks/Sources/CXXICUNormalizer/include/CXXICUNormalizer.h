// ICU's UTF-8 normalization, which only its C++ interface has, to measure ours against.
#ifndef CXX_ICU_NORMALIZER_H
#define CXX_ICU_NORMALIZER_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// 1 where the text is in the form (0 NFC, 1 NFD).
int32_t icu_is_normalized_utf8(int32_t form, const char *source, int32_t length);

/// Normalizes into `target`; returns the length. With `edits` 1, ICU records its `Edits` as well.
int32_t icu_normalize_utf8(
    int32_t form, const char *source, int32_t length, char *target, int32_t capacity, int32_t edits);

/// From here on freed memory stays with the process. Otherwise a large array is made of pages that the kernel zeroes
/// first, and a small one is not, which says more about the kernel than about anybody's functions.
void keep_memory(void);

#ifdef __cplusplus
}
#endif

#endif
