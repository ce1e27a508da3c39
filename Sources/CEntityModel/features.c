#include "CEntityModel.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// In C because this loop is most of the tagger's time and wants prefetches; trainer and tagger share it.

static inline uint64_t mix(uint64_t key) {
  uint64_t hash = (key ^ (key >> 31)) * 0x9E3779B97F4A7C15u;
  return hash ^ (hash >> 29);
}

// The last step of every feature: only the high bits are used.
static inline uint64_t finish(uint64_t key) { return key * 0xBF58476D1CE4E5B9u; }

// Symbols and words are mixed already; small numbers are not.
#define TEMPLATE(n) ((uint64_t)(n) * 0xD6E8FEB86659FD93u)
static inline uint64_t symbols(uint64_t number, uint64_t key) { return finish(key ^ TEMPLATE(number)); }
static inline uint64_t feature(uint64_t number, uint64_t key) { return finish(mix(key ^ TEMPLATE(number))); }

static inline uint64_t shape(const kt_word_tags *tags) {
  return (uint64_t)(tags->person & 3) | (uint64_t)(tags->location & 3) << 2 | (uint64_t)(tags->organization & 3) << 4 |
         (uint64_t)(tags->work & 3) << 6 | (uint64_t)(tags->other & 3) << 8;
}

static inline uint64_t least(uint64_t a, uint64_t b) { return a < b ? a : b; }

__attribute__((always_inline)) static inline void hashes_at(const kt_sequence *s, int32_t index, uint64_t *out) {
  const uint64_t *symbol = s->symbols + index + 3;
  const uint8_t *kind = s->kinds + index + 3;
  uint64_t a = symbol[-2], b = symbol[-1], c = symbol[0], d = symbol[1], e = symbol[2];
  uint64_t bc = kt_entity_pair(b, c), cd = kt_entity_pair(c, d);
  out[0] = symbols(1, c);
  out[1] = symbols(2, b);
  out[2] = symbols(3, d);
  out[3] = symbols(6, bc);
  out[4] = symbols(7, cd);
  out[5] = symbols(10, kt_entity_pair(b, d));
  out[6] = symbols(11, kt_entity_pair(bc, d));
  out[7] = symbols(12, kt_entity_pair(a, bc));
  out[8] = symbols(13, kt_entity_pair(cd, e));
  uint64_t near = (uint64_t)kind[-2] << 16 | (uint64_t)kind[-1] << 12 | (uint64_t)kind[0] << 8 |
                  (uint64_t)kind[1] << 4 | kind[2];
  out[9] = feature(14, near);
  out[10] = feature(15, near << 8 | (uint64_t)kind[-3] << 4 | kind[3]);

  int32_t id = s->wordOf[index];
  const kt_word *word = s->words + id;
  uint64_t offset = least((uint64_t)(index - word->lower), 7), first = least(offset, 1);
  uint64_t rest = index < word->upper ? least((uint64_t)(word->upper - index), 7) : 0;
  // Before, in or after the stem: 1–7 places to its end, 8 in the particle, 0 at the space.
  uint64_t left = index < word->stem ? least((uint64_t)(word->stem - index), 7) : index < word->upper ? 8 : 0;
  uint64_t near_end = least(left, 3), length = least((uint64_t)(word->stem - word->lower), 7);
  uint64_t known = word->known;
  // The words before and after, or the edges of the text.
  const kt_word *before = word - 1, *after = word + 1;
  out[11] = feature(16, word->head + offset);
  out[12] = feature(17, word->tail + rest);
  out[13] = feature(37, word->stemLast + (known << 16 | left << 4 | first));
  out[14] = feature(19, before->tail + first);
  out[15] = feature(20, after->head + near_end);
  out[16] = feature(21, (uint64_t)word->last << 8 | offset << 4 | left);
  out[17] = feature(22, word->stemTail + left);
  out[18] = feature(23, word->particleHash + near_end);
  out[19] = feature(24, before->stemHash + first);
  out[20] = feature(25, after->stemHash + near_end);

  // An unknown word is a name more often than not, and what stands around it says which.
  out[21] = feature(
      33, known << 20 | before->known << 18 | after->known << 16 | length << 12 | near_end << 4 | first);
  out[22] = feature(34, word->particleHash + (known << 16 | offset << 4 | left));
  out[23] = feature(35, after->stemHash + (known << 16 | near_end << 4 | length));
  out[24] = feature(36, before->stemHash + (known << 16 | first << 4));

  const kt_word_tags *tags = s->tags + index;
  uint64_t own = shape(tags);
  out[25] = feature(26, (uint64_t)tags->person << 8 | tags->location);
  out[26] = feature(27, (uint64_t)tags->organization << 16 | (uint64_t)tags->other << 8 | tags->work);
  out[27] = feature(28, shape(tags - 1) << 24 | own << 12 | shape(tags + 1));
  out[28] = symbols(29, c + own * 0x9E3779B97F4A7C15u);
  const uint8_t *pattern = s->patterns + index;
  out[29] = feature(30, s->domain << 40 | (uint64_t)pattern[-1] << 16 | (uint64_t)pattern[0] << 8 | pattern[1]);
  out[30] = symbols(31, c + (s->domain << 8 | pattern[0]) * 0x9E3779B97F4A7C15u);
  out[31] = symbols(32, bc + s->domain);
}

