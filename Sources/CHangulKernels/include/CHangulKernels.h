// The inner loops of Hangul normalization over 64 bytes at a time.
//
// Each function works from the start of the source as long as the text is of the usual kind, and says how far it
// came; what it leaves is for the portable loops in Swift. Without SSE2 it leaves everything.
#ifndef C_HANGUL_KERNELS_H
#define C_HANGUL_KERNELS_H

#include <stdint.h>

/// How far a kernel came.
typedef struct {
  /// Bytes read and bytes written.
  int64_t read, written;
  /// The map's words: see OffsetMap. `words[count - 1]` may still grow; `count` is 0 where nothing was recorded.
  int64_t words;
} kt_progress;

/// Conjoining jamo and ASCII to syllables. The target has room for `length + 16` bytes. `words` may be NULL; otherwise
/// it has room for `length + 1`, and `open` is the word to go on with (0 for none).
kt_progress kt_compose(const uint8_t *source, int64_t length, uint8_t *target, uint32_t *words, uint32_t open);

/// Syllables to conjoining jamo, everything else as it is. `table` has two words for each of the 11,172 syllables:
/// its nine bytes, lowest first, and their number in the last byte. The target has room for `3 * length + 16` bytes.
kt_progress kt_decompose(
    const uint8_t *source, int64_t length, uint8_t *target, const uint64_t *table, uint32_t *words, uint32_t open);

/// The offset of the first byte of that value; `length` where there is none.
int64_t kt_find_byte(const uint8_t *source, int64_t length, uint8_t value);

#endif
