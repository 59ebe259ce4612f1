export const OPENING = (protocol: number, served: string) =>
  `What a page and the server say to each other while a class is played. With this alone another client can be
written. The present version is **${protocol}**.

- **Transport.** Socket.IO 4 (its protocol 5 over Engine.IO 4) at the path \`socket.io/\` beside the pages, by WebSocket or
  long polling, in the default namespace. Behind several processes long polling must stay on one of them: keep the
  cookies that are set. A WebSocket may go to any.
- **Is there a server?** \`GET ${served}\` beside the pages answers \`{"protocol":${protocol}}\`. A folder of files has none.
- **Messages** are events with one object. Each is acknowledged with \`{"ok":true,"value":…}\` or
  \`{"ok":false,"refusal":{"code":…}}\`. Objects have the fields that are listed, all of them and no others. In the packets of
  Socket.IO the hello, a choice, its answer and something said unasked are

  \`\`\`
  → 40{"protocol":${protocol}}
  ← 40{"sid":"…"}
  → 420["decide",{"turn":3,"hold":true}]
  ← 430[{"ok":true,"value":null}]
  ← 42["room",{…}]
  \`\`\`

- **Examples** are of one small class that was really played: three students, three rounds, one treatment. Scenarios are
  left out of them as \`"…"\`, and so are views in answers; the secrets are made up.`;

export const LINE = `1. **Hello.** The client opens the socket with \`auth: {"protocol":1}\`. A server of another version refuses the connection:
   \`connect_error\` with the message \`class.newer-server\` (load the page anew) or \`class.older-server\`; one that is full with
   \`class.server-full\` or \`class.network-full\` (try again later). Fields of \`auth\` that are not known are ignored.
2. **A seat.** \`peek\` with the join code, then \`join\` with a ticket the client has made by chance and keeps. The answer has the
   seat's secret. Keep \`id\`, \`player\` and \`secret\` where a reload finds them.
3. **Attach** on this and on every later connection, before anything else. The answer is the whole view. From then on
   \`student\` brings the view after each change and \`room\` the count of answers between.
4. **Answers** name the \`turn\` of the view they belong to. The answer to a \`decide\` comes after the choice is on the disk: what
   was confirmed is never lost. What was not confirmed is sent again after the next \`attach\`, as long as the turn is the same:
   asking twice does nothing twice. A newer answer of the same kind takes the place of an older one that is under way.
5. **Have.** On coming back the client says which closed rounds it knows, and gets only those after them. It puts the rounds
   of a view together with its own by their numbers: the newer wins, and rounds that are not over by the newer view are
   dropped. Of two views the one with the higher \`turn\` is newer: an answer may be overtaken on the line.
6. **Lost.** A line is dead when it closes, when an answer does not come within some ten seconds, or when the server's pings
   stay away (every 10 s, 15 s of patience). Open a new one after a quarter of a second, then after twice as long each time up
   to two seconds, later ten, with some chance in it: a class must not come back all at once. Every other try by long
   polling: some schools block WebSockets. There is no end to trying.
7. **Handed over.** A server that stops says \`bye\`: close the connection, draw a time up to what it names, and come again; behind
   a proxy another process has the class. Who stays is cut off. A question that was under way is answered \`class.busy\`, which
   says that it was not done, or not at all. While one version takes the place of another, a refusal of 1 may be that of one
   process among others: try some times more before telling the person to load the page anew.
8. **Gone.** \`gone\` says that this connection is out of its class: \`class.elsewhere\` (the seat was opened on another device or tab;
   take it back only when the person asks), \`class.deleted\`, or at the door one of the codes of 1. A refused \`attach\` with
   \`class.wrong-secret\` or \`class.unknown-session\` means that the seat or the class is no more: forget it. A removed
   student stays attached, with \`you.state\` \`removed\`.
9. **Put back.** When an operator puts back a backup, a class goes on from there in turns that never were (higher by
   thousands). Nothing else has to be done by a client that follows 4 and 5: answers to what is gone are refused with
   \`class.round-closed\`, and rounds that are gone are dropped. A student who joined after the backup has no seat any more.

A teacher's page does the same with \`lead\`, a projector's with \`watch\`: their views are always whole. Time is told as what
remains (\`left\`), never as a deadline; count down on the own clock from the moment the view came.`;

export const PHASES = `| phase | what is going on | what it waits for |
|---|---|---|
| \`lobby\` | before a game, or between two | the teacher's \`start\` |
| \`predicting\` | the question before a game | \`predict\` of all, the timer, or \`endPhase\` |
| \`voting\` | holders vote on the coordinator's block | \`vote\` of all, the timer, or \`endPhase\` |
| \`choosing\` | a round is open | \`decide\` of all, the timer, or \`endPhase\` |
| \`revealed\` | the outcome of a round stands | the teacher's \`next\`, or the reveal's timer |
| \`over\` | a game has ended | \`start\`, or \`close\` |
| \`closed\` | the class has ended | nothing |`;

export const VERSIONS = (protocol: number) =>
  `- Objects are strict in both directions: a field that is added, taken away or changes its meaning makes another protocol.
  So does a message that is taken away. \`PROTOCOL\` in \`src/classroom/protocol/messages.ts\` is then raised by one (now
  ${protocol}).
- A message that is only added, a new refusal code, a new kind of line in a journal, and wider bounds of what a client may
  send do not raise it. So a client treats a code it does not know as a refusal like any other.
- A server speaks one version. A page says its own in the hello. One that is older is told \`class.newer-server\`, loads itself
  anew and comes back to its seat; one that is newer is told \`class.older-server\` and tries again later.
- Processes of two releases side by side during an update therefore go on serving each other's classes as long as the
  number is the same. Where it is not, pages are told so at the door of each process.`;

export const ENDING = `Everything above but the running text is generated and checked: the fields and bounds are those of the schemas by which the
server reads each message and each page reads each answer, and the examples went through them.`;

export const ON_REFUSALS = `A refusal has a \`code\`; some have the \`path\` of the field, what was \`given\` and what is \`allowed\`. The sentences that
people read are made from the code by the page. Every message can be refused with \`class.bad-message\`, \`class.too-large\`,
\`class.too-many\`, \`class.busy\`, \`class.storage\` and, while the class is being deleted, \`class.deleted\`; the others are listed at
each message. Nothing is changed by a message that was refused. Settings and scenarios are refused by codes that
begin with \`settings.\`, \`scenario.\` and \`link.\`, with the path of the first field that is wrong.`;