void kt_entity_hashes(const kt_sequence *sequence, int32_t index, uint64_t *hashes) {
  hashes_at(sequence, index, hashes);
}

typedef int16_t lanes __attribute__((vector_size(32), aligned(32), may_alias));
typedef int16_t loose_lanes __attribute__((vector_size(32), aligned(2), may_alias));
typedef int8_t bytes16 __attribute__((vector_size(16), aligned(1), may_alias));

// Three rows of 21 bytes share a cache line: eleven for the begin of each label (0: outside), ten for its inside.
enum { ROW = 21, BUCKET = 64, INSIDE = 5 };
static const lanes used = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0};

// Which of the features have a row: writes their places in the table, returns their number.
typedef int find_rows(const uint64_t *hashes, int shift, const uint8_t *checks, uint32_t *rows);

__attribute__((always_inline)) static inline int find_rows_plain(
    const uint64_t *hashes, int shift, const uint8_t *checks, uint32_t *rows) {
  int number = 0;
  for (int f = 0; f < KT_FEATURES; f++) {
    uint32_t key = (uint32_t)(hashes[f] >> shift);
    const uint8_t *three = checks + (key >> 8) * 4;
    int isFirst = three[0] == (uint8_t)key, isSecond = three[1] == (uint8_t)key, isThird = three[2] == (uint8_t)key;
    // No branch: written in any case, counted only if found. An empty row is all zeros.
    rows[number] = (key >> 8) * BUCKET + (uint32_t)(isFirst ? 0 : isSecond ? ROW : ROW * 2);
    number += isFirst | isSecond | isThird;
  }
  return number;
}

// Three places are under way at once, so that no step waits for memory: the hashes of one are known; the rows of the
// second are known and asked for; the third is summed.
__attribute__((always_inline)) static inline void sum_scores(
    const kt_sequence *s, const uint8_t *table, const uint8_t *checks, int32_t bits, int16_t *scores,
    find_rows *find) {
  enum { AHEAD = 2, RING = 4 };
  uint64_t hashes[KT_FEATURES];
  uint32_t rows[RING][KT_FEATURES + 8];
  int counts[RING];
  int32_t count = s->count;
  for (int32_t place = 0; place < count + AHEAD; place++) {
    if (place < count) {
      hashes_at(s, place, hashes);
      uint32_t *found = rows[place % RING];
      int number = find(hashes, 64 - 8 - bits, checks, found);
      for (int f = 0; f < number; f++) __builtin_prefetch(table + found[f]);
      counts[place % RING] = number;
    }
    int32_t ready = place - AHEAD;
    if (ready < 0) continue;
    const uint32_t *found = rows[ready % RING];
    int number = counts[ready % RING];
    lanes begin = {0}, inside = {0};
    for (int f = 0; f < number; f++) {
      // Both reads stay within the row's line; the second ends with the row, so its lanes are five too far on.
      begin += __builtin_convertvector(*(const bytes16 *)(table + found[f]), lanes);
      inside += __builtin_convertvector(*(const bytes16 *)(table + found[f] + INSIDE), lanes);
    }
    int16_t *result = scores + (int64_t)ready * 32;
    *(lanes *)(result + 16) = (lanes){0};
    *(loose_lanes *)(result + 16 - INSIDE) = inside;
    result[16] = 0;
    *(lanes *)result = begin & used;
  }
}

