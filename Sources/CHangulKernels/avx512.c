#include "kernels.h"

#if defined(__SSE2__)

#include <immintrin.h>

// Zen 4, Ice Lake and later: bytes are gathered, packed and spread by one instruction each.
#define TARGET __attribute__((target("avx512f,avx512bw,avx512vbmi,avx512vbmi2,bmi,bmi2,lzcnt,popcnt")))
#define INLINE512 TARGET static inline __attribute__((always_inline))

#define SPLAT(value) _mm512_set1_epi8((char)(value))
#define EQUALS(value) _mm512_cmpeq_epi8_mask(b, SPLAT(value))
// From `low` to `low + span`.
#define WITHIN(low, span) _mm512_cmple_epu8_mask(_mm512_sub_epi8(b, SPLAT(low)), SPLAT(span))

#define FOUR(f, i) f(i), f(i + 1), f(i + 2), f(i + 3)
#define SIXTEEN(f, i) FOUR(f, i), FOUR(f, i + 4), FOUR(f, i + 8), FOUR(f, i + 12)
#define SIXTYFOUR(f) SIXTEEN(f, 0), SIXTEEN(f, 16), SIXTEEN(f, 32), SIXTEEN(f, 48)
#define ITSELF(i) (i)
#define QUARTER(i) ((i) / 4)
// Three of every four bytes.
#define PACKED(i) ((i) < 48 ? (i) / 3 * 4 + (i) % 3 : 0)

// Seven syllables of nine bytes from two tables of dwords: E1 84 l E1 85 v E1 s t, where a dword of the first table is
// l v t s and one of the second E1 84 E1 85 (64 more in the index).
#define JAMO(i) ("\x40\x41\x00\x42\x43\x01\x42\x03\x02"[(i) % 9] + (i) / 9 * 4)
#define FIRST_SEVEN(i) ((i) < 63 ? JAMO(i) : 0)
#define NEXT_SEVEN(i) ((i) < 63 ? JAMO(i) + 28 : 0)

static const uint8_t itself[64] = {SIXTYFOUR(ITSELF)};
static const uint8_t quarter[64] = {SIXTYFOUR(QUARTER)};
static const uint8_t packed_bytes[64] = {SIXTYFOUR(PACKED)};

// The map of the units of a block: which are edits, and which of these are of the longer kind.
INLINE512 void record_units(
    recorder *r, unsigned count, uint64_t edits, uint64_t longer, uint32_t edit, uint32_t longer_edit) {
  if (count == 0) return;
  uint64_t valid = low_bits(count);
  // A bit where the kind is not that of the unit before.
  uint64_t changes = ((edits ^ edits << 1) | (longer ^ longer << 1)) & valid & ~UINT64_C(1);
  uint32_t kinds[4] = {0, edit, longer_edit, longer_edit};
  unsigned at = 0;
  unsigned next = changes != 0 ? (unsigned)__builtin_ctzll(changes) : count;
  record(r, kinds[(edits & 1) + (longer & 1)], next);
  uint32_t current = r->current;
  uint16_t *word = r->words + r->index;
  while (changes != 0) {
    changes &= changes - 1;
    at = next;
    next = changes != 0 ? (unsigned)__builtin_ctzll(changes) : count;
    uint32_t is_edit = (uint32_t)(edits >> at) & 1;
    current = kinds[is_edit + ((uint32_t)(longer >> at) & 1)] + (next - at) - is_edit;
    *++word = (uint16_t)current;
  }
  r->index = word - r->words;
  r->current = current;
}

