#include "CHangulKernels.h"

#include <stddef.h>
#include <string.h>

int64_t kt_find_byte(const uint8_t *source, int64_t length, uint8_t value) {
  if (length <= 0) return 0;
  const uint8_t *found = memchr(source, value, (size_t)length);
  return found == NULL ? length : found - source;
}

#if defined(__SSE2__)

#include <emmintrin.h>

#define INLINE static inline __attribute__((always_inline))

typedef struct {
  __m128i part[4];
} block;

INLINE block load(const uint8_t *at) {
  block b;
  for (int i = 0; i < 4; i++) b.part[i] = _mm_loadu_si128((const __m128i *)(at + 16 * i));
  return b;
}

#define MASK(expression)                                                          \
  ({                                                                              \
    uint64_t mask = 0;                                                            \
    for (int i = 0; i < 4; i++) {                                                 \
      __m128i v = b.part[i];                                                      \
      mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(expression) << (16 * i);      \
    }                                                                             \
    mask;                                                                         \
  })
#define EQUALS(value) MASK(_mm_cmpeq_epi8(v, _mm_set1_epi8((char)(value))))
#define AT_LEAST(value) MASK(_mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)(value))), v))

INLINE uint64_t low_bits(unsigned count) { return count >= 64 ? ~UINT64_C(0) : (UINT64_C(1) << count) - 1; }

INLINE uint64_t load64(const uint8_t *at) {
  uint64_t value;
  memcpy(&value, at, 8);
  return value;
}

INLINE uint32_t load32(const uint8_t *at) {
  uint32_t value;
  memcpy(&value, at, 4);
  return value;
}

// One of two values without a branch: the kind of the next character is hard to predict.
INLINE uint64_t choose(uint32_t condition, uint64_t yes, uint64_t no) {
  uint64_t mask = -(uint64_t)condition;
  // Keeps the compiler from making a branch of it after all.
  __asm__("" : "+r"(mask));
  return (yes & mask) | (no & ~mask);
}

// No word of the map: nothing is joined to it.
#define NOTHING 0xC0000000u

// Adds an edit (shape 0x8000xxyy) or a copied stretch (its length) to the words.
INLINE void record(uint32_t *words, int64_t *index, uint32_t *current, uint32_t is_edit, uint32_t next, uint32_t copied) {
  uint32_t mask = (uint32_t)choose(is_edit, 0xC000FFFF, 0x80000000);
  uint32_t step = (uint32_t)choose(is_edit, 0x10000, copied);
  uint32_t same = ((*current ^ next) & mask) == 0;
  *index += same ^ 1;
  *current = (uint32_t)choose(same, *current + step, next);
  words[*index] = *current;
}

// Before a block, whose 64 characters at most must not overflow the count: goes on with a new word in time.
INLINE uint32_t room_to_count(uint32_t current) {
  uint32_t is_full = current >> 31 ? (current & 0x3FFF0000) > 0x3F000000 : current > 0x7FFE0000;
  return is_full ? NOTHING : current;
}

// What the last byte of a jamo adds to the syllable's code point; a high bit where it is no modern jamo.
#define NONE 0x20000000u
#define FOUR(f, i) f(i), f(i + 1), f(i + 2), f(i + 3)
#define SIXTEEN(f, i) FOUR(f, i), FOUR(f, i + 4), FOUR(f, i + 8), FOUR(f, i + 12)
#define SIXTYFOUR(f, i) SIXTEEN(f, i), SIXTEEN(f, i + 16), SIXTEEN(f, i + 32), SIXTEEN(f, i + 48)
#define ALL(f, i) SIXTYFOUR(f, i), SIXTYFOUR(f, i + 64), SIXTYFOUR(f, i + 128), SIXTYFOUR(f, i + 192)
#define LEADING(i) ((i) >= 0x80 && (i) <= 0x92 ? 0xAC00u + ((i) - 0x80) * 588 : NONE)
#define VOWEL(i) ((i) >= 0xA1 && (i) <= 0xB5 ? ((i) - 0xA1) * 28u : 0x20000000u)
// After E1 86 and after E1 87, one place on: the first entry stands for no trailing consonant.
#define TRAILING_86(i) ((i) >= 0xA8 && (i) <= 0xBF ? (i) - 0xA7u : 0x20000000u)
#define TRAILING_87(i) ((i) >= 0x80 && (i) <= 0x82 ? (i) - 0x80u + 25 : 0x20000000u)

