#ifndef C_BREAK_ITERATOR_H
#define C_BREAK_ITERATOR_H
#include <stdint.h>

/// ICU's sentence iterator for Korean, opened once and reused.
typedef struct SentenceIterator SentenceIterator;

SentenceIterator *sentence_iterator_open(void);
void sentence_iterator_close(SentenceIterator *iterator);
/// Sets the UTF-16 text and counts its sentences.
int64_t sentence_iterator_count(SentenceIterator *iterator, const uint16_t *text, int32_t length);

#endif