#define FLOOR (-12000)

__attribute__((always_inline)) static inline lanes all(int16_t value) { return (lanes){0} + value; }
__attribute__((always_inline)) static inline lanes larger(lanes a, lanes b) {
  lanes mask = a > b;
  return (a & mask) | (b & ~mask);
}

// Only a label's own begin or inside may go on into its inside, and what a begin costs depends on the label before it,
// not on where in it that label stood: so one step is one pass over the labels. Which label came before is not kept; it
// is found again on the way back, for the best sequence alone.
__attribute__((always_inline)) static inline void decode(
    const int16_t *scores, int32_t count, const int16_t *weights, int32_t labels, int16_t *work, uint8_t *tags) {
  if (count <= 0) return;
  const lanes *transitions = (const lanes *)weights;
  const lanes beginToInside = transitions[16], insideToInside = transitions[17], start = transitions[18];
  const lanes *score = (const lanes *)scores;
  lanes *path = (lanes *)work;  // for each place: begin, inside, the better of the two
  const lanes floor = all(FLOOR);
  lanes unused = {0}, closed = {0};  // lanes that are never a begin, never an inside
  for (int lane = 0; lane < 16; lane++) {
    unused[lane] = lane > labels ? -1 : 0;
    closed[lane] = lane > labels || lane == 0 ? -1 : 0;
  }
  lanes begin = ((start + score[0]) & ~unused) | (floor & unused);
  lanes inside = floor;
  lanes ends = begin;
  path[0] = begin;
  path[1] = inside;
  path[2] = ends;
  for (int32_t place = 1; place < count; place++) {
    lanes best = transitions[0] + ends[0];
    for (int label = 1; label <= labels; label++) best = larger(transitions[label] + ends[label], best);
    lanes in = larger(beginToInside + begin, insideToInside + inside) + score[place * 2 + 1];
    best += score[place * 2];
    best = (best & ~unused) | (floor & unused);
    in = (in & ~closed) | (floor & closed);
    ends = larger(best, in);
    // Keep the numbers small: only differences matter, and none is far from "outside".
    lanes shift = all(ends[0]);
    begin = larger(best - shift, floor);
    inside = larger(in - shift, floor);
    ends = larger(ends - shift, floor);
    path[place * 3] = begin;
    path[place * 3 + 1] = inside;
    path[place * 3 + 2] = ends;
  }
  int label = 0;
  for (int lane = 1; lane <= labels; lane++) label = ends[lane] > ends[label] ? lane : label;
  int isInside = path[(count - 1) * 3 + 1][label] > path[(count - 1) * 3][label];
  for (int32_t place = count - 1;; place--) {
    tags[place] = (uint8_t)(label << 1 | isInside);
    if (place == 0) break;
    const lanes *before = path + (place - 1) * 3;
    if (isInside) {
      isInside = (int16_t)(beginToInside[label] + before[0][label]) < (int16_t)(insideToInside[label] + before[1][label]);
    } else {
      int previous = 0;
      int16_t best = transitions[0][label] + before[2][0];
      for (int lane = 1; lane <= labels; lane++) {
        int16_t candidate = transitions[lane][label] + before[2][lane];
        previous = candidate > best ? lane : previous;
        best = candidate > best ? candidate : best;
      }
      label = previous;
      isInside = before[1][label] > before[0][label];
    }
  }
}

#if defined(__x86_64__)
#define WIDE __attribute__((target("avx2,popcnt")))

