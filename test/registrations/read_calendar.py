"""Reads an iCalendar file from standard input with Debian's python3-icalendar, and prints what it says as JSON."""

import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def instant(value):
    """UTC as the site writes it; a day as it is."""
    if not isinstance(value, datetime):
        return value.isoformat()
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def by_own_rules(property_, zones):
    """The same by the rules in the file alone, as programs do that do not know the zone."""
    zone = zones.get(property_.params.get("TZID"))
    if zone is None:
        return instant(property_.dt)
    return instant(zone.localize(property_.dt.replace(tzinfo=None)))


calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
events = [
    {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "start": instant(event["DTSTART"].dt),
        "end": instant(event["DTEND"].dt),
        "ownRules": [by_own_rules(event[name], zones) for name in ("DTSTART", "DTEND")],
    }
    for event in calendar.walk("VEVENT")
]
json.dump({"method": str(calendar["METHOD"]), "events": events}, sys.stdout)
