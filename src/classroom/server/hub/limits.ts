/** Tokens that come back with time. Times are ms of any clock that does not go back. */
export interface Bucket {
  tokens: number;
  at: number;
}

export interface Rate {
  burst: number; // at once
  perSecond: number; // in the long run
}

export function openBucket(rate: Rate, now: number): Bucket {
  return { tokens: rate.burst, at: now };
}

/** Takes one token; false when there is none. */
export function take(bucket: Bucket, rate: Rate, now: number): boolean {
  refill(bucket, rate, now);
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
}

function refill(bucket: Bucket, rate: Rate, now: number): void {
  const gained = (Math.max(0, now - bucket.at) / 1000) * rate.perSecond;
  bucket.tokens = Math.min(rate.burst, bucket.tokens + gained);
  bucket.at = now;
}

/** A bucket for each address, forgotten once it is full again. */
export interface Buckets {
  take(address: string, now: number): boolean;
  hasLeft(address: string, now: number): boolean;
  giveBack(address: string): void; // one that was taken
  forget(now: number): void;
}

export function keepBuckets(rate: Rate): Buckets {
  const byAddress = new Map<string, Bucket>();
  const bucketOf = (address: string, now: number) => {
    const kept = byAddress.get(address) ?? openBucket(rate, now);
    byAddress.set(address, kept);
    return kept;
  };
  return {
    take: (address, now) => take(bucketOf(address, now), rate, now),
    hasLeft(address, now) {
      const bucket = byAddress.get(address);
      if (bucket === undefined) return true;
      refill(bucket, rate, now);
      return bucket.tokens >= 1;
    },
    giveBack(address) {
      const bucket = byAddress.get(address);
      if (bucket !== undefined) bucket.tokens = Math.min(rate.burst, bucket.tokens + 1);
    },
    forget(now) {
      for (const [address, bucket] of byAddress) {
        refill(bucket, rate, now);
        if (bucket.tokens >= rate.burst) byAddress.delete(address);
      }
    },
  };
}
