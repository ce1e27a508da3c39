// The inner loops of Hangul normalization over 64 bytes at a time.
//
// Each function works from the start of the source and says how far it came; what it leaves (the last bytes, and for
// composition a trailing consonant behind a syllable) is for the portable loops in Swift. Any bytes will do: what is no
// Hangul is copied. Processors without SSE2 leave everything.
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

/// Conjoining jamo to syllables, everything else as it is. The target has room for `length + 16` bytes. `words` may be
/// NULL; otherwise it has room for `length + 2`, and `open` is the word to go on with (0 for none).
kt_progress kt_compose(const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open);

/// Syllables to conjoining jamo, everything else as it is. The target has room for `3 * length + 16` bytes; for `words`
/// see above.
kt_progress kt_decompose(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open);

/// The same by the instructions named, for tests and measurements: 0 none, 1 SSE2, 2 AVX-512. Answers what is used,
/// which is never more than the processor has.
int32_t kt_limit_instructions(int32_t most);

/// The offset of the first byte of that value; `length` where there is none.
int64_t kt_find_byte(const uint8_t *source, int64_t length, uint8_t value);

#endif
