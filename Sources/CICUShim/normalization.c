#include "CICUShim.h"

#include <unicode/uchar.h>
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

int32_t kt_icu_is_plain(int32_t form, uint32_t scalar) {
  static const UProperty quick_checks[] = {
      UCHAR_NFC_QUICK_CHECK, UCHAR_NFD_QUICK_CHECK, UCHAR_NFKC_QUICK_CHECK, UCHAR_NFKD_QUICK_CHECK};
  UChar32 c = (UChar32)scalar;
  return u_charType(c) != U_UNASSIGNED && u_getCombiningClass(c) == 0 &&
         u_getIntPropertyValue(c, quick_checks[form & 3]) == UNORM_YES;
}

void kt_icu_plain_characters(int32_t form, uint64_t *bits) {
  for (uint32_t word = 0; word < 1024; word++) {
    uint64_t value = 0;
    for (uint32_t bit = 0; bit < 64; bit++) {
      if (kt_icu_is_plain(form, word << 6 | bit)) value |= UINT64_C(1) << bit;
    }
    bits[word] = value;
  }
}
