// What the kernels share: bits, and the words of an offset map.
#ifndef KT_KERNELS_H
#define KT_KERNELS_H

#include "CHangulKernels.h"

#include <stddef.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))

typedef kt_progress kt_compose_kernel(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open);
typedef kt_progress kt_decompose_kernel(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open);

#if defined(__SSE2__)
kt_compose_kernel kt_compose_sse2, kt_compose_avx512;
kt_decompose_kernel kt_decompose_sse2, kt_decompose_avx512;
#endif

INLINE uint64_t low_bits(unsigned count) { return count >= 64 ? ~UINT64_C(0) : (UINT64_C(1) << count) - 1; }

// One of two values without a branch: the kind of the next character is hard to predict.
INLINE uint64_t choose(uint32_t condition, uint64_t yes, uint64_t no) {
  uint64_t mask = -(uint64_t)condition;
  // Keeps the compiler from making a branch of it after all.
  __asm__("" : "+r"(mask));
  return (yes & mask) | (no & ~mask);
}

// The words of an offset map: 0 and a length of 15 bits for a stretch copied; 1 0, source and result of four bits each
// and a count less one of six bits for equal edits.
typedef struct {
  uint16_t *words;
  int64_t index;
  uint32_t current;
} recorder;

#define EDIT(source, result) (0x8000u | (source) << 10 | (result) << 6)

// Goes on with `open`, which stands there even where nothing more is recorded.
INLINE recorder recorder_of(uint16_t *words, uint16_t open) {
  if (words != NULL) words[0] = open;
  return (recorder){words, 0, open};
}

// Adds `count` (64 at most) equal units of the kind `next`: an EDIT, or 0 for bytes copied.
INLINE void record(recorder *r, uint32_t next, uint32_t count) {
  uint32_t is_edit = next >> 15;
  uint32_t room = 0x7FFF - (is_edit * (0x7FFF - 0x3F));
  uint32_t grown = r->current + count;
  // A first word that stands for nothing is overwritten.
  uint32_t same = ((r->current ^ next) & ~room) == 0 && (r->current & room) + count <= room;
  r->index += (same ^ 1) & (r->current != 0);
  r->current = (uint32_t)choose(same, grown, next + count - is_edit);
  r->words[r->index] = (uint16_t)r->current;
}

INLINE int64_t recorded(const recorder *r) { return r->current == 0 ? 0 : r->index + 1; }

#endif
