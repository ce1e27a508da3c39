#include "CICUShim.h"

#include <unicode/unorm2.h>

static const UNormalizer2 *normalizer(int32_t form) {
  UErrorCode status = U_ZERO_ERROR;
  switch (form) {
    case 0: return unorm2_getNFCInstance(&status);
    case 1: return unorm2_getNFDInstance(&status);
    case 2: return unorm2_getNFKCInstance(&status);
    default: return unorm2_getNFKDInstance(&status);
  }
}

int32_t kt_icu_normalize(
    int32_t form, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = unorm2_normalize(
      normalizer(form), (const UChar *)source, length, (UChar *)target, capacity, &status);
  return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : needed;
}

int32_t kt_icu_normalized_prefix(int32_t form, const uint16_t *source, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = unorm2_spanQuickCheckYes(normalizer(form), (const UChar *)source, length, &status);
  return U_FAILURE(status) ? -1 : count;
}

int32_t kt_icu_is_normalized(int32_t form, const uint16_t *source, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t yes = unorm2_isNormalized(normalizer(form), (const UChar *)source, length, &status);
  return U_FAILURE(status) ? -1 : yes;
}

int32_t kt_icu_has_boundary_before(int32_t form, uint32_t scalar) {
  return unorm2_hasBoundaryBefore(normalizer(form), (UChar32)scalar);
}

int32_t kt_icu_is_inert(int32_t form, uint32_t scalar) {
  return unorm2_isInert(normalizer(form), (UChar32)scalar);
}
