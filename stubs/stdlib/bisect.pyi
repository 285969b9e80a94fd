from _bisect import bisect_right, insort_right
bisect = bisect_right
insort = insort_right
