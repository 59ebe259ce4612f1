/* The bare loop of arena.bench.ts in scalar C: prints the most turns a second. */
#include <stdint.h>
#include <stdio.h>
#include <time.h>

enum { TURNS = 200, MATCHES = 50000, TRIES = 15, HALF = 0x40000000 };

static const int32_t A[4] = {0, HALF / 3, HALF / 9, -HALF / 5};
static const int32_t B[4] = {-HALF / 7, HALF / 2, 0, HALF / 4};

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

static uint64_t play(void) {
  uint32_t x = 0x1234567, y = 0x7654321;
  uint64_t played = 0;
  for (int match = 0; match < MATCHES; match++) {
    uint32_t last = 3, packed = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      x ^= x << 13;
      x ^= x >> 17;
      x ^= x << 5;
      y ^= y << 13;
      y ^= y >> 17;
      y ^= y << 5;
      uint32_t mine = (uint32_t)(((int32_t)x >> 1) - A[last]) >> 31;
      uint32_t theirs = (uint32_t)(((int32_t)y >> 1) - B[last]) >> 31;
      last = mine << 1 | theirs;
      packed += 1u << (last << 3);
    }
    played += (packed & 255) + (packed >> 8 & 255) + (packed >> 16 & 255) + (packed >> 24);
  }
  return played;
}

int main(void) {
  double most = 0;
  for (int attempt = 0; attempt < TRIES; attempt++) {
    double start = seconds();
    uint64_t turns = play();
    double speed = turns / (seconds() - start);
    if (speed > most) most = speed;
  }
  printf("%.0f\n", most);
  return 0;
}