// For each set of eight lanes: the order that brings the set ones to the front.
static const uint32_t *compressions(void) {
  static uint32_t table[256 * 8];
  static _Atomic int isReady;
  if (!isReady) {
    // Two threads may both get here: they write the same numbers.
    for (int set = 0; set < 256; set++) {
      int at = 0;
      for (int lane = 0; lane < 8; lane++) {
        if (set >> lane & 1) table[set * 8 + at++] = (uint32_t)lane;
      }
    }
    isReady = 1;
  }
  return table;
}

WIDE __attribute__((always_inline)) static inline int find_rows_wide(
    const uint64_t *hashes, int shift, const uint8_t *checks, uint32_t *rows) {
  const uint32_t *orders = compressions();
  const __m256i low = _mm256_set1_epi32(0xFF), row = _mm256_set1_epi32(ROW);
  uint32_t keys[KT_FEATURES];
  for (int f = 0; f < KT_FEATURES; f++) keys[f] = (uint32_t)(hashes[f] >> shift);
  int number = 0;
  for (int f = 0; f < KT_FEATURES; f += 8) {
    __m256i key = _mm256_loadu_si256((const __m256i *)(keys + f));
    __m256i bucket = _mm256_srli_epi32(key, 8);
    __m256i check = _mm256_and_si256(key, low);
    __m256i three = _mm256_i32gather_epi32((const int *)checks, bucket, 4);
    __m256i isFirst = _mm256_cmpeq_epi32(_mm256_and_si256(three, low), check);
    __m256i isSecond = _mm256_cmpeq_epi32(_mm256_and_si256(_mm256_srli_epi32(three, 8), low), check);
    __m256i isThird = _mm256_cmpeq_epi32(_mm256_and_si256(_mm256_srli_epi32(three, 16), low), check);
    // None, one or two rows on.
    __m256i place = _mm256_add_epi32(
        _mm256_slli_epi32(bucket, 6),
        _mm256_andnot_si256(isFirst, _mm256_add_epi32(row, _mm256_andnot_si256(isSecond, row))));
    isSecond = _mm256_or_si256(isSecond, isThird);
    int set = _mm256_movemask_ps(_mm256_castsi256_ps(_mm256_or_si256(isFirst, isSecond)));
    __m256i order = _mm256_loadu_si256((const __m256i *)(orders + set * 8));
    _mm256_storeu_si256((__m256i *)(rows + number), _mm256_permutevar8x32_epi32(place, order));
    number += __builtin_popcount((unsigned)set);
  }
  return number;
}

WIDE static void sum_scores_wide(
    const kt_sequence *s, const uint8_t *table, const uint8_t *checks, int32_t bits, int16_t *scores) {
  sum_scores(s, table, checks, bits, scores, find_rows_wide);
}
WIDE static void decode_wide(
    const int16_t *scores, int32_t count, const int16_t *weights, int32_t labels, int16_t *work, uint8_t *tags) {
  decode(scores, count, weights, labels, work, tags);
}
#endif

void kt_entity_scores(
    const kt_sequence *s, const uint8_t *table, const uint8_t *checks, int32_t bits, int16_t *scores) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    sum_scores_wide(s, table, checks, bits, scores);
    return;
  }
#endif
  kt_entity_scores_plain(s, table, checks, bits, scores);
}

void kt_entity_scores_plain(
    const kt_sequence *s, const uint8_t *table, const uint8_t *checks, int32_t bits, int16_t *scores) {
  sum_scores(s, table, checks, bits, scores, find_rows_plain);
}

void kt_entity_decode(
    const int16_t *scores, int32_t count, const int16_t *weights, int32_t labels, int16_t *work, uint8_t *tags) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    decode_wide(scores, count, weights, labels, work, tags);
    return;
  }
#endif
  kt_entity_decode_plain(scores, count, weights, labels, work, tags);
}

void kt_entity_decode_plain(
    const int16_t *scores, int32_t count, const int16_t *weights, int32_t labels, int16_t *work, uint8_t *tags) {
  decode(scores, count, weights, labels, work, tags);
}
