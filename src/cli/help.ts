/** What `--help` prints: English, for scripts and researchers (MODEL.md §8). */
export const HELP = `Usage: npm run --silent cli -- COMMAND FILE [options]

FILE is the path of a scenario or replay, - for standard input, or a link.
JSON goes to standard output. For bad input one line with the field's path goes
to standard error, and the exit status is 2.

Commands
  simulate FILE [--decisions FILE] [--runs N] [--csv]
      Plays the scenario: by the decisions, by those of a replay, else by the
      seats' strategies.
      --decisions FILE  {"holders": [[true, ...] per round], "makers": [...]},
                        true = hold; or - for standard input
      --runs N          seeds seed to seed+N-1 (1 to 100000): final figures of
                        each run, and quantiles
      --csv             one row per run, seat and round
  analyse FILE [--role holder|maker] [--seat 0] [--others hold|sell]
      What game it is for a seat before the first round.
      --others          what the other role does (default hold)
`;
