#include "kernels.h"

int64_t kt_find_byte(const uint8_t *source, int64_t length, uint8_t value) {
  if (length <= 0) return 0;
  const uint8_t *found = memchr(source, value, (size_t)length);
  return found == NULL ? length : found - source;
}

#if defined(__SSE2__)

static int32_t instructions(void) {
  return __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512vbmi") &&
                 __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("bmi2")
             ? 2
             : 1;
}

#else

static int32_t instructions(void) { return 0; }

#endif

// -1 until asked. Two threads that ask at once store the same.
static int32_t used = -1;

static int32_t level(void) {
  int32_t now = __atomic_load_n(&used, __ATOMIC_RELAXED);
  return now >= 0 ? now : kt_limit_instructions(2);
}

int32_t kt_limit_instructions(int32_t most) {
  int32_t has = instructions();
  int32_t now = most < 0 ? 0 : most < has ? most : has;
  __atomic_store_n(&used, now, __ATOMIC_RELAXED);
  return now;
}

// What is left to the loops in Swift.
static kt_progress nothing(uint16_t *words, uint16_t open) {
  if (words != NULL) words[0] = open;
  return (kt_progress){0, 0, open == 0 ? 0 : 1};
}

kt_progress kt_compose(const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open) {
#if defined(__SSE2__)
  switch (length < 64 ? 0 : level()) {
    case 2: return kt_compose_avx512(source, length, target, words, open);
    case 1: return kt_compose_sse2(source, length, target, words, open);
    default: break;
  }
#else
  (void)source, (void)length, (void)target;
#endif
  return nothing(words, open);
}

kt_progress kt_decompose(
    const uint8_t *source, int64_t length, uint8_t *target, uint16_t *words, uint16_t open) {
#if defined(__SSE2__)
  switch (length < 64 ? 0 : level()) {
    case 2: return kt_decompose_avx512(source, length, target, words, open);
    case 1: return kt_decompose_sse2(source, length, target, words, open);
    default: break;
  }
#else
  (void)source, (void)length, (void)target;
#endif
  return nothing(words, open);
}
