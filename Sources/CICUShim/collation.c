#include "CICUShim.h"

#include <unicode/ucol.h>
#include <unicode/uloc.h>

kt_collator *kt_collator_open(const char *locale, int32_t strength) {
  UErrorCode status = U_ZERO_ERROR;
  char name[ULOC_FULLNAME_CAPACITY];
  uloc_forLanguageTag(locale, name, (int32_t)sizeof name, NULL, &status);
  UCollator *collator = U_SUCCESS(status) ? ucol_open(name, &status) : NULL;
  if (U_FAILURE(status)) {
    if (collator != NULL) ucol_close(collator);
    return NULL;
  }
  ucol_setStrength(collator, (UCollationStrength)(strength == 15 ? UCOL_IDENTICAL : strength - 1));
  ucol_setAttribute(collator, UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
  return (kt_collator *)collator;
}

void kt_collator_close(kt_collator *collator) { ucol_close((UCollator *)collator); }

int32_t kt_collator_compare(
    const kt_collator *collator, const char *left, int32_t left_length, const char *right, int32_t right_length) {
  UErrorCode status = U_ZERO_ERROR;
  return ucol_strcollUTF8((const UCollator *)collator, left, left_length, right, right_length, &status);
}

int32_t kt_collator_key(
    const kt_collator *collator, const uint16_t *source, int32_t length, uint8_t *target, int32_t capacity) {
  return ucol_getSortKey((const UCollator *)collator, (const UChar *)source, length, target, capacity);
}
