#include "CICUShim.h"

// The well-formed scalar at `at`, or a negative number.
static int32_t decode(const uint8_t *source, int64_t at, int64_t length, int64_t *next) {
  uint8_t lead = source[at];
  *next = at + 1;
  if (lead < 0x80) return lead;
  int count = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  if (lead < 0xC2 || lead > 0xF4 || at + count >= length) return -1;
  int32_t scalar = lead & (0x3F >> count);
  for (int i = 1; i <= count; i++) {
    if ((source[at + i] & 0xC0) != 0x80) return -1;
    scalar = scalar << 6 | (source[at + i] & 0x3F);
  }
  static const int32_t least[4] = {0, 0x80, 0x800, 0x10000};
  if (scalar < least[count] || scalar > 0x10FFFF || (scalar & ~0x7FF) == 0xD800) return -1;
  *next = at + count + 1;
  return scalar;
}

static int is_plain(int32_t form, int32_t scalar, const uint64_t *bits, int32_t passing_jamo) {
  if (scalar < 0) return 1;
  if ((uint32_t)scalar - 0xAC00 < 11172) return 1;
  if (passing_jamo && scalar >= 0x1100 && scalar <= 0x11FF) return 1;
  return scalar < 0x10000 ? bits[scalar >> 6] >> (scalar & 63) & 1 : kt_icu_is_plain(form, (uint32_t)scalar);
}

#if defined(__SSE2__)

#include <emmintrin.h>

// A bit for every byte of the block that may begin a character that is not plain. Ideographs (E4...E9), syllables
// (EB, EC, EA B0 and up, ED up to 9E) and, on demand, jamo (E1 84...87) are not suspect.
static inline uint32_t suspects(const uint8_t *at, __m128i least, __m128i jamo_lead) {
  __m128i v = _mm_loadu_si128((const __m128i *)at);
  __m128i high = _mm_cmpeq_epi8(_mm_max_epu8(v, least), v);
  __m128i next = _mm_loadu_si128((const __m128i *)(at + 1));
#define RANGE(low, span)                                                          \
  _mm_cmpeq_epi8(                                                                 \
      _mm_min_epu8(_mm_sub_epi8(v, _mm_set1_epi8((char)(low))), _mm_set1_epi8(span)),  \
      _mm_sub_epi8(v, _mm_set1_epi8((char)(low))))
#define IS(x) _mm_cmpeq_epi8(v, _mm_set1_epi8((char)(x)))
  __m128i fine = _mm_or_si128(RANGE(0xE4, 5), RANGE(0xEB, 1));
  __m128i from_b0 = _mm_cmpeq_epi8(_mm_max_epu8(next, _mm_set1_epi8((char)0xB0)), next);
  __m128i to_9e = _mm_cmpeq_epi8(_mm_min_epu8(next, _mm_set1_epi8((char)0x9E)), next);
  __m128i jamo = _mm_cmpeq_epi8(_mm_and_si128(next, _mm_set1_epi8((char)0xFC)), _mm_set1_epi8((char)0x84));
  fine = _mm_or_si128(fine, _mm_and_si128(IS(0xEA), from_b0));
  fine = _mm_or_si128(fine, _mm_and_si128(IS(0xED), to_9e));
  fine = _mm_or_si128(fine, _mm_and_si128(_mm_cmpeq_epi8(v, jamo_lead), jamo));
  return (uint32_t)_mm_movemask_epi8(_mm_andnot_si128(fine, high));
}

#endif

int64_t kt_icu_plain_scan(
    int32_t form, const uint8_t *source, int64_t start, int64_t length, const uint64_t *bits, uint8_t suspect,
    int32_t passing_jamo) {
  int64_t at = start;
#if defined(__SSE2__)
  __m128i least = _mm_set1_epi8((char)suspect);
  // 0xFF is no lead byte: nothing passes as jamo.
  __m128i jamo_lead = _mm_set1_epi8((char)(passing_jamo ? 0xE1 : 0xFF));
  while (length - at >= 33) {
    uint32_t found = suspects(source + at, least, jamo_lead) | suspects(source + at + 16, least, jamo_lead) << 16;
    while (found != 0) {
      int64_t place = at + __builtin_ctz(found), next;
      int32_t scalar = decode(source, place, length, &next);
      if (!is_plain(form, scalar, bits, passing_jamo)) return place;
      found &= found - 1;
    }
    at += 32;
  }
#endif
  while (at < length) {
    int64_t next = at + 1;
    if (source[at] >= suspect && !is_plain(form, decode(source, at, length, &next), bits, passing_jamo)) return at;
    at = next;
  }
  return length;
}
