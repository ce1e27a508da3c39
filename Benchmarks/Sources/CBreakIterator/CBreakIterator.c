#include "CBreakIterator.h"

#include <unicode/ubrk.h>

SentenceIterator *sentence_iterator_open(void) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, "ko", NULL, 0, &status);
  return U_SUCCESS(status) ? (SentenceIterator *)iterator : NULL;
}

void sentence_iterator_close(SentenceIterator *iterator) { ubrk_close((UBreakIterator *)iterator); }

int64_t sentence_iterator_count(SentenceIterator *iterator, const uint16_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)iterator, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) return -1;
  int64_t count = 0;
  while (ubrk_next((UBreakIterator *)iterator) != UBRK_DONE) count++;
  return count;
}