static const uint32_t leading_part[256] = {ALL(LEADING, 0)};
static const uint32_t vowel_part[256] = {ALL(VOWEL, 0)};
static const uint32_t trailing_part[513] = {0, ALL(TRAILING_86, 0), ALL(TRAILING_87, 0)};

INLINE kt_progress compose(
    const uint8_t *source, int64_t length, uint8_t *target, uint32_t *words, uint32_t open, int mapping) {
  int64_t read = 0, written = 0, index = open == 0 ? -1 : 0;
  uint32_t current = open == 0 ? NOTHING : open;
  if (mapping) words[0] = open;
  while (length - read >= 64) {
    const uint8_t *from = source + read;
    block b = load(from);
    uint64_t high = MASK(v);
    uint64_t lead = EQUALS(0xE1);
    uint64_t continuation = high & MASK(_mm_cmplt_epi8(v, _mm_set1_epi8((char)0xC0)));
    uint64_t next84 = EQUALS(0x84), next85 = EQUALS(0x85);
    uint64_t next86 = MASK(_mm_cmpeq_epi8(
        _mm_and_si128(v, _mm_set1_epi8((char)0xFE)), _mm_set1_epi8((char)0x86)));
    uint64_t leading = lead & next84 >> 1, vowel = lead & next85 >> 1, trailing = lead & next86 >> 1;
    // Syllables that begin in the first 55 bytes end within the block.
    uint64_t starts = (~high | leading) & low_bits(55);
    uint8_t *to = target + written;
    int64_t new_index = index;
    uint32_t new_current = room_to_count(current);
    uint32_t bad = (uint32_t)(starts == 0) << 29;
    unsigned end = 0;
    for (uint64_t rest = starts; rest != 0; rest &= rest - 1) {
      unsigned at = (unsigned)__builtin_ctzll(rest);
      uint32_t word = from[at];
      uint32_t is_syllable = word >> 7;
      uint32_t closes = (uint32_t)(trailing >> (at + 6)) & is_syllable & 1;
      uint32_t t = ((from[at + 7] & 1u) << 8 | from[at + 8]) + 1;
      uint32_t scalar = leading_part[from[at + 2]] + vowel_part[from[at + 5]] + trailing_part[t & -closes];
      bad |= scalar & -is_syllable;
      uint32_t bytes = 0x8080E0 | (scalar >> 12 & 0xF) | (scalar << 2 & 0x3F00) | (scalar & 0x3F) << 16;
      uint32_t out = (uint32_t)choose(is_syllable, bytes, word);
      memcpy(to, &out, 4);
      to += 1 + 2 * is_syllable;
      uint32_t taken = 6 + 3 * closes;
      if (mapping) {
        uint32_t next = (uint32_t)choose(is_syllable, 0x80000003 | taken << 8, 1);
        record(words, &new_index, &new_current, is_syllable, next, 1);
      }
      end = at + (uint32_t)choose(is_syllable, taken, 1);
    }
    uint64_t seen = low_bits(end);
    uint64_t wrong = (vowel ^ leading << 3) | (trailing & ~(vowel << 3)) | (lead ^ (leading | vowel | trailing)) |
                     (continuation ^ (lead << 1 | lead << 2)) | (high & ~continuation & ~lead);
    if (bad >> 29 || (wrong & seen)) break;
    read += end;
    written = to - target;
    index = new_index;
    current = new_current;
  }
  // A block given up may have gone on with the last word.
  if (mapping && index >= 0 && current != NOTHING) words[index] = current;
  return (kt_progress){read, written, index + 1};
}