INLINE512 kt_progress compose(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open, int mapping) {
  const __m512i places = _mm512_loadu_si512(itself), fourfold = _mm512_loadu_si512(quarter);
  const __m512i three_of_four = _mm512_loadu_si512(packed_bytes);
  const __m512i open_weights = _mm512_set1_epi32(28), closed_weights = _mm512_set1_epi32(1 << 16 | 28);
  int64_t read = 0, written = 0;
  recorder r = recorder_of(words, open);
  while (length - read >= 64) {
    __m512i b = _mm512_loadu_si512(source + read);
    uint64_t lead = EQUALS(0xE1);
    if (lead == 0) {
      _mm512_storeu_si512(target + written, b);
      if (mapping) record(&r, 0, 64);
      read += 64;
      written += 64;
      continue;
    }
    // A syllable is E1 84 80...92, E1 85 A1...B5 and perhaps E1 86 A8...BF or E1 87 80...82. Such as begin in the
    // first 55 bytes end within the block.
    uint64_t leading = lead & EQUALS(0x84) >> 1 & WITHIN(0x80, 18) >> 2;
    uint64_t vowel = lead & EQUALS(0x85) >> 1 & WITHIN(0xA1, 20) >> 2;
    uint64_t trailing =
        lead & ((EQUALS(0x86) >> 1 & WITHIN(0xA8, 23) >> 2) | (EQUALS(0x87) >> 1 & WITHIN(0x80, 2) >> 2));
    uint64_t syllables = leading & vowel >> 3 & low_bits(55);
    uint64_t closed = syllables & trailing >> 6;
    unsigned last = 63 - (unsigned)_lzcnt_u64(syllables | 1);
    unsigned end = last + 6 + 3 * (unsigned)(closed >> last & 1);
    if (end < 55) end = 55;
    // A trailing consonant of its own may join a syllable before it.
    uint64_t alone = trailing & ~(closed << 6) & low_bits(end);
    if (alone != 0 && (alone & (7 | WITHIN(0xEA, 3) << 3)) != 0) break;

    // Ten syllables at most, one in each dword: the bytes at 2, 5, 8 and 7 from where it begins.
    uint64_t is_closed = _pext_u64(closed, syllables);
    __m512i at = _mm512_permutexvar_epi8(fourfold, _mm512_maskz_compress_epi8(syllables, places));
    __m512i jamo = _mm512_permutexvar_epi8(_mm512_add_epi8(at, _mm512_set1_epi32(0x07080502)), b);
    // L * 21 + V and T + 64 times the byte before it; of these the first * 28 and the second, if there is one.
    __m512i pairs = _mm512_maddubs_epi16(jamo, _mm512_set1_epi32(64 << 24 | 1 << 16 | 1 << 8 | 21));
    __m512i weights = _mm512_mask_mov_epi32(open_weights, (__mmask16)is_closed, closed_weights);
    __m512i s = _mm512_sub_epi32(
        _mm512_madd_epi16(pairs, weights), _mm512_set1_epi32((0x80 * 21 + 0xA1) * 28 - 0xAC00));
    s = _mm512_mask_sub_epi32(s, (__mmask16)is_closed, s, _mm512_set1_epi32(0xA7 + 64 * 0x86));
    __m512i utf8 = _mm512_or_si512(
        _mm512_or_si512(
            _mm512_srli_epi32(s, 12), _mm512_and_si512(_mm512_slli_epi32(s, 2), _mm512_set1_epi32(0x3F00))),
        _mm512_or_si512(
            _mm512_and_si512(_mm512_slli_epi32(s, 16), _mm512_set1_epi32(0x3F0000)), _mm512_set1_epi32(0x8080E0)));

    // Each over its leading consonant, and the rest of it closed up.
    __m512i out = _mm512_mask_expand_epi8(b, syllables * 7, _mm512_permutexvar_epi8(three_of_four, utf8));
    uint64_t keep = ~(syllables * 0x38 | closed * 0x1C0) & low_bits(end);
    _mm512_storeu_si512(target + written, _mm512_maskz_compress_epi8(keep, out));
    if (mapping) {
      uint64_t units = keep & ~(syllables * 6);
      record_units(
          &r, (unsigned)_mm_popcnt_u64(units), _pext_u64(syllables, units), _pext_u64(closed, units), EDIT(6, 3),
          EDIT(9, 3));
    }
    read += end;
    written += _mm_popcnt_u64(keep);
  }
  return (kt_progress){read, written, mapping ? recorded(&r) : 0};
}

// A bit for every ninth byte of 63.
#define NINTH UINT64_C(0x0040201008040201)

