/** What `--help` prints: English, for scripts and researchers (MODEL.md §8). */
export const HELP = `Usage: npm run --silent cli -- COMMAND [FILE] [options]

FILE is the path of a scenario or replay, - for standard input, or a link.
JSON goes to standard output. For bad input one line with the field's path goes
to standard error, and the exit status is 2.

Commands
  simulate FILE [--decisions FILE] [--runs N] [--csv]
      Plays the scenario: by the decisions, by those of a replay, else by the
      seats' strategies.
      --decisions FILE  {"holders": [[true, ...] per round], "makers": [...]},
                        true = hold; or - for standard input; where holders
                        vote, "votes": [true, ...] too, true = agree
      --runs N          seeds seed to seed+N-1 (1 to 100000): final figures of
                        each run, and quantiles
      --summary         with --runs: instead bands of price and value by round,
                        wealth by strategy, and how often holders ran, as the
                        lab shows them (docs/lab.md)
      --csv             one row per run, seat and round
  analyse FILE [--role holder|maker] [--seat 0] [--others hold|sell]
      What game it is for a seat before the first round.
      --others          what the other role does (default hold)
  arena --strategies "A,B,..." [--repetitions 1] [--spread] [rules]
      A round robin of the repeated 2x2 game; self-play in pairs, not in totals.
      --strategies      names or ids (docs/arena.md); one given twice is two
                        players, numbered; a rule of your own by its chances to
                        cooperate first and after CC, CD, DC, DD:
                        memory-one:1/1/0/1/0.33
      --repetitions     matches of each pair (1 to 1000000), scores are means
      --spread          instead as many tournaments, seeds seed to
                        seed+repetitions-1 (1 to 10000): mean scores, all totals
                        of each player, how often each alone was first
  evolve METHOD --population "A:10,B:5,..." [--generations 100] [--runs N] [rules]
      A population through the generations. METHOD is
      replacement       the worst leave for clones of the best
                        (--replaced 5, to half of the players)
      moran             one is born by fitness, one dies by chance
                        (--selection 1, its intensity, 0 to 1)
      replicator        shares grow by payoff (--step 0.1, time of a generation,
                        0.001 to 1; --repetitions 1, matches behind the payoffs)
      --runs N          seeds seed to seed+N-1: how often each strategy ended
                        with everything
      --starts N        replicator of three strategies: paths from N beginnings
                        along an edge (2 to 40), directions, states of rest
  contagion --payoffs R,P,S,T | --scenario FILE [--steps 100] [--csv]
      Holders on a square whose sides meet copy their best neighbour: sellers
      after each step, who began to sell and who came back.
      --scenario FILE   payoffs of a holder at its opening
      --size 128        cells along a side (8 to 512)
      --neighbours 8    or 4
      --rewired 0       share of the links that lead anywhere (0 to 1)
      --self            everybody plays with itself too
      --start one       seller in the middle; blank; or each sells with that
                        chance (0 to 1)
      --noise 0         chance that a copy goes wrong (0 to 1)
      --seed 1          all chance
      --deeds ""        what a hand does on the way (docs/lab.md)
      --steps 100       (0 to 100000)
      --csv             one row per step
  Rules of arena and evolve:
      --turns 200       turns of a match at most (1 to 1000000)
      --payoffs 3,1,0,5 R,P,S,T: both cooperate, both defect, sucker, temptation
      --noise 0         chance that a move is flipped (0 to 1)
      --continuation 1  chance that another turn follows each turn (0 to 1)
      --seed 1          all chance
`;