INLINE kt_progress decompose(
    const uint8_t *source, int64_t length, uint8_t *target, const uint64_t *table, uint32_t *words, uint32_t open,
    int mapping) {
  static const uint8_t lengths[16] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4};
  int64_t read = 0, written = 0, index = open == 0 ? -1 : 0;
  uint32_t current = open == 0 ? NOTHING : open;
  if (mapping) words[0] = open;
  while (length - read >= 64) {
    const uint8_t *from = source + read;
    block b = load(from);
    uint64_t high = MASK(v);
    uint64_t continuation = MASK(_mm_cmplt_epi8(v, _mm_set1_epi8((char)0xC0)));
    uint64_t from_c0 = high & ~continuation, from_e0 = AT_LEAST(0xE0), from_f0 = AT_LEAST(0xF0);
    // Characters that begin in the first 61 bytes end within the block.
    uint64_t starts = ~continuation & low_bits(61);
    if (starts == 0) break;
    unsigned last = 63 - (unsigned)__builtin_clzll(starts);
    unsigned end = last + lengths[from[last] >> 4];
    if ((continuation ^ (from_c0 << 1 | from_e0 << 2 | from_f0 << 3)) & low_bits(end)) break;
    uint8_t *to = target + written;
    current = room_to_count(current);
    for (uint64_t rest = starts; rest != 0; rest &= rest - 1) {
      uint32_t word = load32(from + __builtin_ctzll(rest));
      uint32_t s = ((word & 0xF) << 12 | (word >> 2 & 0xFC0) | (word >> 16 & 0x3F)) - 0xAC00;
      uint32_t is_syllable = (uint32_t)(s < 11172) & (uint32_t)((word & 0xF0) == 0xE0);
      const uint64_t *entry = table + 2 * (s & -is_syllable);
      uint32_t plain = lengths[word >> 4 & 0xF];
      uint64_t low = choose(is_syllable, entry[0], word);
      uint64_t high_part = entry[1];
      uint32_t count = (uint32_t)choose(is_syllable, high_part >> 56, plain);
      memcpy(to, &low, 8);
      memcpy(to + 8, &high_part, 8);
      to += count;
      if (mapping) {
        uint32_t next = (uint32_t)choose(is_syllable, 0x80000300 | count, plain);
        record(words, &index, &current, is_syllable, next, plain);
      }
    }
    read += end;
    written = to - target;
  }
  return (kt_progress){read, written, index + 1};
}

kt_progress kt_compose(const uint8_t *source, int64_t length, uint8_t *target, uint32_t *words, uint32_t open) {
  return words == NULL ? compose(source, length, target, words, open, 0)
                       : compose(source, length, target, words, open, 1);
}

kt_progress kt_decompose(
    const uint8_t *source, int64_t length, uint8_t *target, const uint64_t *table, uint32_t *words, uint32_t open) {
  return words == NULL ? decompose(source, length, target, table, words, open, 0)
                       : decompose(source, length, target, table, words, open, 1);
}

#else

kt_progress kt_compose(const uint8_t *source, int64_t length, uint8_t *target, uint32_t *words, uint32_t open) {
  (void)source, (void)length, (void)target;
  if (words != NULL) words[0] = open;
  return (kt_progress){0, 0, open == 0 ? 0 : 1};
}

kt_progress kt_decompose(
    const uint8_t *source, int64_t length, uint8_t *target, const uint64_t *table, uint32_t *words, uint32_t open) {
  (void)source, (void)length, (void)target, (void)table;
  if (words != NULL) words[0] = open;
  return (kt_progress){0, 0, open == 0 ? 0 : 1};
}

#endif
