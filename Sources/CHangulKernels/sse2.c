#include "kernels.h"

#if defined(__SSE2__)

#include <emmintrin.h>

typedef struct {
  __m128i part[4];
} block;

INLINE block load(const uint8_t *at) {
  block b;
  for (int i = 0; i < 4; i++) b.part[i] = _mm_loadu_si128((const __m128i *)(at + 16 * i));
  return b;
}

// One bit for each byte `v` of the block `b` that an expression holds for.
#define MASK(expression)                                                          \
  ({                                                                              \
    uint64_t mask = 0;                                                            \
    for (int i = 0; i < 4; i++) {                                                 \
      __m128i v = b.part[i];                                                      \
      mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(expression) << (16 * i);      \
    }                                                                             \
    mask;                                                                         \
  })
#define SPLAT(value) _mm_set1_epi8((char)(value))
#define EQUALS(value) MASK(_mm_cmpeq_epi8(v, SPLAT(value)))
// From `low` to `low + span`.
#define WITHIN(low, span) \
  MASK(_mm_cmpeq_epi8(_mm_min_epu8(_mm_sub_epi8(v, SPLAT(low)), SPLAT(span)), _mm_sub_epi8(v, SPLAT(low))))

INLINE kt_progress compose(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open, int mapping) {
  int64_t read = 0, written = 0;
  recorder r = recorder_of(words, open);
  while (length - read >= 64) {
    const uint8_t *from = source + read;
    block b = load(from);
    uint64_t lead = EQUALS(0xE1);
    // A syllable is E1 84 80...92, E1 85 A1...B5 and perhaps E1 86 A8...BF or E1 87 80...82. Such as begin in the
    // first 55 bytes end within the block.
    uint64_t leading = lead & EQUALS(0x84) >> 1 & WITHIN(0x80, 18) >> 2;
    uint64_t vowel = lead & EQUALS(0x85) >> 1 & WITHIN(0xA1, 20) >> 2;
    uint64_t trailing =
        lead & ((EQUALS(0x86) >> 1 & WITHIN(0xA8, 23) >> 2) | (EQUALS(0x87) >> 1 & WITHIN(0x80, 2) >> 2));
    uint64_t syllables = leading & vowel >> 3 & low_bits(55);
    uint64_t closed = syllables & trailing >> 6;
    unsigned last = syllables == 0 ? 0 : 63 - (unsigned)__builtin_clzll(syllables);
    unsigned end = last + 6 + 3 * (unsigned)(closed >> last & 1);
    if (syllables == 0 || end < 55) end = 55;
    // A trailing consonant of its own may join a syllable before it.
    uint64_t alone = trailing & ~(closed << 6) & low_bits(end);
    if (alone & (7 | WITHIN(0xEA, 3) << 3)) break;
    uint64_t units = ~(syllables * 0x3E | closed * 0x1C0) & low_bits(end);
    uint8_t *to = target + written;
    for (uint64_t rest = units; rest != 0; rest &= rest - 1) {
      unsigned at = (unsigned)__builtin_ctzll(rest);
      uint32_t is_syllable = (uint32_t)(syllables >> at) & 1, is_closed = (uint32_t)(closed >> at) & 1;
      // Past the end of the block only where the unit is no syllable: the mask keeps within it.
      const uint8_t *jamo = from + (at & -is_syllable);
      uint32_t t = (((jamo[7] & 1u) << 6 | (jamo[8] & 0x3F)) - 0x27) & -is_closed;
      uint32_t scalar = 0xAC00 + ((jamo[2] - 0x80u) * 21 + (jamo[5] - 0xA1u)) * 28 + t;
      uint32_t bytes = 0x8080E0 | (scalar >> 12 & 0xF) | (scalar << 2 & 0x3F00) | (scalar & 0x3F) << 16;
      uint32_t out = (uint32_t)choose(is_syllable, bytes, from[at]);
      memcpy(to, &out, 4);
      to += 1 + 2 * is_syllable;
      if (mapping) record(&r, (EDIT(6, 3) + (is_closed * 3 << 10)) & -is_syllable, 1);
    }
    read += end;
    written = to - target;
  }
  return (kt_progress){read, written, mapping ? recorded(&r) : 0};
}

// The nine bytes of each syllable's jamo, lowest first, and in the last byte how many they are. By arithmetic instead:
// half the speed.
#define LEADING_VOWEL(lv) (UINT64_C(0xA185E18084E1) + ((uint64_t)((lv) / 21) << 16) + ((uint64_t)((lv) % 21) << 40))
#define TRAILING(t) ((t) == 0 ? (uint64_t)0 : (uint64_t)0x8086E1 + (((t) + 0x27) / 64 << 8) + (((t) + 0x27) % 64 << 16))
#define SYLLABLE(lv, t) \
  {LEADING_VOWEL(lv) | TRAILING(t) << 48, TRAILING(t) >> 16 | (uint64_t)((t) == 0 ? 6 : 9) << 56}
