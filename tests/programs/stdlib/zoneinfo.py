# Zones by name, summer time, conversion.
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

berlin = ZoneInfo("Europe/Berlin")
summer = datetime(2024, 7, 1, 12, tzinfo=berlin)
winter = datetime(2024, 1, 1, 12, tzinfo=berlin)
print(berlin, repr(berlin), berlin.key, summer, winter, summer.utcoffset(), winter.dst(), summer.tzname(), ZoneInfo("Europe/Berlin") is berlin)
#> Europe/Berlin zoneinfo.ZoneInfo(key='Europe/Berlin') Europe/Berlin 2024-07-01 12:00:00+02:00 2024-01-01 12:00:00+01:00 2:00:00 0:00:00 CEST True
print(summer.astimezone(ZoneInfo("America/New_York")), summer.astimezone(timezone.utc), winter + timedelta(days=180), datetime(2024, 10, 27, 2, 30, tzinfo=berlin, fold=1).utcoffset(), berlin.utcoffset(winter))
#> 2024-07-01 06:00:00-04:00 2024-07-01 10:00:00+00:00 2024-06-29 12:00:00+02:00 1:00:00 1:00:00
print(summer == datetime(2024, 7, 1, 10, tzinfo=timezone.utc), ZoneInfo("UTC").utcoffset(summer))
#> True 0:00:00
for key in ("Nowhere/City", "../etc/passwd", "Europe"):
    try:
        print(ZoneInfo(key))
    except (ZoneInfoNotFoundError, ValueError, OSError) as e:
        print("refused", key)
#> refused Nowhere/City
#> refused ../etc/passwd
#> refused Europe