INLINE512 kt_progress decompose(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open, int mapping) {
  static const uint8_t first_seven[64] = {SIXTYFOUR(FIRST_SEVEN)}, next_seven[64] = {SIXTYFOUR(NEXT_SEVEN)};
  const __m512i places = _mm512_loadu_si512(itself), fourfold = _mm512_loadu_si512(quarter);
  const __m512i spread[2] = {_mm512_loadu_si512(first_seven), _mm512_loadu_si512(next_seven)};
  int64_t read = 0, written = 0;
  recorder r = recorder_of(words, open);
  while (length - read >= 64) {
    __m512i b = _mm512_loadu_si512(source + read);
    uint64_t lead = WITHIN(0xEA, 3) & low_bits(62);
    if (lead == 0) {
      _mm512_storeu_si512(target + written, b);
      if (mapping) record(&r, 0, 62);
      read += 62;
      written += 62;
      continue;
    }
    // EA B0 80 to ED 9E A3. Such as begin in the first 62 bytes end within the block.
    uint64_t continuation = WITHIN(0x80, 0x3F);
    uint64_t too_low = EQUALS(0xEA) & ~(WITHIN(0xB0, 0x0F) >> 1);
    uint64_t too_high =
        EQUALS(0xED) & (WITHIN(0x9F, 0x20) >> 1 | (EQUALS(0x9E) >> 1 & WITHIN(0xA4, 0x1B) >> 2));
    uint64_t syllables = lead & continuation >> 1 & continuation >> 2 & ~too_low & ~too_high;
    // Fourteen units: syllables, and bytes that belong to none.
    unsigned end = 62 + (unsigned)(syllables >> 60);
    uint64_t units = ~(syllables * 6) & low_bits(end);
    uint64_t fifteenth = _pdep_u64(1 << 14, units);
    if (fifteenth != 0) {
      end = (unsigned)_tzcnt_u64(fifteenth);
      units &= fifteenth - 1;
      syllables &= fifteenth - 1;
    }
    unsigned count = (unsigned)_mm_popcnt_u64(units);

    // One in each dword.
    __m512i at = _mm512_permutexvar_epi8(fourfold, _mm512_maskz_compress_epi8(units, places));
    __m512i unit = _mm512_permutexvar_epi8(_mm512_add_epi8(at, _mm512_set1_epi32(0x03020100)), b);
    uint64_t is_syllable = _pext_u64(syllables, units);
    __m512i bits = _mm512_and_si512(unit, _mm512_set1_epi32(0x3F3F0F));
    __m512i s = _mm512_madd_epi16(
        _mm512_maddubs_epi16(bits, _mm512_set1_epi32(1 << 16 | 1 << 8 | 64)), _mm512_set1_epi32(1 << 16 | 64));
    s = _mm512_sub_epi32(s, _mm512_set1_epi32(0xAC00));
    // Divisions by 28 and 21, exact for these numbers.
    __m512i lv = _mm512_mulhi_epu16(_mm512_srli_epi32(s, 2), _mm512_set1_epi32(9363));
    __m512i t = _mm512_sub_epi32(s, _mm512_mullo_epi16(lv, _mm512_set1_epi32(28)));
    __m512i l = _mm512_mulhi_epu16(lv, _mm512_set1_epi32(3121));
    __m512i v = _mm512_sub_epi32(lv, _mm512_mullo_epi16(l, _mm512_set1_epi32(21)));
    uint64_t is_closed = _mm512_mask_test_epi32_mask((__mmask16)is_syllable, t, t);
    __m512i last = _mm512_add_epi32(t, _mm512_set1_epi32(0x27));
    __m512i jamo = _mm512_or_si512(
        _mm512_or_si512(l, _mm512_slli_epi32(v, 8)),
        _mm512_or_si512(
            _mm512_and_si512(_mm512_slli_epi32(last, 16), _mm512_set1_epi32(0x3F0000)),
            _mm512_and_si512(_mm512_slli_epi32(last, 18), _mm512_set1_epi32(0x3000000))));
    jamo = _mm512_add_epi32(jamo, _mm512_set1_epi32((int)0x8680A180));
    // Of a unit that is no syllable, the first byte.
    __m512i fixed = _mm512_mask_mov_epi32(unit, (__mmask16)is_syllable, _mm512_set1_epi32((int)0x85E184E1));
    for (unsigned half = 0; half < 2; half++) {
      uint64_t keep = _pdep_u64(low_bits(count) >> 7 * half, NINTH) | _pdep_u64(is_syllable >> 7 * half, NINTH) * 0x3E |
                      _pdep_u64(is_closed >> 7 * half, NINTH) * 0x1C0;
      __m512i out = _mm512_permutex2var_epi8(jamo, spread[half], fixed);
      _mm512_storeu_si512(target + written, _mm512_maskz_compress_epi8(keep, out));
      written += _mm_popcnt_u64(keep);
    }
    if (mapping) record_units(&r, count, is_syllable, is_closed, EDIT(3, 6), EDIT(3, 9));
    read += end;
  }
  return (kt_progress){read, written, mapping ? recorded(&r) : 0};
}

TARGET kt_progress kt_compose_avx512(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open) {
  return words == NULL ? compose(source, length, target, words, open, 0)
                       : compose(source, length, target, words, open, 1);
}

TARGET kt_progress kt_decompose_avx512(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open) {
  return words == NULL ? decompose(source, length, target, words, open, 0)
                       : decompose(source, length, target, words, open, 1);
}

#endif