#define SEVEN(lv, t)                                                                                  \
  SYLLABLE(lv, t), SYLLABLE(lv, t + 1), SYLLABLE(lv, t + 2), SYLLABLE(lv, t + 3), SYLLABLE(lv, t + 4), \
      SYLLABLE(lv, t + 5), SYLLABLE(lv, t + 6)
#define CLOSED(lv) SEVEN(lv, 0), SEVEN(lv, 7), SEVEN(lv, 14), SEVEN(lv, 21)
#define VOWELS(l)                                                                                            \
  CLOSED(l * 21), CLOSED(l * 21 + 1), CLOSED(l * 21 + 2), CLOSED(l * 21 + 3), CLOSED(l * 21 + 4),            \
      CLOSED(l * 21 + 5), CLOSED(l * 21 + 6), CLOSED(l * 21 + 7), CLOSED(l * 21 + 8), CLOSED(l * 21 + 9),    \
      CLOSED(l * 21 + 10), CLOSED(l * 21 + 11), CLOSED(l * 21 + 12), CLOSED(l * 21 + 13), CLOSED(l * 21 + 14), \
      CLOSED(l * 21 + 15), CLOSED(l * 21 + 16), CLOSED(l * 21 + 17), CLOSED(l * 21 + 18), CLOSED(l * 21 + 19), \
      CLOSED(l * 21 + 20)
static const uint64_t jamo[11172][2] = {
    VOWELS(0),  VOWELS(1),  VOWELS(2),  VOWELS(3),  VOWELS(4),  VOWELS(5),  VOWELS(6),
    VOWELS(7),  VOWELS(8),  VOWELS(9),  VOWELS(10), VOWELS(11), VOWELS(12), VOWELS(13),
    VOWELS(14), VOWELS(15), VOWELS(16), VOWELS(17), VOWELS(18),
};

INLINE kt_progress decompose(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open,
    int mapping) {
  int64_t read = 0, written = 0;
  recorder r = recorder_of(words, open);
  while (length - read >= 64) {
    const uint8_t *from = source + read;
    block b = load(from);
    uint64_t continuation = MASK(_mm_cmplt_epi8(v, SPLAT(0xC0)));
    // EA B0 80 to ED 9E A3. Such as begin in the first 62 bytes end within the block.
    uint64_t too_low = EQUALS(0xEA) & ~(WITHIN(0xB0, 0x0F) >> 1);
    uint64_t too_high =
        EQUALS(0xED) & (WITHIN(0x9F, 0x20) >> 1 | (EQUALS(0x9E) >> 1 & WITHIN(0xA4, 0x1B) >> 2));
    uint64_t syllables =
        WITHIN(0xEA, 3) & continuation >> 1 & continuation >> 2 & ~too_low & ~too_high & low_bits(62);
    unsigned end = 62 + (unsigned)(syllables >> 60);
    uint64_t units = ~(syllables << 1 | syllables << 2) & low_bits(end);
    uint8_t *to = target + written;
    for (uint64_t rest = units; rest != 0; rest &= rest - 1) {
      unsigned at = (unsigned)__builtin_ctzll(rest);
      uint32_t is_syllable = (uint32_t)(syllables >> at) & 1;
      const uint8_t *bytes = from + (at & -is_syllable);
      uint32_t s = ((bytes[0] & 0xFu) << 12 | (bytes[1] & 0x3Fu) << 6 | (bytes[2] & 0x3Fu)) - 0xAC00;
      const uint64_t *entry = jamo[s & -is_syllable];
      uint64_t low = choose(is_syllable, entry[0], from[at]), high = entry[1];
      uint32_t count = (uint32_t)choose(is_syllable, high >> 56, 1);
      memcpy(to, &low, 8);
      memcpy(to + 8, &high, 8);
      to += count;
      if (mapping) record(&r, EDIT(3, count) & -is_syllable, 1);
    }
    read += end;
    written = to - target;
  }
  return (kt_progress){read, written, mapping ? recorded(&r) : 0};
}

kt_progress kt_compose_sse2(const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open) {
  return words == NULL ? compose(source, length, target, words, open, 0)
                       : compose(source, length, target, words, open, 1);
}

kt_progress kt_decompose_sse2(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open) {
  return words == NULL ? decompose(source, length, target, words, open, 0)
                       : decompose(source, length, target, words, open, 1);
}

#endif
