#include "CXXICUNormalizer.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

static const icu::Normalizer2 *normalizer(int32_t form) {
  UErrorCode status = U_ZERO_ERROR;
  return form == 0 ? icu::Normalizer2::getNFCInstance(status) : icu::Normalizer2::getNFDInstance(status);
}

int32_t icu_is_normalized_utf8(int32_t form, const char *source, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  return normalizer(form)->isNormalizedUTF8(icu::StringPiece(source, length), status);
}

int32_t icu_normalize_utf8(
    int32_t form, const char *source, int32_t length, char *target, int32_t capacity, int32_t edits) {
  UErrorCode status = U_ZERO_ERROR;
  icu::CheckedArrayByteSink sink(target, capacity);
  icu::Edits record;
  normalizer(form)->normalizeUTF8(0, icu::StringPiece(source, length), sink, edits ? &record : nullptr, status);
  if (U_FAILURE(status)) return -1000 - status;
  return sink.Overflowed() ? -1 : sink.NumberOfBytesWritten();
}

void keep_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, 0x7FFFFFFF);
#endif
}
