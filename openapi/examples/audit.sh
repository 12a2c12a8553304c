#!/usr/bin/env bash
# An auditor with nothing but curl (and jq): the year's figures as of two moments, their difference explained row by row, and the trail's chain recomputed.
# BASE (…/api/v1), TOKEN, SINCE (the earlier moment, such as 2024-11-30T17:00:00Z) in the environment; YEAR, 2024 unless given.
set -euo pipefail
YEAR=${YEAR:-2024}
HERE=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
get() { curl -sf --get "$BASE$1" -H "Authorization: Bearer $TOKEN" "${@:2}"; }

# Figures as of a moment; the answer says which moment it really was, and asked again it is the same.
figures() { get /report-kinds/COMMENDATIONS/figures --data-urlencode "where=year:$YEAR" --data-urlencode "asOf=$1"; }
NOW=$(get /report-kinds/COMMENDATIONS/figures | jq -r .asked.asOf)
BEFORE=$(figures "$SINCE") AFTER=$(figures "$NOW")
[[ $(figures "$NOW" | jq -c .total) == $(jq -c .total <<<"$AFTER") ]]
WAS=$(jq .total.now.awards <<<"$BEFORE") IS=$(jq .total.now.awards <<<"$AFTER")
echo "awards of $YEAR: $WAS then, $IS now"

# Row by row: what came, what went, what reads otherwise; each with where its trail is read.
CURSOR='' CHANGES='[]'
while :; do
  PAGE=$(get /report-kinds/COMMENDATIONS/changes --data-urlencode "where=year:$YEAR" --data-urlencode "since=$SINCE" --data-urlencode "asOf=$NOW" \
    -d limit=100 ${CURSOR:+--data-urlencode "cursor=$CURSOR"})
  CHANGES=$(jq -c --argjson page "$PAGE" '. + $page.items' <<<"$CHANGES")
  CURSOR=$(jq -r '.next // ""' <<<"$PAGE")
  if [[ -z $CURSOR ]]; then break; fi
done
jq -r '.[] | "\(.way) \(.label) \(.trail)"' <<<"$CHANGES"
EXPLAINED=$(jq '([.[] | select(.way == "ENTERED")] | length) - ([.[] | select(.way == "LEFT")] | length)' <<<"$CHANGES")
echo "difference $((IS - WAS)), explained $EXPLAINED"
[[ $((IS - WAS)) == "$EXPLAINED" ]]

# Each row leads to its trail.
TRAIL=$(jq -r '.[0].trail // ""' <<<"$CHANGES")
if [[ -n $TRAIL ]]; then get "${TRAIL#/api/v1}" | jq -r '.items[] | "trail \(.at) \(.action) \(.by.name // "")"'; fi

BASE=$BASE TOKEN=$TOKEN node "$HERE/../verify-chain.mjs"
