from _bisect import (
    bisect_left as bisect_left,
    bisect_right as bisect_right,
    insort_left as insort_left,
    insort_right as insort_right,
)
bisect = bisect_right
insort = insort_right
