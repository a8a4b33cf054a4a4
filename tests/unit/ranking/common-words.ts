/** Words of ordinary prose that are also the name of a tool, a language, a firm or a paper. */
export const commonWords = new Set(
  `go rust swift react excel access word teams team spring express chef puppet helm spark flask ruby julia dart elm crystal
  scratch scheme racket groovy basic shell less sass vault consul nomad packer salt vagrant segment heap hive pig
  storm beam flow flux ember backbone remix astro mocha jest jasmine cucumber gin echo fiber phoenix celery sketch principle
  marvel miro mural canvas keynote pages numbers notes slack notion linear height shortcut zoom outlook publisher
  project planner forms bookings stream power query tableau snowflake looker domo mode stitch fusion inventor creo maya
  houdini blender unity reality illustrator premiere bridge animate lead leads manage act sap sage wave gusto
  stripe square clover toast lightspeed aloha epic compass athena bedrock aurora glue lambda kinesis fabric sentinel teams
  drill pulse light metal stone wood water fire air cold heat rest soap ant maven make ninja composer yarn bun node
  express meteor sails grape hug bottle pyramid falcon tornado cherry panda dash plot bridge gate switch router hub port
  host client sun moon star river lake mountain sea ocean field house home door window table chair
  car bike run walk read write speak listen help need want give take get put set see look find think know feel open close
  start stop begin end day week month year time people person place world life hand part child eye woman man case point
  company number group problem fact order support office family front back side kind head pool rail custom art law security
  equity economic electronic humanity corporation design communication veteran state wellness government`.split(
    /\s+/,
  ),
);

/** Words of a trade whose stem they share with an everyday word. */
export const tradeWords = new Set(
  'containers container lending humanities mining bottling sustainability dance'.split(' '),
);
