#include "CICUShim.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

int32_t kt_icu_decode(
    const char *name, const uint8_t *source, int32_t length, uint16_t *target, int32_t capacity,
    int32_t *error_offset, int32_t *error_length) {
  *error_offset = 0;
  *error_length = 0;
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &status);
  if (U_FAILURE(status)) return -1;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  const char *from = (const char *)source;
  UChar *to = (UChar *)target;
  ucnv_toUnicode(converter, &to, (UChar *)target + capacity, &from, (const char *)source + length, NULL, 1, &status);
  int32_t written = (int32_t)(to - (UChar *)target);
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    written = -2;
  } else if (U_FAILURE(status)) {
    char bytes[32];
    int8_t count = (int8_t)sizeof bytes;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, bytes, &count, &ignored);
    if (U_FAILURE(ignored) || count < 1) count = 1;
    int32_t consumed = (int32_t)(from - (const char *)source);
    *error_length = count;
    *error_offset = consumed >= count ? consumed - count : 0;
  }
  ucnv_close(converter);
  return written;
}

int32_t kt_icu_detect(const uint8_t *source, int32_t length, char *name, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return -1;
  ucsdet_setText(detector, (const char *)source, length, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  int32_t confidence = -1;
  if (U_SUCCESS(status) && match != NULL) {
    const char *found = ucsdet_getName(match, &status);
    if (U_SUCCESS(status) && (int32_t)strlen(found) < capacity) {
      strcpy(name, found);
      confidence = ucsdet_getConfidence(match, &status);
    }
  }
  ucsdet_close(detector);
  return confidence;
}
